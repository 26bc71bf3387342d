import type { Translated } from "../../machinery/languages/language.ts";

interface PageTexts {
	readonly name: string;
	readonly skip: string;
	readonly languages: string;
	readonly help: string;
	readonly demoLabel: string;
	readonly demo: string;
	readonly lead: string;
	readonly thread: string;
	readonly signedInAs: (name: string, roles: string, organisation: string) => string;
	readonly signOut: string;
	readonly chooseRole: string;
	readonly chooseRoleLead: string;
	/** The same heading when somebody is signed in already. */
	readonly changeRole: string;
	readonly signIn: string;
	readonly signInLead: string;
	readonly email: string;
	readonly password: string;
	readonly organisation: string;
	readonly continue: string;
	readonly signInWith: (provider: string) => string;
	readonly forgotten: string;
	readonly forgottenLead: string;
	readonly sendLink: string;
	readonly linkSent: string;
	readonly askForNew: string;
	readonly choosePassword: string;
	readonly newPassword: string;
	readonly passwordRule: string;
	readonly save: string;
	readonly passwordChosen: string;
	readonly lookAt: string;
	readonly lookAtLead: string;
	readonly roles: string;
	readonly rolesLead: string;
	readonly role: string;
	readonly mayDo: string;
	readonly howFar: string;
	readonly allRoles: string;
	readonly reaches: Readonly<Record<"all" | "units" | "self" | "outline", string>>;
	readonly problems: string;
	readonly problemsLead: string;
	readonly status: string;
	readonly code: string;
	readonly meaning: string;
	readonly whatToDo: string;
	readonly documentation: string;
	readonly notFound: string;
	readonly notFoundLead: string;
	readonly toStart: string;
}

