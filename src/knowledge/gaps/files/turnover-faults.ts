import type { FaultKind } from "../../../machinery/importing/faults/fault-kind.ts";

export const bandBackwards: FaultKind = {
	code: "band-backwards",
	severity: "error",
	texts: {
		nb: {
			message: ({ value, detail }) =>
				`Aldersspennet slutter på ${value}, men begynner på ${detail}.`,
			remedy: () => "Bytt om aldrene, eller rett den som er feil.",
		},
		nn: {
			message: ({ value, detail }) => `Aldersspennet sluttar på ${value}, men byrjar på ${detail}.`,
			remedy: () => "Byt om aldrane, eller rett den som er feil.",
		},
		en: {
			message: ({ value, detail }) => `The age band ends at ${value}, but begins at ${detail}.`,
			remedy: () => "Swap the ages, or correct the one that is wrong.",
		},
	},
};

export const ageNotCovered: FaultKind = {
	code: "age-not-covered",
	severity: "error",
	texts: {
		nb: {
			message: ({ value, detail }) =>
				`Ingen rad dekker alderen ${value}${detail === "" ? "" : ` for ${detail}`}.`,
			remedy: () =>
				"Legg til en rad som dekker alderen, uten utdanningsgruppe hvis den gjelder alle.",
		},
		nn: {
			message: ({ value, detail }) =>
				`Inga rad dekkjer alderen ${value}${detail === "" ? "" : ` for ${detail}`}.`,
			remedy: () => "Legg til ei rad som dekkjer alderen, utan utdanningsgruppe om ho gjeld alle.",
		},
		en: {
			message: ({ value, detail }) =>
				`No row covers the age ${value}${detail === "" ? "" : ` for ${detail}`}.`,
			remedy: () =>
				"Add a row that covers the age, without an education group if it is for everyone.",
		},
	},
};

export const turnoverFaultKinds: readonly FaultKind[] = [bandBackwards, ageNotCovered];
