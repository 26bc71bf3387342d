import { expect, test } from "vitest";
import { createKeyboardUser } from "../trial/keyboard-user.case-support.ts";
import { lookAtPage } from "../trial/look-at-page.case-support.ts";
import { describeInBrowser } from "../trial/web-trial.case-support.ts";
import { cooperationTexts } from "./cooperations/cooperation-texts.ts";
import { historyTexts } from "./history/history-texts.ts";
import { importTexts } from "./imports/import-texts.ts";
import { organisationTexts } from "./organisation-texts.ts";
import { personTexts } from "./persons/person-texts.ts";
import { unitTexts } from "./units/unit-texts.ts";

describeInBrowser("the organisation's pages", ({ visit }) => {
	test.each([{ language: "nn", scheme: "dark" }] as const)(
		"have no fault, full, in $language and $scheme",
		async ({ language, scheme }) => {
			const { page, api } = await visit(
				{ role: "quality-developer", language, scheme },
				"/organisation",
			);
			const texts = unitTexts[language];
			const [unit] = (await api.get("/units?limit=500")).json.items;
			const [person] = (await api.get("/persons?limit=1")).json.items;
			const [cooperation] = (await api.get("/cooperations")).json.items;
			const pages = [
				["units", organisationTexts[language].title, ""],
				["unit", unit.name, `/units/${unit.id}`],
				["unit-new", texts.newTitle, "/units/new"],
				["unit-change", texts.changeTitle(unit.name), `/units/${unit.id}/edit`],
				["unit-end", texts.endTitle(unit.name), `/units/${unit.id}/end`],
				["merge", texts.mergeTitle, "/units/merge"],
				["split", texts.splitTitle(unit.name), `/units/${unit.id}/split`],
				["persons", personTexts[language].title, "/persons"],
				["person", personTexts[language].change(person.name), `/persons/${person.id}`],
				["imports", importTexts[language].title, "/imports"],
				["import-new", importTexts[language].newTitle, "/imports/new"],
				["history", historyTexts[language].title, "/history"],
				["cooperations", cooperationTexts[language].title, "/cooperations"],
				["cooperation", cooperation.name, `/cooperations/${cooperation.id}`],
			] as const;
			for (const [name, title, address] of pages) {
				await page.goto(new URL(`/organisation${address}`, page.url()).href);
				await page.getByRole("heading", { level: 1, name: title }).waitFor();
				expect(await lookAtPage(page, `organisation-${name}-${language}`)).toEqual([]);
			}
		},
	);

	test("say what to do where there is nothing yet", async () => {
		const { page } = await visit({ role: "quality-developer", at: "region" }, "/organisation");
		const look = async (name: string, title: string, address: string) => {
			await page.goto(new URL(address, page.url()).href);
			await page.getByRole("heading", { name: title }).waitFor();
			expect(await lookAtPage(page, `organisation-empty-${name}`)).toEqual([]);
		};
		await look("units", unitTexts.nb.noUnits, "/organisation");
		await look("persons", personTexts.nb.noPersons, "/organisation/persons");
		await look("imports", importTexts.nb.none, "/organisation/imports");
		await look("history", historyTexts.nb.empty, "/organisation/history");
	});

	test("show each role what it may see: no figures of persons without persons, no change without leave", async () => {
		const union = await visit({ role: "union-representative" }, "/organisation");
		expect(await union.page.getByRole("columnheader", { name: unitTexts.nb.fte }).count()).toBe(0);
		expect(await union.page.getByRole("link", { name: unitTexts.nb.add }).count()).toBe(0);
		expect(
			await union.page.getByRole("link", { name: organisationTexts.nb.places.persons }).count(),
		).toBe(0);
		expect(await lookAtPage(union.page, "organisation-units-union")).toEqual([]);
		const { page, watch } = await visit({ role: "employee" }, "/organisation");
		watch.expectStatus(404);
		await page.goto(
			new URL("/organisation/units/00000000-0000-4000-8000-000000000000", page.url()).href,
		);
		await page.getByRole("heading", { level: 1 }).waitFor();
		expect(await lookAtPage(page, "organisation-unit-unknown")).toEqual([]);
	});

	test("merge and split units, and tell what followed", async () => {
		const { page, api } = await visit({ role: "quality-developer" }, "/organisation/units/merge");
		const user = createKeyboardUser(page);
		const texts = unitTexts.nb;
		const units = (await api.get("/units?limit=500")).json.items as readonly {
			readonly id: string;
			readonly name: string;
			readonly path: string;
		}[];
		const find = (name: string) => units.find((unit) => unit.name === name)!;
		const [physio, doctors] = [find("Fysioterapi"), find("Legekontor")];
		await user.press("button", texts.saveMerge);
		await page.getByRole("link", { name: new RegExp(texts.chooseUnits) }).waitFor();
		expect(await lookAtPage(page, "organisation-merge-faults")).toEqual([]);
		await user.press("checkbox", physio.path);
		await user.press("checkbox", doctors.path);
		await user.fill(new RegExp(`^${texts.intoNewName}`), "Behandling");
		await page.getByLabel(new RegExp(`^${texts.on}`)).fill("2027-01-01");
		await user.press("button", texts.saveMerge);
		await page.getByRole("heading", { name: texts.done }).waitFor();
		expect(await lookAtPage(page, "organisation-merged")).toEqual([]);
		await user.press("link", texts.toUnit("Behandling"));
		await page.getByRole("heading", { level: 1, name: "Behandling" }).waitFor();
		const { json } = await api.get("/unit-events?kind=merged");
		expect(json.items.map(({ unit }: { unit: { name: string } }) => unit.name).sort()).toEqual([
			"Fysioterapi",
			"Legekontor",
		]);
	});

	test("keep what was typed of a unit through a reload, and show both when another was first", async () => {
		const { page, api, watch } = await visit({ role: "quality-developer" }, "/organisation");
		const units = (await api.get("/units?search=Kj%C3%B8kken")).json.items;
		const [unit] = units;
		await page.goto(new URL(`/organisation/units/${unit.id}/edit`, page.url()).href);
		const texts = unitTexts.nb;
		const name = page.getByLabel(texts.name, { exact: true });
		await name.fill("Storkjøkken");
		await page.reload();
		await name.waitFor();
		expect(await name.inputValue()).toBe("Storkjøkken");
		const { version, code, parent, kostraFunction, validFrom } = unit;
		await api.put(`/units/${unit.id}`, {
			ifMatch: version,
			body: { name: "Hovedkjøkken", code, parent, kostraFunction, validFrom },
		});
		watch.expectStatus(412);
		const user = createKeyboardUser(page);
		await user.press("button", texts.saveChange);
		await page.getByText("Hovedkjøkken").first().waitFor();
		expect(await lookAtPage(page, "organisation-unit-conflict")).toEqual([]);
		await user.press("button", "Gå videre med dette valget");
		await user.press("button", texts.saveChange);
		await page.getByText(texts.saved("Storkjøkken")).waitFor();
	});
});
