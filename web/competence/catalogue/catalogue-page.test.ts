import { expect, test } from "vitest";
import { createKeyboardUser } from "../../trial/keyboard-user.case-support.ts";
import { lookAtPage } from "../../trial/look-at-page.case-support.ts";
import { describeInBrowser } from "../../trial/web-trial.case-support.ts";
import { catalogueTexts } from "./catalogue-texts.ts";

const texts = catalogueTexts.nb;

describeInBrowser("the competence catalogue", ({ visit }) => {
	test("lists, searches and filters, in any language, light and dark", async () => {
		for (const language of ["nn", "en"] as const) {
			const scheme = language === "nn" ? "dark" : "light";
			const role = language === "en" ? "union-representative" : "quality-developer";
			const { page } = await visit({ role, language, scheme }, "/competence");
			await page.getByRole("table").waitFor();
			expect(await lookAtPage(page, `competence-catalogue-${language}`)).toEqual([]);
			const mayAdd = await page.getByRole("link", { name: catalogueTexts[language].add }).count();
			expect(mayAdd).toBe(role === "quality-developer" ? 1 : 0);
		}
	});

	test("a competence is added, related to another, taken out of use and removed, by keyboard", async () => {
		const { page, api } = await visit({ role: "quality-developer" }, "/competence");
		const user = createKeyboardUser(page);
		await user.press("link", texts.add);
		await user.press("button", texts.save);
		await page.getByText("Må fylles ut").first().waitFor();
		expect(await lookAtPage(page, "competence-new-fault")).toEqual([]);
		await user.fill(/^Navn/, "Palliasjon, videre");
		await user.fill(/^Gyldighet/, "24");
		await user.press("button", texts.save);
		await page.getByRole("heading", { level: 1, name: "Palliasjon, videre" }).waitFor();
		const other = (await api.get("/competences?search=sykepleier&limit=1&sort=name")).json.items[0];
		await user.press("button", texts.addRelation);
		await user.choose(/^Den andre/, other.name);
		await page.getByRole("dialog").getByRole("button", { name: texts.addRelation }).press("Enter");
		await page.getByRole("img", { name: /Palliasjon, videre/ }).waitFor();
		expect(await lookAtPage(page, "competence-page-new")).toEqual([]);
		await user.press("button", texts.retire);
		expect(await lookAtPage(page, "competence-retire")).toEqual([]);
		await page.getByRole("dialog").getByRole("button", { name: texts.retire }).press("Enter");
		await page.getByText(/^Tatt ut av bruk fra/).waitFor();
		await user.press("button", texts.remove);
		await page.getByRole("dialog").getByRole("button", { name: texts.remove }).press("Enter");
		await page.getByRole("heading", { level: 1, name: texts.title }).waitFor();
		const left = (await api.get("/competences?search=Palliasjon,%20videre")).json;
		expect(left.total).toBe(0);
	});

	test("a competence's page tells how many hold it and who requires it, to those who may know", async () => {
		const { page, api } = await visit({ role: "quality-developer" }, "/competence");
		const { items } = (await api.get("/requirements?limit=1")).json;
		const { competence } = items[0];
		await page.goto(`${new URL(page.url()).origin}/competence/${competence.id}`);
		await page.getByRole("heading", { level: 2, name: texts.usedBy }).waitFor();
		await page.getByRole("heading", { level: 2, name: texts.holders }).waitFor();
		expect(await lookAtPage(page, "competence-page")).toEqual([]);
		const employee = await visit({ role: "employee" }, `/competence/${competence.id}`);
		await employee.page.getByRole("heading", { name: texts.levels }).waitFor();
		expect(await employee.page.getByRole("heading", { name: texts.holders }).count()).toBe(0);
	});

	test("an empty catalogue offers the product's own; what is not there says so", async () => {
		const role = "regional-coordinator";
		const { page, watch } = await visit({ role, at: "utviklingssenter" }, "/competence");
		await page.getByRole("heading", { name: texts.empty }).waitFor();
		const button = page.getByRole("button", { name: texts.addReference });
		await button.waitFor();
		expect(await lookAtPage(page, "competence-empty")).toEqual([]);
		await button.press("Enter");
		await page.getByRole("table").waitFor();
		watch.expectStatus(404);
		await page.goto(
			`${new URL(page.url()).origin}/competence/00000000-0000-4000-8000-000000000000`,
		);
		await page.getByRole("button", { name: "Prøv igjen" }).waitFor();
		expect(await lookAtPage(page, "competence-not-found")).toEqual([]);
	});
});
