import { expect, test } from "vitest";
import { lookAtPage } from "../trial/look-at-page.case-support.ts";
import { describeInBrowser } from "../trial/web-trial.case-support.ts";
import { cooperationTexts } from "./cooperations/cooperation-texts.ts";
import { historyTexts } from "./history/history-texts.ts";
import { importTexts } from "./imports/import-texts.ts";
import { organisationTexts } from "./organisation-texts.ts";
import { personTexts } from "./persons/person-texts.ts";
import { unitTexts } from "./units/unit-texts.ts";

describeInBrowser("the organisation's pages", ({ visit }) => {
	test("have no fault, full, in any language, light and dark", async () => {
		for (const language of ["nb", "nn", "en"] as const) {
			const scheme = language === "nn" ? "dark" : "light";
			const { page, api } = await visit(
				{ role: "quality-developer", language, scheme },
				"/organisation",
			);
			const look = async (name: string, title: string, address?: string) => {
				if (address !== undefined) await page.goto(new URL(address, page.url()).href);
				await page.getByRole("heading", { level: 1, name: title }).waitFor();
				expect(await lookAtPage(page, `organisation-${name}-${language}`)).toEqual([]);
			};
			await look("units", organisationTexts[language].title);
			const units = (await api.get("/units?limit=500")).json.items;
			const [unit] = units;
			await look("unit", unit.name, `/organisation/units/${unit.id}`);
			const texts = unitTexts[language];
			await look("unit-new", texts.newTitle, "/organisation/units/new");
			await look("unit-change", texts.changeTitle(unit.name), `/organisation/units/${unit.id}/edit`);
			await look("unit-end", texts.endTitle(unit.name), `/organisation/units/${unit.id}/end`);
			await look("merge", texts.mergeTitle, "/organisation/units/merge");
			await look("split", texts.splitTitle(unit.name), `/organisation/units/${unit.id}/split`);
			await look("persons", personTexts[language].title, "/organisation/persons");
			const [person] = (await api.get("/persons?limit=1")).json.items;
			await look(
				"person",
				personTexts[language].change(person.name),
				`/organisation/persons/${person.id}`,
			);
			await look("imports", importTexts[language].title, "/organisation/imports");
			await look("import-new", importTexts[language].newTitle, "/organisation/imports/new");
			await look("history", historyTexts[language].title, "/organisation/history");
			await look("cooperations", cooperationTexts[language].title, "/organisation/cooperations");
			const [cooperation] = (await api.get("/cooperations")).json.items;
			await look("cooperation", cooperation.name, `/organisation/cooperations/${cooperation.id}`);
		}
	});
});
