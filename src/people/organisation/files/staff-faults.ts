import type { FaultKind } from "../../../machinery/importing/faults/fault-kind.ts";

export const birthOutOfRange: FaultKind = {
	code: "birth-out-of-range",
	severity: "error",
	texts: {
		nb: {
			message: ({ value, detail }) => `Fødselsåret i «${value}» er utenfor ${detail}.`,
			remedy: () => "Rett året, eller la cellen stå tom hvis året er ukjent.",
		},
		nn: {
			message: ({ value, detail }) => `Fødselsåret i «${value}» er utanfor ${detail}.`,
			remedy: () => "Rett året, eller lat cella stå tom om året er ukjent.",
		},
		en: {
			message: ({ value, detail }) => `The year of birth in "${value}" is outside ${detail}.`,
			remedy: () => "Correct the year, or leave the cell empty if it is unknown.",
		},
	},
};

export const missingGroupAndPosition: FaultKind = {
	code: "missing-group-and-position",
	severity: "error",
	texts: {
		nb: {
			message: () => "Raden har verken utdanningsgruppe eller stilling.",
			remedy: () => "Fyll ut minst én av dem.",
		},
		nn: {
			message: () => "Rada har verken utdanningsgruppe eller stilling.",
			remedy: () => "Fyll ut minst éin av dei.",
		},
		en: {
			message: () => "The row has neither an education group nor a position.",
			remedy: () => "Fill in at least one of them.",
		},
	},
};

export const duplicateEmployment: FaultKind = {
	code: "duplicate-employment",
	severity: "error",
	texts: {
		nb: {
			message: () => "Samme person, enhet og første dag står i en tidligere rad.",
			remedy: () => "Ta bort den ene raden, eller rett enheten eller datoen.",
		},
		nn: {
			message: () => "Same person, eining og første dag står i ei tidlegare rad.",
			remedy: () => "Ta bort den eine rada, eller rett eininga eller datoen.",
		},
		en: {
			message: () => "The same person, unit and first day are in an earlier row.",
			remedy: () => "Remove one of the rows, or correct the unit or the date.",
		},
	},
};

export const positionsOver150: FaultKind = {
	code: "positions-over-150",
	severity: "warning",
	texts: {
		nb: {
			message: ({ detail }) => `Stillingene til denne personen blir ${detail}\u00a0% til sammen.`,
			remedy: () =>
				"Kontroller stillingsprosentene, og om noen av arbeidsforholdene mangler sluttdato.",
		},
		nn: {
			message: ({ detail }) => `Stillingane til denne personen blir ${detail}\u00a0% til saman.`,
			remedy: () =>
				"Kontroller stillingsprosentane, og om nokre av arbeidsforholda manglar sluttdato.",
		},
		en: {
			message: ({ detail }) => `This person's positions come to ${detail}% in all.`,
			remedy: () => "Check the position sizes, and whether any of the employments lack a last day.",
		},
	},
};

export const rowsDisagree: FaultKind = {
	code: "rows-disagree",
	severity: "warning",
	texts: {
		nb: {
			message: ({ column, detail }) =>
				`«${column}» er ikke det samme som i rad ${detail} for samme person. Rad ${detail} er brukt.`,
			remedy: () => "Skriv det samme i alle radene til personen.",
		},
		nn: {
			message: ({ column, detail }) =>
				`«${column}» er ikkje det same som i rad ${detail} for same person. Rad ${detail} er brukt.`,
			remedy: () => "Skriv det same i alle radene til personen.",
		},
		en: {
			message: ({ column, detail }) =>
				`"${column}" is not the same as in row ${detail} for the same person. Row ${detail} was used.`,
			remedy: () => "Write the same in all rows for the person.",
		},
	},
};

export const positionWithoutGroup: FaultKind = {
	code: "position-without-group",
	severity: "warning",
	texts: {
		nb: {
			message: ({ value }) => `Utdanningsgruppen til stillingen «${value}» er ukjent.`,
			remedy: () => "Fyll ut utdanningsgruppe, eller legg stillingen til i stillingsfilen.",
		},
		nn: {
			message: ({ value }) => `Utdanningsgruppa til stillinga «${value}» er ukjend.`,
			remedy: () => "Fyll ut utdanningsgruppe, eller legg stillinga til i stillingsfila.",
		},
		en: {
			message: ({ value }) => `The education group of the position "${value}" is unknown.`,
			remedy: () => "Fill in the education group, or add the position to the positions file.",
		},
	},
};

export const unknownAge: FaultKind = {
	code: "unknown-age",
	severity: "warning",
	texts: {
		nb: {
			message: () =>
				"Alderen er ukjent. Sannsynligheten for å slutte er regnet som et gjennomsnitt for alle aldre.",
			remedy: () => "Fyll ut fødselsår eller fødselsdato.",
		},
		nn: {
			message: () =>
				"Alderen er ukjend. Sannsynet for å slutte er rekna som eit gjennomsnitt for alle aldrar.",
			remedy: () => "Fyll ut fødselsår eller fødselsdato.",
		},
		en: {
			message: () =>
				"The age is unknown. The probability of leaving is taken as an average for all ages.",
			remedy: () => "Fill in the year or date of birth.",
		},
	},
};

export const conflictingPosition: FaultKind = {
	code: "conflicting-position",
	severity: "error",
	texts: {
		nb: {
			message: ({ value, detail }) =>
				`Stillingen «${value}» har en annen utdanningsgruppe i rad ${detail}.`,
			remedy: () => "Behold bare én rad for hver stilling.",
		},
		nn: {
			message: ({ value, detail }) =>
				`Stillinga «${value}» har ei anna utdanningsgruppe i rad ${detail}.`,
			remedy: () => "Behald berre éi rad for kvar stilling.",
		},
		en: {
			message: ({ value, detail }) =>
				`The position "${value}" has another education group in row ${detail}.`,
			remedy: () => "Keep only one row for each position.",
		},
	},
};

export const staffFaultKinds: readonly FaultKind[] = [
	birthOutOfRange,
	missingGroupAndPosition,
	duplicateEmployment,
	conflictingPosition,
	positionsOver150,
	rowsDisagree,
	positionWithoutGroup,
	unknownAge,
];
