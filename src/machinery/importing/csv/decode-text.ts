import { DecodeUTF8, strFromU8 } from "fflate";
import type { FaultKind } from "../faults/fault-kind.ts";
import { damagedText } from "../faults/file-faults.ts";

/** The characters of Windows-1252 from 0x80 to 0x9F; the five unused bytes stand for themselves. */
const windows1252 =
	"\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** Bytes that are decoded at a time, so that a large file is never held twice. */
const pieceBytes = 1_048_576;

/**
 * Gives text piece by piece. Valid UTF-8 is read as such, with or without a byte order mark; all else as Windows-1252,
 * but for what is clearly UTF-8 with damage: its letters would come out as others. `take` ends it by returning false.
 */
export function decodeText(bytes: Uint8Array, take: (text: string) => boolean): FaultKind | null {
	const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
	const text = bytes.subarray(marked ? 3 : 0);
	const { sequences, misfits } = countUtf8(text);
	if (misfits > 0 && (marked || sequences > misfits)) return damagedText;
	let wanted = true;
	const give = (piece: string) => {
		if (wanted) wanted = take(piece);
	};
	const decoder = misfits === 0 ? new DecodeUTF8(give) : null;
	for (let at = 0; wanted && at < text.length; at += pieceBytes) {
		const piece = text.subarray(at, at + pieceBytes);
		if (decoder === null) give(decodeWindows1252(piece));
		else decoder.push(piece, at + pieceBytes >= text.length);
	}
	return null;
}

function decodeWindows1252(bytes: Uint8Array): string {
	return strFromU8(bytes, true).replace(
		/[\u0080-\u009f]/g,
		(character) => windows1252[character.charCodeAt(0) - 0x80] ?? character,
	);
}

/**
 * How many characters of several bytes there are, and how many bytes that begin none (table 3-7 of the Unicode standard).
 * A letter beyond ASCII in Windows-1252 is nearly always a misfit.
 */
function countUtf8(bytes: Uint8Array): { readonly sequences: number; readonly misfits: number } {
	const length = bytes.length;
	let sequences = 0;
	let misfits = 0;
	for (let index = 0; index < length; index += 1) {
		const first = bytes[index] ?? 0;
		if (first < 0x80) continue;
		const following = countFollowing(bytes, index, first);
		if (following === 0) misfits += 1;
		else sequences += 1;
		index += following;
	}
	return { sequences, misfits };
}

/** The bytes after the first one of a well-formed sequence; 0 when it begins none. */
function countFollowing(bytes: Uint8Array, index: number, first: number): number {
	if (first < 0xc2 || first > 0xf4) return 0;
	const following = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
	const second = bytes[index + 1] ?? 0;
	const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
	const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
	if (second < lowest || second > highest) return 0;
	for (let offset = 2; offset <= following; offset += 1) {
		if (((bytes[index + offset] ?? 0) & 0xc0) !== 0x80) return 0;
	}
	return following;
}
