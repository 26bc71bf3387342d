import { sql } from "kysely";
import { expect, test } from "vitest";
import { type Identifier, identifierOf } from "../../../ground/vocabulary/identifier.ts";
import { plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import type { Role } from "../../../people/access/authorisation/roles.ts";
import { trialDay } from "../../../serving/model-trial.case-support.ts";
import { describeOnServerOf } from "../../../serving/server-trial.case-support.ts";
import {
	addEmploymentRow,
	addPersonRow,
	addUnitRow,
} from "../../competence/organisation-rows.case-support.ts";
import { conversationRoutes } from "./conversation-routes.ts";
import type { ConversationRoomTables } from "./conversation-store.ts";
import {
	conversationsPersonalData,
	oldConversations,
} from "./conversations-personal-data-store.ts";
import { conversationPoints } from "./tables.ts";

const shape = { routes: conversationRoutes };
const secret = "Vurderer å slutte";

describeOnServerOf<ConversationRoomTables>(
	"employee conversations",
	shape,
	({ addOrganisation, act, as, getDatabase }) => {
		async function createMunicipality() {
			const owner = await addOrganisation();
			const rows = await act({ organisation: owner }, async (db) => {
				const home = await addUnitRow(db, owner, "Sykehjem");
				const night = await addUnitRow(db, owner, "Natt", { parent: home });
				const school = await addUnitRow(db, owner, "Helsestasjon");
				const kari = await addPersonRow(db, owner, "1", { name: "Kari" });
				const ola = await addPersonRow(db, owner, "2", { name: "Ola" });
				const eva = await addPersonRow(db, owner, "3", { name: "Eva" });
				const at = { position_size: 10_000, valid_from: "2020-01-01" };
				await addEmploymentRow(db, owner, kari, night, at);
				await addEmploymentRow(db, owner, ola, night, at);
				await addEmploymentRow(db, owner, eva, school, at);
				return { home, night, school, kari, ola, eva };
			});
			const is = (role: Role, person?: Identifier) =>
				as({ organisation: owner, roles: [role], ...(person === undefined ? {} : { person }) });
			return {
				owner,
				...rows,
				is,
				leader: as({ organisation: owner, roles: ["unit-leader"], units: [rows.home] }),
				employee: is("employee", rows.kari),
			};
		}
		type Municipality = Awaited<ReturnType<typeof createMunicipality>>;

		async function plan({ leader, kari }: Municipality) {
			const { status, json } = await leader.post("/conversations", {
				body: { person: kari, plannedOn: "2026-12-01" },
			});
			expect(status).toBe(201);
			const [first] = json.points;
			return { path: `/conversations/${json.id}`, id: identifierOf(json.id), first };
		}

		test("are planned by the leader, prepared by both, and read by the two alone", async () => {
			const town = await createMunicipality();
			const { leader, employee, kari, owner } = town;
			const { path, first } = await plan(town);
			const point = `${path}/points/${first.id}`;
			const written = await employee.put(point, {
				...{ ifMatch: 1, body: { words: secret, notes: "" } },
			});
			expect(written.json).toMatchObject({ version: 2, employeeWords: secret, leaderWords: "" });
			const late = await leader.put(point, {
				ifMatch: 1,
				body: { words: "Hva skal til?", notes: "" },
			});
			expect(late).toMatchObject({
				status: 412,
				json: { current: { version: 2, employeeWords: secret } },
			});
			const both = await leader.put(point, {
				ifMatch: 2,
				body: { words: "Hva skal til?", notes: "Kurs" },
			});
			expect(both.json).toMatchObject({ employeeWords: secret, leaderWords: "Hva skal til?" });
			for (const [client, side] of [
				[leader, "leader"],
				[employee, "employee"],
			] as const) {
				const { json } = await client.get(path);
				expect(json).toMatchObject({ side, state: "planned", person: { name: "Kari" } });
				expect(json.points.map((each: { point: string }) => each.point)).toEqual([
					...conversationPoints,
				]);
				expect((await client.get("/conversations")).json.total).toBe(1);
			}
			const others = [
				as({ organisation: owner, roles: ["unit-leader"], units: [town.home] }),
				town.is("employee", town.ola),
			];
			for (const other of others) {
				expect((await other.get("/conversations")).json.total).toBe(0);
				expect((await other.get(path)).status).toBe(404);
				const body = { words: "", notes: "" };
				expect((await other.put(point, { ifMatch: 3, body })).status).toBe(404);
				expect(
					(await other.post(`${path}/agreement`, { ifMatch: 1, body: { agreed: true } })).status,
				).toBe(404);
			}
			for (const role of [
				"quality-developer",
				"municipal-director",
				"municipal-administrator",
				"union-representative",
				"elected-representative",
			] as const) {
				expect((await town.is(role, town.kari).get(path)).status, role).toBe(403);
			}
			for (const role of [
				"system",
				"quality-developer",
				"municipal-administrator",
				"unit-leader",
			]) {
				const seen = await act({ organisation: owner, roles: [role] }, async (db) => [
					...(await db.selectFrom("conversation").selectAll().execute()),
					...(await db.selectFrom("conversation_point").selectAll().execute()),
				]);
				expect(seen, role).toEqual([]);
			}
			const report = (acting: object) =>
				act({ organisation: owner, ...acting }, (db) =>
					conversationsPersonalData.collect(db, kari),
				);
			expect(JSON.stringify(await report({ roles: ["employee"], person: kari }))).toContain(secret);
			expect(await report({ roles: ["municipal-administrator"] })).toEqual([
				{ plannedOn: "2026-12-01", heldOn: null },
			]);
		});

		test("leave in the audit that they were changed, and no word of what", async () => {
			const town = await createMunicipality();
			const { path, first } = await plan(town);
			const body = { words: secret, notes: secret };
			await town.employee.put(`${path}/points/${first.id}`, { ifMatch: 1, body });
			const { rows } = await sql<{ event: string }>`
				select e.subject || ' ' || e.action || to_jsonb(e)::text || coalesce(to_jsonb(v)::text, '') as event
				from audit.event as e left join audit.personal_value as v on v.owner = e.owner and v.event = e.id
				where e.owner = ${town.owner}`.execute(getDatabase().db);
			const events = rows.map(({ event }) => event);
			expect(events.some((event) => event.startsWith("conversation_point change"))).toBe(true);
			expect(events.join()).not.toContain(secret);
		});

		test("are out of a leader's sight when the leader no longer leads the employee, who still reads it", async () => {
			const town = await createMunicipality();
			const { path } = await plan(town);
			const move = (from: string) =>
				act({ organisation: town.owner }, (db) =>
					db
						.updateTable("employment")
						.set({ valid_to: plainDateOf(from) })
						.where("person", "=", town.kari)
						.execute(),
				);
			await move(trialDay);
			expect((await town.leader.get(path)).status).toBe(200);
			await move("2026-11-15");
			expect((await town.leader.get(path)).status).toBe(404);
			expect((await town.leader.get("/conversations")).json.total).toBe(0);
			expect((await town.employee.get(path)).status).toBe(200);
		});

		test("are planned with own people only, one at a time, and never with oneself", async () => {
			const town = await createMunicipality();
			const { leader, eva, kari, ola, employee, night, owner } = town;
			const ask = (client: typeof leader, person: Identifier) =>
				client.post("/conversations", { body: { person, plannedOn: "2026-12-01" } });
			expect((await ask(leader, eva)).status).toBe(400);
			expect((await ask(employee, kari)).status).toBe(403);
			const self = as({ organisation: owner, roles: ["unit-leader"], units: [night], person: ola });
			expect((await ask(self, ola)).status).toBe(400);
			expect((await ask(leader, kari)).status).toBe(201);
			expect((await ask(leader, kari)).status).toBe(409);
		});

		test("are closed when both have agreed to the same words, and never changed after", async () => {
			const town = await createMunicipality();
			const { leader, employee, owner, kari } = town;
			const { path, first, id } = await plan(town);
			const point = `${path}/points/${first.id}`;
			const agree = async (client: typeof leader, agreed: boolean, version?: number) =>
				client.post(`${path}/agreement`, {
					...{ ifMatch: version ?? (await client.get(path)).json.version, body: { agreed } },
				});
			expect((await agree(leader, true)).status).toBe(409);
			const dates = { plannedOn: "2026-12-01", heldOn: trialDay };
			expect((await employee.put(path, { ifMatch: 1, body: dates })).status).toBe(403);
			const tomorrow = { ...dates, heldOn: "2026-11-17" };
			expect((await leader.put(path, { ifMatch: 1, body: tomorrow })).status).toBe(400);
			expect((await leader.put(path, { ifMatch: 1, body: dates })).json.state).toBe("held");
			const read = (await employee.get(path)).json.version;
			await leader.put(point, { ifMatch: 1, body: { words: "Nytt", notes: "" } });
			expect((await agree(employee, true, read)).status).toBe(412);
			expect((await agree(employee, true)).json.employeeAgreedOn).toBe(trialDay);
			const write = () => leader.put(point, { ifMatch: 2, body: { words: "Nyere", notes: "" } });
			expect((await write()).status).toBe(409);
			expect((await agree(employee, false)).json.employeeAgreedOn).toBe(null);
			expect((await agree(leader, true)).status).toBe(200);
			expect((await agree(employee, true)).json.state).toBe("agreed");
			expect((await agree(employee, false)).status).toBe(409);
			expect((await write()).status).toBe(409);
			expect(
				(await leader.delete(path, { ifMatch: (await leader.get(path)).json.version })).status,
			).toBe(409);
			for (const change of [
				sql`update conversation_point set notes = 'annet' where conversation = ${id}`,
				sql`update conversation set held_on = '2026-01-01' where id = ${id}`,
			]) {
				const asked = act({ organisation: owner, roles: ["employee"], person: kari }, (db) =>
					change.execute(db),
				);
				await expect(asked).rejects.toThrow();
			}
		});

		test("planned by mistake are removed as long as nobody has written", async () => {
			const town = await createMunicipality();
			const { leader, employee } = town;
			const { path, first } = await plan(town);
			expect((await employee.delete(path, { ifMatch: 1 })).status).toBe(403);
			expect((await leader.delete(path, { ifMatch: 1 })).status).toBe(204);
			const again = await plan(town);
			expect(again.first.id).not.toBe(first.id);
			const body = { words: "Ønsker kurs", notes: "" };
			await employee.put(`${again.path}/points/${again.first.id}`, { ifMatch: 1, body });
			expect((await leader.delete(again.path, { ifMatch: 2 })).status).toBe(409);
		});

		test("are due twelve months after the last, whoever held it", async () => {
			const town = await createMunicipality();
			const { owner, kari, ola, leader } = town;
			const hold = (person: Identifier, day: string) =>
				act({ organisation: owner }, (db) =>
					db
						.insertInto("conversation_day")
						.values({ owner, person, planned_on: plainDateOf(day), held_on: plainDateOf(day) })
						.execute(),
				);
			await hold(kari, "2025-11-17");
			await hold(ola, "2025-11-16");
			await plan(town);
			const { json } = await leader.get("/conversation-statuses");
			expect(json.items).toMatchObject([
				{ person: { name: "Kari" }, lastHeldOn: "2025-11-17", due: false, plannedOn: "2026-12-01" },
				{ person: { name: "Ola" }, lastHeldOn: "2025-11-16", due: true, conversation: null },
			]);
			expect(json.items[0].conversation).not.toBe(null);
			expect((await leader.get("/conversation-statuses?due=yes")).json.total).toBe(1);
			expect((await town.employee.get("/conversation-statuses")).json.total).toBe(0);
			expect((await town.is("quality-developer").get("/conversation-statuses")).status).toBe(403);
		});

		test("are counted for planners in units of five or more", async () => {
			const town = await createMunicipality();
			const { owner, night } = town;
			const planner = town.is("quality-developer");
			const count = async () =>
				(await planner.get("/conversation-counts")).json.items.map(
					({ unitPath, employees, held }: Record<string, unknown>) => [unitPath, employees, held],
				);
			const addEmployees = (from: number, to: number) =>
				act({ organisation: owner }, async (db) => {
					for (let n = from; n < to; n += 1) {
						const person = await addPersonRow(db, owner, `x${n}`);
						await addEmploymentRow(db, owner, person, night, {
							...{ position_size: 5000, valid_from: "2020-01-01" },
						});
						const planned_on = plainDateOf("2026-05-01");
						const held = { owner, person, planned_on, held_on: planned_on };
						await db.insertInto("conversation_day").values(held).execute();
					}
				});
			await addEmployees(0, 2);
			expect(await count()).toEqual([
				["Helsestasjon", 1, null],
				["Sykehjem / Natt", 4, null],
			]);
			await addEmployees(2, 3);
			expect((await count())[1]).toEqual(["Sykehjem / Natt", 5, 3]);
			expect((await town.leader.get("/conversation-counts")).status).toBe(403);
		});

		test("are erased whole by who cannot read them, and go with the person", async () => {
			const town = await createMunicipality();
			const { leader, owner, kari } = town;
			const { path, first } = await plan(town);
			await leader.put(`${path}/points/${first.id}`, {
				ifMatch: 1,
				body: { words: "Noe", notes: "" },
			});
			const before = (day: string) =>
				act({ organisation: owner, roles: ["municipal-administrator"] }, async (db) => [
					await oldConversations.count(db, plainDateOf(day)),
					await oldConversations.erase(db, plainDateOf(day)),
				]);
			expect(await before("2026-12-01")).toEqual([
				{ conversation_day: 0 },
				{ conversation_day: 0 },
			]);
			expect((await leader.get(path)).status).toBe(200);
			expect(await before("2026-12-02")).toEqual([
				{ conversation_day: 1 },
				{ conversation_day: 1 },
			]);
			expect((await leader.get(path)).status).toBe(404);
			await plan(town);
			await act({ organisation: owner }, (db) =>
				db.deleteFrom("person").where("id", "=", kari).execute(),
			);
			const { rows } = await sql<{ left: number }>`
				select (select count(*) from conversation where owner = ${owner})
					+ (select count(*) from conversation_point where owner = ${owner}) as left`.execute(
				getDatabase().db,
			);
			expect(rows).toEqual([{ left: 0 }]);
		});
	},
);
