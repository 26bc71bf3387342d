import { type ColumnChoices, choicesOf } from "./column-choices.ts";
import type { FilePreview } from "./import-queries.ts";

/** A file that was chosen, and what is said of it so far. */
export interface ChosenFile {
	/** Tells two files of the same name apart. */
	readonly key: string;
	readonly file: File;
	readonly preview: FilePreview;
	readonly choices: ColumnChoices;
}

let chosenSoFar = 0;

export function chosenOf(file: File, preview: FilePreview): ChosenFile {
	chosenSoFar += 1;
	return { key: `${chosenSoFar}`, file, preview, choices: choicesOf(preview) };
}
