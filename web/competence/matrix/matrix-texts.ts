import type { Translated } from "../../../src/machinery/languages/language.ts";

interface MatrixTexts {
	readonly title: string;
	readonly titleOf: (unit: string) => string;
	readonly lead: (persons: string, competences: number, day: string) => string;
	readonly unitsLead: string;
	readonly unit: string;
	readonly persons: string;
	readonly noUnits: string;
	readonly noUnitsLead: string;
	readonly notYours: string;
	readonly employee: string;
	readonly searchHint: string;
	readonly shown: string;
	readonly onlyRequired: string;
	readonly alsoHeld: string;
	readonly kind: string;
	readonly allKinds: string;
	readonly csv: string;
	readonly workbook: string;
	readonly print: string;
	readonly noPersons: string;
	readonly noPersonsLead: string;
	readonly noColumns: string;
	readonly noColumnsLead: string;
	readonly requiredHere: string;
	readonly requiredAbove: string;
	readonly keys: string;
	readonly keysLead: string;
	readonly keysRead: string;
	readonly legend: string;
	readonly legendLevel: string;
	readonly evidence: Readonly<Record<"self-declared" | "confirmed" | "documented", string>>;
	readonly until: (month: string) => string;
	readonly soon: string;
	readonly expired: string;
	readonly notInUse: string;
	readonly implied: string;
	readonly nothing: string;
	readonly legendUntil: string;
	readonly legendSoon: string;
	readonly legendExpired: string;
	readonly legendNotInUse: string;
	readonly legendImplied: string;
	readonly legendNothing: string;
	readonly saidUntil: (day: string) => string;
	readonly saidExpired: (day: string) => string;
	readonly saved: (what: string) => string;
	readonly undone: (what: string) => string;
	readonly undo: string;
	readonly changes: string;
	readonly conflict: string;
	readonly conflictLead: (person: string, competence: string) => string;
	readonly mine: (level: string) => string;
	readonly theirs: (saved: string) => string;
	readonly useMine: string;
	readonly useTheirs: string;
	readonly gone: string;
	readonly ofUnit: string;
	readonly requirements: string;
	readonly gaps: string;
}

