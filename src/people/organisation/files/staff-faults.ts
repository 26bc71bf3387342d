import type { FaultKind } from "../../../machinery/importing/faults/fault-kind.ts";

export const birthOutOfRange: FaultKind = {
	code: "birth-out-of-range",
	severity: "error",
	texts: {
		nb: {
			message: ({ value, detail }) => `Fødselsåret i «${value}» er utenfor ${detail}.`,
			remedy: () => "Rett året, eller la cellen stå tom hvis det er ukjent.",
		},
		nn: {
			message: ({ value, detail }) => `Fødselsåret i «${value}» er utanfor ${detail}.`,
			remedy: () => "Rett året, eller lat cella stå tom om det er ukjent.",
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
			message: () => "Samme person, enhet og første dag står på en tidligere rad.",
			remedy: () => "Ta bort den ene raden, eller rett enheten eller datoen.",
		},
		nn: {
			message: () => "Same person, eining og første dag står på ei tidlegare rad.",
			remedy: () => "Ta bort den eine rada, eller rett eininga eller datoen.",
		},
		en: {
			message: () => "The same person, unit and first day stand in an earlier row.",
			remedy: () => "Remove one of the rows, or correct the unit or the date.",
		},
	},
};

export const positionsOver150: FaultKind = {
	code: "positions-over-150",
	severity: "warning",
	texts: {
		nb: {
			message: ({ detail }) => `Personens stillinger blir ${detail} % til sammen.`,
			remedy: () => "Kontroller stillingsprosentene og om noen av arbeidsforholdene er avsluttet.",
		},
		nn: {
			message: ({ detail }) => `Stillingane til personen blir ${detail} % til saman.`,
			remedy: () => "Kontroller stillingsprosentane og om nokre av arbeidsforholda er avslutta.",
		},
		en: {
			message: ({ detail }) => `The person's positions come to ${detail} % in all.`,
			remedy: () => "Check the position sizes, and whether any of the employments have ended.",
		},
	},
};

export const rowsDisagree: FaultKind = {
	code: "rows-disagree",
	severity: "warning",
	texts: {
		nb: {
			message: ({ column, detail }) =>
				`«${column}» er ikke det samme som på personens rad ${detail}, som gjelder.`,
			remedy: () => "Skriv det samme på alle radene til personen.",
		},
		nn: {
			message: ({ column, detail }) =>
				`«${column}» er ikkje det same som på rad ${detail} for personen, som gjeld.`,
			remedy: () => "Skriv det same på alle radene til personen.",
		},
		en: {
			message: ({ column, detail }) =>
				`"${column}" is not the same as in the person's row ${detail}, which counts.`,
			remedy: () => "Write the same in all rows of the person.",
		},
	},
};

export const positionWithoutGroup: FaultKind = {
	code: "position-without-group",
	severity: "warning",
	texts: {
		nb: {
			message: ({ value }) => `Stillingen «${value}» gir ingen utdanningsgruppe.`,
			remedy: () => "Fyll ut utdanningsgruppe, eller legg stillingen til i stillingsfila.",
		},
		nn: {
			message: ({ value }) => `Stillinga «${value}» gjev inga utdanningsgruppe.`,
			remedy: () => "Fyll ut utdanningsgruppe, eller legg stillinga til i stillingsfila.",
		},
		en: {
			message: ({ value }) => `The position "${value}" gives no education group.`,
			remedy: () => "Fill in the education group, or add the position to the positions file.",
		},
	},
};

export const unknownAge: FaultKind = {
	code: "unknown-age",
	severity: "warning",
	texts: {
		nb: {
			message: () => "Alderen er ukjent. Avgang regnes med gjennomsnittet for gruppen.",
			remedy: () => "Fyll ut fødselsår eller fødselsdato.",
		},
		nn: {
			message: () => "Alderen er ukjend. Avgang blir rekna med gjennomsnittet for gruppa.",
			remedy: () => "Fyll ut fødselsår eller fødselsdato.",
		},
		en: {
			message: () => "The age is unknown. Leaving is reckoned with the group's average.",
			remedy: () => "Fill in the year or the date of birth.",
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
