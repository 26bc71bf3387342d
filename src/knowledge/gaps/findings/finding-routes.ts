import type { Kysely } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { failure, success } from "../../../ground/vocabulary/result.ts";
import { onlyTables } from "../../../machinery/database/only-tables.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import type { OrganisationTables } from "../../../people/organisation/tables.ts";
import { listUnits } from "../../../people/organisation/units/unit-store.ts";
import { listWithin } from "../../../people/organisation/units/unit-tree.ts";
import type { CompetenceTables } from "../../competence/tables.ts";
import type { GuidanceTables } from "../../guidance/tables.ts";
import { analysisParams } from "../analyses/analysis-contract.ts";
import { findLatestAnalysis, getAnalysis, holdsAnalysis } from "../analyses/analysis-store.ts";
import type { AnalysedTables } from "../analyses/municipality-data-store.ts";
import { showToReach } from "../analyses/show-to-reach.ts";
import type { GapTables } from "../tables.ts";
import { findingInFull, findingPage, findingParams, findingQuery } from "./finding-contract.ts";
import { figuresNotShown } from "./finding-problems.ts";
import { getFinding, listFindings, listHistory } from "./finding-store.ts";
import { comparison, comparisonQuery, heatMap, heatMapQuery } from "./overview-contract.ts";
import { getComparison, getHeatMap } from "./overview-store.ts";
import { personsOfFinding } from "./person-contract.ts";
import { getPersonsOfFinding } from "./person-store.ts";
import { findRequirementNow } from "./requirement-now-store.ts";
import { showFinding } from "./show-finding.ts";

type FindingTables = AnalysedTables & GuidanceTables;

const route = routesOn<FindingTables>();
const gapsOf = onlyTables<GapTables>();
const analysedOf = onlyTables<AnalysedTables>();
const organisationOf = onlyTables<OrganisationTables>();
const requirementsOf = onlyTables<CompetenceTables & GuidanceTables & OrganisationTables>();
const tag = "Findings";

/** The unit and all that are or were below it; undefined when none is asked for. */
async function findUnits(
	db: Kysely<FindingTables>,
	unit: Identifier | undefined,
): Promise<ReadonlySet<Identifier> | undefined> {
	return unit === undefined ? undefined : listWithin(await listUnits(organisationOf(db)), unit);
}

export const findingRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/analyses/{analysis}/findings",
		operation: "listFindings",
		tag,
		summary: "What an analysis found: the gap list, and competences that nobody requires.",
		action: "analyses.read",
		params: analysisParams,
		query: findingQuery,
		answer: findingPage,
		problems: ["not-found"],
		async run({ transaction, params, query, reach }) {
			const db = gapsOf(transaction);
			const units = await findUnits(transaction, query.unit);
			const asked = { ...query, units };
			const page = await listFindings(db, params.analysis, asked, reach);
			const isThere = page.total > 0 || (await holdsAnalysis(db, params.analysis));
			return isThere ? success(page) : failure(notFound);
		},
	}),
	route({
		method: "get",
		path: "/findings/{finding}",
		operation: "getFinding",
		tag,
		summary: "One finding: how it was made, the requirement and its guidance now, and its history.",
		action: "analyses.read",
		params: findingParams,
		answer: findingInFull,
		problems: ["not-found"],
		async run({ transaction, params, reach }) {
			const db = gapsOf(transaction);
			const found = await getFinding(db, params.finding, reach);
			if (!found.ok) return found;
			const analysis = await getAnalysis(db, found.value.analysis);
			if (!analysis.ok) return analysis;
			const { requirement } = found.value;
			return success({
				finding: showFinding(found.value, reach),
				analysis: showToReach(analysis.value, reach),
				requirement:
					requirement === null
						? null
						: ((await findRequirementNow(requirementsOf(transaction), requirement)) ?? null),
				history: requirement === null ? [] : await listHistory(db, requirement, reach),
			});
		},
	}),
	route({
		method: "get",
		path: "/findings/{finding}/persons",
		operation: "getPersonsOfFinding",
		tag,
		summary: "Who counts, and who could be confirmed, mobilised or trained, as of today.",
		action: "analyses.read",
		params: findingParams,
		answer: personsOfFinding,
		problems: ["not-found", "not-allowed", "conflict"],
		async run({ transaction, params, reach, today }) {
			if (reach.kind === "outline") return failure(figuresNotShown);
			const found = await getFinding(gapsOf(transaction), params.finding, reach);
			if (!found.ok) return found;
			return getPersonsOfFinding(analysedOf(transaction), found.value, today, reach);
		},
	}),
	route({
		method: "get",
		path: "/analyses/{analysis}/comparison",
		operation: "compareAnalyses",
		tag,
		summary: "What opened, worsened, improved and closed between two analyses.",
		action: "analyses.read",
		params: analysisParams,
		query: comparisonQuery,
		answer: comparison,
		problems: ["not-found", "not-allowed"],
		async run({ transaction, params, query, reach }) {
			if (reach.kind === "outline") return failure(figuresNotShown);
			const db = gapsOf(transaction);
			const one = await getAnalysis(db, params.analysis);
			if (!one.ok) return one;
			const other = await getAnalysis(db, query.with);
			if (!other.ok) return other;
			return success(await getComparison(db, [one.value, other.value], query.change, reach));
		},
	}),
	route({
		method: "get",
		path: "/gaps/heat-map",
		operation: "getHeatMap",
		tag,
		summary: "Units by competences: how far each requirement is met.",
		action: "analyses.read",
		query: heatMapQuery,
		answer: heatMap,
		problems: ["not-found", "not-allowed"],
		async run({ transaction, query, reach }) {
			if (reach.kind === "outline") return failure(figuresNotShown);
			const db = gapsOf(transaction);
			const analysis =
				query.analysis === undefined
					? await findLatestAnalysis(db)
					: await getAnalysis(db, query.analysis).then((found) =>
							found.ok ? found.value : undefined,
						);
			if (analysis === undefined) return failure(notFound);
			const units = await findUnits(transaction, query.unit);
			const { criticality } = query;
			return success(await getHeatMap(db, analysis, { units, criticality }, reach));
		},
	}),
];
