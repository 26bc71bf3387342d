import { conflict, invalidInput, type Problem } from "../../../machinery/http/problems/problem.ts";

/** The same for an address that nobody has, one that is closed, and a wrong password. */
export const wrongPassword: Problem = {
	code: "not-signed-in",
	detail: {
		nb: "E-postadressen eller passordet er feil. Prøv igjen, eller be om et nytt passord.",
		nn: "E-postadressa eller passordet er feil. Prøv igjen, eller be om eit nytt passord.",
		en: "The e-mail address or the password is wrong. Try again, or ask for a new password.",
	},
};

/** `wait` in milliseconds. */
export function tooManyTries(wait: number): Problem {
	const minutes = Math.ceil(wait / 60_000);
	return {
		code: "too-many-requests",
		detail: {
			nb: `Det er prøvd for mange ganger. Vent ${minutes} ${minutes === 1 ? "minutt" : "minutter"} og prøv igjen.`,
			nn: `Det er prøvd for mange gonger. Vent ${minutes} minutt og prøv igjen.`,
			en: `There have been too many tries. Wait ${minutes} ${minutes === 1 ? "minute" : "minutes"} and try again.`,
		},
	};
}

/** The same for a link that never was, was used, or is too old. */
export const linkNotValid: Problem = conflict({
	nb: "Lenken er brukt eller for gammel. Be om et nytt passord, så får du en ny lenke.",
	nn: "Lenkja er brukt eller for gammal. Be om eit nytt passord, så får du ei ny lenkje.",
	en: "The link has been used or is too old. Ask for a new password to get a new link.",
});

export const oldPasswordWrong: Problem = invalidInput({
	pointer: "/current",
	detail: {
		nb: "Passordet du har nå, er et annet. Har du glemt det, kan du logge ut og be om et nytt.",
		nn: "Passordet du har no, er eit anna. Har du gløymt det, kan du logge ut og be om eit nytt.",
		en: "Your present password is another. If you have forgotten it, sign out and ask for a new one.",
	},
});
