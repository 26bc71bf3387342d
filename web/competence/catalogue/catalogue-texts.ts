import type { Translated } from "../../../src/machinery/languages/language.ts";

interface CatalogueTexts {
	readonly title: string;
	readonly lead: string;
	readonly searchHint: string;
	readonly name: string;
	readonly kind: string;
	readonly area: string;
	readonly validity: string;
	readonly description: string;
	readonly retired: string;
	readonly retiredOn: (day: string) => string;
	readonly inUse: string;
	readonly use: string;
	readonly allKinds: string;
	readonly allAreas: string;
	readonly allUses: string;
	readonly noKind: string;
	readonly add: string;
	readonly addReference: string;
	readonly addReferenceLead: string;
	readonly addedReference: (added: number, left: number) => string;
	readonly empty: string;
	readonly emptyLead: string;
	readonly emptyLeadReader: string;
	readonly download: string;
	readonly newTitle: string;
	readonly newLead: string;
	readonly nameHint: string;
	readonly areaHint: string;
	readonly validityHint: string;
	readonly months: string;
	readonly wholeMonths: string;
	readonly save: string;
	readonly added: (name: string) => string;
	readonly saved: string;
	readonly change: string;
	readonly retire: string;
	readonly retireLead: (requirements: string) => string;
	readonly retireDay: string;
	readonly restore: string;
	readonly retiredDone: string;
	readonly restored: string;
	readonly remove: string;
	readonly removeLead: (name: string) => string;
	readonly removed: (name: string) => string;
	readonly cancel: string;
	readonly levels: string;
	readonly levelsLead: string;
	readonly expiry: string;
	readonly noExpiry: string;
	readonly expires: (validity: string) => string;
	readonly relations: string;
	readonly implies: string;
	readonly impliedBy: string;
	readonly requires: string;
	readonly requiredBy: string;
	readonly noRelations: string;
	readonly graph: (name: string) => string;
	readonly more: (count: number) => string;
	readonly addRelation: string;
	readonly relation: string;
	readonly relationHints: Readonly<Record<"implies" | "requires", string>>;
	readonly other: string;
	readonly relationAdded: string;
	readonly removeRelation: (name: string) => string;
	readonly relationRemoved: string;
	readonly undo: string;
	readonly holders: string;
	readonly holdersLead: (persons: string, day: string) => string;
	readonly holdersNone: string;
	readonly unit: string;
	readonly persons: string;
	readonly documented: string;
	readonly confirmed: string;
	readonly selfDeclared: string;
	readonly implied: string;
	readonly soon: string;
	readonly usedBy: string;
	readonly usedByNone: string;
	readonly addRequirement: string;
	readonly demand: string;
	readonly minLevel: string;
	readonly criticality: string;
	readonly origin: string;
}

