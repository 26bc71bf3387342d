import { afterEach, describe, expect, it, vi } from "vitest";
import type { Block, DocumentModel } from "../document-model.ts";
import { writeDocx } from "./docx.ts";
import { everyBlock } from "./every-block.case-support.ts";
import { findAll, openWordFile, parseXml, textOf } from "./word-file.case-support.ts";

const part = "word/document.xml";

describe("the same model", () => {
	afterEach(() => {
		vi.useRealTimers();
	});

	it("gives the same bytes at another time", async () => {
		vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-01T10:00:00Z") });
		const first = await writeDocx(everyBlock("nn"));
		vi.setSystemTime(new Date("2031-11-22T23:59:58Z"));
		const second = await writeDocx(everyBlock("nn"));
		expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
	});

	it("names no day when none is given", async () => {
		const file = openWordFile(await writeDocx({ ...everyBlock("en"), blocks: [] }));
		expect(findAll(file.root("docProps/core.xml"), "dcterms:created")).toHaveLength(0);
	});
});

describe("text from spreadsheets", () => {
	const hostile = "A\u0000B\u0008\u001b\ufffe\ud800C <w:p> & \"x\" ]]> 'y' {{z}} \u{1F600}";
	const kept = "AB\ufffdC <w:p> & \"x\" ]]> 'y' {{z}} \u{1F600}";

	it("does not break the file, wherever it stands", async () => {
		const model: DocumentModel = {
			...everyBlock("nb"),
			title: hostile,
			subtitle: hostile,
			marking: hostile,
			frontLines: [hostile],
			author: hostile,
			contentsTitle: hostile,
			blocks: everyBlock("nb").blocks.map(withText(hostile)),
		};
		const file = openWordFile(await writeDocx(model));
		for (const [name, bytes] of Object.entries(file.parts)) {
			if (!/\.(xml|rels)$/.test(name)) continue;
			const xml = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
			expect(() => parseXml(xml), name).not.toThrow();
		}
		const texts = findAll(file.root(part), "w:p").map(textOf);
		expect(texts.filter((text) => text === kept).length).toBeGreaterThan(5);
		expect(findAll(file.root(part), "wp:docPr")[0]!.attributes.get("descr")).toBe(kept);
		expect(findAll(file.root(part), "w:tblCaption")[0]!.attributes.get("w:val")).toBe(kept);
	});

	it("keeps line breaks in a cell", async () => {
		const file = openWordFile(
			await writeDocx({
				...everyBlock("nb"),
				blocks: [{ kind: "paragraph", text: "En\r\nTo\nTre" }],
			}),
		);
		const paragraph = findAll(file.root(part), "w:p").find((p) => textOf(p) === "EnToTre")!;
		expect(findAll(paragraph, "w:br")).toHaveLength(2);
	});
});

it("refuses a table whose row does not fit its columns", async () => {
	const broken: Block = {
		kind: "table",
		caption: "Skjev",
		columns: [{ header: "A" }],
		rows: [["1", "2"]],
	};
	await expect(writeDocx({ ...everyBlock("nb"), blocks: [broken] })).rejects.toThrow(/Skjev/);
});

it("writes a document without blocks, and one that begins with a wide table", async () => {
	const empty = openWordFile(await writeDocx({ ...everyBlock("nb"), blocks: [] }));
	expect(findAll(empty.root(part), "w:sdt")).toHaveLength(0);
	const wide: Block = {
		kind: "table",
		caption: "Bred",
		columns: [{ header: "A" }],
		rows: [],
		landscape: true,
	};
	const file = openWordFile(await writeDocx({ ...everyBlock("nb"), blocks: [wide] }));
	expect(findAll(file.root(part), "w:pgSz").map((size) => size.attributes.get("w:orient"))).toEqual(
		["portrait", "landscape"],
	);
});

function withText(text: string): (block: Block) => Block {
	return (block) => {
		switch (block.kind) {
			case "heading":
			case "paragraph":
			case "notice":
				return { ...block, text };
			case "bullets":
			case "numbered":
				return { ...block, items: [text] };
			case "figure":
				return { ...block, caption: text, alternativeText: text };
			case "table":
				return {
					...block,
					caption: text,
					columns: block.columns.map((column) => ({ ...column, header: text })),
					rows: [block.columns.map(() => text)],
				};
			case "page-break":
				return block;
		}
	};
}
