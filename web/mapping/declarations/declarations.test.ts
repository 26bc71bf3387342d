import { sql } from "kysely";
import { expect, test } from "vitest";
import { createKeyboardUser } from "../../trial/keyboard-user.case-support.ts";
import { lookAtPage } from "../../trial/look-at-page.case-support.ts";
import { describeInBrowser } from "../../trial/web-trial.case-support.ts";
import { homeTexts } from "../home/home-texts.ts";
import { mappingWords } from "../mapping-words.ts";
import { signalTexts } from "../signals/signal-texts.ts";
import { declarationTexts } from "./declaration-page-texts.ts";

const texts = declarationTexts.nb;
const home = homeTexts.nb;
const signals = signalTexts.nb;

describeInBrowser("a leader's declarations", ({ visit, getDatabase, municipality }) => {
	/** The units that the demo's rounds ask, as a leader's. */
	async function findUnits(): Promise<readonly string[]> {
		const { rows } = await sql<{ unit: string }>`
			select distinct u.unit from mapping_round_unit as u where u.owner = ${municipality}`.execute(
			getDatabase().db,
		);
		return rows.map(({ unit }) => unit);
	}

	/** That many in the units declare a competence, and wait. */
	async function addWaiting(units: readonly string[], competence: string, count: number) {
		await sql`
			insert into declaration (owner, person, competence, level, used_recently, proof, declared_on)
			select c.owner, e.person, c.id, 2, true, 'own-word', '2026-11-15' from competence as c,
				(select distinct person from employment where unit = any (${[...units]}::uuid[])
					and (valid_to is null or valid_to > '2026-11-16') order by person limit ${count}) as e
			where c.owner = ${municipality} and c.name = ${competence}
			on conflict do nothing`.execute(getDatabase().db);
	}

	test("five are confirmed and a missing competence reported by keyboard in fourteen actions", async () => {
		const units = await findUnits();
		const looking = { role: "unit-leader", units } as const;
		await addWaiting(units, "Brannvern", 5);
		const { page, api } = await visit(looking, "/mapping");
		const before = (await api.get("/mapping-tasks")).json.toConfirm;
		const user = createKeyboardUser(page);
		await user.press("link", home.toConfirm(before));
		await page.getByRole("heading", { level: 1, name: texts.title }).waitFor();
		expect(await lookAtPage(page, "declarations")).toEqual([]);
		const { items } = (await api.get("/declarations?mayDecide=true&search=Brannvern")).json;
		expect(items).toHaveLength(5);
		for (const { person, competence } of items) {
			await user.press("checkbox", texts.chooseOne(person.name, competence.name));
		}
		await user.press("button", texts.confirmMany(5));
		await page.getByText(texts.confirmAsk(5)).waitFor();
		expect(await lookAtPage(page, "declarations-ask")).toEqual([]);
		await page
			.getByRole("dialog")
			.getByRole("button", { name: texts.confirmMany(5) })
			.focus();
		await page.keyboard.press("Enter");
		await page.getByText(texts.confirmedMany(5)).waitFor();
		expect((await api.get("/mapping-tasks")).json.toConfirm).toBe(before - 5);
		await user.press("link", home.title);
		await page.getByRole("heading", { level: 1, name: home.title }).waitFor();
		await user.press("link", home.report);
		await page.getByRole("heading", { level: 1, name: signals.report }).waitFor();
		await user.fill(signals.competence, "Kreftsykepleie på natt");
		const { path } = (await api.get("/units")).json.items.find(
			({ id }: { id: string }) => id === units[0],
		);
		await user.choose(new RegExp(`^${signals.unit}$`), path);
		await user.press("radio", signals.urgencies.now);
		await user.press("button", signals.send);
		await page.getByRole("heading", { level: 1, name: /Kreftsykepleie på natt/ }).waitFor();
		// One more than counted: the answer in the window that asks.
		expect(user.actions() + 1).toBeLessThanOrEqual(14);
	});

	test("one is returned with a comment, another adjusted, a third meant as a competence of the catalogue", async () => {
		const units = await findUnits();
		const looking = { role: "unit-leader", units } as const;
		await addWaiting(units, "Sårbehandling", 4);
		const { page, api, watch } = await visit(looking, "/mapping/declarations");
		const { items } = (await api.get("/declarations?mayDecide=true&limit=200")).json;
		const open = async (row: {
			id: string;
			competence: { name: string } | null;
			proposedName: string;
		}) => {
			await page.goto(`${new URL(page.url()).origin}/mapping/declarations/${row.id}`);
			const name = row.competence?.name ?? row.proposedName;
			await page.getByRole("heading", { level: 1, name: texts.oneTitle(name) }).waitFor();
			return createKeyboardUser(page);
		};
		const known = items.filter(
			(row: { competence: { name: string } | null }) => row.competence?.name === "Sårbehandling",
		);
		const first = await open(known[0]);
		await first.press("radio", texts.return);
		await first.press("button", texts.send);
		await page.getByText(`${texts.comment}: ${texts.missing}`).waitFor();
		await first.fill(texts.comment, "Legg ved kursbeviset");
		await first.press("button", texts.send);
		await page.getByText(texts.decided).waitFor();
		expect((await api.get(`/declarations/${known[0].id}`)).json.status).toBe("returned");

		const second = await open(known[1]);
		await second.press("radio", texts.adjust);
		await second.choose(new RegExp(`^${texts.level}$`), "1 – trenger veiledning");
		await second.fill(texts.comment, "Vi øver sammen først");
		expect(await lookAtPage(page, "decide-adjust")).toEqual([]);
		const other = { decision: "return", comment: "Samtidig" };
		watch.expectStatus(409);
		watch.expectStatus(412);
		await api.post(`/declarations/${known[1].id}/decision`, {
			ifMatch: known[1].version,
			body: other,
		});
		await second.press("button", texts.send);
		await page.getByRole("heading", { name: /Noen andre/ }).waitFor();

		const proposed = items.find(({ competence }: { competence: unknown }) => competence === null);
		const third = await open(proposed);
		await third.choose(new RegExp(`^${texts.catalogueName}$`), "Sårbehandling");
		await third.press("button", texts.send);
		await page.getByText(texts.decided).waitFor();
		expect((await api.get(`/declarations/${proposed.id}`)).json).toMatchObject({
			...{ status: "confirmed", decision: { competence: { name: "Sårbehandling" } } },
		});
	});

	test("say so when nothing waits, and show planners everything without deciding", async () => {
		const { rows } = await sql<{ id: string }>`
			insert into unit (owner, name) values (${municipality}, 'Tom enhet') returning id`.execute(
			getDatabase().db,
		);
		const leader = await visit(
			{ role: "unit-leader", units: [rows[0]!.id], language: "en" },
			"/mapping/declarations",
		);
		await leader.page.getByRole("heading", { name: declarationTexts.en.none }).waitFor();
		expect(await lookAtPage(leader.page, "declarations-empty")).toEqual([]);
		const director = await visit(
			{ role: "municipal-director", language: "nn", scheme: "dark" },
			"/mapping/declarations",
		);
		await director.page.getByRole("table").waitFor();
		await director.page.getByText(mappingWords.nn.statuses.returned).first().waitFor();
		expect(await director.page.getByRole("checkbox").count()).toBe(0);
		expect(await lookAtPage(director.page, "declarations-director")).toEqual([]);
	});
});
