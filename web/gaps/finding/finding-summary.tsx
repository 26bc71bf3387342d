import { Heading } from "@digdir/designsystemet-react";
import { writeAmount } from "../../../src/action/plans/finding-writing.ts";
import type { Criticality } from "../../../src/knowledge/competence/model.ts";
import { criticalityWords } from "../../competence/competence-words.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { StateTag } from "../findings/finding-columns.tsx";
import { gapsTexts } from "../gaps-texts.ts";
import type { Gap } from "./finding.ts";
import { findingTexts } from "./finding-texts.ts";

/** Why the finding is there, in sentences; in the outline what is required only. */
export function FindingSummary({
	gap,
	figures,
}: {
	readonly gap: Gap;
	readonly figures: Gap["figures"];
}) {
	const texts = useTexts(findingTexts);
	const { criticality, share } = useTexts(gapsTexts);
	const language = useLanguage();
	const write = useWrite();
	const amount = (value: number) => writeAmount(value, gap, language);
	const required =
		gap.required === null ? share(write.percent(gap.share ?? 0)) : amount(gap.required);
	const level = gap.criticality as Criticality;
	return (
		<section className="panel">
			<Heading level={2} data-size="sm">
				{texts.why}
			</Heading>
			{figures === null ? (
				<dl className="facts">
					<dt>{texts.required}</dt>
					<dd>{required}</dd>
				</dl>
			) : (
				<>
					<p className="finding-sentence">
						{texts.sentence(required, amount(figures.supply))}{" "}
						{figures.state === "empty-group" ? (
							texts.emptyGroup
						) : figures.gap > 0 ? (
							<strong>{texts.lacks(amount(figures.gap))}</strong>
						) : figures.surplus > 0 ? (
							texts.enough(amount(figures.surplus))
						) : (
							texts.exactly
						)}{" "}
						{figures.state === "one-away" &&
							texts.vulnerable(figures.keyPersons, write.integer(figures.keyPersons))}
						{figures.state === "robust" && texts.robust}
					</p>
					<p className="tags">
						<StateTag state={figures.state} />
						<span>{texts.placeOf(write.integer(figures.place))}</span>
						<span>{`${criticality}: ${criticalityWords[language][level]}`}</span>
					</p>
				</>
			)}
			<p>
				<span className="quiet">{texts.basis}:</span> {gap.basis === "" ? texts.noBasis : gap.basis}
			</p>
		</section>
	);
}
