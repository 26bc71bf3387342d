import { sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { askOften } from "../../../machinery/database/ask-often.ts";
import type { HoldingDb } from "../holdings/holding-store.ts";
import type { Evidence, Level } from "../model.ts";
import type { StoredHolding } from "../persons/held-competences.ts";
import type { MatrixPerson } from "./compose-matrix.ts";

/** In the order that the statement below has them. */
type HoldingFields = readonly [
	id: Identifier,
	version: number,
	competence: Identifier,
	level: Level,
	evidence: Evidence,
	inUse: boolean,
	from: PlainDate | null,
	to: PlainDate | null,
];

/** Who is employed in the units on the day, with all that they hold. */
export async function readHoldingsOfUnits(
	db: HoldingDb,
	units: readonly Identifier[],
	on: PlainDate,
): Promise<readonly MatrixPerson[]> {
	// A row for each person: a unit has hundreds of holdings, and a row takes longer on its way than what stands in it.
	const rows = await askOften(
		db,
		db
			.selectFrom("person as p")
			.select(["p.id", "p.staff_number as staffNumber", "p.name"])
			.select(
				sql<readonly HoldingFields[]>`(
					select coalesce(json_agg(json_build_array(
						h.id, h.version, h.competence, h.level, h.evidence, h.in_use, h.valid_from, h.valid_to
					)), '[]')
					from holding as h where h.person = p.id
				)`.as("held"),
			)
			// Values in selects of their own: a plan then costs the same whatever they are, and the kept one is used.
			.where(
				sql<boolean>`p.id = any (array(
					select e.person from employment as e
					where e.unit = any ((select ${[...units]}::uuid[])::uuid[])
						and e.valid_from <= (select ${on}::date)
						and (e.valid_to is null or e.valid_to >= (select ${on}::date))
				))`,
			),
	);
	return rows.map(({ id, staffNumber, name, held }) => ({
		...{ id, staffNumber, name },
		holdings: held.map(toHolding),
	}));
}

/** Field by field: taking an array apart at once costs more than all that is done with it afterwards. */
function toHolding(fields: HoldingFields): StoredHolding {
	return {
		id: fields[0],
		version: fields[1],
		competence: fields[2],
		level: fields[3],
		evidence: fields[4],
		inUse: fields[5],
		from: fields[6],
		to: fields[7],
	};
}
