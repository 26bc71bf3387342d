import type { Translated } from "../../../src/machinery/languages/language.ts";

interface SettingsTexts {
	readonly lead: string;
	readonly database: string;
	readonly engines: Readonly<Record<"embedded" | "server", string>>;
	readonly promise: string;
	readonly mail: string;
	readonly mails: Readonly<Record<"file" | "smtp", string>>;
	readonly signIn: string;
	readonly passwordOnly: string;
	readonly alsoBy: (names: string) => string;
	readonly demo: string;
	readonly language: string;
	readonly languageLead: string;
	readonly own: string;
	readonly backup: string;
	readonly backupWhat: string;
	readonly backupHow: string;
	readonly backupCommand: string;
	readonly restoreCommand: string;
	readonly backupWhen: string;
	readonly backupKeep: string;
}

export const settingsTexts: Translated<SettingsTexts> = {
	nb: {
		lead: "Slik er tjenesten satt opp. Det endres der den kjører, av den som drifter den.",
		database: "Database",
		engines: { embedded: "Innebygd database", server: "PostgreSQL" },
		promise: "Hva som er lovet om det som er lagret",
		mail: "E-post",
		mails: {
			file: "Meldingene legges i en mappe på serveren. De blir ikke sendt før noen sender dem.",
			smtp: "Meldingene sendes med en e-postserver.",
		},
		signIn: "Innlogging",
		passwordOnly: "Med e-post og passord",
		alsoBy: (names) => `Med e-post og passord, eller med ${names}`,
		demo: "I prøvemodus velger man en oppdiktet bruker.",
		language: "Språk",
		languageLead:
			"Bokmål er standard. Hver konto får et språk når den blir invitert, og det bestemmer språket i e-post. Brukeren kan bytte når som helst, øverst på siden for denne nettleseren, og under Kontoen min for meldinger.",
		own: "Endre språket ditt",
		backup: "Sikkerhetskopi",
		backupWhat:
			"Kopien er én fil med alt: organisasjon, kompetanse, analyser, planer, kontoer, roller og endringslogg. Den leses tilbake og kontrolleres før den er ferdig. Økter og passord er med som avtrykk, ikke i klartekst.",
		backupHow: "Den som drifter tjenesten, tar kopien med denne kommandoen:",
		backupCommand: "rodtrad backup kopi.rodtrad",
		restoreCommand: "rodtrad restore kopi.rodtrad",
		backupWhen:
			"Programmet vet ikke når den siste kopien ble tatt, for kopien ligger utenfor det. Spør den som drifter tjenesten, og avtal hvor ofte.",
		backupKeep:
			"Kopien har også det som siden er slettet. Ta vare på den like trygt som serveren, og ikke lenger enn den korteste lagringstiden. Kjør sletting på nytt etter en gjenoppretting.",
	},
	nn: {
		lead: "Slik er tenesta sett opp. Det blir endra der ho køyrer, av den som driftar henne.",
		database: "Database",
		engines: { embedded: "Innebygd database", server: "PostgreSQL" },
		promise: "Kva som er lova om det som er lagra",
		mail: "E-post",
		mails: {
			file: "Meldingane blir lagde i ei mappe på tenaren. Dei blir ikkje sende før nokon sender dei.",
			smtp: "Meldingane blir sende med ein e-posttenar.",
		},
		signIn: "Innlogging",
		passwordOnly: "Med e-post og passord",
		alsoBy: (names) => `Med e-post og passord, eller med ${names}`,
		demo: "I prøvemodus vel ein ein oppdikta brukar.",
		language: "Språk",
		languageLead:
			"Bokmål er standard. Kvar konto får eit språk når han blir invitert, og det avgjer språket i e-post. Brukaren kan byte når som helst, øvst på sida for denne nettlesaren, og under Kontoen min for meldingar.",
		own: "Endre språket ditt",
		backup: "Sikkerheitskopi",
		backupWhat:
			"Kopien er éi fil med alt: organisasjon, kompetanse, analysar, planar, kontoar, roller og endringslogg. Ho blir lesen tilbake og kontrollert før ho er ferdig. Økter og passord er med som avtrykk, ikkje i klartekst.",
		backupHow: "Den som driftar tenesta, tek kopien med denne kommandoen:",
		backupCommand: "rodtrad backup kopi.rodtrad",
		restoreCommand: "rodtrad restore kopi.rodtrad",
		backupWhen:
			"Programmet veit ikkje når den siste kopien vart teken, for kopien ligg utanfor det. Spør den som driftar tenesta, og avtal kor ofte.",
		backupKeep:
			"Kopien har òg det som sidan er sletta. Ta vare på han like trygt som tenaren, og ikkje lenger enn den kortaste lagringstida. Køyr sletting på nytt etter ei gjenoppretting.",
	},
	en: {
		lead: "This is how the service is set up. It is changed where it runs, by whoever runs it.",
		database: "Database",
		engines: { embedded: "Embedded database", server: "PostgreSQL" },
		promise: "What is promised of saved data",
		mail: "E-mail",
		mails: {
			file: "Messages are put in a folder on the server. They are not sent until somebody sends them.",
			smtp: "Messages are sent by a mail server.",
		},
		signIn: "Sign-in",
		passwordOnly: "By e-mail and password",
		alsoBy: (names) => `By e-mail and password, or by ${names}`,
		demo: "In demo mode one chooses an invented user.",
		language: "Language",
		languageLead:
			"Bokmål is the default. Each account gets a language when it is invited, which decides the language of e-mail. The user can change it at any time: at the top of the page for this browser, and under My account for messages.",
		own: "Change your language",
		backup: "Backup",
		backupWhat:
			"The copy is one file with everything: organisation, competence, analyses, plans, accounts, roles and the log of changes. It is read back and checked before it is done. Sessions and passwords are in it as hashes, not in clear text.",
		backupHow: "Whoever runs the service takes the copy with this command:",
		backupCommand: "rodtrad backup copy.rodtrad",
		restoreCommand: "rodtrad restore copy.rodtrad",
		backupWhen:
			"The program does not know when the last copy was taken, since it lies outside. Ask whoever runs the service, and agree how often.",
		backupKeep:
			"The copy also has what has since been erased. Keep it as safe as the server, and no longer than the shortest retention. After a restore, run retention again.",
	},
};
