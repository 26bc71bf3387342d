import { describe, expect, test } from "vitest";
import { findingInFull } from "../../../knowledge/gaps/findings/finding-contract.ts";
import { heatMap } from "../../../knowledge/gaps/findings/overview-contract.ts";
import { languages } from "../../../machinery/languages/language.ts";
import { describeOnServerOf } from "../../../serving/server-trial.case-support.ts";
import { composeDefinitions } from "../chapters/definitions-appendix.ts";
import { costsShown } from "../deliveries/cost-contract.ts";
import { planInputOf } from "../plan-input.case-support.ts";
import type { PlanRoomTables } from "../tables.ts";
import { analysisDefinitions } from "./analysis-definitions.ts";
import { definitionRoutes } from "./definition-routes.ts";
import { figureDefinitions } from "./show-definition.ts";

describe("the words of figures", () => {
	test("have one key each, and as many steps in every language", () => {
		const keys = figureDefinitions.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		for (const { key, texts } of figureDefinitions) {
			const counts = languages.map((language) => texts[language].steps.length);
			expect(new Set(counts).size, key).toBe(1);
		}
	});

	test("explain every figure of a finding, of the heat map and of a plan's costs", () => {
		const explained = new Set(figureDefinitions.flatMap(({ fields }) => fields));
		const gap = findingInFull.shape.finding.options[0].shape.figures.unwrap().shape;
		const ahead = gap.ahead.element.shape;
		const cell = heatMap.shape.cells.element.shape;
		const { planned, booked } = costsShown.shape;
		const figures = [
			...Object.keys(gap).filter((name) => name !== "ahead"),
			...Object.keys(ahead).filter((name) => name !== "months"),
			...["findings", "gaps", "state", "coverage"].filter((name) => name in cell),
			...Object.keys(booked.shape),
			...["fullCost", "uncovered"].filter((name) => name in planned.shape),
		];
		expect(figures.filter((name) => !explained.has(name))).toEqual([]);
	});

	test("are those of the plan's appendix", () => {
		for (const language of languages) {
			const written = JSON.stringify(composeDefinitions(planInputOf(language)));
			for (const { texts } of analysisDefinitions) {
				const { name, meaning, steps } = texts[language];
				expect(written).toContain(JSON.stringify(`${name}: `).slice(1, -1));
				expect(written).toContain(JSON.stringify([meaning, ...steps].join(" ")).slice(1, -1));
			}
		}
	});
});

describeOnServerOf<PlanRoomTables>(
	"definitions",
	{ routes: definitionRoutes },
	({ addOrganisation, as }) => {
		test("are shown to everybody, found by the field they explain, in the language asked for", async () => {
			const employee = as({ organisation: await addOrganisation(), roles: ["employee"] });
			const all = (await employee.get("/definitions?limit=500")).json;
			expect(all.total).toBe(figureDefinitions.length);
			const asked = { headers: { "accept-language": "nn" } };
			const found = (await employee.get("/definitions?field=keyPersons", asked)).json;
			expect(found.items).toMatchObject([{ key: "key-persons", name: "Nøkkelpersonar" }]);
			const one = await employee.get("/definitions/key-persons", asked);
			expect(one.json).toEqual(found.items[0]);
			expect((await employee.get("/definitions/nothing")).status).toBe(404);
		});
	},
);
