import { Heading } from "@digdir/designsystemet-react";
import {
	planningYear,
	toWheelTask,
} from "../../../src/action/plans/chapters/annual-wheel-tasks.ts";
import { followUpTexts } from "../../../src/action/plans/chapters/follow-up-chapter-texts.ts";
import { drawAnnualWheel } from "../../../src/machinery/documents/charts/annual-wheel.ts";
import { ChartFigure } from "../../figures/chart-figure.tsx";
import { useLanguage } from "../../language/language-provider.tsx";

/** The year of competence planning as a wheel, the same as in the plan's document. */
export function AnnualWheel() {
	const language = useLanguage();
	const texts = followUpTexts[language];
	const chart = drawAnnualWheel(
		{ id: "annual-wheel", title: texts.wheel, description: texts.wheelDescription, language },
		planningYear.map((task) => toWheelTask(task, language)),
	);
	return (
		<section className="plans-part">
			<Heading level={2} data-size="sm">
				{texts.wheel}
			</Heading>
			<p>{texts.wheelIntro}</p>
			{chart !== undefined && <ChartFigure chart={chart} fileName="aarshjul" />}
		</section>
	);
}
