import type { FaultKind } from "../faults/fault-kind.ts";
import { damagedWorkbook, tooManyCells } from "../faults/file-faults.ts";
import { maxListBytes, maxListPieces, maxPartPieces } from "../limits.ts";
import { readXml, type XmlTaker } from "./xml-events.ts";
import type { ZipEntry } from "./zip-entries.ts";
import { readZipText } from "./zip-text.ts";

/** Why a workbook, or a part of it, cannot be read. */
export type Problem = { readonly problem: FaultKind };

export function isProblem<Value extends object>(value: Value | Problem): value is Problem {
	return "problem" in value;
}

interface PartBounds {
	/** Asked after each piece; the reading ends without a problem when it says no. */
	readonly goesOn?: () => boolean;
	/** Elements, attributes and texts that are read before the part is given up: packed, they take next to no room. */
	readonly mostPieces?: number;
}

/** Reads a part of the workbook from beginning to end, or as long as `goesOn` says. */
export function readPart(
	bytes: Uint8Array,
	entry: ZipEntry | undefined,
	taker: XmlTaker,
	{ goesOn = () => true, mostPieces = maxPartPieces }: PartBounds = {},
): FaultKind | null {
	if (entry === undefined) return damagedWorkbook;
	const xml = readXml(taker);
	let whole = true;
	const problem = readZipText(bytes, entry, (text) => {
		whole = xml.write(text);
		return whole && xml.pieces() <= mostPieces && goesOn();
	});
	if (problem !== null) return problem;
	if (xml.pieces() > mostPieces) return tooManyCells;
	if (!goesOn()) return null;
	return whole && xml.end() ? null : damagedWorkbook;
}

/** The same for a part that is a list to be held, and so must not be large. */
export function readList(
	bytes: Uint8Array,
	entry: ZipEntry | undefined,
	taker: XmlTaker,
): FaultKind | null {
	const tooLarge = entry !== undefined && entry.unpackedBytes > maxListBytes;
	if (tooLarge) return damagedWorkbook;
	const problem = readPart(bytes, entry, taker, { mostPieces: maxListPieces });
	return problem === tooManyCells ? damagedWorkbook : problem;
}
