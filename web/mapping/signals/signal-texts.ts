import type {
	SignalKind,
	SignalStatus,
	Urgency,
} from "../../../src/knowledge/mapping/signals/model.ts";
import type { Translated } from "../../../src/machinery/languages/language.ts";

export interface SignalTexts {
	readonly title: string;
	readonly lead: string;
	readonly leadOutline: string;
	readonly report: string;
	readonly reportLead: string;
	readonly send: string;
	readonly sent: string;
	readonly edit: string;
	readonly saved: string;
	readonly searchHint: string;
	readonly competence: string;
	readonly competenceHint: string;
	readonly kind: string;
	readonly kindShort: string;
	readonly kinds: Readonly<Record<SignalKind, string>>;
	readonly kindChoices: Readonly<Record<SignalKind, string>>;
	readonly allKinds: string;
	readonly unit: string;
	readonly allUnits: string;
	readonly urgency: string;
	readonly urgencyShort: string;
	readonly when: string;
	readonly urgencies: Readonly<Record<Urgency, string>>;
	readonly status: string;
	readonly statuses: Readonly<Record<SignalStatus, string>>;
	readonly closed: string;
	readonly closedChoices: Readonly<Record<"no" | "yes", string>>;
	readonly allStatuses: string;
	readonly amount: string;
	readonly persons: string;
	readonly fte: string;
	readonly fteHint: string;
	readonly howMuch: Readonly<Record<"persons" | "fte" | "unknown", (amount: string) => string>>;
	readonly from: string;
	readonly to: string;
	readonly period: (from: string, to: string | null) => string;
	readonly words: string;
	readonly wordsHint: string;
	readonly more: string;
	readonly reportedOn: string;
	readonly reportedBy: string;
	readonly statusBy: string;
	readonly comment: string;
	readonly commentHint: string;
	readonly changeStatus: string;
	readonly newStatus: string;
	readonly statusChanged: string;
	readonly none: string;
	readonly noneLead: string;
	readonly wholeNumber: string;
	readonly fteNumber: string;
	readonly matches: Readonly<Record<SignalKind, string>>;
	readonly noMatches: Readonly<Record<SignalKind, string>>;
	readonly replies: string;
	readonly noReplies: string;
	readonly contact: string;
	readonly repliedOn: string;
	readonly sharing: string;
	readonly sharingLead: string;
	readonly noSharing: string;
	readonly shareIn: (cooperation: string) => string;
	readonly shared: (cooperation: string) => string;
	readonly endShare: (cooperation: string) => string;
	readonly shareEnded: string;
}

