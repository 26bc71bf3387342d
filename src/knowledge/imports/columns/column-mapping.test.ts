import { expect, test } from "vitest";
import {
	textRow,
	workbookOf,
} from "../../../machinery/importing/workbook/workbook.case-support.ts";
import { describeOnServerOf } from "../../../serving/server-trial.case-support.ts";
import { importRoutes } from "../import-routes.ts";
import type { ImportTables } from "../import-store.ts";

const headers = [
	"Ressursnr",
	"Fullt navn",
	"Født",
	"Avdeling",
	"Yrke",
	"Prosent",
	"Startet",
	"Kode",
];
const row = ["1", "Ola", "1980", "Heimen", "Sykepleier", "100", "01.01.2020", "x"];
const columns = [
	{ header: "Ressursnr", field: "person_id" },
	{ header: "Fullt navn", field: "name" },
	{ header: "Født", field: "birth_year" },
	{ header: "Avdeling", field: "unit" },
	{ header: "Yrke", field: "education_group" },
	{ header: "PROSENT", field: "position_percent" },
	{ header: "startet", field: "from" },
	{ header: "Kode", field: null },
];
const csvOf = (...rows: readonly (readonly string[])[]) =>
	`${[headers, ...rows].map((cells) => cells.join(";")).join("\n")}\n`;
const workbook = () =>
	workbookOf([headers, row].map((cells, index) => textRow(index + 1, cells)).join(""), {
		sheetName: "Uttrekk",
	});

function formOf(name: string, content: string | Uint8Array, file: string, kind?: string): FormData {
	const form = new FormData();
	form.append(name, new Blob([content as string]), file);
	if (kind !== undefined) form.append("kind", kind);
	return form;
}

