import { expect, test } from "vitest";
import { describeOnModel } from "../../../serving/model-trial.case-support.ts";
import type { GuidanceTables } from "../tables.ts";
import { readNationalData } from "./national-guidance.ts";
import { loadNationalGuidance } from "./national-guidance-store.ts";
import { nationalPlanQuery, planMeasureQuery } from "./national-plan-contract.ts";
import { findNationalPlan, findPlanMeasures, listNationalPlans } from "./national-plan-store.ts";

describeOnModel<GuidanceTables>("national guidance", ({ getDatabase, addOrganisation, act }) => {
	const read = async () => {
		const { db } = getDatabase();
		return {
			plans: await db.selectFrom("national_plan").selectAll().orderBy("code").execute(),
			guidance: await db.selectFrom("national_guidance").selectAll().orderBy("id").execute(),
			continuations: await db
				.selectFrom("national_guidance_continuation")
				.selectAll()
				.orderBy("predecessor")
				.orderBy("successor")
				.execute(),
		};
	};

	test("what is loaded is the data; loading twice changes nothing, and a change of the data gets in", async () => {
		const { db } = getDatabase();
		const data = readNationalData();
		await loadNationalGuidance(db);
		const first = await read();
		expect(first.guidance).toHaveLength(data.guidance.length);
		expect(first.guidance).toEqual(expect.arrayContaining([...data.guidance]));
		expect(first.continuations).toHaveLength(data.continuations.length);
		await loadNationalGuidance(db);
		expect(await read()).toEqual(first);

		const [one, ...others] = data.guidance;
		const changed = { ...one!, title: "Ny tittel" };
		const [dropped, ...kept] = data.continuations;
		await loadNationalGuidance(db, {
			...data,
			guidance: [changed, ...others.slice(1)],
			continuations: kept,
		});
		const second = await read();
		expect(second.guidance.find(({ id }) => id === changed.id)?.title).toBe("Ny tittel");
		expect(second.guidance).toHaveLength(data.guidance.length);
		expect(second.continuations).not.toContainEqual(dropped);
		await loadNationalGuidance(db);
		expect(await read()).toEqual(first);
	});

	test("no request changes it", async () => {
		const organisation = await addOrganisation();
		await expect(
			act({ organisation }, (transaction) => loadNationalGuidance(transaction)),
		).rejects.toThrow();
		await expect(
			act({ organisation }, (transaction) =>
				transaction.updateTable("national_guidance").set({ title: "x" }).execute(),
			),
		).rejects.toThrow(/permission denied/);
	});

	test("a plan is listed with its measures, and each measure with what it went on as", async () => {
		await loadNationalGuidance(getDatabase().db);
		const organisation = await addOrganisation();
		await act({ organisation }, async (transaction) => {
			const plans = await listNationalPlans(transaction, nationalPlanQuery.parse({ kind: "plan" }));
			expect(plans.items.map(({ code, measures }) => [code, measures])).toEqual([
				["k2020", 62],
				["k2025", 57],
				["heltid", 0],
				["k2015", 0],
			]);
			expect(await findNationalPlan(transaction, "k2030")).toBeUndefined();
			const list = (plan: string, query: object) =>
				findPlanMeasures(transaction, plan, planMeasureQuery.parse(query));
			expect(await list("k2030", {})).toBeUndefined();
			const living = await list("k2020", { search: "leve hele livet" });
			expect(living?.items[0]?.continuedAs.map(({ reference }) => reference)).toEqual([
				"2.1",
				"2.8",
				"3.6",
			]);
			const abc = await list("k2025", { search: "Eldreomsorgens" });
			expect(abc?.items[0]?.continues.map(({ reference }) => reference)).toEqual(["3.2", "3.4"]);
			const unsure = await list("k2025", { certainty: "weakly-inferred", limit: 1 });
			expect(unsure?.total).toBe(14);
			const notReceived = await list("k2020", { measureType: "not-received", sort: "-reference" });
			expect(notReceived?.items.map(({ reference }) => reference)).toEqual([
				"6.3",
				"3.6",
				"2.5",
				"2.4",
			]);
			expect((await list("k2020", { continued: "yes" }))?.total).toBe(28);
		});
	});
});
