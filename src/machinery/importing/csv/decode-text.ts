import { DecodeUTF8, strFromU8 } from "fflate";

/** The characters of Windows-1252 from 0x80 to 0x9F; the five unused bytes stand for themselves. */
const windows1252 =
	"\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** Bytes that are decoded at a time, so that a large file is never held twice. */
const pieceBytes = 1_048_576;

/**
 * Gives text piece by piece. Valid UTF-8 is read as such, with or without a byte order mark; all else as Windows-1252.
 * `take` ends it by returning false.
 */
export function decodeText(bytes: Uint8Array, take: (text: string) => boolean): void {
	const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
	const text = bytes.subarray(start);
	let wanted = true;
	const decoder = isUtf8(text) ? new DecodeUTF8((piece) => give(piece)) : null;
	const give = (piece: string) => {
		if (wanted) wanted = take(piece);
	};
	for (let at = 0; wanted && at < text.length; at += pieceBytes) {
		const piece = text.subarray(at, at + pieceBytes);
		if (decoder === null) give(decodeWindows1252(piece));
		else decoder.push(piece, at + pieceBytes >= text.length);
	}
}

function decodeWindows1252(bytes: Uint8Array): string {
	return strFromU8(bytes, true).replace(
		/[\u0080-\u009f]/g,
		(character) => windows1252[character.charCodeAt(0) - 0x80] ?? character,
	);
}

/** Follows the table of well-formed byte sequences in the Unicode standard (table 3-7). */
function isUtf8(bytes: Uint8Array): boolean {
	const length = bytes.length;
	let index = 0;
	while (index < length) {
		const first = bytes[index] ?? 0;
		index += 1;
		if (first < 0x80) continue;
		if (first < 0xc2 || first > 0xf4) return false;
		const following = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
		if (index + following > length) return false;
		const second = bytes[index] ?? 0;
		const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
		const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
		if (second < lowest || second > highest) return false;
		for (let offset = 1; offset < following; offset += 1) {
			if (((bytes[index + offset] ?? 0) & 0xc0) !== 0x80) return false;
		}
		index += following;
	}
	return true;
}
