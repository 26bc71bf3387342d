import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { EmploymentRow, PositionTitleRow } from "../stored-rows.ts";
import { isCurrent } from "./employment-differences.ts";
import { type NewId, noteRow, startFindings, type TableDifference } from "./table-difference.ts";

/** A title is known by itself. Those that the file lacks stay. */
export function findPositionTitleDifference(
	positions: readonly (readonly [title: string, educationGroup: string])[],
	rows: readonly PositionTitleRow[],
	newId: NewId,
): TableDifference<PositionTitleRow> {
	const findings = startFindings<PositionTitleRow>();
	const byTitle = new Map(rows.map((row) => [row.title, row]));
	for (const [title, educationGroup] of positions) {
		const row = byTitle.get(title);
		if (row !== undefined) noteRow(findings, row, { ...row, education_group: educationGroup });
		else findings.added.push({ id: newId(), version: 0, title, education_group: educationGroup });
	}
	findings.leftAlone = rows.length - findings.changed.length - findings.unchanged;
	return findings;
}

/**
 * Positions without a staff file: employments of today and later with these titles get the group, where they had none or
 * the one that the title stood for before.
 */
export function findRegroupedEmployments(
	{ added, changed }: TableDifference<PositionTitleRow>,
	positions: readonly (readonly [title: string, educationGroup: string])[],
	rows: readonly EmploymentRow[],
	asOf: PlainDate,
): TableDifference<EmploymentRow> {
	const findings = startFindings<EmploymentRow>();
	const groups = new Map(positions);
	const groupBefore = new Map(
		changed.map(({ before }) => [before.title, before.education_group] as const),
	);
	const isNew = new Set([...added, ...changed.map(({ after }) => after)].map(({ title }) => title));
	for (const row of rows) {
		const group = row.title === null ? undefined : groups.get(row.title);
		const stoodFor = row.title === null ? undefined : groupBefore.get(row.title);
		const isOpen = isCurrent(row, asOf) || row.valid_from > asOf;
		const follows =
			row.education_group === null ||
			(isNew.has(row.title ?? "") && row.education_group === stoodFor);
		if (group === undefined || !isOpen || !follows) findings.leftAlone += 1;
		else noteRow(findings, row, { ...row, education_group: group });
	}
	return findings;
}