export const matrixTexts: Translated<MatrixTexts> = {
	nb: {
		title: "Kompetansematriser",
		titleOf: (unit) => `Kompetansematrise: ${unit}`,
		lead: (persons, competences, day) =>
			`${persons} og ${competences} kompetanser, slik det teller ${day}.`,
		unitsLead: "Velg en enhet, så ser du hvem som har hva av det som kreves der og under den.",
		unit: "Enhet",
		persons: "Personer",
		noUnits: "Ingen enheter å vise",
		noUnitsLead: "Rollen din gir ikke tilgang til enheters ansatte. Administratoren kan endre det.",
		notYours: "Matrisen viser ansatte. Du ser enhetene du leder.",
		employee: "Ansatt",
		searchHint: "Ansatt eller kompetanse",
		shown: "Kompetanser",
		onlyRequired: "Bare det som kreves",
		alsoHeld: "Også det som ikke kreves",
		kind: "Type",
		allKinds: "Alle typer",
		csv: "Last ned (CSV)",
		workbook: "Last ned (Excel)",
		print: "Skriv ut",
		noPersons: "Ingen ansatte i enheten",
		noPersonsLead: "Les inn ansattfilen, eller velg en annen enhet.",
		noColumns: "Ingen kompetanser å vise",
		noColumnsLead: "Enheten har ingen krav som passer filteret, og ingen har annet registrert.",
		requiredHere: "▲ kreves her",
		requiredAbove: "△ kreves over",
		keys: "Tastatur",
		keysLead:
			"Flytt med piltastene, Home, End, Page Up og Page Down (med Ctrl til hjørnene). Tast 0–4 for å sette nivået; det lagres med en gang. Enter åpner alt om ruten, Escape lukker. Ctrl+Z angrer.",
		keysRead:
			"Flytt med piltastene, Home, End, Page Up og Page Down (med Ctrl til hjørnene). Rollen din kan lese, men ikke endre.",
		legend: "Slik leser du rutene",
		legendLevel: "Tallet er nivået:",
		evidence: { "self-declared": "egen", confirmed: "bekr.", documented: "dok." },
		until: (month) => `til ${month}`,
		soon: "⚠",
		expired: "✕ gått ut",
		notInUse: "‖ ikke i bruk",
		implied: "↳",
		nothing: "ikke registrert",
		legendUntil: "«til 03.27»: siste måned den teller",
		legendSoon: "⚠ går ut innen 90 dager",
		legendExpired: "✕ har gått ut og teller ikke",
		legendNotInUse: "‖ brukes ikke i jobben nå",
		legendImplied: "↳ følger av en annen kompetanse",
		legendNothing: "Tom rute: ikke registrert",
		saidUntil: (day) => `til og med ${day}`,
		saidExpired: (day) => `gikk ut ${day}`,
		saved: (what) => `Lagret: ${what}.`,
		undone: (what) => `Angret: ${what}.`,
		undo: "Angre",
		changes: "Siste endring",
		conflict: "Noen andre har endret denne ruten",
		conflictLead: (person, competence) => `${person}, ${competence}. Ingenting er lagret ennå.`,
		mine: (level) => `Det du skrev: ${level}`,
		theirs: (saved) => `Det som er lagret nå: ${saved}`,
		useMine: "Bruk det jeg skrev",
		useTheirs: "Behold det som er lagret",
		gone: "Registreringen finnes ikke lenger. Ruten viser det som er lagret nå.",
		ofUnit: "Mer om enheten",
		requirements: "Kravene til enheten",
		gaps: "Gap",
	},
	nn: {
		title: "Kompetansematriser",
		titleOf: (unit) => `Kompetansematrise: ${unit}`,
		lead: (persons, competences, day) =>
			`${persons} og ${competences} kompetansar, slik det tel ${day}.`,
		unitsLead: "Vel ei eining, så ser du kven som har kva av det som blir kravd der og under ho.",
		unit: "Eining",
		persons: "Personar",
		noUnits: "Ingen einingar å vise",
		noUnitsLead:
			"Rolla di gir ikkje tilgang til tilsette i einingane. Administratoren kan endre det.",
		notYours: "Matrisa viser tilsette. Du ser einingane du leier.",
		employee: "Tilsett",
		searchHint: "Tilsett eller kompetanse",
		shown: "Kompetansar",
		onlyRequired: "Berre det som blir kravd",
		alsoHeld: "Også det som ikkje blir kravd",
		kind: "Type",
		allKinds: "Alle typar",
		csv: "Last ned (CSV)",
		workbook: "Last ned (Excel)",
		print: "Skriv ut",
		noPersons: "Ingen tilsette i eininga",
		noPersonsLead: "Les inn tilsettfila, eller vel ei anna eining.",
		noColumns: "Ingen kompetansar å vise",
		noColumnsLead: "Eininga har ingen krav som passar filteret, og ingen har anna registrert.",
		requiredHere: "▲ kravd her",
		requiredAbove: "△ kravd over",
		keys: "Tastatur",
		keysLead:
			"Flytt med piltastane, Home, End, Page Up og Page Down (med Ctrl til hjørna). Tast 0–4 for å setje nivået; det blir lagra med ein gong. Enter opnar alt om ruta, Escape lukkar. Ctrl+Z angrar.",
		keysRead:
			"Flytt med piltastane, Home, End, Page Up og Page Down (med Ctrl til hjørna). Rolla di kan lese, men ikkje endre.",
		legend: "Slik les du rutene",
		legendLevel: "Talet er nivået:",
		evidence: { "self-declared": "eigen", confirmed: "stadf.", documented: "dok." },
		until: (month) => `til ${month}`,
		soon: "⚠",
		expired: "✕ gått ut",
		notInUse: "‖ ikkje i bruk",
		implied: "↳",
		nothing: "ikkje registrert",
		legendUntil: "«til 03.27»: siste månad han tel",
		legendSoon: "⚠ går ut innan 90 dagar",
		legendExpired: "✕ har gått ut og tel ikkje",
		legendNotInUse: "‖ blir ikkje brukt i jobben no",
		legendImplied: "↳ følgjer av ein annan kompetanse",
		legendNothing: "Tom rute: ikkje registrert",
		saidUntil: (day) => `til og med ${day}`,
		saidExpired: (day) => `gjekk ut ${day}`,
		saved: (what) => `Lagra: ${what}.`,
		undone: (what) => `Angra: ${what}.`,
		undo: "Angre",
		changes: "Siste endring",
		conflict: "Nokon andre har endra denne ruta",
		conflictLead: (person, competence) => `${person}, ${competence}. Ingenting er lagra enno.`,
		mine: (level) => `Det du skreiv: ${level}`,
		theirs: (saved) => `Det som er lagra no: ${saved}`,
		useMine: "Bruk det eg skreiv",
		useTheirs: "Behald det som er lagra",
		gone: "Registreringa finst ikkje lenger. Ruta viser det som er lagra no.",
		ofUnit: "Meir om eininga",
		requirements: "Krava til eininga",
		gaps: "Gap",
	},
	en: {
		title: "Unit matrices",
		titleOf: (unit) => `Unit matrix: ${unit}`,
		lead: (persons, competences, day) =>
			`${persons} and ${competences} competences, as they count on ${day}.`,
		unitsLead: "Choose a unit to see who holds what is required there and below it.",
		unit: "Unit",
		persons: "Persons",
		noUnits: "No units to show",
		noUnitsLead:
			"Your role does not reach the employees of units. The administrator can change it.",
		notYours: "The matrix shows employees. You see the units that you lead.",
		employee: "Employee",
		searchHint: "Employee or competence",
		shown: "Competences",
		onlyRequired: "Only what is required",
		alsoHeld: "Also what is not required",
		kind: "Kind",
		allKinds: "All kinds",
		csv: "Download (CSV)",
		workbook: "Download (Excel)",
		print: "Print",
		noPersons: "No employees in the unit",
		noPersonsLead: "Import the staff file, or choose another unit.",
		noColumns: "No competences to show",
		noColumnsLead: "The unit has no requirements that match, and nothing else is registered.",
		requiredHere: "▲ required here",
		requiredAbove: "△ required above",
		keys: "Keyboard",
		keysLead:
			"Move with the arrows, Home, End, Page Up and Page Down (with Ctrl to the corners). Type 0–4 to set the level; it is saved at once. Enter opens all about the cell, Escape closes. Ctrl+Z undoes.",
		keysRead:
			"Move with the arrows, Home, End, Page Up and Page Down (with Ctrl to the corners). Your role can read, but not change.",
		legend: "How to read the cells",
		legendLevel: "The number is the level:",
		evidence: { "self-declared": "self", confirmed: "conf.", documented: "doc." },
		until: (month) => `to ${month}`,
		soon: "⚠",
		expired: "✕ expired",
		notInUse: "‖ not in use",
		implied: "↳",
		nothing: "not registered",
		legendUntil: "“to 03.27”: the last month it counts",
		legendSoon: "⚠ expires within 90 days",
		legendExpired: "✕ has expired and does not count",
		legendNotInUse: "‖ not used at work now",
		legendImplied: "↳ follows from another competence",
		legendNothing: "Empty cell: not registered",
		saidUntil: (day) => `until ${day}`,
		saidExpired: (day) => `expired ${day}`,
		saved: (what) => `Saved: ${what}.`,
		undone: (what) => `Undone: ${what}.`,
		undo: "Undo",
		changes: "Last change",
		conflict: "Somebody else has changed this cell",
		conflictLead: (person, competence) => `${person}, ${competence}. Nothing is saved yet.`,
		mine: (level) => `What you wrote: ${level}`,
		theirs: (saved) => `What is saved now: ${saved}`,
		useMine: "Use what I wrote",
		useTheirs: "Keep what is saved",
		gone: "The holding is no longer there. The cell shows what is saved now.",
		ofUnit: "More about the unit",
		requirements: "The unit's requirements",
		gaps: "Gaps",
	},
};
