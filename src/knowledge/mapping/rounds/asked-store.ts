import { sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { listUnits } from "../../../people/organisation/units/unit-store.ts";
import { listWithin } from "../../../people/organisation/units/unit-tree.ts";
import type { MappingDb } from "../mapping-db.ts";
import { askedOn, isOpen } from "./asked-on.ts";

/** That a person is employed in a unit that a round asks; one with employments in several has several. */
export interface Asked {
	readonly person: Identifier;
	readonly unit: Identifier;
}

interface RoundDays {
	readonly id: Identifier;
	readonly opens_on: PlainDate;
	readonly closed_on: PlainDate | null;
}

/** Who a round asks, each once for each unit. `units`: of these alone. */
export async function listAsked(
	db: MappingDb,
	round: RoundDays,
	today: PlainDate,
	units?: readonly Identifier[],
): Promise<readonly Asked[]> {
	const day = askedOn({ opensOn: round.opens_on, closedOn: round.closed_on }, today);
	const scope = await findScope(db, round.id);
	return db
		.selectFrom("employment")
		.select(["person", "unit"])
		.distinct()
		.where("valid_from", "<=", day)
		.where((or) => or.or([or("valid_to", "is", null), or("valid_to", ">=", day)]))
		.$if(scope !== null, (select) => select.where(isAmong(scope!)))
		.$if(units !== undefined, (select) => select.where(isAmong(units!)))
		.orderBy("person")
		.orderBy("unit")
		.execute();
}

function isAmong(units: readonly Identifier[]) {
	return sql<boolean>`unit = any (${[...units]}::uuid[])`;
}

/** The units that a round asks, with all below them; null: the whole organisation. */
async function findScope(db: MappingDb, round: Identifier): Promise<readonly Identifier[] | null> {
	const tops = await db
		.selectFrom("mapping_round_unit")
		.select("unit")
		.where("round", "=", round)
		.execute();
	if (tops.length === 0) return null;
	const units = await listUnits(db);
	return [...new Set(tops.flatMap(({ unit }) => [...listWithin(units, unit)]))];
}

/** The open rounds that ask the person today, the one due first at the head. */
export async function listOpenRoundsFor(db: MappingDb, person: Identifier, today: PlainDate) {
	const rounds = await db
		.selectFrom("mapping_round")
		.selectAll()
		.where("opens_on", "<=", today)
		.where("closed_on", "is", null)
		.orderBy("due_on")
		.orderBy("id")
		.execute();
	if (rounds.length === 0) return [];
	const employments = await db
		.selectFrom("employment")
		.select("unit")
		.where("person", "=", person)
		.where("valid_from", "<=", today)
		.where((or) => or.or([or("valid_to", "is", null), or("valid_to", ">=", today)]))
		.execute();
	const asking: typeof rounds = [];
	for (const round of rounds) {
		const scope = await findScope(db, round.id);
		if (employments.some(({ unit }) => scope === null || scope.includes(unit))) asking.push(round);
	}
	return asking;
}

/** The round stays open while the transaction lasts. */
export async function isAskedInOpenRound(
	db: MappingDb,
	round: Identifier,
	person: Identifier,
	today: PlainDate,
): Promise<boolean> {
	const row = await db
		.selectFrom("mapping_round")
		.select(["opens_on", "closed_on"])
		.where("id", "=", round)
		.forShare()
		.executeTakeFirst();
	if (row === undefined) return false;
	if (!isOpen({ opensOn: row.opens_on, closedOn: row.closed_on }, today)) return false;
	return (await listOpenRoundsFor(db, person, today)).some(({ id }) => id === round);
}
