import { textColumn } from "../../../machinery/importing/columns/column-kinds.ts";
import { type RowsRead, readRows } from "../../../machinery/importing/columns/read-rows.ts";
import { type FaultLog, noteFault } from "../../../machinery/importing/faults/fault-log.ts";
import type { RecordSource } from "../../../machinery/importing/records.ts";
import { conflictingPosition } from "./staff-faults.ts";

/** The columns of the positions file (files in: "positions"). */
export const positionsColumns = {
	position: textColumn({
		field: "position",
		nb: "stilling",
		nn: "stilling",
		required: true,
		explanation: {
			nb: "Stillingstittel eller kode, skrevet som i ansattfilen.",
			nn: "Stillingstittel eller kode, skriven som i tilsettfila.",
			en: "Title or code, written as in the staff file.",
		},
		example: "7174 Sykepleier",
	}),
	educationGroup: textColumn({
		field: "education_group",
		nb: "utdanningsgruppe",
		nn: "utdanningsgruppe",
		required: true,
		explanation: {
			nb: "Utdanningsgruppen som stillingen hører til.",
			nn: "Utdanningsgruppa som stillinga høyrer til.",
			en: "The education group that the position belongs to.",
		},
		example: "Sykepleier",
	}),
};

/** The positions file: education group by position, as written and trimmed; case counts. */
export function readPositionsFile(
	source: RecordSource,
	log: FaultLog,
): {
	readonly groups: ReadonlyMap<string, string>;
	readonly read: RowsRead<typeof positionsColumns>;
	readonly used: number;
} {
	const groups = new Map<string, string>();
	const rowOf = new Map<string, number>();
	let used = 0;
	const read = readRows(source, positionsColumns, log, ({ number: row, values, places }) => {
		const { position, educationGroup } = values;
		if (position === null || educationGroup === null) return;
		const earlier = groups.get(position);
		if (earlier !== undefined && earlier !== educationGroup) {
			const earlierRow = String(rowOf.get(position));
			noteFault(log, conflictingPosition, row, places.position, position, earlierRow);
			return;
		}
		groups.set(position, educationGroup);
		if (earlier === undefined) rowOf.set(position, row);
		used += 1;
	});
	return { groups, read, used };
}
