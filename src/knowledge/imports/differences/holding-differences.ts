import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { addDays, type PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Holding } from "../../competence/model.ts";
import type { HoldingRow } from "../stored-rows.ts";
import {
	isSameRow,
	keyOfParts,
	type NewId,
	noteRow,
	pairByKey,
	startFindings,
	type TableDifference,
} from "./table-difference.ts";

export interface HoldingQuestion {
	readonly holdings: readonly Holding[];
	readonly findPerson: (staffNumber: string) => Identifier | undefined;
	readonly findCompetence: (name: string) => Identifier | undefined;
	/** Whether the file is all there is: what it lacks ends. */
	readonly whole: boolean;
	/** Whether the file lacks the column, so that it says nothing of it. */
	readonly lacks: (column: "level" | "to" | "evidence" | "inUse") => boolean;
	readonly asOf: PlainDate;
}

/** A holding is known by person, competence and first day. There may be several of the same. */
export function findHoldingDifference(
	{ holdings, findPerson, findCompetence, whole, lacks, asOf }: HoldingQuestion,
	rows: readonly HoldingRow[],
	newId: NewId,
): TableDifference<HoldingRow> {
	const findings = startFindings<HoldingRow>();
	const incoming = holdings.map(
		(holding): HoldingRow => ({
			id: "" as Identifier,
			version: 0,
			person: findPerson(holding.personId)!,
			competence: findCompetence(holding.competence)!,
			level: holding.level,
			evidence: holding.evidence,
			in_use: holding.inUse,
			willing_to_share: holding.willingToShare,
			valid_from: holding.from,
			valid_to: holding.to,
		}),
	);
	const correct = (each: HoldingRow, row: HoldingRow): HoldingRow => ({
		...row,
		level: lacks("level") ? row.level : each.level,
		evidence: lacks("evidence") ? row.evidence : each.evidence,
		in_use: lacks("inUse") ? row.in_use : each.in_use,
		willing_to_share: each.willing_to_share ?? row.willing_to_share,
		valid_to: lacks("to") ? row.valid_to : each.valid_to,
	});
	const keyOf = ({ person, competence, valid_from }: HoldingRow) =>
		keyOfParts(person, competence, valid_from);
	const paired = pairByKey(incoming, rows, { incoming: keyOf, row: keyOf }, (each, row) =>
		isSameRow(row, correct(each, row)),
	);
	for (const [each, row] of paired.pairs) noteRow(findings, row, correct(each, row));
	for (const each of paired.unpaired) findings.added.push({ ...each, id: newId() });
	for (const row of paired.left) {
		const isOver = row.valid_to !== null && row.valid_to < asOf;
		const isAhead = row.valid_from !== null && row.valid_from >= asOf;
		if (!whole || isOver || isAhead) findings.leftAlone += 1;
		else findings.ended.push({ before: row, after: { ...row, valid_to: addDays(asOf, -1) } });
	}
	return findings;
}
