import type { Translated } from "../../../machinery/languages/language.ts";

/** The chapters on who works in the municipality. */
export interface ProfileStaffTexts {
	readonly educationGroups: {
		readonly heading: string;
		readonly intro: string;
		readonly chart: string;
		readonly chartDescription: string;
		readonly caption: string;
		readonly group: string;
		readonly persons: string;
		readonly fte: string;
		readonly meanPosition: string;
		readonly fullTime: string;
		readonly aged55OrMore: string;
		readonly ageUnknown: string;
		readonly all: string;
	};
	readonly positionSizes: {
		readonly heading: string;
		readonly intro: string;
		readonly chart: string;
		readonly chartDescription: string;
		readonly caption: string;
		readonly band: string;
		readonly below: (from: string, below: string) => string;
		readonly last: (from: string) => string;
	};
	readonly ages: {
		readonly heading: string;
		readonly intro: string;
		readonly noneKnown: string;
		readonly chart: string;
		readonly chartDescription: string;
		readonly caption: string;
		readonly band: string;
		readonly first: (to: string) => string;
		readonly between: (from: string, to: string) => string;
		readonly last: (from: string) => string;
	};
	readonly units: {
		readonly heading: string;
		readonly intro: string;
		readonly caption: string;
		readonly unit: string;
	};
	readonly share: string;
}

