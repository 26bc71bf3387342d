import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import { conflict, notFound, type Problem } from "../../../machinery/http/problems/problem.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import { lastName } from "../../../people/organisation/unit-path.ts";
import { closedPlan } from "../drafting/plan-problems.ts";
import { mayChange } from "../drafting/plan-status.ts";
import { lockPlan } from "../drafting/plans-store.ts";
import { findMissingReference } from "../references-store.ts";
import { settleRemoval } from "../settled-write.ts";
import type { PlanDb } from "../tables.ts";
import type { LinkedFinding, LinkQuery } from "./linked-findings-contract.ts";
import { holdsMeasure } from "./measures-store.ts";

export async function listLinkedFindings(
	db: PlanDb,
	measure: Identifier,
	query: LinkQuery,
	reach: Reach,
): Promise<Result<Page<LinkedFinding>, Problem>> {
	if (!(await holdsMeasure(db, measure))) return failure(notFound);
	// That nobody requires a competence somebody holds is a figure of the analysis, as there (decision 0011).
	const rows = (await readLinks(db, measure)).filter(
		(row) =>
			(row.kind === "gap" || reach.kind === "all") &&
			matchesSearch(query.search, row.competence.name, row.unitPath),
	);
	return success(
		takePage(rows, query, {
			competence: (row) => row.competence.name,
			unit: (row) => row.unitPath,
			asOf: (row) => row.asOf,
			criticality: (row) => row.criticality,
		}),
	);
}

export async function linkFinding(
	db: PlanDb,
	owner: Identifier,
	measure: Identifier,
	finding: Identifier,
): Promise<Result<LinkedFinding, Problem>> {
	const problem =
		(await judge(db, measure)) ??
		(await findMissingReference(db, [{ table: "finding", id: finding, pointer: "/finding" }]));
	if (problem !== undefined) return failure(problem);
	const added = await db
		.insertInto("measure_finding")
		.values({ owner, measure, finding })
		.onConflict((same) => same.columns(["owner", "measure", "finding"]).doNothing())
		.returning("id")
		.executeTakeFirst();
	if (added === undefined) return failure(linkedAlready);
	const [link] = await readLinks(db, measure, finding);
	return link === undefined ? failure(notFound) : success(link);
}

export async function unlinkFinding(
	db: PlanDb,
	measure: Identifier,
	finding: Identifier,
	version: number,
): Promise<Result<undefined, Problem>> {
	const problem = await judge(db, measure);
	if (problem !== undefined) return failure(problem);
	const removed = await db
		.deleteFrom("measure_finding")
		.where("measure", "=", measure)
		.where("finding", "=", finding)
		.where("version", "=", version)
		.returning("id")
		.executeTakeFirst();
	return settleRemoval(removed !== undefined, (await readLinks(db, measure, finding))[0]);
}

async function judge(db: PlanDb, measure: Identifier): Promise<Problem | undefined> {
	const row = await db
		.selectFrom("measure")
		.select("plan")
		.where("id", "=", measure)
		.executeTakeFirst();
	const plan = row === undefined ? undefined : await lockPlan(db, row.plan);
	if (plan === undefined || !(await holdsMeasure(db, measure))) return notFound;
	return mayChange(plan.status).measures ? undefined : closedPlan(plan.status);
}

async function readLinks(
	db: PlanDb,
	measure: Identifier,
	finding?: Identifier,
): Promise<LinkedFinding[]> {
	const rows = await db
		.selectFrom("measure_finding")
		.innerJoin("finding", "finding.id", "measure_finding.finding")
		.innerJoin("analysis", "analysis.id", "finding.analysis")
		.select([
			"measure_finding.id",
			"measure_finding.version",
			"measure_finding.measure",
			"measure_finding.finding",
			"finding.analysis",
			"analysis.as_of",
			"finding.kind",
			"finding.requirement",
			"finding.unit",
			"finding.unit_path",
			"finding.competence",
			"finding.competence_name",
			"finding.criticality",
		])
		.where("measure_finding.measure", "=", measure)
		.$if(finding !== undefined, (query) => query.where("measure_finding.finding", "=", finding!))
		.orderBy("measure_finding.id")
		.execute();
	return rows.map((row) => ({
		id: row.id,
		version: row.version,
		measure: row.measure,
		finding: row.finding,
		analysis: row.analysis,
		asOf: row.as_of,
		kind: row.kind,
		requirement: row.requirement,
		unitPath: row.unit_path,
		unit: row.unit_path === null ? null : { id: row.unit, name: lastName(row.unit_path) },
		competence: { id: row.competence, name: row.competence_name },
		criticality: row.criticality,
	}));
}

const linkedAlready: Problem = conflict({
	nb: "Tiltaket viser allerede til dette funnet.",
	nn: "Tiltaket viser alt til dette funnet.",
	en: "The measure refers to this finding already.",
});
