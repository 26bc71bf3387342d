import type { FaultKind } from "../../../machinery/importing/faults/fault-kind.ts";

export const unknownUnit: FaultKind = {
	code: "unknown-unit",
	severity: "error",
	texts: {
		nb: {
			message: ({ value }) => `Enheten «${value}» er ukjent.`,
			remedy: () =>
				"Rett navnet eller koden, eller legg enheten til i enhetsfilen (uten enhetsfil: i ansattfilen).",
		},
		nn: {
			message: ({ value }) => `Eininga «${value}» er ukjend.`,
			remedy: () =>
				"Rett namnet eller koden, eller legg eininga til i einingsfila (utan einingsfil: i tilsettfila).",
		},
		en: {
			message: ({ value }) => `The unit "${value}" is unknown.`,
			remedy: () =>
				"Correct the name or code, or add the unit to the units file (without one: to the staff file).",
		},
	},
};

export const unknownParent: FaultKind = {
	code: "unknown-parent",
	severity: "error",
	texts: {
		nb: {
			message: ({ value }) => `Ingen enhet har koden «${value}», som er oppgitt som overordnet.`,
			remedy: () => "Rett koden, eller legg til en rad for den overordnede enheten.",
		},
		nn: {
			message: ({ value }) => `Inga eining har koden «${value}», som er oppgitt som overordna.`,
			remedy: () => "Rett koden, eller legg til ei rad for den overordna eininga.",
		},
		en: {
			message: ({ value }) => `No unit has the code "${value}", which is given as parent.`,
			remedy: () => "Correct the code, or add a row for the parent unit.",
		},
	},
};

export const parentCycle: FaultKind = {
	code: "parent-cycle",
	severity: "error",
	texts: {
		nb: {
			message: ({ detail }) => `Enhetene er overordnet hverandre i ring: ${detail}.`,
			remedy: () => "La feltet for overordnet stå tomt for den øverste enheten.",
		},
		nn: {
			message: ({ detail }) => `Einingane er overordna kvarandre i ring: ${detail}.`,
			remedy: () => "Lat feltet for overordna stå tomt for den øvste eininga.",
		},
		en: {
			message: ({ detail }) => `The units are parents of each other in a circle: ${detail}.`,
			remedy: () => "Leave the parent empty for the top unit.",
		},
	},
};

export const tooManyLevels: FaultKind = {
	code: "too-many-levels",
	severity: "error",
	texts: {
		nb: {
			message: () => "Det er mer enn 50 nivåer av enheter over denne.",
			remedy: () => "Kontroller hvilken enhet som er overordnet hvilken.",
		},
		nn: {
			message: () => "Det er meir enn 50 nivå av einingar over denne.",
			remedy: () => "Kontroller kva eining som er overordna kva.",
		},
		en: {
			message: () => "There are more than 50 levels of units above this one.",
			remedy: () => "Check which unit is the parent of which.",
		},
	},
};

export const duplicateUnit: FaultKind = {
	code: "duplicate-unit",
	severity: "error",
	texts: {
		nb: {
			message: ({ value, detail }) => `Enheten «${value}» står også i rad ${detail}.`,
			remedy: () => "Gi hver enhet sin egen kode, og sitt eget navn under samme overordnede enhet.",
		},
		nn: {
			message: ({ value, detail }) => `Eininga «${value}» står òg i rad ${detail}.`,
			remedy: () => "Gi kvar eining sin eigen kode, og sitt eige namn under same overordna eining.",
		},
		en: {
			message: ({ value, detail }) => `The unit "${value}" is also in row ${detail}.`,
			remedy: () => "Give each unit its own code, and its own name below the same parent.",
		},
	},
};

export const unitFaultKinds: readonly FaultKind[] = [
	unknownUnit,
	unknownParent,
	parentCycle,
	tooManyLevels,
	duplicateUnit,
];
