import {
	conflict,
	invalidInput,
	type Problem,
} from "../../../../machinery/http/problems/problem.ts";

export function unknownUnitAt(pointer: string): Problem {
	return invalidInput({
		pointer,
		detail: {
			nb: "Enheten finnes ikke. Velg en enhet fra listen.",
			nn: "Eininga finst ikkje. Vel ei eining frå lista.",
			en: "There is no such unit. Choose one from the list.",
		},
	});
}

export function notInUnitAt(pointer: string): Problem {
	return invalidInput({
		pointer,
		detail: {
			nb: "Dette hører ikke til enheten denne dagen, eller det er nevnt to ganger. Ta det bort.",
			nn: "Dette høyrer ikkje til eininga denne dagen, eller det er nemnt to gonger. Ta det bort.",
			en: "This does not belong to the unit on that day, or it is named twice. Remove it.",
		},
	});
}

export function notThereBefore(pointer: string): Problem {
	return invalidInput({
		pointer,
		detail: {
			nb: "Enhetene må finnes dagen før. Velg en senere dag, eller rett enhetens første dag.",
			nn: "Einingane må finnast dagen før. Vel ein seinare dag, eller rett første dag for eininga.",
			en: "The units must be there the day before. Choose a later day, or correct the unit's first day.",
		},
	});
}

export function intoItself(pointer: string): Problem {
	return invalidInput({
		pointer,
		detail: {
			nb: "Den nye plasseringen er en av enhetene som legges ned, eller ligger under en av dem. Velg en annen, eller flytt den først.",
			nn: "Den nye plasseringa er ei av einingane som blir lagde ned, eller ligg under ei av dei. Vel ei anna, eller flytt henne først.",
			en: "The new place is one of the units that close, or below one of them. Choose another, or move it first.",
		},
	});
}

export function employmentsClash(persons: number): Problem {
	return conflict({
		nb: `${persons} ansatte ville fått to arbeidsforhold i samme enhet fra samme dag, med ulik stilling eller ulik slutt. Rett eller avslutt det ene først.`,
		nn: `${persons} tilsette ville fått to arbeidsforhold i same eining frå same dag, med ulik stilling eller ulik slutt. Rett eller avslutt det eine først.`,
		en: `${persons} employees would have two employments in one unit from one day, with different positions or ends. Correct or end one of them first.`,
	});
}

export function notPlaced(employments: number, units: number): Problem {
	return conflict({
		nb: `Alle må ha en ny enhet: ${employments} arbeidsforhold og ${units} underenheter mangler.`,
		nn: `Alle må ha ei ny eining: ${employments} arbeidsforhold og ${units} undereiningar manglar.`,
		en: `Everyone needs a new unit: ${employments} employments and ${units} units below are missing one.`,
	});
}
