import { expect, test } from "vitest";
import { loseSessionWhileTyping } from "../trial/ended-session.case-support.ts";
import { createKeyboardUser } from "../trial/keyboard-user.case-support.ts";
import { lookAtPage } from "../trial/look-at-page.case-support.ts";
import { describeInBrowser } from "../trial/web-trial.case-support.ts";
import { accountTexts } from "./account-texts.ts";

const texts = accountTexts.nb;

describeInBrowser("the page of one's own account", ({ visit, getDatabase }) => {
	test("has no fault, in any language, light and dark", async () => {
		for (const language of ["nn"] as const) {
			const scheme = language === "nn" ? "dark" : "light";
			const { page } = await visit({ role: "quality-developer", language, scheme }, "/account");
			await page.getByRole("heading", { name: accountTexts[language].sessions }).waitFor();
			expect(await lookAtPage(page, `account-${language}`)).toEqual([]);
		}
	});

	test("saves the language of messages", async () => {
		const { page, api } = await visit({ role: "employee" }, "/account");
		const user = createKeyboardUser(page);
		await user.choose(new RegExp(`^${texts.language}`), texts.languages.nn);
		await user.press("button", texts.saveLanguage);
		await page.getByText(texts.saved).waitFor();
		expect((await api.get("/own-account")).json.language).toBe("nn");
		expect(user.actions()).toBe(2);
	});

	test("keeps what was chosen through a reload, and shows both when somebody else was first", async () => {
		const { page, api, watch } = await visit({ role: "employee" }, "/account");
		const user = createKeyboardUser(page);
		await user.choose(new RegExp(`^${texts.language}`), texts.languages.en);
		await page.reload();
		const list = page.getByLabel(new RegExp(`^${texts.language}`));
		await list.waitFor();
		expect(await list.inputValue()).toBe("en");
		const { json: account } = await api.get("/own-account");
		await api.patch("/own-account", { body: { language: "nn" }, ifMatch: account.version });
		watch.expectStatus(412);
		await user.press("button", texts.saveLanguage);
		await page
			.getByRole("heading", { name: "Noen andre har endret dette mens du skrev" })
			.waitFor();
		expect(await lookAtPage(page, "account-conflict")).toEqual([]);
		await user.press("button", "Gå videre med dette valget");
		await user.press("button", texts.saveLanguage);
		await page.getByText(texts.saved).waitFor();
		expect((await api.get("/own-account")).json.language).toBe("en");
	});

	test("keeps what was chosen when the session ends before it is saved", async () => {
		const here = await visit({ role: "employee" }, "/account");
		await loseSessionWhileTyping(here, getDatabase(), {
			submit: texts.saveLanguage,
			typed: [[new RegExp(`^${texts.language}`), "en"]],
		});
		await createKeyboardUser(here.page).press("button", texts.saveLanguage);
		await here.page.getByText(texts.saved).waitFor();
	});

	test("throws away the drafts of this device after a question, and keeps no password in one", async () => {
		const { page } = await visit({ role: "employee" }, "/account");
		const user = createKeyboardUser(page);
		await user.choose(new RegExp(`^${texts.language}`), texts.languages.nn);
		await user.fill(texts.current, "noe helt hemmelig");
		await user.fill(texts.chosen, "kort");
		expect(await page.evaluate("JSON.stringify(localStorage)")).not.toContain("hemmelig");
		await user.fill(texts.again, "lang");
		await user.press("button", texts.changePassword);
		await page.getByRole("link", { name: texts.notSame }).waitFor();
		expect(await lookAtPage(page, "account-faults")).toEqual([]);
		await page.reload();
		await page.getByText(texts.draftsKept(1)).waitFor();
		await user.press("button", texts.throwAway);
		await page.getByRole("dialog").getByRole("button", { name: texts.throwAway }).press("Enter");
		await page.getByText(texts.noDrafts).waitFor();
		expect(await page.evaluate("Object.keys(localStorage).join()")).not.toContain("draft");
	});

	test("says to who is no employee why there is no report, and to everybody how accessible it is", async () => {
		const { page } = await visit({ role: "partner", at: "hogskole" }, "/account/access-report");
		await page.getByRole("heading", { name: texts.noPerson }).waitFor();
		expect(await lookAtPage(page, "own-report-empty")).toEqual([]);
		await page.goto(new URL("/account/accessibility", page.url()).href);
		await page.getByRole("heading", { name: texts.statement }).waitFor();
		expect(await lookAtPage(page, "statement")).toEqual([]);
	});
});
