import {
	numberColumn,
	textColumn,
	wholeNumberColumn,
} from "../../../machinery/importing/columns/column-kinds.ts";
import {
	type RowsRead,
	readRows,
	writtenAt,
} from "../../../machinery/importing/columns/read-rows.ts";
import { type FaultLog, noteFault } from "../../../machinery/importing/faults/fault-log.ts";
import type { RecordSource } from "../../../machinery/importing/records.ts";
import type { TurnoverRow } from "../model.ts";
import { bandBackwards } from "./turnover-faults.ts";

/** Ages in bands: an open band may be written to 999. */
const ages = { from: 0, to: 999 } as const;

/** The columns of the turnover file (files in: "turnover"). */
export const turnoverColumns = {
	ageFrom: wholeNumberColumn(
		{
			field: "age_from",
			nb: "alder fra",
			nn: "alder frå",
			required: true,
			explanation: {
				nb: "Yngste alder i spennet.",
				nn: "Yngste alder i spennet.",
				en: "The youngest age of the band.",
			},
			example: "30",
		},
		ages,
	),
	ageTo: wholeNumberColumn(
		{
			field: "age_to",
			nb: "alder til",
			nn: "alder til",
			required: true,
			explanation: {
				nb: "Eldste alder i spennet.",
				nn: "Eldste alder i spennet.",
				en: "The oldest age of the band.",
			},
			example: "59",
		},
		ages,
	),
	educationGroup: textColumn({
		field: "education_group",
		nb: "utdanningsgruppe",
		nn: "utdanningsgruppe",
		explanation: {
			nb: "Utdanningsgruppen raden gjelder for. Tom betyr alle som ikke har egne rader.",
			nn: "Utdanningsgruppa rada gjeld for. Tom tyder alle som ikkje har eigne rader.",
			en: "The education group that the row is for. Empty means all that have no rows of their own.",
		},
		example: "Sykepleier",
	}),
	yearlyExit: numberColumn(
		{
			field: "yearly_exit",
			nb: "årlig avgang",
			nn: "årleg avgang",
			required: true,
			explanation: {
				nb: "Andelen som slutter i løpet av et år, fra 0 til 1: 0,08 er 8 av 100.",
				nn: "Andelen som sluttar i løpet av eit år, frå 0 til 1: 0,08 er 8 av 100.",
				en: "The share that leaves within a year, from 0 to 1: 0.08 is 8 of 100.",
			},
			example: { nb: "0,08", nn: "0,08", en: "0.08" },
		},
		{ from: 0, to: 1 },
	),
};

/** Turnover rows in file order: of several that cover an age, the first counts. */
export function readTurnoverFile(
	source: RecordSource,
	log: FaultLog,
): {
	readonly rows: readonly TurnoverRow[];
	readonly read: RowsRead<typeof turnoverColumns>;
	readonly used: number;
} {
	const rows: TurnoverRow[] = [];
	const read = readRows(source, turnoverColumns, log, (row) => {
		const { ageFrom, ageTo, educationGroup, yearlyExit } = row.values;
		const { ageTo: place } = row.places;
		if (ageFrom !== null && ageTo !== null && ageTo < ageFrom) {
			noteFault(log, bandBackwards, row.number, place, writtenAt(row, place), String(ageFrom));
			return;
		}
		if (ageFrom === null || ageTo === null || yearlyExit === null) return;
		rows.push({ ageFrom, ageTo, educationGroup, yearlyExit });
	});
	return { rows, read, used: rows.length };
}
