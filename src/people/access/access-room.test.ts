import fc from "fast-check";
import { unzipSync } from "fflate";
import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import {
	describeOnServerOf,
	trialMoment,
	trialOrigin,
} from "../../serving/server-trial.case-support.ts";
import type {
	PersonalDataSource,
	RetentionTask,
} from "../organisation/personal-data/personal-data-source.ts";
import { createAccessRoutes } from "./access-routes.ts";
import { isSameCounts } from "./retention/same-counts.ts";
import type { Tables } from "./tables.ts";

const employments: PersonalDataSource = {
	name: "employment",
	title: { nb: "Arbeidsforhold", nn: "Arbeidsforhold", en: "Employments" },
	purpose: { nb: "Planlegging.", nn: "Planlegging.", en: "Planning." },
	collect: async (db, person) =>
		(
			await sql<object>`select title, position_size from employment where person = ${person}`.execute(
				db,
			)
		).rows,
};
const titles: RetentionTask = {
	kind: "position-titles",
	title: { nb: "Stillingstitler", nn: "Stillingstitlar", en: "Position titles" },
	months: 6,
	reason: { nb: "For prøven.", nn: "For prøva.", en: "For the trial." },
	count: async (db) => ({
		titles: (await sql<{ n: number }>`select count(*) as n from position_title`.execute(db))
			.rows[0]!.n,
	}),
	erase: async (db) => ({
		titles: Number((await sql`delete from position_title`.execute(db)).numAffectedRows),
	}),
};
const parts = {
	routes: createAccessRoutes({
		origin: trialOrigin,
		mail: { send: async () => undefined },
		now: () => trialMoment,
		personalData: [employments],
		retention: [titles],
	}),
};

