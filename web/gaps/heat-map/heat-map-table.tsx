import { Link } from "@tanstack/react-router";
import { type KeyboardEvent, useRef, useState } from "react";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { gapsTexts } from "../gaps-texts.ts";
import { useUnitNames } from "../use-unit-names.ts";
import { type CellPlace, findNext } from "./cell-moves.ts";
import { type Cell, type HeatMap, type Show, viewCell } from "./cell-view.ts";

interface HeatMapTableProps {
	readonly map: HeatMap;
	readonly show: Show;
	readonly caption: string;
	/** What of the address goes along to the findings. */
	readonly kept: Readonly<Record<string, string>>;
}

/**
 * Units by competences: one stop for Tab, the arrows go from cell to cell, Home and End along the row. Each cell leads to
 * its findings and says in words what it shows.
 */
export function HeatMapTable({ map, show, caption, kept }: HeatMapTableProps) {
	const texts = useTexts(gapsTexts);
	const unitName = useUnitNames();
	const table = useRef<HTMLTableElement>(null);
	const [place, setPlace] = useState<CellPlace>();
	const { units, competences, cells } = map;
	const byPlace = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
	const current = place !== undefined && byPlace.has(keyOf(place)) ? place : cells[0];
	const move = (event: KeyboardEvent) => {
		if (current === undefined) return;
		const next = findNext(cells, current, event.key, event.ctrlKey || event.metaKey);
		if (next === undefined) return;
		event.preventDefault();
		setPlace(next);
		table.current?.querySelector<HTMLElement>(`[data-at="${keyOf(next)}"]`)?.focus();
	};
	return (
		<div className="heat-map">
			<table ref={table}>
				<caption className="unseen">{caption}</caption>
				<thead>
					<tr>
						<th scope="col">{texts.unit}</th>
						{competences.map(({ name }) => (
							<th key={name} scope="col" className="heat-map-head">
								<span>{name}</span>
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{units.map(({ path }, row) => (
						<tr key={path}>
							<th scope="row" title={path}>
								{unitName(path)}
							</th>
							{competences.map((competence, column) => (
								<HeatCell
									key={competence.name}
									cell={byPlace.get(`${row} ${column}`)}
									unit={unitName(path)}
									competence={competence.name}
									show={show}
									isCurrent={current?.row === row && current.column === column}
									onKeyDown={move}
									search={{
										...kept,
										...(map.units[row]?.id ? { unit: map.units[row].id } : {}),
										...(competence.id === null ? {} : { competence: competence.id }),
									}}
								/>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

function HeatCell({
	cell,
	unit,
	competence,
	show,
	isCurrent,
	onKeyDown,
	search,
}: {
	readonly cell: Cell | undefined;
	readonly unit: string;
	readonly competence: string;
	readonly show: Show;
	readonly isCurrent: boolean;
	readonly onKeyDown: (event: KeyboardEvent) => void;
	readonly search: Readonly<Record<string, string>>;
}) {
	const texts = useTexts(gapsTexts);
	const language = useLanguage();
	if (cell === undefined)
		return (
			<td>
				<span className="unseen">{texts.nothingRequired}</span>
			</td>
		);
	const { short, words, shade } = viewCell(cell, show, language);
	const label = texts.cell(
		unit,
		competence,
		cell.findings > 1 ? `${words} (${texts.severalFindings(String(cell.findings))})` : words,
	);
	const content = (
		<>
			{short}
			<span className="unseen">, {label}</span>
		</>
	);
	const common = {
		className: "heat-map-cell",
		"data-at": `${cell.row} ${cell.column}`,
		"data-shade": shade ?? "none",
		title: label,
		tabIndex: isCurrent ? 0 : -1,
		onKeyDown,
	} as const;
	return (
		<td>
			{cell.findings === 1 ? (
				<Link {...common} to={`/gaps/findings/${cell.finding}` as "/"} preload={false}>
					{content}
				</Link>
			) : (
				<Link {...common} to={"/gaps/findings" as "/"} search={search as never} preload={false}>
					{content}
				</Link>
			)}
		</td>
	);
}

function keyOf({ row, column }: CellPlace): string {
	return `${row} ${column}`;
}
