import { Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { client, get } from "../../api/client.ts";
import type { Item } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { DataTable } from "../../listing/data-table.tsx";
import { measuresTexts } from "../measures/measures-texts.ts";
import { type Plan, usePlanRights } from "../plan/use-plan.ts";
import { analysisTexts } from "./analysis-texts.ts";

type Gap = Extract<Item<"listFindings">, { kind: "gap" }>;
const shown = 10;

interface AnalysisFindingsProps {
	readonly plan: Plan;
	readonly analysis: string;
	readonly hasFigures: boolean;
}

/** The findings that matter most, each with the way to a measure. */
export function AnalysisFindings({ plan, analysis, hasFigures }: AnalysisFindingsProps) {
	const texts = useTexts(analysisTexts);
	const measures = useTexts(measuresTexts);
	const { measures: mayChange } = usePlanRights(plan);
	const { items } = useSuspenseQuery({
		queryKey: ["findings", analysis, "first"],
		queryFn: () =>
			get(
				client.GET("/analyses/{analysis}/findings", {
					params: {
						path: { analysis },
						query: { limit: shown, kind: "gap", ...(hasFigures ? { state: "gap" } : {}) },
					},
				}),
			),
	}).data;
	const gaps = items.filter((one): one is Gap => one.kind === "gap");
	const { columns } = texts;
	return (
		<section className="plans-part">
			<Heading level={2} data-size="sm">
				{texts.findings}
			</Heading>
			<p>{texts.findingsLead}</p>
			<DataTable
				caption={texts.findings}
				rows={gaps}
				keyOf={({ id }) => id}
				empty={<p>{texts.noFindings}</p>}
				columns={[
					{
						title: columns.competence,
						isHead: true,
						show: ({ id, competence }) => (
							<Link to="/gaps/findings/$finding" params={{ finding: id }}>
								{competence.name}
							</Link>
						),
					},
					{ title: columns.unit, show: ({ unit }) => unit.name },
					{
						title: columns.criticality,
						show: ({ criticality }) => measures.critical[criticality as 1 | 2 | 3],
					},
					...(mayChange
						? [
								{
									title: columns.makeMeasure,
									show: ({ id, competence, unit }: Gap) => (
										<Link
											to="/plans/$plan/measures/new"
											params={{ plan: plan.id }}
											search={{ finding: id }}
											aria-label={texts.makeMeasureOf(competence.name, unit.name)}
										>
											{texts.makeMeasure}
										</Link>
									),
								},
							]
						: []),
				]}
			/>
			{mayChange && (
				<p className="links">
					<Link to="/plans/$plan/measures/proposed" params={{ plan: plan.id }}>
						{measures.proposals}
					</Link>
				</p>
			)}
		</section>
	);
}
