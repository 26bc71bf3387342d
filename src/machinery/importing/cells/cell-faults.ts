import type { FaultKind } from "../faults/fault-kind.ts";

/** What can be wrong with a header, a row or a cell, whatever the file is about. */

export const missingColumn: FaultKind = {
	code: "missing-column",
	severity: "error",
	texts: {
		nb: {
			message: ({ detail }) => `Kolonnen «${detail}» mangler.`,
			remedy: () => "Legg til kolonnen med denne overskriften i rad 1.",
		},
		nn: {
			message: ({ detail }) => `Kolonnen «${detail}» manglar.`,
			remedy: () => "Legg til kolonnen med denne overskrifta i rad 1.",
		},
		en: {
			message: ({ detail }) => `The column "${detail}" is missing.`,
			remedy: () => "Add the column with this header in row 1.",
		},
	},
};

export const duplicateColumn: FaultKind = {
	code: "duplicate-column",
	severity: "error",
	texts: {
		nb: {
			message: ({ column, detail }) =>
				`Kolonnen «${column}» betyr det samme som kolonnen «${detail}» lenger til venstre.`,
			remedy: () => "Behold bare den ene, eller gi den ene en annen overskrift.",
		},
		nn: {
			message: ({ column, detail }) =>
				`Kolonnen «${column}» tyder det same som kolonnen «${detail}» lenger til venstre.`,
			remedy: () => "Behald berre den eine, eller gi den eine ei anna overskrift.",
		},
		en: {
			message: ({ column, detail }) =>
				`The column "${column}" means the same as the column "${detail}" to its left.`,
			remedy: () => "Keep only one of them, or give one of them another header.",
		},
	},
};

/** Where what headers stand for has been said, and two of the file stand for the same. */
export const duplicateMapping: FaultKind = {
	code: "duplicate-mapped-column",
	severity: "error",
	texts: {
		nb: {
			message: ({ column, detail }) =>
				`Kolonnen «${column}» er koblet til det samme som kolonnen «${detail}» lenger til venstre.`,
			remedy: () => "Koble bare den ene, og velg at den andre ikke skal leses.",
		},
		nn: {
			message: ({ column, detail }) =>
				`Kolonnen «${column}» er kopla til det same som kolonnen «${detail}» lenger til venstre.`,
			remedy: () => "Kople berre den eine, og vel at den andre ikkje skal lesast.",
		},
		en: {
			message: ({ column, detail }) =>
				`The column "${column}" is mapped to the same as the column "${detail}" to its left.`,
			remedy: () => "Map only one of them, and choose that the other is not read.",
		},
	},
};

export const unknownColumn: FaultKind = {
	code: "unknown-column",
	severity: "warning",
	texts: {
		nb: {
			message: ({ column }) => `Kolonnen «${column}» er ukjent og blir ikke lest.`,
			remedy: ({ detail }) => `Skal den leses, må overskriften være en av: ${detail}.`,
		},
		nn: {
			message: ({ column }) => `Kolonnen «${column}» er ukjend og blir ikkje lesen.`,
			remedy: ({ detail }) => `Skal han lesast, må overskrifta vere ei av: ${detail}.`,
		},
		en: {
			message: ({ column }) => `The column "${column}" is unknown and is not read.`,
			remedy: ({ detail }) => `If it should be read, its header must be one of: ${detail}.`,
		},
	},
};

export const missingCell: FaultKind = {
	code: "missing-value",
	severity: "error",
	texts: {
		nb: {
			message: ({ column }) => `«${column}» er ikke fylt ut.`,
			remedy: () => "Fyll ut cellen, eller ta bort raden.",
		},
		nn: {
			message: ({ column }) => `«${column}» er ikkje fylt ut.`,
			remedy: () => "Fyll ut cella, eller ta bort rada.",
		},
		en: {
			message: ({ column }) => `"${column}" is not filled in.`,
			remedy: () => "Fill in the cell, or remove the row.",
		},
	},
};

