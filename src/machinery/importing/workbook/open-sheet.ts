import { damagedWorkbook, notTable, unpacksTooLarge } from "../faults/file-faults.ts";
import { maxUnpackedBytes } from "../limits.ts";
import { type NumberFormat, readFormats } from "./number-formats.ts";
import { readSharedTexts } from "./shared-texts.ts";
import { isProblem, type Problem, readList } from "./workbook-part.ts";
import { findAttribute } from "./xml-events.ts";
import { findZipEntries, type ZipEntry } from "./zip-entries.ts";

/** A workbook's sheet and what its cells refer to. */
export interface OpenedSheet {
	readonly name: string;
	readonly entry: ZipEntry;
	readonly sharedTexts: readonly string[];
	/** By a cell's style number. */
	readonly formats: readonly NumberFormat[];
	readonly dateSystem: "1900" | "1904";
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
	const worksheets = new Map(
		relations.filter(({ type }) => type === "worksheet").map(({ id, target }) => [id, target]),
	);
	const sheets = workbook.sheets.flatMap(({ name, relation }) => {
		const entry = entries.get(worksheets.get(relation) ?? "");
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
	readList(bytes, entry, {
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
	const problem = readList(bytes, entries.get(path), {
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
