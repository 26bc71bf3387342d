import { type KeyboardEvent, useCallback, useRef, useState } from "react";
import { useTexts } from "../../language/language-provider.tsx";
import { gapsTexts } from "../gaps-texts.ts";
import { useUnitNames } from "../use-unit-names.ts";
import { type CellPlace, findNext } from "./cell-moves.ts";
import type { HeatMap, Show } from "./cell-view.ts";
import { HeatCell } from "./heat-cell.tsx";

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
	// The same function at each drawing, so that only the two cells that change are drawn again.
	const move = useCallback(
		(event: KeyboardEvent, from: CellPlace) => {
			const next = findNext(cells, from, event.key, event.ctrlKey || event.metaKey);
			if (next === undefined) return;
			event.preventDefault();
			setPlace(next);
			table.current?.querySelector<HTMLElement>(`[data-at="${keyOf(next)}"]`)?.focus();
		},
		[cells],
	);
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
					{units.map(({ id, path }, row) => (
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
									onMove={move}
									unitId={id}
									competenceId={competence.id}
									kept={kept}
								/>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

function keyOf({ row, column }: CellPlace): string {
	return `${row} ${column}`;
}
