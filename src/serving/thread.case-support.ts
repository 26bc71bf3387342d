import { randomUUID } from "node:crypto";
import { sql, type Transaction } from "kysely";
import { type Identifier, identifierOf } from "../ground/vocabulary/identifier.ts";
import type { Result } from "../ground/vocabulary/result.ts";
import { createGuidanceUseRoutes } from "../knowledge/competence/guidance-use-routes.ts";
import { countGuidanceUses } from "../knowledge/competence/guidance-use-store.ts";
import { createGuidanceRoutes } from "../knowledge/guidance/guidance-routes.ts";
import { nationalPlanRoutes } from "../knowledge/guidance/national/national-plan-routes.ts";
import { createThreadRoutes } from "../knowledge/guidance/thread/thread-routes.ts";
import type { Problem } from "../machinery/http/problems/problem.ts";
import type { Reach } from "../machinery/http/routes/caller.ts";
import { trialDay } from "./model-trial.case-support.ts";
import { thread } from "./thread-wiring.ts";

export const threadRoutes = [
	...nationalPlanRoutes,
	...createGuidanceRoutes(countGuidanceUses),
	...createGuidanceUseRoutes(thread),
	...createThreadRoutes(thread),
];

// biome-ignore lint/suspicious/noExplicitAny: rows are written by SQL, past the rooms' own types.
type AnyTransaction = Transaction<any>;

interface Asking {
	readonly organisation: Identifier;
	readonly params: object;
	readonly query?: object;
	readonly expectedVersion?: number;
	/** Of the route's action; everything unless told. */
	readonly reach?: Reach;
	/** Of other actions; everything unless told. */
	readonly reaches?: Readonly<Record<string, Reach | undefined>>;
}

/** Runs a route as the server would: parses what comes in, and what goes out must be as the route says. */
export async function runRoute<Answer>(
	transaction: AnyTransaction,
	operation: string,
	{ organisation, params, query, expectedVersion = 0, reach, reaches = {} }: Asking,
): Promise<Result<Answer, Problem>> {
	const route = threadRoutes.find((each) => each.operation === operation);
	if (route === undefined) throw new Error(`No route is called ${operation}`);
	const all: Reach = { kind: "all" };
	const outcome = await route.run({
		params: route.params?.parse(params),
		query: route.query?.parse(query ?? {}),
		body: undefined,
		caller: { organisation, account: organisation, person: null, roles: [] },
		reach: reach ?? all,
		reachOf: (action) => (action in reaches ? reaches[action] : all),
		transaction,
		today: trialDay,
		language: "nb",
		expectedVersion,
		afterCommit: () => undefined,
	});
	if (outcome.ok) route.answer?.parse(outcome.value);
	return outcome as Result<Answer, Problem>;
}

/** The ids of what was written, in the order of the plan. */
export interface ThreadRows {
	readonly unit: Identifier;
	readonly requirements: readonly Identifier[];
	readonly findings: readonly Identifier[];
	readonly measures: readonly Identifier[];
	readonly deliveries: readonly Identifier[];
	readonly costs: readonly Identifier[];
}

/** How many of each kind, and what a delivery and a cost say of themselves. */
export interface RowPlan {
	readonly requirements: number;
	/** The requirement that each finding is of. */
	readonly findings: readonly number[];
	readonly measures: number;
	/** Which measure answers to which finding. */
	readonly answers: readonly (readonly [measure: number, finding: number])[];
	readonly deliveries: readonly { readonly measure: number; readonly completed: number | null }[];
	readonly costs: readonly {
		readonly delivery: number;
		readonly kroner: number;
		readonly fundedBy: "own-share" | "grant";
	}[];
}

const newId = () => identifierOf(randomUUID());
const many = (count: number) => Array.from({ length: count }, newId);

