import { Button } from "@digdir/designsystemet-react";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { Window } from "../../shell/window.tsx";
import { evidenceWord, writeLevel } from "../competence-words.ts";
import { matrixTexts } from "./matrix-texts.ts";
import type { CellConflict, useCellChanges } from "./use-cell-changes.ts";

interface ConflictWindowProps {
	readonly conflict: CellConflict;
	readonly onUseMine: ReturnType<typeof useCellChanges>["setLevel"];
	readonly onClose: () => void;
}

/** Somebody else changed the cell first: both, and the user chooses. */
export function ConflictWindow({ conflict, onUseMine, onClose }: ConflictWindowProps) {
	const texts = useTexts(matrixTexts);
	const language = useLanguage();
	const { row, column, level, theirs } = conflict;
	return (
		<Window title={texts.conflict} onClose={onClose}>
			<p>{texts.conflictLead(row.name ?? row.staffNumber, column.name)}</p>
			<p>{texts.mine(writeLevel(level, language))}</p>
			<p>
				{theirs === undefined
					? texts.gone
					: texts.theirs(
							`${writeLevel(theirs.level, language)}, ${evidenceWord(theirs.evidence, language)}`,
						)}
			</p>
			<div className="buttons">
				{theirs !== undefined && (
					<Button
						type="button"
						onClick={() => {
							onUseMine(row, column, level, theirs);
							onClose();
						}}
					>
						{texts.useMine}
					</Button>
				)}
				<Button type="button" variant="secondary" onClick={onClose}>
					{texts.useTheirs}
				</Button>
			</div>
		</Window>
	);
}
