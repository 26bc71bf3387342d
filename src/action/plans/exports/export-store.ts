import type { Kysely } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import { overviewCompetences } from "../../../knowledge/competence/overview/overview-competences.ts";
import {
	type AnalysedTables,
	getMunicipalityData,
} from "../../../knowledge/gaps/analyses/municipality-data-store.ts";
import { onlyTables } from "../../../machinery/database/only-tables.ts";
import { notFound, type Problem } from "../../../machinery/http/problems/problem.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import { profileWorkforce } from "../../../people/organisation/profile/profile-workforce.ts";
import { getMunicipalityPeople } from "../../../people/organisation/store/municipality-people-store.ts";
import type { OrganisationTables } from "../../../people/organisation/tables.ts";
import { findPlan } from "../drafting/plans-store.ts";
import { readGoals } from "../goals/goals-store.ts";
import { readInputs } from "../involvement/inputs-store.ts";
import { readParticipants } from "../involvement/participants-store.ts";
import { readMeasures } from "../measures/measure-rows-store.ts";
import { totalPlan } from "../measures/measure-totals.ts";
import { noAnalysis } from "../measures/proposals-store.ts";
import type { Measure } from "../model.ts";
import type { PlanInput } from "../plan-input.ts";
import { findStoredAnalysis, type StoredAnalysis } from "../stored-analysis-store.ts";
import type { PlanDb, PlanRoomTables } from "../tables.ts";

/** Everything that the document and the measure table are composed from. */
export type ExportTables = PlanRoomTables & AnalysedTables;

const analysedOf = onlyTables<AnalysedTables>();
const peopleOf = onlyTables<OrganisationTables>();

/**
 * The plan as the document is composed from it. Findings, goals and measures are those that are kept; the workforce and
 * the competence overview are worked out for the analysis' day from what is registered now.
 */
export async function getPlanInput(
	db: Kysely<ExportTables>,
	organisation: Identifier,
	id: Identifier,
	{ today, language }: { readonly today: PlainDate; readonly language: Language },
): Promise<Result<PlanInput, Problem>> {
	const plan = await findPlan(db, id, today);
	if (plan === undefined) return failure(notFound);
	const stored = plan.analysis === null ? undefined : await findStoredAnalysis(db, plan.analysis);
	if (stored === undefined) return failure(noAnalysis);
	const { analysis } = stored;
	const { data, unitIds } = await getMunicipalityData(analysedOf(db), analysis.asOf);
	const { name } = await db
		.selectFrom("organisation")
		.select("name")
		.where("id", "=", organisation)
		.executeTakeFirstOrThrow();
	const paths = new Map(Array.from(unitIds, ([path, unit]) => [unit, path]));
	const measures = await readKeptMeasures(db, id, { stored, paths });
	return success({
		language,
		municipality: name,
		analysis,
		workforce: profileWorkforce(data, analysis.asOf),
		overview: overviewCompetences(data, analysis.asOf),
		measures,
		requirementsSuggested: false,
		turnover: { ...data.turnover, ...analysis.turnover },
		importSummary: { files: [], warnings: [] },
		process: {
			...plan,
			participants: await readParticipants(db, { plan: id }),
			inputs: await readInputs(db, { plan: id }),
			goals: await readGoals(db, { plan: id }, { kind: "all" }),
			totals: totalPlan(measures),
			inputCounts: stored.inputCounts,
			recordedAt: stored.recordedAt,
			inputHash: stored.inputHash,
		},
	});
}

/** The plan's measures as the measure table has them, or undefined when there is no such plan. */
export async function findMeasuresToExport(
	db: Kysely<ExportTables>,
	id: Identifier,
	today: PlainDate,
): Promise<Measure[] | undefined> {
	const plan = await findPlan(db, id, today);
	if (plan === undefined) return undefined;
	const stored = plan.analysis === null ? undefined : await findStoredAnalysis(db, plan.analysis);
	const { unitIds } = await getMunicipalityPeople(peopleOf(db), stored?.analysis.asOf ?? today);
	const paths = new Map(Array.from(unitIds, ([path, unit]) => [unit, path]));
	return readKeptMeasures(db, id, { stored, paths });
}

async function readKeptMeasures(
	db: PlanDb,
	plan: Identifier,
	known: {
		readonly stored: StoredAnalysis | undefined;
		readonly paths: ReadonlyMap<Identifier, string>;
	},
): Promise<Measure[]> {
	const measures = await readMeasures(db, { plan }, { kind: "all" });
	const links = await db
		.selectFrom("measure_finding")
		.innerJoin("measure", "measure.id", "measure_finding.measure")
		.select(["measure_finding.measure", "measure_finding.finding"])
		.where("measure.plan", "=", plan)
		.execute();
	const places = new Map(
		known.stored?.gaps.map(({ id }, index) => [
			id,
			known.stored?.analysis.gaps[index]?.requirementIndex,
		]),
	);
	const requirementOf = new Map(
		links.flatMap(({ measure, finding }) => {
			const place = places.get(finding);
			return place === undefined ? [] : [[measure, place]];
		}),
	);
	return measures
		.filter(({ status }) => status !== "dropped")
		.map((row) => ({
			number: row.number,
			goal: row.goalText,
			finding: row.findingText ?? "",
			requirementIndex: requirementOf.get(row.id) ?? null,
			measure: row.measure,
			kind: row.kind,
			delivery: row.delivery,
			targetGroup: row.targetGroup,
			persons: row.persons ?? 0,
			unit: row.unit === null ? null : (known.paths.get(row.unit.id) ?? row.unit.name),
			responsibleRole: row.responsibleRole,
			deadline: row.deadline,
			cost: row.cost,
			funding: row.funding,
			indicator: row.indicator,
			baseline: row.baseline,
			target: row.target,
			status: row.status,
		}));
}
