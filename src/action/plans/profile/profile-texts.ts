import type { Translated } from "../../../machinery/languages/language.ts";

/** Front page, summary and how the figures are made. */
export interface ProfileTexts {
	readonly title: string;
	readonly subtitle: string;
	readonly contentsTitle: string;
	readonly marking: string;
	readonly edition: string;
	readonly asOf: (date: string) => string;
	readonly unknown: string;
	readonly shownOf: (shown: string, total: string, file: string) => string;
	readonly summary: {
		readonly heading: string;
		readonly purpose: string;
		readonly nobody: string;
		readonly staff: (persons: string, employments: string, fte: string) => string;
		readonly positions: (mean: string, fullTime: string, share: string) => string;
		/** `allKnown`: whether the share is of everyone, or of those whose age is known. */
		readonly ages: (persons: string, share: string, allKnown: boolean) => string;
		readonly agesUnknown: (persons: string) => string;
		readonly groupsUnknown: (persons: string) => string;
		readonly heldByOne: (competences: string, isOne: boolean) => string;
		readonly expiring: (holders: string, isOne: boolean) => string;
		readonly suggestions: (requirements: string, isOne: boolean) => string;
	};
	readonly definitions: {
		readonly heading: string;
		readonly intro: string;
		readonly items: readonly string[];
	};
}

