import type { Translated } from "../../../src/machinery/languages/language.ts";

interface FollowUpTexts {
	readonly title: string;
	readonly lead: string;
	readonly unanswered: (round: string) => string;
	readonly due: (day: string) => string;
	readonly everybodyAnswered: string;
	readonly noRounds: string;
	readonly name: string;
	readonly units: string;
	readonly account: string;
	readonly hasAccount: string;
	readonly noAccount: string;
	readonly stale: string;
	readonly staleLead: string;
	readonly latest: string;
	readonly never: string;
	readonly allFresh: string;
	readonly total: string;
	readonly persons: string;
	readonly old: string;
	readonly neverCount: string;
	readonly check: string;
	readonly checkOne: (name: string) => string;
}

export const followUpTexts: Translated<FollowUpTexts> = {
	nb: {
		title: "Oppfølging",
		lead: "Bare du som leder ser hvem det gjelder. De som planlegger, ser antall.",
		unanswered: (round) => `Har ikke svart: ${round}`,
		due: (day) => `Fristen er ${day}.`,
		everybodyAnswered: "Alle i enhetene dine har svart.",
		noRounds: "Ingen kartlegging er åpen nå.",
		name: "Ansatt",
		units: "Enhet",
		account: "Konto",
		hasAccount: "Ja",
		noAccount: "Nei, må spørres direkte",
		stale: "Profiler som er over ett år gamle",
		staleLead: "Ingen har meldt, bekreftet eller sjekket noe for disse det siste året.",
		latest: "Sist gjennomgått",
		never: "Aldri",
		allFresh: "Alle profilene er gjennomgått det siste året.",
		total: "Alle, hver person én gang",
		persons: "Ansatte",
		old: "Over ett år gamle",
		neverCount: "Av dem aldri gjennomgått",
		check: "Ny sjekk",
		checkOne: (name) => `Ny sjekk: ${name}`,
	},
	nn: {
		title: "Oppfølging",
		lead: "Berre du som leiar ser kven det gjeld. Dei som planlegg, ser talet på dei.",
		unanswered: (round) => `Har ikkje svart: ${round}`,
		due: (day) => `Fristen er ${day}.`,
		everybodyAnswered: "Alle i einingane dine har svart.",
		noRounds: "Inga kartlegging er open no.",
		name: "Tilsett",
		units: "Eining",
		account: "Konto",
		hasAccount: "Ja",
		noAccount: "Nei, må spørjast direkte",
		stale: "Profilar som er over eitt år gamle",
		staleLead: "Ingen har meldt, stadfesta eller sjekka noko for desse det siste året.",
		latest: "Sist gjennomgått",
		never: "Aldri",
		allFresh: "Alle profilane er gjennomgåtte det siste året.",
		total: "Alle, kvar person éin gong",
		persons: "Tilsette",
		old: "Over eitt år gamle",
		neverCount: "Av dei aldri gjennomgåtte",
		check: "Ny sjekk",
		checkOne: (name) => `Ny sjekk: ${name}`,
	},
	en: {
		title: "Follow-up",
		lead: "Only you as the leader see who it is about. Planners see how many.",
		unanswered: (round) => `Have not answered: ${round}`,
		due: (day) => `Due ${day}.`,
		everybodyAnswered: "Everybody in your units has answered.",
		noRounds: "No round is open now.",
		name: "Employee",
		units: "Unit",
		account: "Account",
		hasAccount: "Yes",
		noAccount: "No, must be asked directly",
		stale: "Profiles that are over a year old",
		staleLead: "Nobody has declared, confirmed or checked anything for these in the last year.",
		latest: "Last gone through",
		never: "Never",
		allFresh: "All profiles were gone through in the last year.",
		total: "All, each person once",
		persons: "Employees",
		old: "Over a year old",
		neverCount: "Of those never gone through",
		check: "New check",
		checkOne: (name) => `New check: ${name}`,
	},
};
