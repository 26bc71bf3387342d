import type { Translated } from "../../../src/machinery/languages/language.ts";

export const purposes = ["guidance", "catalogue", "shared-persons", "competence-offers"] as const;
export type Purpose = (typeof purposes)[number];

interface CooperationTexts {
	readonly title: string;
	readonly lead: string;
	readonly name: string;
	readonly owner: string;
	readonly ours: string;
	readonly period: string;
	readonly whose: string;
	readonly all: string;
	readonly own: string;
	readonly joined: string;
	readonly none: string;
	readonly noneLead: string;
	readonly noneOther: string;
	readonly add: string;
	readonly newTitle: string;
	readonly saveNew: string;
	readonly saved: string;
	readonly description: string;
	readonly descriptionHint: string;
	readonly from: string;
	readonly change: string;
	readonly saveChange: string;
	readonly participants: string;
	readonly onlyOwn: (owner: string) => string;
	readonly noParticipants: string;
	readonly noParticipantsLead: string;
	readonly participant: string;
	readonly purpose: string;
	readonly allPurposes: string;
	readonly to: string;
	readonly toHint: string;
	readonly invite: string;
	readonly saveInvite: string;
	readonly invited: (name: string) => string;
	readonly end: string;
	readonly endOf: (name: string, purpose: string) => string;
	readonly endTitle: string;
	readonly endLead: string;
	readonly lastDay: string;
	readonly saveEnd: string;
	readonly ended: string;
	readonly cancel: string;
	readonly sharing: string;
	readonly purposes: Readonly<Record<Purpose, string>>;
	readonly shared: Readonly<Record<Purpose, string>>;
	readonly neverTitle: string;
	readonly never: string;
}

