import { conflict, type Problem } from "../../../machinery/http/problems/problem.ts";
import type { Translated } from "../../../machinery/languages/language.ts";

/** Why a list is not sorted by gaps of all kinds. */
export const gapsOfOneKind: Translated<string> = {
	nb: "Gap i personer og gap i årsverk kan ikke sammenlignes. Velg også hva kravene måles i (countedIn), eller sorter etter place, coverage eller risiko.",
	nn: "Gap i personar og gap i årsverk kan ikkje samanliknast. Vel òg kva krava blir målte i (countedIn), eller sorter etter place, coverage eller risiko.",
	en: "Gaps in persons and gaps in FTE cannot be compared. Choose what the requirements are counted in as well (countedIn), or sort by place, coverage or risk.",
};

export const figuresNotShown: Problem = {
	code: "not-allowed",
	detail: {
		nb: "Dette er tall om personer. Du ser hva som kreves og hvorfor, i listen over funn.",
		nn: "Dette er tal om personar. Du ser kva som blir kravd og kvifor, i lista over funn.",
		en: "These are figures about persons. You see what is required and why, in the list of findings.",
	},
};

export const requirementNotInForce = conflict({
	nb: "Kravet bak funnet gjelder ikke lenger. Derfor kan ingen vises for det nå.",
	nn: "Kravet bak funnet gjeld ikkje lenger. Difor kan ingen visast for det no.",
	en: "The requirement behind the finding is no longer in force. So nobody can be shown for it now.",
});

export const phaseOutHasNoPersons = conflict({
	nb: "Funnet gjelder en kompetanse som ingen krav spør etter. Se hvem som har den, under kompetansen selv.",
	nn: "Funnet gjeld ein kompetanse som ingen krav spør etter. Sjå kven som har han, under kompetansen sjølv.",
	en: "The finding is about a competence that no requirement asks for. See who holds it under the competence itself.",
});
