import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../document-model.ts";
import { measureText } from "../text-width.ts";
import { columnWidths, tableWidth } from "./column-widths.ts";
import { divideIntoPageRuns } from "./page-flow.ts";

const measures = { fontSize: 180, padding: Array.from({ length: 16 }, () => 180) };

describe("the widths of columns", () => {
	const columns = fc.array(
		fc.record({ header: fc.string({ maxLength: 30 }), weight: fc.integer({ min: 1, max: 8 }) }),
		{ minLength: 1, maxLength: 16 },
	);

	it("are whole and fill the page", () => {
		fc.assert(
			fc.property(columns, fc.constantFrom(9638, 14570), (given, total) => {
				const widths = columnWidths({ columns: given, rows: [] }, total, measures);
				expect(widths).toHaveLength(given.length);
				expect(widths.reduce((sum, width) => sum + width, 0)).toBe(total);
				for (const width of widths) {
					expect(Number.isInteger(width)).toBe(true);
					expect(width).toBeGreaterThan(0);
				}
			}),
		);
	});

	it("follow the weights where every word has room", () => {
		const given = [{ header: "A", weight: 3 }, { header: "B" }];
		expect(columnWidths({ columns: given, rows: [] }, 4000, measures)).toEqual([3000, 1000]);
	});

	it("keep every text on one line where all of them fit", () => {
		const given = [{ header: "Krav" }, { header: "Har", weight: 4 }];
		const long = "Hjemmetjenesten sone nord: Legemiddelhåndtering, resertifisering hvert tredje år";
		const [first] = columnWidths({ columns: given, rows: [[long, "1"]] }, 9638, measures);
		expect(first).toBeGreaterThan(measureText(long, 180) + 180);
	});

	it("make room for the longest word before the weights", () => {
		const given = [{ header: "Beskrivelse", weight: 20 }, { header: "Legemiddelhåndtering" }];
		const [, narrow] = columnWidths({ columns: given, rows: [["kort", "x"]] }, 9638, measures);
		expect(narrow).toBeGreaterThan(measureText("Legemiddelhåndtering", 180, true));
	});
});

describe("the width of a table", () => {
	const row = (text: string) => [[text, "12"]];
	const columns = [{ header: "Alder" }, { header: "Personer" }];

	it("is the page's when the texts need it", () => {
		expect(tableWidth({ columns, rows: row("Lang tekst ".repeat(20)) }, 9638, measures)).toBe(9638);
	});

	it("is narrow when the texts are short, but never a sliver", () => {
		expect(tableWidth({ columns, rows: row("Under 25 år") }, 9638, measures)).toBe(3855);
		expect(tableWidth({ columns: [{ header: "A" }], rows: [] }, 9638, measures)).toBe(3855);
	});
});

describe("pages that stand and lie", () => {
	const heading = (text: string): Block => ({ kind: "heading", level: 2, text });
	const text: Block = { kind: "paragraph", text: "Tekst" };
	const table: Block = {
		kind: "table",
		caption: "Bred",
		columns: [{ header: "A" }],
		rows: [],
		landscape: true,
	};
	const pageBreak: Block = { kind: "page-break" };
	const shape = (blocks: Block[]) =>
		divideIntoPageRuns(blocks).map((run) => [
			run.landscape,
			...run.blocks.map(({ block, onNewPage }) => (onNewPage ? `| ${block.kind}` : block.kind)),
		]);

	it("takes the heading and the text that lead to a wide table along", () => {
		expect(shape([text, heading("1"), heading("1.1"), text, table, text])).toEqual([
			[false, "paragraph"],
			[true, "heading", "heading", "paragraph", "table"],
			[false, "paragraph"],
		]);
	});

	it("leaves text without a heading near it on the standing page", () => {
		expect(shape([heading("1"), text, text, text, text, table])).toEqual([
			[false, "heading", "paragraph", "paragraph", "paragraph", "paragraph"],
			[true, "table"],
		]);
	});

	it("keeps wide tables that follow one another on lying pages", () => {
		expect(shape([heading("1"), table, heading("2"), text, table])).toEqual([
			[true, "heading", "table", "heading", "paragraph", "table"],
		]);
	});

	it("breaks no page twice where the pages turn", () => {
		expect(shape([text, pageBreak, heading("1"), table, pageBreak, text, pageBreak, text])).toEqual(
			[
				[false, "paragraph"],
				[true, "heading", "table"],
				[false, "paragraph", "| paragraph"],
			],
		);
	});

	it("loses and moves no block", () => {
		const block = fc.constantFrom(heading("1"), text, table, pageBreak);
		fc.assert(
			fc.property(fc.array(block, { maxLength: 30 }), (blocks) => {
				const kept = divideIntoPageRuns(blocks).flatMap((run) =>
					run.blocks.map(({ block }) => block),
				);
				expect(kept).toEqual(blocks.filter(({ kind }) => kind !== "page-break"));
			}),
		);
	});
});