/** One unit with a thread from requirement to cost, written as rows. What the requirements rest on is for the test to say. */
export async function addThreadRows(
	transaction: AnyTransaction,
	owner: Identifier,
	plan: RowPlan,
): Promise<ThreadRows> {
	const [unit, competence, analysis, strategy] = [newId(), newId(), newId(), newId()];
	const rows: ThreadRows = {
		unit,
		requirements: many(plan.requirements),
		findings: many(plan.findings.length),
		measures: many(plan.measures),
		deliveries: many(plan.deliveries.length),
		costs: many(plan.costs.length),
	};
	const write = (statement: ReturnType<typeof sql>) => statement.execute(transaction);
	await write(
		sql`insert into unit (owner, id, name) values (${owner}, ${unit}, ${`Sykehjem ${unit}`})`,
	);
	await write(
		sql`insert into competence (owner, id, name) values (${owner}, ${competence}, ${`Sykepleier ${competence}`})`,
	);
	for (const [place, id] of rows.requirements.entries()) {
		await write(sql`insert into requirement (owner, id, unit, competence, counted_in, required, place)
			values (${owner}, ${id}, ${unit}, ${competence}, 'headcount', 3, ${place})`);
	}
	await write(sql`insert into analysis (owner, id, as_of, recorded_by, definition_version, input_hash, input_counts, turnover_name, turnover_source, note)
		values (${owner}, ${analysis}, '2026-10-01', null, 1, 'abc', '{}', 'x', 'y', '')`);
	for (const [place, of] of plan.findings.entries()) {
		await write(sql`insert into finding (owner, id, analysis, kind, place, requirement, unit, competence, unit_path, competence_name, content, state, counted_in, gap_amount)
			values (${owner}, ${rows.findings[place]}, ${analysis}, 'gap', ${place + 1}, ${rows.requirements[of]}, ${unit}, ${competence}, 'Sykehjem', 'Sykepleier', '{}', 'gap', 'headcount', 2)`);
	}
	await write(
		sql`insert into plan (owner, id, title, valid_from, valid_to) values (${owner}, ${strategy}, 'Plan', '2026-01-01', '2029-12-31')`,
	);
	for (const [index, id] of rows.measures.entries()) {
		await write(sql`insert into measure (owner, id, plan, number, measure, kind, delivery, deadline, unit, persons, own_share, grant_share)
			values (${owner}, ${id}, ${strategy}, ${index + 1}, 'Ta fagbrev', 'develop', 'training', '2027-06-30', ${unit}, 4, 60000, null)`);
	}
	for (const [measure, finding] of plan.answers) {
		await write(
			sql`insert into measure_finding (owner, measure, finding) values (${owner}, ${rows.measures[measure]}, ${rows.findings[finding]})`,
		);
	}
	for (const [index, { measure, completed }] of plan.deliveries.entries()) {
		await write(sql`insert into delivery (owner, id, measure, kind, description, valid_from, completed_persons)
			values (${owner}, ${rows.deliveries[index]}, ${rows.measures[measure]}, 'training', 'Kurs', '2026-02-01', ${completed})`);
	}
	for (const [index, { delivery, kroner, fundedBy }] of plan.costs.entries()) {
		await write(sql`insert into cost (owner, id, delivery, kind, funded_by, kroner, on_day)
			values (${owner}, ${rows.costs[index]}, ${rows.deliveries[delivery]}, 'substitute', ${fundedBy}, ${kroner}, '2026-03-01')`);
	}
	return rows;
}

/** Lets a requirement rest on guidance; `guidanceOwner` is null for laws and national plans. */
export function restOn(
	transaction: AnyTransaction,
	owner: Identifier,
	requirement: Identifier | undefined,
	guidance: Identifier,
	guidanceOwner: Identifier | null,
): Promise<unknown> {
	return sql`insert into requirement_guidance (owner, requirement, guidance, guidance_owner)
		values (${owner}, ${requirement}, ${guidance}, ${guidanceOwner})`.execute(transaction);
}
