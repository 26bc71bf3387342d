import { z } from "zod";
import { failure, success } from "../../../ground/vocabulary/result.ts";
import { writeDocx } from "../../../machinery/documents/word/docx.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import { languages } from "../../../machinery/languages/language.ts";
import { composeCompetencePlan } from "../competence-plan.ts";
import { planParams } from "../drafting/plan-contract.ts";
import { writeMeasuresCsv } from "../measures/measures-csv.ts";
import { type ExportTables, findMeasuresToExport, getPlanInput } from "./export-store.ts";

const route = routesOn<ExportTables>();
const tag = "Plans";
const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const csv = "text/csv";

const languageQuery = z.strictObject({
	lang: z
		.enum(languages)
		.optional()
		.meta({ description: "The language it is written in; the reader's own unless said." }),
});

export const exportRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/plans/{plan}/kompetanseplan.docx",
		operation: "exportPlanDocument",
		tag,
		summary:
			"Writes the plan as a Word document. Internal edition: small numbers are not protected.",
		action: "plans.export",
		params: planParams,
		query: languageQuery,
		problems: ["conflict"],
		file: [docx],
		run: async ({ transaction, caller, params, query, today, ...request }) => {
			const language = query.lang ?? request.language;
			const input = await getPlanInput(transaction, caller.organisation, params.plan, {
				today,
				language,
			});
			if (!input.ok) return input;
			const bytes = await writeDocx(composeCompetencePlan(input.value), {
				date: input.value.analysis.asOf,
			});
			return success({ name: "kompetanseplan.docx", mediaType: docx, bytes });
		},
	}),
	route({
		method: "get",
		path: "/plans/{plan}/measures.csv",
		operation: "exportMeasures",
		tag,
		summary: "Writes the plan's measures as a table for a spreadsheet; dropped ones are left out.",
		action: "plans.export",
		params: planParams,
		query: languageQuery,
		file: [csv],
		run: async ({ transaction, params, query, today, language }) => {
			const measures = await findMeasuresToExport(transaction, params.plan, today);
			if (measures === undefined) return failure(notFound);
			const text = writeMeasuresCsv(measures, query.lang ?? language);
			return success({
				name: "measures.csv",
				mediaType: csv,
				bytes: new TextEncoder().encode(text),
			});
		},
	}),
];
