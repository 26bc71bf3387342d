import { Heading } from "@digdir/designsystemet-react";
import { writeAmount } from "../../../src/action/plans/finding-writing.ts";
import { planTexts } from "../../../src/action/plans/plan-texts.ts";
import type { Level } from "../../../src/knowledge/competence/model.ts";
import { levelWords } from "../../competence/competence-words.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import type { Analysis } from "../chosen-analysis.ts";
import { FigureLink } from "./figure-link.tsx";
import type { Gap } from "./finding.ts";
import { findingTexts } from "./finding-texts.ts";

interface Row {
	readonly term: string;
	readonly value: string;
	/** The key of the definition, of what is a figure. */
	readonly figure?: string;
}

/** Every figure of the finding with the way to how it is made, and what the requirement asked for. */
export function FindingFacts({
	gap,
	analysis,
}: {
	readonly gap: Gap;
	readonly analysis: Analysis;
}) {
	const texts = useTexts(findingTexts);
	const language = useLanguage();
	const write = useWrite();
	const { figures } = gap;
	const amount = (value: number) => writeAmount(value, gap, language);
	const roles = gap.roles.length === 0 ? texts.everyone : gap.roles.join(", ");
	const required: readonly Row[] =
		gap.required === null
			? []
			: [{ term: texts.required, value: amount(gap.required), figure: "requirement" }];
	const rows: readonly Row[] = [
		...required,
		...(figures === null
			? [{ term: texts.group, value: roles }]
			: [
					{ term: texts.supply, value: amount(figures.supply), figure: "qualified" },
					figures.surplus > 0
						? { term: texts.surplus, value: amount(figures.surplus), figure: "gap" }
						: { term: texts.gap, value: amount(figures.gap), figure: "gap" },
					{ term: texts.coverage, value: write.percent(figures.coverage), figure: "coverage" },
					{
						term: texts.group,
						value: texts.groupOf(
							texts.persons(figures.groupSize, write.integer(figures.groupSize)),
							roles,
						),
						figure: "group",
					},
					{
						term: texts.keyPersons,
						value: write.integer(figures.keyPersons),
						figure: "key-persons",
					},
					{
						term: texts.place,
						value: texts.placeOf(write.integer(figures.place)),
						figure: "order",
					},
				]),
		{
			term: texts.level,
			value: `${gap.minLevel} – ${levelWords[language][gap.minLevel as Level]}`,
		},
		{ term: texts.evidence, value: planTexts[language].evidence[gap.minEvidence] },
		{ term: texts.criticality, value: String(gap.criticality) },
	];
	return (
		<section aria-labelledby="made">
			<Heading level={2} data-size="sm" id="made">
				{texts.made}
			</Heading>
			<p className="quiet">
				{texts.madeOf(
					write.date(analysis.asOf),
					write.moment(analysis.recordedAt),
					String(analysis.definitionVersion),
				)}
			</p>
			<dl className="facts finding-facts">
				{rows.map(({ term, value, figure }) => (
					<div key={term}>
						<dt>{term}</dt>
						<dd>
							{value}{" "}
							{figure !== undefined && (
								<FigureLink figure={figure} label={term} analysis={analysis.id} />
							)}
						</dd>
					</div>
				))}
			</dl>
		</section>
	);
}
