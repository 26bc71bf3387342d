import { writeCsv } from "../../machinery/documents/csv.ts";
import type { Fault } from "../../machinery/importing/faults/fault.ts";
import type { Language, Translated } from "../../machinery/languages/language.ts";

interface FaultTexts {
	readonly headers: readonly string[];
	readonly severities: Readonly<Record<Fault["severity"], string>>;
}

const texts: Translated<FaultTexts> = {
	nb: {
		headers: ["Alvor", "Fil", "Ark", "Rad", "Kolonne", "Verdi", "Hva er galt", "Hva du kan gjøre"],
		severities: { error: "Feil", warning: "Advarsel" },
	},
	nn: {
		headers: ["Alvor", "Fil", "Ark", "Rad", "Kolonne", "Verdi", "Kva er gale", "Kva du kan gjere"],
		severities: { error: "Feil", warning: "Åtvaring" },
	},
	en: {
		headers: ["Severity", "File", "Sheet", "Row", "Column", "Value", "What is wrong", "What to do"],
		severities: { error: "Error", warning: "Warning" },
	},
};

/** Faults as CSV, for whoever mends the files with the list beside. */
export function writeFaultsFile(faults: readonly Fault[], language: Language): string {
	const { headers, severities } = texts[language];
	return writeCsv(
		headers,
		faults.map(({ severity, file, sheet, row, column, value, message, remedy }) => [
			...[severities[severity], file, sheet, row, column, value, message, remedy],
		]),
	);
}
