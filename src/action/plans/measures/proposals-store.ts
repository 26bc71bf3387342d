import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import {
	conflict,
	invalidInput,
	notFound,
	type Problem,
} from "../../../machinery/http/problems/problem.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import { lastName } from "../../../people/organisation/unit-path.ts";
import { unknownReference } from "../body-faults.ts";
import { closedPlan } from "../drafting/plan-problems.ts";
import { mayChange } from "../drafting/plan-status.ts";
import { lockPlan } from "../drafting/plans-store.ts";
import type { Measure, MeasureKind } from "../model.ts";
import { findStoredAnalysis, type StoredAnalysis } from "../stored-analysis-store.ts";
import type { PlanDb } from "../tables.ts";
import { readMeasures, toMeasureRow } from "./measure-rows-store.ts";
import { nextNumber } from "./measures-store.ts";
import type { ChosenBody, ProposalQuery, ProposalShown, SavedShown } from "./proposal-contract.ts";
import { proposeMeasures } from "./proposed-measures.ts";
import { fromStoredKind } from "./stored-kind.ts";

/** What the plan's analysis proposes, and which of it the plan has. */
export async function listProposals(
	db: PlanDb,
	plan: Identifier,
	query: ProposalQuery,
	language: Language,
): Promise<Result<Page<ProposalShown>, Problem>> {
	const proposals = await readProposals(db, plan, language);
	if (!proposals.ok) return proposals;
	const rows = proposals.value
		.map((row, order) => ({ ...row, order }))
		.filter(
			(row) =>
				matchesSearch(query.search, row.measure.measure, row.measure.goalText, row.unitPath) &&
				(query.kind === undefined || row.kind === query.kind) &&
				(query.saved === undefined || (query.saved === "yes") === (row.saved !== null)),
		);
	return success(
		takePage(rows, query, {
			order: ({ order }) => order,
			kind: ({ kind }) => kind,
			unit: ({ unitPath }) => unitPath,
			criticality: ({ criticality }) => criticality,
			deadline: ({ measure }) => measure.deadline,
		}),
	);
}

/** Makes the chosen proposals the plan's measures, linked to their findings. Those that are already there stay as they are. */
export async function saveProposals(
	db: PlanDb,
	owner: Identifier,
	plan: Identifier,
	chosen: ChosenBody["chosen"] | "all" | { readonly first: number },
	language: Language,
): Promise<Result<SavedShown, Problem>> {
	const locked = await lockPlan(db, plan);
	if (locked === undefined) return failure(notFound);
	if (!mayChange(locked.status).measures) return failure(closedPlan(locked.status));
	const proposals = await readProposals(db, plan, language);
	if (!proposals.ok) return proposals;
	const byKey = new Map(proposals.value.map((row) => [keyOf(row), row]));
	const wanted =
		chosen === "all" || "first" in chosen
			? [...byKey.keys()].slice(0, chosen === "all" ? undefined : chosen.first)
			: [...new Set(chosen.map(keyOf))];
	const unknown = wanted.flatMap((key, index) =>
		byKey.has(key) ? [] : [unknownReference(`/chosen/${index}`)],
	);
	if (unknown.length > 0) return failure(invalidInput(...unknown));
	const rows = wanted.flatMap((key) => byKey.get(key) ?? []);
	const fresh = rows.filter(({ saved }) => saved === null);
	if (fresh.length === 0) return success({ added: [], already: rows.length });
	const first = await nextNumber(db, plan);
	const made = new Set<Identifier>();
	for (const [index, { measure, finding }] of fresh.entries()) {
		const { id } = await db
			.insertInto("measure")
			.values({
				owner,
				plan,
				number: first + index,
				...toMeasureRow({ ...measure, unit: measure.unit?.id ?? null }),
			})
			.returning("id")
			.executeTakeFirstOrThrow();
		await db.insertInto("measure_finding").values({ owner, measure: id, finding }).execute();
		made.add(id);
	}
	const measures = await readMeasures(db, { plan }, { kind: "all" });
	return success({
		added: measures.filter(({ id }) => made.has(id)),
		already: rows.length - fresh.length,
	});
}

function keyOf({ finding, kind }: { readonly finding: string; readonly kind: MeasureKind }) {
	return `${finding} ${kind}`;
}

async function readProposals(
	db: PlanDb,
	plan: Identifier,
	language: Language,
): Promise<Result<ProposalShown[], Problem>> {
	const row = await db
		.selectFrom("plan")
		.select("analysis")
		.where("id", "=", plan)
		.executeTakeFirst();
	if (row === undefined) return failure(notFound);
	const stored = row.analysis === null ? undefined : await findStoredAnalysis(db, row.analysis);
	if (stored === undefined) return failure(noAnalysis);
	const saved = await db
		.selectFrom("measure")
		.innerJoin("measure_finding", "measure_finding.measure", "measure.id")
		.select(["measure.id", "measure.kind", "measure_finding.finding"])
		.where("measure.plan", "=", plan)
		.where("measure.status", "<>", "dropped")
		.execute();
	const savedAs = new Map(
		saved.map(({ id, kind, finding }) => [keyOf({ kind: fromStoredKind(kind), finding }), id]),
	);
	return success(
		proposeFrom(stored, language).map((proposal) => ({
			...proposal,
			saved: savedAs.get(keyOf(proposal)) ?? null,
		})),
	);
}

function proposeFrom(stored: StoredAnalysis, language: Language): Omit<ProposalShown, "saved">[] {
	const byRequirement = new Map(
		stored.analysis.gaps.map((finding, index) => [finding.requirementIndex, { finding, index }]),
	);
	let phaseOuts = 0;
	return proposeMeasures(stored.analysis, language).flatMap((measure) => {
		if (measure.requirementIndex === null) {
			const row = stored.phaseOut[phaseOuts++];
			return row === undefined
				? []
				: [propose(measure, row.id, null, { unitPath: null, criticality: null })];
		}
		const found = byRequirement.get(measure.requirementIndex);
		const row = found === undefined ? undefined : stored.gaps[found.index];
		if (found === undefined || row === undefined) return [];
		const { unit, criticality } = found.finding;
		return [propose(measure, row.id, row.unit, { unitPath: unit, criticality })];
	});
}

function propose(
	measure: Measure,
	finding: Identifier,
	unit: Identifier | null,
	about: { readonly unitPath: string | null; readonly criticality: number | null },
): Omit<ProposalShown, "saved"> {
	return {
		finding,
		kind: measure.kind,
		...about,
		measure: {
			goal: null,
			goalText: measure.goal,
			findingText: measure.finding,
			measure: measure.measure,
			kind: measure.kind,
			delivery: measure.delivery,
			targetGroup: measure.targetGroup,
			persons: measure.persons,
			unit: unit === null ? null : { id: unit, name: lastName(measure.unit ?? "") },
			responsibleRole: measure.responsibleRole,
			deadline: measure.deadline,
			cost: measure.cost,
			funding: measure.funding,
			indicator: measure.indicator,
			baseline: measure.baseline,
			target: measure.target,
		},
	};
}

export const noAnalysis: Problem = conflict({
	nb: "Planen bygger ikke på noen analyse ennå. Velg en analyse for planen først.",
	nn: "Planen byggjer ikkje på nokon analyse enno. Vel ein analyse for planen først.",
	en: "The plan does not build on an analysis yet. Choose an analysis for the plan first.",
});
