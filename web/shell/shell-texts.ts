import type { Translated } from "../../src/machinery/languages/language.ts";

interface ShellTexts {
	readonly name: string;
	readonly skip: string;
	readonly menu: string;
	readonly main: string;
	readonly language: string;
	readonly look: string;
	readonly looks: Readonly<Record<"auto" | "light" | "dark", string>>;
	readonly signOut: string;
	readonly changeRole: string;
	readonly account: string;
	readonly help: string;
	readonly roles: string;
	readonly problems: string;
	readonly documentation: string;
	readonly statement: string;
	readonly loading: string;
	readonly tryAgain: string;
	readonly toFront: string;
	readonly notFound: string;
	readonly notFoundLead: string;
	readonly failed: string;
	readonly failedLead: string;
	readonly signedOut: string;
	readonly signedOutLead: string;
	readonly signInAgain: string;
	readonly demo: string;
	readonly places: Readonly<
		Record<
			| "front"
			| "mine"
			| "mapping"
			| "competence"
			| "organisation"
			| "gaps"
			| "plans"
			| "administration",
			string
		>
	>;
	readonly crumbs: string;
}

export const shellTexts: Translated<ShellTexts> = {
	nb: {
		name: "Rødtråd",
		skip: "Gå til innholdet",
		menu: "Meny",
		main: "Hovedmeny",
		language: "Språk",
		look: "Utseende",
		looks: { auto: "Utseende som enheten", light: "Lyst utseende", dark: "Mørkt utseende" },
		signOut: "Logg ut",
		changeRole: "Bytt rolle",
		account: "Kontoen min",
		help: "Hjelp",
		roles: "Roller og tilgang",
		problems: "Feilmeldinger",
		documentation: "API-dokumentasjon",
		statement: "Tilgjengelighet",
		loading: "Henter …",
		tryAgain: "Prøv igjen",
		toFront: "Til forsiden",
		notFound: "Finner ikke siden",
		notFoundLead: "Adressen er feil, eller siden er flyttet.",
		failed: "Noe gikk galt",
		failedLead:
			"Feilen er vår. Det du har skrevet i skjemaer, er tatt vare på. Prøv igjen om litt.",
		signedOut: "Du er logget ut",
		signedOutLead: "Det du har skrevet, er tatt vare på. Logg inn igjen, så kommer du tilbake hit.",
		signInAgain: "Logg inn igjen",
		demo: "Prøvemodus med oppdiktede data. Legg ikke inn ekte opplysninger.",
		places: {
			front: "Forsiden",
			mine: "Min kompetanse",
			mapping: "Kartlegging",
			competence: "Kompetanse",
			organisation: "Organisasjon",
			gaps: "Gap",
			plans: "Planer",
			administration: "Administrasjon",
		},
		crumbs: "Du er her",
	},
	nn: {
		name: "Rødtråd",
		skip: "Gå til innhaldet",
		menu: "Meny",
		main: "Hovudmeny",
		language: "Språk",
		look: "Utsjånad",
		looks: { auto: "Utsjånad som eininga", light: "Lys utsjånad", dark: "Mørk utsjånad" },
		signOut: "Logg ut",
		changeRole: "Byt rolle",
		account: "Kontoen min",
		help: "Hjelp",
		roles: "Roller og tilgang",
		problems: "Feilmeldingar",
		documentation: "API-dokumentasjon",
		statement: "Tilgjenge",
		loading: "Hentar …",
		tryAgain: "Prøv igjen",
		toFront: "Til framsida",
		notFound: "Finn ikkje sida",
		notFoundLead: "Adressa er feil, eller sida er flytta.",
		failed: "Noko gjekk gale",
		failedLead: "Feilen er vår. Det du har skrive i skjema, er teke vare på. Prøv igjen om litt.",
		signedOut: "Du er logga ut",
		signedOutLead: "Det du har skrive, er teke vare på. Logg inn igjen, så kjem du tilbake hit.",
		signInAgain: "Logg inn igjen",
		demo: "Prøvemodus med oppdikta data. Legg ikkje inn ekte opplysningar.",
		places: {
			front: "Framsida",
			mine: "Min kompetanse",
			mapping: "Kartlegging",
			competence: "Kompetanse",
			organisation: "Organisasjon",
			gaps: "Gap",
			plans: "Planar",
			administration: "Administrasjon",
		},
		crumbs: "Du er her",
	},
	en: {
		name: "Rødtråd",
		skip: "Go to the content",
		menu: "Menu",
		main: "Main menu",
		language: "Language",
		look: "Appearance",
		looks: { auto: "Appearance of the device", light: "Light appearance", dark: "Dark appearance" },
		signOut: "Sign out",
		changeRole: "Change role",
		account: "My account",
		help: "Help",
		roles: "Roles and access",
		problems: "Error messages",
		documentation: "API documentation",
		statement: "Accessibility",
		loading: "Loading …",
		tryAgain: "Try again",
		toFront: "To the front page",
		notFound: "Cannot find the page",
		notFoundLead: "The address is wrong, or the page has moved.",
		failed: "Something went wrong",
		failedLead: "The fault is ours. What you have written in forms is kept. Try again in a moment.",
		signedOut: "You are signed out",
		signedOutLead: "What you have written is kept. Sign in again, and you come back here.",
		signInAgain: "Sign in again",
		demo: "Demo mode with invented data. Do not enter real information.",
		places: {
			front: "Front page",
			mine: "My competence",
			mapping: "Mapping",
			competence: "Competence",
			organisation: "Organisation",
			gaps: "Gaps",
			plans: "Plans",
			administration: "Administration",
		},
		crumbs: "You are here",
	},
};
