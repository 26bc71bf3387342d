import type { Translated } from "../machinery/languages/language.ts";

interface ServeCommandTexts {
	readonly demo: string;
	readonly ready: (address: string) => string;
	readonly stopping: string;
	readonly faults: string;
	readonly fault: (name: string, value: string | undefined, remedy: string) => string;
}

export const serveCommandTexts: Translated<ServeCommandTexts> = {
	nb: {
		demo: "Prøvemodus: en oppdiktet region, og innlogging ved å velge rolle. Legg ikke inn ekte opplysninger.",
		ready: (address) => `Rødtråd er i gang. Åpne ${address} i nettleseren. Stopp med Ctrl+C.`,
		stopping: "Stopper …",
		faults: "Rødtråd starter ikke før disse innstillingene er rettet:",
		fault: (name, value, remedy) =>
			`  ${name}${value === undefined ? "" : ` er «${value}»`}. ${remedy}`,
	},
	nn: {
		demo: "Prøvemodus: ein oppdikta region, og innlogging ved å velje rolle. Legg ikkje inn ekte opplysningar.",
		ready: (address) => `Rødtråd er i gang. Opne ${address} i nettlesaren. Stopp med Ctrl+C.`,
		stopping: "Stoppar …",
		faults: "Rødtråd startar ikkje før desse innstillingane er retta:",
		fault: (name, value, remedy) =>
			`  ${name}${value === undefined ? "" : ` er «${value}»`}. ${remedy}`,
	},
	en: {
		demo: "Demo mode: an invented region, and sign-in by choosing a role. Do not enter real data.",
		ready: (address) => `Rødtråd is running. Open ${address} in the browser. Stop with Ctrl+C.`,
		stopping: "Stopping …",
		faults: "Rødtråd does not start until these settings are corrected:",
		fault: (name, value, remedy) =>
			`  ${name}${value === undefined ? "" : ` is "${value}"`}. ${remedy}`,
	},
};
