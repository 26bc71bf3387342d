import { conflict, type Problem } from "../../../machinery/http/problems/problem.ts";

export const titleTaken: Problem = conflict({
	nb: "Denne stillingstittelen står allerede i listen. Endre den som står der.",
	nn: "Denne stillingstittelen står alt i lista. Endre den som står der.",
	en: "This position title is already in the list. Change the one that is there.",
});

export const positionFilled: Problem = conflict({
	nb: "Stillingshjemmelen er fylt av noen etter denne dagen, eller i en annen enhet. Endre arbeidsforholdene først.",
	nn: "Stillingsheimelen er fylt av nokon etter denne dagen, eller i ei anna eining. Endre arbeidsforholda først.",
	en: "The established position is filled by somebody after this day, or in another unit. Change the employments first.",
});
