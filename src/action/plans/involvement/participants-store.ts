import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import { invalidInput, notFound, type Problem } from "../../../machinery/http/problems/problem.ts";
import { endsBeforeBeginning } from "../body-faults.ts";
import { closedPlan, inUse } from "../drafting/plan-problems.ts";
import { mayChange } from "../drafting/plan-status.ts";
import { lockPlan } from "../drafting/plans-store.ts";
import { findMissingReference } from "../references-store.ts";
import { settleChange, settleRemoval } from "../settled-write.ts";
import type { PlanDb } from "../tables.ts";
import type {
	ParticipantBody,
	ParticipantQuery,
	ParticipantShown,
} from "./participant-contract.ts";

export async function listParticipants(
	db: PlanDb,
	plan: Identifier,
	query: ParticipantQuery,
	account: Identifier,
): Promise<Page<ParticipantShown>> {
	const rows = (await readParticipants(db, { plan }, account)).filter(
		(row) =>
			matchesSearch(query.search, row.name) &&
			(query.kind === undefined || row.kind === query.kind) &&
			(query.on === undefined ||
				(row.validFrom <= query.on && (row.validTo === null || row.validTo >= query.on))),
	);
	return takePage(rows, query, {
		name: (row) => row.name,
		kind: (row) => row.kind,
		validFrom: (row) => row.validFrom,
		inputs: (row) => row.inputs,
	});
}

export async function addParticipant(
	db: PlanDb,
	owner: Identifier,
	plan: Identifier,
	body: ParticipantBody,
	account?: Identifier,
): Promise<Result<ParticipantShown, Problem>> {
	const problem = await judge(db, plan, body);
	if (problem !== undefined) return failure(problem);
	const { id } = await db
		.insertInto("plan_participant")
		.values({ owner, plan, ...toRow(body) })
		.returning("id")
		.executeTakeFirstOrThrow();
	const added = await findParticipant(db, id, account);
	return added === undefined ? failure(notFound) : success(added);
}

export async function changeParticipant(
	db: PlanDb,
	id: Identifier,
	version: number,
	body: ParticipantBody,
	account: Identifier,
): Promise<Result<ParticipantShown, Problem>> {
	const before = await findParticipant(db, id);
	if (before === undefined) return failure(notFound);
	const problem = await judge(db, before.plan, body);
	if (problem !== undefined) return failure(problem);
	const changed = await db
		.updateTable("plan_participant")
		.set(toRow(body))
		.where("id", "=", id)
		.where("version", "=", version)
		.returning("id")
		.executeTakeFirst();
	return settleChange(changed !== undefined, await findParticipant(db, id, account));
}

/** Only one who was added by mistake is removed; others are ended by their last day. */
export async function removeParticipant(
	db: PlanDb,
	id: Identifier,
	version: number,
): Promise<Result<undefined, Problem>> {
	const before = await findParticipant(db, id);
	if (before === undefined) return failure(notFound);
	const plan = await lockPlan(db, before.plan);
	if (plan === undefined) return failure(notFound);
	if (!mayChange(plan.status).participants) return failure(closedPlan(plan.status));
	const current = await findParticipant(db, id);
	if (current === undefined || current.version !== version) return settleRemoval(false, current);
	if (current.inputs > 0) return failure(inUse);
	await db.deleteFrom("plan_participant").where("id", "=", id).execute();
	return success(undefined);
}

async function judge(
	db: PlanDb,
	plan: Identifier,
	body: ParticipantBody,
): Promise<Problem | undefined> {
	const locked = await lockPlan(db, plan);
	if (locked === undefined) return notFound;
	if (!mayChange(locked.status).participants) return closedPlan(locked.status);
	if (body.validTo !== null && body.validTo < body.validFrom) {
		return invalidInput(endsBeforeBeginning("/validTo"));
	}
	return findMissingReference(db, [{ table: "account", id: body.account, pointer: "/account" }]);
}

function toRow({ kind, name, account, validFrom, validTo }: ParticipantBody) {
	return { kind, name, account, valid_from: validFrom, valid_to: validTo };
}

async function findParticipant(
	db: PlanDb,
	id: Identifier,
	account?: Identifier,
): Promise<ParticipantShown | undefined> {
	return (await readParticipants(db, { id }, account))[0];
}

/** Of a plan, or the one with this id. `account`: who asks. */
export async function readParticipants(
	db: PlanDb,
	which: { readonly plan: Identifier } | { readonly id: Identifier },
	account?: Identifier,
): Promise<ParticipantShown[]> {
	const rows = await db
		.selectFrom("plan_participant")
		.selectAll("plan_participant")
		.select((from) =>
			from
				.selectFrom("plan_input")
				.whereRef("plan_input.participant", "=", "plan_participant.id")
				.select((count) => count.fn.countAll<number>().as("n"))
				.as("inputs"),
		)
		.$if("plan" in which, (query) =>
			query.where("plan_participant.plan", "=", (which as { plan: Identifier }).plan),
		)
		.$if("id" in which, (query) =>
			query.where("plan_participant.id", "=", (which as { id: Identifier }).id),
		)
		.orderBy("plan_participant.valid_from")
		.orderBy("plan_participant.id")
		.execute();
	return rows.map((row) => ({
		id: row.id,
		version: row.version,
		plan: row.plan,
		kind: row.kind,
		name: row.name,
		account: row.account,
		validFrom: row.valid_from,
		validTo: row.valid_to,
		inputs: row.inputs ?? 0,
		voice: row.account === null ? "open" : row.account === account ? "own" : "other",
	}));
}
