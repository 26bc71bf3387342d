import { success } from "../../../ground/vocabulary/result.ts";
import { onlyTables } from "../../../machinery/database/only-tables.ts";
import { type FileAnswer, type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import type { OrganisationTables } from "../../../people/organisation/tables.ts";
import type { GuidanceTables } from "../../guidance/tables.ts";
import { listCatalogue } from "../catalogue/relation-store.ts";
import { writeCatalogueCsv } from "../files/catalogue-csv.ts";
import { writeHoldingsCsv } from "../files/holdings-csv.ts";
import { writeRequirementsCsv } from "../files/requirements-csv.ts";
import type { CompetenceTables } from "../tables.ts";
import { listHoldingsToExport, listRequirementsToExport } from "./export-store.ts";

const route = routesOn<CompetenceTables & OrganisationTables & GuidanceTables>();
const competence = onlyTables<CompetenceTables>();
const tag = "Exports";
const mediaType = "text/csv";

function toFile(name: string, text: string): FileAnswer {
	return { name, mediaType, bytes: new TextEncoder().encode(text) };
}

export const competenceExportRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/exports/catalogue.csv",
		operation: "exportCatalogue",
		tag,
		summary: "The catalogue in the form that imports read.",
		action: "catalogue.read",
		file: [mediaType],
		run: async ({ transaction, reach, language }) => {
			const catalogue = reach.kind === "all" ? await listCatalogue(competence(transaction)) : [];
			return success(toFile("catalogue.csv", writeCatalogueCsv(catalogue, language)));
		},
	}),
	route({
		method: "get",
		path: "/exports/requirements.csv",
		operation: "exportRequirements",
		tag,
		summary: "The requirements that have not ended, in the form that imports read.",
		action: "requirements.read",
		file: [mediaType],
		run: async ({ transaction, reach, today, language }) => {
			const requirements = await listRequirementsToExport(transaction, reach, today);
			return success(toFile("requirements.csv", writeRequirementsCsv(requirements, language)));
		},
	}),
	route({
		method: "get",
		path: "/exports/holdings.csv",
		operation: "exportHoldings",
		tag,
		summary: "The holdings within reach, in the form that imports read.",
		action: "holdings.read",
		file: [mediaType],
		run: async ({ transaction, reach, today, language }) => {
			const holdings = await listHoldingsToExport(transaction, { reach, today });
			return success(toFile("holdings.csv", writeHoldingsCsv(holdings, language)));
		},
	}),
];
