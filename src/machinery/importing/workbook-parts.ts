import type { FaultKind } from "./fault-kind.ts";
import { damagedWorkbook, notTable, unpacksTooLarge } from "./file-faults.ts";
import { maxCellCharacters, maxSharedTextBytes, maxUnpackedBytes } from "./limits.ts";
import { formatOfBuiltIn, formatOfCode, type NumberFormat } from "./number-formats.ts";
import { findAttribute, readXml, type XmlTaker } from "./xml-events.ts";
import { findZipEntries, type ZipEntry } from "./zip-entries.ts";
import { readZipText } from "./zip-text.ts";

/** A workbook's sheet and what its cells refer to. */
export interface OpenedSheet {
	readonly name: string;
	readonly entry: ZipEntry;
	readonly sharedTexts: readonly string[];
	/** By a cell's style number. */
	readonly formats: readonly NumberFormat[];
	readonly dateSystem: "1900" | "1904";
}

type Problem = { readonly problem: FaultKind };

export function isProblem<Value extends object>(value: Value | Problem): value is Problem {
	return "problem" in value;
}

/** Finds the sheet with one of `sheetNames`, else the first, and reads the parts that all sheets share. */
export function openSheet(bytes: Uint8Array, sheetNames: readonly string[]): OpenedSheet | Problem {
	const entries = findZipEntries(bytes);
	if (entries === undefined) return { problem: damagedWorkbook };
	let unpacked = 0;
	for (const { unpackedBytes } of entries.values()) unpacked += unpackedBytes;
	if (unpacked > maxUnpackedBytes) return { problem: unpacksTooLarge };

	const workbookPath = readRelations(bytes, entries, "").find(
		({ type }) => type === "officeDocument",
	);
	if (workbookPath === undefined) return { problem: notTable };
	const workbook = readWorkbook(bytes, entries, workbookPath.target);
	if (isProblem(workbook)) return workbook;
	const relations = readRelations(bytes, entries, workbookPath.target);
	const sheets = workbook.sheets.flatMap(({ name, relation }) => {
		const found = relations.find(({ id, type }) => id === relation && type === "worksheet");
		const entry = found && entries.get(found.target);
		return entry === undefined ? [] : [{ name, entry }];
	});
	const wanted = sheetNames.map((name) => name.toLowerCase());
	const sheet = sheets.find(({ name }) => wanted.includes(name.trim().toLowerCase())) ?? sheets[0];
	if (sheet === undefined) return { problem: damagedWorkbook };

	const partOf = (type: string) => {
		const relation = relations.find((each) => each.type === type);
		return relation && entries.get(relation.target);
	};
	const sharedTexts = readSharedTexts(bytes, partOf("sharedStrings"));
	if ("problem" in sharedTexts) return sharedTexts;
	const formats = readFormats(bytes, partOf("styles"));
	if ("problem" in formats) return formats;
	return { ...sheet, sharedTexts, formats, dateSystem: workbook.dateSystem };
}

interface Relation {
	readonly id: string;
	/** The last part of the type's address: it has the same end in both editions of the format. */
	readonly type: string;
	/** Path inside the zip, small letters. */
	readonly target: string;
}

function readRelations(
	bytes: Uint8Array,
	entries: ReadonlyMap<string, ZipEntry>,
	part: string,
): Relation[] {
	const folder = part.slice(0, part.lastIndexOf("/") + 1);
	const entry = entries.get(`${folder}_rels/${part.slice(folder.length)}.rels`);
	const relations: Relation[] = [];
	readPart(bytes, entry, {
		open: (name, attributes) => {
			if (name !== "Relationship") return;
			const { Id = "", Type = "", Target = "" } = attributes();
			const target = Target.startsWith("/") ? Target.slice(1) : resolvePath(folder, Target);
			const type = Type.slice(Type.lastIndexOf("/") + 1);
			relations.push({ id: Id, type, target: target.toLowerCase() });
		},
	});
	return relations;
}

function resolvePath(folder: string, target: string): string {
	const steps: string[] = [];
	for (const step of `${folder}${target}`.split("/")) {
		if (step === "..") steps.pop();
		else if (step !== "." && step !== "") steps.push(step);
	}
	return steps.join("/");
}

interface Workbook {
	readonly sheets: ReadonlyArray<{ readonly name: string; readonly relation: string }>;
	readonly dateSystem: "1900" | "1904";
}

function readWorkbook(
	bytes: Uint8Array,
	entries: ReadonlyMap<string, ZipEntry>,
	path: string,
): Workbook | Problem {
	const sheets: Array<{ name: string; relation: string }> = [];
	let dateSystem: "1900" | "1904" = "1900";
	let isWorkbook = false;
	if (!path.endsWith(".xml")) return { problem: notTable };
	const problem = readPart(bytes, entries.get(path), {
		open: (name, attributes) => {
			if (name === "workbook") isWorkbook = true;
			else if (name === "workbookPr") {
				const { date1904 } = attributes();
				if (date1904 === "1" || date1904 === "true") dateSystem = "1904";
			} else if (name === "sheet") {
				const all = attributes();
				const { name: title = "" } = all;
				sheets.push({ name: title, relation: findAttribute(all, "id") ?? "" });
			}
		},
	});
	if (problem !== null) return { problem };
	return isWorkbook ? { sheets, dateSystem } : { problem: notTable };
}

/** What a text takes in memory besides its characters. */
const textOverheadBytes = 40;

/** Phonetic guides stand inside the texts and are no part of them. */
function readSharedTexts(
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
		() => held <= maxSharedTextBytes,
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

function readFormats(
	bytes: Uint8Array,
	entry: ZipEntry | undefined,
): readonly NumberFormat[] | Problem {
	if (entry === undefined) return [];
	const custom = new Map<number, NumberFormat>();
	const formats: NumberFormat[] = [];
	let inCellFormats = false;
	const problem = readPart(bytes, entry, {
		open: (name, attributes) => {
			if (name === "cellXfs") inCellFormats = true;
			else if (name === "numFmt") {
				const { numFmtId = "", formatCode = "" } = attributes();
				custom.set(Number(numFmtId), formatOfCode(formatCode));
			} else if (name === "xf" && inCellFormats) {
				const { numFmtId = "0" } = attributes();
				const id = Number(numFmtId);
				formats.push(custom.get(id) ?? formatOfBuiltIn(id));
			}
		},
		close: (name) => {
			if (name === "cellXfs") inCellFormats = false;
		},
	});
	return problem === null ? formats : { problem };
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
