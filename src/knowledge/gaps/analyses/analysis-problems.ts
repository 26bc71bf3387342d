import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { conflict } from "../../../machinery/http/problems/problem.ts";

export const noStaff = conflict({
	nb: "Ingen ansatte er registrert. Les inn ansattfilen eller legg til ansatte, og lag analysen etterpå.",
	nn: "Ingen tilsette er registrerte. Les inn tilsettfila eller legg til tilsette, og lag analysen etterpå.",
	en: "No staff are registered. Import the staff file or add employees, and make the analysis afterwards.",
});

export const noRequirements = conflict({
	nb: "Ingen kompetansekrav er registrert. Les inn kravfilen eller legg til krav, eventuelt fra forslagene, og lag analysen etterpå.",
	nn: "Ingen kompetansekrav er registrerte. Les inn kravfila eller legg til krav, eventuelt frå framlegga, og lag analysen etterpå.",
	en: "No competence requirements are registered. Import the requirements file or add requirements, perhaps from the suggestions, and make the analysis afterwards.",
});

export function noStaffOn(day: PlainDate) {
	return conflict({
		nb: `Ingen er i arbeid ${day}. Velg en annen analysedato, eller rett datoene på arbeidsforholdene.`,
		nn: `Ingen er i arbeid ${day}. Vel ein annan analysedato, eller rett datoane på arbeidsforholda.`,
		en: `Nobody is at work on ${day}. Choose another date for the analysis, or correct the dates of the employments.`,
	});
}

export function noRequirementsOn(day: PlainDate) {
	return conflict({
		nb: `Ingen kompetansekrav gjelder ${day}. Velg en annen analysedato, eller rett datoene på kravene.`,
		nn: `Ingen kompetansekrav gjeld ${day}. Vel ein annan analysedato, eller rett datoane på krava.`,
		en: `No competence requirements are in force on ${day}. Choose another date for the analysis, or correct the dates of the requirements.`,
	});
}

export function bornAfter(day: PlainDate, persons: number) {
	return conflict({
		nb: `${persons} ${persons === 1 ? "ansatt" : "ansatte"} i arbeid ${day} er registrert med en fødselsdato etter den dagen. Rett fødselsdatoen, eller velg en annen analysedato.`,
		nn: `${persons} ${persons === 1 ? "tilsett" : "tilsette"} i arbeid ${day} ${persons === 1 ? "er registrert" : "er registrerte"} med ein fødselsdato etter den dagen. Rett fødselsdatoen, eller vel ein annan analysedato.`,
		en: `${persons} ${persons === 1 ? "employee" : "employees"} at work on ${day} ${persons === 1 ? "is" : "are"} registered with a date of birth after that day. Correct the date of birth, or choose another date for the analysis.`,
	});
}

export const analysisInUse = conflict({
	nb: "En plan bygger på analysen, eller et tiltak på et av funnene. Den kan derfor ikke slettes.",
	nn: "Ein plan byggjer på analysen, eller eit tiltak på eitt av funna. Han kan difor ikkje slettast.",
	en: "A plan builds on the analysis, or a measure on one of its findings. So it cannot be removed.",
});
