import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../cells/cell.ts";
import { findSeparator, readCsv, readCsvRecords } from "./csv-records.ts";

function recordsOf(text: string): Array<[number, Cell[]]> {
	const records: Array<[number, Cell[]]> = [];
	readCsvRecords(text, (row, cells) => {
		records.push([row, cells]);
		return true;
	});
	return records;
}

describe("records of a CSV text", () => {
	it.each([
		[
			"a;b\n1;2\n",
			[
				["a", "b"],
				["1", "2"],
			],
		],
		[
			"a;b\r\n1;2",
			[
				["a", "b"],
				["1", "2"],
			],
		],
		[
			"a;b\r1;2\r",
			[
				["a", "b"],
				["1", "2"],
			],
		],
		["a;b\n\n1;2", [["a", "b"], [""], ["1", "2"]]],
		[
			'a;b\n"1;\n2";"3 ""x"""\n4;',
			[
				["a", "b"],
				["1;\n2", '3 "x"'],
				["4", ""],
			],
		],
		['a\n5" rør', [["a"], ['5" rør']]],
		['a\n"5"x', [["a"], ["5x"]]],
		["a\n\n\n", [["a"], [""], [""]]],
		["", []],
	])("%j", (text, expected) => {
		expect(recordsOf(text).map(([, cells]) => cells)).toEqual(expected);
	});

	it("counts a record with line breaks as one row, and blank rows too", () => {
		expect(recordsOf('a\n"1\n2"\n\n3').map(([row]) => row)).toEqual([1, 2, 3, 4]);
	});

	it("tells in which row a quotation mark is not closed", () => {
		const problem = readCsvRecords('a;b\n1;2\n3;"4\n5;6\n', () => true);
		expect(problem).toMatchObject({ row: 3, kind: { code: "open-quote" } });
	});

	it("gives up on a record that never ends", () => {
		const csv = readCsv(() => true);
		csv.write("a\n");
		let pieces = 0;
		while (csv.write("x".repeat(1_000_000))) pieces += 1;
		expect(pieces).toBeLessThan(5);
		expect(csv.end()).toMatchObject({ row: 2, kind: { code: "row-too-long" } });
	});

	it("gives up on a record with more cells than a spreadsheet has columns", () => {
		const problem = readCsvRecords(`a\n${";".repeat(16_383)}\n${";".repeat(16_384)}`, () => true);
		expect(problem).toMatchObject({ row: 3, kind: { code: "too-many-columns" } });
	});

	it("divides as csv-parse does, in however many pieces the text comes", () => {
		const cell = fc.stringMatching(/^[a-zæøå "\n\r;,]{0,6}$/);
		const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
			minLength: 1,
			maxLength: 5,
		});
		fc.assert(
			fc.property(
				table,
				fc.constantFrom("\n", "\r\n"),
				fc.integer({ min: 1, max: 9 }),
				(rows, end, step) => {
					const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
					const header = ["h", "h", "h", "h"].join(";");
					const text =
						[header, ...rows.map((cells) => cells.map(quoted).join(";"))].join(end) + end;
					const records: Cell[][] = [];
					const csv = readCsv((_row, cells) => {
						records.push(cells);
						return true;
					});
					for (let at = 0; at < text.length; at += step) csv.write(text.slice(at, at + step));
					expect(csv.end()).toBeNull();
					expect(records).toEqual(
						parse(text, { delimiter: ";", relax_column_count: true, record_delimiter: end }),
					);
				},
			),
		);
	});
});

describe("the separator", () => {
	it.each([
		["a;b,c;d", ";"],
		["a,b", ","],
		["a\tb\tc,d", "\t"],
		['"a;b;c",d', ","],
		["alone", ";"],
		["a,b\n;;;;", ","],
	])("of %j is %j", (text, separator) => {
		expect(findSeparator(text)).toBe(separator);
	});
});
