import { useTexts } from "../../language/language-provider.tsx";
import { gapsTexts } from "../gaps-texts.ts";
import { keySteps, percentSteps, type Show } from "./cell-view.ts";

/** What each shade means. */
export function HeatMapLegend({ show }: { readonly show: Show }) {
	const texts = useTexts(gapsTexts);
	const steps: readonly number[] = show === "key" ? keySteps : percentSteps;
	const unit = show === "key" ? "" : "\u00a0%";
	const ranges = steps.map((to, at) => {
		const from = (steps[at - 1] ?? 0) + 1;
		return from === to ? `${from}${unit}` : `${from}–${to}${unit}`;
	});
	const last = (steps.at(-1) ?? 0) + 1;
	const words = ["0", ...ranges, show === "key" ? `${last}+` : `${last}–100${unit}`];
	return (
		<div className="heat-legend">
			<span className="quiet">{texts.legend}</span>
			<ul>
				{words.map((word, shade) => (
					<li key={word}>
						<span className="heat-map-cell" data-shade={shade}>
							{word}
						</span>
					</li>
				))}
				<li className="quiet">{texts.nothingRequired}</li>
			</ul>
		</div>
	);
}
