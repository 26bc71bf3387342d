import { type CsvCell, writeCsv } from "../../../machinery/documents/csv.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import type { Competence } from "../model.ts";
import { catalogueColumns } from "./catalogue-columns.ts";
import { getChoiceWord } from "./choice-words.ts";
import { kindChoices } from "./kind-choices.ts";

/** A catalogue in the form that the catalogue file is read in; as `writeRequirementsCsv` otherwise. */
export function writeCatalogueCsv(catalogue: readonly Competence[], language: Language): string {
	const columns = Object.entries(cells) as [keyof typeof catalogueColumns, Cell][];
	return writeCsv(
		columns.map(([field]) => catalogueColumns[field].headers[language]),
		catalogue.map((competence) => columns.map(([, cell]) => cell(competence, language))),
	);
}

type Cell = (competence: Competence, language: Language) => CsvCell;

const cells: Readonly<Record<keyof typeof catalogueColumns, Cell>> = {
	competence: ({ name }) => name,
	kind: ({ kind }, language) => (kind === null ? null : getChoiceWord(kindChoices, kind, language)),
	area: ({ area }) => area,
	validityMonths: ({ validityMonths }) => validityMonths,
	implies: ({ implies }) => implies.join("|"),
	prerequisites: ({ prerequisites }) => prerequisites.join("|"),
};
