import { sql } from "kysely";
import { expect, test } from "vitest";
import { createKeyboardUser } from "../../trial/keyboard-user.case-support.ts";
import { lookAtPage } from "../../trial/look-at-page.case-support.ts";
import { describeInBrowser } from "../../trial/web-trial.case-support.ts";
import { conversationTexts } from "./conversation-texts.ts";

const texts = conversationTexts.nb;

describeInBrowser("the pages of employee conversations", ({ visit, getDatabase, municipality }) => {
	/** Somebody who works in a unit, by place in the list; no two of them in any test. */
	async function findEmployed(place: number) {
		const { rows } = await sql<{ person: string; unit: string; name: string }>`
			select e.person, e.unit, p.name from employment as e
			join person as p on p.owner = e.owner and p.id = e.person
			where e.owner = ${municipality} and e.valid_from <= '2026-11-16' and (e.valid_to is null or e.valid_to > '2027-01-01')
			order by p.staff_number, e.id offset ${place} limit 1`.execute(getDatabase().db);
		return rows[0]!;
	}

	/** A conversation that a leader has planned, and both of its two. */
	async function plan(place: number, address: (id: string) => string) {
		const { person, unit, name } = await findEmployed(place);
		const { api } = await visit({ role: "unit-leader", units: [unit] }, "/mapping/conversations");
		const body = { person, plannedOn: "2026-12-01" };
		const { json } = await api.post("/conversations", { body });
		const employee = await visit({ role: "employee", person }, address(json.id));
		return { leader: api, id: json.id as string, person, name, ...employee };
	}
	const write = (id: string) => `/mapping/conversations/${id}`;
	const wishes = texts.points.wishes.title;
	const pointForm = (page: Awaited<ReturnType<typeof visit>>["page"]) =>
		page.getByRole("region", { name: wishes });

	test("a leader sees who is due, and plans a conversation by keyboard", async () => {
		const { unit, name } = await findEmployed(20);
		const looking = { role: "unit-leader", units: [unit] } as const;
		const { page, api } = await visit(looking, "/mapping/conversations");
		await page.getByRole("heading", { name: texts.noOwn }).waitFor();
		expect(await lookAtPage(page, "conversations-leader")).toEqual([]);
		const user = createKeyboardUser(page);
		await user.press("link", texts.plan(name));
		await page.getByRole("heading", { level: 1, name: texts.planTitle }).waitFor();
		await user.press("button", texts.planSubmit);
		await page.getByRole("link", { name: `${texts.plannedOn}: Må fylles ut` }).waitFor();
		expect(await lookAtPage(page, "conversation-plan")).toEqual([]);
		await page.getByLabel(texts.plannedOn).fill("2026-12-01");
		await user.press("button", texts.planSubmit);
		await page.getByRole("heading", { level: 1, name: texts.titleWith(name) }).waitFor();
		expect(await lookAtPage(page, "conversation-leader")).toEqual([]);
		expect((await api.get("/conversations")).json.total).toBe(1);
	});

	test("a leader takes away a conversation planned by mistake, and is asked first", async () => {
		const { person, unit, name } = await findEmployed(27);
		const { api, page } = await visit(
			{ role: "unit-leader", units: [unit] },
			"/mapping/conversations",
		);
		const body = { person, plannedOn: "2026-12-01" };
		await api.post("/conversations", { body });
		await page.reload();
		const user = createKeyboardUser(page);
		await user.press("link", texts.open(name));
		await user.press("button", texts.remove);
		await page.getByRole("heading", { name: texts.removeSure(name) }).waitFor();
		await user.press("button", texts.removeConfirm);
		await page.getByText(texts.removed).waitFor();
		expect((await api.get("/conversations")).json.total).toBe(0);
	});

	test("an employee writes, and nothing typed is lost by a reload", async () => {
		const { page, leader, id } = await plan(21, write);
		await page.getByText(texts.privacy).waitFor();
		const field = pointForm(page).getByLabel(new RegExp(`^${texts.mine.employee}`));
		await field.fill("Vil lære sårstell");
		await page.reload();
		await field.waitFor();
		expect(await field.inputValue()).toBe("Vil lære sårstell");
		expect(await page.evaluate("JSON.stringify(localStorage)")).not.toContain("sårstell");
		await createKeyboardUser(page).press("button", texts.savePoint(wishes));
		await page.getByText(texts.pointSaved).waitFor();
		expect(await lookAtPage(page, "conversation-employee")).toEqual([]);
		const { json } = await leader.get(`/conversations/${id}`);
		expect(json.points[4].employeeWords).toBe("Vil lære sårstell");
	});

	test("two write in one point at once: the second sees both and loses nothing", async () => {
		const { page, leader, id, watch } = await plan(22, write);
		const { json } = await leader.get(`/conversations/${id}`);
		const notes = pointForm(page).getByRole("textbox", { name: new RegExp(`^${texts.notes}`) });
		await notes.fill("Kurs i vår");
		const body = { words: "Bra", notes: "Kurs til høsten" };
		await leader.put(`/conversations/${id}/points/${json.points[4].id}`, { ifMatch: 1, body });
		watch.expectStatus(412);
		await pointForm(page)
			.getByRole("button", { name: texts.savePoint(wishes) })
			.click();
		await page.getByRole("heading", { name: /Noen andre har endret/ }).waitFor();
		await page.getByText("Kurs til høsten").first().waitFor();
		expect(await notes.inputValue()).toBe("Kurs i vår");
		expect(await lookAtPage(page, "conversation-conflict")).toEqual([]);
	});

	test("both write their own words at once, and neither is asked to choose", async () => {
		const { page, leader, id, watch } = await plan(26, write);
		const point = async () => (await leader.get(`/conversations/${id}`)).json.points[4];
		await pointForm(page)
			.getByRole("textbox", { name: new RegExp(`^${texts.mine.employee}`) })
			.fill("Sårstell");
		const body = { words: "Godt ønske", notes: "" };
		await leader.put(`/conversations/${id}/points/${(await point()).id}`, { ifMatch: 1, body });
		watch.expectStatus(412);
		await pointForm(page)
			.getByRole("button", { name: texts.savePoint(wishes) })
			.click();
		await pointForm(page).getByText("Godt ønske").waitFor();
		expect(await point()).toMatchObject({ employeeWords: "Sårstell", leaderWords: "Godt ønske" });
	});

	test("both agree, and what is written stands to be read and printed", async () => {
		const { page, leader, id } = await plan(23, write);
		const dates = { plannedOn: "2026-11-16", heldOn: "2026-11-16" };
		await leader.put(`/conversations/${id}`, { ifMatch: 1, body: dates });
		await leader.post(`/conversations/${id}/agreement`, { ifMatch: 2, body: { agreed: true } });
		await page.reload();
		await page.getByText(texts.waits).waitFor();
		await createKeyboardUser(page).press("button", texts.agree);
		await page.getByText(texts.closed).waitFor();
		expect(await page.getByRole("textbox").count()).toBe(0);
		await page.getByRole("button", { name: texts.print }).waitFor();
		expect(await lookAtPage(page, "conversation-agreed")).toEqual([]);
		await page.emulateMedia({ media: "print" });
		expect(await page.getByRole("button", { name: texts.print }).isVisible()).toBe(false);
		expect(await page.getByText(texts.nothing).first().isVisible()).toBe(true);
	});

	test("a planner sees how many, and no record, in any language", async () => {
		for (const language of ["nn"] as const) {
			const scheme = language === "nn" ? "dark" : "light";
			const looking = { role: "quality-developer", language, scheme } as const;
			const { page } = await visit(looking, "/mapping/conversations");
			await page.getByRole("heading", { name: conversationTexts[language].counts }).waitFor();
			expect(
				await page.getByRole("heading", { name: conversationTexts[language].own }).count(),
			).toBe(0);
			expect(await lookAtPage(page, `conversations-planner-${language}`)).toEqual([]);
		}
	});

	test("an employee without conversations is told what comes, and another's is not there", async () => {
		const { id } = await plan(24, write);
		const { person } = await findEmployed(25);
		const { page, api } = await visit({ role: "employee", person }, "/mapping/conversations");
		await page.getByRole("heading", { name: texts.noOwn }).waitFor();
		expect(await lookAtPage(page, "conversations-empty")).toEqual([]);
		expect((await api.get(`/conversations/${id}`)).status).toBe(404);
	});
});
