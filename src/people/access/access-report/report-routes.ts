import { failure, success } from "../../../ground/vocabulary/result.ts";
import { writeDocx } from "../../../machinery/documents/word/docx.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import type { RouteRequest } from "../../../machinery/http/routes/route.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import type { Tables } from "../tables.ts";
import { reportParams, reportShown } from "./report-contract.ts";
import { composeReport } from "./report-document.ts";
import { findReport, type ReportParts } from "./report-store.ts";
import { reportTexts } from "./report-texts.ts";

const route = routesOn<Tables>();
const tag = "Access report";
const wordFile = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** One person's right to see what is kept about them (GDPR art. 15). */
export function createReportRoutes(parts: ReportParts): readonly Route[] {
	return [
		route({
			method: "get",
			path: "/persons/{person}/access-report",
			operation: "getAccessReport",
			tag,
			summary: "Everything kept about one person, why, how long, and who has done what with it.",
			action: "access-report.read",
			params: reportParams,
			answer: reportShown,
			async run(request) {
				const report = await reach(parts, request);
				return report === undefined ? failure(notFound) : success(report);
			},
		}),
		route({
			method: "get",
			path: "/persons/{person}/access-report.docx",
			operation: "downloadAccessReport",
			tag,
			summary: "The same as a Word file.",
			action: "access-report.read",
			params: reportParams,
			file: [wordFile],
			async run(request) {
				const report = await reach(parts, request);
				if (report === undefined) return failure(notFound);
				const { language, today } = request;
				const bytes = await writeDocx(composeReport(report, language), { date: today });
				const name = `${reportTexts[language].fileName}-${today}.docx`;
				return success({ name, mediaType: wordFile, bytes });
			},
		}),
	];
}

type Asked = Pick<
	RouteRequest<
		Tables,
		{ person: ReturnType<typeof reportParams.parse>["person"] },
		unknown,
		unknown
	>,
	"transaction" | "params" | "reach" | "caller" | "today" | "language"
>;

/** Everybody's for who reaches all, one's own for who reaches self. */
async function reach(parts: ReportParts, asked: Asked) {
	const { transaction, params, reach, caller, today, language } = asked;
	const { person } = params;
	const isReached = reach.kind === "all" || (reach.kind === "self" && reach.person === person);
	if (!isReached) return undefined;
	return findReport(transaction, parts, person, caller, today, language);
}
