import type { FaultKind } from "./fault-kind.ts";

/** Why a whole file, or the rest of it, could not be read. All are errors at row 1 unless said otherwise. */

function fileFault(
	code: string,
	nb: readonly [string, string],
	nn: readonly [string, string],
	en: readonly [string, string],
): FaultKind {
	const text = ([message, remedy]: readonly [string, string]) => ({
		message: () => message,
		remedy: () => remedy,
	});
	return { code, severity: "error", texts: { nb: text(nb), nn: text(nn), en: text(en) } };
}

export const emptyFile = fileFault(
	"empty-file",
	["Filen er tom.", "Velg en fil med overskrifter i rad 1 og data fra rad 2."],
	["Fila er tom.", "Vel ei fil med overskrifter i rad 1 og data frå rad 2."],
	["The file is empty.", "Choose a file with headers in row 1 and data from row 2."],
);

export const headerWithoutRows = fileFault(
	"no-rows",
	["Filen har overskrifter, men ingen rader under.", "Fyll ut minst én rad."],
	["Fila har overskrifter, men ingen rader under.", "Fyll ut minst éi rad."],
	["The file has headers, but no rows below them.", "Fill in at least one row."],
);

export const fileTooLarge = fileFault(
	"file-too-large",
	["Filen er større enn 100 MB.", "Ta bort kolonner og ark som ikke trengs."],
	["Fila er større enn 100 MB.", "Ta bort kolonnar og ark som ikkje trengst."],
	["The file is larger than 100 MB.", "Remove columns and sheets that are not needed."],
);

export const unpacksTooLarge = fileFault(
	"unpacks-too-large",
	[
		"Arbeidsboken er større enn 500 MB når den pakkes ut.",
		"Ta bort ark, bilder og tomme rader som ikke trengs, eller lagre som CSV.",
	],
	[
		"Arbeidsboka er større enn 500 MB når ho blir pakka ut.",
		"Ta bort ark, bilete og tomme rader som ikkje trengst, eller lagre som CSV.",
	],
	[
		"The workbook is larger than 500 MB when unpacked.",
		"Remove sheets, pictures and empty rows that are not needed, or save it as CSV.",
	],
);

export const tooManyCells = fileFault(
	"too-many-cells",
	[
		"Arket har flere celler enn det som kan leses.",
		"Ta bort tomme rader og kolonner som bare har formatering, eller lagre som CSV.",
	],
	[
		"Arket har fleire celler enn det som kan lesast.",
		"Ta bort tomme rader og kolonnar som berre har formatering, eller lagre som CSV.",
	],
	[
		"The sheet has more cells than can be read.",
		"Remove empty rows and columns that only have formatting, or save it as CSV.",
	],
);

export const tooManyColumns = fileFault(
	"too-many-columns",
	["Filen har flere enn 1 000 kolonner.", "Ta bort kolonnene som ikke trengs."],
	["Fila har fleire enn 1 000 kolonnar.", "Ta bort kolonnane som ikkje trengst."],
	["The file has more than 1,000 columns.", "Remove the columns that are not needed."],
);

/** Stands at the first row that was not read. */
export const tooManyRows = fileFault(
	"too-many-rows",
	["Filen har flere enn 1 048 576 rader.", "Ta bort tomme rader og rader som ikke trengs."],
	["Fila har fleire enn 1 048 576 rader.", "Ta bort tomme rader og rader som ikkje trengst."],
	["The file has more than 1,048,576 rows.", "Remove empty rows and rows that are not needed."],
);

/** Stands at the first row that was not read. `detail` is how many rows with content are read. */
export const tooManyFilledRows: FaultKind = {
	code: "too-many-filled-rows",
	severity: "error",
	texts: {
		nb: {
			message: ({ detail }) => `Fila har flere enn ${detail} rader med innhold.`,
			remedy: () => "Kontroller at det er riktig fil, og ta bort rader som ikke trengs.",
		},
		nn: {
			message: ({ detail }) => `Fila har fleire enn ${detail} rader med innhald.`,
			remedy: () => "Kontroller at det er rett fil, og ta bort rader som ikkje trengst.",
		},
		en: {
			message: ({ detail }) => `The file has more than ${detail} rows with content.`,
			remedy: () => "Check that it is the right file, and remove rows that are not needed.",
		},
	},
};

export const recordTooLong = fileFault(
	"row-too-long",
	["Raden er lengre enn 4 millioner tegn.", "Kontroller at filen har linjeskift etter hver rad."],
	["Rada er lengre enn 4 millionar teikn.", "Kontroller at fila har linjeskift etter kvar rad."],
	[
		"The row is longer than 4 million characters.",
		"Check that the file has a line break after each row.",
	],
);

/** Stands at the row where the quoted text begins. */
export const openQuote = fileFault(
	"open-quote",
	[
		"Et anførselstegn på denne raden er ikke avsluttet.",
		"Avslutt teksten med et anførselstegn, eller skriv to anførselstegn etter hverandre der teksten skal ha ett.",
	],
	[
		"Eit hermeteikn på denne rada er ikkje avslutta.",
		"Avslutt teksten med eit hermeteikn, eller skriv to hermeteikn etter kvarandre der teksten skal ha eitt.",
	],
	[
		"A quotation mark in this row is not closed.",
		"Close the text with a quotation mark, or write two in a row where the text should have one.",
	],
);

