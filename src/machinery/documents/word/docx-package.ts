import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { escapeXml } from "./xml-text.ts";

export interface PackageProperties {
	/** Stands as the day of creation and change; neither is written when it is left out. */
	readonly date: PlainDate | undefined;
	readonly languageTag: string;
	/** In the order of the tables in the document. */
	readonly tableTitles: readonly { readonly title: string; readonly description: string }[];
}

/**
 * Makes the bytes of a Word file depend on its content alone: identifiers are numbered in the order of the document,
 * the clock's times are replaced, and the parts are packed again in a fixed order with a fixed time. It also adds
 * what the writing library has no words for: the titles of tables and the language among the properties.
 */
export function settlePackage(bytes: Uint8Array, properties: PackageProperties): Uint8Array {
	const parts = unzipSync(bytes);
	const settled: Zippable = {};
	for (const name of Object.keys(parts).sort(contentTypesFirst)) {
		settled[name] = [settlePart(name, parts, properties), { mtime: zipTime, level: 6 }];
	}
	return zipSync(settled, { mtime: zipTime });
}

/** The first day that a zip file can hold; local, because zip times have no zone. */
const zipTime = new Date(1980, 0, 1);

/** Readers that look at the first part only recognise the file by it. */
function contentTypesFirst(a: string, b: string): number {
	const rank = (name: string) =>
		name === "[Content_Types].xml" ? 0 : name === "_rels/.rels" ? 1 : 2;
	return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function settlePart(
	name: string,
	parts: Record<string, Uint8Array>,
	properties: PackageProperties,
): Uint8Array {
	const bytes = parts[name]!;
	if (name === "docProps/core.xml") return edit(bytes, (xml) => settleCore(xml, properties));
	if (name === "word/document.xml") {
		const ids = relationshipNames(parts["word/_rels/document.xml.rels"]);
		return edit(bytes, (xml) =>
			addTableTitles(
				shrinkSectionEnds(numberDrawings(numberBookmarks(renameIds(xml, ids)))),
				properties.tableTitles,
			),
		);
	}
	if (name === "word/_rels/document.xml.rels") {
		return edit(bytes, (xml) => renameIds(xml, relationshipNames(bytes)));
	}
	return bytes;
}

function edit(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
	return strToU8(change(strFromU8(bytes)));
}

function settleCore(xml: string, { date, languageTag }: PackageProperties): string {
	const stamp = (element: string) =>
		date === undefined
			? ""
			: `<dcterms:${element} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${element}>`;
	return xml
		.replace(/<dcterms:created\b.*?<\/dcterms:created>/s, stamp("created"))
		.replace(/<dcterms:modified\b.*?<\/dcterms:modified>/s, stamp("modified"))
		.replace(
			"</cp:coreProperties>",
			`<dc:language>${languageTag}</dc:language></cp:coreProperties>`,
		);
}

/** New names for the relationships, in the order of their list. */
function relationshipNames(rels: Uint8Array | undefined): ReadonlyMap<string, string> {
	if (rels === undefined) return new Map();
	const ids = [...strFromU8(rels).matchAll(/\bId="([^"]+)"/g)].map((match) => match[1]!);
	return new Map(ids.map((id, index) => [id, `rId${index + 1}`]));
}

function renameIds(xml: string, names: ReadonlyMap<string, string>): string {
	return xml.replace(
		/\b(Id|r:id|r:embed|r:link)="([^"]+)"/g,
		(_, attribute: string, id: string) => `${attribute}="${names.get(id) ?? id}"`,
	);
}

function numberBookmarks(xml: string): string {
	const numbers = new Map<string, number>();
	return xml.replace(/<w:bookmark(?:Start|End)\b[^>]*>/g, (tag) =>
		tag.replace(/\bw:id="([^"]+)"/, (_, id: string) => {
			if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
			return `w:id="${numbers.get(id)}"`;
		}),
	);
}

/** A drawing and the picture in it are numbered alike. */
function numberDrawings(xml: string): string {
	let count = 0;
	return xml.replace(/<(wp:docPr|pic:cNvPr)\b[^>]*>/g, (tag, element: string) => {
		if (element === "wp:docPr") count += 1;
		return tag.replace(/\bid="[^"]*"/, `id="${count}"`);
	});
}

/**
 * A section that ends with a table ends in an empty paragraph. It takes no room: after a table that fills its page
 * it would take a page.
 */
function shrinkSectionEnds(xml: string): string {
	return xml.replace(
		/<w:p><w:pPr>(<w:sectPr>(?:(?!<\/w:sectPr>).)*<\/w:sectPr>)<\/w:pPr><\/w:p>/gs,
		'<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>$1</w:pPr></w:p>',
	);
}

function addTableTitles(xml: string, titles: PackageProperties["tableTitles"]): string {
	let count = 0;
	return xml.replace(/<\/w:tblPr>/g, (end) => {
		const table = titles[count];
		count += 1;
		if (table === undefined) return end;
		return `<w:tblCaption w:val="${escapeXml(table.title)}"/><w:tblDescription w:val="${escapeXml(table.description)}"/>${end}`;
	});
}
