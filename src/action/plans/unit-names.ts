import type { UnitPath } from "../../people/organisation/model.ts";
import { findParentPath, isWithin, splitPath } from "../../people/organisation/unit-path.ts";
import { measureTexts } from "./measures/measure-texts.ts";
import type { PlanInput } from "./plan-input.ts";

/**
 * The same input with units named without the one top unit that all lie under, and that one as the whole municipality:
 * in a table, the municipality's name in every row is only noise. Unchanged when there are several top units, or nothing below the top.
 */
export function withShortUnitNames(input: PlanInput): PlanInput {
	const top = findOnlyTop([
		...input.workforce.units.map(({ unit }) => unit),
		...input.analysis.gaps.map(({ unit }) => unit),
	]);
	if (top === undefined) return input;
	const { wholeMunicipality } = measureTexts[input.language];
	const shorten = (unit: UnitPath) =>
		unit === top ? wholeMunicipality : splitPath(unit).slice(1).join(" / ");
	return {
		...input,
		analysis: {
			...input.analysis,
			gaps: input.analysis.gaps.map((finding) => ({ ...finding, unit: shorten(finding.unit) })),
		},
		workforce: {
			...input.workforce,
			units: input.workforce.units.map((row) => ({ ...row, unit: shorten(row.unit) })),
		},
		measures: input.measures.map((measure) => ({
			...measure,
			unit: measure.unit === null ? null : shorten(measure.unit),
		})),
	};
}

/** The one top unit that all lie under; undefined when there are several, or nothing below the top. */
export function findOnlyTop(units: readonly UnitPath[]): UnitPath | undefined {
	const [first] = units;
	if (first === undefined) return undefined;
	const top = splitPath(first)[0] ?? first;
	const allBelow = units.every((unit) => isWithin(unit, top));
	const anyBelow = units.some((unit) => findParentPath(unit) !== undefined);
	return allBelow && anyBelow ? top : undefined;
}
