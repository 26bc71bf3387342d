import { totalMeasure } from "../../../src/action/plans/measures/measure-totals.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useKroner } from "../use-kroner.ts";
import { type MeasureValues, readPrice } from "./measure-values.ts";
import { measuresTexts } from "./measures-texts.ts";

/** What the measure costs and what is uncovered, while it is typed: by the rule that the server has. */
export function MeasureSums({ values }: { readonly values: MeasureValues }) {
	const texts = useTexts(measuresTexts);
	const kroner = useKroner();
	const { cost, funding } = readPrice(values);
	const { fullCost, ownShare, grant, uncovered, missing } = totalMeasure(cost, funding);
	const parts = Object.values(cost).filter((part) => part !== null);
	const soFar = parts.reduce((sum, part) => sum + part, 0);
	return (
		<section aria-label={texts.sums} aria-live="polite">
			<dl className="plans-sums">
				<dt className="plans-sum-main">{texts.fullCost}</dt>
				<dd className="plans-sum-main">
					{fullCost === null && parts.length > 0 ? texts.soFar(kroner(soFar)) : kroner(fullCost)}
				</dd>
				<dt>{texts.ownShare}</dt>
				<dd>{kroner(ownShare)}</dd>
				<dt>{texts.grant}</dt>
				<dd>{kroner(grant)}</dd>
				<dt className="plans-sum-main">{texts.uncovered}</dt>
				<dd className="plans-sum-main">{kroner(uncovered)}</dd>
			</dl>
			{missing.length > 0 && (
				<p className="quiet">
					{texts.missing(missing.map((part) => texts.fields[part]).join(", "))}
				</p>
			)}
			{uncovered !== null && uncovered < 0 && <p>{texts.overfunded}</p>}
		</section>
	);
}
