import { conflict, invalidInput, type Problem } from "../../../machinery/http/problems/problem.ts";

export const ofAnother: Problem = {
	code: "not-allowed",
	detail: {
		nb: "Bare den som eier samarbeidet, kan endre det. Ta kontakt med eieren.",
		nn: "Berre den som eig samarbeidet, kan endre det. Ta kontakt med eigaren.",
		en: "Only the owner of the cooperation can change it. Contact the owner.",
	},
};

export const unknownParticipant: Problem = invalidInput({
	pointer: "/participant",
	detail: {
		nb: "Velg en annen virksomhet fra listen. Eieren av samarbeidet er med uansett.",
		nn: "Vel ei anna verksemd frå lista. Eigaren av samarbeidet er med uansett.",
		en: "Choose another organisation from the list. The owner of the cooperation is in it anyway.",
	},
});

export const takesPartAlready: Problem = conflict({
	nb: "Virksomheten er allerede med for dette formålet i hele eller deler av perioden. Endre den deltakelsen som er registrert.",
	nn: "Verksemda er alt med for dette føremålet i heile eller delar av perioden. Endre den deltakinga som er registrert.",
	en: "The organisation already takes part for this purpose in all or part of the period. Change the participation that is registered.",
});

export function outsideCooperation(pointer: string): Problem {
	return invalidInput({
		pointer,
		detail: {
			nb: "Dagen ligger utenfor perioden for samarbeidet. Velg en dag innenfor.",
			nn: "Dagen ligg utanfor perioden for samarbeidet. Vel ein dag innanfor.",
			en: "The day is outside the period of the cooperation. Choose a day within it.",
		},
	});
}

export const beginsLaterThanParticipants: Problem = invalidInput({
	pointer: "/validFrom",
	detail: {
		nb: "Noen er med fra før denne dagen. Velg en tidligere dag.",
		nn: "Nokon er med frå før denne dagen. Vel ein tidlegare dag.",
		en: "Somebody takes part from before this day. Choose an earlier one.",
	},
});

export const notSharingPersons: Problem = invalidInput({
	pointer: "/cooperation",
	detail: {
		nb: "Virksomheten deler ikke personer i dette samarbeidet i dag. Velg et annet samarbeid.",
		nn: "Verksemda deler ikkje personar i dette samarbeidet i dag. Vel eit anna samarbeid.",
		en: "The organisation does not share persons in this cooperation today. Choose another cooperation.",
	},
});

export const unknownPerson: Problem = invalidInput({
	pointer: "/person",
	detail: {
		nb: "Personen finnes ikke. Velg en av virksomhetens egne.",
		nn: "Personen finst ikkje. Vel ein av verksemda sine eigne.",
		en: "There is no such person. Choose one of the organisation's own.",
	},
});

export const linkedAlready: Problem = conflict({
	nb: "Personen er allerede koblet i dette samarbeidet. Fjern koblingen først.",
	nn: "Personen er alt kopla i dette samarbeidet. Fjern koplinga først.",
	en: "The person is already linked in this cooperation. Remove that link first.",
});
