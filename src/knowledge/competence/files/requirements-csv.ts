import { type CsvCell, writeCsv } from "../../../machinery/documents/csv.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import type { Requirement } from "../model.ts";
import { getChoiceWord } from "./choice-words.ts";
import { countedInChoices } from "./counted-in-choices.ts";
import { evidenceChoices } from "./evidence-choices.ts";
import { requirementsColumns } from "./requirements-columns.ts";

type Field = keyof typeof requirementsColumns;

const fields: readonly Field[] = [
	"unit",
	"competence",
	"countedIn",
	"required",
	"minLevel",
	"minEvidence",
	"roles",
	"criticality",
	"basis",
	"from",
];

/**
 * Requirements in the form that the requirements file is read in, with headers and words in the language: `;`, UTF-8 with
 * byte order mark, decimal comma. Reading it back gives the same requirements, but for texts that a spreadsheet would
 * run as a formula, which are defused.
 */
export function writeRequirementsCsv(
	requirements: readonly Requirement[],
	language: Language,
): string {
	return writeCsv(
		fields.map((field) => requirementsColumns[field].headers[language]),
		requirements.map((requirement) =>
			fields.map((field) => writeCell(requirement, field, language)),
		),
	);
}

function writeCell(requirement: Requirement, field: Field, language: Language): CsvCell {
	switch (field) {
		case "countedIn":
			return getChoiceWord(countedInChoices, requirement.countedIn, language);
		case "minEvidence":
			return getChoiceWord(evidenceChoices, requirement.minEvidence, language);
		case "roles":
			return requirement.roles.join("|");
		default:
			return requirement[field];
	}
}
