import { describe, expect, it } from "vitest";
import type { Cell } from "../cells/cell.ts";
import type { ReadingOutcome } from "../records.ts";
import { readSheetRecords } from "./sheet-records.ts";
import { textRow, workbookOf } from "./workbook.case-support.ts";

function read(bytes: Uint8Array, sheetNames: string[] = []) {
	const records: Array<[number, Cell[]]> = [];
	const outcome: ReadingOutcome = readSheetRecords(bytes, sheetNames, (row, cells) => {
		records.push([row, cells]);
		return true;
	});
	return { records, sheet: outcome.sheet, problem: outcome.problem };
}

const styles =
	'<numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="[$-414]dd/mm/yyyy;@"/><numFmt numFmtId="166" formatCode="&quot;d&quot;0.0"/></numFmts>' +
	'<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
	'<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>';

function cellsOf(xml: string, options = {}): Cell[] | undefined {
	return read(workbookOf(`<row r="1">${xml}</row>`, { styles, ...options })).records[0]?.[1];
}

describe("cells of a workbook", () => {
	it("knows a percent-formatted number, built in or spelled out, without adding digits", () => {
		expect(cellsOf('<c s="1"><v>0.8</v></c><c s="2"><v>0.57</v></c><c><v>0.57</v></c>')).toEqual([
			{ kind: "percent", text: "0.8" },
			{ kind: "percent", text: "0.57" },
			{ kind: "number", text: "0.57" },
		]);
	});
	it("reads date-formatted numbers as days, their time left out", () => {
		expect(
			cellsOf('<c s="3"><v>46082</v></c><c s="4"><v>46082.75</v></c><c s="3"><v>59</v></c>'),
		).toEqual([
			{ kind: "date", text: "2026-03-01" },
			{ kind: "date", text: "2026-03-01" },
			{ kind: "date", text: "1900-02-28" },
		]);
	});
	it("counts from 1904 where the workbook says so", () => {
		const workbookProperties = '<workbookPr date1904="1"/>';
		expect(cellsOf('<c s="3"><v>44620</v></c>', { workbookProperties })).toEqual([
			{ kind: "date", text: "2026-03-01" },
		]);
	});
	it("does not take a letter in quotes for a date format", () => {
		expect(cellsOf('<c s="5"><v>12</v></c>')).toEqual([{ kind: "number", text: "12" }]);
	});
	it("reads ISO dates, booleans, errors and text results of formulas", () => {
		expect(
			cellsOf(
				'<c t="d"><v>2026-03-01T00:00:00</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>A1</f><v>hei</v></c>',
			),
		).toEqual([
			{ kind: "date", text: "2026-03-01" },
			{ kind: "boolean", text: "true" },
			{ kind: "error", text: "#N/A" },
			"hei",
		]);
	});
	it("reads a formula by its value, and tells when there is none", () => {
		expect(
			cellsOf(
				'<c><f>1+1</f><v>2</v></c><c><f>1+1</f></c><c t="str"><f>""</f><v></v></c><c><v>1</v></c>',
			),
		).toEqual([
			{ kind: "number", text: "2" },
			{ kind: "formula", text: "" },
			"",
			{ kind: "number", text: "1" },
		]);
	});
	it("joins rich text, skips phonetic guides, decodes entities and escapes", () => {
		const sharedStrings =
			"<si><r><t>Syke</t></r><r><t>pleier &amp; å</t></r><rPh sb='0' eb='1'><t>guide</t></rPh></si><si><t>a_x000D_b</t></si>";
		expect(cellsOf('<c t="s"><v>0</v></c><c t="s"><v>1</v></c>', { sharedStrings })).toEqual([
			"Sykepleier & å",
			"a\rb",
		]);
	});
	it("puts cells where their references say", () => {
		expect(cellsOf('<c r="C1"><v>1</v></c><c><v>2</v></c>')).toEqual([
			"",
			"",
			{ kind: "number", text: "1" },
			{ kind: "number", text: "2" },
		]);
	});
	it("writes stored numbers as the sheet shows them", () => {
		expect(
			cellsOf(
				"<c><v>37.549999999999997</v></c><c><v>1E-3</v></c><c><v>1E15</v></c><c><v>12345</v></c>",
			),
		).toEqual([
			{ kind: "number", text: "37.55" },
			{ kind: "number", text: "0.001" },
			{ kind: "number", text: "1000000000000000" },
			{ kind: "number", text: "12345" },
		]);
	});
	it("reads a workbook whose elements carry a prefix", () => {
		const sheet =
			'<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="2"><x:c r="A2"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
		const bytes = workbookOf("", { files: { "xl/worksheets/sheet1.xml": sheet } });
		expect(read(bytes).records).toEqual([[2, [{ kind: "number", text: "7" }]]]);
	});
});

