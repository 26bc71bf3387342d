import { useSuspenseQuery } from "@tanstack/react-query";
import { client, get } from "../../api/client.ts";
import type { operations } from "../../api/schema.d.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { type Column, DataTable } from "../../listing/data-table.tsx";
import { FilterSelect } from "../../listing/filter-select.tsx";
import { asQuery, type ListSearch } from "../../listing/list-search.ts";
import { ListTools } from "../../listing/list-tools.tsx";
import { Pager } from "../../listing/pager.tsx";
import { useList } from "../../listing/use-list.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { EmptyState } from "../../shell/empty-state.tsx";
import { AnalysisFilter, CriticalityFilter, UnitFilter } from "../analysis-filters.tsx";
import type { Analysis } from "../chosen-analysis.ts";
import { GapsFrame } from "../gaps-frame.tsx";
import { gapsTexts } from "../gaps-texts.ts";
import { CompetenceFilter } from "./competence-filter.tsx";
import { type GapFinding, useFindingColumns } from "./finding-columns.tsx";

/** What an analysis found of each requirement, what matters most first; in the outline, what is required and why. */
export function FindingsPage() {
	return <GapsFrame part="findings">{(analysis) => <Findings analysis={analysis} />}</GapsFrame>;
}

type Query = NonNullable<operations["listFindings"]["parameters"]["query"]>;
type Filter = "shown" | "analysis" | "unit" | "competence" | "state" | "criticality";

function Findings({ analysis }: { readonly analysis: Analysis }) {
	const texts = useTexts(gapsTexts);
	const { may } = useOwnAccount();
	const isOutline = may["analyses.read"] === "outline";
	const { values } = useList<Filter>();
	// `shown` stands in the address when the outline is seen in the heat map's place.
	const { analysis: _, shown: __, ...asked } = values;
	const query = { ...asQuery(asked as ListSearch), kind: "gap" } as unknown as Query;
	const { data } = useSuspenseQuery({
		queryKey: ["findings", analysis.id, query],
		queryFn: () =>
			get(
				client.GET("/analyses/{analysis}/findings", {
					params: { path: { analysis: analysis.id }, query },
				}),
			),
	});
	const { head, place, required, supply, gap, state, risk, keyPersons, basis } =
		useFindingColumns();
	const columns: readonly Column<GapFinding>[] = isOutline
		? [...head, required, basis]
		: [place, ...head, required, supply, gap, state, risk(12), keyPersons];
	const isFiltered = Object.keys(values).some(
		(name) => !["analysis", "shown", "page", "sort"].includes(name),
	);
	return (
		<>
			{!isOutline && (
				<p className="quiet">
					{texts.findingsLead} {texts.amounts}
				</p>
			)}
			<ListTools hint={texts.searchHint} total={data.total}>
				<UnitFilter />
				<CompetenceFilter />
				{!isOutline && (
					<FilterSelect
						name="state"
						label={texts.state}
						all={texts.allStates}
						choices={Object.entries(texts.states).map(([value, label]) => ({ value, label }))}
					/>
				)}
				<CriticalityFilter />
				<AnalysisFilter />
			</ListTools>
			<DataTable
				caption={texts.findings}
				rows={data.items.filter((item) => item.kind === "gap")}
				keyOf={({ id }) => id}
				columns={columns}
				{...(isFiltered
					? {}
					: { empty: <EmptyState title={texts.noFindings}>{texts.noFindingsLead}</EmptyState> })}
			/>
			<Pager total={data.total} />
			{!isOutline && (
				<p className="links">
					<a href={`/api/v1/analyses/${analysis.id}/gap.csv`} download={true}>
						{texts.downloadCsv}
					</a>
				</p>
			)}
		</>
	);
}
