import { expect, test } from "vitest";
import { loseSessionWhileTyping } from "../trial/ended-session.case-support.ts";
import { createKeyboardUser } from "../trial/keyboard-user.case-support.ts";
import { lookAtPage } from "../trial/look-at-page.case-support.ts";
import { describeInBrowser } from "../trial/web-trial.case-support.ts";
import { accountTexts } from "./accounts/account-texts.ts";
import { administrationTexts } from "./administration-texts.ts";
import { auditTexts } from "./audit/audit-texts.ts";
import { retentionTexts } from "./retention/retention-texts.ts";

const texts = accountTexts.nb;
const role = "municipal-administrator";

describeInBrowser("administration", ({ visit, getDatabase }) => {
	test("shows each part full, without a fault", async () => {
		const { page } = await visit({ role }, "/administration");
		expect(await lookAtPage(page, "administration")).toEqual([]);
		for (const part of [
			"accounts",
			"roles",
			"audit",
			"protection",
			"retention",
			"settings",
		] as const) {
			await page.goto(`${new URL(page.url()).origin}/administration/${part}`);
			await page
				.getByRole("heading", { level: 1, name: administrationTexts.nb.parts[part].title })
				.waitFor();
			expect(await lookAtPage(page, `administration-${part}`)).toEqual([]);
		}
	});

	test("says to others that there is nothing for them, and refuses what they open all the same", async () => {
		const { page, watch } = await visit({ role: "quality-developer" }, "/administration");
		await page.getByRole("heading", { name: administrationTexts.nb.nothing }).waitFor();
		expect(await lookAtPage(page, "administration-empty")).toEqual([]);
		watch.expectStatus(403);
		await page.goto(`${new URL(page.url()).origin}/administration/accounts`);
		await page.getByRole("heading", { name: "Rollen din har ikke tilgang" }).waitFor();
		expect(await lookAtPage(page, "administration-refused")).toEqual([]);
	});

	test("invites a user, gives another role and closes the account, by keyboard", async () => {
		const { page, api } = await visit({ role, scheme: "dark" }, "/administration/accounts");
		const user = createKeyboardUser(page);
		await user.press("link", texts.invite);
		await user.press("button", texts.send);
		await page.getByRole("link", { name: `${texts.name}: Må fylles ut` }).waitFor();
		expect(await lookAtPage(page, "invite-faults")).toEqual([]);
		await user.fill(new RegExp(`^${texts.name}`), "Kari Nordmann");
		await user.fill(new RegExp(`^${texts.email}`), "Kari.Nordmann@example.no");
		await user.choose(new RegExp(`^${texts.role}$`), "Kommunalsjef");
		await user.press("button", texts.send);
		await page.getByRole("heading", { level: 1, name: "Kari Nordmann" }).waitFor();
		expect(await lookAtPage(page, "user")).toEqual([]);
		await user.choose(new RegExp(`^${texts.role}$`), "Fag- og kvalitetsutvikler");
		await user.press("button", texts.giveRole);
		await page.getByText(texts.given).waitFor();
		await user.press("button", texts.close);
		await page.getByText(texts.closeLead).waitFor();
		expect(await lookAtPage(page, "user-close")).toEqual([]);
		await page.getByRole("dialog").getByRole("button", { name: texts.close }).press("Enter");
		await page.getByText(texts.closed).waitFor();
		const { json } = await api.get("/accounts?search=nordmann");
		const [kari] = json.items;
		expect(kari).toMatchObject({ email: "kari.nordmann@example.no", state: "disabled" });
		expect(kari.roles.map((grant: { readonly role: string }) => grant.role)).toEqual([
			"municipal-director",
			"quality-developer",
		]);
		// Seven to invite (one of them in vain), two for the role, one that asks to close.
		expect(user.actions()).toBeLessThanOrEqual(10);
	});

	test("keeps a half-written invitation when the session ends, and sends it after", async () => {
		const here = await visit({ role }, "/administration/accounts/new");
		await loseSessionWhileTyping(here, getDatabase(), {
			submit: texts.send,
			typed: [
				[new RegExp(`^${texts.name}`), "Ola Halvveis"],
				[new RegExp(`^${texts.email}`), "ola.halvveis@example.no"],
				[new RegExp(`^${texts.role}$`), "employee"],
			],
		});
		await createKeyboardUser(here.page).press("button", texts.send);
		await here.page.getByRole("heading", { level: 1, name: "Ola Halvveis" }).waitFor();
	});

	test("finds in the log what somebody did, and what is kept about a person", async () => {
		const { page } = await visit({ role, language: "nn" }, "/administration/audit");
		const { nn } = auditTexts;
		await page.getByLabel(nn.action, { exact: true }).selectOption("add");
		await page.getByLabel(nn.subject, { exact: true }).selectOption("requirement");
		await page.getByText("lagt til: krav").first().waitFor();
		expect(new URL(page.url()).search).toContain("subject=requirement");
		const waiting = page.waitForEvent("download");
		await page.getByRole("button", { name: nn.take }).press("Enter");
		expect((await waiting).suggestedFilename()).toBe("endringslogg.csv");
		await page.goto(`${new URL(page.url()).origin}/administration/protection`);
		await page.getByRole("table").getByRole("link").first().press("Enter");
		await page.getByRole("heading", { name: "Kva som er lagra" }).waitFor();
		expect(await lookAtPage(page, "access-report")).toEqual([]);
	});

	test("gives a kind another time with a reason, and goes back to the usual", async () => {
		const { nb } = retentionTexts;
		const { page, api } = await visit({ role, width: 360 }, "/administration/retention");
		const user = createKeyboardUser(page);
		await user.press("button", nb.changeOf("Ansatte som har sluttet"));
		await user.fill(nb.monthsLabel, "18");
		await user.press("button", nb.saveRule);
		await page.getByRole("link", { name: `${nb.reason}: Må fylles ut` }).waitFor();
		expect(await lookAtPage(page, "retention-faults")).toEqual([]);
		await user.fill(nb.reason, "Avtalt med arkivet");
		await user.press("button", nb.saveRule);
		await page.getByText("18 måneder").waitFor();
		await user.press("button", nb.usualOf("Ansatte som har sluttet"));
		await page.getByRole("dialog").getByRole("button").first().waitFor();
		await page.getByRole("dialog").getByRole("button", { name: nb.useUsual }).press("Enter");
		await page.getByText("18 måneder").waitFor({ state: "detached" });
		const { json } = await api.get("/retention-rules");
		expect(json.items.every((kind: { readonly ownRule: unknown }) => kind.ownRule === null)).toBe(
			true,
		);
	});
});
