import type { Translated } from "../../src/machinery/languages/language.ts";

/** The parts of administration, by their address. */
export type AdministrationPart =
	| "accounts"
	| "roles"
	| "audit"
	| "protection"
	| "retention"
	| "settings";

interface AdministrationTexts {
	readonly title: string;
	readonly lead: string;
	readonly nothing: string;
	readonly nothingLead: string;
	readonly parts: Readonly<
		Record<AdministrationPart, { readonly title: string; readonly lead: string }>
	>;
}

export const administrationTexts: Translated<AdministrationTexts> = {
	nb: {
		title: "Administrasjon",
		lead: "Hvem som har tilgang, hva som er gjort, og hva som er lagret om folk.",
		nothing: "Her er det ikke noe for rollen din",
		nothingLead: "Administratoren i virksomheten styrer brukere og roller.",
		parts: {
			accounts: {
				title: "Brukere",
				lead: "Inviter, gi roller, endre og steng kontoer.",
			},
			roles: { title: "Roller", lead: "Hva hver rolle kan se og gjøre, og hvor langt den rekker." },
			audit: { title: "Endringslogg", lead: "Hvem som har gjort hva, når, og om hvem." },
			protection: {
				title: "Personvern",
				lead: "Innsyn for den enkelte, retting og sletting.",
			},
			retention: {
				title: "Lagringstider",
				lead: "Hvor lenge ulike opplysninger blir lagret, og sletting etter prøvekjøring.",
			},
			settings: {
				title: "Oppsett",
				lead: "Database, e-post, innlogging, språk og sikkerhetskopi.",
			},
		},
	},
	nn: {
		title: "Administrasjon",
		lead: "Kven som har tilgang, kva som er gjort, og kva som er lagra om folk.",
		nothing: "Her er det ikkje noko for rolla di",
		nothingLead: "Administratoren i verksemda styrer brukarar og roller.",
		parts: {
			accounts: {
				title: "Brukarar",
				lead: "Inviter, gi roller, endre og steng kontoar.",
			},
			roles: { title: "Roller", lead: "Kva kvar rolle kan sjå og gjere, og kor langt ho rekk." },
			audit: { title: "Endringslogg", lead: "Kven som har gjort kva, når, og om kven." },
			protection: {
				title: "Personvern",
				lead: "Innsyn for den enkelte, retting og sletting.",
			},
			retention: {
				title: "Lagringstider",
				lead: "Kor lenge ulike opplysningar blir lagra, og sletting etter prøvekøyring.",
			},
			settings: {
				title: "Oppsett",
				lead: "Database, e-post, innlogging, språk og sikkerheitskopi.",
			},
		},
	},
	en: {
		title: "Administration",
		lead: "Who has access, what has been done, and what is kept about people.",
		nothing: "There is nothing here for your role",
		nothingLead: "The administrator of the organisation keeps users and roles.",
		parts: {
			accounts: { title: "Users", lead: "Invite, give roles, change and close accounts." },
			roles: { title: "Roles", lead: "What each role may see and do, and how far." },
			audit: { title: "Log of changes", lead: "Who has done what, when, and about whom." },
			protection: {
				title: "Data protection",
				lead: "Access for each person, correction and erasure.",
			},
			retention: {
				title: "Retention",
				lead: "How long each kind is kept, and erasure after a dry run.",
			},
			settings: {
				title: "Setup",
				lead: "Database, e-mail, sign-in, language and backup.",
			},
		},
	},
};
