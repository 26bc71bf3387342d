import {
	conflict,
	type InputFault,
	invalidInput,
	type Problem,
} from "../../../machinery/http/problems/problem.ts";
import { roleNames } from "../authorisation/role-names.ts";
import type { Role } from "../authorisation/roles.ts";

export const emailTaken = conflict({
	nb: "En annen konto her har allerede denne e-postadressen. Søk den opp, og endre den i stedet.",
	nn: "Ein annan konto her har alt denne e-postadressa. Søk han opp, og endre han i staden.",
	en: "Another account here has this e-mail address already. Find it, and change it instead.",
});

export const lastAdministrator = conflict({
	nb: "Da ville ingen lenger kunne styre tilgangen her. Gi en annen rollen som administrator uten sluttdato først.",
	nn: "Då ville ingen lenger kunne styre tilgangen her. Gi ein annan rolla som administrator utan sluttdato først.",
	en: "Nobody would be able to keep accounts here any more. Give somebody else the role of administrator, without a last day, first.",
});

export const roleHeldAlready = conflict({
	nb: "Kontoen har allerede denne rollen i hele eller deler av perioden. Endre den som er der.",
	nn: "Kontoen har alt denne rolla i heile eller delar av perioden. Endre den som er der.",
	en: "The account has this role already in all or part of the period. Change the one that is there.",
});

export const roleHasHeld = conflict({
	nb: "Rollen har vært i bruk og blir stående i historikken. Sett en sluttdato i stedet.",
	nn: "Rolla har vore i bruk og blir ståande i historikken. Set ein sluttdato i staden.",
	en: "The role has been in use and stays in the history. Give it a last day instead.",
});

export const invitationTaken = conflict({
	nb: "Denne kontoen kan ikke inviteres: den er tatt i bruk, stengt eller oppdiktet. Den som har glemt passordet, kan be om et nytt på innloggingssiden.",
	nn: "Denne kontoen kan ikkje inviterast: han er teken i bruk, stengd eller oppdikta. Den som har gløymt passordet, kan be om eit nytt på innloggingssida.",
	en: "This account cannot be invited: it is in use, closed or invented. Whoever has forgotten the password can ask for a new one on the sign-in page.",
});

export const mailNotSent: Problem = {
	code: "not-ready",
	detail: {
		nb: "Kontoen er lagret, men invitasjonen kunne ikke sendes. Send den på nytt fra kontoen om litt, eller be driften se på e-postoppsettet.",
		nn: "Kontoen er lagra, men invitasjonen kunne ikkje sendast. Send han på nytt frå kontoen om litt, eller be drifta sjå på e-postoppsettet.",
		en: "The account is saved, but the invitation could not be sent. Send it again from the account soon, or ask operations to look at the mail settings.",
	},
};

export function unknownPerson(pointer: string): InputFault {
	return {
		pointer,
		detail: {
			nb: "Fant ingen ansatt med denne id-en. Velg en fra listen.",
			nn: "Fann ingen tilsett med denne id-en. Vel ein frå lista.",
			en: "No employee has this id. Choose one from the list.",
		},
	};
}

export function unknownUnit(pointer: string): InputFault {
	return {
		pointer,
		detail: {
			nb: "Fant ingen enhet med denne id-en. Velg en fra listen.",
			nn: "Fann inga eining med denne id-en. Vel ei frå lista.",
			en: "No unit has this id. Choose one from the list.",
		},
	};
}

export function unitMissing(pointer: string): InputFault {
	return {
		pointer,
		detail: {
			nb: "En enhetsleder må ha en enhet å lede.",
			nn: "Ein einingsleiar må ha ei eining å leie.",
			en: "A unit leader must have a unit to lead.",
		},
	};
}

export function unitNotAsked(pointer: string, role: Role): InputFault {
	return {
		pointer,
		detail: {
			nb: `Rollen ${roleNames.nb[role]} gjelder hele virksomheten. La enheten stå tom.`,
			nn: `Rolla ${roleNames.nn[role]} gjeld heile verksemda. La eininga stå tom.`,
			en: `The role ${roleNames.en[role]} is for the whole organisation. Leave the unit empty.`,
		},
	};
}

export function roleNotHere(pointer: string, role: Role): InputFault {
	return {
		pointer,
		detail: {
			nb: `Denne typen virksomhet kan ikke gi rollen ${roleNames.nb[role]}.`,
			nn: `Denne typen verksemd kan ikkje gi rolla ${roleNames.nn[role]}.`,
			en: `An organisation of this kind cannot give the role ${roleNames.en[role]}.`,
		},
	};
}

export const periodTurned = invalidInput({
	pointer: "/validTo",
	detail: {
		nb: "Siste dag kan ikke være før første dag.",
		nn: "Siste dag kan ikkje vere før første dag.",
		en: "The last day cannot be before the first.",
	},
});