describeOnServerOf<ImportTables>(
	"column mappings",
	{ routes: importRoutes },
	({ addOrganisation, as }) => {
		const signIn = async () => {
			const organisation = await addOrganisation();
			return { organisation, client: as({ organisation, roles: ["quality-developer"] }) };
		};
		type Client = Awaited<ReturnType<typeof signIn>>["client"];
		const remember = (client: Client, body: object = { kind: "staff", columns }) =>
			client.post("/import-column-mappings", { body });
		const upload = (client: Client, content: string | Uint8Array) =>
			client.post("/imports", { form: formOf("staff", content, "uttrekk.csv") });
		const preview = (client: Client, content: string | Uint8Array, file: string, kind?: string) =>
			client.post("/imports/previews", { form: formOf("file", content, file, kind) });

		test.each([
			["CSV", () => csvOf(row)],
			["a workbook", workbook],
		])("%s with headers of its own is read by what is remembered, and says so", async (_, file) => {
			const { client } = await signIn();
			expect((await upload(client, file())).json.errors).toBeGreaterThan(0);
			expect((await remember(client)).status).toBe(201);
			const { json } = await upload(client, file());
			expect(json).toMatchObject({ errors: 0, warnings: 0 });
			expect(json.changes.counts.persons.added).toBe(1);
			expect(json.files[0].mappedColumns).toHaveLength(7);
			expect(json.files[0].mappedColumns[5]).toEqual({
				header: "Prosent",
				field: "position_percent",
			});
			expect(json.files[0].ignoredColumns).toEqual(["Kode"]);
		});

		test("faults name the header as the file has it", async () => {
			const { client } = await signIn();
			await remember(client);
			const { json } = await upload(client, csvOf(row.with(5, "mye")));
			const faults = await client.get(`/imports/${json.id}/faults`);
			expect(faults.json.items).toMatchObject([
				{ row: 2, column: "Prosent", field: "position_percent", value: "mye" },
			]);
		});

		test("a preview shows the kind, what is what and the first rows, and keeps nothing", async () => {
			const { client } = await signIn();
			const number = "15087610052";
			const many = Array.from({ length: 9 }, (_, index) => row.with(0, `${index}`).with(7, number));
			const before = await preview(client, csvOf(...many), "uttrekk.csv");
			expect(before.status).toBe(200);
			expect(before.json).toMatchObject({ kind: null, columns: [], mapping: null, faults: [] });
			expect(before.json.rows).toHaveLength(5);
			expect(JSON.stringify(before.json)).not.toContain(number);
			expect(before.json.rows[0][7]).toBe("•••••••••••");
			const told = await preview(client, csvOf(...many), "x.csv", "staff");
			expect(told.json.columns.map(({ field }: { field: string }) => field)).toContain("person_id");
			expect(told.json.faults.map(({ code }: { code: string }) => code)).toContain(
				"missing-column",
			);
			const { json: kept } = await remember(client);
			const after = await preview(client, csvOf(...many), "x.csv");
			expect(after.json).toMatchObject({ kind: "staff", mapping: { id: kept.id }, faults: [] });
			expect(after.json.headers[0]).toEqual({
				header: "Ressursnr",
				field: "person_id",
				by: "remembered",
			});
			expect(after.json.headers[7]).toEqual({ header: "Kode", field: null, by: "remembered" });
			expect((await client.get("/imports")).json.total).toBe(0);
		});

		test("the product's own headers and sheets tell the kind", async () => {
			const { client } = await signIn();
			const kindOf = async (content: string | Uint8Array, file = "fil.csv") =>
				(await preview(client, content, file)).json.kind;
			expect(await kindOf("ansattnr;enhet;stillingsprosent;ansatt fra\n")).toBe("staff");
			expect(await kindOf("ansattnr;kompetanse;nivå\n1;HLR;2\n")).toBe("holdings");
			expect(await kindOf("enhet;kompetanse;måles i;krav\n")).toBe("requirements");
			expect(await kindOf("a;b\n1;2\n")).toBeNull();
			expect(await kindOf(csvOf(row), "Ansatte mars 2026.csv")).toBe("staff");
			expect(await kindOf(workbookOf(textRow(1, ["a"]), { sheetName: "Enheter" }))).toBe("units");
			const pdf = await preview(client, "%PDF-1.7\n", "plan.pdf");
			expect(pdf.json).toMatchObject({ kind: null, faults: [{ code: "not-csv-or-xlsx" }] });
			expect((await preview(client, "", "tom.csv")).json.faults).toMatchObject([
				{ code: "empty-file" },
			]);
		});

		test("two headers of a file that stand for one column are a fault with its place", async () => {
			const { client } = await signIn();
			const twice = columns.map((each) =>
				each.header === "Kode" ? { ...each, field: "person_id" } : each,
			);
			await remember(client, { kind: "staff", columns: twice });
			const { json } = await upload(client, csvOf(row));
			const faults = await client.get(`/imports/${json.id}/faults?severity=error`);
			expect(faults.json.items).toMatchObject([
				{ row: 1, column: "Kode", field: "person_id", code: "duplicate-mapped-column" },
			]);
			const shown = await preview(client, csvOf(row), "x.csv", "staff");
			expect(shown.json.faults[0]).toMatchObject({ column: "Kode", row: 1 });
		});

		test("what no file can have, and a header said twice, are refused where they stand", async () => {
			const { client } = await signIn();
			const wrong = [
				{ header: "Lønn", field: "salary" },
				{ header: "Enhet", field: "unit" },
				{ header: "enhet ", field: null },
			];
			const refused = await remember(client, { kind: "staff", columns: wrong });
			expect(refused.status).toBe(400);
			expect(refused.json.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
				"/columns/0/field",
				"/columns/2/header",
			]);
			const number = await remember(client, {
				kind: "staff",
				columns: [{ header: "15087610052", field: null }],
			});
			expect(number.status).toBe(400);
		});

		test("it is changed and forgotten by version, said once a kind, and nobody else's", async () => {
			const { organisation, client } = await signIn();
			const { json } = await remember(client);
			expect((await remember(client)).status).toBe(409);
			const path = `/import-column-mappings/${json.id}`;
			const change = (version: number) =>
				client.put(path, { ifMatch: version, body: { columns: columns.slice(0, 2) } });
			const changed = await change(json.version);
			expect(changed.json).toMatchObject({
				version: json.version + 1,
				columns: columns.slice(0, 2),
			});
			const late = await change(json.version);
			expect(late.status).toBe(412);
			expect(late.json.current).toEqual(changed.json);
			const stranger = (await signIn()).client;
			expect((await stranger.get(path)).status).toBe(404);
			expect((await stranger.delete(path, { ifMatch: changed.json.version })).status).toBe(404);
			const leader = as({ organisation, roles: ["municipal-director"] });
			expect((await leader.get("/import-column-mappings")).status).toBe(403);
			expect((await client.delete(path, { ifMatch: changed.json.version })).status).toBe(204);
			expect((await client.get("/import-column-mappings")).json.total).toBe(0);
		});

		test("faults come as a file to mend by, in the reader's language", async () => {
			const { client } = await signIn();
			await remember(client);
			const { json } = await upload(client, csvOf(row.with(5, "mye").with(4, "=Lege")));
			const file = await client.get(`/imports/${json.id}/faults.csv`, {
				headers: { "accept-language": "nn" },
			});
			const lines = new TextDecoder().decode(file.bytes).trimEnd().split("\r\n");
			expect(lines[0]).toContain("Kva er gale");
			expect(lines).toHaveLength(json.faultsListed + 1);
			expect(lines.join()).toContain("Prosent;mye");
			expect((await (await signIn()).client.get(`/imports/${json.id}/faults.csv`)).status).toBe(
				404,
			);
		});
	},
);
