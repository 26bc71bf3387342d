import { divideHalfUp } from "../../ground/vocabulary/rounding.ts";
import type {
	Ahead,
	Amount,
	GapAnalysis,
	GapFinding,
	Horizon,
} from "../../knowledge/gaps/model.ts";
import type { Language } from "../../machinery/languages/language.ts";
import { writePercent } from "../../machinery/languages/numbers.ts";
import { planTexts } from "./plan-texts.ts";
import { toQuantity, writeBareQuantity, writeQuantity } from "./quantity.ts";

/** Half of a certainty, in hundred-thousandths: from here on it is more likely than not that a requirement is unmet. */
export const evenRisk = 50_000;

export function findGaps(analysis: GapAnalysis): GapFinding[] {
	return analysis.gaps.filter((finding) => finding.state === "gap");
}

export function findAhead(finding: GapFinding, months: Horizon): Ahead | undefined {
	return finding.ahead.find((ahead) => ahead.months === months);
}

/** "6 personer", "2,50 årsverk". */
export function writeAmount(
	amount: Amount,
	finding: Pick<GapFinding, "countedIn">,
	language: Language,
): string {
	return writeQuantity(toQuantity(amount, finding.countedIn), language);
}

/** "6", "2,50": two decimals tell FTE from persons. */
export function writeBareAmount(
	amount: Amount,
	finding: Pick<GapFinding, "countedIn">,
	language: Language,
): string {
	return writeBareQuantity(toQuantity(amount, finding.countedIn), language);
}

/** The competence, and whom the requirement is for when it is not for everyone. */
export function writeCompetence(finding: GapFinding, language: Language): string {
	if (finding.roles.length === 0) return finding.competence;
	return `${finding.competence} (${planTexts[language].appliesTo(finding.roles.join(", "))})`;
}

/** "Palliasjon (1. etasje): ", without whom the requirement is for: a label before what is said of it. */
export function nameFinding({ competence, unit }: GapFinding): string {
	return `${competence} (${unit}): `;
}

/** Coverage as percent; an empty group is never shown as covered (gap analysis, "Required, supply, gap"). */
export function writeCoverage(finding: GapFinding, language: Language): string {
	const texts = planTexts[language];
	if (finding.state === "empty-group") return texts.states["empty-group"];
	if (finding.state === "gap" && finding.coverage === 100) return texts.moreThan99Percent;
	return writePercent(finding.coverage, language);
}

/** A risk in hundred-thousandths as whole percent. What is neither impossible nor certain is not written as such. */
export function writeRisk(risk: number, language: Language): string {
	const texts = planTexts[language];
	const percent = divideHalfUp(risk, 1000);
	if (percent === 0 && risk > 0) return texts.lessThanOnePercent;
	if (percent === 100 && risk < 100_000) return texts.moreThan99Percent;
	return writePercent(percent, language);
}

/** As `writeRisk`, as bare as a narrow column needs: "80", "<1", ">99". The heading says percent. */
export function writeBareRisk(risk: number): string {
	const percent = divideHalfUp(risk, 1000);
	if (percent === 0 && risk > 0) return "<1";
	if (percent === 100 && risk < 100_000) return ">99";
	return String(percent);
}

/** How many findings have at least this risk, in hundred-thousandths, of being unmet after so many months. */
export function countAtRisk(
	analysis: GapAnalysis,
	months: Horizon,
	leastRisk: number,
	recruitment: "without" | "with",
): number {
	return analysis.gaps.filter((finding) => {
		const ahead = findAhead(finding, months);
		if (ahead === undefined) return false;
		return (recruitment === "with" ? ahead.riskWithRecruitment : ahead.risk) >= leastRisk;
	}).length;
}
