import { expect, test } from "vitest";
import { lookAtPage } from "../trial/look-at-page.case-support.ts";
import { describeInBrowser, type Visit } from "../trial/web-trial.case-support.ts";
import { plansTexts } from "./list/plans-texts.ts";
import { measuresTexts } from "./measures/measures-texts.ts";
import { planSteps, planWords } from "./plan-words.ts";

describeInBrowser("the pages of plans", ({ visit, origin }) => {
	const findPlan = async (api: Visit["api"]) => (await api.get("/plans")).json.items[0].id;
	const findMeasure = async (api: Visit["api"], plan: string, query = "") =>
		(await api.get(`/plans/${plan}/measures?limit=1${query}`)).json.items[0];
	const go = async ({ page }: Visit, address: string) => {
		await page.goto(`${origin()}${address}`);
		await page.getByRole("heading", { level: 1 }).waitFor();
	};
	const look = async (planner: Visit, plan: string, places: readonly string[], suffix = "") => {
		for (const place of places) {
			await go(planner, `/plans/${plan}${place}`);
			const name = place.replace(/[0-9a-f-]{36}/, "one").replaceAll("/", "-") || "-one";
			expect(await lookAtPage(planner.page, `plans${name}${suffix}`)).toEqual([]);
		}
	};

	test("have no fault in the steps of a full plan", async () => {
		const planner = await visit({ role: "quality-developer" }, "/plans");
		expect(await lookAtPage(planner.page, "plans")).toEqual([]);
		const id = await findPlan(planner.api);
		await look(planner, id, ["", ...planSteps.slice(0, 4).map((step) => `/${step}`)]);
	});

	test("have no fault in measures, their proposals, order and adoption, in the dark", async () => {
		const planner = await visit({ role: "municipal-director", scheme: "dark" }, "/plans");
		const id = await findPlan(planner.api);
		const places = ["/measures", "/measures/proposed", "/priorities", "/adoption"];
		await look(planner, id, places);
	});

	test("have no fault in one measure, its form, one from a finding, and versions", async () => {
		const planner = await visit({ role: "quality-developer" }, "/plans");
		const { api } = planner;
		const id = await findPlan(api);
		const { id: measure } = await findMeasure(api, id, "&delivery=training");
		await api.post(`/plans/${id}/versions`, { body: { note: "Før møtet" } });
		await api.post(`/plans/${id}/goals`, {
			body: {
				...{ kind: "result", goal: "Flere fagbrev", indicator: "", unitOfMeasure: "persons" },
				...{ baseline: 3, baselineOn: null, target: 9, targetOn: null },
			},
		});
		const analysis = (await api.get("/analyses?limit=1")).json.items[0].id;
		const [finding] = (await api.get(`/analyses/${analysis}/findings?state=gap&limit=1`)).json
			.items;
		const places = [`/measures/${measure}`, `/measures/${measure}/edit`, "/versions"];
		await look(planner, id, places);
		await go(planner, `/plans/${id}/measures/new?finding=${finding.id}`);
		expect(await lookAtPage(planner.page, "plans-measures-new")).toEqual([]);
		await planner.page.getByRole("button", { name: measuresTexts.nb.add }).click();
		await planner.page.getByText(measuresTexts.nb.added).waitFor();
		const added = (await api.get(`/plans/${id}/measures?finding=${finding.id}&sort=-number`)).json;
		expect(added.items[0]).toMatchObject({
			...{ unit: { id: finding.unit.id }, linkedFindings: 1 },
			target: { amount: finding.required },
		});
	});

	test("begin empty, and say what to do", async () => {
		const planner = await visit({ role: "quality-developer", at: "region" }, "/plans");
		const { page, api } = planner;
		await page.getByText(plansTexts.nb.emptyLead).waitFor();
		expect(await lookAtPage(page, "plans-empty")).toEqual([]);
		await page.getByRole("button", { name: plansTexts.nb.fromAnalysis }).click();
		await page.getByText(plansTexts.nb.noAnalysis).waitFor();
		await go(planner, "/plans/new");
		expect(await lookAtPage(page, "plans-new")).toEqual([]);
		const body = {
			...{ title: "Plan", validFrom: "2027-01-01", validTo: "2030-12-31", analysis: null },
			mandate: { purpose: "", scope: "", leadRole: "", givenBy: "", givenOn: null },
		};
		const { id } = (await api.post("/plans", { body })).json;
		await look(planner, id, ["/mandate", "/involvement", "/measures", "/versions"], "-empty");
		await go(planner, `/plans/${id}/measures/proposed`);
		await page.getByText(measuresTexts.nb.noAnalysisLead).waitFor();
	});

	for (const role of ["unit-leader", "employee", "elected-representative"] as const) {
		test(`are read by ${role} as far as the role goes, without a refusal on the way`, async () => {
			const planner = await visit({ role: "quality-developer" }, "/plans");
			const id = await findPlan(planner.api);
			const measure = await findMeasure(planner.api, id, "&kind=learn");
			const units = role === "unit-leader" ? { units: [measure.unit.id] } : {};
			const reader = await visit({ role, ...units }, "/plans");
			const places = ["", ...planSteps.map((step) => `/${step}`), "/versions"];
			for (const place of [...places, "/measures/proposed", "/measures/new"]) {
				await go(reader, `/plans/${id}${place}`);
			}
			await reader.page.getByText(planWords.nb.readOnly).waitFor();
			await look(reader, id, [`/measures/${measure.id}`], `-${role}`);
		});
	}

	test("say what was wrong of an address that is none, and of a form that is not filled in", async () => {
		const planner = await visit({ role: "quality-developer" }, "/plans");
		planner.watch.expectStatus(404);
		await go(planner, "/plans/00000000-0000-4000-8000-000000000000");
		expect(await lookAtPage(planner.page, "plans-none")).toEqual([]);
		const id = await findPlan(planner.api);
		await go(planner, `/plans/${id}/measures/new`);
		await planner.page.getByLabel(/^Kursavgift/).fill("mye");
		await planner.page.getByRole("button", { name: measuresTexts.nb.add }).click();
		await planner.page.getByText(planWords.nb.mustBeKroner).first().waitFor();
		expect(await lookAtPage(planner.page, "plans-measures-new-faults")).toEqual([]);
	});

	test("are there in nynorsk and English", async () => {
		for (const language of ["nn", "en"] as const) {
			const reader = await visit({ role: "quality-developer", language }, "/plans");
			const id = await findPlan(reader.api);
			await look(reader, id, ["/involvement", "/measures/new"], `-${language}`);
		}
	});
});
