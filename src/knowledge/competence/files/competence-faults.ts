import type { FaultKind } from "../../../machinery/importing/faults/fault-kind.ts";

export const unknownCompetence: FaultKind = {
	code: "unknown-competence",
	severity: "error",
	texts: {
		nb: {
			message: ({ value }) => `Kompetansen «${value}» står ikke i katalogen.`,
			remedy: () => "Rett navnet, eller legg kompetansen til i katalogfilen.",
		},
		nn: {
			message: ({ value }) => `Kompetansen «${value}» står ikkje i katalogen.`,
			remedy: () => "Rett namnet, eller legg kompetansen til i katalogfila.",
		},
		en: {
			message: ({ value }) => `The competence "${value}" is not in the catalogue.`,
			remedy: () => "Correct the name, or add the competence to the catalogue file.",
		},
	},
};

export const duplicateCompetence: FaultKind = {
	code: "duplicate-competence",
	severity: "error",
	texts: {
		nb: {
			message: ({ value, detail }) => `Kompetansen «${value}» står også i rad ${detail}.`,
			remedy: () => "Behold bare én rad for hver kompetanse.",
		},
		nn: {
			message: ({ value, detail }) => `Kompetansen «${value}» står òg i rad ${detail}.`,
			remedy: () => "Behald berre éi rad for kvar kompetanse.",
		},
		en: {
			message: ({ value, detail }) => `The competence "${value}" is also in row ${detail}.`,
			remedy: () => "Keep only one row for each competence.",
		},
	},
};

export const implicationCycle: FaultKind = {
	code: "implication-cycle",
	severity: "error",
	texts: {
		nb: {
			message: ({ detail }) => `Kompetansene innebærer hverandre i ring: ${detail}.`,
			remedy: () => "Ta bort minst ett av navnene i «innebærer».",
		},
		nn: {
			message: ({ detail }) => `Kompetansane inneber kvarandre i ring: ${detail}.`,
			remedy: () => "Ta bort minst eitt av namna i «inneber».",
		},
		en: {
			message: ({ detail }) => `The competences imply each other in a circle: ${detail}.`,
			remedy: () => 'Remove at least one of the names in "implies".',
		},
	},
};

export const endlessImplication: FaultKind = {
	code: "too-many-implications",
	severity: "error",
	texts: {
		nb: {
			message: () => "Kompetansene innebærer for mange andre til sammen.",
			remedy: () => "La hver kompetanse bare innebære de nærmeste. Resten følger av dem.",
		},
		nn: {
			message: () => "Kompetansane inneber for mange andre til saman.",
			remedy: () => "Lat kvar kompetanse berre innebere dei næraste. Resten følgjer av dei.",
		},
		en: {
			message: () => "The competences imply too many others in all.",
			remedy: () => "Let each competence imply only the nearest. The rest follows from those.",
		},
	},
};

export const tooManyCompetences: FaultKind = {
	code: "too-many-competences",
	severity: "error",
	texts: {
		nb: {
			message: ({ detail }) => `Fila har flere enn ${detail} ulike kompetanser.`,
			remedy: ({ column }) =>
				`Kontroller at «${column}» er navnet på kompetansen og ikke en fritekst.`,
		},
		nn: {
			message: ({ detail }) => `Fila har fleire enn ${detail} ulike kompetansar.`,
			remedy: ({ column }) =>
				`Kontroller at «${column}» er namnet på kompetansen og ikkje ein fritekst.`,
		},
		en: {
			message: ({ detail }) => `The file has more than ${detail} different competences.`,
			remedy: ({ column }) => `Check that "${column}" is the competence's name and not free text.`,
		},
	},
};

export const unknownHolder: FaultKind = {
	code: "unknown-person",
	severity: "warning",
	texts: {
		nb: {
			message: () => "Ansattnummeret står ikke i ansattfilen. Raden er ikke tatt med.",
			remedy: () => "Rett ansattnummeret, eller legg personen til i ansattfilen.",
		},
		nn: {
			message: () => "Tilsettnummeret står ikkje i tilsettfila. Rada er ikkje teken med.",
			remedy: () => "Rett tilsettnummeret, eller legg personen til i tilsettfila.",
		},
		en: {
			message: () => "The staff number is not in the staff file. The row was left out.",
			remedy: () => "Correct the staff number, or add the person to the staff file.",
		},
	},
};

export const competenceFaultKinds: readonly FaultKind[] = [
	unknownCompetence,
	duplicateCompetence,
	implicationCycle,
	endlessImplication,
	tooManyCompetences,
	unknownHolder,
];
