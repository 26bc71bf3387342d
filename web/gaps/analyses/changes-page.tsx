import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { writeAmount } from "../../../src/action/plans/finding-writing.ts";
import { type ChangeKind, changeKinds } from "../../../src/knowledge/gaps/findings/comparison.ts";
import { client, get } from "../../api/client.ts";
import type { Answer } from "../../api/shapes.ts";
import { FigureCard } from "../../figures/figure-card.tsx";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { FilterSelect } from "../../listing/filter-select.tsx";
import { useList } from "../../listing/use-list.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { EmptyState } from "../../shell/empty-state.tsx";
import { AnalysisFilter, useAnalysisName } from "../analysis-filters.tsx";
import { type Analysis, useAnalyses } from "../chosen-analysis.ts";
import type { GapFinding } from "../findings/finding-columns.tsx";
import { FindingsPage } from "../findings/findings-page.tsx";
import { GapsFrame } from "../gaps-frame.tsx";
import { gapsTexts } from "../gaps-texts.ts";
import { useUnitNames } from "../use-unit-names.ts";

type Change = Answer<"compareAnalyses">["changes"][number];

/** What became of the gaps from one analysis to another: new, closed, larger, smaller. */
export function ChangesPage() {
	const { may } = useOwnAccount();
	if (may["analyses.read"] === "outline") return <FindingsPage />;
	return <GapsFrame part="changes">{(analysis) => <Changes analysis={analysis} />}</GapsFrame>;
}

function Changes({ analysis }: { readonly analysis: Analysis }) {
	const texts = useTexts(gapsTexts);
	const { values } = useList<"with" | "change">();
	const analyses = useAnalyses();
	const others = analyses.filter(({ id }) => id !== analysis.id);
	const before = others.find(
		({ asOf, recordedAt }) => whenOf({ asOf, recordedAt }) < whenOf(analysis),
	);
	const other = others.find(({ id }) => id === values.with) ?? before ?? others[0];
	return other === undefined ? (
		<EmptyState title={texts.compareNone}>{texts.compareNoneLead}</EmptyState>
	) : (
		<Compared one={analysis} other={other} others={others} />
	);
}

function whenOf({ asOf, recordedAt }: Pick<Analysis, "asOf" | "recordedAt">): string {
	return `${asOf} ${recordedAt}`;
}

function Compared({
	one,
	other,
	others,
}: {
	readonly one: Analysis;
	readonly other: Analysis;
	readonly others: readonly Analysis[];
}) {
	const texts = useTexts(gapsTexts);
	const language = useLanguage();
	const write = useWrite();
	const name = useAnalysisName();
	const unitName = useUnitNames();
	const { values } = useList<"change">();
	const { data } = useSuspenseQuery({
		queryKey: ["comparison", one.id, other.id],
		queryFn: () =>
			get(
				client.GET("/analyses/{analysis}/comparison", {
					params: { path: { analysis: one.id }, query: { with: other.id } },
				}),
			),
	});
	const told = changeKinds.filter((kind) => kind !== "unchanged");
	const wanted = told.find((kind) => kind === values.change);
	const rows = data.changes.filter(({ change }) => wanted === undefined || change === wanted);
	const amount = (finding: GapFinding | null) =>
		finding === null || finding.figures === null
			? texts.notJudged
			: writeAmount(finding.figures.gap, finding, language);
	return (
		<>
			<form className="list-tools" onSubmit={(event) => event.preventDefault()}>
				<AnalysisFilter />
				<FilterSelect
					name="with"
					label={texts.compareWith}
					all={name(other)}
					choices={others
						.filter(({ id }) => id !== other.id)
						.map((each) => ({ value: each.id, label: name(each) }))}
				/>
				<FilterSelect
					name="change"
					label={texts.change}
					all={texts.allChanges}
					choices={told.map((kind) => ({ value: kind, label: texts.changes[kind] }))}
				/>
			</form>
			<p>{texts.between(write.date(data.earlier.asOf), write.date(data.later.asOf))}</p>
			<div className="cards">
				{(
					["opened", "worsened", "improved", "closed"] as const satisfies readonly ChangeKind[]
				).map((kind) => (
					<FigureCard
						key={kind}
						label={texts.changes[kind]}
						value={write.integer(data.counts[kind] ?? 0)}
						definition="change"
					/>
				))}
			</div>
			<DataTable<Change>
				caption={texts.parts.changes}
				rows={rows}
				keyOf={({ before, after }) => after?.id ?? before?.id ?? ""}
				empty={<EmptyState title={texts.noChanges} />}
				columns={[
					{
						title: texts.competence,
						isHead: true,
						show: ({ before, after }) => {
							const finding = after ?? before;
							return (
								finding && (
									<Link to={`/gaps/findings/${finding.id}` as "/"}>{finding.competence.name}</Link>
								)
							);
						},
					},
					{
						title: texts.unit,
						show: ({ before, after }) => unitName((after ?? before)?.unitPath ?? ""),
					},
					{ title: texts.change, show: ({ change }) => texts.changes[change] },
					{ title: texts.before, isNumber: true, show: ({ before }) => amount(before) },
					{ title: texts.after, isNumber: true, show: ({ after }) => amount(after) },
				]}
			/>
		</>
	);
}
