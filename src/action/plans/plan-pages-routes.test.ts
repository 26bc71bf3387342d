import { expect, test } from "vitest";
import { describeOnServerOf } from "../../serving/server-trial.case-support.ts";
import { planRoutes } from "./plan-routes.ts";
import { addAnalysedUnits, goalOf, measureOf, planOf } from "./plan-rows.case-support.ts";
import type { PlanRoomTables } from "./tables.ts";

describeOnServerOf<PlanRoomTables>("a plan on its pages", { routes: planRoutes }, (trial) => {
	async function begin() {
		const organisation = await trial.addOrganisation();
		const known = await trial.act({ organisation }, (db) => addAnalysedUnits(db, organisation));
		const planner = trial.as({ organisation, roles: ["quality-developer"] });
		const union = trial.as({ organisation, roles: ["union-representative"] });
		const body = planOf({ analysis: known.analysis });
		const plan: string = (await planner.post("/plans", { body })).json.id;
		return { organisation, ...known, planner, union, plan };
	}

	test("is made from an analysis with as many of the proposals as asked for, the first first", async () => {
		const { planner, union, analysis } = await begin();
		const body = {
			...{ title: "Plan", validFrom: "2027-01-01", validTo: "2030-12-31" },
			analysis,
		};
		const ask = (more: object) => planner.post("/plans/from-analysis", { body: more });
		const two = await ask({ ...body, measures: 2 });
		expect([two.status, two.json.measures, two.json.status]).toEqual([201, 2, "mandate"]);
		const proposals = (await planner.get(`/plans/${two.json.id}/measures/proposed`)).json;
		expect(proposals.items.map(({ saved }: { saved: string | null }) => saved !== null)).toEqual(
			proposals.items.map((_: unknown, at: number) => at < 2),
		);
		expect((await ask({ ...body, measures: 2000 })).json.measures).toBe(proposals.total);
		expect((await ask({ ...body, measures: 0 })).json.measures).toBe(0);
		expect((await ask({ ...body, measures: 1, validTo: "2026-01-01" })).status).toBe(400);
		expect((await ask({ ...body, measures: 1, analysis: two.json.id })).status).toBe(400);
		const refused = await union.post("/plans/from-analysis", { body: { ...body, measures: 1 } });
		expect(refused.status).toBe(403);
	});

	test("says which goals lack a target, and which measures lack a price or a goal", async () => {
		const { planner, plan } = await begin();
		const goal = (await planner.post(`/plans/${plan}/goals`, { body: goalOf() })).json;
		await planner.post(`/plans/${plan}/goals`, { body: { ...goalOf(), target: null } });
		const priced = { salaryDuringLeave: 0, substitute: 0, travel: 0, fee: 0 };
		for (const change of [
			{ goal: goal.id, cost: priced, funding: { ownShare: 0, grant: 0 } },
			{ goal: goal.id, cost: { ...priced, fee: null }, funding: { ownShare: 0, grant: 0 } },
			{ goal: null, cost: priced, funding: { ownShare: 0, grant: null } },
		]) {
			await planner.post(`/plans/${plan}/measures`, { body: { ...measureOf(), ...change } });
		}
		expect((await planner.get(`/plans/${plan}`)).json).toMatchObject({
			...{ goals: 2, openGoals: 1 },
			...{ measures: 3, unpricedMeasures: 2, measuresWithoutGoal: 1 },
		});
	});

	test("sums by year: planned by the deadline, booked by the day it was paid", async () => {
		const { planner, plan } = await begin();
		const priced = { salaryDuringLeave: 0, substitute: 0, travel: 100, fee: 200 };
		const add = (deadline: string, more: object = {}) =>
			planner.post(`/plans/${plan}/measures`, {
				body: {
					...measureOf(),
					...{ deadline, cost: priced, funding: { ownShare: 50, grant: 0 } },
					...more,
				},
			});
		const first = (await add("2027-06-30")).json;
		await add("2027-12-31");
		await add("2028-01-01", { cost: { ...priced, fee: null } });
		const delivery = {
			...{ kind: "training", description: "Kurs", status: "running", plannedPersons: null },
			...{ completedPersons: null, validFrom: "2026-01-01", validTo: null },
		};
		const done = (await planner.post(`/measures/${first.id}/deliveries`, { body: delivery })).json;
		for (const paidOn of ["2025-12-31", "2026-01-01", "2026-11-01"]) {
			await planner.post(`/deliveries/${done.id}/costs`, {
				body: { kind: "fee", fundedBy: "grant", kroner: 70, paidOn, note: "" },
			});
		}
		const { byYear } = (await planner.get(`/plans/${plan}/costs`)).json;
		expect(byYear).toMatchObject([
			{ year: 2025, spent: 70, planned: { fullCost: 0, unpriced: [] } },
			{ year: 2026, spent: 140, planned: { fullCost: 0 } },
			{ year: 2027, spent: 0, planned: { fullCost: 600, ownShare: 100, uncovered: 500 } },
			{ year: 2028, spent: 0, planned: { fullCost: null, ownShare: 50, unpriced: [3] } },
		]);
		const ofMeasure = (await planner.get(`/measures/${first.id}/costs`)).json.byYear;
		expect(ofMeasure.map(({ year }: { year: number }) => year)).toEqual([2025, 2026, 2027]);
	});

	test("tells a representative which participants to speak for and what came of own words", async () => {
		const { organisation, planner, union, plan } = await begin();
		const other = trial.as({ organisation, roles: ["user-council-representative"] });
		await union.get("/plans");
		await other.get("/plans");
		const representatives = (await planner.get("/representatives")).json.items;
		expect(representatives.map(({ role }: { role: string }) => role).sort()).toEqual([
			"union-representative",
			"user-council-representative",
		]);
		expect((await union.get("/representatives")).status).toBe(403);
		const only = (await planner.get("/representatives?role=union-representative")).json.items;
		const join = (name: string, account: string | null) =>
			planner.post(`/plans/${plan}/participants`, {
				body: { kind: "union", name, account, validFrom: "2026-09-01", validTo: null },
			});
		const mine = (await join("Fagforbundet", only[0].account)).json;
		await join("Eldrerådet", null);
		const voices = async (who: typeof union) =>
			(await who.get(`/plans/${plan}/participants?sort=name`)).json.items.map(
				({ voice }: { voice: string }) => voice,
			);
		expect(await voices(union)).toEqual(["open", "own"]);
		expect(await voices(other)).toEqual(["open", "other"]);
		const say = (who: typeof union, participant: string | null, said: string) =>
			who.post(`/plans/${plan}/inputs`, {
				body: { participant, aboutKind: "plan", about: null, said },
			});
		expect((await say(planner, mine.id, "Brev fra Fagforbundet")).json.own).toBe(true);
		expect((await say(union, null, "Sagt selv")).json.own).toBe(true);
		expect((await say(other, null, "Sagt av andre")).json.own).toBe(true);
		const own = (await union.get(`/plans/${plan}/inputs?own=yes`)).json.items;
		expect(own.map(({ said }: { said: string }) => said).sort()).toEqual([
			"Brev fra Fagforbundet",
			"Sagt selv",
		]);
		await planner.put(`/inputs/${(await say(union, null, "Besvart")).json.id}/answer`, {
			body: { answer: "Ja" },
			ifMatch: 1,
		});
		const openFirst = (await union.get(`/plans/${plan}/inputs?sort=answered`)).json.items;
		expect(openFirst.map(({ answer }: { answer: string | null }) => answer)).toEqual([
			...[null, null, null],
			"Ja",
		]);
		const others = (await union.get(`/plans/${plan}/inputs?own=no`)).json.items;
		expect(others.map(({ said }: { said: string }) => said)).toEqual(["Sagt av andre"]);
	});
});
