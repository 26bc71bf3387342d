import { expect, test } from "vitest";
import { createKeyboardUser } from "../../trial/keyboard-user.case-support.ts";
import { lookAtPage } from "../../trial/look-at-page.case-support.ts";
import { describeInBrowser } from "../../trial/web-trial.case-support.ts";
import { personTexts } from "./person-texts.ts";

const texts = personTexts.nb;

describeInBrowser("a person's competence", ({ visit }) => {
	test("is shown to the planner, and to the person alone, in any language, light and dark", async () => {
		const { api } = await visit({ role: "quality-developer" }, "/competence");
		const { items } = (await api.get("/persons?limit=2&sort=name")).json;
		const [first, second] = items;
		for (const language of ["nn"] as const) {
			const scheme = language === "nn" ? "dark" : "light";
			const { page } = await visit(
				language === "nn"
					? { role: "employee", person: first.id, language, scheme, width: 360 }
					: { role: "quality-developer", language },
				`/competence/persons/${first.id}`,
			);
			const { held, lacking, employments } = personTexts[language];
			for (const name of [held, lacking, employments]) {
				await page.getByRole("heading", { level: 2, name }).waitFor();
			}
			expect(await lookAtPage(page, `person-${language}`)).toEqual([]);
			const mayAdd = await page.getByRole("button", { name: personTexts[language].add }).count();
			expect(mayAdd).toBe(language === "nn" ? 0 : 1);
		}
		const other = await visit({ role: "employee", person: first.id }, "/account");
		other.watch.expectStatus(404);
		await other.page.goto(`${new URL(other.page.url()).origin}/competence/persons/${second.id}`);
		await other.page.getByRole("button", { name: "Prøv igjen" }).waitFor();
		expect(await lookAtPage(other.page, "person-not-yours")).toEqual([]);
	});

	test("is registered, changed and ended by keyboard; what is typed survives a reload", async () => {
		const { page, api } = await visit({ role: "quality-developer" }, "/competence");
		const person = (await api.get("/persons?limit=1&sort=-name")).json.items[0];
		const has = new Set(
			(await api.get(`/holdings?person=${person.id}&limit=200`)).json.items.map(
				(each: { competence: { id: string } }) => each.competence.id,
			),
		);
		const competence = (
			await api.get("/competences?limit=200&kind=course&sort=name")
		).json.items.find(({ id }: { id: string }) => !has.has(id));
		await page.goto(`${new URL(page.url()).origin}/competence/persons/${person.id}`);
		const user = createKeyboardUser(page);
		await user.press("button", texts.add);
		await user.choose(/^Kompetanse/, competence.name);
		await user.press("radio", /^3:/);
		await page.reload();
		await user.press("button", texts.add);
		expect(await page.getByLabel(/^Kompetanse/).inputValue()).toBe(competence.id);
		await user.press("button", texts.save);
		await page.getByText(texts.saved).waitFor();
		const { items } = (await api.get(`/holdings?person=${person.id}&competence=${competence.id}`))
			.json;
		expect(items).toMatchObject([{ level: 3, evidence: "confirmed" }]);
		await user.press("button", texts.change(competence.name));
		await page.getByRole("dialog").getByRole("button", { name: texts.save }).waitFor();
		expect(await lookAtPage(page, "person-holding")).toEqual([]);
		await user.press("button", texts.end);
		await page.getByRole("dialog").last().getByRole("button", { name: texts.end }).press("Enter");
		await page.getByText(texts.ended2).waitFor();
		expect((await api.get(`/holdings/${items[0].id}`)).json.validTo).not.toBeNull();
	});
});
