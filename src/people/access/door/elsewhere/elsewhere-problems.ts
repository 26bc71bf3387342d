import { conflict, type Problem } from "../../../../machinery/http/problems/problem.ts";
import type { Translated } from "../../../../machinery/languages/language.ts";
import type { Refusal } from "./admit.ts";

const refusals: Readonly<Record<Exclude<Refusal, "several">, Translated<string>>> = {
	unknown: {
		nb: "Ingen konto her hører til deg. Be den som styrer tilgangen i virksomheten, om en invitasjon.",
		nn: "Ingen konto her høyrer til deg. Be den som styrer tilgangen i verksemda, om ein invitasjon.",
		en: "No account here is yours. Ask whoever keeps the accounts of the organisation for an invitation.",
	},
	level: {
		nb: "Innloggingen hadde for lavt sikkerhetsnivå. Logg inn på nytt på en sikrere måte.",
		nn: "Innlogginga hadde for lågt tryggleiksnivå. Logg inn på nytt på ein sikrare måte.",
		en: "The level of security was too low. Sign in again in a safer way.",
	},
	organisation: {
		nb: "Du logget inn på vegne av en annen virksomhet enn den kontoen din hører til. Logg inn på nytt, og velg den rette.",
		nn: "Du logga inn på vegner av ei anna verksemd enn den kontoen din høyrer til. Logg inn på nytt, og vel den rette.",
		en: "You signed in on behalf of another organisation than that of your account. Sign in again, and choose the right one.",
	},
	closed: {
		nb: "Kontoen din her er stengt. Spør den som styrer tilgangen i virksomheten.",
		nn: "Kontoen din her er stengd. Spør den som styrer tilgangen i verksemda.",
		en: "Your account here is closed. Ask whoever keeps the accounts of the organisation.",
	},
};

export function refused(refusal: Exclude<Refusal, "several">): Problem {
	return { code: "not-allowed", detail: refusals[refusal] };
}

/** `names`: of the organisations there are to choose from, each with the address that begins a sign-in there. */
export function chooseOrganisation(choices: readonly string[]): Problem {
	const list = choices.join("; ");
	return conflict({
		nb: `Du har konto i flere virksomheter. Begynn innloggingen på nytt hos den du vil inn i: ${list}.`,
		nn: `Du har konto i fleire verksemder. Start innlogginga på nytt hos den du vil inn i: ${list}.`,
		en: `You have accounts in several organisations. Begin again at the one you want: ${list}.`,
	});
}

export const signInNotValid: Problem = {
	code: "not-signed-in",
	detail: {
		nb: "Innloggingen ble ikke fullført, eller tok for lang tid. Begynn på nytt.",
		nn: "Innlogginga vart ikkje fullført, eller tok for lang tid. Start på nytt.",
		en: "The sign-in was not completed, or took too long. Begin again.",
	},
};

export const providerNotReached: Problem = {
	code: "not-ready",
	detail: {
		nb: "Innloggingstjenesten svarer ikke. Prøv igjen om litt.",
		nn: "Innloggingstenesta svarer ikkje. Prøv igjen om litt.",
		en: "The sign-in service does not answer. Try again soon.",
	},
};
