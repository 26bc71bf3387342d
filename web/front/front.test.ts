import { expect, test } from "vitest";
import { findingTexts } from "../gaps/finding/finding-texts.ts";
import { createKeyboardUser } from "../trial/keyboard-user.case-support.ts";
import { lookAtPage } from "../trial/look-at-page.case-support.ts";
import { loadPersonAndUnits } from "../trial/persons.case-support.ts";
import { describeInBrowser } from "../trial/web-trial.case-support.ts";
import { frontTexts } from "./front-texts.ts";

const texts = frontTexts.nb;

describeInBrowser("the front page", ({ visit, getDatabase }) => {
	test("leads a director to why the worst gap exists and what closing it costs, in one press", async () => {
		const { page, api } = await visit({ role: "municipal-director" });
		await page.getByRole("heading", { name: texts.worst }).waitFor();
		await page.getByText(texts.planCost).waitFor();
		expect(await lookAtPage(page, "front-director")).toEqual([]);
		const { json: analysis } = await api.get("/analyses/latest");
		const { json } = await api.get(`/analyses/${analysis.id}/findings?state=gap&limit=3`);
		const worst = json.items[0].competence.name;
		const part = page
			.getByRole("listitem")
			.filter({ has: page.getByRole("link", { name: worst }) });
		expect(await part.first().innerText()).toContain(texts.closing);
		const user = createKeyboardUser(page);
		await user.press("link", worst);
		await page.waitForURL(`**/gaps/findings/${json.items[0].id}`);
		await page.getByText(json.items[0].basis).first().waitFor();
		await page.getByRole("heading", { name: findingTexts.nb.closing }).waitFor();
		expect(user.actions()).toBeLessThanOrEqual(4);
	});

	test("tells a leader what waits, and leads to reporting a missing competence in one press", async () => {
		const { units, person } = await loadPersonAndUnits(getDatabase());
		const { page } = await visit({ role: "unit-leader", units, person, language: "nn" });
		const { nn } = frontTexts;
		await page.getByRole("heading", { name: nn.waiting }).waitFor();
		await page.getByRole("link", { name: /ikkje hatt medarbeidarsamtale/ }).waitFor();
		await page.getByRole("heading", { name: nn.worst }).waitFor();
		expect(await lookAtPage(page, "front-leader")).toEqual([]);
		await createKeyboardUser(page).press("link", nn.reportMissing);
		await page.waitForURL("**/mapping/signals/new*");
	});

	test("shows an employee the own competence and the plan's outline", async () => {
		const { person } = await loadPersonAndUnits(getDatabase());
		const { page } = await visit({ role: "employee", person, width: 360, scheme: "dark" });
		await page.getByRole("heading", { name: texts.own, exact: true }).waitFor();
		await page.getByRole("heading", { name: texts.plan, exact: true }).waitFor();
		expect(await page.getByRole("heading", { name: texts.worst }).count()).toBe(0);
		expect(await lookAtPage(page, "front-employee")).toEqual([]);
	});

	test("shows the others what is theirs, and says why there is no more", async () => {
		const seen = [
			{ role: "quality-developer", at: "trostevik", heading: texts.waiting },
			{ role: "union-representative", at: "trostevik", heading: texts.answers },
			{ role: "elected-representative", at: "trostevik", heading: texts.plan },
			{ role: "regional-coordinator", at: "region", heading: texts.notMore },
			{ role: "governor-officer", at: "statsforvalter", heading: texts.notMore },
			{ role: "directorate-officer", at: "direktorat", heading: texts.noCooperations },
		] as const;
		for (const { role, at, heading } of seen) {
			const { page, context } = await visit({ role, at });
			await page.getByRole("heading", { name: heading, exact: true }).waitFor();
			expect(await lookAtPage(page, `front-${role}`)).toEqual([]);
			await context.close();
		}
	});
});
