import type { TurnoverRow, TurnoverTable } from "../../gaps/model.ts";
import { keyOfParts, pairByKey, startFindings, type TableDifference } from "./table-difference.ts";

/** The rows that are compared; the order counts too, since the first that covers an age decides. */
export interface TurnoverDifference {
	readonly table: TableDifference<TurnoverRow>;
	/** The table as it becomes; null when it stays as it is. */
	readonly replaced: TurnoverTable | null;
}

/** A file of turnover is the whole table. */
export function findTurnoverDifference(
	incoming: TurnoverTable,
	stored: TurnoverTable | null,
): TurnoverDifference {
	const findings = startFindings<TurnoverRow>();
	const before = stored?.rows ?? [];
	const keyOf = ({ ageFrom, ageTo, educationGroup }: TurnoverRow) =>
		keyOfParts(ageFrom, ageTo, educationGroup);
	const isLike = (one: TurnoverRow, other: TurnoverRow) => one.yearlyExit === other.yearlyExit;
	const { pairs, unpaired, left } = pairByKey(
		incoming.rows,
		before,
		{ incoming: keyOf, row: keyOf },
		isLike,
	);
	for (const [row, was] of pairs) {
		if (isLike(row, was)) findings.unchanged += 1;
		else findings.changed.push({ before: was, after: row });
	}
	findings.added.push(...unpaired);
	findings.removed.push(...left);
	const isSame =
		before.length === incoming.rows.length &&
		before.every((row, index) => {
			const other = incoming.rows[index]!;
			return keyOf(row) === keyOf(other) && isLike(row, other);
		});
	return { table: findings, replaced: isSame ? null : incoming };
}
