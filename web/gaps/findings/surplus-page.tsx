import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { client, get } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { type Column, DataTable } from "../../listing/data-table.tsx";
import { FilterSelect } from "../../listing/filter-select.tsx";
import { asQuery, type ListSearch } from "../../listing/list-search.ts";
import { ListTools } from "../../listing/list-tools.tsx";
import { Pager } from "../../listing/pager.tsx";
import { useList } from "../../listing/use-list.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { EmptyState } from "../../shell/empty-state.tsx";
import { AnalysisFilter, UnitFilter } from "../analysis-filters.tsx";
import type { Analysis } from "../chosen-analysis.ts";
import { GapsFrame } from "../gaps-frame.tsx";
import { gapsTexts } from "../gaps-texts.ts";
import { type Finding, useFindingColumns } from "./finding-columns.tsx";

const shows = ["surplus", "mobilise", "phase-out"] as const;
const filters = {
	surplus: { kind: "gap", surplus: "true" },
	mobilise: { kind: "gap", remedy: "mobilise" },
	"phase-out": { kind: "phase-out" },
} as const;

/** What there is too much of, what could be put to use, and what nobody asks for. */
export function SurplusPage() {
	return <GapsFrame part="surplus">{(analysis) => <Surplus analysis={analysis} />}</GapsFrame>;
}

function Surplus({ analysis }: { readonly analysis: Analysis }) {
	const texts = useTexts(gapsTexts);
	const { may } = useOwnAccount();
	const { values } = useList<"analysis" | "unit" | "shown">();
	const show = shows.find((each) => each === values.shown) ?? "surplus";
	const { analysis: _, shown: __, ...rest } = values;
	const query = { ...asQuery(rest as ListSearch), ...filters[show] };
	const { data } = useSuspenseQuery({
		queryKey: ["findings", analysis.id, query],
		queryFn: () =>
			get(
				client.GET("/analyses/{analysis}/findings", {
					params: { path: { analysis: analysis.id }, query },
				}),
			),
	});
	const isFiltered = rest.search !== undefined || rest.unit !== undefined;
	// What nobody requires is of no unit, so a leader of some units does not see it.
	const offered = shows.filter((each) => each !== "phase-out" || may["analyses.read"] === "all");
	const [, ...others] = offered;
	return (
		<>
			<ListTools hint={texts.searchHint} total={data.total}>
				<FilterSelect
					name="shown"
					label={texts.shown}
					all={texts.surplusShows.surplus}
					choices={others.map((value) => ({ value, label: texts.surplusShows[value] }))}
				/>
				{show !== "phase-out" && <UnitFilter />}
				<AnalysisFilter />
			</ListTools>
			<p>
				{texts.surplusLeads[show]} {show !== "phase-out" && texts.amounts}
			</p>
			<SurplusTable show={show} rows={data.items} isFiltered={isFiltered} />
			<Pager total={data.total} />
			{show === "surplus" && may["signals.change"] !== undefined && (
				<p className="links">
					<Link to={"/mapping/signals/new" as "/"}>{texts.offerSurplus}</Link>
				</p>
			)}
		</>
	);
}

function SurplusTable({
	show,
	rows,
	isFiltered,
}: {
	readonly show: (typeof shows)[number];
	readonly rows: readonly Finding[];
	readonly isFiltered: boolean;
}) {
	const texts = useTexts(gapsTexts);
	const write = useWrite();
	const { head, required, supply, gap, surplus, mobilise } = useFindingColumns();
	const empty = isFiltered ? {} : { empty: <EmptyState title={texts.surplusNone[show]} /> };
	if (show === "phase-out") {
		const columns: readonly Column<Extract<Finding, { kind: "phase-out" }>>[] = [
			{
				title: texts.competence,
				sort: "competence",
				isHead: true,
				show: ({ competence: { id, name } }) =>
					id === null ? name : <Link to={`/competence/${id}` as "/"}>{name}</Link>,
			},
			{ title: texts.holders, isNumber: true, show: ({ holders }) => write.integer(holders) },
		];
		return (
			<DataTable
				caption={texts.surplusShows[show]}
				rows={rows.filter((row) => row.kind === "phase-out")}
				keyOf={({ id }) => id}
				columns={columns}
				{...empty}
			/>
		);
	}
	return (
		<DataTable
			caption={texts.surplusShows[show]}
			rows={rows.filter((row) => row.kind === "gap")}
			keyOf={({ id }) => id}
			columns={[...head, required, supply, ...(show === "surplus" ? [surplus] : [gap, mobilise])]}
			{...empty}
		/>
	);
}
