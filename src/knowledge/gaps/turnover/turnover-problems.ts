import {
	conflict,
	type InputFault,
	type Problem,
} from "../../../machinery/http/problems/problem.ts";
import type { UncoveredAges } from "../files/turnover-coverage.ts";

export function bandBackwardsAt(row: number): InputFault {
	return {
		pointer: `/rates/${row}/ageTo`,
		detail: {
			nb: "Eldste alder er lavere enn yngste. Bytt om aldrene, eller rett den som er feil.",
			nn: "Eldste alder er lågare enn yngste. Byt om aldrane, eller rett den som er feil.",
			en: "The oldest age is below the youngest. Swap the ages, or correct the one that is wrong.",
		},
	};
}

export function agesNotCovered(uncovered: readonly UncoveredAges[]): Problem {
	const [first] = uncovered;
	if (first === undefined) throw new Error("Every age is covered");
	const ages = first.from === first.to ? String(first.from) : `${first.from}–${first.to}`;
	const group = first.educationGroup === null ? "" : first.educationGroup;
	return conflict({
		nb: `Avgangstabellen har ingen rad for alderen ${ages}${group === "" ? "" : ` i gruppen ${group}`}. Legg til en rad som dekker alderen, uten utdanningsgruppe hvis den gjelder alle, og se etter at fødselsdatoene er riktige.`,
		nn: `Avgangstabellen har inga rad for alderen ${ages}${group === "" ? "" : ` i gruppa ${group}`}. Legg til ei rad som dekkjer alderen, utan utdanningsgruppe om ho gjeld alle, og sjå etter at fødselsdatoane er rette.`,
		en: `The turnover table has no row for the age ${ages}${group === "" ? "" : ` in the group ${group}`}. Add a row that covers the age, without an education group if it is for everyone, and check that dates of birth are right.`,
	});
}
