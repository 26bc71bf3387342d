import { conflict, invalidInput, type Problem } from "../../../machinery/http/problems/problem.ts";

export const staffNumberTaken: Problem = conflict({
	nb: "En annen person har dette ansattnummeret. Bruk et annet, eller rett den andre personen først.",
	nn: "Ein annan person har dette tilsettnummeret. Bruk eit anna, eller rett den andre personen først.",
	en: "Another person has this staff number. Use another, or correct the other person first.",
});

export const hasEmployments: Problem = conflict({
	nb: "Personen har arbeidsforhold og kan ikke fjernes. Fjern bare den som er lagt inn ved en feil, og arbeidsforholdene først.",
	nn: "Personen har arbeidsforhold og kan ikkje fjernast. Fjern berre den som er lagd inn ved ein feil, og arbeidsforholda først.",
	en: "The person has employments and cannot be removed. Remove only who was entered by mistake, and the employments first.",
});

export const sameEmployment: Problem = conflict({
	nb: "Personen har allerede et arbeidsforhold i denne enheten fra samme dag. Rett det i stedet.",
	nn: "Personen har alt eit arbeidsforhold i denne eininga frå same dag. Rett det i staden.",
	en: "The person already has an employment in this unit from the same day. Correct that instead.",
});

export const unknownUnit: Problem = invalidInput({
	pointer: "/unit",
	detail: {
		nb: "Enheten finnes ikke. Velg en enhet fra listen.",
		nn: "Eininga finst ikkje. Vel ei eining frå lista.",
		en: "There is no such unit. Choose one from the list.",
	},
});

export const unitCloses: Problem = invalidInput({
	pointer: "/unit",
	detail: {
		nb: "Enheten er lagt ned, eller blir det før denne perioden er over. Velg en annen enhet eller sett en siste dag.",
		nn: "Eininga er lagd ned, eller blir det før denne perioden er over. Vel ei anna eining eller set ein siste dag.",
		en: "The unit is closed, or will be before this period is over. Choose another unit or set a last day.",
	},
});

export const unknownPosition: Problem = invalidInput({
	pointer: "/position",
	detail: {
		nb: "Stillingshjemmelen finnes ikke i denne enheten. Velg en fra listen, eller la feltet stå tomt.",
		nn: "Stillingsheimelen finst ikkje i denne eininga. Vel ein frå lista, eller lat feltet stå tomt.",
		en: "There is no such established position in this unit. Choose one from the list, or leave it empty.",
	},
});

export function endsBeforeItBegins(pointer: string): Problem {
	return invalidInput({
		pointer,
		detail: {
			nb: "Siste dag kan ikke komme før første dag.",
			nn: "Siste dag kan ikkje kome før første dag.",
			en: "The last day cannot come before the first.",
		},
	});
}

export const notWithinPeriod: Problem = invalidInput({
	pointer: "/on",
	detail: {
		nb: "Dagen må komme etter arbeidsforholdets første dag, og ikke etter den siste. Var det feil fra starten, så rett arbeidsforholdet i stedet.",
		nn: "Dagen må kome etter første dag i arbeidsforholdet, og ikkje etter den siste. Var det feil frå starten, så rett arbeidsforholdet i staden.",
		en: "The day must come after the employment's first day, and not after its last. If it was wrong from the start, correct the employment instead.",
	},
});
