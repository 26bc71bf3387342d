import type { Language, Translated } from "../../machinery/languages/language.ts";

/** What the warnings of reading mean, without the value that each concerns. */
const warningTexts: Translated<Readonly<Record<string, string>>> = {
	nb: {
		"unknown-column": "Kolonner som ikke brukes",
		"formula-text": "Celler med formeltekst, lest som vanlig tekst",
		"identity-number-dropped": "Fødselsnummer som er fjernet",
		"positions-over-150": "Ansatte med mer enn 150\u00a0% stilling til sammen",
		"rows-disagree":
			"Ansatte med ulik fødselsdato eller ulikt kjønn i to rader; den første er brukt",
		"position-without-group": "Stillinger uten kjent utdanningsgruppe",
		"unknown-age": "Ansatte uten kjent alder",
		"unknown-person": "Kompetanse hos personer som ikke står i ansattfilen; ikke tatt med",
		"too-many-warnings": "Filer med flere advarsler enn rapporten har plass til",
	},
	nn: {
		"unknown-column": "Kolonnar som ikkje er brukte",
		"formula-text": "Celler med formeltekst, lesne som vanleg tekst",
		"identity-number-dropped": "Fødselsnummer som er fjerna",
		"positions-over-150": "Tilsette med meir enn 150\u00a0% stilling til saman",
		"rows-disagree":
			"Tilsette med ulik fødselsdato eller ulikt kjønn i to rader; den første er brukt",
		"position-without-group": "Stillingar utan kjend utdanningsgruppe",
		"unknown-age": "Tilsette utan kjend alder",
		"unknown-person": "Kompetanse hos personar som ikkje står i tilsettfila; ikkje teken med",
		"too-many-warnings": "Filer med fleire åtvaringar enn rapporten har plass til",
	},
	en: {
		"unknown-column": "Columns that are not used",
		"formula-text": "Cells with formula text, read as plain text",
		"identity-number-dropped": "National identity numbers removed",
		"positions-over-150": "Employees whose positions come to more than 150%",
		"rows-disagree":
			"Employees with different birth dates or genders in two rows; the first is used",
		"position-without-group": "Positions without a known education group",
		"unknown-age": "Employees without a known age",
		"unknown-person": "Competence of persons who are not in the staff file; left out",
		"too-many-warnings": "Files with more warnings than the report has room for",
	},
};

/** The meaning in the language; the code itself when no text is known for it. */
export function nameWarning(code: string, language: Language): string {
	return warningTexts[language][code] ?? code;
}
