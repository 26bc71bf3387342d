import { type CsvCell, writeCsv } from "../../../machinery/documents/csv.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import type { Measure, Quantity } from "../model.ts";
import { measureTexts } from "./measure-texts.ts";
import { type MeasureColumnTexts, measureColumnTexts } from "./measures-csv-texts.ts";

type Cell = (measure: Measure, language: Language) => CsvCell;

/**
 * The measures as `measures.csv`, a row each, to be edited and priced in a spreadsheet. Headers and words are in the
 * language; dates are `YYYY-MM-DD`; kroner that nobody has filled in are empty, not 0.
 */
export function writeMeasuresCsv(measures: readonly Measure[], language: Language): string {
	const columns = Object.entries(cells) as [keyof MeasureColumnTexts, Cell][];
	return writeCsv(
		columns.map(([name]) => measureColumnTexts[language][name]),
		measures.map((measure) => columns.map(([, cell]) => cell(measure, language))),
	);
}

const cells: Readonly<Record<keyof MeasureColumnTexts, Cell>> = {
	number: ({ number }) => writeMeasureNumber(number),
	goal: ({ goal }) => goal,
	finding: ({ finding }) => finding,
	measure: ({ measure }) => measure,
	kind: ({ kind }, language) => measureTexts[language].kinds[kind],
	delivery: ({ delivery }, language) => measureTexts[language].deliveries[delivery],
	targetGroup: ({ targetGroup }) => targetGroup,
	persons: ({ persons }) => persons,
	unit: ({ unit }, language) => unit ?? measureTexts[language].wholeMunicipality,
	responsibleRole: ({ responsibleRole }) => responsibleRole,
	deadline: ({ deadline }) => deadline,
	salaryDuringLeave: ({ cost }) => cost.salaryDuringLeave,
	substitute: ({ cost }) => cost.substitute,
	travel: ({ cost }) => cost.travel,
	fee: ({ cost }) => cost.fee,
	ownShare: ({ funding }) => funding.ownShare,
	grant: ({ funding }) => funding.grant,
	indicator: ({ indicator }) => indicator,
	baseline: ({ baseline }) => (baseline === null ? null : toCell(baseline)),
	target: ({ target }) => (target === null ? null : toCell(target)),
	status: ({ status }, language) => measureTexts[language].statuses[status],
};

function toCell({ countedIn, amount }: Quantity): number {
	return countedIn === "fte" ? amount / 100 : amount;
}

/** T1, T2 …: by it, rows of the plan's tables and of the spreadsheet are matched. */
export function writeMeasureNumber(number: number): string {
	return `T${number}`;
}