export const notTable = fileFault(
	"not-csv-or-xlsx",
	["Filen er verken CSV eller XLSX.", "Lagre listen som CSV eller som Excel-arbeidsbok (.xlsx)."],
	["Fila er verken CSV eller XLSX.", "Lagre lista som CSV eller som Excel-arbeidsbok (.xlsx)."],
	["The file is neither CSV nor XLSX.", "Save the list as CSV or as an Excel workbook (.xlsx)."],
);

export const oldWorkbook = fileFault(
	"old-excel-format",
	["Filen er i Excels gamle format (.xls).", "Åpne den i Excel og lagre som .xlsx."],
	["Fila er i det gamle formatet til Excel (.xls).", "Opne ho i Excel og lagre som .xlsx."],
	["The file is in Excel's old format (.xls).", "Open it in Excel and save it as .xlsx."],
);

export const protectedWorkbook = fileFault(
	"password-protected",
	["Arbeidsboken er beskyttet med passord.", "Ta bort passordet i Excel og lagre på nytt."],
	["Arbeidsboka er verna med passord.", "Ta bort passordet i Excel og lagre på nytt."],
	["The workbook is protected by a password.", "Remove the password in Excel and save it again."],
);

export const utf16Text = fileFault(
	"utf-16-text",
	[
		"Teksten er lagret som UTF-16 (Unicode-tekst).",
		"Lagre filen på nytt som CSV UTF-8 eller som Excel-arbeidsbok (.xlsx).",
	],
	[
		"Teksten er lagra som UTF-16 (Unicode-tekst).",
		"Lagre fila på nytt som CSV UTF-8 eller som Excel-arbeidsbok (.xlsx).",
	],
	[
		"The text is stored as UTF-16 (Unicode text).",
		"Save the file again as CSV UTF-8 or as an Excel workbook (.xlsx).",
	],
);

export const damagedText = fileFault(
	"damaged-text",
	[
		"Noen av tegnene i fila er ødelagt. Teksten er bare delvis i UTF-8.",
		"Hent fila på nytt, eller lagre den som CSV UTF-8.",
	],
	[
		"Nokre av teikna i fila er øydelagde. Teksten er berre delvis i UTF-8.",
		"Hent fila på nytt, eller lagre ho som CSV UTF-8.",
	],
	[
		"Some characters in the file are damaged. Only part of the text is UTF-8.",
		"Fetch the file again, or save it as CSV UTF-8.",
	],
);

export const damagedWorkbook = fileFault(
	"damaged-workbook",
	[
		"Arbeidsboken er skadet eller ufullstendig og kan ikke leses.",
		"Hent filen på nytt, eller åpne den i Excel og lagre den igjen.",
	],
	[
		"Arbeidsboka er skadd eller ufullstendig og kan ikkje lesast.",
		"Hent fila på nytt, eller opne ho i Excel og lagre ho att.",
	],
	[
		"The workbook is damaged or incomplete and cannot be read.",
		"Fetch the file again, or open it in Excel and save it again.",
	],
);

/** Stands at the last row that was read. */
export const tooManyErrors = fileFault(
	"too-many-errors",
	[
		"Filen har flere enn 50 000 feil. Resten av filen er ikke lest.",
		"Rett feilene i rapporten, og les filen på nytt.",
	],
	[
		"Fila har fleire enn 50 000 feil. Resten av fila er ikkje lesen.",
		"Rett feila i rapporten, og les fila på nytt.",
	],
	[
		"The file has more than 50,000 errors. The rest of it was not read.",
		"Correct the errors in the report, and read the file again.",
	],
);

/** A warning. Stands at the row of the first warning that is not listed. */
export const tooManyWarnings: FaultKind = {
	code: "too-many-warnings",
	severity: "warning",
	texts: {
		nb: {
			message: ({ detail }) => `Filen har ${detail} advarsler til, som ikke står i rapporten.`,
			remedy: () => "Rett det advarslene i rapporten gjelder, og les filen på nytt.",
		},
		nn: {
			message: ({ detail }) => `Fila har ${detail} åtvaringar til, som ikkje står i rapporten.`,
			remedy: () => "Rett det åtvaringane i rapporten gjeld, og les fila på nytt.",
		},
		en: {
			message: ({ detail }) => `The file has ${detail} more warnings, which are not in the report.`,
			remedy: () => "Put right what the warnings in the report are about, and read the file again.",
		},
	},
};

export const fileFaultKinds: readonly FaultKind[] = [
	emptyFile,
	headerWithoutRows,
	fileTooLarge,
	unpacksTooLarge,
	tooManyCells,
	tooManyColumns,
	tooManyRows,
	tooManyFilledRows,
	recordTooLong,
	openQuote,
	notTable,
	oldWorkbook,
	protectedWorkbook,
	utf16Text,
	damagedText,
	damagedWorkbook,
	tooManyErrors,
	tooManyWarnings,
];
