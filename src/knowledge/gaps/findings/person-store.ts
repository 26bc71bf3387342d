import type { Kysely } from "kysely";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import { notFound, type Problem } from "../../../machinery/http/problems/problem.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import { findStaffAtDay } from "../../../people/organisation/staff-at-day.ts";
import { type AnalysedTables, getMunicipalityData } from "../analyses/municipality-data-store.ts";
import type { GapFinding } from "../model.ts";
import { findPersonsOfRequirement } from "../persons-of-requirement.ts";
import type { MemberStanding } from "../remedies/remedies.ts";
import { phaseOutHasNoPersons, requirementNotInForce } from "./finding-problems.ts";
import type { PersonsOfFinding } from "./person-contract.ts";
import type { StoredFinding } from "./show-finding.ts";

const standings: readonly MemberStanding[] = [
	"counts",
	"verify",
	"mobilise",
	"learn",
	"cannot-learn-yet",
];

/**
 * Who stands behind a finding, worked out from the data of today: a finding holds no person. A leader sees the persons of
 * own units, and of those elsewhere only how many could come.
 */
export async function getPersonsOfFinding(
	db: Kysely<AnalysedTables>,
	finding: StoredFinding,
	today: PlainDate,
	reach: Reach,
): Promise<Result<PersonsOfFinding, Problem>> {
	const { requirement } = finding;
	if (finding.kind !== "gap" || requirement === null) return failure(phaseOutHasNoPersons);
	const { data, requirementIds, personIds, unitIds } = await getMunicipalityData(db, today);
	const index = requirementIds.indexOf(requirement);
	const persons = index < 0 ? undefined : findPersonsOfRequirement(data, today, index);
	if (persons === undefined) return failure(requirementNotInForce);
	const sees = (path: string) => {
		const unit = unitIds.get(path);
		return (
			reach.kind === "all" || (reach.kind === "units" && reach.units.some((id) => id === unit))
		);
	};
	// The requirement can stand at another unit now than when the gap was found.
	if (!sees(data.requirements[index]!.unit)) return failure(notFound);
	const names = new Map(data.persons.map(({ id, name }) => [id, name]));
	const workplaces = new Map(
		findStaffAtDay(data, today).map(({ personId, employments }) => [
			personId,
			[...new Set(employments.map(({ unit }) => unit))],
		]),
	);
	const show = (personId: string) => ({
		id: personIds.get(personId)!,
		name: names.get(personId) ?? null,
		unitPaths: workplaces.get(personId)!.filter(sees),
	});
	const movers = persons.movers.map(show);
	const { groupSize, keyPersons } = finding.content as GapFinding;
	return success({
		on: today,
		computedNow: true,
		requirement,
		figuresThen: { groupSize, keyPersons },
		groupSizeNow: persons.members.length,
		members: persons.members
			.map(({ personId, standing }) => ({ ...show(personId), standing }))
			.sort((one, other) => standings.indexOf(one.standing) - standings.indexOf(other.standing)),
		movers: {
			count: movers.length,
			persons: movers.filter(({ unitPaths }) => unitPaths.length > 0),
		},
	});
}
