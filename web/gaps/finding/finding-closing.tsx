import { Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { measureTexts } from "../../../src/action/plans/measures/measure-texts.ts";
import { client, get } from "../../api/client.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { findingTexts } from "./finding-texts.ts";
import { NewMeasureLinks } from "./new-measure-links.tsx";

/** The measures that answer the finding, in whichever plan, and what they cost together. */
export function FindingClosing({ gap: { id } }: { readonly gap: { readonly id: string } }) {
	const texts = useTexts(findingTexts);
	const language = useLanguage();
	const write = useWrite();
	const { may } = useOwnAccount();
	const { data } = useSuspenseQuery({
		queryKey: ["measures", "of-finding", id],
		queryFn: () =>
			get(
				client.GET("/findings/{finding}/measures", {
					params: { path: { finding: id }, query: { limit: 100 } },
				}),
			),
	});
	const { fullCost, uncovered, measures, unpriced } = data.totals;
	const kroner = (amount: number) => texts.kroner(write.integer(amount));
	return (
		<section className="panel">
			<Heading level={2} data-size="sm">
				{texts.closing}
			</Heading>
			{measures === 0 ? (
				<p>{texts.closingNone}</p>
			) : (
				<p className="finding-sentence">
					{fullCost === null
						? texts.closingUnpriced(unpriced, write.integer(unpriced))
						: texts.closingCosts(kroner(fullCost), measures, write.integer(measures))}{" "}
					{uncovered !== null && uncovered > 0 && texts.uncovered(kroner(uncovered))}
				</p>
			)}
			{data.items.length > 0 && (
				<ul className="finding-measures">
					{data.items.map(({ plan, measure, answersThis }) => (
						<li key={measure.id}>
							<Link to={`/plans/${plan.id}/measures/${measure.id}` as "/"}>
								{`${texts.measureNumber(measure.number)} ${measure.measure}`}
							</Link>
							<div>
								{[
									measure.totals.fullCost === null
										? texts.notPriced
										: kroner(measure.totals.fullCost),
									measureTexts[language].statuses[measure.status],
									`${texts.deadline.toLowerCase()} ${write.date(measure.deadline)}`,
								].join(" · ")}
							</div>
							<div className="quiet">
								{answersThis ? plan.title : `${plan.title} (${texts.otherAnalysis})`}
							</div>
						</li>
					))}
				</ul>
			)}
			{may["measures.change"] !== undefined && (
				<NewMeasureLinks finding={id} isFirst={measures === 0} />
			)}
		</section>
	);
}
