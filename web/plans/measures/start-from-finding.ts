import { measureRules } from "../../../src/action/plans/measures/measure-rules.ts";
import { measureTexts } from "../../../src/action/plans/measures/measure-texts.ts";
import {
	toQuantity,
	writeBareQuantity,
	writeQuantity,
} from "../../../src/action/plans/quantity.ts";
import { addMonths, plainDateOf } from "../../../src/ground/vocabulary/plain-date.ts";
import type { Language } from "../../../src/machinery/languages/language.ts";
import type { Answer } from "../../api/shapes.ts";
import { typeHundredths, typeWhole } from "../amounts.ts";
import { emptyMeasure, type MeasureValues } from "./measure-values.ts";

type Finding = Answer<"getFinding">["finding"];

/** A new measure with what its finding already says, in the same words as the proposals. The first remedy that helps is meant. */
export function startFromFinding(
	finding: Finding,
	asOf: string,
	language: Language,
): MeasureValues {
	const texts = measureTexts[language];
	const competence = texts.quote(finding.competence.name);
	if (finding.kind === "phase-out") {
		return {
			...emptyMeasure,
			...{ kind: "phase-out", delivery: "task-shift", measure: texts.phaseOut(competence) },
			goalText: texts.phaseOutGoal,
			persons: typeWhole(finding.holders),
		};
	}
	const { figures, required, unit } = finding;
	if (figures === null) return { ...emptyMeasure, unit: unit.id ?? "" };
	const rule =
		measureRules.find(({ remedy }) => remedy !== null && figures.remedies[remedy] > 0) ??
		measureRules[0]!;
	const point = language === "en" ? "." : ",";
	const quantityOf = (amount: number) => toQuantity(amount, finding.countedIn);
	const isFte = quantityOf(0).countedIn === "fte";
	const write = (amount: number) => writeQuantity(quantityOf(amount), language);
	const writeBare = (amount: number) => writeBareQuantity(quantityOf(amount), language);
	const type = (amount: number) => (isFte ? typeHundredths(amount, point) : typeWhole(amount));
	return {
		...emptyMeasure,
		...{ kind: rule.kind, delivery: rule.delivery, unit: unit.id ?? "" },
		measure: {
			verify: texts.verify(competence, texts.evidence[asEvidence(finding.minEvidence)]),
			mobilise: texts.mobilise(competence),
			learn: texts.learn(competence),
			acquire: isFte ? texts.acquireFte(competence) : texts.acquire(competence),
			"phase-out": texts.phaseOut(competence),
		}[rule.kind],
		goalText: required === null ? "" : texts.goal(write(required), competence),
		findingText:
			required === null
				? ""
				: texts.finding(write(figures.gap), writeBare(figures.supply), writeBare(required)),
		persons: rule.remedy === null ? "" : typeWhole(figures.remedies[rule.remedy]),
		responsibleRole: texts.roles[rule.responsible],
		deadline: addMonths(plainDateOf(asOf), rule.deadlineMonths[finding.criticality as 1 | 2 | 3]),
		indicator: isFte ? texts.indicatorFte(competence) : texts.indicatorPersons(competence),
		countedIn: isFte ? "fte" : "persons",
		baseline: type(figures.supply),
		target: required === null ? "" : type(required),
	};
}

function asEvidence(evidence: string): keyof (typeof measureTexts)["nb"]["evidence"] {
	return evidence === "confirmed" || evidence === "documented" ? evidence : "self-declared";
}
