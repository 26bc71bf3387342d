import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Cell } from "./cells/cell.ts";
import { openRecords } from "./open-records.ts";
import { textRow, workbookOf } from "./workbook/workbook.case-support.ts";

function open(bytes: Uint8Array, name = "liste.csv") {
	const records: Cell[][] = [];
	const outcome = openRecords(
		{ name, bytes },
		[],
	)((_row, cells) => {
		records.push(cells);
		return true;
	});
	return { records, code: outcome.problem?.kind.code ?? null, sheet: outcome.sheet };
}

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe("what a file holds decides, not its name", () => {
	it("reads a CSV file that is called .xlsx, and the other way round", () => {
		expect(open(strToU8("a;b\n1;2"), "a.xlsx").records).toEqual([
			["a", "b"],
			["1", "2"],
		]);
		expect(open(workbookOf(textRow(1, ["a"])), "a.csv")).toMatchObject({
			sheet: "Ark1",
			records: [["a"]],
		});
	});
	it.each([
		["a PDF", strToU8("%PDF-1.7\n1 0 obj"), "not-csv-or-xlsx"],
		["a PNG", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), "not-csv-or-xlsx"],
		["a web page called .xls", strToU8("\ufeff<html><table>"), "not-csv-or-xlsx"],
		["bytes", Uint8Array.of(97, 59, 0, 1, 2), "not-csv-or-xlsx"],
		["a zip of something else", zipSync({ "a.txt": strToU8("a") }), "not-csv-or-xlsx"],
		["UTF-16", Uint8Array.of(0xff, 0xfe, 97, 0), "utf-16-text"],
		["an old workbook", oleFile("Workbook"), "old-excel-format"],
		["a workbook with a password", oleFile("EncryptedPackage"), "password-protected"],
		["the first bytes of a workbook", Uint8Array.of(0x50, 0x4b, 3, 4, 20), "damaged-workbook"],
		["more than 100 MB", new Uint8Array(100_000_001), "file-too-large"],
		["nothing", new Uint8Array(0), null],
	])("tells of %s", (_what, bytes, code) => {
		expect(open(bytes)).toMatchObject({ code, records: [] });
	});
});

/** An OLE file with one entry in its directory, which is the first sector. */
function oleFile(entry: string): Uint8Array {
	const bytes = new Uint8Array(2_048);
	bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
	bytes[30] = 9;
	bytes.set(
		latin(entry).length > 0 ? [...entry].flatMap((letter) => [letter.charCodeAt(0), 0]) : [],
		512 + 128,
	);
	return bytes;
}

describe("text", () => {
	it.each([
		["UTF-8", strToU8("Måned;Øy\n")],
		["UTF-8 with a byte order mark", strToU8("\ufeffMåned;Øy\n")],
		["Windows-1252", latin("M\u00e5ned;\u00d8y\n")],
	])("is read as %s", (_encoding, bytes) => {
		expect(open(bytes).records).toEqual([["Måned", "Øy"]]);
	});
	it.each([
		["a byte order mark and a letter in Windows-1252", [...strToU8("\ufeff\u00c5;"), 0xe5]],
		["a last letter that is cut off", [...strToU8("\u00c5;\u00d8;\u00e5")].slice(0, -1)],
		["half a surrogate pair", [...strToU8("\u00c5;\u00d8;\u00c6;\u00e6;"), 0xed, 0xa0, 0x80]],
	])("is told to be damaged when it is UTF-8 with %s", (_what, bytes) => {
		expect(open(Uint8Array.from(bytes))).toMatchObject({ code: "damaged-text", records: [] });
	});
	it("is Windows-1252 also where two of its characters look like one in UTF-8", () => {
		expect(open(latin("\u00abBL\u00c5\u00bb;Sm\u00e5;\u00d8\n")).records).toEqual([
			["«BLÅ»", "Små", "Ø"],
		]);
	});
	it("knows the characters that only Windows-1252 has", () => {
		expect(open(latin("\u0093\u00e5\u0094;\u0080\u0096\n")).records).toEqual([["“å”", "€–"]]);
	});
	it("keeps characters whole where the file is read in pieces", () => {
		const text = `${"æøå€😀".repeat(200_000)};b\n`;
		expect(open(strToU8(text)).records).toEqual([[text.slice(0, -3), "b"]]);
	});
});
