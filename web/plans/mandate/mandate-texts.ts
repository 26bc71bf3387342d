import type { Translated } from "../../../src/machinery/languages/language.ts";

interface MandateTexts {
	readonly lead: string;
	readonly fields: {
		readonly title: string;
		readonly validFrom: string;
		readonly validTo: string;
		readonly purpose: string;
		readonly scope: string;
		readonly leadRole: string;
		readonly givenBy: string;
		readonly givenOn: string;
	};
	readonly hints: {
		readonly purpose: string;
		readonly scope: string;
		readonly leadRole: string;
		readonly givenBy: string;
		readonly needed: string;
	};
	readonly save: string;
	readonly saved: string;
	readonly endsFirst: string;
	readonly missing: (parts: string) => string;
}

export const mandateTexts: Translated<MandateTexts> = {
	nb: {
		lead: "Hvorfor planen lages, hva den omfatter, og hvem som har bestilt den. Tillitsvalgte og brukerråd kan lese og kommentere fra første dag.",
		fields: {
			title: "Tittel",
			validFrom: "Gjelder fra",
			validTo: "Gjelder til og med",
			purpose: "Formål",
			scope: "Hva planen omfatter",
			leadRole: "Leder arbeidet",
			givenBy: "Mandatet er gitt av",
			givenOn: "Mandatet ble gitt",
		},
		hints: {
			purpose: "Hvorfor lager dere planen, og hva skal den føre til?",
			scope: "Hvilke tjenester og stillinger? Avgrens til der utfordringene er størst.",
			leadRole: "En rolle, ikke et navn. For eksempel «kommunalsjef helse og omsorg».",
			givenBy: "Rollen eller organet som bestilte planen.",
			needed: "Kan fylles ut etter hvert. Må være på plass før planen blir utkast.",
		},
		save: "Lagre mandatet",
		saved: "Mandatet er lagret.",
		endsFirst: "Siste dag må være etter første dag",
		missing: (parts) => `Før planen kan bli utkast, mangler: ${parts}.`,
	},
	nn: {
		lead: "Kvifor planen blir laga, kva han omfattar, og kven som har bestilt han. Tillitsvalde og brukarråd kan lese og kommentere frå første dag.",
		fields: {
			title: "Tittel",
			validFrom: "Gjeld frå",
			validTo: "Gjeld til og med",
			purpose: "Føremål",
			scope: "Kva planen omfattar",
			leadRole: "Leier arbeidet",
			givenBy: "Mandatet er gitt av",
			givenOn: "Mandatet vart gitt",
		},
		hints: {
			purpose: "Kvifor lagar de planen, og kva skal han føre til?",
			scope: "Kva tenester og stillingar? Avgrens til der utfordringane er størst.",
			leadRole: "Ei rolle, ikkje eit namn. Til dømes «kommunalsjef helse og omsorg».",
			givenBy: "Rolla eller organet som bestilte planen.",
			needed: "Kan fyllast ut etter kvart. Må vere på plass før planen blir utkast.",
		},
		save: "Lagre mandatet",
		saved: "Mandatet er lagra.",
		endsFirst: "Siste dag må vere etter første dag",
		missing: (parts) => `Før planen kan bli utkast, manglar: ${parts}.`,
	},
	en: {
		lead: "Why the plan is made, what it covers, and who asked for it. Unions and user councils can read and comment from the first day.",
		fields: {
			title: "Title",
			validFrom: "For the time from",
			validTo: "To and including",
			purpose: "Purpose",
			scope: "What the plan covers",
			leadRole: "Leads the work",
			givenBy: "The mandate is given by",
			givenOn: "The mandate was given on",
		},
		hints: {
			purpose: "Why do you make the plan, and what is it to lead to?",
			scope: "Which services and positions? Keep to where the challenges are greatest.",
			leadRole: "A role, not a name. For instance “director of health and care”.",
			givenBy: "The role or body that asked for the plan.",
			needed: "Can be filled in later. Must be in place before the plan becomes a draft.",
		},
		save: "Save the mandate",
		saved: "The mandate is saved.",
		endsFirst: "The last day must be after the first",
		missing: (parts) => `Before the plan can become a draft, this is missing: ${parts}.`,
	},
};
