import type { Language, Translated } from "../../../machinery/languages/language.ts";
import { evidenceChoices } from "../files/evidence-choices.ts";
import { holdingsColumns } from "../files/holdings-columns.ts";
import type { MatrixAnswer, MatrixCell } from "./matrix-contract.ts";

/** A table of texts: what is on screen, for a spreadsheet. */
export interface MatrixTable {
	readonly headers: readonly string[];
	readonly rows: readonly (readonly (string | null)[])[];
}

interface CellTexts {
	readonly name: string;
	readonly level: (level: number) => string;
	readonly until: (day: string) => string;
	readonly expired: (day: string) => string;
	readonly notInUse: string;
	readonly implied: string;
}

const texts: Translated<CellTexts> = {
	nb: {
		name: "navn",
		level: (level) => `nivå ${level}`,
		until: (day) => `til ${day}`,
		expired: (day) => `gikk ut ${day}`,
		notInUse: "ikke i bruk",
		implied: "følger av annen kompetanse",
	},
	nn: {
		name: "namn",
		level: (level) => `nivå ${level}`,
		until: (day) => `til ${day}`,
		expired: (day) => `gjekk ut ${day}`,
		notInUse: "ikkje i bruk",
		implied: "følgjer av annan kompetanse",
	},
	en: {
		name: "name",
		level: (level) => `level ${level}`,
		until: (day) => `until ${day}`,
		expired: (day) => `expired ${day}`,
		notInUse: "not in use",
		implied: "follows from another competence",
	},
};

/** The matrix with a row for each person and a column for each competence. */
export function writeMatrixTable(matrix: MatrixAnswer, language: Language): MatrixTable {
	const { columns, rows, on } = matrix;
	return {
		headers: [
			holdingsColumns.personId.headers[language],
			texts[language].name,
			...columns.map(({ name }) => name),
		],
		rows: rows.map(({ staffNumber, name, cells }) => {
			const byColumn = new Map(cells.map((cell) => [cell[0], cell]));
			return [
				staffNumber,
				name,
				...columns.map((_, place) => {
					const cell = byColumn.get(place);
					return cell === undefined ? null : writeCell(cell, on, language);
				}),
			];
		}),
	};
}

function writeCell(
	[, level, evidence, expires, inUse, heldItself]: MatrixCell,
	on: string,
	language: Language,
): string {
	const words = texts[language];
	const evidenceWord = evidenceChoices[evidence]?.[1][language] ?? "";
	return [
		words.level(level),
		evidenceWord,
		...(expires === null ? [] : [expires < on ? words.expired(expires) : words.until(expires)]),
		...(inUse ? [] : [words.notInUse]),
		...(heldItself ? [] : [words.implied]),
	].join(", ");
}
