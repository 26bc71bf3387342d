import type { Kysely } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Employment, Person, Unit, UnitPath } from "../model.ts";
import type { OrganisationTables } from "../tables.ts";
import { isThereOn, listUnits } from "../units/unit-store.ts";

type Db = Kysely<OrganisationTables>;

/** Who works where, as the analyses take it: units by path, persons by the id of their row. */
export interface MunicipalityPeople {
	/** Those that are there on the day, and those that somebody is to work in later. */
	readonly units: readonly Unit[];
	/** `Person.id` is the id of the row, not the staff number. */
	readonly persons: readonly Person[];
	readonly employments: readonly Employment[];
	readonly unitIds: ReadonlyMap<UnitPath, Identifier>;
}

/**
 * The organisation's people as of the day. Employments that ended before it in units that are closed by then are left out:
 * the unit would stand in the analysis with nobody in it.
 */
export async function getMunicipalityPeople(db: Db, day: PlainDate): Promise<MunicipalityPeople> {
	const everyUnit = await listUnits(db, day);
	const byId = new Map(everyUnit.map((unit) => [unit.id, unit]));
	const rows = await db
		.selectFrom("employment")
		.select([
			"person",
			"unit",
			"education_group",
			"title",
			"position_size",
			"employment_type",
			"valid_from",
			"valid_to",
		])
		.orderBy("person")
		.orderBy("valid_from")
		.orderBy("unit")
		.execute();
	const there = new Set(everyUnit.filter((unit) => isThereOn(unit, day)).map(({ id }) => id));
	const worked = rows.filter(
		({ unit, valid_to }) => there.has(unit) || valid_to === null || valid_to >= day,
	);
	const needed = new Set([...there, ...worked.map(({ unit }) => unit)]);
	const units = new Map<UnitPath, Unit>();
	const unitIds = new Map<UnitPath, Identifier>();
	// Two units have the same path only on different days: the one of the day goes before.
	const ordered = everyUnit.filter(({ id }) => needed.has(id));
	ordered.sort((one, other) => Number(there.has(other.id)) - Number(there.has(one.id)));
	for (const { id, path, code, kostraFunction } of ordered) {
		if (units.has(path)) continue;
		units.set(path, { path, code, kostraFunction });
		unitIds.set(path, id);
	}
	return {
		units: [...units.values()],
		persons: await listAllPersons(db),
		employments: worked.map((row) => ({
			personId: row.person,
			unit: byId.get(row.unit)!.path,
			educationGroup: row.education_group,
			position: row.title,
			positionSize: row.position_size,
			from: row.valid_from,
			to: row.valid_to,
			employmentType: row.employment_type,
		})),
		unitIds,
	};
}

function listAllPersons(db: Db): Promise<Person[]> {
	return db.selectFrom("person").select(["id", "name", "birth", "gender"]).orderBy("id").execute();
}
