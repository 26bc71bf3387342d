import { scaleHalfUp } from "../../../ground/vocabulary/decimal.ts";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { addDays, type PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { UnitPath } from "../../../people/organisation/model.ts";
import type { Requirement } from "../../competence/model.ts";
import type { RequirementRow } from "../stored-rows.ts";
import {
	isSameRow,
	keyOfParts,
	type NewId,
	noteRow,
	pairByKey,
	startFindings,
	type TableDifference,
} from "./table-difference.ts";

export interface RequirementQuestion {
	readonly requirements: readonly Requirement[];
	readonly findUnit: (path: UnitPath) => Identifier | undefined;
	readonly findCompetence: (name: string) => Identifier | undefined;
	/** Whether the file is all there is: what it lacks ends. */
	readonly whole: boolean;
	/** Whether the file lacks the column, so that it says nothing of it. */
	readonly lacks: (
		column: "minLevel" | "minEvidence" | "criticality" | "basis" | "from",
	) => boolean;
	readonly asOf: PlainDate;
}

/**
 * A requirement is known by unit, competence, what it is counted in, whom it is for and the least level. There may be
 * several of the same. One that has ended is not opened again. New ones stand last in the organisation's order.
 */
export function findRequirementDifference(
	question: RequirementQuestion,
	rows: readonly RequirementRow[],
	newId: NewId,
): TableDifference<RequirementRow> {
	const { requirements, findUnit, findCompetence, whole, lacks, asOf } = question;
	const findings = startFindings<RequirementRow>();
	const open = rows.filter(({ valid_to }) => valid_to === null || valid_to >= asOf);
	const firstPlace = rows.reduce((last, { place }) => Math.max(last, place), -1) + 1;
	const incoming = requirements.map(
		(requirement, index): RequirementRow => ({
			id: "" as Identifier,
			version: 0,
			unit: findUnit(requirement.unit)!,
			competence: findCompetence(requirement.competence)!,
			counted_in: requirement.countedIn,
			required: writeRequired(requirement.required),
			min_level: requirement.minLevel,
			min_evidence: requirement.minEvidence,
			roles: requirement.roles,
			criticality: requirement.criticality,
			basis: requirement.basis,
			place: firstPlace + index,
			valid_from: requirement.from,
			valid_to: null,
		}),
	);
	const correct = (each: RequirementRow, row: RequirementRow): RequirementRow => ({
		...row,
		required: each.required,
		min_evidence: lacks("minEvidence") ? row.min_evidence : each.min_evidence,
		criticality: lacks("criticality") ? row.criticality : each.criticality,
		basis: lacks("basis") || each.basis === "" ? row.basis : each.basis,
		valid_from: endsBefore(row, each.valid_from)
			? row.valid_from
			: (each.valid_from ?? row.valid_from),
	});
	const keyOf = (row: RequirementRow) =>
		keyOfParts(
			row.unit,
			row.competence,
			row.counted_in,
			lacks("minLevel") ? null : row.min_level,
			...[...row.roles].sort(),
		);
	const paired = pairByKey(incoming, open, { incoming: keyOf, row: keyOf }, (each, row) =>
		isSameRow(row, correct(each, row)),
	);
	for (const [each, row] of paired.pairs) noteRow(findings, row, correct(each, row));
	for (const each of paired.unpaired) findings.added.push({ ...each, id: newId() });
	findings.leftAlone += rows.length - open.length;
	for (const row of paired.left) {
		const isAhead = row.valid_from !== null && row.valid_from >= asOf;
		if (!whole || isAhead) findings.leftAlone += 1;
		else findings.ended.push({ before: row, after: { ...row, valid_to: addDays(asOf, -1) } });
	}
	return findings;
}

/** A last day that is decided already stays, and no first day comes after it. */
function endsBefore(row: RequirementRow, from: PlainDate | null): boolean {
	return from !== null && row.valid_to !== null && row.valid_to < from;
}

/** With four decimals, as the database keeps it. */
function writeRequired(required: number): string {
	const digits = String(scaleHalfUp(required, 4)).padStart(5, "0");
	return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
}