export const cooperationTexts: Translated<CooperationTexts> = {
	nb: {
		title: "Samarbeid",
		lead: "Hvem dere deler noe med, hva som deles, og hvor lenge.",
		name: "Samarbeid",
		owner: "Eies av",
		ours: "Oss",
		period: "Varer",
		whose: "Hvilke",
		all: "Alle",
		own: "Våre egne",
		joined: "De vi er med i",
		none: "Ingen samarbeid ennå",
		noneLead: "Opprett et samarbeid, og ta med dem dere vil dele noe med.",
		noneOther: "Kommunen er ikke med i noe samarbeid som er registrert her.",
		add: "Nytt samarbeid",
		newTitle: "Nytt samarbeid",
		saveNew: "Opprett samarbeidet",
		saved: "Samarbeidet er lagret.",
		description: "Hva det går ut på",
		descriptionHint: "Med ord som alle deltakerne kjenner igjen.",
		from: "Fra",
		change: "Endre",
		saveChange: "Lagre endringene",
		participants: "Deltakere",
		onlyOwn: (owner) => `Her ser dere egen deltakelse. ${owner} ser alle.`,
		noParticipants: "Ingen deltakere ennå",
		noParticipantsLead: "Ingenting deles før noen er med.",
		participant: "Virksomhet",
		purpose: "Formål",
		allPurposes: "Alle formål",
		to: "Til og med",
		toHint: "Tomt når det ikke er bestemt.",
		invite: "Ta med en deltaker",
		saveInvite: "Ta med",
		invited: (name) => `${name} er med.`,
		end: "Avslutt",
		endOf: (name, purpose) => `Avslutt: ${name}, ${purpose}`,
		endTitle: "Avslutt samarbeidet",
		endLead:
			"Alle deltakelsene avsluttes samtidig. Det som er delt til da, kan ikke trekkes tilbake.",
		lastDay: "Siste dag",
		saveEnd: "Avslutt",
		ended: "Siste dag er lagret.",
		cancel: "Avbryt",
		sharing: "Dette deles",
		purposes: {
			guidance: "Føringer",
			catalogue: "Kompetansekatalog",
			"shared-persons": "Personer med flere arbeidsgivere",
			"competence-offers": "Tilbud om kompetanse",
		},
		shared: {
			guidance:
				"Deltakerne ser føringer som eieren har lagt inn for samarbeidet, og kan bygge krav på dem. Eieren ser bare det en deltaker selv forteller om bruken.",
			catalogue:
				"Deltakerne kan ta inn katalogen som eieren har publisert. Ingenting går andre veien.",
			"shared-persons":
				"Hver deltaker kobler sine egne ansatte til et felles nummer. Ingen ser en annens ansatte, ansettelser eller kompetanse.",
			"competence-offers":
				"Deltakerne ser hvilken kompetanse som tilbys, og kan svare. Ingen navn og ingen tall på personer deles.",
		},
		neverTitle: "Dette deles aldri",
		never: "Personopplysninger, analyser, planer og tall om egne ansatte blir i egen virksomhet.",
	},
	nn: {
		title: "Samarbeid",
		lead: "Kven de deler noko med, kva som blir delt, og kor lenge.",
		name: "Samarbeid",
		owner: "Eigd av",
		ours: "Oss",
		period: "Varer",
		whose: "Kva for nokre",
		all: "Alle",
		own: "Våre eigne",
		joined: "Dei vi er med i",
		none: "Ingen samarbeid enno",
		noneLead: "Opprett eit samarbeid, og ta med dei de vil dele noko med.",
		noneOther: "Kommunen er ikkje med i noko samarbeid som er registrert her.",
		add: "Nytt samarbeid",
		newTitle: "Nytt samarbeid",
		saveNew: "Opprett samarbeidet",
		saved: "Samarbeidet er lagra.",
		description: "Kva det går ut på",
		descriptionHint: "Med ord som alle deltakarane kjenner igjen.",
		from: "Frå",
		change: "Endre",
		saveChange: "Lagre endringane",
		participants: "Deltakarar",
		onlyOwn: (owner) => `Her ser de eiga deltaking. ${owner} ser alle.`,
		noParticipants: "Ingen deltakarar enno",
		noParticipantsLead: "Ingenting blir delt før nokon er med.",
		participant: "Verksemd",
		purpose: "Føremål",
		allPurposes: "Alle føremål",
		to: "Til og med",
		toHint: "Tomt når det ikkje er bestemt.",
		invite: "Ta med ein deltakar",
		saveInvite: "Ta med",
		invited: (name) => `${name} er med.`,
		end: "Avslutt",
		endOf: (name, purpose) => `Avslutt: ${name}, ${purpose}`,
		endTitle: "Avslutt samarbeidet",
		endLead:
			"Alle deltakingane blir avslutta samtidig. Det som er delt til då, kan ikkje trekkjast tilbake.",
		lastDay: "Siste dag",
		saveEnd: "Avslutt",
		ended: "Siste dag er lagra.",
		cancel: "Avbryt",
		sharing: "Dette blir delt",
		purposes: {
			guidance: "Føringar",
			catalogue: "Kompetansekatalog",
			"shared-persons": "Personar med fleire arbeidsgivarar",
			"competence-offers": "Tilbod om kompetanse",
		},
		shared: {
			guidance:
				"Deltakarane ser føringar som eigaren har lagt inn for samarbeidet, og kan byggje krav på dei. Eigaren ser berre det ein deltakar sjølv fortel om bruken.",
			catalogue:
				"Deltakarane kan ta inn katalogen som eigaren har publisert. Ingenting går andre vegen.",
			"shared-persons":
				"Kvar deltakar koplar sine eigne tilsette til eit felles nummer. Ingen ser tilsette, tilsetjingar eller kompetanse hos andre.",
			"competence-offers":
				"Deltakarane ser kva kompetanse som blir tilboden, og kan svare. Ingen namn og ingen tal på personar blir delte.",
		},
		neverTitle: "Dette blir aldri delt",
		never: "Personopplysningar, analysar, planar og tal om eigne tilsette blir i eiga verksemd.",
	},
	en: {
		title: "Cooperations",
		lead: "Whom you share something with, what is shared, and for how long.",
		name: "Cooperation",
		owner: "Owned by",
		ours: "Us",
		period: "Lasts",
		whose: "Which",
		all: "All",
		own: "Our own",
		joined: "Those we take part in",
		none: "No cooperations yet",
		noneLead: "Make a cooperation, and bring in those you want to share something with.",
		noneOther: "The municipality takes part in no cooperation that is registered here.",
		add: "New cooperation",
		newTitle: "New cooperation",
		saveNew: "Make the cooperation",
		saved: "The cooperation is saved.",
		description: "What it is about",
		descriptionHint: "In words that all the participants recognise.",
		from: "From",
		change: "Change",
		saveChange: "Save the changes",
		participants: "Participants",
		onlyOwn: (owner) => `You see your own participation here. ${owner} sees all.`,
		noParticipants: "No participants yet",
		noParticipantsLead: "Nothing is shared until somebody takes part.",
		participant: "Organisation",
		purpose: "Purpose",
		allPurposes: "All purposes",
		to: "Until",
		toHint: "Empty when it is not decided.",
		invite: "Bring in a participant",
		saveInvite: "Bring in",
		invited: (name) => `${name} takes part.`,
		end: "End",
		endOf: (name, purpose) => `End: ${name}, ${purpose}`,
		endTitle: "End the cooperation",
		endLead:
			"Every participation ends with it. What has been shared until then cannot be taken back.",
		lastDay: "Last day",
		saveEnd: "End",
		ended: "The last day is saved.",
		cancel: "Cancel",
		sharing: "What is shared",
		purposes: {
			guidance: "Guidance",
			catalogue: "Competence catalogue",
			"shared-persons": "People with several employers",
			"competence-offers": "Offers of competence",
		},
		shared: {
			guidance:
				"Participants see guidance that the owner has entered for the cooperation, and can build requirements on it. The owner sees only what a participant tells of its use.",
			catalogue:
				"Participants can take in the catalogue that the owner has published. Nothing goes the other way.",
			"shared-persons":
				"Each participant links its own employees to a common number. Nobody sees another's employees, employments or competence.",
			"competence-offers":
				"Participants see which competence is offered, and can answer. No names and no numbers of people are shared.",
		},
		neverTitle: "What is never shared",
		never: "Personal data, analyses, plans and figures of own staff stay in the own organisation.",
	},
};
