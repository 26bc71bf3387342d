import type { Translated } from "../../src/machinery/languages/language.ts";
import type { Problem } from "./problem.ts";

/** When the server cannot be reached, or what came back is no answer of ours. */
export const noAnswer: Translated<Problem> = {
	nb: {
		status: 0,
		code: "no-answer",
		title: "Får ikke svar fra serveren",
		detail: "Se om du er på nett, og prøv igjen. Det du har skrevet, er tatt vare på.",
	},
	nn: {
		status: 0,
		code: "no-answer",
		title: "Får ikkje svar frå tenaren",
		detail: "Sjå om du er på nett, og prøv igjen. Det du har skrive, er teke vare på.",
	},
	en: {
		status: 0,
		code: "no-answer",
		title: "The server does not answer",
		detail: "See if you are online, and try again. What you have written is kept.",
	},
};
