import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { writeCsv } from "../../../src/machinery/documents/csv.ts";
import { client, get } from "../../api/client.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { FilterSelect } from "../../listing/filter-select.tsx";
import { useList } from "../../listing/use-list.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { EmptyState } from "../../shell/empty-state.tsx";
import { AnalysisFilter, CriticalityFilter, UnitFilter } from "../analysis-filters.tsx";
import type { Analysis } from "../chosen-analysis.ts";
import { FindingsPage } from "../findings/findings-page.tsx";
import { GapsFrame } from "../gaps-frame.tsx";
import { gapsTexts } from "../gaps-texts.ts";
import { type HeatMap, readShow, type Show, shows, viewCell } from "./cell-view.ts";
import { HeatMapLegend } from "./heat-map-legend.tsx";
import { HeatMapTable } from "./heat-map-table.tsx";

/** Units by competences. Who sees the outline gets the list of what is required in its place. */
export function HeatMapPage() {
	const { may } = useOwnAccount();
	if (may["analyses.read"] === "outline") return <FindingsPage />;
	return <GapsFrame part="map">{(analysis) => <HeatMapOf analysis={analysis} />}</GapsFrame>;
}

function HeatMapOf({ analysis }: { readonly analysis: Analysis }) {
	const texts = useTexts(gapsTexts);
	const { values } = useList<"unit" | "shown" | "criticality">();
	const show = readShow(values.shown);
	const { unit, criticality } = values;
	const query = {
		analysis: analysis.id,
		...(unit === undefined ? {} : { unit }),
		...(criticality === undefined ? {} : { criticality: Number(criticality) }),
	};
	const { data: map } = useSuspenseQuery({
		queryKey: ["heat-map", query],
		queryFn: () => get(client.GET("/gaps/heat-map", { params: { query } })),
	});
	const lead = texts.showLeads[show === "gap" || show === "key" ? show : "risk"];
	const [, ...others] = shows;
	return (
		<>
			<form className="list-tools" onSubmit={(event) => event.preventDefault()}>
				<FilterSelect
					name="shown"
					label={texts.shown}
					all={texts.shows.gap}
					choices={others.map((value) => ({ value, label: texts.shows[value] }))}
				/>
				<UnitFilter />
				<CriticalityFilter />
				<AnalysisFilter />
			</form>
			{map.cells.length === 0 ? (
				<EmptyState title={texts.noCells}>{texts.noCellsLead}</EmptyState>
			) : (
				<>
					<p>
						{lead}{" "}
						<Link to={`/figures/${definitionOf(show)}?analysis=${analysis.id}` as "/"}>
							{texts.howMade}
						</Link>
					</p>
					<HeatMapLegend show={show} />
					<p className="quiet heat-map-keys">{texts.keys}</p>
					<HeatMapTable
						map={map}
						show={show}
						caption={texts.shows[show]}
						kept={{
							analysis: analysis.id,
							...(criticality === undefined ? {} : { criticality }),
						}}
					/>
					<Downloads map={map} show={show} analysis={analysis} />
				</>
			)}
		</>
	);
}

function definitionOf(show: Show): string {
	return show === "gap" ? "heat-map-cell" : show === "key" ? "key-persons" : "risk-ahead";
}

function Downloads({
	map,
	show,
	analysis,
}: {
	readonly map: HeatMap;
	readonly show: Show;
	readonly analysis: Analysis;
}) {
	const texts = useTexts(gapsTexts);
	const language = useLanguage();
	const of = (row: number, column: number) =>
		map.cells.find((cell) => cell.row === row && cell.column === column);
	const table = writeCsv(
		[texts.unit, ...map.competences.map(({ name }) => name)],
		map.units.map(({ path }, row) => [
			path,
			...map.competences.map((_, column) => {
				const cell = of(row, column);
				return cell === undefined ? "" : viewCell(cell, show, language).short;
			}),
		]),
	);
	const base = `/api/v1/analyses/${analysis.id}`;
	return (
		<p className="links">
			<a
				href={`data:text/csv;charset=utf-8,${encodeURIComponent(table)}`}
				download={`varmekart-${analysis.asOf}.csv`}
			>
				{texts.downloadMap}
			</a>
			<a href={`${base}/gap.csv`} download={true}>
				{texts.downloadCsv}
			</a>
			<a href={`${base}/gap.json`} download={true}>
				{texts.downloadJson}
			</a>
		</p>
	);
}