describe("rows and sheets", () => {
	it("numbers rows as the sheet does and skips those without cells", () => {
		const bytes = workbookOf(`${textRow(1, ["a"])}<row r="2"/>${textRow(5, ["b"])}`);
		expect(read(bytes).records).toEqual([
			[1, ["a"]],
			[5, ["b"]],
		]);
	});
	it("takes the sheet with the wanted name, else the first", () => {
		const files = {
			"xl/workbook.xml":
				'<workbook xmlns:r="r"><sheets><sheet name="Les meg" r:id="rId1"/><sheet name="KRAV" r:id="rId9"/></sheets></workbook>',
			"xl/_rels/workbook.xml.rels":
				'<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="x/worksheet" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
			"xl/worksheets/sheet2.xml": `<worksheet><sheetData>${textRow(1, ["to"])}</sheetData></worksheet>`,
		};
		const bytes = workbookOf(textRow(1, ["en"]), { files });
		expect(read(bytes, ["krav"])).toMatchObject({ sheet: "KRAV", records: [[1, ["to"]]] });
		expect(read(bytes, ["staff"])).toMatchObject({ sheet: "Les meg", records: [[1, ["en"]]] });
	});
	it("stops when the taker has had enough", () => {
		const bytes = workbookOf(textRow(1, ["a"]) + textRow(2, ["b"]));
		let taken = 0;
		readSheetRecords(bytes, [], () => {
			taken += 1;
			return false;
		});
		expect(taken).toBe(1);
	});
});

describe("workbooks that cannot be read", () => {
	const whole = workbookOf(textRow(1, ["a"]));
	it("tells of a truncated one", () => {
		for (const share of [0.2, 0.5, 0.9, 0.99]) {
			const bytes = whole.subarray(0, Math.floor(whole.length * share));
			expect(read(bytes).problem?.kind.code).toBe("damaged-workbook");
		}
	});
	it("tells of XML that does not end", () => {
		const files = { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row r='1'>" };
		expect(read(workbookOf("", { files })).problem?.kind.code).toBe("damaged-workbook");
	});
	it("gives up on elements without end inside each other, and on a list of sheets without end", () => {
		const deep = `<worksheet>${"<a>".repeat(1_000)}`;
		const many = `<workbook><sheets>${'<sheet name="a"/>'.repeat(1_300_000)}</sheets></workbook>`;
		for (const files of [{ "xl/worksheets/sheet1.xml": deep }, { "xl/workbook.xml": many }]) {
			expect(read(workbookOf("", { files })).problem?.kind.code).toBe("damaged-workbook");
		}
	});
	it("tells of rows that go backwards", () => {
		const bytes = workbookOf(textRow(3, ["a"]) + textRow(2, ["b"]));
		expect(read(bytes).problem?.kind.code).toBe("damaged-workbook");
	});
	it("does not take another kind of zip for a workbook", () => {
		const files = { "_rels/.rels": "<Relationships/>" };
		expect(read(workbookOf("", { files })).problem?.kind.code).toBe("not-csv-or-xlsx");
	});
	it("refuses what says it unpacks to more than 500 MB, without unpacking it", () => {
		expect(read(withDeclaredSize(whole, 600_000_000)).problem?.kind.code).toBe("unpacks-too-large");
	});
	it("stops unpacking what is larger than it says", () => {
		expect(read(withDeclaredSize(whole, 10)).problem?.kind.code).toBe("damaged-workbook");
	});
});

/** Changes what the central directory says of the sheet's size, as a zip bomb does. */
function withDeclaredSize(bytes: Uint8Array, size: number): Uint8Array {
	const copy = bytes.slice();
	const name = "xl/worksheets/sheet1.xml";
	for (let at = 0; at < copy.length - 46; at += 1) {
		const isEntry = copy[at] === 0x50 && copy[at + 1] === 0x4b && copy[at + 2] === 1;
		const written = String.fromCharCode(...copy.subarray(at + 46, at + 46 + name.length));
		if (isEntry && written === name) new DataView(copy.buffer).setUint32(at + 24, size, true);
	}
	return copy;
}