export const catalogueTexts: Translated<CatalogueTexts> = {
	nb: {
		title: "Kompetansekatalogen",
		lead: "Det ansatte kan ha, og som enhetene kan kreve: utdanning, autorisasjon, kurs og ferdigheter.",
		searchHint: "Navn, område eller beskrivelse",
		name: "Navn",
		kind: "Type",
		area: "Område",
		validity: "Gyldighet",
		description: "Beskrivelse",
		retired: "Tatt ut av bruk",
		retiredOn: (day) => `Tatt ut av bruk fra ${day}`,
		inUse: "I bruk",
		use: "Bruk",
		allKinds: "Alle typer",
		allAreas: "Alle områder",
		allUses: "Alle",
		noKind: "Ikke angitt",
		add: "Legg til kompetanse",
		addReference: "Hent produktets katalog",
		addReferenceLead:
			"Vi legger til det som mangler av en ferdig katalog for helse og omsorg. Det dere har fra før, blir ikke endret.",
		addedReference: (added, left) =>
			`${added} kompetanser er lagt til. ${left} hadde dere fra før; de er ikke endret.`,
		empty: "Katalogen er tom",
		emptyLead:
			"Hent en ferdig katalog for helse og omsorg og tilpass den, les inn en egen fra fil, eller legg til én og én.",
		emptyLeadReader:
			"Ingen har lagt inn kompetanser ennå. Fag- og kvalitetsutvikleren kan gjøre det.",
		download: "Last ned katalogen (CSV)",
		newTitle: "Ny kompetanse",
		newLead:
			"Navnet bør si det en leder vil kjenne igjen. Det må være ulikt alle andre i katalogen.",
		nameHint: "For eksempel «Sårbehandling, grunnkurs»",
		areaHint: "Fagområdet den hører til, for eksempel «Demens»",
		validityHint: "Hvor lenge den teller uten egen sluttdato. La stå tomt når den ikke går ut.",
		months: "måneder",
		wholeMonths: "Skriv et helt antall måneder fra 1 til 1200",
		save: "Lagre kompetansen",
		added: (name) => `«${name}» er lagt til i katalogen.`,
		saved: "Kompetansen er lagret.",
		change: "Endre",
		retire: "Ta ut av bruk",
		retireLead: (requirements) =>
			`Den kan da ikke kreves i nye krav. Den som har kompetansen, beholder den. ${requirements}`,
		retireDay: "Ute av bruk fra",
		restore: "Ta i bruk igjen",
		retiredDone: "Kompetansen er tatt ut av bruk.",
		restored: "Kompetansen er i bruk igjen.",
		remove: "Slett",
		removeLead: (name) =>
			`«${name}» blir borte fra katalogen. Det går bare når ingen har kompetansen og ingen krever den.`,
		removed: (name) => `«${name}» er slettet.`,
		cancel: "Avbryt",
		levels: "Nivåene",
		levelsLead: "Nivåene betyr det samme for all kompetanse:",
		expiry: "Gyldighet",
		noExpiry: "Går ikke ut. En registrering kan likevel ha en egen sluttdato.",
		expires: (validity) =>
			`Teller i ${validity} fra datoen den er registrert, når registreringen ikke har en egen sluttdato.`,
		relations: "Henger sammen med",
		implies: "Gir også",
		impliedBy: "Følger av",
		requires: "Forutsetter",
		requiredBy: "Er forutsetning for",
		noRelations: "Ingen andre kompetanser følger av denne eller forutsettes.",
		graph: (name) => `Sammenhenger for ${name}. Det samme står i listene under.`,
		more: (count) => `og ${count} til`,
		addRelation: "Legg til sammenheng",
		relation: "Sammenheng",
		relationHints: {
			implies: "Den som har denne, har også den andre",
			requires: "En må ha den andre før en kan lære denne",
		},
		other: "Den andre kompetansen",
		relationAdded: "Sammenhengen er lagt til.",
		removeRelation: (name) => `Fjern sammenhengen med ${name}`,
		relationRemoved: "Sammenhengen er fjernet.",
		undo: "Angre",
		holders: "Hvem har den",
		holdersLead: (persons, day) => `${persons} har kompetansen per ${day}.`,
		holdersNone: "Ingen har kompetansen i dag.",
		unit: "Enhet",
		persons: "Personer",
		documented: "Dokumentert",
		confirmed: "Bekreftet",
		selfDeclared: "Egenerklært",
		implied: "Følger av annen",
		soon: "Går ut innen 90 dager",
		usedBy: "Krav som bruker den",
		usedByNone: "Ingen enheter krever denne kompetansen.",
		addRequirement: "Lag et krav",
		demand: "Krav",
		minLevel: "Minste nivå",
		criticality: "Alvorlighet",
		origin: "Tatt over fra en annen katalog",
	},
	nn: {
		title: "Kompetansekatalogen",
		lead: "Det tilsette kan ha, og som einingane kan krevje: utdanning, autorisasjon, kurs og ferdigheiter.",
		searchHint: "Namn, område eller skildring",
		name: "Namn",
		kind: "Type",
		area: "Område",
		validity: "Gyldigheit",
		description: "Skildring",
		retired: "Teken ut av bruk",
		retiredOn: (day) => `Teken ut av bruk frå ${day}`,
		inUse: "I bruk",
		use: "Bruk",
		allKinds: "Alle typar",
		allAreas: "Alle område",
		allUses: "Alle",
		noKind: "Ikkje oppgitt",
		add: "Legg til kompetanse",
		addReference: "Hent katalogen til produktet",
		addReferenceLead:
			"Vi legg til det som manglar av ein ferdig katalog for helse og omsorg. Det de har frå før, blir ikkje endra.",
		addedReference: (added, left) =>
			`${added} kompetansar er lagde til. ${left} hadde de frå før; dei er ikkje endra.`,
		empty: "Katalogen er tom",
		emptyLead:
			"Hent ein ferdig katalog for helse og omsorg og tilpass han, les inn ein eigen frå fil, eller legg til éin og éin.",
		emptyLeadReader:
			"Ingen har lagt inn kompetansar enno. Fag- og kvalitetsutviklaren kan gjere det.",
		download: "Last ned katalogen (CSV)",
		newTitle: "Ny kompetanse",
		newLead:
			"Namnet bør seie det ein leiar vil kjenne att. Det må vere ulikt alle andre i katalogen.",
		nameHint: "Til dømes «Sårbehandling, grunnkurs»",
		areaHint: "Fagområdet han høyrer til, til dømes «Demens»",
		validityHint: "Kor lenge han tel utan eigen sluttdato. Lat stå tomt når han ikkje går ut.",
		months: "månader",
		wholeMonths: "Skriv eit heilt tal på månader frå 1 til 1200",
		save: "Lagre kompetansen",
		added: (name) => `«${name}» er lagd til i katalogen.`,
		saved: "Kompetansen er lagra.",
		change: "Endre",
		retire: "Ta ut av bruk",
		retireLead: (requirements) =>
			`Han kan då ikkje krevjast i nye krav. Den som har kompetansen, beheld han. ${requirements}`,
		retireDay: "Ute av bruk frå",
		restore: "Ta i bruk att",
		retiredDone: "Kompetansen er teken ut av bruk.",
		restored: "Kompetansen er i bruk att.",
		remove: "Slett",
		removeLead: (name) =>
			`«${name}» blir borte frå katalogen. Det går berre når ingen har kompetansen og ingen krev han.`,
		removed: (name) => `«${name}» er sletta.`,
		cancel: "Avbryt",
		levels: "Nivåa",
		levelsLead: "Nivåa tyder det same for all kompetanse:",
		expiry: "Gyldigheit",
		noExpiry: "Går ikkje ut. Ei registrering kan likevel ha ein eigen sluttdato.",
		expires: (validity) =>
			`Tel i ${validity} frå datoen han er registrert, når registreringa ikkje har ein eigen sluttdato.`,
		relations: "Heng saman med",
		implies: "Gir også",
		impliedBy: "Følgjer av",
		requires: "Føreset",
		requiredBy: "Er føresetnad for",
		noRelations: "Ingen andre kompetansar følgjer av denne eller er føresette.",
		graph: (name) => `Samanhengar for ${name}. Det same står i listene under.`,
		more: (count) => `og ${count} til`,
		addRelation: "Legg til samanheng",
		relation: "Samanheng",
		relationHints: {
			implies: "Den som har denne, har også den andre",
			requires: "Ein må ha den andre før ein kan lære denne",
		},
		other: "Den andre kompetansen",
		relationAdded: "Samanhengen er lagd til.",
		removeRelation: (name) => `Fjern samanhengen med ${name}`,
		relationRemoved: "Samanhengen er fjerna.",
		undo: "Angre",
		holders: "Kven har han",
		holdersLead: (persons, day) => `${persons} har kompetansen per ${day}.`,
		holdersNone: "Ingen har kompetansen i dag.",
		unit: "Eining",
		persons: "Personar",
		documented: "Dokumentert",
		confirmed: "Stadfesta",
		selfDeclared: "Eigenerklært",
		implied: "Følgjer av annan",
		soon: "Går ut innan 90 dagar",
		usedBy: "Krav som bruker han",
		usedByNone: "Ingen einingar krev denne kompetansen.",
		addRequirement: "Lag eit krav",
		demand: "Krav",
		minLevel: "Minste nivå",
		criticality: "Alvor",
		origin: "Teken over frå ein annan katalog",
	},
	en: {
		title: "The competence catalogue",
		lead: "What employees can hold and units can require: education, authorisations, courses and skills.",
		searchHint: "Name, area or description",
		name: "Name",
		kind: "Kind",
		area: "Area",
		validity: "Validity",
		description: "Description",
		retired: "Retired",
		retiredOn: (day) => `Retired from ${day}`,
		inUse: "In use",
		use: "Use",
		allKinds: "All kinds",
		allAreas: "All areas",
		allUses: "All",
		noKind: "Not said",
		add: "Add a competence",
		addReference: "Fetch the product's catalogue",
		addReferenceLead:
			"We add what is missing of a ready catalogue for health and care. What you have already is not changed.",
		addedReference: (added, left) =>
			`${added} competences were added. ${left} were there already and are not changed.`,
		empty: "The catalogue is empty",
		emptyLead:
			"Fetch a ready catalogue for health and care and adapt it, import your own from a file, or add one at a time.",
		emptyLeadReader: "Nobody has added competences yet. The quality developer can do it.",
		download: "Download the catalogue (CSV)",
		newTitle: "New competence",
		newLead: "The name should say what a leader will recognise. It must differ from all others.",
		nameHint: "For example “Wound care, basic course”",
		areaHint: "The field it belongs to, for example “Dementia”",
		validityHint:
			"How long it counts without an end of its own. Leave empty if it does not expire.",
		months: "months",
		wholeMonths: "Write a whole number of months from 1 to 1200",
		save: "Save the competence",
		added: (name) => `“${name}” was added to the catalogue.`,
		saved: "The competence is saved.",
		change: "Change",
		retire: "Retire",
		retireLead: (requirements) =>
			`It can then not be required anew. Those who hold it keep it. ${requirements}`,
		retireDay: "Retired from",
		restore: "Put back into use",
		retiredDone: "The competence is retired.",
		restored: "The competence is in use again.",
		remove: "Remove",
		removeLead: (name) =>
			`“${name}” disappears from the catalogue. This works only when nobody holds it and nobody requires it.`,
		removed: (name) => `“${name}” is removed.`,
		cancel: "Cancel",
		levels: "The levels",
		levelsLead: "The levels mean the same for every competence:",
		expiry: "Validity",
		noExpiry: "Does not expire. A holding can still have an end of its own.",
		expires: (validity) =>
			`Counts for ${validity} from the day it is registered, when the holding has no end of its own.`,
		relations: "Hangs together with",
		implies: "Also gives",
		impliedBy: "Follows from",
		requires: "Presupposes",
		requiredBy: "Is presupposed by",
		noRelations: "No other competence follows from this one or is presupposed.",
		graph: (name) => `What ${name} hangs together with. The lists below say the same.`,
		more: (count) => `and ${count} more`,
		addRelation: "Add a relation",
		relation: "Relation",
		relationHints: {
			implies: "Who holds this one also holds the other",
			requires: "One must hold the other before one can learn this",
		},
		other: "The other competence",
		relationAdded: "The relation is added.",
		removeRelation: (name) => `Remove the relation to ${name}`,
		relationRemoved: "The relation is removed.",
		undo: "Undo",
		holders: "Who holds it",
		holdersLead: (persons, day) => `${persons} hold it as of ${day}.`,
		holdersNone: "Nobody holds the competence today.",
		unit: "Unit",
		persons: "Persons",
		documented: "Documented",
		confirmed: "Confirmed",
		selfDeclared: "Self-declared",
		implied: "Follows from another",
		soon: "Expires within 90 days",
		usedBy: "Requirements that use it",
		usedByNone: "No unit requires this competence.",
		addRequirement: "Add a requirement",
		demand: "Requirement",
		minLevel: "Lowest level",
		criticality: "Criticality",
		origin: "Taken over from another catalogue",
	},
};