export const unreadableDate: FaultKind = {
	code: "unreadable-date",
	severity: "error",
	texts: {
		nb: {
			message: ({ value, column }) => `«${value}» i «${column}» er ikke en dato.`,
			remedy: () => "Skriv datoen som 2026-03-01 eller 01.03.2026.",
		},
		nn: {
			message: ({ value, column }) => `«${value}» i «${column}» er ikkje ein dato.`,
			remedy: () => "Skriv datoen som 2026-03-01 eller 01.03.2026.",
		},
		en: {
			message: ({ value, column }) => `"${value}" in "${column}" is not a date.`,
			remedy: () => "Write the date as 2026-03-01 or 01.03.2026.",
		},
	},
};

export const unreadableNumber: FaultKind = {
	code: "unreadable-number",
	severity: "error",
	texts: {
		nb: {
			message: ({ value, column }) => `«${value}» i «${column}» er ikke et tall.`,
			remedy: () =>
				"Skriv tallet som 1234,5 eller 1234.5, uten punktum eller komma mellom tusenene.",
		},
		nn: {
			message: ({ value, column }) => `«${value}» i «${column}» er ikkje eit tal.`,
			remedy: () => "Skriv talet som 1234,5 eller 1234.5, utan punktum eller komma mellom tusena.",
		},
		en: {
			message: ({ value, column }) => `"${value}" in "${column}" is not a number.`,
			remedy: () => "Write the number as 1234.5 or 1234,5, without a mark between thousands.",
		},
	},
};

export const notWhole: FaultKind = {
	code: "not-whole",
	severity: "error",
	texts: {
		nb: {
			message: ({ value, column }) => `«${value}» i «${column}» må være et helt tall.`,
			remedy: () => "Skriv tallet uten desimaler.",
		},
		nn: {
			message: ({ value, column }) => `«${value}» i «${column}» må vere eit heilt tal.`,
			remedy: () => "Skriv talet utan desimalar.",
		},
		en: {
			message: ({ value, column }) => `"${value}" in "${column}" must be a whole number.`,
			remedy: () => "Write the number without decimals.",
		},
	},
};

export const outOfRange: FaultKind = {
	code: "out-of-range",
	severity: "error",
	texts: {
		nb: {
			message: ({ value, column, detail }) => `«${value}» i «${column}» er utenfor ${detail}.`,
			remedy: ({ detail }) => `Skriv et tall fra ${detail.replace("–", " til ")}.`,
		},
		nn: {
			message: ({ value, column, detail }) => `«${value}» i «${column}» er utanfor ${detail}.`,
			remedy: ({ detail }) => `Skriv eit tal frå ${detail.replace("–", " til ")}.`,
		},
		en: {
			message: ({ value, column, detail }) => `"${value}" in "${column}" is outside ${detail}.`,
			remedy: ({ detail }) => `Write a number from ${detail.replace("–", " to ")}.`,
		},
	},
};

export const unknownWord: FaultKind = {
	code: "unknown-word",
	severity: "error",
	texts: {
		nb: {
			message: ({ value, column }) => `«${value}» kan ikke stå i «${column}».`,
			remedy: ({ detail }) => `Bruk et av disse: ${detail}.`,
		},
		nn: {
			message: ({ value, column }) => `«${value}» kan ikkje stå i «${column}».`,
			remedy: ({ detail }) => `Bruk eit av desse: ${detail}.`,
		},
		en: {
			message: ({ value, column }) => `"${value}" is not allowed in "${column}".`,
			remedy: ({ detail }) => `Use one of these: ${detail}.`,
		},
	},
};

export const cellTooLong: FaultKind = {
	code: "cell-too-long",
	severity: "error",
	texts: {
		nb: {
			message: ({ column }) => `Teksten i «${column}» er lengre enn 32 767 tegn.`,
			remedy: () => "Kort ned teksten, eller se etter et anførselstegn som ikke er avsluttet.",
		},
		nn: {
			message: ({ column }) => `Teksten i «${column}» er lengre enn 32 767 teikn.`,
			remedy: () => "Kort ned teksten, eller sjå etter eit hermeteikn som ikkje er avslutta.",
		},
		en: {
			message: ({ column }) => `The text in "${column}" is longer than 32,767 characters.`,
			remedy: () => "Shorten the text, or look for a quotation mark that is not closed.",
		},
	},
};

