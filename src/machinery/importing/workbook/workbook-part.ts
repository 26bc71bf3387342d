import type { FaultKind } from "../faults/fault-kind.ts";
import { damagedWorkbook } from "../faults/file-faults.ts";
import { maxListBytes } from "../limits.ts";
import { readXml, type XmlTaker } from "./xml-events.ts";
import type { ZipEntry } from "./zip-entries.ts";
import { readZipText } from "./zip-text.ts";

/** Why a workbook, or a part of it, cannot be read. */
export type Problem = { readonly problem: FaultKind };

export function isProblem<Value extends object>(value: Value | Problem): value is Problem {
	return "problem" in value;
}

/** Reads a part of the workbook from beginning to end, or as long as `goesOn` says. */
export function readPart(
	bytes: Uint8Array,
	entry: ZipEntry | undefined,
	taker: XmlTaker,
	goesOn: () => boolean = () => true,
): FaultKind | null {
	if (entry === undefined) return damagedWorkbook;
	const xml = readXml(taker);
	let whole = true;
	const problem = readZipText(bytes, entry, (text) => {
		whole = xml.write(text);
		return whole && goesOn();
	});
	if (problem !== null) return problem;
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
	return tooLarge ? damagedWorkbook : readPart(bytes, entry, taker);
}
