import type { Translated } from "../../src/machinery/languages/language.ts";

interface AccountTexts {
	readonly title: string;
	readonly facts: string;
	readonly email: string;
	readonly roles: string;
	readonly until: (day: string) => string;
	readonly language: string;
	readonly languageHint: string;
	readonly saveLanguage: string;
	readonly saved: string;
	readonly sessions: string;
	readonly sessionsLead: string;
	readonly begun: string;
	readonly used: string;
	readonly ends: string;
	readonly end: string;
	readonly endAll: string;
	readonly noSessions: string;
	readonly languages: Readonly<Record<"nb" | "nn" | "en", string>>;
}

export const accountTexts: Translated<AccountTexts> = {
	nb: {
		title: "Kontoen min",
		facts: "Opplysninger",
		email: "E-post",
		roles: "Roller",
		until: (day) => `til og med ${day}`,
		language: "Språk i meldinger",
		languageHint: "Språket vi bruker i e-post til deg, og når du logger inn på en ny enhet.",
		saveLanguage: "Lagre språket",
		saved: "Språket er lagret.",
		sessions: "Her er du logget inn",
		sessionsLead: "Kjenner du ikke igjen en innlogging, avslutter du den og bytter passord.",
		begun: "Logget inn",
		used: "Sist brukt",
		ends: "Går ut senest",
		end: "Avslutt",
		endAll: "Logg ut overalt",
		noSessions: "Ingen andre innlogginger",
		languages: { nb: "Bokmål", nn: "Nynorsk", en: "Engelsk" },
	},
	nn: {
		title: "Kontoen min",
		facts: "Opplysningar",
		email: "E-post",
		roles: "Roller",
		until: (day) => `til og med ${day}`,
		language: "Språk i meldingar",
		languageHint: "Språket vi bruker i e-post til deg, og når du loggar inn på ei ny eining.",
		saveLanguage: "Lagre språket",
		saved: "Språket er lagra.",
		sessions: "Her er du logga inn",
		sessionsLead: "Kjenner du ikkje igjen ei innlogging, avsluttar du ho og byter passord.",
		begun: "Logga inn",
		used: "Sist brukt",
		ends: "Går ut seinast",
		end: "Avslutt",
		endAll: "Logg ut overalt",
		noSessions: "Ingen andre innloggingar",
		languages: { nb: "Bokmål", nn: "Nynorsk", en: "Engelsk" },
	},
	en: {
		title: "My account",
		facts: "Details",
		email: "E-mail",
		roles: "Roles",
		until: (day) => `until ${day}`,
		language: "Language of messages",
		languageHint: "The language of e-mail to you, and when you sign in on a new device.",
		saveLanguage: "Save the language",
		saved: "The language is saved.",
		sessions: "Where you are signed in",
		sessionsLead: "If you do not recognise one, end it and change your password.",
		begun: "Signed in",
		used: "Last used",
		ends: "Ends at the latest",
		end: "End",
		endAll: "Sign out everywhere",
		noSessions: "No other sessions",
		languages: { nb: "Bokmål", nn: "Nynorsk", en: "English" },
	},
};
