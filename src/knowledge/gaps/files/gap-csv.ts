import { type CsvCell, writeCsv } from "../../../machinery/documents/csv.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import { type GapAnalysis, type GapFinding, type Horizon, horizons } from "../model.ts";
import { type GapCsvTexts, gapCsvTexts } from "./gap-csv-texts.ts";
import { toCoverageNumber, toNumber, toRiskNumber, toShareNumber } from "./gap-json.ts";

interface Column {
	readonly header: (texts: GapCsvTexts) => string;
	readonly cell: (finding: GapFinding) => CsvCell;
}

/**
 * The findings as `gap.csv`: the figures of `gap.json`, a row each in the same order. Headers are in the language; codes
 * are English as in `gap.json`; several roles stand with `|` between, as the requirements file has them.
 */
export function writeGapCsv(analysis: GapAnalysis, language: Language): string {
	return writeCsv(
		columns.map((column) => column.header(gapCsvTexts[language])),
		analysis.gaps.map((finding) => columns.map((column) => column.cell(finding))),
	);
}

const columns: readonly Column[] = [
	{ header: (texts) => texts.unit, cell: (finding) => finding.unit },
	{ header: (texts) => texts.competence, cell: (finding) => finding.competence },
	{ header: (texts) => texts.countedIn, cell: (finding) => finding.countedIn },
	{
		header: (texts) => texts.share,
		cell: ({ share }) => (share === null ? null : toShareNumber(share)),
	},
	{ header: (texts) => texts.roles, cell: (finding) => finding.roles.join("|") },
	{ header: (texts) => texts.minLevel, cell: (finding) => finding.minLevel },
	{ header: (texts) => texts.minEvidence, cell: (finding) => finding.minEvidence },
	{ header: (texts) => texts.criticality, cell: (finding) => finding.criticality },
	{ header: (texts) => texts.basis, cell: (finding) => finding.basis },
	amountColumn("required"),
	amountColumn("supply"),
	amountColumn("gap"),
	amountColumn("surplus"),
	{ header: (texts) => texts.coverage, cell: (finding) => toCoverageNumber(finding.coverage) },
	{ header: (texts) => texts.state, cell: (finding) => finding.state },
	{ header: (texts) => texts.groupSize, cell: (finding) => finding.groupSize },
	{ header: (texts) => texts.verify, cell: (finding) => finding.remedies.verify },
	{ header: (texts) => texts.mobilise, cell: (finding) => finding.remedies.mobilise },
	{ header: (texts) => texts.learn, cell: (finding) => finding.remedies.learn },
	{ header: (texts) => texts.acquire, cell: (finding) => finding.remedies.acquire },
	...horizons.flatMap((months) => [
		aheadColumn("risk", months),
		aheadColumn("expectedShortfall", months),
		aheadColumn("riskWithRecruitment", months),
		aheadColumn("expectedShortfallWithRecruitment", months),
	]),
	{ header: (texts) => texts.keyPersons, cell: (finding) => finding.keyPersons },
];

function amountColumn(field: "required" | "supply" | "gap" | "surplus"): Column {
	return {
		header: (texts) => texts[field],
		cell: (finding) => toNumber(finding[field], finding.countedIn),
	};
}

/** Empty where the analysis does not judge the horizon: missing is not 0. */
function aheadColumn(
	field: "risk" | "expectedShortfall" | "riskWithRecruitment" | "expectedShortfallWithRecruitment",
	months: Horizon,
): Column {
	return {
		header: (texts) => texts[field](months),
		cell: (finding) => {
			const ahead = finding.ahead.find((candidate) => candidate.months === months);
			return ahead === undefined ? null : toRiskNumber(ahead[field]);
		},
	};
}