export const profileTexts: Translated<ProfileTexts> = {
	nb: {
		title: "Kompetanseprofil",
		subtitle: "Hva vi har i helse- og omsorgstjenestene",
		contentsTitle: "Innhold",
		marking: "Intern utgave: små tall er ikke skjermet",
		edition:
			"Intern utgave. Små tall er ikke skjermet, så profilen skal ikke deles utenfor kommunen.",
		asOf: (date) => `Tall per ${date}`,
		unknown: "Ukjent",
		shownOf: (shown, total, file) =>
			`Tabellen viser ${shown} av ${total} rader. Resten står i ${file}.`,
		summary: {
			heading: "Kort fortalt",
			purpose:
				"Profilen viser hva kommunen har, ikke hva den trenger. Hva som mangler, ser du når kommunen har stilt krav.",
			nobody: "Ingen i ansattfilen er ansatt denne dagen. Kontroller datoene i filen.",
			staff: (persons, employments, fte) =>
				`${persons} personer har ${employments} stillinger. Det er ${fte} årsverk.`,
			positions: (mean, fullTime, share) =>
				`Gjennomsnittlig stilling er ${mean}. Når alle stillingene til hver ansatt er lagt sammen, har ${fullTime} (${share}) heltid.`,
			ages: (persons, share, allKnown) =>
				`${persons} (${share}${allKnown ? "" : " av dem vi kjenner alderen til"}) er 55 år eller eldre.`,
			agesUnknown: (persons) => `Alderen er ukjent for ${persons} av de ansatte.`,
			groupsUnknown: (persons) => `Utdanningsgruppen er ukjent for ${persons} av de ansatte.`,
			heldByOne: (competences, isOne) =>
				isOne
					? "Én kompetanse finnes bare hos én person."
					: `${competences} kompetanser finnes bare hos én person hver.`,
			expiring: (holders, isOne) =>
				isOne
					? "Én registrert kompetanse går ut de neste tolv månedene hvis den ikke blir fornyet."
					: `${holders} registrerte kompetanser går ut de neste tolv månedene hvis de ikke blir fornyet. Én person kan ha flere.`,
			suggestions: (requirements, isOne) =>
				isOne
					? "Vi foreslår ett krav å begynne med. Det står til slutt i profilen."
					: `Vi foreslår ${requirements} krav å begynne med. De står til slutt i profilen.`,
		},
		definitions: {
			heading: "Slik er tallene laget",
			intro: "Alle tall gjelder den dagen profilen er tatt ut for.",
			items: [
				"Et arbeidsforhold teller fra og med første til og med siste dag. En person telles én gang, også med flere stillinger.",
				"Årsverk er summen av stillingsprosentene delt på 100. Permisjoner er med, overtid er ikke med.",
				"Gjennomsnittlig stilling er summen av stillingsprosentene delt på antall personer.",
				"Heltid betyr at stillingene til sammen er minst 100 prosent. Vikarer og lærlinger er med.",
				"Utdanningsgruppen følger den største stillingen. Alle årsverkene til personen står i denne gruppen.",
				"Alder er fylte år. Der vi bare kjenner fødselsåret, regner vi fra 1. januar.",
				"En enhet omfatter alle enhetene under den. En person med stillinger i flere enheter telles i hver av dem, men bare én gang i enheten over.",
				"En person har en kompetanse når kompetansen er registrert på nivå 1 eller høyere og gjelder denne dagen, eller følger av en annen som gjør det. Uten kompetansekatalog regner vi med at alle har den utdanningen de er ført med.",
				"En kompetanse går ut når ingenting er registrert som gjelder om 3, 6 eller 12 måneder. Den som allerede har fornyet, er ikke med.",
			],
		},
	},
	nn: {
		title: "Kompetanseprofil",
		subtitle: "Kva vi har i helse- og omsorgstenestene",
		contentsTitle: "Innhald",
		marking: "Intern utgåve: små tal er ikkje skjerma",
		edition:
			"Intern utgåve. Små tal er ikkje skjerma, så profilen skal ikkje delast utanfor kommunen.",
		asOf: (date) => `Tal per ${date}`,
		unknown: "Ukjend",
		shownOf: (shown, total, file) =>
			`Tabellen viser ${shown} av ${total} rader. Resten står i ${file}.`,
		summary: {
			heading: "Kort fortalt",
			purpose:
				"Profilen viser kva kommunen har, ikkje kva han treng. Kva som manglar, ser du når kommunen har sett krav.",
			nobody: "Ingen i tilsettfila er tilsett denne dagen. Kontroller datoane i fila.",
			staff: (persons, employments, fte) =>
				`${persons} personar har ${employments} stillingar. Det er ${fte} årsverk.`,
			positions: (mean, fullTime, share) =>
				`Gjennomsnittleg stilling er ${mean}. Når alle stillingane til kvar tilsett er lagde saman, har ${fullTime} (${share}) heiltid.`,
			ages: (persons, share, allKnown) =>
				`${persons} (${share}${allKnown ? "" : " av dei vi kjenner alderen til"}) er 55 år eller eldre.`,
			agesUnknown: (persons) => `Alderen er ukjend for ${persons} av dei tilsette.`,
			groupsUnknown: (persons) => `Utdanningsgruppa er ukjend for ${persons} av dei tilsette.`,
			heldByOne: (competences, isOne) =>
				isOne
					? "Éin kompetanse finst berre hos éin person."
					: `${competences} kompetansar finst berre hos éin person kvar.`,
			expiring: (holders, isOne) =>
				isOne
					? "Éin registrert kompetanse går ut dei neste tolv månadene om han ikkje blir fornya."
					: `${holders} registrerte kompetansar går ut dei neste tolv månadene om dei ikkje blir fornya. Éin person kan ha fleire.`,
			suggestions: (requirements, isOne) =>
				isOne
					? "Vi gjer framlegg om eitt krav å starte med. Det står til slutt i profilen."
					: `Vi gjer framlegg om ${requirements} krav å starte med. Dei står til slutt i profilen.`,
		},
		definitions: {
			heading: "Slik er tala laga",
			intro: "Alle tal gjeld den dagen profilen er teken ut for.",
			items: [
				"Eit arbeidsforhold tel frå og med første til og med siste dag. Ein person blir talt éin gong, òg med fleire stillingar.",
				"Årsverk er summen av stillingsprosentane delt på 100. Permisjonar er med, overtid er ikkje med.",
				"Gjennomsnittleg stilling er summen av stillingsprosentane delt på talet på personar.",
				"Heiltid vil seie at stillingane til saman er minst 100 prosent. Vikarar og lærlingar er med.",
				"Utdanningsgruppa følgjer den største stillinga. Alle årsverka til personen står i denne gruppa.",
				"Alder er fylte år. Der vi berre kjenner fødselsåret, reknar vi frå 1. januar.",
				"Ei eining omfattar alle einingane under henne. Ein person med stillingar i fleire einingar blir talt i kvar av dei, men berre éin gong i eininga over.",
				"Ein person har ein kompetanse når kompetansen er registrert på nivå 1 eller høgare og gjeld denne dagen, eller følgjer av ein annan som gjer det. Utan kompetansekatalog reknar vi med at alle har den utdanninga dei er førte med.",
				"Ein kompetanse går ut når ingenting er registrert som gjeld om 3, 6 eller 12 månader. Den som alt har fornya, er ikkje med.",
			],
		},
	},
	en: {
		title: "Competence profile",
		subtitle: "What we have in the health and care services",
		contentsTitle: "Contents",
		marking: "Internal edition: small numbers are not protected",
		edition:
			"Internal edition. Small numbers are not protected, so the profile must not be shared outside the municipality.",
		asOf: (date) => `Figures as of ${date}`,
		unknown: "Unknown",
		shownOf: (shown, total, file) =>
			`The table shows ${shown} of ${total} rows. The rest are in ${file}.`,
		summary: {
			heading: "In brief",
			purpose:
				"The profile shows what the municipality has, not what it needs. What is missing appears once the municipality has set requirements.",
			nobody: "Nobody in the staff file is employed on this day. Check the dates in the file.",
			staff: (persons, employments, fte) =>
				`${persons} persons have ${employments} positions. That is ${fte} FTE.`,
			positions: (mean, fullTime, share) =>
				`The mean position is ${mean}. ${fullTime} (${share}) work full time when all their positions are added together.`,
			ages: (persons, share, allKnown) =>
				`${persons} (${share}${allKnown ? "" : " of those whose age is known"}) are 55 or over.`,
			agesUnknown: (persons) => `The age of ${persons} of the employees is unknown.`,
			groupsUnknown: (persons) => `The education group of ${persons} of the employees is unknown.`,
			heldByOne: (competences, isOne) =>
				isOne
					? "One competence is held by one person only."
					: `${competences} competences are each held by one person only.`,
			expiring: (holders, isOne) =>
				isOne
					? "One registered competence expires within twelve months unless it is renewed."
					: `${holders} registered competences expire within twelve months unless they are renewed. One person may have several.`,
			suggestions: (requirements, isOne) =>
				isOne
					? "We suggest one requirement to start with. It is at the end of the profile."
					: `We suggest ${requirements} requirements to start with. They are at the end of the profile.`,
		},
		definitions: {
			heading: "How the figures are calculated",
			intro: "All figures are for the day of the profile.",
			items: [
				"An employment counts from its first day to its last, both included. A person counts once, even with several positions.",
				"FTE is the sum of position percentages divided by 100. Leave is included, overtime is not.",
				"The mean position is the sum of position percentages divided by the number of persons.",
				"Full time means that the positions come to at least 100%. Substitutes and apprentices are included.",
				"The education group is that of the largest position. All the person's FTE are placed in that group.",
				"Age is completed years. Where only the year of birth is known, we use 1 January.",
				"A unit includes all units below it. A person with positions in several units counts in each of them, but only once in the unit above.",
				"A person has a competence when it is registered at level 1 or higher and is valid on the day, or follows from another that is. Without a catalogue, we assume that everyone has the education they are registered with.",
				"A competence expires when nothing is registered as valid in 3, 6 or 12 months. Anyone who has already renewed it is not counted.",
			],
		},
	},
};
