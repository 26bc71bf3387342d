import { type Kysely, type Selectable, sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import type { UnitPath } from "../model.ts";
import type { EmploymentTable, OrganisationTables } from "../tables.ts";
import { lastName } from "../unit-path.ts";
import { listUnits } from "../units/unit-store.ts";
import type { EmploymentShown } from "./employment-contract.ts";

type Db = Kysely<OrganisationTables>;

/**
 * The employments within reach, the newest first. A leader sees those of the own units that have not ended; a person sees
 * all of the own; who has an outline sees none. Units are named as on the day `on`.
 */
export async function listVisibleEmployments(
	db: Db,
	reach: Reach,
	{ today, on = today }: { readonly today: PlainDate; readonly on?: PlainDate },
	person?: Identifier,
): Promise<readonly EmploymentShown[]> {
	let query = db.selectFrom("employment").selectAll();
	if (person !== undefined) query = query.where("person", "=", person);
	if (reach.kind === "units") {
		query = query
			.where(sql<boolean>`unit = any (${[...reach.units]}::uuid[])`)
			.where((column) =>
				column.or([column("valid_to", "is", null), column("valid_to", ">=", today)]),
			);
	} else if (reach.kind === "self") query = query.where("person", "=", reach.person);
	else if (reach.kind !== "all") return [];
	const rows = await query.orderBy("valid_from", "desc").orderBy("id").execute();
	if (rows.length === 0) return [];
	const paths = await mapUnitPaths(db, on);
	return rows.map((row) => showEmployment(row, paths));
}

/** What the units were called on the day; without: as said last. */
export async function mapUnitPaths(
	db: Db,
	day?: PlainDate,
): Promise<ReadonlyMap<Identifier, UnitPath>> {
	return new Map((await listUnits(db, day)).map(({ id, path }) => [id, path]));
}

export function showEmployment(
	row: Selectable<EmploymentTable>,
	paths: ReadonlyMap<Identifier, UnitPath>,
): EmploymentShown {
	const path = paths.get(row.unit);
	if (path === undefined) throw new Error("An employment's unit is not among the units.");
	return {
		id: row.id,
		version: row.version,
		person: row.person,
		unit: { id: row.unit, name: lastName(path) },
		unitPath: path,
		position: row.position,
		educationGroup: row.education_group,
		title: row.title,
		positionSize: row.position_size,
		employmentType: row.employment_type,
		validFrom: row.valid_from,
		validTo: row.valid_to,
	};
}
