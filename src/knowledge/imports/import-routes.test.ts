import { sql } from "kysely";
import { expect, test } from "vitest";
import { describeOnServerOf } from "../../serving/server-trial.case-support.ts";
import type { FileKind } from "../gaps/files/file-kinds.ts";
import { demoFilesOf } from "./demo-content.case-support.ts";
import { importRetention } from "./import-retention-store.ts";
import { importRoutes } from "./import-routes.ts";
import type { ImportTables } from "./import-store.ts";

const staffHeader = "ansattnr;navn;fødselsår;enhet;utdanningsgruppe;stillingsprosent;ansatt fra";
const twoStaff = `${staffHeader}
1;Ola;1980;Heimen;Sykepleier;100;01.01.2020
2;Kari;1990;Heimen / Nord;Sykepleier;50;01.01.2020
`;

function formOf(files: Partial<Record<FileKind, string | Uint8Array>>, fields = {}): FormData {
	const form = new FormData();
	for (const [kind, content] of Object.entries(files)) {
		form.append(kind, new Blob([content as string]), `${kind}.csv`);
	}
	for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
	return form;
}

describeOnServerOf<ImportTables>(
	"imports",
	{ routes: importRoutes },
	({ addOrganisation, as, act }) => {
		const signIn = async () => {
			const organisation = await addOrganisation();
			return { organisation, client: as({ organisation, roles: ["quality-developer"] }) };
		};
		type Client = Awaited<ReturnType<typeof signIn>>["client"];
		const upload = (
			client: Client,
			files: Partial<Record<FileKind, string | Uint8Array>>,
			fields?: object,
		) => client.post("/imports", { form: formOf(files, fields) });
		const confirm = (
			client: Client,
			{ id, version, changes }: { id: string; version: number; changes: { fingerprint: string } },
			more: object = {},
		) =>
			client.post(`/imports/${id}/confirm`, {
				ifMatch: version,
				body: { fingerprint: changes.fingerprint, ...more },
			});
		const importAll = async (
			client: Client,
			files: Partial<Record<FileKind, string>>,
			fields?: object,
		) => {
			const uploaded = await upload(client, files, fields);
			expect(uploaded.status).toBe(201);
			const confirmed = await confirm(client, uploaded.json);
			expect(confirmed.status).toBe(200);
			return uploaded.json;
		};
		const count = (organisation: string, table: string) =>
			act({ organisation }, async (db) => {
				const { rows } = await sql<{
					n: number;
				}>`select count(*) as n from ${sql.table(table)}`.execute(db);
				return rows[0]?.n;
			});

		test("nothing is saved before it is confirmed, and then all of it; the content kept goes", async () => {
			const { organisation, client } = await signIn();
			const { status, json } = await upload(client, { staff: twoStaff });
			expect(status).toBe(201);
			expect(json).toMatchObject({ status: "checked", errors: 0 });
			expect(json.changes.counts.persons.added).toBe(2);
			expect(await count(organisation, "person")).toBe(0);
			const list = await client.get(`/imports/${json.id}/changes?kind=persons`);
			expect(list.json.items.map(({ subject }: { subject: string }) => subject)).toEqual([
				"1 · Ola",
				"2 · Kari",
			]);
			const confirmed = await confirm(client, json);
			expect(confirmed.json).toMatchObject({ status: "confirmed", version: json.version + 1 });
			expect(await count(organisation, "person")).toBe(2);
			expect(await count(organisation, "import_file")).toBe(0);
			const again = await confirm(client, confirmed.json);
			expect(again.status).toBe(409);
			expect((await client.get(`/imports/${json.id}/changes`)).status).toBe(409);
		});

		test("every fault is told, in the reader's language, and an import with errors is not confirmed", async () => {
			const { organisation, client } = await signIn();
			const { json } = await upload(client, {
				staff: `${twoStaff}3;Eva;1990;Heimen;Lege;x;32.13.2020\n`,
			});
			expect(json).toMatchObject({ errors: 2, changes: null });
			const faults = async (language: string) =>
				(
					await client.get(`/imports/${json.id}/faults`, {
						headers: { "accept-language": language },
					})
				).json.items;
			const [nb, en] = [await faults("nb"), await faults("en")];
			expect(nb).toHaveLength(json.faultsListed);
			expect(nb[0]).toMatchObject({ row: 4, file: "staff.csv", severity: "error" });
			expect(nb[0].message).not.toBe(en[0].message);
			const refused = await client.post(`/imports/${json.id}/confirm`, {
				ifMatch: json.version,
				body: { fingerprint: "x" },
			});
			expect(refused.status).toBe(409);
			expect(await count(organisation, "person")).toBe(0);
			expect(await count(organisation, "import_file")).toBe(0);
		});

		test("holdings alone and requirements alone are judged by what is stored", async () => {
			const { organisation, client } = await signIn();
			await importAll(client, {
				staff: twoStaff,
				catalogue: "kompetanse;type;innebærer\nDHLR;kurs;\nHLR;kurs;\n",
			});
			await importAll(client, { holdings: "ansattnr;kompetanse;nivå\n1;DHLR;3\n" });
			await importAll(client, {
				requirements: "enhet;kompetanse;måles i;krav\nHeimen / Nord;DHLR;antall;1\n",
			});
			expect(await count(organisation, "holding")).toBe(1);
			expect(await count(organisation, "requirement")).toBe(1);
			const unknown = await upload(client, {
				holdings: "ansattnr;kompetanse\n9;DHLR\n1;Flyging\n",
				requirements: "enhet;kompetanse;måles i;krav\nSør;DHLR;antall;1\n",
			});
			expect(unknown.json).toMatchObject({ errors: 2, warnings: 1 });
		});

		test("an import that would no longer do what was shown is refused with what it would do now", async () => {
			const { organisation, client } = await signIn();
			const first = await upload(client, { staff: twoStaff });
			await importAll(client, { staff: `${staffHeader}\n1;Ola;1980;Heimen;Lege;100;01.01.2020\n` });
			const refused = await confirm(client, first.json);
			expect(refused.status).toBe(412);
			expect(refused.json.current.changes.counts).toMatchObject({
				persons: { added: 1, unchanged: 1 },
				employments: { added: 1, changed: 1 },
			});
			expect(await count(organisation, "person")).toBe(1);
			expect((await confirm(client, refused.json.current)).status).toBe(200);
			expect(await count(organisation, "person")).toBe(2);
		});

		test("that many employments would end must be confirmed separately", async () => {
			const { organisation, client } = await signIn();
			await importAll(client, { staff: twoStaff });
			const { json } = await upload(client, { staff: twoStaff.split("\n").slice(0, 2).join("\n") });
			expect(json.changes).toMatchObject({ endsMany: true });
			expect(json.changes.counts.employments).toMatchObject({ ended: 1, unchanged: 1 });
			expect((await confirm(client, json)).status).toBe(409);
			expect((await confirm(client, json, { confirmEndings: true })).status).toBe(200);
			const ends = await act({ organisation }, (db) =>
				db.selectFrom("employment").select("valid_to").orderBy("valid_to").execute(),
			);
			expect(ends).toEqual([{ valid_to: "2026-11-15" }, { valid_to: null }]);
		});

		test("identity numbers are in nothing that is kept, not even packed", async () => {
			const { organisation, client } = await signIn();
			const number = "15087610052";
			const { json } = await upload(client, {
				staff: `${staffHeader};merknad\n1;Ola ${number};1980;Heimen;Sykepleier;100;01.01.2020;${number}\n`,
			});
			const texts = await act({ organisation }, async (db) => {
				const files = await db.selectFrom("import_file").selectAll().execute();
				const { gunzipSync } = await import("node:zlib");
				const rows = await db.selectFrom("import").selectAll().execute();
				return (
					JSON.stringify(rows) + files.map(({ content }) => gunzipSync(content).toString()).join()
				);
			});
			expect(json.warnings).toBeGreaterThan(0);
			expect(texts).toContain("Ola");
			expect(texts).not.toContain(number);
		});

		test("two who confirm or discard at once: one does, the other is told", async () => {
			const { client } = await signIn();
			const { json } = await upload(client, { staff: twoStaff });
			const outcomes = await Promise.all([
				confirm(client, json),
				client.delete(`/imports/${json.id}`, { ifMatch: json.version }),
			]);
			expect(outcomes.map(({ status }) => Math.floor(status / 100)).sort()).toEqual([2, 4]);
		});

		test("nobody else sees it, and those who keep no data may not", async () => {
			const { organisation, client } = await signIn();
			const { json } = await upload(client, { staff: twoStaff });
			const stranger = (await signIn()).client;
			for (const path of ["", "/faults", "/changes"]) {
				expect((await stranger.get(`/imports/${json.id}${path}`)).status).toBe(404);
			}
			expect((await confirm(stranger, json)).status).toBe(404);
			expect((await stranger.get("/imports")).json.total).toBe(0);
			const director = as({ organisation, roles: ["municipal-director"] });
			expect((await director.get("/imports")).status).toBe(403);
			expect((await client.get("/imports?search=staff&sort=-createdAt")).json.total).toBe(1);
		});

		test("what nobody decided on goes after seven days, and the import stays", async () => {
			const { organisation, client } = await signIn();
			const { json } = await upload(client, { staff: twoStaff });
			const { rows } = await act({ organisation }, (db) =>
				sql<{
					day: string;
				}>`select created_at::date + 7 as day, created_at::date + 8 as later from import`.execute(
					db,
				),
			);
			const { day, later } = rows[0] as unknown as { day: never; later: never };
			const run = (step: "count" | "erase", before: never) =>
				act({ organisation }, (db) => importRetention[step](db, before));
			expect(await run("count", day)).toEqual({ "import files": 0 });
			expect(await run("count", later)).toEqual({ "import files": 1 });
			expect(await run("erase", later)).toEqual({ "import files": 1 });
			expect((await confirm(client, json)).status).toBe(409);
			expect((await client.get(`/imports/${json.id}`)).json.status).toBe("checked");
		});

		test("templates hold the headers that the reader knows", async () => {
			const { client } = await signIn();
			const csv = await client.get("/imports/templates/staff.csv");
			expect(new TextDecoder().decode(csv.bytes)).toContain("ansattnr");
			const xlsx = await client.get("/imports/templates/requirements.xlsx");
			const again = await upload(client, { requirements: xlsx.bytes });
			expect(again.status).toBe(201);
			expect((await client.get("/imports/templates/x.csv")).status).toBe(400);
		});

		test("files of a whole municipality are uploaded and confirmed, and changing nothing the second time", async () => {
			const { client } = await signIn();
			const files = Object.fromEntries(
				Object.entries(demoFilesOf("trostevik")).map(([kind, file]) => [kind, file!.bytes]),
			) as Partial<Record<FileKind, Uint8Array>>;
			const first = await upload(client, files);
			expect((await confirm(client, first.json)).status).toBe(200);
			const second = await upload(client, files, { whole: "true" });
			for (const counts of Object.values<Record<string, number>>(second.json.changes.counts)) {
				expect(counts).toMatchObject({ added: 0, changed: 0, ended: 0, removed: 0 });
			}
		});
	},
);
