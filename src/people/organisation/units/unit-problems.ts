import { conflict, invalidInput, type Problem } from "../../../machinery/http/problems/problem.ts";
import type { Translated } from "../../../machinery/languages/language.ts";
import type { PlacingFault } from "./unit-tree.ts";

const placingTexts: Readonly<Record<PlacingFault, Translated<string>>> = {
	"unknown-parent": {
		nb: "Enheten over finnes ikke. Velg en enhet fra listen.",
		nn: "Eininga over finst ikkje. Vel ei eining frå lista.",
		en: "There is no such unit above. Choose one from the list.",
	},
	"below-itself": {
		nb: "En enhet kan ikke ligge under seg selv eller under en enhet som ligger under den.",
		nn: "Ei eining kan ikkje liggje under seg sjølv eller under ei eining som ligg under henne.",
		en: "A unit cannot stand below itself or below a unit that stands below it.",
	},
	"too-deep": {
		nb: "Det blir for mange nivåer. Legg enheten høyere opp.",
		nn: "Det blir for mange nivå. Legg eininga høgare opp.",
		en: "There would be too many levels. Place the unit higher up.",
	},
};

export function misplaced(fault: PlacingFault, pointer = "/parent"): Problem {
	return invalidInput({ pointer, detail: placingTexts[fault] });
}

export function parentCloses(pointer = "/parent"): Problem {
	return invalidInput({
		pointer,
		detail: {
			nb: "Enheten over er lagt ned, eller blir det før denne. Velg en enhet som består.",
			nn: "Eininga over er lagd ned, eller blir det før denne. Vel ei eining som består.",
			en: "The unit above is closed, or will be before this one. Choose a unit that stays.",
		},
	});
}

export function nameTaken(name: string): Problem {
	return conflict({
		nb: `Det finnes allerede en enhet som heter «${name}» på samme sted. Velg et annet navn.`,
		nn: `Det finst alt ei eining som heiter «${name}» på same stad. Vel eit anna namn.`,
		en: `There is already a unit named "${name}" in the same place. Choose another name.`,
	});
}

export function codeTaken(code: string): Problem {
	return conflict({
		nb: `Koden «${code}» er i bruk av en annen enhet. Velg en annen kode.`,
		nn: `Koden «${code}» er i bruk av ei anna eining. Vel ein annan kode.`,
		en: `Another unit has the code "${code}". Choose another code.`,
	});
}

export function beginsAfterEnd(pointer: string): Problem {
	return invalidInput({
		pointer,
		detail: {
			nb: "Siste dag kan ikke komme før første dag.",
			nn: "Siste dag kan ikkje kome før første dag.",
			en: "The last day cannot come before the first.",
		},
	});
}

export const alreadyEnded: Problem = conflict({
	nb: "Enheten er allerede lagt ned.",
	nn: "Eininga er alt lagd ned.",
	en: "The unit is already closed.",
});

/** What still stands on a unit that is to close, each with how many. */
export function unitInUse(
	uses: readonly { readonly title: Translated<string>; readonly count: number }[],
): Problem {
	const list = (language: "nb" | "nn" | "en") =>
		uses.map(({ title, count }) => `${title[language]}: ${count}`).join(", ");
	return conflict({
		nb: `Enheten er i bruk etter denne dagen (${list("nb")}). Avslutt eller flytt det først, eller slå enheten sammen med en annen.`,
		nn: `Eininga er i bruk etter denne dagen (${list("nn")}). Avslutt eller flytt det først, eller slå eininga saman med ei anna.`,
		en: `The unit is in use after this day (${list("en")}). End or move that first, or merge the unit with another.`,
	});
}

export const changeTooEarly: Problem = invalidInput({
	pointer: "/on",
	detail: {
		nb: "Dagen må komme etter enhetens første dag og etter forrige endring av navn eller plass.",
		nn: "Dagen må kome etter første dag for eininga og etter førre endring av namn eller plass.",
		en: "The day must come after the unit's first day and after the last change of name or place.",
	},
});
