import type { Translated } from "../../../src/machinery/languages/language.ts";

interface AccountTexts {
	readonly invite: string;
	readonly inviteLead: string;
	readonly send: string;
	readonly invited: (name: string) => string;
	readonly name: string;
	readonly email: string;
	readonly emailHint: string;
	readonly language: string;
	readonly staffNumber: string;
	readonly staffNumberHint: string;
	readonly noSuchNumber: string;
	readonly role: string;
	readonly roles: string;
	readonly unit: string;
	readonly unitHint: string;
	readonly from: string;
	readonly fromHint: string;
	readonly to: string;
	readonly toHint: string;
	readonly state: string;
	readonly states: Readonly<Record<"invited" | "active" | "disabled", string>>;
	readonly stateLeads: Readonly<Record<"invited" | "active" | "disabled", string>>;
	readonly signsIn: string;
	readonly ways: Readonly<Record<"password" | "elsewhere" | "chosen", string>>;
	readonly notYet: string;
	readonly searchHint: string;
	readonly allRoles: string;
	readonly allStates: string;
	readonly none: string;
	readonly noneLead: string;
	readonly details: string;
	readonly save: string;
	readonly saved: string;
	readonly sessionsEnd: string;
	readonly resend: string;
	readonly resent: string;
	readonly close: string;
	readonly closeAsk: (name: string) => string;
	readonly closeLead: string;
	readonly closed: string;
	readonly open: string;
	readonly opened: string;
	readonly giveRole: string;
	readonly given: string;
	readonly endRole: string;
	readonly endRoleOf: (role: string) => string;
	readonly endRoleAsk: (role: string) => string;
	readonly endRoleLead: string;
	readonly ended: string;
	readonly removeRole: string;
	readonly removeRoleOf: (role: string) => string;
	readonly removeRoleAsk: (role: string) => string;
	readonly removed: string;
	readonly forever: string;
	readonly ownAccount: string;
	readonly log: string;
	readonly languages: Readonly<Record<"nb" | "nn" | "en", string>>;
}

