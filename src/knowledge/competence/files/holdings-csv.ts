import { type CsvCell, writeCsv } from "../../../machinery/documents/csv.ts";
import type { Language, Translated } from "../../../machinery/languages/language.ts";
import type { Holding } from "../model.ts";
import { getChoiceWord } from "./choice-words.ts";
import { evidenceChoices } from "./evidence-choices.ts";
import { holdingsColumns } from "./holdings-columns.ts";

/** Holdings in the form that the holdings file is read in; as `writeRequirementsCsv` otherwise. */
export function writeHoldingsCsv(holdings: readonly Holding[], language: Language): string {
	const columns = Object.entries(cells) as [keyof typeof holdingsColumns, Cell][];
	return writeCsv(
		columns.map(([field]) => holdingsColumns[field].headers[language]),
		holdings.map((holding) => columns.map(([, cell]) => cell(holding, language))),
	);
}

type Cell = (holding: Holding, language: Language) => CsvCell;

const yes: Translated<string> = { nb: "ja", nn: "ja", en: "yes" };
const no: Translated<string> = { nb: "nei", nn: "nei", en: "no" };

const cells: Readonly<Record<keyof typeof holdingsColumns, Cell>> = {
	personId: ({ personId }) => personId,
	competence: ({ competence }) => competence,
	level: ({ level }) => level,
	from: ({ from }) => from,
	to: ({ to }) => to,
	evidence: ({ evidence }, language) => getChoiceWord(evidenceChoices, evidence, language),
	inUse: ({ inUse }, language) => (inUse ? yes : no)[language],
	willingToShare: ({ willingToShare }, language) =>
		willingToShare === null ? null : (willingToShare ? yes : no)[language],
};
