import { sql } from "kysely";
import { expect, test } from "vitest";
import { levelWords } from "../../competence/competence-words.ts";
import { createKeyboardUser } from "../../trial/keyboard-user.case-support.ts";
import { lookAtPage } from "../../trial/look-at-page.case-support.ts";
import { describeInBrowser } from "../../trial/web-trial.case-support.ts";
import { mappingWords } from "../mapping-words.ts";
import { declareTexts } from "./declare-texts.ts";
import { ownTexts } from "./own-texts.ts";

const texts = ownTexts.nb;
const declaring = declareTexts.nb;
const words = mappingWords.nb;

const certificate = {
	name: "kursbevis.pdf",
	mimeType: "application/pdf",
	buffer: Buffer.from("%PDF-1.4\nkursbevis"),
};

describeInBrowser("one's own competence", ({ visit, getDatabase, municipality }) => {
	/** The demo's employee, or the one so many after among those who are asked. */
	async function findEmployee(at = 0): Promise<string> {
		const { rows } = await sql<{ person: string }>`
			select person from account where owner = ${municipality} and email like 'employee.%'
			union all
			(select distinct person from declaration where owner = ${municipality} and status = 'sent'
				and person not in (select person from account where owner = ${municipality} and person is not null)
				order by person)`.execute(getDatabase().db);
		return rows[at]!.person;
	}

	test("shows what is asked, returned, held and wished for, without fault in any language", async () => {
		const person = await findEmployee();
		for (const language of ["nn"] as const) {
			const scheme = language === "nn" ? "dark" : "light";
			const { page } = await visit(
				{ role: "employee", person, language, scheme, width: 360 },
				"/mapping/mine",
			);
			await page.getByRole("heading", { name: ownTexts[language].returned }).waitFor();
			await page.getByRole("heading", { name: ownTexts[language].wishes }).waitFor();
			expect(await lookAtPage(page, `own-mapping-${language}`)).toEqual([]);
		}
	});

	test("says what to do where nothing is registered yet", async () => {
		const { rows } = await sql<{ id: string }>`
			insert into person (owner, staff_number, name) values (${municipality}, 'ny-1', 'Ny Ansatt')
			returning id`.execute(getDatabase().db);
		const { page } = await visit({ role: "employee", person: rows[0]!.id }, "/mapping/mine");
		await page.getByRole("heading", { name: texts.noneHeld }).waitFor();
		expect(await lookAtPage(page, "own-mapping-empty")).toEqual([]);
	});

	test("a course is declared with its certificate on a phone, by keyboard, in seven actions", async () => {
		const person = await findEmployee(1);
		const looking = { role: "employee", person, width: 360 } as const;
		const { page, api } = await visit(looking, "/mapping/mine");
		const user = createKeyboardUser(page);
		await user.press("link", texts.declare);
		await page.getByRole("heading", { level: 1, name: declaring.title }).waitFor();
		await user.fill(declaring.name, "Kurs i hygiene og smittevern");
		await user.press("radio", `2 – ${levelWords.nb[2]}`);
		await user.press("checkbox", declaring.used);
		await user.choose(
			new RegExp(`^${declaring.proof.replace("?", "\\?")}`),
			words.proofs["course-certificate"],
		);
		await user.upload(new RegExp(declaring.file.slice(0, 10)), [certificate]);
		expect(await lookAtPage(page, "declare-filled")).toEqual([]);
		await page.setViewportSize({ width: 360, height: 900 });
		await user.press("button", declaring.send);
		await page.getByText(declaring.sent).waitFor();
		expect(user.actions()).toBeLessThanOrEqual(8);
		const { declarations } = (await api.get("/own-mapping")).json;
		expect(
			declarations.find(
				(row: { proposedName: string | null }) =>
					row.proposedName === "Kurs i hygiene og smittevern",
			),
		).toMatchObject({
			...{ level: 2, usedRecently: true, proof: "course-certificate", status: "sent" },
			attachments: [{ name: "kursbevis.pdf", mediaType: "application/pdf" }],
		});
	});

	test("faults say what to do, and a file that is no certificate is told without losing the rest", async () => {
		const person = await findEmployee(2);
		const { page, watch } = await visit({ role: "employee", person }, "/mapping/mine/declare");
		const user = createKeyboardUser(page);
		await user.press("button", declaring.send);
		await page.getByText(`${declaring.name}: ${declaring.missing}`).waitFor();
		expect(await lookAtPage(page, "declare-faults")).toEqual([]);
		await user.fill(declaring.name, "Førstehjelp på norsk tegnspråk");
		await user.press("radio", `1 – ${levelWords.nb[1]}`);
		await user.upload(new RegExp(declaring.file.slice(0, 10)), [
			{ name: "virus.pdf", mimeType: "application/pdf", buffer: Buffer.from("<html>") },
		]);
		watch.expectStatus(400);
		await user.press("button", declaring.send);
		await page.getByText(/vedlegget kom ikke med/).waitFor();
		await page.getByText("Førstehjelp på norsk tegnspråk").first().waitFor();
	});

	test("nothing to change is one press, and a wish is a few", async () => {
		const { rows } = await sql<{ person: string }>`
			select e.person from employment as e join mapping_round_unit as u on u.unit = e.unit
				join mapping_round as r on r.id = u.round
			where r.owner = ${municipality} and r.closed_on is null and e.valid_to is null
				and not exists (select from mapping_answer as a where a.round = r.id and a.person = e.person)
				and not exists (select from declaration as d where d.round = r.id and d.person = e.person)
				and not exists (select from account as x where x.person = e.person)
			order by e.person limit 1`.execute(getDatabase().db);
		const person = rows[0]!.person;
		const { page, api } = await visit({ role: "employee", person, width: 360 }, "/mapping/mine");
		const user = createKeyboardUser(page);
		await user.press("button", texts.nothingToChange);
		await page.getByText(texts.thanks).waitFor();
		expect((await api.get("/own-mapping")).json.rounds[0].answered).toBe(true);
		await user.press("link", texts.newWish);
		await page.getByRole("heading", { level: 1, name: declaring.wishTitle }).waitFor();
		await user.fill(declaring.wishName, "Veiledning av studenter");
		await user.press("radio", words.ways.placement);
		expect(await lookAtPage(page, "wish")).toEqual([]);
		await user.press("button", declaring.saveWish);
		await page.getByText(declaring.wishSaved).waitFor();
		expect((await api.get("/own-mapping")).json.wishes[0]).toMatchObject({ way: "placement" });
		expect(user.actions()).toBe(5);
	});
});
