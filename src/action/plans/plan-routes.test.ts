import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import { describeOnServerOf } from "../../serving/server-trial.case-support.ts";
import { planRoutes } from "./plan-routes.ts";
import { addAnalysedUnits, goalOf, measureOf, planOf } from "./plan-rows.case-support.ts";
import type { PlanRoomTables } from "./tables.ts";
import { writeContent } from "./versions/plan-content.ts";

const participant = {
	kind: "union",
	name: "Fagforbundet",
	account: null,
	validFrom: "2026-09-01",
	validTo: null,
};
const input = { participant: null, aboutKind: "mandate", about: null, said: "Ta med nattevakter" };
const delivery = {
	kind: "training",
	description: "Kurs våren 2026",
	status: "running",
	plannedPersons: 6,
	completedPersons: 2,
	validFrom: "2026-03-01",
	validTo: null,
};
const cost = { kind: "fee", fundedBy: "grant", kroner: 5000, paidOn: "2026-04-01", note: "" };

describeOnServerOf<PlanRoomTables>("plans", { routes: planRoutes }, (trial) => {
	async function begin() {
		const organisation = await trial.addOrganisation();
		const known = await trial.act({ organisation }, (db) => addAnalysedUnits(db, organisation));
		const planner = trial.as({ organisation, roles: ["quality-developer"] });
		const director = trial.as({ organisation, roles: ["municipal-director"] });
		const union = trial.as({ organisation, roles: ["union-representative"] });
		const added = await planner.post("/plans", { body: planOf({ analysis: known.analysis }) });
		expect(added.status).toBe(201);
		const plan: Identifier = added.json.id;
		const versionNow = async () => (await planner.get(`/plans/${plan}`)).json.version as number;
		const move = async (body: object, who = planner) =>
			who.put(`/plans/${plan}/status`, { body, ifMatch: await versionNow() });
		return { organisation, ...known, planner, director, union, plan, move, versionNow };
	}

	test("go from mandate to adopted, with every input answered, and keep a version at each gate", async () => {
		const { planner, director, union, plan, move } = await begin();
		const { json: said } = await union.post(`/plans/${plan}/inputs`, { body: input });
		expect((await move({ status: "draft" })).json.status).toBe("draft");
		expect((await move({ status: "hearing" })).status).toBe(409);
		await planner.post(`/plans/${plan}/participants`, { body: participant });
		await planner.post(`/plans/${plan}/measures`, { body: measureOf() });
		expect((await move({ status: "hearing" })).json.status).toBe("hearing");
		const adoption = { status: "adopted", adoptedBy: "kommunestyret", adoptedOn: "2026-11-10" };
		expect((await move(adoption)).status).toBe(403);
		const refused = await move(adoption, director);
		expect([refused.status, refused.json.detail]).toEqual([
			409,
			"1 innspill er ikke besvart. Svar på det før planen blir vedtatt.",
		]);
		const answered = await director.put(`/inputs/${said.id}/answer`, {
			body: { answer: "Nattevakter er tatt inn i mandatet" },
			ifMatch: said.version,
		});
		expect(answered.json).toMatchObject({ answeredOn: "2026-11-16", version: 2 });
		expect((await move({ ...adoption, adoptedOn: "2026-11-17" }, director)).status).toBe(400);
		expect((await move(adoption, director)).json).toMatchObject({
			status: "adopted",
			adoptedOn: "2026-11-10",
			adoptedBy: "kommunestyret",
			openInputs: 0,
		});
		const measures = (await planner.get(`/plans/${plan}/measures`)).json;
		expect(measures.items).toMatchObject([{ number: 1, status: "adopted" }]);
		const versions = (await union.get(`/plans/${plan}/versions`)).json;
		expect(versions.items.map((each: { note: string }) => each.note)).toEqual([
			"Sendt på høring",
			"Vedtatt",
		]);
		const kept = (await planner.get(`/plans/${plan}/versions/2`)).json;
		const hash = createHash("sha256").update(writeContent(kept.content)).digest("hex");
		expect(kept.contentHash).toBe(hash);
		expect(kept.content.measures).toMatchObject([{ number: 1, status: "adopted", fee: null }]);
		const compared = (await union.get(`/plans/${plan}/comparison?from=1&to=2`)).json;
		expect(compared.inputs.changed[0].fields).toMatchObject([
			{ field: "answer", before: null },
			{ field: "answeredOn" },
		]);
		expect(compared.plan).toContainEqual({ field: "status", before: "hearing", after: "adopted" });
		expect((await planner.post(`/plans/${plan}/goals`, { body: goalOf() })).status).toBe(409);
		expect((await union.post(`/plans/${plan}/inputs`, { body: input })).status).toBe(409);
	});

	test("that are adopted replace those in force for a part of the same time, and no others", async () => {
		const { planner, director } = await begin();
		const adopt = async (validFrom: string, validTo: string) => {
			const body = planOf({ validFrom, validTo } as Partial<ReturnType<typeof planOf>>);
			const plan = (await planner.post("/plans", { body })).json.id;
			await planner.post(`/plans/${plan}/participants`, { body: participant });
			for (const status of ["draft", "hearing", "adopted"]) {
				const { version } = (await planner.get(`/plans/${plan}`)).json;
				const decision = status === "adopted" ? { status, adoptedBy: "utvalget" } : { status };
				const moved = await director.put(`/plans/${plan}/status`, {
					body: decision,
					ifMatch: version,
				});
				expect(moved.json.status).toBe(status);
			}
			return plan;
		};
		const first = await adopt("2020-01-01", "2023-12-31");
		const second = await adopt("2024-01-01", "2027-12-31");
		const third = await adopt("2027-12-31", "2031-12-31");
		const statusOf = async (plan: string) => (await planner.get(`/plans/${plan}`)).json.status;
		expect(await Promise.all([first, second, third].map(statusOf))).toEqual([
			"adopted",
			"replaced",
			"adopted",
		]);
	});

	test("are not adopted twice for the same time by two who decide at once", async () => {
		const { planner, director } = await begin();
		const plans: string[] = [];
		for (const _ of [1, 2]) {
			const plan = (await planner.post("/plans", { body: planOf() })).json.id;
			await planner.post(`/plans/${plan}/participants`, { body: participant });
			for (const status of ["draft", "hearing"]) {
				const { version } = (await planner.get(`/plans/${plan}`)).json;
				await planner.put(`/plans/${plan}/status`, { body: { status }, ifMatch: version });
			}
			plans.push(plan);
		}
		await Promise.all(
			plans.map((plan) =>
				director.put(`/plans/${plan}/status`, {
					body: { status: "adopted", adoptedBy: "utvalget" },
					ifMatch: 3,
				}),
			),
		);
		const { items } = (await planner.get("/plans?status=adopted")).json;
		expect(items).toHaveLength(1);
		expect((await planner.get("/plans?status=replaced")).json.total).toBe(1);
	});

	test("are changed by the version they were read in, and a stale change is shown what is there", async () => {
		const { planner, union, director, plan } = await begin();
		const goal = (await planner.post(`/plans/${plan}/goals`, { body: goalOf() })).json;
		const measure = (await planner.post(`/plans/${plan}/measures`, { body: measureOf() })).json;
		const joined = (await planner.post(`/plans/${plan}/participants`, { body: participant })).json;
		const done = (await planner.post(`/measures/${measure.id}/deliveries`, { body: delivery }))
			.json;
		const paid = (await planner.post(`/deliveries/${done.id}/costs`, { body: cost })).json;
		const said = (await union.post(`/plans/${plan}/inputs`, { body: input })).json;
		const editable: [path: string, body: object][] = [
			[`/plans/${plan}`, planOf({ title: "Ny tittel" })],
			[`/goals/${goal.id}`, goalOf({ goal: "Nytt mål" })],
			[`/measures/${measure.id}`, { ...measureOf({ measure: "Nytt" }), status: "started" }],
			[`/participants/${joined.id}`, { ...participant, validTo: "2026-12-31" }],
			[`/deliveries/${done.id}`, { ...delivery, description: "Kurs høsten 2026" }],
			[`/costs/${paid.id}`, { ...cost, kroner: 4000 }],
			[`/inputs/${said.id}/answer`, { answer: "Ja" }],
		];
		for (const [path, body] of editable) {
			expect((await director.put(path, { body })).status, path).toBeOneOf([403, 428]);
			const who = planner;
			const two = await Promise.all([1, 2].map(() => who.put(path, { body, ifMatch: 1 })));
			expect(two.map(({ status }) => status).sort(), path).toEqual([200, 412]);
			const lost = two.find(({ status }) => status === 412);
			expect(lost?.json.current.version, path).toBe(2);
			const unknown = path.replace(/[0-9a-f-]{36}/, "00000000-0000-4000-8000-000000000000");
			expect((await who.put(unknown, { body, ifMatch: 1 })).status, path).toBe(404);
		}
	});

	test("of another organisation are not there", async () => {
		const { planner, plan } = await begin();
		const measure = (await planner.post(`/plans/${plan}/measures`, { body: measureOf() })).json.id;
		const other = await begin();
		const paths = ["", "/goals", "/measures", "/participants", "/inputs", "/versions", "/costs"];
		for (const path of [...paths.map((each) => `/plans/${plan}${each}`), `/measures/${measure}`]) {
			expect((await other.planner.get(path)).status, path).toBe(404);
		}
		const foreign = await other.planner.post(`/plans/${other.plan}/measures`, {
			body: { ...measureOf(), findings: [(await begin()).triage] },
		});
		expect([foreign.status, foreign.json.errors[0].pointer]).toEqual([400, "/findings/0"]);
	});

	test("show figures that count persons as far as the reader's reach goes", async () => {
		const { organisation, planner, union, plan, nord, sor, triage, phasedOut } = await begin();
		await planner.post(`/plans/${plan}/goals`, { body: goalOf() });
		for (const unit of [nord, sor, null]) {
			const body = { ...measureOf({ unit }), findings: [triage, phasedOut] };
			const measure = (await planner.post(`/plans/${plan}/measures`, { body })).json;
			await planner.post(`/measures/${measure.id}/deliveries`, { body: delivery });
		}
		await planner.post(`/plans/${plan}/versions`, { body: {} });
		const leader = trial.as({ organisation, roles: ["unit-leader"], units: [nord] });
		const employee = trial.as({ organisation, roles: ["employee"] });
		const figures = async (who: typeof union) => {
			const { items } = (await who.get(`/plans/${plan}/measures`)).json;
			const { measures } = (await who.get(`/plans/${plan}/versions/1`)).json.content;
			return items.map((item: Record<string, unknown>, index: number) => [
				item.persons,
				item.findingText,
				item.baseline,
				item.withheld,
				measures[index].persons,
			]);
		};
		const open = [
			2,
			"Mangler 2 personer (har 4 av 6)",
			{ countedIn: "persons", amount: 4 },
			null,
			2,
		];
		const hidden = [null, null, null, "protected", null];
		expect(await figures(planner)).toEqual([open, open, open]);
		expect(await figures(leader)).toEqual([open, hidden, hidden]);
		expect(await figures(union)).toEqual([hidden, hidden, hidden]);
		expect(await figures(employee)).toEqual([hidden, hidden, hidden]);
		const found = (await union.get(`/plans/${plan}/measures?search=Mangler`)).json;
		expect(found.total).toBe(0);
		const goals = (await union.get(`/plans/${plan}/goals`)).json.items;
		expect(goals).toMatchObject([{ baseline: null, target: 75, withheld: "protected" }]);
		const [measure] = (await planner.get(`/plans/${plan}/measures`)).json.items;
		const links = `/measures/${measure.id}/findings`;
		expect((await planner.get(links)).json.total).toBe(2);
		expect((await union.get(links)).json.items).toMatchObject([{ finding: triage }]);
		const done = (await union.get(`/measures/${measure.id}/deliveries`)).json.items;
		expect(done).toMatchObject([{ plannedPersons: null, completedPersons: null }]);
	});

	test("take the analysis' proposals once each, linked to their findings, numbered in order", async () => {
		const { planner, plan, triage, medication, nord } = await begin();
		const path = `/plans/${plan}/measures/proposed`;
		const proposals = (await planner.get(path)).json;
		expect(proposals.items.map((each: { kind: string }) => each.kind)).toEqual([
			"verify",
			"verify",
			"learn",
			"learn",
			"phase-out",
		]);
		const [first] = proposals.items;
		expect(first).toMatchObject({ finding: medication, unitPath: "Nord", saved: null });
		expect(first.measure).toMatchObject({ unit: { id: nord }, cost: { fee: null } });
		const body = {
			chosen: [
				{ finding: triage, kind: "learn" },
				{ finding: medication, kind: "verify" },
			],
		};
		const saved = (await planner.post(path, { body })).json;
		expect(saved).toMatchObject({ already: 0 });
		expect(saved.added).toEqual(
			(await planner.get(`/plans/${plan}/measures?sort=number`)).json.items,
		);
		expect((await planner.post(path, { body })).json).toEqual({ added: [], already: 2 });
		const unknown = { chosen: [{ finding: triage, kind: "acquire" }] };
		expect((await planner.post(path, { body: unknown })).status).toBe(400);
		const { items } = (await planner.get(`/plans/${plan}/measures?sort=number`)).json;
		expect(items).toMatchObject([
			{ number: 1, kind: "learn", linkedFindings: 1, status: "proposed" },
			{ number: 2, kind: "verify", linkedFindings: 1, unit: { id: nord, name: "Nord" } },
		]);
		const answering = (await planner.get(`/plans/${plan}/measures?finding=${triage}`)).json;
		expect(answering.items).toHaveLength(1);
		const links = (await planner.get(`/measures/${items[0].id}/findings`)).json.items;
		expect(links).toMatchObject([
			{ finding: triage, competence: { name: "Triage" }, criticality: 3 },
		]);
		const again = { body: { finding: triage } };
		expect((await planner.post(`/measures/${items[0].id}/findings`, again)).status).toBe(409);
		const link = `/measures/${items[0].id}/findings/${triage}`;
		expect((await planner.delete(link, { ifMatch: 1 })).status).toBe(204);
	});

	test("are found from what they answer, in any plan, with what closing it costs", async () => {
		const { organisation, planner, union, plan, nord, triage } = await begin();
		const path = `/findings/${triage}/measures`;
		const none = { fullCost: 0, measures: 0, unpriced: 0 };
		expect((await planner.get(path)).json).toMatchObject({ items: [], totals: none });
		const body = { ...measureOf({ unit: nord }), findings: [triage] };
		const priced = { salaryDuringLeave: 0, substitute: 40_000, travel: 0, fee: 10_000 };
		const second = (await planner.post("/plans", { body: planOf() })).json.id;
		await planner.post(`/plans/${plan}/measures`, { body: { ...body, cost: priced } });
		const other = (
			await planner.post(`/plans/${second}/measures`, { body: { ...body, cost: priced } })
		).json;
		const found = (await union.get(`${path}?sort=-fullCost`)).json;
		expect(found.items.map((each: { plan: { id: string } }) => each.plan.id).sort()).toEqual(
			[plan, second].sort(),
		);
		expect(found.items[0]).toMatchObject({ answersThis: true, measure: { persons: null } });
		expect(found.totals).toMatchObject({ fullCost: 100_000, measures: 2, unpriced: 0 });
		const { findings: _, ...changed } = { ...body, cost: { ...priced, fee: null } };
		const dropped = { body: { ...changed, status: "dropped" }, ifMatch: other.version };
		expect((await planner.put(`/measures/${other.id}`, dropped)).status).toBe(200);
		expect((await planner.get(path)).json.totals).toMatchObject({ fullCost: 50_000, measures: 1 });
		const leader = trial.as({ organisation, roles: ["unit-leader"], units: [nord] });
		const employee = trial.as({ organisation, roles: ["employee"] });
		for (const who of [leader, employee]) expect((await who.get(path)).status).toBe(404);
		expect((await (await begin()).planner.get(path)).status).toBe(404);
	});

	test("give measures that are added at once different numbers", async () => {
		const { planner, plan } = await begin();
		const added = await Promise.all(
			Array.from({ length: 6 }, () =>
				planner.post(`/plans/${plan}/measures`, { body: measureOf() }),
			),
		);
		const numbers = added.map(({ json }) => json.number).sort();
		expect(numbers).toEqual([1, 2, 3, 4, 5, 6]);
	});

	test("sum what is planned and what was paid, and say which measures have no price", async () => {
		const { planner, plan } = await begin();
		const priced = measureOf({
			cost: { salaryDuringLeave: 10_000, substitute: 8_000, travel: 0, fee: 2_000 },
		});
		const whole = (await planner.post(`/plans/${plan}/measures`, { body: priced })).json;
		expect(whole.totals).toMatchObject({ fullCost: 20_000, uncovered: 6_000, missing: [] });
		const part = (await planner.post(`/plans/${plan}/measures`, { body: measureOf() })).json;
		expect(part.totals).toMatchObject({ fullCost: null, uncovered: null, missing: ["fee"] });
		const done = (await planner.post(`/measures/${whole.id}/deliveries`, { body: delivery })).json;
		const costs = `/deliveries/${done.id}/costs`;
		await planner.post(costs, { body: cost });
		await planner.post(costs, { body: { ...cost, kind: "travel", fundedBy: "own-share" } });
		expect((await planner.post(costs, { body: { ...cost, kroner: -5001 } })).status).toBe(409);
		await planner.post(costs, { body: { ...cost, kroner: -2000 } });
		const sums = (await planner.get(`/plans/${plan}/costs`)).json;
		expect(sums.planned).toMatchObject({ fullCost: null, ownShare: 18_000, unpriced: [2] });
		expect(sums.booked).toEqual({
			spent: 8000,
			byKind: { "salary-during-leave": 0, substitute: 0, travel: 5000, fee: 3000 },
			byFunding: { "own-share": 5000, grant: 3000 },
		});
		expect((await planner.get(`/deliveries/${done.id}`)).json.spent).toBe(8000);
	});

	test("let a line that was booked stand once the delivery is over, to be corrected by another", async () => {
		const { planner, plan } = await begin();
		const measure = (await planner.post(`/plans/${plan}/measures`, { body: measureOf() })).json.id;
		const done = (await planner.post(`/measures/${measure}/deliveries`, { body: delivery })).json
			.id;
		const paid = (await planner.post(`/deliveries/${done}/costs`, { body: cost })).json;
		const over = { ...delivery, status: "completed" };
		const open = await planner.put(`/deliveries/${done}`, { body: over, ifMatch: 1 });
		expect([open.status, open.json.errors[0].pointer]).toEqual([400, "/validTo"]);
		const ended = { ...over, validTo: "2026-06-01" };
		expect((await planner.put(`/deliveries/${done}`, { body: ended, ifMatch: 1 })).status).toBe(
			200,
		);
		const changed = await planner.put(`/costs/${paid.id}`, { body: cost, ifMatch: 1 });
		expect(changed.status).toBe(409);
		expect((await planner.delete(`/costs/${paid.id}`, { ifMatch: 1 })).status).toBe(409);
		const correction = { ...cost, kroner: -1000, note: "Rabatt" };
		const corrected = await planner.post(`/deliveries/${done}/costs`, { body: correction });
		expect(corrected.status).toBe(201);
		expect((await planner.delete(`/deliveries/${done}`, { ifMatch: 2 })).status).toBe(409);
		expect((await planner.delete(`/measures/${measure}`, { ifMatch: 1 })).status).toBe(409);
	});

	test("are removed only while nothing was said or done, and stay when they are referred to", async () => {
		const { planner, union, plan, versionNow } = await begin();
		const goal = (await planner.post(`/plans/${plan}/goals`, { body: goalOf() })).json.id;
		const body = measureOf({ goal });
		const measure = (await planner.post(`/plans/${plan}/measures`, { body })).json.id;
		expect((await planner.delete(`/goals/${goal}`, { ifMatch: 1 })).status).toBe(409);
		expect((await planner.delete(`/measures/${measure}`, { ifMatch: 7 })).status).toBe(412);
		expect((await planner.delete(`/measures/${measure}`, { ifMatch: 1 })).status).toBe(204);
		expect((await planner.delete(`/goals/${goal}`, { ifMatch: 1 })).status).toBe(204);
		const mistaken = (await planner.post("/plans", { body: planOf() })).json.id;
		await planner.post(`/plans/${mistaken}/measures`, { body: measureOf() });
		expect((await planner.delete(`/plans/${mistaken}`, { ifMatch: 1 })).status).toBe(204);
		await union.post(`/plans/${plan}/inputs`, { body: input });
		const refused = await planner.delete(`/plans/${plan}`, { ifMatch: await versionNow() });
		expect(refused.status).toBe(409);
	});

	test("let a representative speak in its own name, and a planner write down what anybody said", async () => {
		const { organisation, planner, union, plan } = await begin();
		const { id: account } = await trial.act({ organisation }, (db) =>
			db.selectFrom("account").select("id").limit(1).executeTakeFirstOrThrow(),
		);
		const own = { ...participant, account };
		const joined = (await planner.post(`/plans/${plan}/participants`, { body: own })).json;
		expect(joined.account).toBe(account);
		const shown = (await union.get(`/plans/${plan}/participants`)).json.items;
		expect(shown).toMatchObject([{ name: "Fagforbundet", account: null }]);
		const said = { body: { ...input, participant: joined.id } };
		expect((await union.post(`/plans/${plan}/inputs`, said)).status).toBe(400);
		expect((await planner.post(`/plans/${plan}/inputs`, said)).json).toMatchObject({
			participantName: "Fagforbundet",
			saidOn: "2026-11-16",
		});
		const open = (await union.get(`/plans/${plan}/inputs?answered=no`)).json;
		expect(open.total).toBe(1);
		expect((await union.get(`/plans/${plan}/inputs?answered=yes`)).json.total).toBe(0);
	});

	test("refuse what cannot be kept, and say where it stands", async () => {
		const { planner, plan } = await begin();
		const fault = async (path: string, body: object) => {
			const { status, json } = await planner.post(path, { body });
			return [status, json.errors?.[0]?.pointer];
		};
		const nobody = "00000000-0000-4000-8000-000000000000";
		const inPlan = (part: string) => `/plans/${plan}/${part}`;
		expect(await fault("/plans", { ...planOf(), validTo: "2026-12-31" })).toEqual([
			400,
			"/validTo",
		]);
		expect(await fault("/plans", { ...planOf(), analysis: nobody })).toEqual([400, "/analysis"]);
		expect(await fault("/plans", { ...planOf(), title: "a\0b" })).toEqual([400, "/title"]);
		const measures = inPlan("measures");
		expect(await fault(measures, { ...measureOf(), unit: nobody })).toEqual([400, "/unit"]);
		expect(await fault(measures, { ...measureOf(), goal: nobody })).toEqual([400, "/goal"]);
		expect(await fault(measures, { ...measureOf(), persons: 2 ** 40 })).toEqual([400, "/persons"]);
		expect(await fault(inPlan("goals"), goalOf({ unitOfMeasure: "" }))).toEqual([
			400,
			"/unitOfMeasure",
		]);
		expect(await fault(inPlan("inputs"), { ...input, aboutKind: "goal" })).toEqual([400, "/about"]);
		expect(await fault(inPlan("inputs"), { ...input, about: nobody })).toEqual([400, "/about"]);
		expect(await fault(inPlan("participants"), { ...participant, account: nobody })).toEqual([
			400,
			"/account",
		]);
	});
});
