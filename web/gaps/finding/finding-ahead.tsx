import { Heading } from "@digdir/designsystemet-react";
import { writeRisk } from "../../../src/action/plans/finding-writing.ts";
import type { ChartData } from "../../../src/machinery/documents/charts/chart.ts";
import { drawColumns } from "../../../src/machinery/documents/charts/columns.ts";
import { writeScaled } from "../../../src/machinery/languages/numbers.ts";
import { ChartFigure } from "../../figures/chart-figure.tsx";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import type { Gap } from "./finding.ts";
import { findingTexts } from "./finding-texts.ts";

type Figures = NonNullable<Gap["figures"]>;

/** What comes if nothing is done and with normal recruitment: risk and expected shortfall at each horizon. */
export function FindingAhead({ gap, figures }: { readonly gap: Gap; readonly figures: Figures }) {
	const texts = useTexts(findingTexts);
	const language = useLanguage();
	const [inAYear] = figures.ahead;
	if (inAYear === undefined) return null;
	const data = (
		pick: (each: Figures["ahead"][number]) => readonly number[],
		writeValue: ChartData["writeValue"],
	): ChartData => ({
		labelHeader: texts.horizon,
		series: [texts.without, texts.with],
		rows: figures.ahead.map((each) => ({ label: texts.months(each.months), values: pick(each) })),
		writeValue,
	});
	const risk = drawColumns(
		{ id: "risk", title: texts.riskChart, description: texts.riskDescription, language },
		data(
			(each) => [each.risk, each.riskWithRecruitment],
			(value) => writeRisk(value, language),
		),
		{ maximum: 100_000 },
	);
	const shortfall = drawColumns(
		{
			id: "shortfall",
			title: `${texts.shortfallChart}, ${texts.countedIn[gap.countedIn]}`,
			description: texts.shortfallDescription,
			language,
		},
		data(
			(each) => [each.expectedShortfall, each.expectedShortfallWithRecruitment],
			// Hundred-thousandths, written with two decimals.
			(value) => writeScaled(Math.round(value / 1000), 2, language),
		),
	);
	const isHarderWithRecruitment = figures.ahead.some(
		(each) => each.expectedShortfallWithRecruitment > each.expectedShortfall,
	);
	return (
		<section aria-labelledby="ahead">
			<Heading level={2} data-size="sm" id="ahead">
				{texts.ahead}
			</Heading>
			<p>
				{texts.aheadWorse(
					texts.months(inAYear.months).toLowerCase(),
					writeRisk(inAYear.risk, language),
					writeRisk(inAYear.riskWithRecruitment, language),
				)}
			</p>
			<p className="quiet">
				{texts.aheadLead} {gap.share !== null && isHarderWithRecruitment && texts.sharesGrow}
			</p>
			<div className="columns">
				{risk !== undefined && <ChartFigure chart={risk} fileName="risiko" />}
				{shortfall !== undefined && <ChartFigure chart={shortfall} fileName="ventet-mangel" />}
			</div>
		</section>
	);
}
