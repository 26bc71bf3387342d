import { strToU8, zipSync } from "fflate";

/** A workbook for tests, from hand-written XML. `files` replaces or adds parts. */
export function workbookOf(
	sheetXml: string,
	{
		sheetName = "Ark1",
		sharedStrings = "",
		styles = "",
		workbookProperties = "",
		files = {},
	}: {
		readonly sheetName?: string;
		/** The content of `sst`. */
		readonly sharedStrings?: string;
		/** The content of `styleSheet`. */
		readonly styles?: string;
		readonly workbookProperties?: string;
		readonly files?: Readonly<Record<string, string>>;
	} = {},
): Uint8Array {
	const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	const relations = (inner: string) =>
		`<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
	const relation = (id: string, type: string, target: string) =>
		`<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
	const parts: Record<string, string> = {
		"_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
		"xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}">${workbookProperties}<sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": relations(
			relation("rId1", "worksheet", "worksheets/sheet1.xml") +
				relation("rId2", "sharedStrings", "sharedStrings.xml") +
				relation("rId3", "styles", "styles.xml"),
		),
		"xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${sheetXml}</sheetData></worksheet>`,
		"xl/sharedStrings.xml": `<sst xmlns="${main}">${sharedStrings}</sst>`,
		"xl/styles.xml": `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
		...files,
	};
	return zipSync(
		Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
	);
}

/** A row of text cells. */
export function textRow(row: number, texts: readonly string[]): string {
	const cells = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("");
	return `<row r="${row}">${cells}</row>`;
}
