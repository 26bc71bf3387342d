import { expect, test } from "vitest";
import { createKeyboardUser } from "../../trial/keyboard-user.case-support.ts";
import { lookAtPage } from "../../trial/look-at-page.case-support.ts";
import { describeInBrowser } from "../../trial/web-trial.case-support.ts";
import { versionTexts } from "../versions/version-texts.ts";
import { guidanceTexts } from "./guidance-texts.ts";

const texts = guidanceTexts.nb;

describeInBrowser("guidance and catalogue versions", ({ visit }) => {
	test("laws, national plans and their measures are listed and shown, in any language, light and dark", async () => {
		for (const language of ["nn", "en"] as const) {
			const scheme = language === "nn" ? "dark" : "light";
			const role = language === "en" ? "employee" : "quality-developer";
			const { page } = await visit({ role, language, scheme }, "/competence/guidance");
			await page.getByRole("table").waitFor();
			expect(await lookAtPage(page, `guidance-${language}`)).toEqual([]);
			const { origin } = new URL(page.url());
			await page.goto(`${origin}/competence/guidance/plans/k2025`);
			await page.getByRole("table").waitFor();
			expect(await lookAtPage(page, `guidance-plan-${language}`)).toEqual([]);
			await page.getByRole("row").nth(1).getByRole("link").first().press("Enter");
			await page.waitForURL(/guidance\/[0-9a-f-]{36}$/);
			await page.getByText(guidanceTexts[language].scope, { exact: true }).waitFor();
			expect(await lookAtPage(page, `guidance-one-${language}`)).toEqual([]);
		}
	});

	test("own guidance is written, changed and removed by keyboard", async () => {
		const { page, api } = await visit({ role: "quality-developer" }, "/competence/guidance");
		const user = createKeyboardUser(page);
		await user.press("link", texts.add);
		await user.fill(/^Tittel/, "Avtale om hospitering");
		expect(await lookAtPage(page, "guidance-new")).toEqual([]);
		await user.press("button", texts.save);
		await page.getByRole("heading", { level: 1, name: "Avtale om hospitering" }).waitFor();
		await user.press("button", texts.change);
		await page
			.getByRole("dialog")
			.getByLabel(/^Henvisning/)
			.fill("Sak 12/26");
		await page.getByRole("dialog").getByRole("button", { name: texts.save }).press("Enter");
		await page.getByText(texts.saved).waitFor();
		expect(await lookAtPage(page, "guidance-own")).toEqual([]);
		await user.press("button", texts.remove);
		await page.getByRole("dialog").getByRole("button", { name: texts.remove }).press("Enter");
		await page.getByText(texts.removed).waitFor();
		expect((await api.get("/guidance?search=hospitering&scope=own")).json.total).toBe(0);
	});

	test("the catalogue is published, compared and looked into", async () => {
		const words = versionTexts.nb;
		const { page, api } = await visit({ role: "quality-developer" }, "/competence/versions");
		expect(await lookAtPage(page, "versions")).toEqual([]);
		const user = createKeyboardUser(page);
		await user.press("button", words.publish);
		await page.getByRole("dialog").getByRole("button", { name: words.publish }).press("Enter");
		await page.getByText(words.publishedDone).waitFor();
		const body = { name: "Helt ny ferdighet", kind: "skill", area: null, validityMonths: null };
		await api.post("/competences", { body: { ...body, retiredOn: null } });
		const { items } = (await api.get("/catalogue-versions?own=true&sort=-number")).json;
		await page.goto(`${new URL(page.url()).origin}/competence/versions/${items[0].id}`);
		await page.getByText("Helt ny ferdighet").waitFor();
		expect(await lookAtPage(page, "version")).toEqual([]);
	});
});
