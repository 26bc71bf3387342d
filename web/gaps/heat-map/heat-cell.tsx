import { Link } from "@tanstack/react-router";
import { type KeyboardEvent, memo } from "react";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { gapsTexts } from "../gaps-texts.ts";
import type { CellPlace } from "./cell-moves.ts";
import { type Cell, type Show, viewCell } from "./cell-view.ts";

interface HeatCellProps {
	readonly cell: Cell | undefined;
	readonly unit: string;
	readonly unitId: string | null;
	readonly competence: string;
	readonly competenceId: string | null;
	readonly show: Show;
	/** Whether it is the one stop for Tab. */
	readonly isCurrent: boolean;
	readonly onMove: (event: KeyboardEvent, from: CellPlace) => void;
	/** What of the address goes along to the findings. */
	readonly kept: Readonly<Record<string, string>>;
}

/** One cell: its value, the same in words, and the way to its finding or findings. */
export const HeatCell = memo(function HeatCell(props: HeatCellProps) {
	const { cell, unit, unitId, competence, competenceId, show, isCurrent, onMove, kept } = props;
	const texts = useTexts(gapsTexts);
	const language = useLanguage();
	if (cell === undefined)
		return (
			<td>
				<span className="unseen">{texts.nothingRequired}</span>
			</td>
		);
	const { short, words, shade } = viewCell(cell, show, language);
	const isOne = cell.findings === 1;
	const label = texts.cell(
		unit,
		competence,
		isOne ? words : `${words} (${texts.severalFindings(String(cell.findings))})`,
	);
	const search = {
		...kept,
		...(unitId === null ? {} : { unit: unitId }),
		...(competenceId === null ? {} : { competence: competenceId }),
	};
	return (
		<td>
			<Link
				className="heat-map-cell"
				data-at={`${cell.row} ${cell.column}`}
				data-shade={shade ?? "none"}
				title={label}
				tabIndex={isCurrent ? 0 : -1}
				onKeyDown={(event) => onMove(event, cell)}
				to={(isOne ? `/gaps/findings/${cell.finding}` : "/gaps/findings") as "/"}
				search={(isOne ? {} : search) as never}
				preload={false}
			>
				{short}
				<span className="unseen">, {label}</span>
			</Link>
		</td>
	);
});