export const signalTexts: Translated<SignalTexts> = {
	nb: {
		title: "Meldinger om kompetanse",
		lead: "Her melder ledere fra om kompetanse som mangler, og om kompetanse de har mer av enn de trenger.",
		leadOutline: "Her ser du hvilken kompetanse lederne har meldt at de mangler.",
		report: "Meld fra",
		reportLead: "Det tar under et minutt. Skriv aldri navn på ansatte.",
		send: "Send meldingen",
		sent: "Meldingen er sendt.",
		edit: "Endre meldingen",
		saved: "Meldingen er lagret.",
		searchHint: "Kompetanse, enhet eller ord i meldingen",
		competence: "Kompetanse",
		competenceHint: "Velg fra katalogen, eller skriv hva den heter.",
		kind: "Hva gjelder det?",
		kindShort: "Type",
		kinds: { missing: "Mangler", surplus: "Overskudd" },
		kindChoices: { missing: "Noe mangler", surplus: "Vi har mer enn vi trenger" },
		allKinds: "Alle",
		unit: "Enhet",
		allUnits: "Alle enheter",
		urgency: "Hvor mye haster det?",
		urgencyShort: "Haster",
		when: "Når",
		urgencies: { now: "Nå", "three-months": "Innen tre måneder", later: "Senere" },
		status: "Status",
		statuses: {
			open: "Åpen",
			"taken-up": "Tatt opp",
			met: "Løst",
			withdrawn: "Trukket tilbake",
		},
		closed: "Vis",
		closedChoices: { no: "Åpne og tatt opp", yes: "Avsluttede" },
		allStatuses: "Alle",
		amount: "Omfang",
		persons: "Antall personer",
		fte: "Eller årsverk",
		fteHint: "For eksempel 0,5",
		howMuch: {
			persons: (amount) => (amount === "1" ? "1 person" : `${amount} personer`),
			fte: (amount) => `${amount} årsverk`,
			unknown: () => "Ikke oppgitt",
		},
		from: "Fra dato",
		to: "Til dato",
		period: (from, to) => (to === null ? `Fra ${from}` : `${from}–${to}`),
		words: "Hvorfor",
		wordsHint: "Kort, med egne ord. Ingen navn på ansatte.",
		more: "Hvor mye og hvor lenge",
		reportedOn: "Meldt",
		reportedBy: "Meldt av",
		statusBy: "Status satt av",
		comment: "Kommentar",
		commentHint: "Hva er gjort, eller hvorfor er det ikke aktuelt?",
		changeStatus: "Lagre status",
		newStatus: "Ny status",
		statusChanged: "Statusen er lagret.",
		none: "Ingen meldinger",
		noneLead: "Meld fra når en enhet mangler kompetanse eller har mer enn den trenger.",
		wholeNumber: "Skriv et helt tall, for eksempel 2",
		fteNumber: "Skriv årsverk som et tall, for eksempel 0,5",
		matches: { missing: "De som har dette ledig", surplus: "De som mangler dette" },
		noMatches: {
			missing: "Ingen har meldt at de har dette ledig.",
			surplus: "Ingen har meldt at de mangler dette.",
		},
		replies: "Svar på tilbudet",
		noReplies: "Ingen har svart ennå.",
		contact: "Kontakt",
		repliedOn: "Svart",
		sharing: "Tilby i et samarbeid",
		sharingLead:
			"De andre får se kompetansen, perioden og ordene dine. De får ikke se enhet, antall eller hvem som meldte fra.",
		noSharing: "Virksomheten deler ikke ledig kompetanse i noe samarbeid.",
		shareIn: (cooperation) => `Tilby i ${cooperation}`,
		shared: (cooperation) => `Overskuddet er tilbudt i ${cooperation}.`,
		endShare: (cooperation) => `Slutt å tilby i ${cooperation}`,
		shareEnded: "Overskuddet er ikke lenger tilbudt der.",
	},
	nn: {
		title: "Meldingar om kompetanse",
		lead: "Her melder leiarar frå om kompetanse som manglar, og om kompetanse dei har meir av enn dei treng.",
		leadOutline: "Her ser du kva kompetanse leiarane har meldt at dei manglar.",
		report: "Meld frå",
		reportLead: "Det tek under eit minutt. Skriv aldri namn på tilsette.",
		send: "Send meldinga",
		sent: "Meldinga er send.",
		edit: "Endre meldinga",
		saved: "Meldinga er lagra.",
		searchHint: "Kompetanse, eining eller ord i meldinga",
		competence: "Kompetanse",
		competenceHint: "Vel frå katalogen, eller skriv kva han heiter.",
		kind: "Kva gjeld det?",
		kindShort: "Type",
		kinds: { missing: "Manglar", surplus: "Overskot" },
		kindChoices: { missing: "Noko manglar", surplus: "Vi har meir enn vi treng" },
		allKinds: "Alle",
		unit: "Eining",
		allUnits: "Alle einingar",
		urgency: "Kor mykje hastar det?",
		urgencyShort: "Hastar",
		when: "Når",
		urgencies: { now: "No", "three-months": "Innan tre månader", later: "Seinare" },
		status: "Status",
		statuses: {
			open: "Open",
			"taken-up": "Teken opp",
			met: "Løyst",
			withdrawn: "Trekt tilbake",
		},
		closed: "Vis",
		closedChoices: { no: "Opne og tekne opp", yes: "Avslutta" },
		allStatuses: "Alle",
		amount: "Omfang",
		persons: "Talet på personar",
		fte: "Eller årsverk",
		fteHint: "Til dømes 0,5",
		howMuch: {
			persons: (amount) => (amount === "1" ? "1 person" : `${amount} personar`),
			fte: (amount) => `${amount} årsverk`,
			unknown: () => "Ikkje oppgitt",
		},
		from: "Frå dato",
		to: "Til dato",
		period: (from, to) => (to === null ? `Frå ${from}` : `${from}–${to}`),
		words: "Kvifor",
		wordsHint: "Kort, med eigne ord. Ingen namn på tilsette.",
		more: "Kor mykje og kor lenge",
		reportedOn: "Meldt",
		reportedBy: "Meldt av",
		statusBy: "Status sett av",
		comment: "Kommentar",
		commentHint: "Kva er gjort, eller kvifor er det ikkje aktuelt?",
		changeStatus: "Lagre status",
		newStatus: "Ny status",
		statusChanged: "Statusen er lagra.",
		none: "Ingen meldingar",
		noneLead: "Meld frå når ei eining manglar kompetanse eller har meir enn ho treng.",
		wholeNumber: "Skriv eit heilt tal, til dømes 2",
		fteNumber: "Skriv årsverk som eit tal, til dømes 0,5",
		matches: { missing: "Dei som har dette ledig", surplus: "Dei som manglar dette" },
		noMatches: {
			missing: "Ingen har meldt at dei har dette ledig.",
			surplus: "Ingen har meldt at dei manglar dette.",
		},
		replies: "Svar på tilbodet",
		noReplies: "Ingen har svart enno.",
		contact: "Kontakt",
		repliedOn: "Svart",
		sharing: "Tilby i eit samarbeid",
		sharingLead:
			"Dei andre får sjå kompetansen, perioden og orda dine. Dei får ikkje sjå eining, tal eller kven som melde frå.",
		noSharing: "Verksemda deler ikkje ledig kompetanse i noko samarbeid.",
		shareIn: (cooperation) => `Tilby i ${cooperation}`,
		shared: (cooperation) => `Overskotet er tilbode i ${cooperation}.`,
		endShare: (cooperation) => `Slutt å tilby i ${cooperation}`,
		shareEnded: "Overskotet er ikkje lenger tilbode der.",
	},
	en: {
		title: "Signals about competence",
		lead: "Here leaders report competence that is missing, and competence they have more of than they need.",
		leadOutline: "Here you see which competences the leaders have reported as missing.",
		report: "Report",
		reportLead: "It takes less than a minute. Never write the name of an employee.",
		send: "Send the signal",
		sent: "The signal is sent.",
		edit: "Change the signal",
		saved: "The signal is saved.",
		searchHint: "Competence, unit or words of the signal",
		competence: "Competence",
		competenceHint: "Choose one of the catalogue, or write what it is called.",
		kind: "What is it about?",
		kindShort: "Kind",
		kinds: { missing: "Missing", surplus: "Surplus" },
		kindChoices: { missing: "Something is missing", surplus: "We have more than we need" },
		allKinds: "All",
		unit: "Unit",
		allUnits: "All units",
		urgency: "How urgent is it?",
		urgencyShort: "Urgency",
		when: "When",
		urgencies: { now: "Now", "three-months": "Within three months", later: "Later" },
		status: "Status",
		statuses: { open: "Open", "taken-up": "Taken up", met: "Met", withdrawn: "Withdrawn" },
		closed: "Show",
		closedChoices: { no: "Open and taken up", yes: "Closed" },
		allStatuses: "All",
		amount: "Amount",
		persons: "Number of persons",
		fte: "Or FTE",
		fteHint: "For example 0.5",
		howMuch: {
			persons: (amount) => (amount === "1" ? "1 person" : `${amount} persons`),
			fte: (amount) => `${amount} FTE`,
			unknown: () => "Not given",
		},
		from: "From",
		to: "Until",
		period: (from, to) => (to === null ? `From ${from}` : `${from}–${to}`),
		words: "Why",
		wordsHint: "Briefly, in your own words. No names of employees.",
		more: "How much and how long",
		reportedOn: "Reported",
		reportedBy: "Reported by",
		statusBy: "Status set by",
		comment: "Comment",
		commentHint: "What was done, or why is it not relevant?",
		changeStatus: "Save the status",
		newStatus: "New status",
		statusChanged: "The status is saved.",
		none: "No signals",
		noneLead: "Report when a unit lacks competence or has more than it needs.",
		wholeNumber: "Write a whole number, for example 2",
		fteNumber: "Write FTE as a number, for example 0.5",
		matches: { missing: "Who has this to spare", surplus: "Who lacks this" },
		noMatches: {
			missing: "Nobody has reported that they have this to spare.",
			surplus: "Nobody has reported that they lack this.",
		},
		replies: "Answers to the offer",
		noReplies: "Nobody has answered yet.",
		contact: "Contact",
		repliedOn: "Answered",
		sharing: "Offer it in a cooperation",
		sharingLead:
			"The others see the competence, the period and your words. They do not see the unit, the amount or who reported.",
		noSharing: "The organisation shares competence offers in no cooperation.",
		shareIn: (cooperation) => `Offer it in ${cooperation}`,
		shared: (cooperation) => `The surplus is offered in ${cooperation}.`,
		endShare: (cooperation) => `No longer offer it in ${cooperation}`,
		shareEnded: "The surplus is no longer offered there.",
	},
};