export const errorCell: FaultKind = {
	code: "error-cell",
	severity: "error",
	texts: {
		nb: {
			message: ({ value, column }) => `Cellen i «${column}» viser feilen ${value}.`,
			remedy: () => "Rett formelen, eller skriv inn verdien.",
		},
		nn: {
			message: ({ value, column }) => `Cella i «${column}» viser feilen ${value}.`,
			remedy: () => "Rett formelen, eller skriv inn verdien.",
		},
		en: {
			message: ({ value, column }) => `The cell in "${column}" shows the error ${value}.`,
			remedy: () => "Correct the formula, or write the value itself.",
		},
	},
};

/** A program wrote the formula and did not compute it. What it would give is not guessed. */
export const formulaWithoutValue: FaultKind = {
	code: "formula-without-value",
	severity: "error",
	texts: {
		nb: {
			message: ({ column }) => `Formelen i «${column}» har ikke noe svar i filen.`,
			remedy: () =>
				"Åpne filen i regnearkprogrammet og lagre den på nytt, eller skriv inn verdien.",
		},
		nn: {
			message: ({ column }) => `Formelen i «${column}» har ikkje noko svar i fila.`,
			remedy: () => "Opne fila i reknearkprogrammet og lagre ho på nytt, eller skriv inn verdien.",
		},
		en: {
			message: ({ column }) => `The formula in "${column}" has no result in the file.`,
			remedy: () =>
				"Open the file in the spreadsheet program and save it again, or write the value itself.",
		},
	},
};

/** A warning: the text is kept as it stands, and whatever is written from it is defused. */
export const formulaText: FaultKind = {
	code: "formula-text",
	severity: "warning",
	texts: {
		nb: {
			message: ({ value, column }) =>
				`«${value}» i «${column}» begynner med = som en formel, men er lest som vanlig tekst.`,
			remedy: () => "Er det en formel, skriver du verdien i stedet.",
		},
		nn: {
			message: ({ value, column }) =>
				`«${value}» i «${column}» byrjar med = som ein formel, men er lesen som vanleg tekst.`,
			remedy: () => "Er det ein formel, skriv du verdien i staden.",
		},
		en: {
			message: ({ value, column }) =>
				`"${value}" in "${column}" begins with = like a formula, but was read as plain text.`,
			remedy: () => "If it is a formula, write its value instead.",
		},
	},
};

export const identityNumberDropped: FaultKind = {
	code: "identity-number-dropped",
	severity: "warning",
	texts: {
		nb: {
			message: ({ column }) => `Et fødselsnummer i «${column}» er tatt bort og ikke lagret.`,
			remedy: () => "Ta fødselsnumrene ut av filen, og bruk ansattnummer.",
		},
		nn: {
			message: ({ column }) => `Eit fødselsnummer i «${column}» er teke bort og ikkje lagra.`,
			remedy: () => "Ta fødselsnummera ut av fila, og bruk tilsettnummer.",
		},
		en: {
			message: ({ column }) =>
				`A national identity number in "${column}" was removed and is not stored.`,
			remedy: () => "Remove national identity numbers from the file, and use staff numbers.",
		},
	},
};

export const toBeforeFrom: FaultKind = {
	code: "to-before-from",
	severity: "error",
	texts: {
		nb: {
			message: ({ value, detail }) => `Perioden slutter ${value}, før den begynner (${detail}).`,
			remedy: () => "Rett en av datoene.",
		},
		nn: {
			message: ({ value, detail }) => `Perioden sluttar ${value}, før han byrjar (${detail}).`,
			remedy: () => "Rett ein av datoane.",
		},
		en: {
			message: ({ value, detail }) => `The period ends ${value}, before it begins (${detail}).`,
			remedy: () => "Correct one of the dates.",
		},
	},
};

export const cellFaultKinds: readonly FaultKind[] = [
	missingColumn,
	duplicateColumn,
	duplicateMapping,
	unknownColumn,
	missingCell,
	unreadableDate,
	unreadableNumber,
	notWhole,
	outOfRange,
	unknownWord,
	toBeforeFrom,
	cellTooLong,
	errorCell,
	formulaWithoutValue,
	formulaText,
	identityNumberDropped,
];
