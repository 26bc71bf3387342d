import { conflict, type Problem } from "../../../machinery/http/problems/problem.ts";
import type { Translated } from "../../../machinery/languages/language.ts";
import type { MandatePart, MoveHindrance, PlanStatus } from "./plan-status.ts";

const statusNames: Translated<Readonly<Record<PlanStatus, string>>> = {
	nb: {
		mandate: "mandat",
		draft: "utkast",
		hearing: "høring",
		adopted: "vedtatt",
		replaced: "erstattet",
	},
	nn: {
		mandate: "mandat",
		draft: "utkast",
		hearing: "høyring",
		adopted: "vedteken",
		replaced: "erstatta",
	},
	en: {
		mandate: "mandate",
		draft: "draft",
		hearing: "hearing",
		adopted: "adopted",
		replaced: "replaced",
	},
};

const partNames: Translated<Readonly<Record<MandatePart, string>>> = {
	nb: {
		purpose: "formål",
		leadRole: "hvem som leder arbeidet",
		givenBy: "hvem som ga mandatet",
		givenOn: "datoen det ble gitt",
	},
	nn: {
		purpose: "føremål",
		leadRole: "kven som leier arbeidet",
		givenBy: "kven som gav mandatet",
		givenOn: "datoen det vart gitt",
	},
	en: {
		purpose: "the purpose",
		leadRole: "who leads the work",
		givenBy: "who gave the mandate",
		givenOn: "the day it was given",
	},
};

/** Why a plan was not moved, and what to do. */
export function explainHindrance(hindrance: MoveHindrance): Problem {
	switch (hindrance.code) {
		case "no-such-move": {
			const { from, to } = hindrance;
			return conflict({
				nb: `Planen har status «${statusNames.nb[from]}» og kan ikke få status «${statusNames.nb[to]}» nå. Rekkefølgen er mandat, utkast, høring, vedtatt.`,
				nn: `Planen har status «${statusNames.nn[from]}» og kan ikkje få status «${statusNames.nn[to]}» no. Rekkjefølgja er mandat, utkast, høyring, vedteken.`,
				en: `The plan has the status “${statusNames.en[from]}” and cannot get the status “${statusNames.en[to]}” now. The order is mandate, draft, hearing, adopted.`,
			});
		}
		case "mandate-incomplete": {
			const list = (language: "nb" | "nn" | "en") =>
				hindrance.missing.map((part) => partNames[language][part]).join(", ");
			return conflict({
				nb: `Mandatet er ikke ferdig. Fyll inn: ${list("nb")}.`,
				nn: `Mandatet er ikkje ferdig. Fyll inn: ${list("nn")}.`,
				en: `The mandate is not finished. Fill in: ${list("en")}.`,
			});
		}
		case "nobody-to-hear":
			return conflict({
				nb: "Planen har ingen deltakere å høre. Legg til tillitsvalgte, brukerråd eller andre først.",
				nn: "Planen har ingen deltakarar å høyre. Legg til tillitsvalde, brukarråd eller andre først.",
				en: "The plan has no participants to hear. Add unions, user councils or others first.",
			});
		case "inputs-open": {
			const { count } = hindrance;
			return conflict({
				nb: `${count} innspill er ikke besvart. Svar på ${count === 1 ? "det" : "dem"} før planen blir vedtatt.`,
				nn: `${count} innspel har ikkje fått svar. Svar på ${count === 1 ? "det" : "dei"} før planen blir vedteken.`,
				en: `${count} ${count === 1 ? "input has" : "inputs have"} no answer. Answer ${count === 1 ? "it" : "them"} before the plan is adopted.`,
			});
		}
	}
}

/** The plan is past the time for this change. */
export function closedPlan(status: PlanStatus): Problem {
	return conflict({
		nb: `Planen har status «${statusNames.nb[status]}», og da kan ikke dette endres. Lag en ny plan.`,
		nn: `Planen har status «${statusNames.nn[status]}», og då kan ikkje dette endrast. Lag ein ny plan.`,
		en: `The plan has the status “${statusNames.en[status]}”, so this cannot be changed. Make a new plan.`,
	});
}

export const planInUse: Problem = conflict({
	nb: "Bare en plan som har status «mandat» og verken har innspill eller gjennomføring, kan slettes.",
	nn: "Berre ein plan som har status «mandat» og verken har innspel eller gjennomføring, kan slettast.",
	en: "Only a plan with the status “mandate”, without inputs and deliveries, can be deleted.",
});

/** A participant, goal or measure that something else refers to. */
export const inUse: Problem = conflict({
	nb: "Dette kan ikke slettes, fordi innspill, tiltak eller gjennomføring viser til det. Avslutt eller dropp det i stedet.",
	nn: "Dette kan ikkje slettast, fordi innspel, tiltak eller gjennomføring viser til det. Avslutt eller dropp det i staden.",
	en: "This cannot be deleted, because inputs, measures or deliveries refer to it. End or drop it instead.",
});

/** What the versions that are kept by themselves are called. */
export const versionNotes: Translated<Readonly<Record<"hearing" | "adopted", string>>> = {
	nb: { hearing: "Sendt på høring", adopted: "Vedtatt" },
	nn: { hearing: "Send på høyring", adopted: "Vedteken" },
	en: { hearing: "Sent for hearing", adopted: "Adopted" },
};
