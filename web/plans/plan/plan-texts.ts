import type { MandatePart } from "../../../src/action/plans/drafting/plan-status.ts";
import type { Translated } from "../../../src/machinery/languages/language.ts";
import type { PlanStep } from "../plan-words.ts";

interface PlanTexts {
	readonly onward: string;
	readonly previous: (step: string) => string;
	readonly next: (step: string) => string;
	readonly status: string;
	readonly period: string;
	readonly adopted: string;
	readonly adoptedBy: (by: string, on: string) => string;
	readonly versions: string;
	readonly stepsHeading: string;
	readonly stepsLead: string;
	readonly says: {
		readonly mandate: (missing: string) => string;
		readonly mandateDone: string;
		readonly involvement: (participants: number, inputs: number, open: number) => string;
		readonly goals: (goals: number, open: number) => string;
		readonly noAnalysis: string;
		readonly analysis: string;
		readonly measures: (measures: number, unpriced: number) => string;
		readonly priorities: (measures: number, without: number) => string;
		readonly adoption: Readonly<
			Record<"mandate" | "draft" | "hearing" | "adopted" | "replaced", string>
		>;
	};
	readonly parts: Readonly<Record<MandatePart, string>>;
	readonly word: string;
	readonly making: string;
	readonly made: string;
	readonly csv: string;
	readonly remove: string;
	readonly removeTitle: (plan: string) => string;
	readonly removeLead: (goals: number, measures: number) => string;
	readonly removed: string;
	readonly hints: Readonly<Record<PlanStep, string>>;
}

