import { addMonths, type PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { GapAnalysis, GapFinding, PhaseOut } from "../../../knowledge/gaps/model.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import type { Measure, MeasureCost, MeasureFunding } from "../model.ts";
import { toQuantity, writeBareQuantity, writeQuantity } from "../quantity.ts";
import { type MeasureRule, measureRules } from "./measure-rules.ts";
import { type MeasureTexts, measureTexts } from "./measure-texts.ts";

/** Prices are the municipality's to fill in; an invented one would be taken for a fact. */
const unpriced: MeasureCost = {
	salaryDuringLeave: null,
	substitute: null,
	travel: null,
	fee: null,
};
const unfunded: MeasureFunding = { ownShare: null, grant: null };

/**
 * One proposed measure for each remedy with somebody in it, and one for each competence to phase out (files, "Writing").
 * Ordered by kind (verify, mobilise, learn, acquire, phase out), within a kind as the findings are.
 */
export function proposeMeasures(analysis: GapAnalysis, language: Language): Measure[] {
	const proposals = measureRules.flatMap((rule) =>
		rule.remedy === null
			? analysis.phaseOut.map((row) => proposePhaseOut(row, rule, analysis.asOf, language))
			: proposeForRemedy(analysis, rule, rule.remedy, language),
	);
	return proposals.map((proposal, index) => ({ number: index + 1, ...proposal }));
}

type Proposal = Omit<Measure, "number">;

function proposeForRemedy(
	analysis: GapAnalysis,
	rule: MeasureRule,
	remedy: keyof GapFinding["remedies"],
	language: Language,
): Proposal[] {
	return analysis.gaps
		.filter((finding) => finding.remedies[remedy] > 0)
		.map((finding) =>
			proposeForGap(finding, rule, finding.remedies[remedy], analysis.asOf, language),
		);
}

function proposeForGap(
	finding: GapFinding,
	rule: MeasureRule,
	persons: number,
	asOf: PlainDate,
	language: Language,
): Proposal {
	const texts = measureTexts[language];
	const quantity = (amount: number) => toQuantity(amount, finding.countedIn);
	const write = (amount: number) => writeQuantity(quantity(amount), language);
	const competence = texts.quote(finding.competence);
	const supply = quantity(finding.supply);
	return {
		goal: texts.goal(write(finding.required), competence),
		finding: texts.finding(
			write(finding.gap),
			writeBareQuantity(supply, language),
			writeBareQuantity(quantity(finding.required), language),
		),
		requirementIndex: finding.requirementIndex,
		measure: describeMeasure(finding, rule, texts),
		kind: rule.kind,
		delivery: rule.delivery,
		targetGroup: describeTargetGroup(finding, rule, texts),
		persons,
		unit: finding.unit,
		responsibleRole: texts.roles[rule.responsible],
		deadline: addMonths(asOf, rule.deadlineMonths[finding.criticality]),
		cost: unpriced,
		funding: unfunded,
		indicator:
			supply.countedIn === "fte"
				? texts.indicatorFte(competence)
				: texts.indicatorPersons(competence),
		baseline: supply,
		target: quantity(finding.required),
		status: "proposed",
	};
}

function describeMeasure(finding: GapFinding, rule: MeasureRule, texts: MeasureTexts): string {
	const competence = texts.quote(finding.competence);
	switch (rule.kind) {
		case "verify":
			return texts.verify(competence, texts.evidence[finding.minEvidence]);
		case "mobilise":
			return texts.mobilise(competence);
		case "learn":
			return texts.learn(competence);
		case "acquire":
			return toQuantity(0, finding.countedIn).countedIn === "fte" && finding.supply > 0
				? texts.acquireFte(competence)
				: texts.acquire(competence);
		case "phase-out":
			return texts.phaseOut(competence);
	}
}

function describeTargetGroup(finding: GapFinding, rule: MeasureRule, texts: MeasureTexts): string {
	const competence = texts.quote(finding.competence);
	const group = {
		verify: texts.verifyGroup,
		mobilise: texts.mobiliseGroup,
		learn: texts.learnGroup,
		acquire: texts.acquireGroup,
		"phase-out": texts.phaseOutGroup(competence),
	}[rule.kind];
	return finding.roles.length === 0
		? group
		: `${group} (${texts.ofRoles(finding.roles.join(", "))})`;
}

function proposePhaseOut(
	row: PhaseOut,
	rule: MeasureRule,
	asOf: PlainDate,
	language: Language,
): Proposal {
	const texts = measureTexts[language];
	const competence = texts.quote(row.competence);
	const holders = toQuantity(row.holders, "headcount");
	return {
		goal: texts.phaseOutGoal,
		finding: texts.phaseOutFinding(writeQuantity(holders, language)),
		requirementIndex: null,
		measure: texts.phaseOut(competence),
		kind: rule.kind,
		delivery: rule.delivery,
		targetGroup: texts.phaseOutGroup(competence),
		persons: row.holders,
		unit: null,
		responsibleRole: texts.roles[rule.responsible],
		deadline: addMonths(asOf, rule.deadlineMonths[2]),
		cost: unpriced,
		funding: unfunded,
		indicator: texts.phaseOutIndicator(competence),
		baseline: holders,
		target: null,
		status: "proposed",
	};
}
