import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { covers } from "../../../ground/vocabulary/period.ts";
import { addDays, type PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import { notFound, type Problem } from "../../../machinery/http/problems/problem.ts";
import type { UnitShown } from "../../../people/organisation/units/unit-contract.ts";
import { listUnits } from "../../../people/organisation/units/unit-store.ts";
import { listUpwards, unitsById } from "../../../people/organisation/units/unit-tree.ts";
import { listCatalogue } from "../catalogue/relation-store.ts";
import { isWithinReach, type Reaching } from "../holdings/holding-store.ts";
import { isCatalogue } from "../municipality-competence-store.ts";
import { type RequirementDb, readRequirements } from "../requirements/requirement-store.ts";
import { readCatalogueIndex } from "./catalogue-index-store.ts";
import {
	type CatalogueIndex,
	findHeldCompetences,
	type HeldCompetence,
} from "./held-competences.ts";
import { findLackingRequirements, type PlaceOfWork } from "./lacking-requirements.ts";
import type { PersonCompetencesAnswer } from "./person-competences-contract.ts";
import { soonExpired } from "./soon-expired.ts";

const norwegian = new Intl.Collator("nb", { numeric: true });

/** What a person within reach holds on the day, what is about to expire, and what the own units ask for besides. */
export async function getPersonCompetences(
	db: RequirementDb,
	reaching: Reaching,
	id: Identifier,
	on: PlainDate,
): Promise<Result<PersonCompetencesAnswer, Problem>> {
	const person = await db
		.selectFrom("person")
		.select(["id", "staff_number", "name"])
		.where("id", "=", id)
		.where(isWithinReach("person.id", reaching))
		.executeTakeFirst();
	if (person === undefined) return failure(notFound);
	const rows = await db
		.selectFrom("holding")
		.select(["id", "version", "competence", "level", "evidence", "in_use"])
		.select(["valid_from as from", "valid_to as to"])
		.where("person", "=", id)
		.execute();
	const catalogue = await readCatalogueIndex(db);
	const held = findHeldCompetences(
		rows.map(({ in_use, ...row }) => ({ ...row, inUse: in_use })),
		catalogue,
		on,
	);
	const named = (competence: Identifier) => ({
		id: competence,
		name: catalogue.names.get(competence) ?? "",
	});
	const show = (best: HeldCompetence): PersonCompetencesAnswer["held"][number] => ({
		competence: named(best.competence),
		holding: best.holding,
		impliedBy: best.through === null ? null : named(best.through),
		level: best.level,
		evidence: best.evidence,
		inUse: best.inUse,
		validFrom: best.from,
		expires: best.expires,
		state: stateOf(best, on),
	});
	const allUnits = await listUnits(db);
	const places = await listPlacesOfWork(db, allUnits, id, on);
	// Only the units' own: what the rest of the organisation asks for is much more, and nothing of it could be lacking.
	const units = [...new Set(places.flatMap((place) => [...place.units]))];
	const requirements = await readRequirements(db, { kind: "units", units }, { allUnits });
	const lacking = findLackingRequirements(
		requirements.filter(({ validFrom, validTo }) => covers({ from: validFrom, to: validTo }, on)),
		places,
		held,
		!(saysMoreThanNames(catalogue) || isCatalogue(await listCatalogue(db))),
	);
	return success({
		person: { id: person.id, staffNumber: person.staff_number, name: person.name },
		on,
		held: Array.from(held.values(), ([best]) => show(best!)).sort((one, other) =>
			norwegian.compare(one.competence.name, other.competence.name),
		),
		lacking: [...lacking],
	});
}

function stateOf({ counts, expires }: HeldCompetence, on: PlainDate) {
	if (!counts) return "expired";
	return expires !== null && expires < addDays(on, soonExpired) ? "expires-soon" : "counts";
}

/** What is read of it tells already that it is a catalogue, and the rest need not be asked for. */
function saysMoreThanNames({ validityMonths, closure }: CatalogueIndex): boolean {
	return (
		[...validityMonths.values()].some((months) => months !== null) ||
		[...closure.values()].some((held) => held.length > 1)
	);
}

async function listPlacesOfWork(
	db: RequirementDb,
	allUnits: readonly UnitShown[],
	person: Identifier,
	on: PlainDate,
): Promise<readonly PlaceOfWork[]> {
	const employments = await db
		.selectFrom("employment")
		.select(["unit", "education_group", "title", "valid_from as from", "valid_to as to"])
		.where("person", "=", person)
		.execute();
	const units = unitsById(allUnits);
	return employments
		.filter((employment) => covers(employment, on))
		.map(({ unit, education_group, title }) => ({
			units: new Set(listUpwards(units, unit).map(({ id }) => id)),
			educationGroup: education_group,
			title,
		}));
}
