import type { Kysely } from "kysely";
import { compareByCodePoint } from "../../../ground/vocabulary/code-point-order.ts";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { onlyTables } from "../../../machinery/database/only-tables.ts";
import type { UnitPath } from "../../../people/organisation/model.ts";
import { getMunicipalityPeople } from "../../../people/organisation/store/municipality-people-store.ts";
import type { OrganisationTables } from "../../../people/organisation/tables.ts";
import { getMunicipalityCompetence } from "../../competence/municipality-competence-store.ts";
import type { CompetenceTables } from "../../competence/tables.ts";
import type { MunicipalityData } from "../model.ts";
import type { GapTables } from "../tables.ts";
import { getTurnover } from "../turnover/turnover-store.ts";

/** The tables that an analysis is made of. */
export type AnalysedTables = GapTables & CompetenceTables & OrganisationTables;

const gapsOf = onlyTables<GapTables>();
const organisationOf = onlyTables<OrganisationTables>();
const competenceOf = onlyTables<CompetenceTables & OrganisationTables>();

/** The stored municipality in the core's types, and the way back to its rows. */
export interface StoredMunicipality {
	/**
	 * `Person.id` is a number of nine digits: the person's place by staff number. It names nobody outside this object,
	 * and persons stand in the order that the definitions decide ties by, as when the files are read.
	 */
	readonly data: MunicipalityData;
	readonly personIds: ReadonlyMap<string, Identifier>;
	readonly unitIds: ReadonlyMap<UnitPath, Identifier>;
	readonly competenceIds: ReadonlyMap<string, Identifier>;
	/** The stored requirement at each place of `data.requirements`. */
	readonly requirementIds: readonly Identifier[];
}

/** What is stored of the acting organisation, as of the day. */
export async function getMunicipalityData(
	db: Kysely<AnalysedTables>,
	day: PlainDate,
): Promise<StoredMunicipality> {
	const people = await getMunicipalityPeople(organisationOf(db), day);
	const competence = await getMunicipalityCompetence(competenceOf(db), day);
	const places = await placeByStaffNumber(db);
	const findPlace = (id: string) => places.get(id as Identifier);
	// A row that came between two of these questions has nobody to belong to yet.
	const placed = <Row extends { readonly personId: string }>(rows: readonly Row[]): Row[] =>
		rows.flatMap((row) => {
			const personId = findPlace(row.personId);
			return personId === undefined ? [] : [{ ...row, personId }];
		});
	return {
		data: {
			units: people.units,
			persons: people.persons
				.flatMap((person) => {
					const id = findPlace(person.id);
					return id === undefined ? [] : [{ ...person, id }];
				})
				.sort((one, other) => compareByCodePoint(one.id, other.id)),
			employments: placed(people.employments),
			catalogue: competence.catalogue,
			holdings: placed(competence.holdings),
			requirements: competence.requirements,
			turnover: await getTurnover(gapsOf(db)),
		},
		personIds: new Map(Array.from(places, ([id, place]) => [place, id])),
		unitIds: people.unitIds,
		competenceIds: competence.competenceIds,
		requirementIds: competence.requirementIds,
	};
}

async function placeByStaffNumber(
	db: Kysely<AnalysedTables>,
): Promise<ReadonlyMap<Identifier, string>> {
	const rows = await db.selectFrom("person").select(["id", "staff_number"]).execute();
	rows.sort((one, other) => compareByCodePoint(one.staff_number, other.staff_number));
	return new Map(rows.map(({ id }, place) => [id, String(place + 1).padStart(9, "0")]));
}
