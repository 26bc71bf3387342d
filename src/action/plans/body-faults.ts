import type { InputFault } from "../../machinery/http/problems/problem.ts";

export function unknownReference(pointer: string): InputFault {
	return {
		pointer,
		detail: {
			nb: "Finnes ikke. Velg en av dem som er registrert.",
			nn: "Finst ikkje. Vel ein av dei som er registrerte.",
			en: "Does not exist. Choose one that is registered.",
		},
	};
}

export function futureDay(pointer: string): InputFault {
	return {
		pointer,
		detail: {
			nb: "Datoen kan ikke være senere enn i dag.",
			nn: "Datoen kan ikkje vere seinare enn i dag.",
			en: "The day cannot be later than today.",
		},
	};
}

export function endsBeforeBeginning(pointer: string): InputFault {
	return {
		pointer,
		detail: {
			nb: "Siste dag må være samme dag som første dag eller senere.",
			nn: "Siste dag må vere same dag som første dag eller seinare.",
			en: "The last day must be the same as the first day or later.",
		},
	};
}
