import { sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import type { MappingDb } from "../mapping-db.ts";
import { listAsked } from "./asked-store.ts";
import {
	type Answer,
	addCounts,
	countProgress,
	noCounts,
	type Progress,
} from "./count-progress.ts";

export interface RoundRow {
	readonly id: Identifier;
	readonly opens_on: PlainDate;
	readonly closed_on: PlainDate | null;
}

/**
 * How far a round has come, within reach: of a closed one as it was kept, else counted now. Of a closed round the total
 * of a leader's units counts a person once for each of them.
 */
export async function readProgress(
	db: MappingDb,
	round: RoundRow,
	reach: Reach,
	today: PlainDate,
): Promise<Progress> {
	if (reach.kind !== "all" && reach.kind !== "units") return { total: noCounts, units: new Map() };
	const within = reach.kind === "units" ? reach.units : undefined;
	if (round.closed_on === null) {
		const asked = await listAsked(db, round, today, within);
		return countProgress(asked, await mapAnswers(db, round.id));
	}
	return readKept(db, round.id, within);
}

async function readKept(
	db: MappingDb,
	round: Identifier,
	within: readonly Identifier[] | undefined,
): Promise<Progress> {
	const rows = await db
		.selectFrom("mapping_round_progress")
		.select(["unit", "invited", "answered", "awaiting", "confirmed", "returned"])
		.where("round", "=", round)
		.orderBy("unit")
		.execute();
	const units: [Identifier, Progress["total"]][] = [];
	let whole = noCounts;
	for (const { unit, ...counts } of rows) {
		if (unit === null) whole = counts;
		else if (within === undefined || within.includes(unit)) units.push([unit, counts]);
	}
	const total =
		within === undefined ? whole : units.map(([, counts]) => counts).reduce(addCounts, noCounts);
	return { total, units: new Map(units) };
}

/** Who has answered: declared something that is not withdrawn, or had nothing to change. */
export async function mapAnswers(
	db: MappingDb,
	round: Identifier,
): Promise<ReadonlyMap<Identifier, Answer>> {
	const declared = await db
		.selectFrom("declaration")
		.select("person")
		.select(sql<boolean>`bool_or(status = 'sent')`.as("waits"))
		.select(sql<boolean>`bool_or(status = 'returned' and replaced_by is null)`.as("returned"))
		.where("round", "=", round)
		.where("status", "<>", "withdrawn")
		.groupBy("person")
		.execute();
	const unchanged = await db
		.selectFrom("mapping_answer")
		.select("person")
		.where("round", "=", round)
		.execute();
	const none: Answer = { waits: false, returned: false };
	return new Map([
		...unchanged.map(({ person }): [Identifier, Answer] => [person, none]),
		...declared.map(({ person, ...answer }): [Identifier, Answer] => [person, answer]),
	]);
}
