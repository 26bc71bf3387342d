import { failure, success } from "../../../ground/vocabulary/result.ts";
import { onlyTables } from "../../../machinery/database/only-tables.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import { writeGapCsv } from "../files/gap-csv.ts";
import { writeGapJson } from "../files/gap-json.ts";
import { figuresNotShown } from "../findings/finding-problems.ts";
import type { GapTables } from "../tables.ts";
import {
	analysisBody,
	analysisPage,
	analysisParams,
	analysisQuery,
	analysisShown,
} from "./analysis-contract.ts";
import { findLatestAnalysis, getAnalysis, listAnalyses, removeAnalysis } from "./analysis-store.ts";
import { getGapAnalysis } from "./gap-analysis-store.ts";
import type { AnalysedTables } from "./municipality-data-store.ts";
import { recordAnalysis } from "./record-analysis-store.ts";
import { showToReach } from "./show-to-reach.ts";

const route = routesOn<AnalysedTables>();
const gapsOf = onlyTables<GapTables>();
const tag = "Analyses";
const encoder = new TextEncoder();

export const analysisRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/analyses",
		operation: "listAnalyses",
		tag,
		summary: "The analyses that were recorded, the newest first.",
		action: "analyses.read",
		query: analysisQuery,
		answer: analysisPage,
		async run({ transaction, query, reach }) {
			const page = await listAnalyses(gapsOf(transaction), query);
			return success({ ...page, items: page.items.map((each) => showToReach(each, reach)) });
		},
	}),
	route({
		method: "post",
		path: "/analyses",
		operation: "recordAnalysis",
		tag,
		summary: "Finds the gaps of what is stored now, and keeps what was found.",
		action: "analyses.change",
		body: analysisBody,
		status: 201,
		answer: analysisShown,
		problems: ["conflict"],
		run: ({ transaction, caller, today, body: { asOf, recruitment, note } }) =>
			recordAnalysis(transaction, {
				owner: caller.organisation,
				recordedBy: caller.account,
				asOf: asOf ?? today,
				recruitment,
				note,
			}),
	}),
	route({
		method: "get",
		path: "/analyses/latest",
		operation: "getLatestAnalysis",
		tag,
		summary: "The analysis that was recorded last; not found while there is none.",
		action: "analyses.read",
		answer: analysisShown,
		problems: ["not-found"],
		async run({ transaction, reach }) {
			const found = await findLatestAnalysis(gapsOf(transaction));
			return found === undefined ? failure(notFound) : success(showToReach(found, reach));
		},
	}),
	route({
		method: "get",
		path: "/analyses/{analysis}",
		operation: "getAnalysis",
		tag,
		summary: "One analysis: what day it is about, and what it was made of.",
		action: "analyses.read",
		params: analysisParams,
		answer: analysisShown,
		problems: ["not-found"],
		async run({ transaction, params, reach }) {
			const found = await getAnalysis(gapsOf(transaction), params.analysis);
			return found.ok ? success(showToReach(found.value, reach)) : found;
		},
	}),
	route({
		method: "delete",
		path: "/analyses/{analysis}",
		operation: "removeAnalysis",
		tag,
		summary: "Removes an analysis with its findings, while no plan and no measure builds on it.",
		action: "analyses.change",
		changes: "version",
		params: analysisParams,
		status: 204,
		problems: ["not-found", "conflict"],
		run: ({ transaction, params, expectedVersion }) =>
			removeAnalysis(gapsOf(transaction), params.analysis, expectedVersion),
	}),
	route({
		method: "get",
		path: "/analyses/{analysis}/gap.json",
		operation: "downloadGapJson",
		tag,
		summary: "The analysis as the file that the command writes; a leader's has the own units only.",
		action: "analyses.read",
		params: analysisParams,
		file: ["application/json"],
		problems: ["not-found", "not-allowed"],
		async run({ transaction, params, reach }) {
			if (reach.kind === "outline") return failure(figuresNotShown);
			const db = gapsOf(transaction);
			const analysis = await getAnalysis(db, params.analysis);
			if (!analysis.ok) return analysis;
			const text = writeGapJson(await getGapAnalysis(db, analysis.value, reach));
			return success({
				name: "gap.json",
				mediaType: "application/json",
				bytes: encoder.encode(text),
			});
		},
	}),
	route({
		method: "get",
		path: "/analyses/{analysis}/gap.csv",
		operation: "downloadGapCsv",
		tag,
		summary: "The findings as a spreadsheet; a leader's has the own units only.",
		action: "analyses.read",
		params: analysisParams,
		file: ["text/csv"],
		problems: ["not-found", "not-allowed"],
		async run({ transaction, params, reach, language }) {
			if (reach.kind === "outline") return failure(figuresNotShown);
			const db = gapsOf(transaction);
			const analysis = await getAnalysis(db, params.analysis);
			if (!analysis.ok) return analysis;
			const text = writeGapCsv(await getGapAnalysis(db, analysis.value, reach), language);
			return success({ name: "gap.csv", mediaType: "text/csv", bytes: encoder.encode(text) });
		},
	}),
];
