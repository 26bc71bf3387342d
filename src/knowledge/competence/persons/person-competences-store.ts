import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { covers, type Period } from "../../../ground/vocabulary/period.ts";
import { addDays, type PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import { notFound, type Problem } from "../../../machinery/http/problems/problem.ts";
import { readUnitNodes } from "../../../people/organisation/units/unit-nodes-store.ts";
import {
	listUpwards,
	pathOfUnit,
	type UnitsById,
	unitsById,
} from "../../../people/organisation/units/unit-tree.ts";
import { listCatalogue } from "../catalogue/relation-store.ts";
import type { Reaching } from "../holdings/holding-store.ts";
import { isCatalogue } from "../municipality-competence-store.ts";
import type { RequirementDb } from "../requirements/requirement-store.ts";
import { readAskedFor } from "./asked-for-store.ts";
import { readCatalogueIndex } from "./catalogue-index-store.ts";
import {
	type CatalogueIndex,
	findHeldCompetences,
	type HeldCompetence,
} from "./held-competences.ts";
import { findLackingRequirements, type PlaceOfWork } from "./lacking-requirements.ts";
import type { PersonCompetencesAnswer } from "./person-competences-contract.ts";
import { findPersonRecord } from "./person-record-store.ts";
import { soonExpired } from "./soon-expired.ts";

const norwegian = new Intl.Collator("nb", { numeric: true });

/** What a person within reach holds on the day, what is about to expire, and what the own units ask for besides. */
export async function getPersonCompetences(
	db: RequirementDb,
	reaching: Reaching,
	id: Identifier,
	on: PlainDate,
): Promise<Result<PersonCompetencesAnswer, Problem>> {
	const person = await findPersonRecord(db, reaching, id);
	if (person === undefined) return failure(notFound);
	const catalogue = await readCatalogueIndex(db);
	const held = findHeldCompetences(person.holdings, catalogue, on);
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
	const units = unitsById(await readUnitNodes(db));
	const places = findPlacesOfWork(person.employments, units, on);
	// Only the units' own: what the rest of the organisation asks for is much more, and nothing of it could be lacking.
	const unitsOfPlaces = [...new Set(places.flatMap((place) => [...place.units]))];
	const askedFor = (await readAskedFor(db, unitsOfPlaces, on)).map((row) => ({
		...row,
		unit: { id: row.unit, name: units.get(row.unit)?.name ?? "" },
		competence: { id: row.competence, name: row.competenceName },
	}));
	const lacking = findLackingRequirements(
		askedFor,
		places,
		held,
		!(saysMoreThanNames(catalogue) || isCatalogue(await listCatalogue(db))),
	);
	return success({
		person: { id: person.id, staffNumber: person.staffNumber, name: person.name },
		on,
		held: Array.from(held.values(), ([best]) => show(best!)).sort((one, other) =>
			norwegian.compare(one.competence.name, other.competence.name),
		),
		lacking: lacking.map((each) => ({ ...each, unitPath: pathOfUnit(units, each.unit.id) })),
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

function findPlacesOfWork(
	employments: readonly (Omit<PlaceOfWork, "units"> & Period & { readonly unit: Identifier })[],
	units: UnitsById,
	on: PlainDate,
): readonly PlaceOfWork[] {
	return employments
		.filter((employment) => covers(employment, on))
		.map(({ unit, educationGroup, title }) => ({
			units: new Set(listUpwards(units, unit).map(({ id }) => id)),
			educationGroup,
			title,
		}));
}