export const profileStaffTexts: Translated<ProfileStaffTexts> = {
	nb: {
		educationGroups: {
			heading: "Utdanningsgrupper",
			intro:
				"Gruppene står etter årsverk, den største først. Se på gjennomsnittlig stilling og på hvor mange som er 55 år eller eldre: Små stillinger er en reserve, og høy alder er et varsel.",
			chart: "Årsverk etter utdanningsgruppe",
			chartDescription: "Liggende stolper med antall årsverk i hver utdanningsgruppe.",
			caption: "Ansatte etter utdanningsgruppe",
			group: "Utdanningsgruppe",
			persons: "Personer",
			fte: "Årsverk",
			meanPosition: "Stilling i snitt",
			fullTime: "Heltid",
			aged55OrMore: "55 år eller eldre",
			ageUnknown: "Ukjent alder",
			all: "I alt",
		},
		positionSizes: {
			heading: "Stillingsstørrelser",
			intro: "Hver person er plassert etter summen av stillingene sine i kommunen.",
			chart: "Personer etter stillingsprosent",
			chartDescription: "Stolper med antall personer i hver gruppe av stillingsprosent.",
			caption: "Personer etter samlet stillingsprosent",
			band: "Stillingsprosent",
			below: (from, below) => `${from} til under ${below}`,
			last: (from) => `${from} eller mer`,
		},
		ages: {
			heading: "Alder",
			intro:
				"Aldersfordelingen viser hvor mange som kan gå av med pensjon de neste årene. Kompetanseplanen regner med at ansatte går av den måneden de fyller 70 år.",
			noneKnown:
				"Alderen er ukjent for alle. Legg inn fødselsår i ansattfilen, så kan profilen vise hvor mange som kan gå av med pensjon de neste årene.",
			chart: "Personer etter alder",
			chartDescription: "Stolper med antall personer i hver aldersgruppe.",
			caption: "Personer etter alder",
			band: "Alder",
			first: (to) => `Under ${to}\u00a0år`,
			between: (from, to) => `${from}–${to}\u00a0år`,
			last: (from) => `${from}\u00a0år eller eldre`,
		},
		units: {
			heading: "Enheter",
			intro: "Tallene for en enhet omfatter enhetene under den, som er rykket inn.",
			caption: "Personer og årsverk etter enhet",
			unit: "Enhet",
		},
		share: "Andel",
	},
	nn: {
		educationGroups: {
			heading: "Utdanningsgrupper",
			intro:
				"Gruppene står etter årsverk, den største først. Sjå på gjennomsnittleg stilling og på kor mange som er 55 år eller eldre: Små stillingar er ein reserve, og høg alder er eit varsel.",
			chart: "Årsverk etter utdanningsgruppe",
			chartDescription: "Liggjande stolpar med talet på årsverk i kvar utdanningsgruppe.",
			caption: "Tilsette etter utdanningsgruppe",
			group: "Utdanningsgruppe",
			persons: "Personar",
			fte: "Årsverk",
			meanPosition: "Stilling i snitt",
			fullTime: "Heiltid",
			aged55OrMore: "55 år eller eldre",
			ageUnknown: "Ukjend alder",
			all: "I alt",
		},
		positionSizes: {
			heading: "Stillingsstorleikar",
			intro: "Kvar person er plassert etter summen av stillingane sine i kommunen.",
			chart: "Personar etter stillingsprosent",
			chartDescription: "Stolpar med talet på personar i kvar gruppe av stillingsprosent.",
			caption: "Personar etter samla stillingsprosent",
			band: "Stillingsprosent",
			below: (from, below) => `${from} til under ${below}`,
			last: (from) => `${from} eller mer`,
		},
		ages: {
			heading: "Alder",
			intro:
				"Aldersfordelinga viser kor mange som kan gå av med pensjon dei neste åra. Kompetanseplanen reknar med at tilsette går av den månaden dei fyller 70 år.",
			noneKnown:
				"Alderen er ukjend for alle. Legg inn fødselsår i tilsettfila, så kan profilen vise kor mange som kan gå av med pensjon dei neste åra.",
			chart: "Personar etter alder",
			chartDescription: "Stolpar med talet på personar i kvar aldersgruppe.",
			caption: "Personar etter alder",
			band: "Alder",
			first: (to) => `Under ${to}\u00a0år`,
			between: (from, to) => `${from}–${to}\u00a0år`,
			last: (from) => `${from}\u00a0år eller eldre`,
		},
		units: {
			heading: "Einingar",
			intro: "Tala for ei eining omfattar einingane under henne, som er rykte inn.",
			caption: "Personar og årsverk etter eining",
			unit: "Eining",
		},
		share: "Andel",
	},
	en: {
		educationGroups: {
			heading: "Education groups",
			intro:
				"The groups are listed by FTE, the largest first. Look at the mean position and at how many are 55 or over: small positions are a reserve, and high age is a warning.",
			chart: "FTE by education group",
			chartDescription: "Horizontal bars with the number of FTE in each education group.",
			caption: "Staff by education group",
			group: "Education group",
			persons: "Persons",
			fte: "FTE",
			meanPosition: "Mean position",
			fullTime: "Full time",
			aged55OrMore: "Aged 55 or over",
			ageUnknown: "Age unknown",
			all: "All",
		},
		positionSizes: {
			heading: "Position sizes",
			intro: "Each person is placed by the sum of their positions in the municipality.",
			chart: "Persons by position size",
			chartDescription: "Columns with the number of persons in each band of position size.",
			caption: "Persons by total position size",
			band: "Position size",
			below: (from, below) => `${from} to under ${below}`,
			last: (from) => `${from} or over`,
		},
		ages: {
			heading: "Age",
			intro:
				"The ages show how many may retire in the years ahead. The competence plan assumes that employees retire in the month they turn 70.",
			noneKnown:
				"Nobody's age is known. Add the year of birth to the staff file, and the profile can show how many may retire in the years ahead.",
			chart: "Persons by age",
			chartDescription: "Columns with the number of persons in each age band.",
			caption: "Persons by age",
			band: "Age",
			first: (to) => `Under ${to}`,
			between: (from, to) => `${from}–${to}`,
			last: (from) => `${from} or over`,
		},
		units: {
			heading: "Units",
			intro: "The figures for a unit include the units below it, which are indented.",
			caption: "Persons and FTE by unit",
			unit: "Unit",
		},
		share: "Share",
	},
};
