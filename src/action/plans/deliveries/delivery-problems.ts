import {
	conflict,
	type InputFault,
	type Problem,
} from "../../../machinery/http/problems/problem.ts";
import type { Translated } from "../../../machinery/languages/language.ts";
import { endsBeforeBeginning, futureDay } from "../body-faults.ts";
import type { DeliveryFault } from "./delivery-rules.ts";

const endMissing: Translated<string> = {
	nb: "Skriv siste dag når gjennomføringen er fullført eller avlyst.",
	nn: "Skriv siste dag når gjennomføringa er fullført eller avlyst.",
	en: "Give the last day when the delivery is completed or cancelled.",
};
const completedTooEarly: Translated<string> = {
	nb: "Ingen kan ha fullført det som ikke har begynt. Endre status først.",
	nn: "Ingen kan ha fullført det som ikkje har byrja. Endre status først.",
	en: "Nobody can have completed what has not begun. Change the status first.",
};
const moreThanPlanned: Translated<string> = {
	nb: "Flere har fullført enn det var planlagt for. Rett det planlagte antallet, eller dette.",
	nn: "Fleire har fullført enn det var planlagt for. Rett det planlagde talet, eller dette.",
	en: "More have completed than were planned. Correct the planned number, or this one.",
};

export function explainDeliveryFault(fault: DeliveryFault): InputFault {
	switch (fault) {
		case "ends-before-beginning":
			return endsBeforeBeginning("/validTo");
		case "end-missing":
			return { pointer: "/validTo", detail: endMissing };
		case "ends-in-future":
			return futureDay("/validTo");
		case "begins-in-future":
			return futureDay("/validFrom");
		case "completed-too-early":
			return { pointer: "/completedPersons", detail: completedTooEarly };
		case "more-than-planned":
			return { pointer: "/completedPersons", detail: moreThanPlanned };
	}
}

export const measureDropped: Problem = conflict({
	nb: "Tiltaket er droppet. Endre statusen på tiltaket før du registrerer gjennomføring.",
	nn: "Tiltaket er droppa. Endre statusen på tiltaket før du registrerer gjennomføring.",
	en: "The measure is dropped. Change its status before you register a delivery.",
});

export const deliveryHasCosts: Problem = conflict({
	nb: "Gjennomføringen har kostnader og kan ikke slettes. Sett status til «avlyst» i stedet.",
	nn: "Gjennomføringa har kostnader og kan ikkje slettast. Set status til «avlyst» i staden.",
	en: "The delivery has costs and cannot be deleted. Set the status to “cancelled” instead.",
});

export const costStands: Problem = conflict({
	nb: "Gjennomføringen er avsluttet, så kostnaden står som den er ført. Rett med en ny linje, med minus om det ble ført for mye.",
	nn: "Gjennomføringa er avslutta, så kostnaden står som han er ført. Rett med ei ny linje, med minus om det vart ført for mykje.",
	en: "The delivery is over, so the cost stands as it was booked. Correct it with a new line, with a minus if too much was booked.",
});

export const belowZero: Problem = conflict({
	nb: "Summen av det som er ført på denne typen og finansieringen, ville blitt mindre enn 0. Kontroller beløpet.",
	nn: "Summen av det som er ført på denne typen og finansieringa, ville blitt mindre enn 0. Kontroller beløpet.",
	en: "The sum booked on this kind and funding would be less than 0. Check the amount.",
});
