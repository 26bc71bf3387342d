import {
	type CSSProperties,
	type KeyboardEvent,
	type MouseEvent,
	memo,
	useLayoutEffect,
	useRef,
} from "react";
import type { Level } from "../../../src/knowledge/competence/model.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import type { MatrixRow as Row, ShownColumn } from "./cell-words.ts";
import { MatrixRow } from "./matrix-row.tsx";
import { matrixTexts } from "./matrix-texts.ts";
import { type GridPlace, moveInGrid } from "./move-in-grid.ts";

interface MatrixGridProps {
	readonly label: string;
	readonly columns: readonly ShownColumn[];
	readonly rows: readonly Row[];
	/** How many rows come before these, and how many there are on all pages. */
	readonly before: number;
	readonly total: number;
	readonly on: string;
	readonly soonDay: string;
	readonly canChange: boolean;
	readonly onOpen: (row: Row, column: ShownColumn) => void;
	readonly onLevel: (row: Row, column: ShownColumn, level: Level) => void;
	readonly onUndo: () => void;
}

/**
 * People by competences, moved in as in a spreadsheet. One cell is in the tab order: which one is kept outside of
 * React's state, so that moving writes no cell anew. Column 0 is the person's name, a link.
 */
export const MatrixGrid = memo(function MatrixGrid(props: MatrixGridProps) {
	const { label, columns, rows, before, total, on, soonDay, canChange } = props;
	const texts = useTexts(matrixTexts);
	const language = useLanguage();
	const grid = useRef<HTMLTableElement>(null);
	const active = useRef<GridPlace>({ row: 0, column: 1 });
	const lit = useRef<HTMLElement | null>(null);
	const findTarget = ({ row, column }: GridPlace): HTMLElement | null => {
		const cell = grid.current?.tBodies[0]?.rows[row]?.cells[column];
		return column === 0 ? (cell?.querySelector("a") ?? null) : (cell ?? null);
	};
	const light = (place: GridPlace) => {
		const target = findTarget(place);
		if (target === null) return null;
		if (lit.current !== null && lit.current !== target) lit.current.tabIndex = -1;
		target.tabIndex = 0;
		lit.current = target;
		active.current = place;
		return target;
	};
	useLayoutEffect(() => {
		const { row, column } = active.current;
		light({ row: Math.min(row, rows.length - 1), column: Math.min(column, columns.length) });
	});
	const placeOf = (event: MouseEvent | KeyboardEvent): GridPlace | undefined => {
		const cell = (event.target as HTMLElement).closest("td, tbody th");
		const line = cell?.closest("tr");
		if (!(cell instanceof HTMLTableCellElement) || !line) return undefined;
		return { row: line.sectionRowIndex, column: cell.cellIndex };
	};
	const open = ({ row, column }: GridPlace) => {
		const [line, head] = [rows[row], columns[column - 1]];
		if (line !== undefined && head !== undefined) props.onOpen(line, head);
	};
	const press = (event: KeyboardEvent) => {
		const here = placeOf(event);
		if (here === undefined || event.altKey) return;
		const isCommand = event.ctrlKey || event.metaKey;
		const next = moveInGrid(here, event.key, isCommand, {
			rows: rows.length,
			columns: columns.length + 1,
		});
		if (next !== undefined) {
			event.preventDefault();
			const target = light(next);
			target?.focus({ preventScroll: true });
			target?.closest("td, th")?.scrollIntoView({ block: "nearest", inline: "nearest" });
			return;
		}
		if (!canChange) return;
		if (isCommand && event.key.toLowerCase() === "z") {
			event.preventDefault();
			props.onUndo();
		} else if (here.column > 0 && (event.key === "Enter" || event.key === "F2")) {
			event.preventDefault();
			open(here);
		} else if (here.column > 0 && !isCommand && /^[0-4]$/.test(event.key)) {
			event.preventDefault();
			const [line, head] = [rows[here.row], columns[here.column - 1]];
			if (line && head) props.onLevel(line, head, Number(event.key) as Level);
		}
	};
	return (
		<div className="competence-matrix">
			<table
				ref={grid}
				// biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: see above.
				role="grid"
				style={{ "--columns": columns.length } as CSSProperties}
				aria-label={label}
				aria-rowcount={total + 1}
				aria-colcount={columns.length + 1}
				aria-readonly={!canChange}
				onKeyDown={press}
				onFocus={(event) => {
					const cell = (event.target as HTMLElement).closest("td, tbody th");
					const line = cell?.closest("tr");
					if (cell instanceof HTMLTableCellElement && line)
						light({ row: line.sectionRowIndex, column: cell.cellIndex });
				}}
				onClick={(event) => {
					const here = placeOf(event);
					if (here === undefined || here.column === 0) return;
					light(here)?.focus({ preventScroll: true });
					if (canChange) open(here);
				}}
			>
				<thead>
					<tr aria-rowindex={1}>
						<th scope="col">{texts.employee}</th>
						{columns.map(({ competence, name, required }) => (
							<th key={competence} scope="col">
								{name}
								{required !== null && (
									<small>{required === "here" ? texts.requiredHere : texts.requiredAbove}</small>
								)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row, at) => (
						<MatrixRow
							key={row.person}
							row={row}
							columns={columns}
							on={on}
							soonDay={soonDay}
							language={language}
							place={before + at + 1}
						/>
					))}
				</tbody>
			</table>
		</div>
	);
});
