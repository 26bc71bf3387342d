import { expect, test } from "vitest";
import { lookAtPage } from "../trial/look-at-page.case-support.ts";
import { describeInBrowser, type Visit } from "../trial/web-trial.case-support.ts";
import { plansTexts } from "./list/plans-texts.ts";
import { measuresTexts } from "./measures/measures-texts.ts";
import { planSteps } from "./plan-words.ts";

describeInBrowser("the pages of plans", ({ visit, origin }) => {
	const findPlan = async (api: Visit["api"]) => (await api.get("/plans")).json.items[0].id;
	const go = async ({ page }: Visit, address: string) => {
		await page.goto(`${origin()}${address}`);
		await page.getByRole("heading", { level: 1 }).waitFor();
	};

	test("have no fault when full, for who plans", async () => {
		const planner = await visit({ role: "quality-developer" }, "/plans");
		expect(await lookAtPage(planner.page, "plans")).toEqual([]);
		const id = await findPlan(planner.api);
		await planner.api.post(`/plans/${id}/versions`, { body: { note: "Før endring" } });
		const [measure] = (await planner.api.get(`/plans/${id}/measures?delivery=training`)).json.items;
		const places = [
			"",
			...planSteps.map((step) => `/${step}`),
			"/measures/proposed",
			`/measures/${measure.id}`,
			`/measures/${measure.id}/edit`,
			"/versions",
		];
		for (const place of places) {
			await go(planner, `/plans/${id}${place}`);
			const name = `plans${place.replace(measure.id, "one").replaceAll("/", "-") || "-one"}`;
			expect(await lookAtPage(planner.page, name)).toEqual([]);
		}
	});

	test("begin empty, and say what to do", async () => {
		const planner = await visit({ role: "quality-developer", at: "region" }, "/plans");
		const { page, api } = planner;
		await page.getByText(plansTexts.nb.emptyLead).waitFor();
		expect(await lookAtPage(page, "plans-empty")).toEqual([]);
		await go(planner, "/plans/new");
		expect(await lookAtPage(page, "plans-new")).toEqual([]);
		const body = {
			...{ title: "Plan", validFrom: "2027-01-01", validTo: "2030-12-31", analysis: null },
			mandate: { purpose: "", scope: "", leadRole: "", givenBy: "", givenOn: null },
		};
		const { id } = (await api.post("/plans", { body })).json;
		for (const step of planSteps) {
			await go(planner, `/plans/${id}/${step}`);
			expect(await lookAtPage(page, `plans-empty-${step}`)).toEqual([]);
		}
		await go(planner, `/plans/${id}/measures/proposed`);
		await page.getByText(measuresTexts.nb.noAnalysisLead).waitFor();
		await go(planner, `/plans/${id}/versions`);
		expect(await lookAtPage(page, "plans-empty-versions")).toEqual([]);
	});
});