export const accountTexts: Translated<AccountTexts> = {
	nb: {
		invite: "Inviter en bruker",
		inviteLead:
			"Brukeren får en e-post med en lenke som varer i 72 timer, og velger passordet selv.",
		send: "Send invitasjonen",
		invited: (name) => `Invitasjonen til ${name} er sendt.`,
		name: "Navn",
		email: "E-post",
		emailHint: "Brukes til å logge inn.",
		language: "Språk",
		staffNumber: "Ansattnummer",
		staffNumberHint:
			"Kobler kontoen til den ansatte, så vedkommende ser sin egen kompetanse. La stå tomt for andre.",
		noSuchNumber: "Finner ingen ansatt med dette nummeret. Se etter under Organisasjon.",
		role: "Rolle",
		roles: "Roller",
		unit: "Enhet",
		unitHint: "Lederen ser denne enheten og alle under den.",
		from: "Fra og med",
		fromHint: "Uten dato: fra i dag.",
		to: "Til og med",
		toHint: "Uten dato: inntil videre.",
		state: "Status",
		states: { invited: "Invitert", active: "I bruk", disabled: "Stengt" },
		stateLeads: {
			invited: "Brukeren har ikke logget inn ennå.",
			active: "Brukeren kan logge inn.",
			disabled: "Brukeren kan ikke logge inn.",
		},
		signsIn: "Logger inn",
		ways: { password: "med passord", elsewhere: "med annen innlogging", chosen: "i prøvemodus" },
		notYet: "har ikke logget inn",
		searchHint: "Navn eller e-post",
		allRoles: "Alle roller",
		allStates: "Alle",
		none: "Ingen brukere ennå",
		noneLead: "Inviter den første.",
		details: "Opplysninger",
		save: "Lagre opplysningene",
		saved: "Opplysningene er lagret.",
		sessionsEnd:
			"Endrer du e-post, ansattnummer eller roller, eller stenger kontoen, blir brukeren logget ut overalt med en gang.",
		resend: "Send invitasjonen på nytt",
		resent: "En ny invitasjon er sendt. Den forrige lenken virker ikke lenger.",
		close: "Steng kontoen",
		closeAsk: (name) => `Vil du stenge kontoen til ${name}?`,
		closeLead:
			"Brukeren blir logget ut overalt og kan ikke logge inn igjen. Rollene blir stående, og kontoen kan åpnes igjen.",
		closed: "Kontoen er stengt, og brukeren er logget ut.",
		open: "Åpne kontoen igjen",
		opened: "Kontoen er åpnet.",
		giveRole: "Gi en rolle til",
		given: "Rollen er gitt. Brukeren er logget ut og får den ved neste innlogging.",
		endRole: "Avslutt",
		endRoleOf: (role) => `Avslutt rollen ${role}`,
		endRoleAsk: (role) => `Vil du avslutte rollen ${role} i dag?`,
		endRoleLead: "I dag blir siste dag. Rollen blir stående i historikken.",
		ended: "Rollen er avsluttet i dag.",
		removeRole: "Ta tilbake",
		removeRoleOf: (role) => `Ta tilbake rollen ${role}`,
		removeRoleAsk: (role) => `Vil du ta tilbake rollen ${role}?`,
		removed: "Rollen er tatt tilbake.",
		forever: "inntil videre",
		ownAccount: "Dette er din egen konto.",
		log: "Vis i endringsloggen",
		languages: { nb: "Bokmål", nn: "Nynorsk", en: "Engelsk" },
	},
	nn: {
		invite: "Inviter ein brukar",
		inviteLead:
			"Brukaren får ein e-post med ei lenkje som varer i 72 timar, og vel passordet sjølv.",
		send: "Send invitasjonen",
		invited: (name) => `Invitasjonen til ${name} er send.`,
		name: "Namn",
		email: "E-post",
		emailHint: "Blir brukt til å logge inn.",
		language: "Språk",
		staffNumber: "Tilsettnummer",
		staffNumberHint:
			"Koplar kontoen til den tilsette, som då ser sin eigen kompetanse. La stå tomt for andre.",
		noSuchNumber: "Finn ingen tilsett med dette nummeret. Sjå etter under Organisasjon.",
		role: "Rolle",
		roles: "Roller",
		unit: "Eining",
		unitHint: "Leiaren ser denne eininga og alle under henne.",
		from: "Frå og med",
		fromHint: "Utan dato: frå i dag.",
		to: "Til og med",
		toHint: "Utan dato: inntil vidare.",
		state: "Status",
		states: { invited: "Invitert", active: "I bruk", disabled: "Stengd" },
		stateLeads: {
			invited: "Brukaren har ikkje logga inn enno.",
			active: "Brukaren kan logge inn.",
			disabled: "Brukaren kan ikkje logge inn.",
		},
		signsIn: "Loggar inn",
		ways: { password: "med passord", elsewhere: "med anna innlogging", chosen: "i prøvemodus" },
		notYet: "har ikkje logga inn",
		searchHint: "Namn eller e-post",
		allRoles: "Alle roller",
		allStates: "Alle",
		none: "Ingen brukarar enno",
		noneLead: "Inviter den første.",
		details: "Opplysningar",
		save: "Lagre opplysningane",
		saved: "Opplysningane er lagra.",
		sessionsEnd:
			"Endrar du e-post, tilsettnummer eller roller, eller stengjer kontoen, blir brukaren logga ut overalt med ein gong.",
		resend: "Send invitasjonen på nytt",
		resent: "Ein ny invitasjon er send. Den førre lenkja verkar ikkje lenger.",
		close: "Steng kontoen",
		closeAsk: (name) => `Vil du stengje kontoen til ${name}?`,
		closeLead:
			"Brukaren blir logga ut overalt og kan ikkje logge inn igjen. Rollene blir ståande, og kontoen kan opnast igjen.",
		closed: "Kontoen er stengd, og brukaren er logga ut.",
		open: "Opne kontoen igjen",
		opened: "Kontoen er opna.",
		giveRole: "Gi ei rolle til",
		given: "Rolla er gitt. Brukaren er logga ut og får ho ved neste innlogging.",
		endRole: "Avslutt",
		endRoleOf: (role) => `Avslutt rolla ${role}`,
		endRoleAsk: (role) => `Vil du avslutte rolla ${role} i dag?`,
		endRoleLead: "I dag blir siste dag. Rolla blir ståande i historikken.",
		ended: "Rolla er avslutta i dag.",
		removeRole: "Ta tilbake",
		removeRoleOf: (role) => `Ta tilbake rolla ${role}`,
		removeRoleAsk: (role) => `Vil du ta tilbake rolla ${role}?`,
		removed: "Rolla er teken tilbake.",
		forever: "inntil vidare",
		ownAccount: "Dette er din eigen konto.",
		log: "Vis i endringsloggen",
		languages: { nb: "Bokmål", nn: "Nynorsk", en: "Engelsk" },
	},
	en: {
		invite: "Invite a user",
		inviteLead:
			"The user gets an e-mail with a link that lasts for 72 hours, and chooses the password.",
		send: "Send the invitation",
		invited: (name) => `The invitation to ${name} is sent.`,
		name: "Name",
		email: "E-mail",
		emailHint: "Used for signing in.",
		language: "Language",
		staffNumber: "Staff number",
		staffNumberHint:
			"Ties the account to the employee, who then sees the own competence. Leave empty for others.",
		noSuchNumber: "No employee has this number. Look it up under Organisation.",
		role: "Role",
		roles: "Roles",
		unit: "Unit",
		unitHint: "The leader sees this unit and all below it.",
		from: "From",
		fromHint: "Without a date: from today.",
		to: "To",
		toHint: "Without a date: until further notice.",
		state: "Status",
		states: { invited: "Invited", active: "In use", disabled: "Closed" },
		stateLeads: {
			invited: "The user has not signed in yet.",
			active: "The user can sign in.",
			disabled: "The user cannot sign in.",
		},
		signsIn: "Signs in",
		ways: { password: "with a password", elsewhere: "elsewhere", chosen: "in demo mode" },
		notYet: "has not signed in",
		searchHint: "Name or e-mail",
		allRoles: "All roles",
		allStates: "All",
		none: "No users yet",
		noneLead: "Invite the first.",
		details: "Details",
		save: "Save the details",
		saved: "The details are saved.",
		sessionsEnd:
			"If you change e-mail, staff number or roles, or close the account, the user is signed out everywhere at once.",
		resend: "Send the invitation again",
		resent: "A new invitation is sent. The link before no longer works.",
		close: "Close the account",
		closeAsk: (name) => `Close the account of ${name}?`,
		closeLead:
			"The user is signed out everywhere and cannot sign in again. The roles stay, and the account can be opened again.",
		closed: "The account is closed, and the user is signed out.",
		open: "Open the account again",
		opened: "The account is open.",
		giveRole: "Give another role",
		given: "The role is given. The user is signed out and has it at the next sign-in.",
		endRole: "End",
		endRoleOf: (role) => `End the role ${role}`,
		endRoleAsk: (role) => `End the role ${role} today?`,
		endRoleLead: "Today is the last day. The role stays in the history.",
		ended: "The role ends today.",
		removeRole: "Take back",
		removeRoleOf: (role) => `Take back the role ${role}`,
		removeRoleAsk: (role) => `Take back the role ${role}?`,
		removed: "The role is taken back.",
		forever: "until further notice",
		ownAccount: "This is your own account.",
		log: "Show in the log of changes",
		languages: { nb: "Bokmål", nn: "Nynorsk", en: "English" },
	},
};
