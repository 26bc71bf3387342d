import type { Kysely } from "kysely";
import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../ground/vocabulary/plain-date.ts";
import type { OrganisationTables } from "../../people/organisation/tables.ts";
import { listUnitsOn } from "../../people/organisation/units/unit-store.ts";
import { listCatalogue } from "./catalogue/relation-store.ts";
import type { Competence, Holding, Requirement } from "./model.ts";
import type { CompetenceTables } from "./tables.ts";

type Db = Kysely<CompetenceTables & OrganisationTables>;

/** What is known of the stored municipality's competence, in the core's types, and the way back to the rows. */
export interface MunicipalityCompetence {
	/** By code point of the names. Null when the stored names tell no more than that they are names: see `isCatalogue`. */
	readonly catalogue: readonly Competence[] | null;
	/** Every holding there is or was; `personId` is the person's id (UUID). */
	readonly holdings: readonly Holding[];
	/**
	 * Those that have not ended before the day, of units that are there on the day, by their place in the organisation's
	 * list. Those that begin later are here too: the analysis leaves them out itself.
	 */
	readonly requirements: readonly Requirement[];
	/** The stored requirement at each place of `requirements`. */
	readonly requirementIds: readonly Identifier[];
	/** Every competence by name, also without a catalogue. */
	readonly competenceIds: ReadonlyMap<string, Identifier>;
}

export async function getMunicipalityCompetence(
	db: Db,
	day: PlainDate,
): Promise<MunicipalityCompetence> {
	const stored = await listCatalogue(db);
	const competences: readonly Competence[] = stored.map(({ id: _, ...competence }) => competence);
	const requirements = await listRequirementsOfCore(db, day);
	return {
		catalogue: isCatalogue(competences) ? competences : null,
		holdings: await listHoldingsOfCore(db),
		requirements: requirements.map(({ requirement }) => requirement),
		requirementIds: requirements.map(({ id }) => id),
		competenceIds: new Map(stored.map(({ id, name }) => [name, id])),
	};
}

/**
 * Whether somebody has made a catalogue. Holdings and requirements need their competences stored, so names alone are no
 * catalogue: without kind, area, validity and relations they stand for files that came without one, and then everyone
 * holds the own education group (gap analysis, "Who counts").
 */
export function isCatalogue(competences: readonly Competence[]): boolean {
	return competences.some(
		({ kind, area, validityMonths, implies, prerequisites }) =>
			kind !== null ||
			area !== null ||
			validityMonths !== null ||
			implies.length + prerequisites.length > 0,
	);
}

async function listHoldingsOfCore(db: Db): Promise<readonly Holding[]> {
	const rows = await db
		.selectFrom("holding as h")
		.innerJoin("competence as c", "c.id", "h.competence")
		.select(["h.person", "c.name", "h.level", "h.evidence", "h.in_use", "h.willing_to_share"])
		.select(["h.valid_from", "h.valid_to"])
		.orderBy("h.person")
		.orderBy("c.name")
		.orderBy("h.valid_from")
		.orderBy("h.id")
		.execute();
	return rows.map((row) => ({
		personId: row.person,
		competence: row.name,
		level: row.level,
		from: row.valid_from,
		to: row.valid_to,
		evidence: row.evidence,
		inUse: row.in_use,
		willingToShare: row.willing_to_share,
	}));
}

async function listRequirementsOfCore(
	db: Db,
	day: PlainDate,
): Promise<readonly { readonly id: Identifier; readonly requirement: Requirement }[]> {
	const paths = new Map((await listUnitsOn(db, day)).map(({ id, path }) => [id, path]));
	const rows = await db
		.selectFrom("requirement as r")
		.innerJoin("competence as c", "c.id", "r.competence")
		.selectAll("r")
		.select("c.name")
		.where((where) => where.or([where("r.valid_to", "is", null), where("r.valid_to", ">=", day)]))
		.orderBy("r.place")
		.orderBy("r.id")
		.execute();
	return rows.flatMap((row) => {
		const unit = paths.get(row.unit);
		if (unit === undefined) return [];
		const requirement: Requirement = {
			unit,
			competence: row.name,
			countedIn: row.counted_in,
			required: Number(row.required),
			minLevel: row.min_level,
			minEvidence: row.min_evidence,
			roles: row.roles,
			criticality: row.criticality,
			basis: row.basis,
			from: row.valid_from,
		};
		return [{ id: row.id, requirement }];
	});
}