export const planTexts: Translated<PlanTexts> = {
	nb: {
		onward: "Videre i planen",
		previous: (step) => `‹ Forrige: ${step}`,
		next: (step) => `Neste: ${step} ›`,
		status: "Status",
		period: "Gjelder",
		adopted: "Vedtatt",
		adoptedBy: (by, on) => `${by}, ${on}`,
		versions: "Versjoner side ved side",
		stepsHeading: "Sju steg",
		stepsLead:
			"Gå fram og tilbake mellom stegene som dere vil. Hvor langt dere er kommet, leses av det som er skrevet.",
		says: {
			mandate: (missing) => `Mangler: ${missing}.`,
			mandateDone: "Formål, leder, oppdragsgiver og dato er på plass.",
			involvement: (participants, inputs, open) =>
				`${participants} deltakere, ${inputs} innspill${open > 0 ? `, ${open} uten svar` : ""}.`,
			goals: (goals, open) => `${goals} mål${open > 0 ? `, ${open} uten måltall` : ""}.`,
			noAnalysis: "Ingen analyse er valgt.",
			analysis: "Planen bygger på en analyse.",
			measures: (measures, unpriced) =>
				`${measures} tiltak${unpriced > 0 ? `, ${unpriced} mangler beløp` : ""}.`,
			priorities: (measures, without) =>
				measures === 0
					? "Ingen tiltak å prioritere ennå."
					: without > 0
						? `${without} av ${measures} tiltak er ikke knyttet til et mål.`
						: "Alle tiltak er knyttet til et mål.",
			adoption: {
				mandate: "Utkastet er ikke begynt.",
				draft: "Utkastet er ikke sendt på høring.",
				hearing: "Planen er på høring.",
				adopted: "Planen er vedtatt.",
				replaced: "Planen er erstattet av en nyere.",
			},
		},
		parts: {
			purpose: "formål",
			leadRole: "hvem som leder arbeidet",
			givenBy: "hvem som ga mandatet",
			givenOn: "datoen det ble gitt",
		},
		word: "Last ned som Word",
		making: "Lager dokumentet …",
		made: "Dokumentet er lastet ned.",
		csv: "Last ned tiltakene (CSV)",
		remove: "Slett planen",
		removeTitle: (plan) => `Slette «${plan}»?`,
		removeLead: (goals, measures) =>
			`Planen blir slettet med ${goals} mål og ${measures} tiltak. Det kan ikke angres.`,
		removed: "Planen er slettet.",
		hints: {
			mandate: "Hvorfor planen lages, hva den omfatter, og hvem som har bestilt den.",
			involvement:
				"Tillitsvalgte, brukerråd og andre leser og kommenterer fra starten. Hvert innspill får et svar.",
			goals: "Hva planen skal føre til, med utgangspunkt og måltall.",
			analysis: "Kompetansen og bemanningen kommunen har, målt mot det tjenestene krever.",
			measures: "Hvilke gap planen skal lukke, med hva, for hvem og til hvilken pris.",
			priorities:
				"Hvilket mål hvert tiltak hører til, hvem som har ansvaret, og når på året det skjer.",
			adoption: "Fra utkast til høring og vedtak, og hva som mangler før neste trinn.",
		},
	},
	nn: {
		onward: "Vidare i planen",
		previous: (step) => `‹ Førre: ${step}`,
		next: (step) => `Neste: ${step} ›`,
		status: "Status",
		period: "Gjeld",
		adopted: "Vedteken",
		adoptedBy: (by, on) => `${by}, ${on}`,
		versions: "Versjonar side ved side",
		stepsHeading: "Sju steg",
		stepsLead:
			"Gå fram og tilbake mellom stega som de vil. Kor langt de har kome, blir lese av det som er skrive.",
		says: {
			mandate: (missing) => `Manglar: ${missing}.`,
			mandateDone: "Føremål, leiar, oppdragsgivar og dato er på plass.",
			involvement: (participants, inputs, open) =>
				`${participants} deltakarar, ${inputs} innspel${open > 0 ? `, ${open} utan svar` : ""}.`,
			goals: (goals, open) => `${goals} mål${open > 0 ? `, ${open} utan måltal` : ""}.`,
			noAnalysis: "Ingen analyse er vald.",
			analysis: "Planen byggjer på ein analyse.",
			measures: (measures, unpriced) =>
				`${measures} tiltak${unpriced > 0 ? `, ${unpriced} manglar beløp` : ""}.`,
			priorities: (measures, without) =>
				measures === 0
					? "Ingen tiltak å prioritere enno."
					: without > 0
						? `${without} av ${measures} tiltak er ikkje knytte til eit mål.`
						: "Alle tiltak er knytte til eit mål.",
			adoption: {
				mandate: "Utkastet er ikkje byrja.",
				draft: "Utkastet er ikkje sendt på høyring.",
				hearing: "Planen er på høyring.",
				adopted: "Planen er vedteken.",
				replaced: "Planen er erstatta av ein nyare.",
			},
		},
		parts: {
			purpose: "føremål",
			leadRole: "kven som leier arbeidet",
			givenBy: "kven som gav mandatet",
			givenOn: "datoen det vart gitt",
		},
		word: "Last ned som Word",
		making: "Lagar dokumentet …",
		made: "Dokumentet er lasta ned.",
		csv: "Last ned tiltaka (CSV)",
		remove: "Slett planen",
		removeTitle: (plan) => `Slette «${plan}»?`,
		removeLead: (goals, measures) =>
			`Planen blir sletta med ${goals} mål og ${measures} tiltak. Det kan ikkje angrast.`,
		removed: "Planen er sletta.",
		hints: {
			mandate: "Kvifor planen blir laga, kva han omfattar, og kven som har bestilt han.",
			involvement:
				"Tillitsvalde, brukarråd og andre les og kommenterer frå starten. Kvart innspel får eit svar.",
			goals: "Kva planen skal føre til, med utgangspunkt og måltal.",
			analysis: "Kompetansen og bemanninga kommunen har, målt mot det tenestene krev.",
			measures: "Kva gap planen skal lukke, med kva, for kven og til kva pris.",
			priorities:
				"Kva mål kvart tiltak høyrer til, kven som har ansvaret, og når på året det skjer.",
			adoption: "Frå utkast til høyring og vedtak, og kva som manglar før neste trinn.",
		},
	},
	en: {
		onward: "Onward in the plan",
		previous: (step) => `‹ Previous: ${step}`,
		next: (step) => `Next: ${step} ›`,
		status: "Status",
		period: "For",
		adopted: "Adopted",
		adoptedBy: (by, on) => `${by}, ${on}`,
		versions: "Versions side by side",
		stepsHeading: "Seven steps",
		stepsLead:
			"Go back and forth between the steps as you like. How far you have come is read from what is written.",
		says: {
			mandate: (missing) => `Missing: ${missing}.`,
			mandateDone: "Purpose, lead, who gave it and the day are in place.",
			involvement: (participants, inputs, open) =>
				`${participants} participants, ${inputs} inputs${open > 0 ? `, ${open} without an answer` : ""}.`,
			goals: (goals, open) => `${goals} goals${open > 0 ? `, ${open} without a target` : ""}.`,
			noAnalysis: "No analysis is chosen.",
			analysis: "The plan builds on an analysis.",
			measures: (measures, unpriced) =>
				`${measures} measures${unpriced > 0 ? `, ${unpriced} lack amounts` : ""}.`,
			priorities: (measures, without) =>
				measures === 0
					? "No measures to prioritise yet."
					: without > 0
						? `${without} of ${measures} measures are for none of the goals.`
						: "Every measure is for a goal.",
			adoption: {
				mandate: "The draft is not begun.",
				draft: "The draft is not sent for hearing.",
				hearing: "The plan is in hearing.",
				adopted: "The plan is adopted.",
				replaced: "The plan is replaced by a newer one.",
			},
		},
		parts: {
			purpose: "the purpose",
			leadRole: "who leads the work",
			givenBy: "who gave the mandate",
			givenOn: "the day it was given",
		},
		word: "Download as Word",
		making: "Making the document …",
		made: "The document is downloaded.",
		csv: "Download the measures (CSV)",
		remove: "Delete the plan",
		removeTitle: (plan) => `Delete “${plan}”?`,
		removeLead: (goals, measures) =>
			`The plan is deleted with ${goals} goals and ${measures} measures. This cannot be undone.`,
		removed: "The plan is deleted.",
		hints: {
			mandate: "Why the plan is made, what it covers, and who asked for it.",
			involvement:
				"Unions, user councils and others read and comment from the start. Every input gets an answer.",
			goals: "What the plan is to lead to, with baseline and target.",
			analysis:
				"The competence and staffing that the municipality has, against what the services require.",
			measures: "Which gaps the plan is to close, with what, for whom and at what price.",
			priorities:
				"Which goal each measure is for, who is responsible, and when in the year it happens.",
			adoption: "From draft to hearing and adoption, and what is lacking before the next.",
		},
	},
};