describeOnServerOf<Tables>("audit, access report and retention", parts, (trial) => {
	const { addOrganisation, act, as, getDatabase } = trial;
	const addPerson = (owner: Identifier, number: string, name: string) =>
		act({ organisation: owner }, async (db) => {
			const { id } = await db
				.insertInto("person")
				.values({ owner, staff_number: number, name })
				.returning("id")
				.executeTakeFirstOrThrow();
			return id;
		});

	test("the audit is searched by day, kind, row, person, actor and word, newest first, page by page", async () => {
		const owner = await addOrganisation();
		const client = as({ organisation: owner, roles: ["municipal-administrator"] });
		const person = await addPerson(owner, "1", "Ola");
		await act({ organisation: owner }, (db) =>
			db.updateTable("person").set({ name: "Kari" }).where("id", "=", person).execute(),
		);
		await addPerson(owner, "2", "Torgeir");
		const { json: invited } = await client.post("/accounts", {
			body: { email: "ny@example.no", name: "Ny", roles: [{ role: "quality-developer" }] },
		});
		const ask = async (query: string) => (await client.get(`/audit-events?${query}`)).json;
		const about = await ask(`about=${person}`);
		expect(about.total).toBe(2);
		expect(about.items).toEqual([
			expect.objectContaining({
				action: "change",
				subject: "person",
				personalBefore: { name: "Ola" },
				personalAfter: { name: "Kari" },
				actor: expect.objectContaining({ account: null, name: null, roles: ["system"] }),
			}),
			expect.objectContaining({ action: "add", personalAfter: { name: "Ola", staff_number: "1" } }),
		]);
		const own = await ask(`row=${invited.id}`);
		expect(own.items[0]).toMatchObject({
			action: "add",
			subject: "account",
			personalAfter: { email: "ny@example.no", name: "Ny" },
			actor: { name: "Prøve", roles: ["municipal-administrator"], organisation: { id: owner } },
		});
		const all = await ask("limit=500");
		expect(all.total).toBe(all.items.length);
		const times = all.items.map(({ at }: { at: string }) => at);
		expect(times).toEqual([...times].sort().reverse());
		const pages = [await ask("limit=2"), await ask("limit=2&offset=2")];
		expect(pages.flatMap(({ items }) => items)).toEqual(all.items.slice(0, 4));
		expect((await ask("limit=500&sort=-newest")).items.at(-1)).toEqual(all.items[0]);
		expect((await ask("subject=person&action=add")).total).toBe(2);
		expect((await ask(`account=${own.items[0].actor.account}`)).total).toBe(2);
		expect((await ask("search=PRØVE")).total).toBe(2);
		expect((await ask("search=%25")).total).toBe(0);
		const day = osloDay(all.items[0].at);
		expect((await ask(`from=${day}&to=${day}`)).total).toBeGreaterThan(0);
		expect((await ask("to=2020-01-01")).total).toBe(0);
		expect((await ask("from=2999-01-01")).total).toBe(0);
		const stranger = as({
			organisation: await addOrganisation(),
			roles: ["municipal-administrator"],
		});
		expect((await stranger.get(`/audit-events?about=${person}`)).json.total).toBe(0);
	});

	test("who does not see persons reads the audit without personal values", async () => {
		const owner = await addOrganisation("region");
		await addPerson(owner, "1", "Ola");
		const client = as({ organisation: owner, roles: ["regional-coordinator"] });
		const { json } = await client.get("/audit-events?subject=person");
		expect(json.total).toBe(1);
		expect(JSON.stringify(json)).not.toContain("Ola");
		expect(
			(await as({ organisation: owner, roles: ["employee"] }).get("/audit-events")).status,
		).toBe(403);
	});

	test("a person sees all that is kept about them and who has done what; nobody else's", async () => {
		const owner = await addOrganisation();
		const [person, other] = [
			await addPerson(owner, "1", "Ola"),
			await addPerson(owner, "2", "Torgeir"),
		];
		await act({ organisation: owner, roles: ["quality-developer"] }, async (db) => {
			const unit = await db
				.insertInto("unit")
				.values({ owner, name: "Sykehjem" })
				.returning("id")
				.executeTakeFirstOrThrow();
			await db
				.insertInto("employment")
				.values({
					owner,
					person,
					unit: unit.id,
					title: "Hjelpepleier",
					position_size: 5000,
					valid_from: "2020-01-01",
				} as never)
				.execute();
		});
		const client = as({ organisation: owner, roles: ["employee"], person });
		const { status, json } = await client.get(`/persons/${person}/access-report`, {
			headers: { "accept-language": "nn" },
		});
		expect(status).toBe(200);
		expect(json.person).toBe(person);
		const kept = Object.fromEntries(
			json.kept.map((one: { name: string; rows: object[] }) => [one.name, one.rows]),
		);
		expect(kept.employment).toEqual([{ title: "Hjelpepleier", position_size: 5000 }]);
		expect(kept.account).toHaveLength(1);
		expect(kept.role).toEqual([expect.objectContaining({ role: "employee" })]);
		expect(kept.session).toHaveLength(1);
		expect(JSON.stringify(kept.audit)).toContain("Ola");
		expect(JSON.stringify(json)).not.toContain("Torgeir");
		expect(json.events).toEqual(
			expect.arrayContaining([
				expect.objectContaining({
					subject: "employment",
					action: "add",
					roles: ["quality-developer"],
				}),
			]),
		);
		expect(json.keptFor[0]).toEqual({ title: "Stillingstitlar", months: 6, reason: "For prøva." });
		const again = await client.get(`/persons/${person}/access-report`);
		expect(again.json.events[0]).toMatchObject({ action: "report", roles: ["employee"] });

		const theirs = await client.get(`/persons/${other}/access-report`);
		const none = await client.get(`/persons/${crypto.randomUUID()}/access-report`);
		expect([theirs.status, none.status]).toEqual([404, 404]);
		const administrator = as({ organisation: owner, roles: ["municipal-administrator"] });
		expect((await administrator.get(`/persons/${other}/access-report`)).json.person).toBe(other);
		const developer = as({ organisation: owner, roles: ["quality-developer"] });
		expect((await developer.get(`/persons/${person}/access-report`)).status).toBe(403);
		const stranger = as({
			organisation: await addOrganisation(),
			roles: ["municipal-administrator"],
		});
		expect((await stranger.get(`/persons/${person}/access-report`)).status).toBe(404);
	});

	test("the report is a Word file too", async () => {
		const owner = await addOrganisation();
		const person = await addPerson(owner, "1", "Ola Østby");
		const client = as({ organisation: owner, roles: ["municipal-administrator"] });
		const { status, bytes, headers } = await client.get(`/persons/${person}/access-report.docx`);
		expect(status).toBe(200);
		expect(headers["content-disposition"]).toContain("innsyn-2026-11-16.docx");
		const text = new TextDecoder().decode(unzipSync(bytes)["word/document.xml"]);
		expect(text).toContain("Innsyn i personopplysninger");
		expect(text).toContain("Ola Østby");
		expect((await client.get(`/persons/${crypto.randomUUID()}/access-report.docx`)).status).toBe(
			404,
		);
	});

	test("an organisation has its own times, with a reason, and goes back to the default", async () => {
		const owner = await addOrganisation();
		const client = as({ organisation: owner, roles: ["municipal-administrator"] });
		const own = { kind: "audit-values", months: 12, reason: "Vedtatt i 2026." };
		const added = await client.post("/retention-rules", { body: own });
		expect(added.status).toBe(201);
		expect((await client.post("/retention-rules", { body: own })).status).toBe(409);
		const unknown = await client.post("/retention-rules", { body: { ...own, kind: "anything" } });
		expect(unknown.json.errors[0].pointer).toBe("/kind");
		const find = async () =>
			(await client.get("/retention-rules")).json.items.find(
				({ kind }: { kind: string }) => kind === "audit-values",
			);
		expect(await find()).toMatchObject({ months: 12, defaultMonths: 24, ownRule: { version: 1 } });
		const path = `/retention-rules/${added.json.id}`;
		const body = { months: 18, reason: "Vedtatt på nytt." };
		expect((await client.put(path, { body, ifMatch: 1 })).json).toMatchObject({
			version: 2,
			months: 18,
		});
		expect((await client.put(path, { body, ifMatch: 1 })).json.current).toMatchObject({
			version: 2,
		});
		expect((await client.delete(path, { ifMatch: 1 })).status).toBe(412);
		expect((await client.delete(path, { ifMatch: 2 })).status).toBe(204);
		expect((await client.delete(path, { ifMatch: 2 })).status).toBe(404);
		expect(await find()).toMatchObject({ months: 24, ownRule: null });
		const director = as({ organisation: owner, roles: ["municipal-director"] });
		expect((await director.get("/retention-rules")).status).toBe(200);
		expect((await director.post("/retention-rules", { body: own })).status).toBe(403);
	});

	test("what has been kept long enough goes, as the dry run showed it and not otherwise", async () => {
		const owner = await addOrganisation();
		const person = await addPerson(owner, "1", "Ola");
		const client = as({ organisation: owner, roles: ["municipal-administrator"] });
		await act({ organisation: owner }, (db) =>
			db.insertInto("position_title").values({ owner, title: "A", education_group: "x" }).execute(),
		);
		const closed = await act({ organisation: owner }, async (db) => {
			const { id } = await db
				.insertInto("account")
				.values({ owner, email: "sluttet@example.no", name: "Sluttet Hansen", disabled: true })
				.returning("id")
				.executeTakeFirstOrThrow();
			await sql`insert into one_time_link (owner, account, purpose, token_hash, expires_at) values (${owner}, ${id}, 'invitation', ${id}, '2026-01-01')`.execute(
				db,
			);
			return id;
		});
		// What was long ago: only the login role can put the clock back.
		await sql`update audit.event set at = '2024-01-01' where owner = ${owner}`.execute(
			getDatabase().db,
		);
		await sql`update account set created_at = '2024-01-01' where id = ${closed}`.execute(
			getDatabase().db,
		);
		const recent = await addPerson(owner, "2", "Torgeir");

		const { json: dry } = await client.get("/retention/dry-run");
		expect(dry.counts).toEqual({
			"position-titles": { titles: 1 },
			"audit-values": { "audit values": 2 },
			"sessions-and-links": { sessions: 0, links: 1 },
			"disabled-accounts": { accounts: 1 },
		});
		expect((await client.get("/retention/dry-run")).json).toEqual(dry);

		await act({ organisation: owner }, (db) =>
			db.insertInto("position_title").values({ owner, title: "B", education_group: "x" }).execute(),
		);
		const run = (counts: object) => client.post("/retention/runs", { body: { counts } });
		const late = await run(dry.counts);
		expect(late.status).toBe(412);
		expect(late.json.current.counts["position-titles"]).toEqual({ titles: 2 });
		expect((await run({ anything: {} })).status).toBe(400);
		const rest = Object.fromEntries(
			Object.entries(dry.counts as object).filter(([kind]) => kind !== "position-titles"),
		);
		const done = await run(rest);
		expect(done.json.erased).toEqual(rest);
		expect((await client.get("/retention/dry-run")).json.counts).toEqual({
			"position-titles": { titles: 2 },
			"audit-values": { "audit values": 0 },
			"sessions-and-links": { sessions: 0, links: 0 },
			"disabled-accounts": { accounts: 0 },
		});
		const values = await act({ organisation: owner }, (db) =>
			db.selectFrom("audit.personal_value").select(["about", "after"]).execute(),
		);
		expect(JSON.stringify(values)).not.toMatch(/Ola|Sluttet/);
		expect(values).toEqual(expect.arrayContaining([expect.objectContaining({ about: recent })]));
		const event = (await client.get("/audit-events?action=erase")).json.items[0];
		expect(event.after).toEqual(rest);
		expect(
			(await client.get(`/audit-events?about=${person}`)).json.items[0].personalAfter,
		).toBeNull();
	});

	test("a person that is erased leaves a closed account, and its sessions end", async () => {
		const owner = await addOrganisation();
		const person = await addPerson(owner, "1", "Ola");
		const client = as({ organisation: owner, roles: ["employee"], person });
		expect((await client.get("/own-account")).json.person).toBe(person);
		await act({ organisation: owner }, (db) => db.deleteFrom("person").execute());
		expect((await client.get("/own-account")).status).toBe(401);
		const accounts = await act({ organisation: owner }, (db) =>
			db.selectFrom("account").select(["person", "disabled"]).execute(),
		);
		expect(accounts).toEqual([{ person: null, disabled: true }]);
	});
});

test("counts are the same when every kind that was seen has just what it had", () => {
	const counts = fc.dictionary(
		fc.constantFrom("a", "b", "c"),
		fc.dictionary(fc.constantFrom("x", "y"), fc.nat(3)),
	);
	fc.assert(
		fc.property(counts, (seen) => {
			expect(isSameCounts(seen, { ...seen, other: { x: 1 } })).toBe(true);
			for (const [kind, of] of Object.entries(seen)) {
				for (const [name, count] of Object.entries(of)) {
					const now = { ...seen, [kind]: { ...of, [name]: count + 1 } };
					expect(isSameCounts(seen, now)).toBe(false);
				}
			}
		}),
	);
	expect(isSameCounts({ a: {} }, { a: { x: 0 } })).toBe(true);
	expect(isSameCounts({ a: {} }, {})).toBe(false);
});

function osloDay(at: string): string {
	return new Intl.DateTimeFormat("sv", { timeZone: "Europe/Oslo" }).format(new Date(at));
}
