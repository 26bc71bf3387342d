import { unpacksTooLarge } from "../faults/file-faults.ts";
import { maxCellCharacters, maxSharedTextBytes } from "../limits.ts";
import { type Problem, readPart } from "./workbook-part.ts";
import type { ZipEntry } from "./zip-entries.ts";

/** What a text takes in memory besides its characters. */
const textOverheadBytes = 40;

/** Phonetic guides stand inside the texts and are no part of them. */
export function readSharedTexts(
	bytes: Uint8Array,
	entry: ZipEntry | undefined,
): readonly string[] | Problem {
	if (entry === undefined) return [];
	const texts: string[] = [];
	let current = "";
	let inText = false;
	let inPhonetic = false;
	let held = 0;
	const problem = readPart(
		bytes,
		entry,
		{
			open: (name) => {
				if (name === "si") current = "";
				else if (name === "rPh") inPhonetic = true;
				else if (name === "t") inText = !inPhonetic;
			},
			text: (text) => {
				if (inText && current.length <= maxCellCharacters) current += text;
			},
			close: (name) => {
				if (name === "t") inText = false;
				else if (name === "rPh") inPhonetic = false;
				else if (name === "si") {
					const kept = decodeEscapes(current.slice(0, maxCellCharacters + 1));
					held += kept.length + textOverheadBytes;
					texts.push(kept);
				}
			},
		},
		{ goesOn: () => held <= maxSharedTextBytes },
	);
	if (held > maxSharedTextBytes) return { problem: unpacksTooLarge };
	return problem === null ? texts : { problem };
}

/** Characters that XML cannot hold stand as `_x000D_`. */
export function decodeEscapes(text: string): string {
	if (!text.includes("_x")) return text;
	return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, hex: string) =>
		String.fromCharCode(Number.parseInt(hex, 16)),
	);
}
