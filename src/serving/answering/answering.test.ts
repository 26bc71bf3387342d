import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { describeOnServerOf } from "../server-trial.case-support.ts";
import { trialDoorRoutes, trialRoutes, trialState } from "./trial-routes.case-support.ts";

const parts = { routes: trialRoutes, doorRoutes: trialDoorRoutes };

describeOnServerOf<Record<string, never>>(
	"a server",
	parts,
	({ addOrganisation, as, ...trial }) => {
		const arrive = async () => {
			const organisation = await addOrganisation();
			const client = as({ organisation, roles: ["employee"] });
			return { organisation, client };
		};

		describe("who asks", () => {
			test("without a session nothing is answered, nor with an unknown one", async () => {
				for (const headers of [{}, { cookie: "rodtrad=unknown" }]) {
					const answered = await trial.anonymous.get("/trial/units", { headers });
					expect(answered.status).toBe(401);
					expect(answered.json.code).toBe("not-signed-in");
				}
			});

			test("a role that may not is refused before its faults are named", async () => {
				const { client, organisation } = await arrive();
				expect((await client.post("/trial/administration", { body: { wrong: 1 } })).status).toBe(
					403,
				);
				const administrator = as({ organisation, roles: ["municipal-administrator"] });
				const body = { name: "A" };
				expect((await administrator.post("/trial/administration", { body })).status).toBe(204);
			});

			test("another organisation's row and one that is not there answer the same", async () => {
				const { client } = await arrive();
				const other = await arrive();
				const made = await other.client.post("/trial/units", { body: { name: "Theirs" } });
				const theirs = await client.get(`/trial/units/${made.json.id}`);
				const none = await client.get(`/trial/units/${randomUUID()}`);
				expect(theirs.status).toBe(404);
				expect(theirs.json).toEqual(none.json);
			});
		});

		describe("one request is one transaction", () => {
			test("a problem rolls back what was written before it", async () => {
				const { client } = await arrive();
				expect((await client.post("/trial/units", { body: { name: "Refused" } })).status).toBe(409);
				expect((await client.get("/trial/units")).json.total).toBe(0);
			});

			test("a collision with another is tried again, three times in all", async () => {
				const { client } = await arrive();
				trialState.collisions = 0;
				expect((await client.post("/trial/fault/collision")).json).toEqual({ done: true });
				trialState.collisions = -10;
				expect((await client.post("/trial/fault/collision")).status).toBe(409);
				expect(trialState.collisions).toBe(-7);
			});

			test("what the database refuses is the caller's problem and never a fault of ours", async () => {
				const { client } = await arrive();
				expect((await client.post("/trial/fault/overflow")).status).toBe(400);
				expect((await client.post("/trial/fault/twice")).status).toBe(409);
			});

			test("a bug is 500, says nothing, and rolls back", async () => {
				const { client } = await arrive();
				for (const kind of ["bug", "answer"]) {
					const answered = await client.post(`/trial/fault/${kind}`);
					expect(answered.status).toBe(500);
					expect(JSON.stringify(answered.json)).not.toContain("Nordmann");
					expect(answered.json.instance).toBe(`urn:uuid:${answered.headers["x-request-id"]}`);
				}
			});
		});

		describe("what is sent", () => {
			test("every fault is named with its place, in the caller's language", async () => {
				const { client } = await arrive();
				const answered = await client.post("/trial/units?odd=1", {
					body: { size: 11, parts: [{ note: 1, "a/b": 2 }], other: true },
					headers: { "accept-language": "de, nn;q=0.8, en;q=0.5" },
				});
				expect(answered.status).toBe(400);
				expect(answered.headers["content-type"]).toMatch(/^application\/problem\+json/);
				expect(answered.json.title).toBe("Noko i førespurnaden er feil");
				const faults = answered.json.errors.map((fault: { pointer: string; detail: string }) => [
					fault.pointer,
					fault.detail,
				]);
				expect(faults.sort()).toEqual([
					["/name", "Dette må fyllast ut."],
					["/other", "Feltet er ukjent. Ta det bort, eller rett namnet."],
					["/parts/0/a~1b", "Feltet er ukjent. Ta det bort, eller rett namnet."],
					["/parts/0/note", "Skal vere ein tekst."],
					["/query/odd", "Feltet er ukjent. Ta det bort, eller rett namnet."],
					["/size", "Skal vere høgst 10."],
				]);
			});

			test("texts that cannot be stored, forbidden names, broken and deep JSON are refused", async () => {
				const { client } = await arrive();
				const send = (payload: string, mediaType = "application/json") =>
					client.post("/trial/units", {
						headers: { "content-type": mediaType },
						raw: payload,
					});
				const deep = `{"name":${"[".repeat(101)}${"]".repeat(101)}}`;
				expect((await send('{"name":"a\\u0000b"}')).json.errors[0].pointer).toBe("/name");
				expect((await send('{"name":"\\ud800"}')).status).toBe(400);
				expect((await send('{"name":"A","__proto__":{"x":1}}')).status).toBe(400);
				expect((await send("{")).status).toBe(400);
				expect((await send(deep)).json.errors[0].detail).toBe("JSON kan ha høyst 100 nivåer.");
				expect((await send("")).status).toBe(400);
				expect((await send("null")).status).toBe(400);
				expect((await send(JSON.stringify({ name: "a".repeat(2_100_000) }))).status).toBe(413);
				expect((await send("name=A", "text/plain")).status).toBe(415);
			});

			test("ids of another form, an unknown sort and too long a page are faults with a place", async () => {
				const { client } = await arrive();
				expect((await client.get("/trial/units/1")).json.errors[0].pointer).toBe("/path/unit");
				const answered = await client.get("/trial/units?sort=size&limit=501&offset=x");
				expect(
					answered.json.errors.map(({ pointer }: { pointer: string }) => pointer).sort(),
				).toEqual(["/query/limit", "/query/offset", "/query/sort"]);
			});

			test("files come with their form, at most one of a kind, and never more than the caps", async () => {
				const { client } = await arrive();
				const form = (files: Record<string, number>, fields: Record<string, string> = {}) => {
					const made = new FormData();
					for (const [name, value] of Object.entries(fields)) made.append(name, value);
					for (const [key, size] of Object.entries(files)) {
						made.append(
							key.split("+")[0]!,
							new Blob([new Uint8Array(size)]),
							`C:\\fil\\${key}.csv`,
						);
					}
					return made;
				};
				const send = (sent: FormData) => client.post("/trial/files", { form: sent });
				expect((await send(form({ staff: 5, units: 7 }, { asOf: "2026-01-01" }))).json).toEqual({
					files: [
						{ field: "staff", name: "staff.csv", size: 5 },
						{ field: "units", name: "units.csv", size: 7 },
					],
					asOf: "2026-01-01",
				});
				expect((await send(form({}, { asOf: "x" }))).json.errors[0].pointer).toBe("/files");
				expect((await send(form({ other: 1 }))).json.errors[0].pointer).toBe("/files/0/field");
				expect((await send(form({ staff: 1 }, { odd: "x" }))).json.errors[0].pointer).toBe(
					"/fields/odd",
				);
				expect((await send(form({ staff: 1, "staff+": 1 }))).json.errors[0].pointer).toBe("/files");
				expect((await send(form({ staff: 21 * 1024 * 1024 }))).status).toBe(413);
				expect((await client.post("/trial/files", { body: {} })).status).toBe(415);
			});
		});

		describe("what is answered", () => {
			test("only what the schema shows, never cached, with the headers that bind a browser", async () => {
				const { client } = await arrive();
				const made = await client.post("/trial/units", { body: { name: "A" } });
				expect(made.status).toBe(201);
				expect(Object.keys(made.json).sort()).toEqual(["id", "name", "version"]);
				expect(made.headers).toMatchObject({
					"cache-control": "no-store",
					"x-content-type-options": "nosniff",
					"x-frame-options": "DENY",
				});
				expect(made.headers["content-security-policy"]).toMatch(/^default-src 'none'/);
			});

			test("a file is to be saved, under its own name", async () => {
				const { client } = await arrive();
				const answered = await client.get(`/trial/units/${randomUUID()}/plan.docx`);
				expect([...answered.bytes]).toEqual([1, 2, 3]);
				expect(answered.headers["content-disposition"]).toBe(
					`attachment; filename="Plan _a_ 100 _.docx"; filename*=UTF-8''Plan%20%22%C3%A5%22%20100%20%25.docx`,
				);
			});

			test("lists are searched, sorted as Norwegians sort, and divided into pages", async () => {
				const { client } = await arrive();
				for (const name of ["Ås", "Ærlig", "Bær", "Øst", "Aure"]) {
					await client.post("/trial/units", { body: { name } });
				}
				const names = async (query: string) =>
					(await client.get(`/trial/units${query}`)).json.items.map(
						({ name }: { name: string }) => name,
					);
				expect(await names("")).toEqual(["Aure", "Bær", "Ærlig", "Øst", "Ås"]);
				expect(await names("?sort=-name&limit=2&offset=1")).toEqual(["Øst", "Ærlig"]);
				expect(await names("?search=ÆR")).toEqual(["Bær", "Ærlig"]);
			});
		});

		describe("versions", () => {
			test("a change asks for the version, and a stale one is answered with the row of now", async () => {
				const { client } = await arrive();
				const made = await client.post("/trial/units", { body: { name: "A" } });
				const path = `/trial/units/${made.json.id}`;
				const put = (name: string, ifMatch?: number | string) =>
					client.put(path, { body: { name }, ...(ifMatch === undefined ? {} : { ifMatch }) });
				expect((await put("B")).status).toBe(428);
				for (const ifMatch of ["*", "1", 'W/"1"', '"0"', '"1", "2"', '"99999999999"']) {
					expect((await put("B", ifMatch)).status).toBe(400);
				}
				const changed = await put("B", String(made.headers.etag));
				expect([changed.status, changed.json.version]).toEqual([200, 2]);
				const late = await put("C", 1);
				expect(late.status).toBe(412);
				expect(late.json.current).toMatchObject({ name: "B", version: 2 });
			});

			test("what the caller has already is not sent again", async () => {
				const { client } = await arrive();
				const made = await client.post("/trial/units", { body: { name: "A" } });
				const path = `/trial/units/${made.json.id}`;
				const { etag } = (await client.get(path)).headers;
				const again = () => client.get(path, { headers: { "if-none-match": `W/${etag}, "x"` } });
				expect((await again()).status).toBe(304);
				await client.put(path, { body: { name: "B" }, ifMatch: 1 });
				expect((await again()).status).toBe(200);
			});
		});

		test("a client that goes away leaves nothing behind", async () => {
			const { organisation, client } = await arrive();
			await client.get("/trial/units");
			const address = await trial.listen();
			trialState.waiting = [];
			const controller = new AbortController();
			const gone = fetch(`${address}/api/v1/trial/slow`, {
				method: "POST",
				signal: controller.signal,
				headers: {
					"content-type": "application/json",
					origin: "http://localhost:3000",
					cookie: await client.cookie(),
				},
				body: JSON.stringify({ name: "Half" }),
			}).catch(() => "gone");
			while (trialState.waiting.length === 0) await new Promise((next) => setTimeout(next, 5));
			controller.abort();
			expect(await gone).toBe("gone");
			const count = () =>
				trial.act({ organisation }, async (transaction) => {
					const { rows } = await sql<{ n: number }>`select count(*) as n from unit`.execute(
						transaction,
					);
					return rows[0]?.n;
				});
			// On one connection the count itself waits until the transaction has ended.
			expect(await count()).toBe(0);
			for (const letGo of trialState.waiting) letGo();
			await new Promise((next) => setTimeout(next, 50));
			expect(await count()).toBe(0);
		});
	},
);
