import { conflict } from "../../../machinery/http/problems/problem.ts";
import type { Translated } from "../../../machinery/languages/language.ts";

export const dueBeforeOpening: Translated<string> = {
	nb: "Fristen er før den åpner. Rett en av datoene.",
	nn: "Fristen er før ho opnar. Rett ein av datoane.",
	en: "The due day is before the opening. Correct one of the dates.",
};

export const dueInThePast: Translated<string> = {
	nb: "Fristen er gått ut. Velg i dag eller en senere dag.",
	nn: "Fristen er gått ut. Vel i dag eller ein seinare dag.",
	en: "The due day has passed. Choose today or a later day.",
};

export const namedTwice: Translated<string> = {
	nb: "Den står to ganger. Ta den bort ett sted.",
	nn: "Den står to gonger. Ta den bort éin stad.",
	en: "It is named twice. Remove it once.",
};

export const unknownUnit: Translated<string> = {
	nb: "Det finnes ingen slik enhet i bruk. Velg en fra listen.",
	nn: "Det finst inga slik eining i bruk. Vel ei frå lista.",
	en: "There is no such unit in use. Choose one from the list.",
};

export const closedRound = conflict({
	nb: "Kartleggingen er avsluttet og kan ikke endres. Gjenta den for å spørre igjen.",
	nn: "Kartlegginga er avslutta og kan ikkje endrast. Ta henne opp att for å spørje igjen.",
	en: "The round is closed and cannot be changed. Repeat it to ask again.",
});

export const notOpenRound = conflict({
	nb: "Kartleggingen er ikke åpen nå.",
	nn: "Kartlegginga er ikkje open no.",
	en: "The round is not open now.",
});

export const notAsked = conflict({
	nb: "Kartleggingen gjelder ikke enheten din nå.",
	nn: "Kartlegginga gjeld ikkje eininga di no.",
	en: "The round does not ask your unit now.",
});

export const openedRound = conflict({
	nb: "Kartleggingen har åpnet, så første dag ligger fast. Endre fristen i stedet.",
	nn: "Kartlegginga har opna, så første dag ligg fast. Endre fristen i staden.",
	en: "The round has opened, so its first day stays. Change the due day instead.",
});

export const answeredRound = conflict({
	nb: "Noen har svart, så kartleggingen kan ikke slettes. Avslutt den i stedet.",
	nn: "Nokon har svart, så kartlegginga kan ikkje slettast. Avslutt henne i staden.",
	en: "Somebody has answered, so the round cannot be removed. Close it instead.",
});

export const notClosedYet = conflict({
	nb: "Avslutt kartleggingen før du gjentar den, så den nye kan sammenlignes med den.",
	nn: "Avslutt kartlegginga før du tek henne opp att, så den nye kan samanliknast med henne.",
	en: "Close the round before you repeat it, so that the new one can be compared with it.",
});

export const remindedToday = conflict({
	nb: "Det er sendt påminnelse i dag. Vent til i morgen før du sender en ny.",
	nn: "Det er sendt påminning i dag. Vent til i morgon før du sender ei ny.",
	en: "A reminder was sent today. Wait until tomorrow before you send another.",
});
