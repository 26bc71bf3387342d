import { Heading } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { attempt, client, from, get } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { type Column, DataTable } from "../../listing/data-table.tsx";
import { asQuery } from "../../listing/list-search.ts";
import { ListTools } from "../../listing/list-tools.tsx";
import { Pager } from "../../listing/pager.tsx";
import { useList } from "../../listing/use-list.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { useNotice } from "../../shell/notice.tsx";
import { AskButton } from "../../shell/window.tsx";
import type { Analysis } from "../chosen-analysis.ts";
import { GapsFrame } from "../gaps-frame.tsx";
import { AnalysisForm } from "./analysis-form.tsx";
import { analysisTexts } from "./analysis-texts.ts";

/** The analyses that were recorded, and a new one for who may. */
export function AnalysesPage() {
	const texts = useTexts(analysisTexts);
	const { may } = useOwnAccount();
	const mayRecord = may["analyses.change"] !== undefined;
	const form = mayRecord && (
		<>
			<Heading level={2} data-size="sm">
				{texts.form}
			</Heading>
			<AnalysisForm />
		</>
	);
	return (
		<GapsFrame part="analyses" withoutAnalysis={mayRecord ? form : undefined}>
			{() => (
				<>
					<p>{texts.lead}</p>
					{form}
					<Heading level={2} data-size="sm">
						{texts.list}
					</Heading>
					<Analyses />
				</>
			)}
		</GapsFrame>
	);
}

function Analyses() {
	const texts = useTexts(analysisTexts);
	const write = useWrite();
	const { may } = useOwnAccount();
	const { values } = useList();
	const { data } = useSuspenseQuery({
		queryKey: ["analyses", values],
		queryFn: () => get(client.GET("/analyses", { params: { query: asQuery(values) } })),
	});
	const nameOf = ({ asOf, recordedAt }: Analysis) =>
		`${write.date(asOf)} (${write.moment(recordedAt)})`;
	const columns: readonly Column<Analysis>[] = [
		{
			title: texts.asOf,
			sort: "asOf",
			isHead: true,
			show: (analysis) => (
				<Link
					to={"/gaps" as "/"}
					search={{ analysis: analysis.id } as never}
					aria-label={texts.openOf(nameOf(analysis))}
				>
					{write.date(analysis.asOf)}
				</Link>
			),
		},
		{
			title: texts.recordedAt,
			sort: "recordedAt",
			show: ({ recordedAt }) => write.moment(recordedAt),
		},
		{ title: texts.note, sort: "note", show: ({ note }) => note },
		{
			title: texts.inputs,
			show: ({ inputCounts }) =>
				inputCounts === null
					? "–"
					: texts.inputsOf(
							write.integer(inputCounts.requirements),
							write.integer(inputCounts.persons),
							write.integer(inputCounts.holdings),
						),
		},
		{
			title: texts.compare,
			show: (analysis) => (
				<Link
					to={"/gaps/changes" as "/"}
					search={{ with: analysis.id } as never}
					aria-label={texts.compareOf(nameOf(analysis))}
				>
					{texts.compare}
				</Link>
			),
		},
		...(may["analyses.change"] === undefined
			? []
			: [
					{
						title: texts.remove,
						show: (analysis: Analysis) => (
							<RemoveAnalysis analysis={analysis} name={nameOf(analysis)} />
						),
					},
				]),
	];
	return (
		<>
			<ListTools total={data.total} />
			<DataTable caption={texts.list} rows={data.items} keyOf={({ id }) => id} columns={columns} />
			<Pager total={data.total} />
		</>
	);
}

function RemoveAnalysis({
	analysis: { id, version },
	name,
}: {
	readonly analysis: Analysis;
	readonly name: string;
}) {
	const texts = useTexts(analysisTexts);
	const notify = useNotice();
	const queries = useQueryClient();
	const remove = async () => {
		const outcome = await attempt(
			client.DELETE("/analyses/{analysis}", {
				params: { path: { analysis: id }, header: from(version) },
			}),
		);
		if (outcome.ok) notify(texts.removed);
		else notify(outcome.problem.detail, "danger");
		await queries.invalidateQueries();
	};
	return (
		<AskButton
			action={texts.remove}
			label={texts.removeOf(name)}
			variant="tertiary"
			onConfirm={remove}
		>
			{texts.removeLead(name)}
		</AskButton>
	);
}
