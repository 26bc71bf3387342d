import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import { invalidInput, notFound, type Problem } from "../../../machinery/http/problems/problem.ts";
import type { Caller } from "../../../machinery/http/routes/caller.ts";
import { futureDay, unknownReference } from "../body-faults.ts";
import { closedPlan } from "../drafting/plan-problems.ts";
import { mayChange } from "../drafting/plan-status.ts";
import { lockPlan } from "../drafting/plans-store.ts";
import { settleChange } from "../settled-write.ts";
import type { PlanDb } from "../tables.ts";
import type { InputBody, InputQuery, InputShown } from "./input-contract.ts";

export async function listInputs(
	db: PlanDb,
	plan: Identifier,
	query: InputQuery,
	account: Identifier,
): Promise<Page<InputShown>> {
	const rows = (await readInputs(db, { plan }, account)).filter(
		(row) =>
			matchesSearch(query.search, row.said, row.answer, row.participantName, row.aboutName) &&
			(query.answered === undefined || (query.answered === "yes") === (row.answer !== null)) &&
			(query.own === undefined || (query.own === "yes") === row.own) &&
			(query.participant === undefined || row.participant === query.participant) &&
			(query.aboutKind === undefined || row.aboutKind === query.aboutKind) &&
			(query.about === undefined || row.about === query.about),
	);
	return takePage(rows, query, {
		saidOn: (row) => row.saidOn,
		answeredOn: (row) => row.answeredOn,
		participantName: (row) => row.participantName,
		aboutKind: (row) => row.aboutKind,
		answered: (row) => row.answer !== null,
	});
}

/**
 * Keeps what was said. `forOthers`: whether the caller may write down what any participant said (letters come to
 * planners); else only in the name of a participant that is the caller's own or has no account.
 */
export async function addInput(
	db: PlanDb,
	caller: Caller,
	plan: Identifier,
	body: InputBody,
	{ today, forOthers }: { readonly today: PlainDate; readonly forOthers: boolean },
): Promise<Result<InputShown, Problem>> {
	const locked = await lockPlan(db, plan);
	if (locked === undefined) return failure(notFound);
	if (!mayChange(locked.status).inputs) return failure(closedPlan(locked.status));
	const saidOn = body.saidOn ?? today;
	if (saidOn > today) return failure(invalidInput(futureDay("/saidOn")));
	const problem =
		(await judgeParticipant(db, caller, plan, body.participant, forOthers)) ??
		(await judgeSubject(db, plan, body));
	if (problem !== undefined) return failure(problem);
	const { id } = await db
		.insertInto("plan_input")
		.values({
			owner: caller.organisation,
			plan,
			participant: body.participant,
			about_kind: body.aboutKind,
			about_id: body.about,
			said: body.said,
			said_on: saidOn,
			said_by: caller.account,
			answer: null,
			answered_on: null,
			answered_by: null,
		})
		.returning("id")
		.executeTakeFirstOrThrow();
	const added = await findInput(db, id, caller.account);
	return added === undefined ? failure(notFound) : success(added);
}

/** Answers, or answers anew; what an earlier answer said stands in the audit. */
export async function answerInput(
	db: PlanDb,
	caller: Caller,
	id: Identifier,
	version: number,
	answer: string,
	today: PlainDate,
): Promise<Result<InputShown, Problem>> {
	const before = await findInput(db, id);
	if (before === undefined) return failure(notFound);
	const plan = await lockPlan(db, before.plan);
	if (plan === undefined) return failure(notFound);
	if (!mayChange(plan.status).inputs) return failure(closedPlan(plan.status));
	const changed = await db
		.updateTable("plan_input")
		.set({ answer, answered_on: today, answered_by: caller.account })
		.where("id", "=", id)
		.where("version", "=", version)
		.returning("id")
		.executeTakeFirst();
	return settleChange(changed !== undefined, await findInput(db, id, caller.account));
}

async function judgeParticipant(
	db: PlanDb,
	caller: Caller,
	plan: Identifier,
	id: Identifier | null,
	forOthers: boolean,
): Promise<Problem | undefined> {
	if (id === null) return undefined;
	const participant = await db
		.selectFrom("plan_participant")
		.select("account")
		.where("id", "=", id)
		.where("plan", "=", plan)
		.executeTakeFirst();
	if (participant === undefined) return invalidInput(unknownReference("/participant"));
	const { account } = participant;
	if (forOthers || account === null || account === caller.account) return undefined;
	return invalidInput({
		pointer: "/participant",
		detail: {
			nb: "Denne deltakeren har en annen brukerkonto. Velg deltakeren du selv representerer.",
			nn: "Denne deltakaren har ein annan brukarkonto. Vel deltakaren du sjølv representerer.",
			en: "This participant has another account. Choose the participant that you represent.",
		},
	});
}

async function judgeSubject(
	db: PlanDb,
	plan: Identifier,
	{ aboutKind, about }: InputBody,
): Promise<Problem | undefined> {
	const isPart = aboutKind === "goal" || aboutKind === "measure";
	if (!isPart) {
		return about === null
			? undefined
			: invalidInput({
					pointer: "/about",
					detail: {
						nb: "Et innspill til planen eller mandatet viser ikke til noe annet. La feltet stå tomt.",
						nn: "Eit innspel til planen eller mandatet viser ikkje til noko anna. La feltet stå tomt.",
						en: "An input on the plan or the mandate refers to nothing else. Leave the field empty.",
					},
				});
	}
	const found =
		about === null
			? undefined
			: await db
					.selectFrom(aboutKind as "goal")
					.select("id")
					.where("id", "=", about)
					.where("plan", "=", plan)
					.executeTakeFirst();
	return found === undefined ? invalidInput(unknownReference("/about")) : undefined;
}

async function findInput(
	db: PlanDb,
	id: Identifier,
	account?: Identifier,
): Promise<InputShown | undefined> {
	return (await readInputs(db, { id }, account))[0];
}

/** Of a plan, or the one with this id; in the order they were said. `account`: who asks. */
export async function readInputs(
	db: PlanDb,
	which: { readonly plan: Identifier } | { readonly id: Identifier },
	account?: Identifier,
): Promise<InputShown[]> {
	const rows = await db
		.selectFrom("plan_input")
		.leftJoin("plan_participant", "plan_participant.id", "plan_input.participant")
		.leftJoin("goal", "goal.id", "plan_input.about_id")
		.leftJoin("measure", "measure.id", "plan_input.about_id")
		.selectAll("plan_input")
		.select([
			"plan_participant.name as participant_name",
			"plan_participant.account as participant_account",
			"goal.goal as goal_name",
			"measure.measure as measure_name",
		])
		.$if("plan" in which, (query) =>
			query.where("plan_input.plan", "=", (which as { plan: Identifier }).plan),
		)
		.$if("id" in which, (query) =>
			query.where("plan_input.id", "=", (which as { id: Identifier }).id),
		)
		.orderBy("plan_input.said_on")
		.orderBy("plan_input.id")
		.execute();
	return rows.map((row) => ({
		id: row.id,
		version: row.version,
		plan: row.plan,
		participant: row.participant,
		participantName: row.participant_name,
		aboutKind: row.about_kind,
		about: row.about_id,
		aboutName: row.goal_name ?? row.measure_name,
		said: row.said,
		saidOn: row.said_on,
		answer: row.answer,
		answeredOn: row.answered_on,
		own: account !== undefined && [row.said_by, row.participant_account].includes(account),
	}));
}
