import { sql } from "kysely";
import { expect, test } from "vitest";
import { createKeyboardUser } from "../../trial/keyboard-user.case-support.ts";
import { lookAtPage } from "../../trial/look-at-page.case-support.ts";
import { describeInBrowser } from "../../trial/web-trial.case-support.ts";
import { offerTexts } from "./offer-texts.ts";
import { signalTexts } from "./signal-texts.ts";

const texts = signalTexts.nb;
const offers = offerTexts.nb;

describeInBrowser("the pages of signals", ({ visit, getDatabase, municipality }) => {
	/** Two units without others below them. */
	async function findUnits(): Promise<readonly [string, string]> {
		const { rows } = await sql<{ id: string }>`
			select u.id from unit as u where u.owner = ${municipality}
				and not exists (select from unit as b where b.owner = u.owner and b.parent = u.id)
			order by u.name limit 2`.execute(getDatabase().db);
		return [rows[0]!.id, rows[1]!.id];
	}

	test("list what is reported and what is offered, without fault in any language", async () => {
		for (const language of ["nn"] as const) {
			const scheme = language === "nn" ? "dark" : "light";
			const looking = { role: "quality-developer", language, scheme } as const;
			const { page } = await visit(looking, "/mapping/signals");
			await page.getByRole("heading", { level: 1, name: signalTexts[language].title }).waitFor();
			await page.getByRole("link", { name: "Norsk tegnspråk" }).waitFor();
			expect(await lookAtPage(page, `signals-${language}`)).toEqual([]);
			await page.getByRole("link", { name: offerTexts[language].title }).click();
			await page.getByRole("heading", { level: 1, name: offerTexts[language].title }).waitFor();
			await page.getByText("Demensomsorgens ABC perm 1").waitFor();
			expect(await lookAtPage(page, `offers-${language}`)).toEqual([]);
		}
	});

	test("say what to do where there is nothing yet", async () => {
		const { page } = await visit({ role: "quality-developer", at: "region" }, "/mapping/signals");
		await page.getByRole("heading", { name: texts.none }).waitFor();
		expect(await lookAtPage(page, "signals-empty")).toEqual([]);
		await page.getByRole("link", { name: offers.title }).click();
		await page.getByRole("heading", { level: 1, name: offers.title }).waitFor();
		await page.getByText("Demensomsorgens ABC perm 1").waitFor();
		expect(await lookAtPage(page, "offers-of-region")).toEqual([]);
	});

	test("a leader reports what is missing by keyboard in five actions, and sees who can help", async () => {
		const units = await findUnits();
		const looking = { role: "unit-leader", units, width: 360 } as const;
		const { page, api } = await visit(looking, "/mapping/signals");
		const user = createKeyboardUser(page);
		await user.press("link", texts.report);
		await page.getByRole("heading", { level: 1, name: texts.report }).waitFor();
		await user.fill(texts.competence, "demensomsorgens abc perm 1");
		await user.choose(
			new RegExp(`^${texts.unit}$`),
			(await api.get("/units")).json.items.find(({ id }: { id: string }) => id === units[0]).path,
		);
		await user.press("radio", texts.urgencies.now);
		await user.press("button", texts.send);
		await page
			.getByRole("heading", {
				level: 1,
				name: `${texts.kinds.missing}: Demensomsorgens ABC perm 1`,
			})
			.waitFor();
		expect(user.actions()).toBe(5);
		await page.getByRole("heading", { name: texts.matches.missing }).waitFor();
		await page.getByText("kan avse en halv stilling").first().waitFor();
		expect(await lookAtPage(page, "signal")).toEqual([]);
		const { json } = await api.get("/signals?search=Demens&kind=missing");
		expect(json.items).toMatchObject([{ urgency: "now", status: "open", unit: { id: units[0] } }]);
	});

	test("what must be said and was not is named above the button, and nothing typed is lost", async () => {
		const [unit] = await findUnits();
		const { page } = await visit({ role: "unit-leader", units: [unit] }, "/mapping/signals/new");
		const user = createKeyboardUser(page);
		await user.fill(new RegExp(`^${texts.words}`), "Alle har sluttet");
		await user.press("button", texts.send);
		await page.getByRole("link", { name: `${texts.competence}: Må fylles ut` }).waitFor();
		expect(await lookAtPage(page, "report-with-faults")).toEqual([]);
		await page.reload();
		const words = page.getByLabel(new RegExp(`^${texts.words}`));
		await words.waitFor();
		expect(await words.inputValue()).toBe("Alle har sluttet");
		await user.fill(texts.competence, "Sårstell 01010112377");
		await user.press("radio", texts.urgencies.now);
		expect(await page.getByLabel(new RegExp(`^${texts.unit}$`)).count()).toBe(0);
	});

	test("somebody answers an offer, and whoever offers it reads the answer", async () => {
		const [unit] = await findUnits();
		const { api: planner } = await visit({ role: "quality-developer" }, "/mapping/signals");
		const { json: all } = await planner.get("/units");
		const { id: elsewhere } = all.items.find(({ id }: { id: string }) => id !== unit);
		const body = { unit: elsewhere, kind: "surplus", urgency: "later", competenceName: "Tolking" };
		const { json: offered } = await planner.post("/signals", { body });
		const { page } = await visit({ role: "unit-leader", units: [unit] }, "/mapping/offers");
		const user = createKeyboardUser(page);
		await user.press("link", new RegExp(`^${offers.answer}: Tolking`));
		await page.getByRole("heading", { level: 1, name: /Tolking/ }).waitFor();
		expect(await lookAtPage(page, "offer")).toEqual([]);
		await user.fill(offers.answerWords, "En dag i uka");
		await user.fill(offers.contact, "Telefon 61 00 00 00");
		await user.press("button", offers.send);
		await page.getByText(offers.sent).waitFor();
		await page.getByText(offers.answered).first().waitFor();
		const { page: reading } = await visit(
			{ role: "quality-developer" },
			`/mapping/signals/${offered.id}`,
		);
		await reading.getByText("Telefon 61 00 00 00").waitFor();
		await reading.getByRole("button", { name: /^Tilby i/ }).click();
		await reading.getByRole("button", { name: /^Slutt å tilby/ }).waitFor();
		expect(await lookAtPage(reading, "signal-surplus")).toEqual([]);
	});

	test("two take up one signal: the second sees both", async () => {
		const { page, api, watch } = await visit({ role: "quality-developer" }, "/mapping/signals");
		const { json } = await api.get("/signals?search=tegnspr");
		const [{ id, version }] = json.items;
		await page.getByRole("link", { name: "Norsk tegnspråk" }).click();
		const user = createKeyboardUser(page);
		await user.press("radio", texts.statuses["taken-up"]);
		await user.fill(new RegExp(`^${texts.comment}`), "Vi søker");
		await api.post(`/signals/${id}/status`, {
			...{ ifMatch: version, body: { status: "withdrawn", comment: "Ikke aktuelt" } },
		});
		watch.expectStatus(412);
		await user.press("button", texts.changeStatus);
		await page.getByRole("heading", { name: /Noen andre har endret/ }).waitFor();
		await page.getByText("Ikke aktuelt").first().waitFor();
		expect(await lookAtPage(page, "signal-conflict")).toEqual([]);
	});

	test("a union representative sees what is missing, and no word of it", async () => {
		const { page } = await visit({ role: "union-representative" }, "/mapping/signals");
		await page.getByText(texts.leadOutline).waitFor();
		expect(await page.getByRole("link", { name: texts.report }).count()).toBe(0);
		await page.getByRole("link", { name: "Intravenøs behandling" }).click();
		await page.getByRole("heading", { level: 1, name: /Intravenøs/ }).waitFor();
		expect(await page.getByText("forsvarlig").count()).toBe(0);
		expect(await lookAtPage(page, "signal-outline")).toEqual([]);
	});
});
