import { expect, test } from "vitest";
import { createKeyboardUser } from "../../trial/keyboard-user.case-support.ts";
import { lookAtPage } from "../../trial/look-at-page.case-support.ts";
import { describeInBrowser } from "../../trial/web-trial.case-support.ts";
import { requirementTexts } from "./requirement-texts.ts";

const texts = requirementTexts.nb;

describeInBrowser("requirements", ({ visit }) => {
	test("are listed and shown one by one, in any language, light and dark", async () => {
		for (const language of ["nn", "en"] as const) {
			const scheme = language === "nn" ? "dark" : "light";
			const role = language === "en" ? "union-representative" : "quality-developer";
			const { page } = await visit({ role, language, scheme }, "/competence/requirements");
			await page.getByRole("table").waitFor();
			expect(await lookAtPage(page, `requirements-${language}`)).toEqual([]);
			await page.getByRole("row").nth(1).getByRole("link").first().press("Enter");
			const history = requirementTexts[language].history;
			await page.getByRole("heading", { level: 2, name: history }).waitFor();
			expect(await lookAtPage(page, `requirement-${language}`)).toEqual([]);
			const mayChange = page.getByRole("button", { name: requirementTexts[language].copy });
			expect(await mayChange.count()).toBe(role === "quality-developer" ? 1 : 0);
		}
	});

	test("a new one is written and rests on a law, by keyboard", async () => {
		const { page, api, watch } = await visit(
			{ role: "quality-developer" },
			"/competence/requirements",
		);
		const { items } = (await api.get("/competences?limit=1&kind=skill&sort=-name")).json;
		const unit = (await api.get("/units?limit=1")).json.items[0];
		const user = createKeyboardUser(page);
		await user.press("link", texts.add);
		await user.press("button", texts.save);
		await page.getByText("Må fylles ut").first().waitFor();
		expect(await lookAtPage(page, "requirement-new-fault")).toEqual([]);
		await user.choose(/^Enhet/, unit.path);
		await user.choose(/^Kompetanse/, items[0].name);
		await user.fill(/^Hvor mye/, "2,5");
		watch.expectStatus(400);
		await user.press("button", texts.save);
		await page.getByText("Antall personer skal være et helt tall.").first().waitFor();
		await user.choose(/^Måles i/, "Årsverk");
		await user.press("button", texts.save);
		await page.getByRole("heading", { level: 1, name: items[0].name }).waitFor();
		await user.press("button", texts.changeGuidance);
		await user.fill(texts.searchGuidance, "§ 3-2");
		const found = page.getByRole("checkbox", { name: /3-2/ }).first();
		await found.waitFor();
		expect(await lookAtPage(page, "requirement-guidance")).toEqual([]);
		await found.press("Space");
		await user.press("button", texts.saveGuidance);
		await page.getByText(texts.guidanceSaved).waitFor();
		const list = (await api.get(`/requirements?competence=${items[0].id}`)).json.items;
		expect(list).toHaveLength(1);
		expect(list[0]).toMatchObject({ countedIn: "fte", required: 2.5 });
		expect(list[0].guidance).toHaveLength(1);
		expect(user.actions()).toBeLessThanOrEqual(12);
	});

	test("suggestions are looked at before any is saved; none is added twice", async () => {
		const { page, api } = await visit(
			{ role: "quality-developer" },
			"/competence/requirements/suggested",
		);
		await page.getByRole("table").waitFor();
		expect(await lookAtPage(page, "requirements-suggested")).toEqual([]);
		const before = (await api.get("/requirements?limit=1")).json.total;
		await page.getByRole("button", { name: texts.chooseNone }).press("Enter");
		const fresh = page.getByRole("row").filter({ hasText: texts.isNew }).first();
		const box = fresh.getByRole("checkbox");
		await box.press("Space");
		await page.getByRole("button", { name: texts.accept(1) }).press("Enter");
		await page
			.getByRole("dialog")
			.getByRole("button", { name: texts.accept(1) })
			.press("Enter");
		await page.getByText(texts.accepted(1, 0)).waitFor();
		expect((await api.get("/requirements?limit=1")).json.total).toBe(before + 1);
	});
});
