import { expect, test } from "vitest";
import { createKeyboardUser } from "../trial/keyboard-user.case-support.ts";
import { lookAtPage } from "../trial/look-at-page.case-support.ts";
import { describeInBrowser } from "../trial/web-trial.case-support.ts";
import { definitionTexts } from "./definition-texts.ts";

const texts = definitionTexts.nb;

describeInBrowser("how figures are made", ({ visit }) => {
	test("is found by search, and told step by step", async () => {
		const { page, api } = await visit({ role: "employee" }, "/figures");
		const user = createKeyboardUser(page);
		expect(await lookAtPage(page, "figures")).toEqual([]);
		await user.fill(/^Søk/, "nøkkelperson");
		await page.getByText(/^\d treff$/).waitFor();
		const { json } = await api.get("/definitions/key-persons");
		await user.press("link", json.name);
		for (const step of json.steps) await page.getByText(step).waitFor();
		await page.getByText(json.source).waitFor();
		expect(await lookAtPage(page, "figure")).toEqual([]);
		expect(user.actions()).toBe(2);
	});

	test("has the day and the data of the analysis that one came from", async () => {
		const { page, api } = await visit(
			{ role: "municipal-director", language: "en", scheme: "dark" },
			"/gaps",
		);
		const { json: latest } = await api.get("/analyses/latest");
		await page.goto(new URL(`/figures/gap?analysis=${latest.id}`, page.url()).href);
		await page.getByText(latest.inputHash).waitFor();
		await page.getByText(definitionTexts.en.toAnalysis).waitFor();
		expect(await lookAtPage(page, "figure-of-analysis-en-dark")).toEqual([]);
	});

	test("shows an employee who follows such a link the words alone", async () => {
		const { page } = await visit(
			{ role: "employee" },
			"/figures/gap?analysis=00000000-0000-4000-8000-000000000000",
		);
		await page.getByText(texts.fieldsLead).waitFor();
		expect(await page.getByText(texts.analysis).count()).toBe(0);
	});
});
