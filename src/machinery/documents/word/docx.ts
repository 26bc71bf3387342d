import { Packer, Document as WordDocument } from "docx";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { languageTag } from "../../languages/language.ts";
import type { DocumentModel, Table } from "../document-model.ts";
import { documentTexts } from "./document-texts.ts";
import { documentLists } from "./docx-lists.ts";
import { settlePackage } from "./docx-package.ts";
import { writeSections } from "./docx-sections.ts";
import { documentStyles } from "./docx-styles.ts";
import { toOneLine } from "./xml-text.ts";

export interface DocumentProperties {
	/** Stands in the file's properties as the day it was made. No day is written when it is left out. */
	readonly date?: PlainDate;
}

/**
 * The bytes of a Word file (Office Open XML). The same model and date give the same bytes, on every run.
 * Tables and figures are numbered, notices begin with their word, and links that are not web or mail addresses
 * are written as text. Throws when a table's row does not fit its columns: that is a bug in the model.
 */
export async function writeDocx(
	model: DocumentModel,
	properties: DocumentProperties = {},
): Promise<Uint8Array> {
	const document = new WordDocument({
		title: toOneLine(model.title),
		subject: toOneLine(model.subtitle),
		creator: toOneLine(model.author),
		lastModifiedBy: toOneLine(model.author),
		styles: documentStyles(model.language),
		numbering: documentLists,
		sections: await writeSections(model),
	});
	return settlePackage(new Uint8Array(await Packer.toBuffer(document)), {
		date: properties.date,
		languageTag: languageTag(model.language),
		tableTitles: model.blocks.filter((block) => block.kind === "table").map(tableTitle),
	});

	function tableTitle(table: Table) {
		return {
			title: toOneLine(table.caption),
			description: documentTexts[model.language].tableDescription(
				table.rows.length,
				table.columns.map((column) => toOneLine(column.header)),
			),
		};
	}
}
