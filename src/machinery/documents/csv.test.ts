import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defuseFormula, writeCsv } from "./csv.ts";

describe("a CSV file", () => {
	it("has a byte order mark, semicolons, decimal commas and CRLF", () => {
		expect(writeCsv(["enhet", "gap"], [["Åsen", 2.5]])).toBe("\uFEFFenhet;gap\r\nÅsen;2,5\r\n");
	});

	it("keeps nothing apart from 0", () => {
		expect(writeCsv(["a", "b"], [[null, 0]])).toBe("\uFEFFa;b\r\n;0\r\n");
	});

	it("quotes what would break a row, and doubles quotation marks", () => {
		expect(writeCsv(["a"], [['5 "store"; små'], ["to\nlinjer"]])).toBe(
			'\uFEFFa\r\n"5 ""store""; små"\r\n"to\nlinjer"\r\n',
		);
	});

	it.each(["=1+1", "+47", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1"])(
		"defuses %j",
		(text) => {
			expect(defuseFormula(text)).toBe(`'${text}`);
		},
	);

	it("leaves ordinary text alone", () => {
		expect(defuseFormula("Sykepleier – natt")).toBe("Sykepleier – natt");
	});

	it("gives every text back, whatever it holds", () => {
		fc.assert(
			fc.property(
				fc.array(fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 2 }), {
					maxLength: 5,
				}),
				(rows) => {
					const written = writeCsv(["a", "b"], rows);
					expect(readBack(written)).toEqual([
						["a", "b"],
						...rows.map((row) => row.map(defuseFormula)),
					]);
				},
			),
		);
	});
});

/** Reads RFC 4180 with `;`, straight from its grammar. */
function readBack(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	const cell = /(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/gy;
	cell.lastIndex = 1;
	for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
		row.push(match[1] === undefined ? (match[2] ?? "") : match[1].replaceAll('""', '"'));
		if (match[3] === "\r\n") {
			rows.push(row);
			row = [];
		}
	}
	return rows;
}
