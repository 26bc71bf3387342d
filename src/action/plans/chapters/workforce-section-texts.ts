import type { Translated } from "../../../machinery/languages/language.ts";

/** Chapter 5, staffing. */
export interface WorkforceSectionTexts {
	readonly heading: string;
	readonly intro: (persons: string, employments: string, fte: string) => string;
	readonly groups: string;
	readonly groupsChart: string;
	readonly groupsChartDescription: string;
	readonly columns: {
		readonly group: string;
		readonly meanPosition: string;
		readonly fullTime: string;
		readonly aged55: string;
	};
	readonly noGroup: string;
	readonly positions: string;
	readonly positionsDescription: string;
	readonly positionBand: (from: number, to: number) => string;
	readonly positionFrom: (from: number) => string;
	readonly ages: string;
	readonly agesDescription: string;
	readonly ageBand: (from: number, to: number) => string;
	readonly ageUnder: (age: number) => string;
	readonly ageFrom: (from: number) => string;
	readonly ageUnknown: string;
	readonly noAges: string;
	readonly someAgesUnknown: (count: string, all: string) => string;
	readonly bandHeaders: { readonly position: string; readonly age: string };
	readonly units: string;
	readonly oneUnit: string;
}

export const workforceSectionTexts: Translated<WorkforceSectionTexts> = {
	nb: {
		heading: "5.1 Bemanning",
		intro: (persons, employments, fte) =>
			`Kommunen har ${persons} ansatte i ${employments} arbeidsforhold, til sammen ${fte} årsverk. Den som har flere stillinger, teller som én person og står i utdanningsgruppen til den største stillingen.`,
		groups: "Ansatte etter utdanningsgruppe",
		groupsChart: "Årsverk etter utdanningsgruppe",
		groupsChartDescription:
			"Figuren viser hvor mange årsverk kommunen har i hver utdanningsgruppe.",
		columns: {
			group: "Utdanningsgruppe",
			meanPosition: "Stilling i snitt",
			fullTime: "Heltid",
			aged55: "55 år eller eldre",
		},
		noGroup: "Ukjent utdanningsgruppe",
		positions: "Ansatte etter samlet stillingsprosent",
		positionsDescription: "Figuren viser hvor mange ansatte som har små og store stillinger.",
		positionBand: (from, to) => `${from} til under ${to + 1}\u00a0%`,
		positionFrom: (from) => `${from}\u00a0% eller mer`,
		ages: "Ansatte etter alder",
		agesDescription: "Figuren viser hvor mange ansatte det er i hver aldersgruppe.",
		ageBand: (from, to) => `${from}–${to}\u00a0år`,
		ageUnder: (age) => `under ${age}\u00a0år`,
		ageFrom: (from) => `${from}\u00a0år eller eldre`,
		ageUnknown: "ukjent alder",
		noAges:
			"Alderen til de ansatte er ikke kjent. Risikoen framover er derfor regnet med gjennomsnittet for alle aldre. Legg inn fødselsår i ansattfilen for å få et riktigere bilde.",
		someAgesUnknown: (count, all) =>
			`Alderen er ukjent for ${count} av ${all} ansatte. For dem er risikoen framover regnet med gjennomsnittet for alle aldre.`,
		bandHeaders: { position: "Stillingsprosent", age: "Alder" },
		units: "Ansatte etter enhet, medregnet enhetene under",
		oneUnit:
			"Ansattfilen har bare én enhet. Planen kan derfor ikke sammenligne enheter eller foreslå å flytte kompetanse mellom dem.",
	},
	nn: {
		heading: "5.1 Bemanning",
		intro: (persons, employments, fte) =>
			`Kommunen har ${persons} tilsette i ${employments} arbeidsforhold, til saman ${fte} årsverk. Den som har fleire stillingar, tel som éin person og står i utdanningsgruppa til den største stillinga.`,
		groups: "Tilsette etter utdanningsgruppe",
		groupsChart: "Årsverk etter utdanningsgruppe",
		groupsChartDescription: "Figuren viser kor mange årsverk kommunen har i kvar utdanningsgruppe.",
		columns: {
			group: "Utdanningsgruppe",
			meanPosition: "Stilling i snitt",
			fullTime: "Heiltid",
			aged55: "55 år eller eldre",
		},
		noGroup: "Ukjend utdanningsgruppe",
		positions: "Tilsette etter samla stillingsprosent",
		positionsDescription: "Figuren viser kor mange tilsette som har små og store stillingar.",
		positionBand: (from, to) => `${from} til under ${to + 1}\u00a0%`,
		positionFrom: (from) => `${from}\u00a0% eller meir`,
		ages: "Tilsette etter alder",
		agesDescription: "Figuren viser kor mange tilsette det er i kvar aldersgruppe.",
		ageBand: (from, to) => `${from}–${to}\u00a0år`,
		ageUnder: (age) => `under ${age}\u00a0år`,
		ageFrom: (from) => `${from}\u00a0år eller eldre`,
		ageUnknown: "ukjend alder",
		noAges:
			"Alderen til dei tilsette er ikkje kjend. Risikoen framover er difor rekna med gjennomsnittet for alle aldrar. Legg inn fødselsår i tilsettfila for å få eit rettare bilete.",
		someAgesUnknown: (count, all) =>
			`Alderen er ukjend for ${count} av ${all} tilsette. For dei er risikoen framover rekna med gjennomsnittet for alle aldrar.`,
		bandHeaders: { position: "Stillingsprosent", age: "Alder" },
		units: "Tilsette etter eining, medrekna einingane under",
		oneUnit:
			"Tilsettfila har berre éi eining. Planen kan difor ikkje samanlikne einingar eller gjere framlegg om å flytte kompetanse mellom dei.",
	},
	en: {
		heading: "5.1 Staffing",
		intro: (persons, employments, fte) =>
			`The municipality has ${persons} employees in ${employments} employments, ${fte} FTE in all. An employee with several positions counts as one person, in the education group of the largest position.`,
		groups: "Staff by education group",
		groupsChart: "FTE by education group",
		groupsChartDescription:
			"The figure shows how many FTE the municipality has in each education group.",
		columns: {
			group: "Education group",
			meanPosition: "Mean position",
			fullTime: "Full time",
			aged55: "Aged 55 or over",
		},
		noGroup: "Education group unknown",
		positions: "Staff by total position size",
		positionsDescription: "The figure shows how many employees have small and large positions.",
		positionBand: (from, to) => `${from} to under ${to + 1}%`,
		positionFrom: (from) => `${from}% or more`,
		ages: "Staff by age",
		agesDescription: "The figure shows how many employees there are in each age group.",
		ageBand: (from, to) => `${from}–${to}`,
		ageUnder: (age) => `under ${age}`,
		ageFrom: (from) => `${from} or over`,
		ageUnknown: "age unknown",
		noAges:
			"The ages of the staff are not known. The risk ahead is therefore calculated with the average for all ages. Enter birth years in the staff file for a truer picture.",
		someAgesUnknown: (count, all) =>
			`The age of ${count} of ${all} employees is unknown. For them, the risk ahead is calculated with the average for all ages.`,
		bandHeaders: { position: "Position size", age: "Age" },
		units: "Staff by unit, including the units below",
		oneUnit:
			"The staff file has only one unit. The plan therefore cannot compare units or propose moving competence between them.",
	},
};
