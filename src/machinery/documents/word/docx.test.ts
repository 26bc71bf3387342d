import { beforeAll, describe, expect, it } from "vitest";
import { plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import { type Language, languages, languageTag } from "../../languages/language.ts";
import type { Block } from "../document-model.ts";
import { writeDocx } from "./docx.ts";
import { everyBlock } from "./every-block.case-support.ts";
import {
	findAll,
	openWordFile,
	parseXml,
	textOf,
	type WordFile,
} from "./word-file.case-support.ts";

const part = "word/document.xml";
const relationshipsPart = "word/_rels/document.xml.rels";

describe("a document with every kind of block", () => {
	const model = everyBlock("nb");
	const tables = model.blocks.filter((block) => block.kind === "table");
	const figures = model.blocks.filter((block) => block.kind === "figure");
	let file: WordFile;
	beforeAll(async () => {
		file = openWordFile(await writeDocx(model, { date: plainDateOf("2026-03-01") }));
	});
	const body = () => file.root(part);

	it("is well-formed XML in every part", () => {
		for (const [name, bytes] of Object.entries(file.parts)) {
			if (/\.(xml|rels|svg)$/.test(name)) {
				expect(() => parseXml(new TextDecoder().decode(bytes)), name).not.toThrow();
			}
		}
	});

	it("resolves every relationship that it uses, and names each once", () => {
		const relationships = findAll(file.root(relationshipsPart), "Relationship");
		const ids = relationships.map((relationship) => relationship.attributes.get("Id"));
		expect(new Set(ids).size).toBe(ids.length);
		const used = [...findAll(body(), "a:blip"), ...findAll(body(), "asvg:svgBlip")]
			.map((element) => element.attributes.get("r:embed"))
			.concat(findAll(body(), "w:hyperlink").flatMap((link) => link.attributes.get("r:id") ?? []));
		expect(used.length).toBeGreaterThan(2 * figures.length);
		for (const id of used) expect(ids).toContain(id);
		for (const { attributes } of relationships) {
			if (attributes.get("TargetMode") === "External") continue;
			expect(Object.keys(file.parts)).toContain(
				`word/${attributes.get("Target")!.replace(/^\//, "")}`,
			);
		}
	});

	it("repeats the header row of every table, keeps rows whole and gives every cell a paragraph", () => {
		const written = findAll(body(), "w:tbl");
		expect(written).toHaveLength(tables.length);
		written.forEach((table, index) => {
			const rows = table.children.filter((child) => child.name === "w:tr");
			expect(rows).toHaveLength(tables[index]!.rows.length + 1);
			expect(findAll(rows[0]!, "w:tblHeader")).toHaveLength(1);
			expect(findAll(table, "w:tblHeader")).toHaveLength(1);
			expect(findAll(table, "w:cantSplit")).toHaveLength(rows.length);
			for (const cell of findAll(table, "w:tc")) expect(findAll(cell, "w:p")).toHaveLength(1);
			const grid = findAll(table, "w:gridCol").map((column) =>
				Number(column.attributes.get("w:w")),
			);
			expect(grid).toHaveLength(tables[index]!.columns.length);
			expect(grid.reduce((sum, width) => sum + width, 0)).toBe(
				Number(findAll(table, "w:tblW")[0]!.attributes.get("w:w")),
			);
		});
	});

	it("gives tables a title and a description, last among their properties", () => {
		findAll(body(), "w:tblPr").forEach((properties, index) => {
			const names = properties.children.map((child) => child.name);
			expect(names.slice(-2)).toEqual(["w:tblCaption", "w:tblDescription"]);
			expect(properties.children.at(-2)!.attributes.get("w:val")).toBe(tables[index]!.caption);
			expect(properties.children.at(-1)!.attributes.get("w:val")).toContain(
				tables[index]!.columns[0]!.header,
			);
		});
	});

	it("aligns the columns of numbers to the end", () => {
		const table = findAll(body(), "w:tbl")[0]!;
		for (const row of findAll(table, "w:tr")) {
			const [first, last] = findAll(row, "w:jc").map((jc) => jc.attributes.get("w:val"));
			expect([first, last]).toEqual(["left", "right"]);
		}
	});

	it("gives every figure its alternative text and a drawing in both forms", () => {
		const drawings = findAll(body(), "wp:docPr");
		expect(drawings.map((drawing) => drawing.attributes.get("descr"))).toEqual(
			figures.map((figure) => figure.alternativeText),
		);
		expect(new Set(drawings.map((drawing) => drawing.attributes.get("id"))).size).toBe(
			figures.length,
		);
		const media = Object.keys(file.parts).filter((name) => name.startsWith("word/media/"));
		expect(media.filter((name) => name.endsWith(".svg"))).toHaveLength(figures.length);
		expect(media.filter((name) => name.endsWith(".png"))).toHaveLength(figures.length);
	});

	it("uses heading styles, and lists every heading in contents that lead to it", () => {
		const headings = model.blocks.filter((block) => block.kind === "heading");
		const styled = findAll(body(), "w:p").filter((paragraph) =>
			findAll(paragraph, "w:pStyle").some((style) =>
				/^Heading[123]$/.test(style.attributes.get("w:val")!),
			),
		);
		expect(styled.map(textOf)).toEqual(headings.map((heading) => heading.text));
		const entries = findAll(findAll(body(), "w:sdt")[0]!, "w:hyperlink");
		expect(entries.map(textOf)).toEqual(headings.map((heading) => heading.text));
		const bookmarks = findAll(body(), "w:bookmarkStart").map((mark) =>
			mark.attributes.get("w:name"),
		);
		expect(entries.map((entry) => entry.attributes.get("w:anchor"))).toEqual(bookmarks);
	});

	it("numbers tables and figures in order", () => {
		const captions = findAll(body(), "w:p").filter((paragraph) =>
			findAll(paragraph, "w:pStyle").some((style) => style.attributes.get("w:val") === "Caption"),
		);
		const texts = captions.map(textOf);
		expect(texts).toContain("Tabell 1: Gap");
		expect(texts).toContain(`Tabell ${tables.length}: Tiltak`);
		expect(texts).toContain(`Figur ${figures.length}: ${figures.at(-1)!.caption}`);
	});

	it("says the marking at the top and the page at the foot of every section", () => {
		expect(textOf(file.root("word/header1.xml"))).toBe(model.marking);
		const footer = file.root("word/footer1.xml");
		expect(textOf(footer)).toMatch(/Side PAGE av NUMPAGES$/);
		const sections = findAll(body(), "w:sectPr");
		expect(sections).toHaveLength(3);
		expect(findAll(sections[0]!, "w:headerReference")).toHaveLength(1);
		expect(findAll(sections[0]!, "w:titlePg")).toHaveLength(0);
		// Sections without references of their own take over those before them.
		for (const later of sections.slice(1)) {
			expect(findAll(later, "w:headerReference")).toHaveLength(0);
		}
		const sizes = findAll(body(), "w:pgSz").map((size) => size.attributes.get("w:orient"));
		expect(sizes).toEqual(["portrait", "landscape", "portrait"]);
	});

	it("begins every numbered list at one", () => {
		const numbers = findAll(body(), "w:p")
			.filter((paragraph) => ["Først", "Så", "Begynner på én"].includes(textOf(paragraph)))
			.map((paragraph) => findAll(paragraph, "w:numId")[0]!.attributes.get("w:val"));
		expect(numbers[0]).toBe(numbers[1]);
		expect(numbers[2]).not.toBe(numbers[0]);
	});

	it("begins a notice with its word", () => {
		const texts = findAll(body(), "w:p").map(textOf);
		expect(texts).toContain("Merk: Tallene er forslag.");
		expect(texts).toContain("Viktig: Del ikke tallene.");
	});

	it("links to the web, and never to a script", () => {
		const targets = findAll(file.root(relationshipsPart), "Relationship")
			.filter((relationship) => relationship.attributes.get("TargetMode") === "External")
			.map((relationship) => relationship.attributes.get("Target"));
		expect(targets).toEqual(["https://www.ssb.no/statbank/table/14533"]);
		expect(findAll(body(), "w:t").map(textOf)).toContain("ikke lenke");
	});

	it("tells its title, author, day and language among the properties", () => {
		const core = textOf(file.root("docProps/core.xml"));
		for (const text of [model.title, model.author, "2026-03-01T00:00:00Z", "nb-NO"]) {
			expect(core).toContain(text);
		}
	});

	it("ends sections without taking room, and squeezes no paragraph that has text", async () => {
		const wide: Block = {
			kind: "table",
			caption: "B",
			columns: [{ header: "A" }],
			rows: [],
			landscape: true,
		};
		const text: Block = { kind: "paragraph", text: "Lang tekst ".repeat(30) };
		const written = openWordFile(await writeDocx({ ...model, blocks: [text, wide, text] }));
		const squeezed = findAll(written.root(part), "w:p").filter((paragraph) =>
			findAll(paragraph, "w:spacing").some(
				(spacing) => spacing.attributes.get("w:lineRule") === "exact",
			),
		);
		expect(squeezed.map(textOf)).toEqual([""]);
		expect(findAll(squeezed[0]!, "w:sectPr")).toHaveLength(1);
	});

	it("keeps text on the page of the table that it leads to", async () => {
		const text: Block = { kind: "paragraph", text: "Tabellen viser gapene." };
		const table: Block = {
			kind: "table",
			caption: "Gap",
			columns: [{ header: "A" }],
			rows: [["1"]],
		};
		const last: Block = { kind: "paragraph", text: "Slutt." };
		const written = openWordFile(await writeDocx({ ...model, blocks: [text, table, last] }));
		const kept = findAll(written.root(part), "w:p")
			.filter((p) =>
				findAll(p, "w:keepNext").some((keep) => keep.attributes.get("w:val") !== "false"),
			)
			.map(textOf);
		expect(kept).toEqual(["Tabellen viser gapene.", "Tabell 1: Gap", "A"]);
	});

	it("has no empty paragraph but those that end a section", () => {
		const empty = findAll(body(), "w:p").filter(
			(paragraph) =>
				textOf(paragraph) === "" &&
				findAll(paragraph, "wp:docPr").length === 0 &&
				findAll(paragraph, "w:pStyle")[0]?.attributes.get("w:val") !== "TableText",
		);
		for (const paragraph of empty) expect(findAll(paragraph, "w:sectPr")).toHaveLength(1);
	});
});

describe("languages", () => {
	const words: Record<Language, string> = {
		nb: "Side PAGE av NUMPAGES",
		nn: "Side PAGE av NUMPAGES",
		en: "Page PAGE of NUMPAGES",
	};
	it.each(languages)(
		"sets the language on the styles and writes the page in it: %s",
		async (language) => {
			const file = openWordFile(await writeDocx({ ...everyBlock(language), blocks: [] }));
			const defaults = findAll(file.root("word/styles.xml"), "w:docDefaults")[0]!;
			expect(findAll(defaults, "w:lang")[0]!.attributes.get("w:val")).toBe(languageTag(language));
			expect(textOf(file.root("word/footer1.xml"))).toContain(words[language]);
		},
	);
});
