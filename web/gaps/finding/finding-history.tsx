import { Heading } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { writeAmount } from "../../../src/action/plans/finding-writing.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { StateTag } from "../findings/finding-columns.tsx";
import type { FindingInFull, Gap } from "./finding.ts";
import { findingTexts } from "./finding-texts.ts";

/** The same requirement in every analysis, the newest first. */
export function FindingHistory({
	gap,
	history,
}: {
	readonly gap: Gap;
	readonly history: FindingInFull["history"];
}) {
	const texts = useTexts(findingTexts);
	const language = useLanguage();
	const write = useWrite();
	type Then = FindingInFull["history"][number];
	const amount = (then: Then, value: number | undefined) =>
		value === undefined ? "–" : writeAmount(value, then, language);
	return (
		<section aria-labelledby="history">
			<Heading level={2} data-size="sm" id="history">
				{texts.history}
			</Heading>
			<p className="quiet">{texts.historyLead}</p>
			<DataTable<Then>
				caption={texts.historyLead}
				rows={history.toReversed()}
				keyOf={({ finding }) => finding}
				columns={[
					{
						title: texts.asOf,
						isHead: true,
						show: ({ finding, asOf, recordedAt }) =>
							finding === gap.id ? (
								`${write.date(asOf)} (${texts.thisOne})`
							) : (
								<Link
									to={`/gaps/findings/${finding}` as "/"}
									aria-label={`${write.date(asOf)}, ${write.moment(recordedAt)}`}
								>
									{write.date(asOf)}
								</Link>
							),
					},
					{
						title: texts.required,
						isNumber: true,
						show: (then) => amount(then, then.figures?.required),
					},
					{
						title: texts.supply,
						isNumber: true,
						show: (then) => amount(then, then.figures?.supply),
					},
					{ title: texts.gap, isNumber: true, show: (then) => amount(then, then.figures?.gap) },
					{
						title: texts.keyPersons,
						isNumber: true,
						show: ({ figures }) => (figures === null ? "–" : write.integer(figures.keyPersons)),
					},
					{
						title: texts.state,
						show: ({ figures }) => figures !== null && <StateTag state={figures.state} />,
					},
				]}
			/>
		</section>
	);
}
