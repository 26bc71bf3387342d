import { expect, test } from "vitest";
import { createKeyboardUser } from "../trial/keyboard-user.case-support.ts";
import { lookAtPage } from "../trial/look-at-page.case-support.ts";
import { describeInBrowser } from "../trial/web-trial.case-support.ts";
import { analysisTexts } from "./analyses/analysis-texts.ts";
import { gapsTexts } from "./gaps-texts.ts";

const texts = gapsTexts.nb;

describeInBrowser("the gap analysis", ({ visit }) => {
	test("is a heat map that the arrows move in and Enter leads on from", async () => {
		const { page, api } = await visit({ role: "quality-developer" }, "/gaps");
		const { json: map } = await api.get("/gaps/heat-map");
		const cells = page.locator(".heat-map a");
		await cells.first().waitFor();
		expect(await cells.count()).toBe(map.cells.length);
		expect(await page.locator('.heat-map a[tabindex="0"]').count()).toBe(1);
		expect(await lookAtPage(page, "gaps-map")).toEqual([]);
		const [first] = map.cells;
		const next = map.cells.find(
			(cell: typeof first) => cell.row === first.row && cell.column > first.column,
		);
		await cells.first().focus();
		await page.keyboard.press("ArrowRight");
		const focused = page.locator(":focus");
		expect(await focused.getAttribute("data-at")).toBe(`${next.row} ${next.column}`);
		expect(await focused.textContent()).toContain(map.competences[next.column].name);
		await page.keyboard.press("Control+End");
		const last = map.cells.at(-1);
		expect(await focused.getAttribute("data-at")).toBe(`${last.row} ${last.column}`);
		await page.keyboard.press("Home");
		await page.keyboard.press("Enter");
		await page.getByRole("link", { name: texts.parts.findings }).first().waitFor();
		expect(page.url()).toContain("/gaps/findings");
	});

	test("shows risk and vulnerability, in other languages and in the dark", async () => {
		const { page } = await visit(
			{ role: "municipal-director", language: "nn", scheme: "dark" },
			"/gaps?shown=risk60",
		);
		await page.locator(".heat-map").waitFor();
		expect(await lookAtPage(page, "gaps-risk-nn-dark")).toEqual([]);
		const user = createKeyboardUser(page);
		await user.choose(gapsTexts.nn.shown, gapsTexts.nn.shows.key);
		await page.getByText(gapsTexts.nn.showLeads.key).waitFor();
		expect(await page.locator(".heat-map a").first().textContent()).toMatch(/^(\d+\*?|ingen), /);
	});

	test("lists findings, what matters most first, by search and filters", async () => {
		const { page, api } = await visit({ role: "quality-developer" }, "/gaps/findings");
		const { json: latest } = await api.get("/analyses/latest");
		const path = `/analyses/${latest.id}/findings?kind=gap&limit=1`;
		const { json: gaps } = await api.get(path);
		await page.getByText(`${gaps.total} treff`, { exact: true }).waitFor();
		const first = page.getByRole("rowheader").first();
		expect(await first.textContent()).toContain(gaps.items[0].competence.name);
		expect(await lookAtPage(page, "gaps-findings")).toEqual([]);
		const user = createKeyboardUser(page);
		await user.choose(texts.state, texts.states["one-away"]);
		const { json: vulnerable } = await api.get(`${path}&state=one-away`);
		await page.getByText(`${vulnerable.total} treff`, { exact: true }).waitFor();
		await user.fill(/^Søk/, "finnes ikke her");
		await page.getByText("Ingen treff", { exact: true }).waitFor();
		expect(await lookAtPage(page, "gaps-findings-none")).toEqual([]);
	});

	test("tells what there is too much of, and what nobody requires", async () => {
		const { page } = await visit({ role: "quality-developer" }, "/gaps/surplus");
		await page.getByText(texts.surplusLeads.surplus).waitFor();
		expect(await lookAtPage(page, "gaps-surplus")).toEqual([]);
		const user = createKeyboardUser(page);
		for (const show of ["mobilise", "phase-out"] as const) {
			await user.choose(texts.shown, texts.surplusShows[show]);
			await page.getByText(texts.surplusLeads[show]).waitFor();
		}
		expect(await lookAtPage(page, "gaps-phase-out")).toEqual([]);
	});

	test("is recorded anew, and compared with the one before", async () => {
		const { page, api } = await visit({ role: "quality-developer" }, "/gaps/analyses");
		const before = (await api.get("/analyses")).json.total;
		const user = createKeyboardUser(page);
		await user.fill(new RegExp(`^${analysisTexts.nb.recruitment}`), "mye");
		await user.press("button", analysisTexts.nb.submit);
		await page.getByText(analysisTexts.nb.notPercent).first().waitFor();
		expect(await lookAtPage(page, "gaps-analyses-fault")).toEqual([]);
		await user.fill(new RegExp(`^${analysisTexts.nb.recruitment}`), "50");
		await user.fill(new RegExp(`^${analysisTexts.nb.note}`), "Før budsjettet");
		await user.press("button", analysisTexts.nb.submit);
		await page.getByText("Før budsjettet").first().waitFor();
		const after = (await api.get("/analyses")).json;
		expect(after.total).toBe(before + 1);
		expect(after.items[0]).toMatchObject({ recruitment: 0.5, note: "Før budsjettet" });
		await user.press("link", texts.parts.changes);
		await page.locator(".figure-label", { hasText: texts.changes.opened }).waitFor();
		expect(await lookAtPage(page, "gaps-changes")).toEqual([]);
	});

	test("says in words what stands in the way of an analysis", async () => {
		const { page, watch } = await visit({ role: "quality-developer" }, "/gaps/analyses");
		watch.expectStatus(409);
		const user = createKeyboardUser(page);
		await page.getByLabel(new RegExp(`^${analysisTexts.nb.asOf}`)).fill("1950-01-01");
		await user.press("button", analysisTexts.nb.submit);
		await page.getByRole("alert").getByText("Ingen er i arbeid").waitFor();
		await page.getByRole("link", { name: analysisTexts.nb.toImports }).waitFor();
		expect(await lookAtPage(page, "gaps-analyses-refused")).toEqual([]);
	});

	test("tells a union what is required and why there are no figures", async () => {
		const { page } = await visit({ role: "union-representative" }, "/gaps?shown=risk12");
		await page.getByText(texts.outline).waitFor();
		await page.getByRole("rowheader").first().waitFor();
		expect(await page.getByText(texts.keyPersonsColumn).count()).toBe(0);
		expect(await page.locator(".heat-map").count()).toBe(0);
		expect(await lookAtPage(page, "gaps-outline")).toEqual([]);
	});

	test("tells those who do not see it why", async () => {
		const employee = await visit({ role: "employee" }, "/gaps");
		await employee.page.getByText(texts.notForYouLead).waitFor();
		const { page } = await visit(
			{ role: "governor-officer", at: "statsforvalter" },
			"/gaps/findings",
		);
		await page.getByText(texts.notForRegion).waitFor();
		expect(await lookAtPage(page, "gaps-not-for-region")).toEqual([]);
	});

	test("says what to do while there is none", async () => {
		const { page } = await visit({ role: "quality-developer", at: "region" }, "/gaps");
		await page.getByRole("heading", { name: texts.noAnalysis }).waitFor();
		expect(await lookAtPage(page, "gaps-none")).toEqual([]);
	});
});
