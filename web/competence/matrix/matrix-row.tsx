import { Link } from "@tanstack/react-router";
import { memo } from "react";
import type { Language } from "../../../src/machinery/languages/language.ts";
import { type MatrixRow as Row, type ShownColumn, sayCell, writeCell } from "./cell-words.ts";

interface MatrixRowProps {
	readonly row: Row;
	readonly columns: readonly ShownColumn[];
	readonly on: string;
	readonly soonDay: string;
	readonly language: Language;
	/** Its place among all rows, from 1; the heads are the first. */
	readonly place: number;
}

/** One person's cells. Written anew only when the person's own are: an edit does not touch the other rows. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
	const { row, columns, on, soonDay, language, place } = props;
	const byPlace = new Map(row.cells.map((cell) => [cell[0], cell]));
	const name = row.name ?? row.staffNumber;
	return (
		<tr aria-rowindex={place + 1}>
			<th scope="row">
				<Link to="/competence/persons/$person" params={{ person: row.person }} tabIndex={-1}>
					{name}
				</Link>
			</th>
			{columns.map((column) => {
				const cell = byPlace.get(column.place);
				const shown = cell && writeCell(cell, on, soonDay, language);
				const said = `${name}, ${column.name}: ${sayCell(cell, on, language)}`;
				return shown === undefined ? (
					<td key={column.competence} tabIndex={-1} aria-label={said} />
				) : (
					<td key={column.competence} tabIndex={-1} data-state={shown.state}>
						<span className="unseen">{said}</span>
						<span aria-hidden="true">
							<b>{shown.level}</b> {shown.evidence}
							{shown.beneath !== "" && <small>{shown.beneath}</small>}
						</span>
					</td>
				);
			})}
		</tr>
	);
});
