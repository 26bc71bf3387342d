import { compareByCodePoint } from "../../ground/vocabulary/code-point-order.ts";
import type { GapFinding } from "./model.ts";
import { isInFte } from "./required.ts";

/** What matters most first: criticality, expected shortfall in a year, gap as printed, then unit, competence, file order. */
export function compareFindings(a: GapFinding, b: GapFinding): number {
	return (
		b.criticality - a.criticality ||
		shortfallInAYear(b) - shortfallInAYear(a) ||
		printedGap(b) - printedGap(a) ||
		compareByCodePoint(a.unit, b.unit) ||
		compareByCodePoint(a.competence, b.competence) ||
		a.requirementIndex - b.requirementIndex
	);
}

function shortfallInAYear({ ahead }: GapFinding): number {
	return ahead[0]?.expectedShortfall ?? 0;
}

/** In hundredths, whatever the gap is counted in. */
function printedGap(finding: GapFinding): number {
	return isInFte(finding) ? finding.gap : finding.gap * 100;
}
