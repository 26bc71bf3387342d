import { z } from "zod";
import { success } from "../../../ground/vocabulary/result.ts";
import { writeCsv } from "../../../machinery/documents/csv.ts";
import { writeWorkbook } from "../../../machinery/documents/workbook.ts";
import { identifierField } from "../../../machinery/http/listing/fields.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import type { OrganisationTables } from "../../../people/organisation/tables.ts";
import type { CompetenceTables } from "../tables.ts";
import { matrixAnswer, matrixQuery } from "./matrix-contract.ts";
import { getUnitMatrix } from "./matrix-store.ts";
import { writeMatrixTable } from "./matrix-table.ts";

const route = routesOn<CompetenceTables & OrganisationTables>();
const tag = "Holdings";
const action = "holdings.read";
const params = z.object({ unit: identifierField });
const csv = "text/csv";
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const matrixRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/units/{unit}/matrix",
		operation: "getUnitMatrix",
		tag,
		summary: "Persons of a unit and those below it, by what is required there and what they hold.",
		action,
		params,
		query: matrixQuery,
		answer: matrixAnswer,
		problems: ["not-found"],
		run: ({ transaction, reach, params, query, today }) =>
			getUnitMatrix(transaction, reach, params.unit, query.on ?? today),
	}),
	route({
		method: "get",
		path: "/exports/units/{unit}/matrix.csv",
		operation: "exportUnitMatrixCsv",
		tag,
		summary: "The unit's matrix as CSV.",
		action,
		params,
		query: matrixQuery,
		file: [csv],
		problems: ["not-found"],
		async run({ transaction, reach, params, query, today, language }) {
			const matrix = await getUnitMatrix(transaction, reach, params.unit, query.on ?? today);
			if (!matrix.ok) return matrix;
			const { headers, rows } = writeMatrixTable(matrix.value, language);
			const bytes = new TextEncoder().encode(writeCsv(headers, rows));
			return success({ name: "matrix.csv", mediaType: csv, bytes });
		},
	}),
	route({
		method: "get",
		path: "/exports/units/{unit}/matrix.xlsx",
		operation: "exportUnitMatrixWorkbook",
		tag,
		summary: "The unit's matrix as a workbook.",
		action,
		params,
		query: matrixQuery,
		file: [xlsx],
		problems: ["not-found"],
		async run({ transaction, reach, params, query, today, language }) {
			const matrix = await getUnitMatrix(transaction, reach, params.unit, query.on ?? today);
			if (!matrix.ok) return matrix;
			const { headers, rows } = writeMatrixTable(matrix.value, language);
			const bytes = await writeWorkbook("matrix", headers, rows);
			return success({ name: "matrix.xlsx", mediaType: xlsx, bytes });
		},
	}),
];
