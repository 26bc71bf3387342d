import { type Kysely, sql, type Transaction } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { addMonths, type PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import {
	conflict,
	invalidInput,
	notFound,
	type Problem,
	stale,
} from "../../../machinery/http/problems/problem.ts";
import type { RetentionTask } from "../../organisation/personal-data/personal-data-source.ts";
import type { Tables } from "../tables.ts";
import type { CountsOfKinds, RuleShown } from "./retention-contract.ts";
import { isSameCounts } from "./same-counts.ts";

export async function listRules(db: Kysely<Tables>): Promise<readonly RuleShown[]> {
	return rules(db).orderBy("kind").execute();
}

export async function addRule(
	db: Kysely<Tables>,
	owner: Identifier,
	rule: { readonly kind: string; readonly months: number; readonly reason: string },
	tasks: readonly RetentionTask[],
): Promise<Result<RuleShown, Problem>> {
	if (!tasks.some(({ kind }) => kind === rule.kind)) return failure(unknownKind("/kind"));
	const added = await db
		.insertInto("retention_rule")
		.values({ owner, ...rule })
		.onConflict((at) => at.columns(["owner", "kind"]).doNothing())
		.returning(["id", "version", "kind", "months", "reason"])
		.executeTakeFirst();
	return added === undefined ? failure(ruleThere) : success(added);
}

export async function changeRule(
	db: Kysely<Tables>,
	id: Identifier,
	version: number,
	change: { readonly months: number; readonly reason: string },
): Promise<Result<RuleShown, Problem>> {
	const changed = await db
		.updateTable("retention_rule")
		.set(change)
		.where("id", "=", id)
		.where("version", "=", version)
		.returning(["id", "version", "kind", "months", "reason"])
		.executeTakeFirst();
	return changed === undefined ? failure(await whyNot(db, id)) : success(changed);
}

/** Back to the product's own time. */
export async function removeRule(
	db: Kysely<Tables>,
	id: Identifier,
	version: number,
): Promise<Result<undefined, Problem>> {
	const removed = await db
		.deleteFrom("retention_rule")
		.where("id", "=", id)
		.where("version", "=", version)
		.returning("id")
		.executeTakeFirst();
	return removed === undefined ? failure(await whyNot(db, id)) : success(undefined);
}

/** A task with the months that hold in the organisation, and the day before which things go. */
export interface DueTask {
	readonly task: RetentionTask;
	readonly before: PlainDate;
}

export async function listDueTasks(
	db: Kysely<Tables>,
	tasks: readonly RetentionTask[],
	today: PlainDate,
): Promise<readonly DueTask[]> {
	const own = await listRules(db);
	return tasks.map((task) => {
		const months = own.find(({ kind }) => kind === task.kind)?.months ?? task.months;
		return { task, before: addMonths(today, -months) };
	});
}

/** What would go today. Nothing is changed. */
export async function countDue(
	db: Transaction<Tables>,
	due: readonly DueTask[],
): Promise<CountsOfKinds> {
	const counts: Record<string, Readonly<Record<string, number>>> = {};
	for (const { task, before } of due) counts[task.kind] = await task.count(db, before);
	return counts;
}

/** Erases the kinds that were seen, if there is still just what was seen; else what there is now. */
export async function eraseDue(
	db: Transaction<Tables>,
	due: readonly DueTask[],
	seen: CountsOfKinds,
): Promise<Result<CountsOfKinds, Problem | { readonly now: CountsOfKinds }>> {
	const wanted = due.filter(({ task }) => Object.hasOwn(seen, task.kind));
	const unknown = Object.keys(seen).find((kind) => !due.some(({ task }) => task.kind === kind));
	if (unknown !== undefined) return failure(unknownKind(`/counts/${unknown}`));
	// Two runs of one organisation take turns; the later finds nothing of what it saw.
	await sql`select pg_advisory_xact_lock(hashtextextended(tenancy.organisation()::text, 21))`.execute(
		db,
	);
	const now = await countDue(db, due);
	if (!isSameCounts(seen, now)) return failure({ now });
	const erased: Record<string, Readonly<Record<string, number>>> = {};
	for (const { task, before } of wanted) erased[task.kind] = await task.erase(db, before);
	return success(erased);
}

async function whyNot(db: Kysely<Tables>, id: Identifier): Promise<Problem> {
	const current = await rules(db).where("id", "=", id).executeTakeFirst();
	return current === undefined ? notFound : stale(current);
}

function rules(db: Kysely<Tables>) {
	return db.selectFrom("retention_rule").select(["id", "version", "kind", "months", "reason"]);
}

function unknownKind(pointer: string): Problem {
	return invalidInput({
		pointer,
		detail: {
			nb: "Det er ingen slik type opplysninger. Listen over lagringstider viser dem som finnes.",
			nn: "Det er ingen slik type opplysningar. Lista over lagringstider viser dei som finst.",
			en: "There is no such kind. The list of retention times shows those there are.",
		},
	});
}

const ruleThere = conflict({
	nb: "Virksomheten har allerede en egen lagringstid for denne typen. Endre den i stedet.",
	nn: "Verksemda har alt ei eiga lagringstid for denne typen. Endre henne i staden.",
	en: "The organisation has its own retention time for this kind already. Change that instead.",
});
