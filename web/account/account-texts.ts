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
	readonly endAllLead: string;
	readonly noSessions: string;
	readonly languages: Readonly<Record<"nb" | "nn" | "en", string>>;
	readonly password: string;
	readonly passwordLead: string;
	readonly current: string;
	readonly chosen: string;
	readonly chosenHint: string;
	readonly again: string;
	readonly notSame: string;
	readonly changePassword: string;
	readonly passwordChanged: string;
	readonly noPassword: string;
	readonly drafts: string;
	readonly draftsLead: string;
	readonly noDrafts: string;
	readonly draftsKept: (count: number) => string;
	readonly lastTyped: (moment: string) => string;
	readonly throwAway: string;
	readonly throwAwayAsk: (count: number) => string;
	readonly thrownAway: string;
	readonly access: string;
	readonly accessLead: string;
	readonly accessShow: string;
	readonly word: string;
	readonly noPerson: string;
	readonly noPersonLead: string;
	readonly statement: string;
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
		endAllLead: "Du blir logget ut her også. Kladder blir liggende på hver enhet.",
		noSessions: "Ingen andre innlogginger",
		languages: { nb: "Bokmål", nn: "Nynorsk", en: "Engelsk" },
		password: "Passord",
		passwordLead: "Når du bytter passord, blir du logget ut alle andre steder.",
		current: "Passordet du har nå",
		chosen: "Nytt passord",
		chosenHint: "Minst 12 tegn. Flere ord etter hverandre er lettest å huske.",
		again: "Nytt passord en gang til",
		notSame: "Skriv det samme passordet i begge feltene.",
		changePassword: "Bytt passord",
		passwordChanged: "Passordet er byttet, og du er logget ut alle andre steder.",
		noPassword: "Du logger inn uten passord her, så det er ikke noe passord å bytte.",
		drafts: "Kladder på denne enheten",
		draftsLead:
			"Det du skriver og ikke lagrer, ligger i denne nettleseren i høyst to uker. Bare kontoen din ser det. Bruker flere denne maskinen, bør du kaste kladdene før du går.",
		noDrafts: "Ingen kladder ligger her.",
		draftsKept: (count) => (count === 1 ? "1 kladd ligger her." : `${count} kladder ligger her.`),
		lastTyped: (moment) => `Sist skrevet på ${moment}.`,
		throwAway: "Kast kladdene",
		throwAwayAsk: (count) =>
			`Det du har skrevet i ${count === 1 ? "ett skjema" : `${count} skjemaer`} uten å lagre, blir borte for godt.`,
		thrownAway: "Kladdene er kastet.",
		access: "Hva som er lagret om deg",
		accessLead:
			"Du har rett til å se alt som er lagret om deg, hvorfor, hvor lenge, og hvem som har gjort noe med det.",
		accessShow: "Vis alt som er lagret om meg",
		word: "Last ned som Word",
		noPerson: "Kontoen din er ikke koblet til en ansatt",
		noPersonLead:
			"Opplysningene om kontoen står under Kontoen min. Er du ansatt, be administratoren koble kontoen til ansattnummeret ditt.",
		statement: "Tilgjengelighetserklæring",
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
		endAllLead: "Du blir logga ut her òg. Kladdar blir liggjande på kvar eining.",
		noSessions: "Ingen andre innloggingar",
		languages: { nb: "Bokmål", nn: "Nynorsk", en: "Engelsk" },
		password: "Passord",
		passwordLead: "Når du byter passord, blir du logga ut alle andre stader.",
		current: "Passordet du har no",
		chosen: "Nytt passord",
		chosenHint: "Minst 12 teikn. Fleire ord etter kvarandre er lettast å hugse.",
		again: "Nytt passord ein gong til",
		notSame: "Skriv det same passordet i begge felta.",
		changePassword: "Byt passord",
		passwordChanged: "Passordet er bytt, og du er logga ut alle andre stader.",
		noPassword: "Du loggar inn utan passord her, så det er ikkje noko passord å byte.",
		drafts: "Kladdar på denne eininga",
		draftsLead:
			"Det du skriv og ikkje lagrar, ligg i denne nettlesaren i høgst to veker. Berre kontoen din ser det. Brukar fleire denne maskina, bør du kaste kladdane før du går.",
		noDrafts: "Ingen kladdar ligg her.",
		draftsKept: (count) => (count === 1 ? "1 kladd ligg her." : `${count} kladdar ligg her.`),
		lastTyped: (moment) => `Sist skrive på ${moment}.`,
		throwAway: "Kast kladdane",
		throwAwayAsk: (count) =>
			`Det du har skrive i ${count === 1 ? "eitt skjema" : `${count} skjema`} utan å lagre, blir borte for godt.`,
		thrownAway: "Kladdane er kasta.",
		access: "Kva som er lagra om deg",
		accessLead:
			"Du har rett til å sjå alt som er lagra om deg, kvifor, kor lenge, og kven som har gjort noko med det.",
		accessShow: "Vis alt som er lagra om meg",
		word: "Last ned som Word",
		noPerson: "Kontoen din er ikkje kopla til ein tilsett",
		noPersonLead:
			"Opplysningane om kontoen står under Kontoen min. Er du tilsett, be administratoren kople kontoen til tilsettnummeret ditt.",
		statement: "Tilgjengeerklæring",
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
		endAllLead: "You are signed out here too. Drafts stay on each device.",
		noSessions: "No other sessions",
		languages: { nb: "Bokmål", nn: "Nynorsk", en: "English" },
		password: "Password",
		passwordLead: "When you change your password, you are signed out everywhere else.",
		current: "The password you have now",
		chosen: "New password",
		chosenHint: "At least 12 characters. Several words in a row are easiest to remember.",
		again: "New password once more",
		notSame: "Write the same password in both fields.",
		changePassword: "Change the password",
		passwordChanged: "The password is changed, and you are signed out everywhere else.",
		noPassword: "You sign in without a password here, so there is none to change.",
		drafts: "Drafts on this device",
		draftsLead:
			"What you type and do not save stays in this browser for two weeks at most. Only your account sees it. If others use this machine, throw the drafts away before you leave.",
		noDrafts: "There are no drafts here.",
		draftsKept: (count) =>
			count === 1 ? "There is 1 draft here." : `There are ${count} drafts here.`,
		lastTyped: (moment) => `Last typed in on ${moment}.`,
		throwAway: "Throw the drafts away",
		throwAwayAsk: (count) =>
			`What you have written in ${count === 1 ? "one form" : `${count} forms`} without saving is gone for good.`,
		thrownAway: "The drafts are thrown away.",
		access: "What is kept about you",
		accessLead:
			"You have the right to see all that is kept about you, why, how long, and who has done something with it.",
		accessShow: "Show all that is kept about me",
		word: "Download as Word",
		noPerson: "Your account is not tied to an employee",
		noPersonLead:
			"What is kept of the account stands under My account. If you are employed, ask the administrator to tie the account to your staff number.",
		statement: "Accessibility statement",
	},
};
