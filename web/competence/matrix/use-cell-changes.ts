import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import { evidenceKinds, type Level } from "../../../src/knowledge/competence/model.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { noteSignedOut } from "../../session/signed-out.ts";
import { useNotice } from "../../shell/notice.tsx";
import { levelWord } from "../competence-words.ts";
import type { Holding } from "../persons/person-queries.ts";
import type { Matrix, MatrixCell, MatrixRow, ShownColumn } from "./cell-words.ts";
import { changeLevel, type LevelOutcome } from "./change-level.ts";
import { matrixQuery } from "./matrix-query.ts";
import { matrixTexts } from "./matrix-texts.ts";

interface LastChange {
	readonly text: string;
	readonly undo?: () => Promise<void>;
}

export interface CellConflict {
	readonly row: MatrixRow;
	readonly column: ShownColumn;
	readonly level: Level;
	readonly theirs: Holding | undefined;
}

/** Milliseconds after the last edit until what follows from it by implication is asked for. */
const rest = 1200;

/** Edits of a matrix that save at once: one after another, shown in the cell, undone in turn, never over another's. */
export function useCellChanges(unit: string) {
	const texts = useTexts(matrixTexts);
	const language = useLanguage();
	const queries = useQueryClient();
	const notify = useNotice();
	const [last, setLast] = useState<LastChange>();
	const [conflict, setConflict] = useState<CellConflict>();
	const waiting = useRef(Promise.resolve());
	const done = useRef<LastChange[]>([]);
	const timer = useRef(0);
	const key = matrixQuery(unit).queryKey;

	const refresh = () => {
		clearTimeout(timer.current);
		timer.current = window.setTimeout(() => void queries.invalidateQueries(), rest);
	};
	const show = (person: string, place: number, holding: Holding) =>
		queries.setQueryData<Matrix>(
			key,
			(matrix) => matrix && withCell(matrix, person, place, holding),
		);
	const settle = (row: MatrixRow, column: ShownColumn, level: Level, outcome: LevelOutcome) => {
		if (outcome.kind === "same") return;
		if (outcome.kind === "conflict") {
			setConflict({ row, column, level, theirs: outcome.theirs });
			return;
		}
		if (outcome.kind === "refused") {
			if (outcome.problem.status === 401) noteSignedOut();
			notify(outcome.problem.detail, "danger");
			return refresh();
		}
		show(row.person, column.place, outcome.holding);
		const what = `${row.name ?? row.staffNumber}, ${column.name}, ${levelWord[language].toLowerCase()} ${level}`;
		const change: LastChange = {
			text: texts.saved(what),
			async undo() {
				const undone = await outcome.undo();
				if (!undone.ok) notify(undone.problem.detail, "danger");
				else setLast({ text: texts.undone(what), ...before() });
				await queries.invalidateQueries();
			},
		};
		done.current.push(change);
		setLast(change);
		refresh();
	};
	/** The change before the undone one can be undone next. */
	const before = () => {
		const undo = done.current.at(-1)?.undo;
		return undo === undefined ? {} : { undo };
	};
	const setLevel = (row: MatrixRow, column: ShownColumn, level: Level, over?: Holding) => {
		waiting.current = waiting.current.then(async () => {
			const matrix = queries.getQueryData<Matrix>(key);
			const cells = matrix?.rows.find(({ person }) => person === row.person)?.cells;
			const shown = cells?.find(([place]) => place === column.place);
			const cell = over === undefined ? shown : cellOf(column.place, over);
			const { person } = row;
			const { competence } = column;
			const on = matrix?.on ?? "";
			settle(row, column, level, await changeLevel({ person, competence, cell, level, on }));
		});
	};
	const undo = () => {
		waiting.current = waiting.current.then(() => done.current.pop()?.undo?.());
	};
	// The grid is written anew only when these change, and they never do.
	const newest = useRef({ setLevel, undo });
	newest.current = { setLevel, undo };
	return {
		...{ last, conflict },
		setLevel: useCallback(
			(row: MatrixRow, column: ShownColumn, level: Level, over?: Holding) =>
				newest.current.setLevel(row, column, level, over),
			[],
		),
		undo: useCallback(() => newest.current.undo(), []),
		closeConflict() {
			setConflict(undefined);
			void queries.invalidateQueries();
		},
	};
}

function cellOf(place: number, holding: Holding): MatrixCell {
	const { level, evidence, expires, inUse, id, version } = holding;
	return [
		place,
		level,
		evidenceKinds.indexOf(evidence) as 0 | 1 | 2,
		expires,
		inUse,
		true,
		id,
		version,
	];
}

function withCell(matrix: Matrix, person: string, place: number, holding: Holding): Matrix {
	const rows = matrix.rows.map((row) => {
		if (row.person !== person) return row;
		const others = row.cells.filter(([at]) => at !== place);
		return {
			...row,
			cells: [...others, cellOf(place, holding)].sort(([one], [other]) => one - other),
		};
	});
	return { ...matrix, rows };
}
