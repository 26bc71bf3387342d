import { sql } from "kysely";
import { expect, test } from "vitest";
import { createKeyboardUser } from "../../trial/keyboard-user.case-support.ts";
import { lookAtPage } from "../../trial/look-at-page.case-support.ts";
import { describeInBrowser } from "../../trial/web-trial.case-support.ts";
import { checkTexts } from "../checks/check-page-texts.ts";
import { followUpTexts } from "../follow-up/follow-up-texts.ts";
import { wishTexts } from "../wishes/wish-texts.ts";
import { roundTexts } from "./round-texts.ts";

const texts = roundTexts.nb;

describeInBrowser(
	"rounds, follow-up, checks and wishes",
	({ visit, getDatabase, municipality }) => {
		async function findUnits(): Promise<readonly string[]> {
			const { rows } = await sql<{ unit: string }>`
			select distinct unit from mapping_round_unit where owner = ${municipality}`.execute(
				getDatabase().db,
			);
			return rows.map(({ unit }) => unit);
		}

		test.each(["nn"] as const)("have no fault in %s", async (language) => {
			const scheme = language === "nn" ? "dark" : "light";
			const looking = { role: "quality-developer", language, scheme } as const;
			const { page } = await visit(looking, "/mapping/rounds");
			await page.getByRole("link", { name: "Kartlegging høsten 2026" }).waitFor();
			await page.getByRole("heading", { name: followUpTexts[language].stale }).waitFor();
			expect(await lookAtPage(page, `rounds-${language}`)).toEqual([]);
			await page.getByRole("link", { name: "Kartlegging høsten 2026" }).click();
			await page.getByRole("heading", { name: roundTexts[language].progress }).waitFor();
			expect(await lookAtPage(page, `round-${language}`)).toEqual([]);
			await page.getByRole("link", { name: roundTexts[language].comparison }).click();
			const title = roundTexts[language].comparison;
			await page.getByRole("heading", { level: 1, name: title }).waitFor();
			await page.getByRole("table").waitFor();
			expect(await lookAtPage(page, `comparison-${language}`)).toEqual([]);
		});

		test("a round is made, reminded of, closed and repeated", async () => {
			const { page, api } = await visit({ role: "quality-developer" }, "/mapping/rounds");
			const user = createKeyboardUser(page);
			await user.press("link", texts.newRound);
			await page.getByRole("heading", { level: 1, name: texts.newRound }).waitFor();
			await user.press("button", texts.save);
			await page.getByText(`${texts.name}: ${texts.missing}`).waitFor();
			expect(await lookAtPage(page, "round-new-faults")).toEqual([]);
			await user.fill(new RegExp(`^${texts.name}`), "Rask runde");
			await page.getByLabel(new RegExp(`^${texts.opensOn}`)).fill("2026-11-01");
			await page.getByLabel(new RegExp(`^${texts.dueOn}`)).fill("2026-12-01");
			const add = `${texts.add}: ${texts.competences.toLocaleLowerCase("nb")}`;
			await page.getByRole("combobox", { name: add }).selectOption({ label: "Sårbehandling" });
			await user.press("button", add);
			await page.getByRole("button", { name: texts.remove("Sårbehandling") }).waitFor();
			await user.press("button", texts.save);
			await page.getByRole("heading", { level: 1, name: "Rask runde" }).waitFor();
			await user.press("button", texts.remind);
			await page.getByRole("dialog").getByRole("button", { name: texts.remind }).click();
			await page.getByText(/har fått påminnelse/).waitFor();
			await user.press("button", texts.close);
			await page.getByRole("dialog").getByRole("button", { name: texts.close }).click();
			await page.getByText(texts.closed).waitFor();
			await user.press("link", texts.repeat);
			await page.getByRole("heading", { level: 1, name: texts.repeat }).waitFor();
			await user.fill(new RegExp(`^${texts.name}`), "Neste runde");
			await page.getByLabel(new RegExp(`^${texts.opensOn}`)).fill("2026-11-16");
			await page.getByLabel(new RegExp(`^${texts.dueOn}`)).fill("2026-12-20");
			await user.press("button", texts.save);
			await page.getByRole("heading", { level: 1, name: "Neste runde" }).waitFor();
			await page.getByText(texts.before).waitFor();
			const { items } = (await api.get("/mapping-rounds?search=Neste")).json;
			expect(items).toMatchObject([
				{ previous: { name: "Rask runde" }, competences: [{ name: "Sårbehandling" }] },
			]);
		});

		test("unions and employees see names and dates", async () => {
			const { page } = await visit({ role: "union-representative" }, "/mapping/rounds");
			await page.getByText("Kartlegging høsten 2026").waitFor();
			expect(await page.getByRole("link", { name: "Kartlegging høsten 2026" }).count()).toBe(0);
			expect(await lookAtPage(page, "rounds-union")).toEqual([]);
		});

		test("a leader follows up by name, and signs a check", async () => {
			const units = await findUnits();
			const { page, api } = await visit({ role: "unit-leader", units }, "/mapping/follow-up");
			const follow = followUpTexts.nb;
			await page
				.getByRole("heading", { name: follow.unanswered("Kartlegging høsten 2026") })
				.waitFor();
			expect(await lookAtPage(page, "follow-up")).toEqual([]);
			const check = checkTexts.nb;
			await page.goto(`${new URL(page.url()).origin}/mapping/checks`);
			await page.getByRole("heading", { level: 1, name: check.title }).waitFor();
			expect(await lookAtPage(page, "checks")).toEqual([]);
			const user = createKeyboardUser(page);
			await user.press("link", check.newCheck);
			await page.getByRole("heading", { level: 1, name: check.newCheck }).waitFor();
			await user.press("button", check.sign);
			await page.getByText(`${check.person}: ${check.missing}`).waitFor();
			expect(await lookAtPage(page, "check-faults")).toEqual([]);
			const { name, staffNumber } = (await api.get("/persons")).json.items[0];
			await user.choose(new RegExp(`^${check.person}$`), `${name} (${staffNumber})`);
			await user.choose(new RegExp(`^${check.competence}$`), "Sårbehandling");
			await user.press("radio", "3 – selvstendig også i ukjente situasjoner");
			await user.press("radio", new RegExp(`^${check.passed}`));
			await page.getByLabel(new RegExp(`^${check.checkedOn}`)).fill("2026-11-10");
			await user.press("button", check.sign);
			await page.getByText(check.signed).waitFor();
			const { items } = (await api.get("/observed-checks?sort=-checkedOn&search=Sår")).json;
			expect(items.some(({ person }: { person: { name: string } }) => person.name === name)).toBe(
				true,
			);
			await page
				.getByRole("button", { name: check.withdrawOne(name, "Sårbehandling") })
				.first()
				.click();
			await page.getByText(check.withdrawLead).waitFor();
			expect(await lookAtPage(page, "check-withdraw")).toEqual([]);
			await page
				.getByRole("dialog")
				.getByLabel(new RegExp(`^${check.reason.replace("?", "\\?")}`))
				.fill("Feil dag");
			await page
				.getByRole("dialog")
				.getByRole("button", { name: check.withdraw, exact: true })
				.click();
			await page.getByText(check.withdrawDone).waitFor();
		});

		test("wishes are shown by name to leaders and as numbers to planners", async () => {
			const units = await findUnits();
			const leader = await visit({ role: "unit-leader", units, language: "nn" }, "/mapping/wishes");
			await leader.page.getByRole("table").waitFor();
			expect(await lookAtPage(leader.page, "wishes-leader")).toEqual([]);
			const planner = await visit({ role: "quality-developer", language: "en" }, "/mapping/wishes");
			await planner.page.getByText(wishTexts.en.leadCounts).waitFor();
			await planner.page.getByRole("table").waitFor();
			expect(await lookAtPage(planner.page, "wishes-planner")).toEqual([]);
		});
	},
);