export const pageTexts: Translated<PageTexts> = {
	nb: {
		name: "Rødtråd",
		skip: "Gå til innholdet",
		languages: "Språk",
		help: "Hjelp",
		demoLabel: "Om prøvemodus",
		demo: "Prøvemodus: alle kommuner, personer og tall er oppdiktet. Legg ikke inn ekte opplysninger.",
		lead: "Strategisk kompetanseplanlegging for kommunale helse- og omsorgstjenester: hvilken kompetanse vi har, hva vi trenger, hva som mangler nå og framover, og hva vi gjør med det.",
		thread:
			"Alt henger sammen i én tråd: fra lov og nasjonal plan til krav, funn, tiltak og resultat. Den kan følges begge veier.",
		signedInAs: (name, roles, organisation) =>
			`Du er logget inn som ${name}, ${roles}, i ${organisation}.`,
		signOut: "Logg ut",
		chooseRole: "Velg hvem du vil være",
		chooseRoleLead: "Hver rolle ser det den har bruk for, og ikke mer.",
		changeRole: "Bytt rolle",
		signIn: "Logg inn",
		signInLead: "Bruk e-postadressen som administratoren din har registrert.",
		email: "E-postadresse",
		password: "Passord",
		organisation: "Virksomhet",
		continue: "Fortsett",
		signInWith: (provider) => `Logg inn med ${provider}`,
		forgotten: "Glemt passordet?",
		forgottenLead: "Skriv e-postadressen din, så sender vi en lenke som virker i én time.",
		sendLink: "Send lenke",
		linkSent: "Hvis adressen har en konto, er lenken på vei. Se også i søppelposten.",
		askForNew: "Be om et nytt passord",
		choosePassword: "Velg passord",
		newPassword: "Nytt passord",
		passwordRule: "Minst 12 tegn. En setning du husker, er bra.",
		save: "Lagre",
		passwordChosen: "Passordet er lagret. Nå kan du logge inn.",
		lookAt: "Se på",
		lookAtLead: "Nettsidene kommer i en senere utgave. Til da kan du lese alt som JSON.",
		roles: "Roller og tilgang",
		rolesLead: "Denne oversikten er laget av de samme reglene som avgjør hvem som slipper til.",
		role: "Rolle",
		mayDo: "Handling",
		howFar: "Gjelder",
		allRoles: "alle roller",
		reaches: {
			all: "hele virksomheten",
			units: "egne enheter og de under",
			self: "det som gjelder en selv",
			outline: "hva og hvorfor, uten tall om personer",
		},
		problems: "Feilmeldinger",
		problemsLead: "Dette kan tjenesten svare når den ikke gjør det du ber om.",
		status: "Status",
		code: "Kode",
		meaning: "Betyr",
		whatToDo: "Hva du kan gjøre",
		documentation: "API-dokumentasjon (engelsk)",
		notFound: "Siden finnes ikke",
		notFoundLead: "Adressen er feil, eller siden er flyttet.",
		toStart: "Gå til forsiden",
	},
	nn: {
		name: "Rødtråd",
		skip: "Gå til innhaldet",
		languages: "Språk",
		help: "Hjelp",
		demoLabel: "Om prøvemodus",
		demo: "Prøvemodus: alle kommunar, personar og tal er oppdikta. Legg ikkje inn ekte opplysningar.",
		lead: "Strategisk kompetanseplanlegging for kommunale helse- og omsorgstenester: kva kompetanse vi har, kva vi treng, kva som manglar no og framover, og kva vi gjer med det.",
		thread:
			"Alt heng saman i éin tråd: frå lov og nasjonal plan til krav, funn, tiltak og resultat. Han kan følgjast begge vegar.",
		signedInAs: (name, roles, organisation) =>
			`Du er logga inn som ${name}, ${roles}, i ${organisation}.`,
		signOut: "Logg ut",
		chooseRole: "Vel kven du vil vere",
		chooseRoleLead: "Kvar rolle ser det ho har bruk for, og ikkje meir.",
		changeRole: "Byt rolle",
		signIn: "Logg inn",
		signInLead: "Bruk e-postadressa som administratoren din har registrert.",
		email: "E-postadresse",
		password: "Passord",
		organisation: "Verksemd",
		continue: "Hald fram",
		signInWith: (provider) => `Logg inn med ${provider}`,
		forgotten: "Gløymt passordet?",
		forgottenLead: "Skriv e-postadressa di, så sender vi ei lenkje som verkar i éin time.",
		sendLink: "Send lenkje",
		linkSent: "Dersom adressa har ein konto, er lenkja på veg. Sjå også i søppelposten.",
		askForNew: "Be om eit nytt passord",
		choosePassword: "Vel passord",
		newPassword: "Nytt passord",
		passwordRule: "Minst 12 teikn. Ei setning du hugsar, er bra.",
		save: "Lagre",
		passwordChosen: "Passordet er lagra. No kan du logge inn.",
		lookAt: "Sjå på",
		lookAtLead: "Nettsidene kjem i ei seinare utgåve. Til då kan du lese alt som JSON.",
		roles: "Roller og tilgang",
		rolesLead: "Denne oversikta er laga av dei same reglane som avgjer kven som slepp til.",
		role: "Rolle",
		mayDo: "Handling",
		howFar: "Gjeld",
		allRoles: "alle roller",
		reaches: {
			all: "heile verksemda",
			units: "eigne einingar og dei under",
			self: "det som gjeld ein sjølv",
			outline: "kva og kvifor, utan tal om personar",
		},
		problems: "Feilmeldingar",
		problemsLead: "Dette kan tenesta svare når ho ikkje gjer det du ber om.",
		status: "Status",
		code: "Kode",
		meaning: "Tyder",
		whatToDo: "Kva du kan gjere",
		documentation: "API-dokumentasjon (engelsk)",
		notFound: "Sida finst ikkje",
		notFoundLead: "Adressa er feil, eller sida er flytt.",
		toStart: "Gå til framsida",
	},
	en: {
		name: "Rødtråd",
		skip: "Go to the content",
		languages: "Languages",
		help: "Help",
		demoLabel: "About demo mode",
		demo: "Demo mode: all municipalities, persons and figures are invented. Do not enter real data.",
		lead: "Strategic competence planning for municipal health and care services: what competence we have, what we need, what is missing now and ahead, and what we do about it.",
		thread:
			"Everything hangs together in one thread: from law and national plan to requirement, finding, measure and result. It can be followed both ways.",
		signedInAs: (name, roles, organisation) =>
			`You are signed in as ${name}, ${roles}, in ${organisation}.`,
		signOut: "Sign out",
		chooseRole: "Choose who you want to be",
		chooseRoleLead: "Each role sees what it has use for, and no more.",
		changeRole: "Change role",
		signIn: "Sign in",
		signInLead: "Use the e-mail address that your administrator has registered.",
		email: "E-mail address",
		password: "Password",
		organisation: "Organisation",
		continue: "Continue",
		signInWith: (provider) => `Sign in with ${provider}`,
		forgotten: "Forgotten your password?",
		forgottenLead: "Write your e-mail address, and we send a link that works for one hour.",
		sendLink: "Send link",
		linkSent: "If the address has an account, the link is on its way. Look in the spam folder too.",
		askForNew: "Ask for a new password",
		choosePassword: "Choose a password",
		newPassword: "New password",
		passwordRule: "At least 12 characters. A sentence you remember is good.",
		save: "Save",
		passwordChosen: "The password is saved. Now you can sign in.",
		lookAt: "Look at",
		lookAtLead:
			"The web pages come in a later version. Until then you can read everything as JSON.",
		roles: "Roles and access",
		rolesLead: "This overview is made of the same rules that decide who is let in.",
		role: "Role",
		mayDo: "Action",
		howFar: "Applies to",
		allRoles: "all roles",
		reaches: {
			all: "the whole organisation",
			units: "own units and those below",
			self: "what concerns oneself",
			outline: "what and why, without figures about persons",
		},
		problems: "Problems",
		problemsLead: "What the service may answer when it does not do what you ask.",
		status: "Status",
		code: "Code",
		meaning: "Means",
		whatToDo: "What you can do",
		documentation: "API documentation",
		notFound: "The page does not exist",
		notFoundLead: "The address is wrong, or the page has moved.",
		toStart: "Go to the start page",
	},
};
