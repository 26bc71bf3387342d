import { expect, test } from "vitest";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { describeOnServerOf } from "../../../serving/server-trial.case-support.ts";
import { createMunicipality, mailed, trialRoutes } from "../mapping-trial.case-support.ts";
import type { MappingRoomTables } from "../tables.ts";
import { roundsOfUnits } from "./rounds-of-units-store.ts";

const autumn = { name: "Høsten 2026", opensOn: "2026-11-01", dueOn: "2026-12-01", note: "" };

describeOnServerOf<MappingRoomTables>("mapping rounds", { routes: trialRoutes }, (trial) => {
	async function create(units?: (made: { first: Identifier }) => readonly Identifier[]) {
		const made = await createMunicipality(trial);
		const body = { ...autumn, units: units?.(made) ?? [], competences: [made.skill] };
		const { status, json } = await made.planner.post("/mapping-rounds", { body });
		expect(status).toBe(201);
		return { ...made, round: json, path: `/mapping-rounds/${json.id}` };
	}
	const declared = { level: 2, usedRecently: true };

	test("ask those employed in their units and below, and count persons without naming them", async () => {
		const made = await create(({ first }) => [first]);
		const { planner, leader, otherLeader, asAnna, asBo, asCato, round, path, skill } = made;
		expect(round).toMatchObject({ status: "open", units: [{ name: "Solheim" }] });
		expect(round.progress).toMatchObject({ invited: 3, answered: 0 });
		expect((await asAnna.get("/own-mapping")).json.rounds).toMatchObject([
			{ id: round.id, answered: false, competences: [{ name: "Palliasjon", declared: false }] },
		]);
		expect((await asCato.get("/own-mapping")).json.rounds).toEqual([]);
		expect((await asCato.post(`${path}/answers`)).status).toBe(409);
		const elsewhere = { ...declared, competence: skill, round: round.id };
		expect((await asCato.post("/declarations", { body: elsewhere })).json.errors[0].pointer).toBe(
			"/round",
		);
		expect((await asAnna.post("/declarations", { body: elsewhere })).status).toBe(201);
		for (const _ of [1, 2]) expect((await asBo.post(`${path}/answers`)).status).toBe(204);
		const progress = (await planner.get(`${path}/progress`)).json;
		expect(progress.total).toEqual({
			...{ invited: 3, answered: 2, awaiting: 1, confirmed: 1, returned: 0 },
		});
		expect(progress.units).toMatchObject([
			{ unit: { name: "Solheim" }, invited: 2, answered: 1 },
			{ unit: { name: "Post 1" }, invited: 1, confirmed: 1 },
		]);
		expect(JSON.stringify(progress)).not.toMatch(/Anna|Lise/);
		expect((await planner.get(`${path}/unanswered`)).status).toBe(403);
		expect((await leader.get(`${path}/unanswered`)).json).toMatchObject({
			...{ total: 1, items: [{ name: "Lise Leder", units: ["Solheim"], hasAccount: true }] },
		});
		expect((await otherLeader.get(`${path}/unanswered`)).json.total).toBe(0);
		expect((await otherLeader.get(`${path}/progress`)).json.total.invited).toBe(0);
		expect((await leader.get("/mapping-tasks")).json).toMatchObject({
			...{ unanswered: 1, toConfirm: 1, roundsToAnswer: 1, ownProfileStale: true },
		});
	});

	test("show unions and employees that they are there, and nothing that counts", async () => {
		const { union, asAnna, path } = await create();
		for (const client of [union, asAnna]) {
			const { items } = (await client.get("/mapping-rounds")).json;
			expect(items).toMatchObject([
				{ name: "Høsten 2026", dueOn: "2026-12-01", units: null, note: null, progress: null },
			]);
			expect((await client.get(`${path}/progress`)).status).toBe(403);
			expect((await client.get(`${path}/comparison`)).status).toBe(403);
			expect((await client.get("/profile-freshness")).status).toBe(403);
			expect((await client.post(`${path}/reminders`)).status).toBe(403);
		}
	});

	test("remind those with an account who have not answered, once a day", async () => {
		const { planner, asAnna, asBo, path, round, skill, owner } = await create();
		const body = { ...declared, competence: skill, round: round.id };
		await asAnna.post("/declarations", { body });
		await asBo.get("/own-mapping");
		const { email } = await trial.act({ organisation: owner }, (db) =>
			db
				.selectFrom("account as a")
				.innerJoin("person as p", "p.id", "a.person")
				.select("a.email")
				.where("p.name", "=", "Bo")
				.executeTakeFirstOrThrow(),
		);
		const sent = await planner.post(`${path}/reminders`);
		expect(sent).toMatchObject({ status: 200, json: { receivers: 1, withoutAccount: 2 } });
		const letters = mailed.filter(({ to }) => to.address === email);
		expect(letters).toHaveLength(1);
		expect(letters[0]?.text).toContain("https://rodtrad.example.no/mapping/mine");
		expect(letters[0]?.text).toContain("1. desember 2026");
		expect((await planner.post(`${path}/reminders`)).status).toBe(409);
		expect((await planner.get(path)).json.remindedOn).toBe("2026-11-16");
		expect(mailed.filter(({ to }) => to.address === email)).toHaveLength(1);
	});

	test("are closed with their figures, repeated, and compared by counts", async () => {
		const made = await create();
		const { planner, leader, otherLeader, path, round, anna, bo, cato, skill, course } = made;
		const hold = (person: string, competence: string, level: number) =>
			planner.post("/holdings", { body: { person, competence, level } });
		const first = (await hold(anna, skill, 2)).json;
		await hold(cato, skill, 4);
		await hold(cato, course, 1);
		expect((await planner.post(`${path}/repeat`, { body: autumn })).status).toBe(409);
		await made.asAnna.post(`${path}/answers`);
		expect((await planner.post(`${path}/close`, { ifMatch: 9 })).status).toBe(412);
		const closed = await planner.post(`${path}/close`, { ifMatch: round.version });
		expect(closed.json).toMatchObject({
			...{ status: "closed", closedOn: "2026-11-16", progress: { invited: 4, answered: 1 } },
		});
		const late = { ifMatch: closed.json.version };
		expect((await planner.put(path, { ...late, body: autumn })).status).toBe(409);
		expect((await planner.delete(path, late)).status).toBe(409);
		expect((await made.asBo.post(`${path}/answers`)).status).toBe(409);
		const again = { name: "Våren", opensOn: "2026-11-10", dueOn: "2026-12-10" };
		const next = (await planner.post(`${path}/repeat`, { body: again })).json;
		expect(next).toMatchObject({
			...{ previous: { id: round.id }, competences: [{ name: "Palliasjon" }] },
		});
		await planner.delete(`/holdings/${first.id}`, { ifMatch: 1 });
		await hold(bo, course, 3);
		const compared = async (client: typeof planner, query = "") =>
			(await client.get(`/mapping-rounds/${next.id}/comparison?${query}`)).json.items.map(
				(row: {
					unit: { name: string };
					competence: { name: string };
					change: string;
					now: { holders: number; meanLevel: number };
				}) =>
					`${row.unit.name} ${row.competence.name} ${row.change} ${row.now.holders} ${row.now.meanLevel}`,
			);
		expect(await compared(planner, "sort=unit,competence")).toEqual([
			"Fjellheim Medisinkurs same 1 1",
			"Fjellheim Palliasjon same 1 4",
			"Solheim Palliasjon gone 0 null",
			"Post 1 Medisinkurs new 1 3",
		]);
		expect(await compared(planner, "change=new")).toEqual(["Post 1 Medisinkurs new 1 3"]);
		expect(await compared(leader, "sort=unit")).toHaveLength(2);
		expect(await compared(otherLeader, "search=pall")).toEqual(["Fjellheim Palliasjon same 1 4"]);
		const progress = (await planner.get(`/mapping-rounds/${next.id}/progress`)).json;
		expect([progress.previousTotal.answered, progress.total.answered]).toEqual([1, 0]);
	});

	test("are changed and removed with their version until somebody has answered", async () => {
		const { planner, path, round, asAnna, ward, first } = await create();
		const body = { ...autumn, name: "Ny", units: [ward], competences: [] };
		expect((await planner.put(path, { ifMatch: 5, body })).status).toBe(412);
		const changed = await planner.put(path, { ifMatch: round.version, body });
		expect(changed.json).toMatchObject({ name: "Ny", units: [{ name: "Post 1" }] });
		const moved = { ...body, opensOn: "2026-11-02" };
		expect((await planner.put(path, { ifMatch: changed.json.version, body: moved })).status).toBe(
			409,
		);
		const faulty = { ...body, dueOn: "2026-11-02", units: [ward, ward, round.id] };
		const { errors } = (await planner.put(path, { ifMatch: changed.json.version, body: faulty }))
			.json;
		expect(errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
			...["/dueOn", "/units/1", "/units/2"],
		]);
		const backwards = { ...body, dueOn: "2026-10-01" };
		expect((await planner.post("/mapping-rounds", { body: backwards })).status).toBe(400);
		const whole = await planner.put(path, {
			...{ ifMatch: changed.json.version, body: { ...body, units: [first] } },
		});
		await asAnna.post(`${path}/answers`);
		const refused = await planner.delete(path, { ifMatch: whole.json.version });
		expect(refused.status).toBe(409);
		const other = (await planner.post("/mapping-rounds", { body: autumn })).json;
		const gone = await planner.delete(`/mapping-rounds/${other.id}`, { ifMatch: other.version });
		expect(gone.status).toBe(204);
	});

	test("follow their units when these are merged", async () => {
		const { owner, planner, path, ward, first, second } = await create(({ first }) => [first]);
		await trial.act({ organisation: owner }, async (db) => {
			expect(await roundsOfUnits.countAfter(db, first, "2026-11-16" as never)).toBe(1);
			const moved = await roundsOfUnits.move(db, {
				...{ predecessors: [first], successors: [second, ward], areNew: false },
				onDay: "2026-11-17" as never,
			});
			expect(moved).toEqual({ moved: 1, left: 0 });
		});
		const { units } = (await planner.get(path)).json;
		expect(units).toMatchObject([{ name: "Fjellheim" }, { name: "Post 1" }]);
	});
});
