import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Problem } from "../../../machinery/http/problems/problem.ts";
import { findStaffAtDay } from "../../../people/organisation/staff-at-day.ts";
import { findUncoveredAges } from "../files/turnover-coverage.ts";
import type { MunicipalityData } from "../model.ts";
import { agesNotCovered } from "../turnover/turnover-problems.ts";
import {
	bornAfter,
	noRequirements,
	noRequirementsOn,
	noStaff,
	noStaffOn,
} from "./analysis-problems.ts";

/** Why nothing can be said of the staff on the day. What the readers refuse in files can stand in the store. */
export function findStaffObstacle(data: MunicipalityData, asOf: PlainDate): Problem | undefined {
	if (data.employments.length === 0) return noStaff;
	const staff = findStaffAtDay(data, asOf);
	if (staff.length === 0) return noStaffOn(asOf);
	const unborn = staff.filter(({ age }) => age !== null && age < 0).length;
	if (unborn > 0) return bornAfter(asOf, unborn);
	const uncovered = findUncoveredAges(data, data.turnover, asOf);
	return uncovered.length === 0 ? undefined : agesNotCovered(uncovered);
}

/** Why there is nothing to find gaps in. */
export function findRequirementObstacle(
	{ requirements }: MunicipalityData,
	asOf: PlainDate,
): Problem | undefined {
	if (requirements.length === 0) return noRequirements;
	const inForce = requirements.some(({ from }) => from === null || from <= asOf);
	return inForce ? undefined : noRequirementsOn(asOf);
}
