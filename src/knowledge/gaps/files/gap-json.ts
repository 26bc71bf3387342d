import { scaleHalfUp } from "../../../ground/vocabulary/decimal.ts";
import type { CountedIn } from "../../competence/model.ts";
import type { Ahead, Amount, GapAnalysis, GapFinding } from "../model.ts";

/**
 * The analysis as `gap.json` (files, "Writing"). Codes are English in every language; fields stand in the order of the
 * specification. Persons are whole numbers, FTE and coverage have at most two decimals, risks and shortfalls five.
 */
export function writeGapJson(analysis: GapAnalysis): string {
	const content = {
		asOf: analysis.asOf,
		definitionVersion: analysis.definitionVersion,
		turnover: { name: analysis.turnover.name, source: analysis.turnover.source },
		recruitment: analysis.recruitment,
		gaps: analysis.gaps.map(toGapRecord),
		phaseOut: analysis.phaseOut.map(({ competence, holders }) => ({ competence, holders })),
	};
	return `${JSON.stringify(content, null, 2)}\n`;
}

function toGapRecord(finding: GapFinding) {
	const amount = (value: Amount) => toNumber(value, finding.countedIn);
	const { verify, mobilise, learn, acquire } = finding.remedies;
	return {
		unit: finding.unit,
		competence: finding.competence,
		countedIn: finding.countedIn,
		share: finding.share === null ? null : toShareNumber(finding.share),
		roles: finding.roles,
		minLevel: finding.minLevel,
		minEvidence: finding.minEvidence,
		criticality: finding.criticality,
		basis: finding.basis,
		required: amount(finding.required),
		supply: amount(finding.supply),
		gap: amount(finding.gap),
		surplus: amount(finding.surplus),
		coverage: toCoverageNumber(finding.coverage),
		state: finding.state,
		groupSize: finding.groupSize,
		remedies: { verify, mobilise, learn, acquire },
		ahead: finding.ahead.map(toAheadRecord),
		keyPersons: finding.keyPersons,
	};
}

function toAheadRecord(ahead: Ahead) {
	return {
		months: ahead.months,
		risk: toRiskNumber(ahead.risk),
		expectedShortfall: toRiskNumber(ahead.expectedShortfall),
		riskWithRecruitment: toRiskNumber(ahead.riskWithRecruitment),
		expectedShortfallWithRecruitment: toRiskNumber(ahead.expectedShortfallWithRecruitment),
	};
}

/** Persons or FTE as files write them: an amount in FTE is stored in hundredths. */
export function toNumber(amount: Amount, countedIn: CountedIn): number {
	return countedIn === "fte" || countedIn === "share-of-fte" ? amount / 100 : amount;
}

/** Percent as it was given, with at most two decimals; what is computed from it uses all of them. */
export function toShareNumber(percent: number): number {
	return scaleHalfUp(percent, 2) / 100;
}

/** 0–1. */
export function toCoverageNumber(hundredths: number): number {
	return hundredths / 100;
}

/** A risk (0–1) or an expected shortfall (persons or FTE) from whole hundred-thousandths. */
export function toRiskNumber(hundredThousandths: number): number {
	return hundredThousandths / 100_000;
}
