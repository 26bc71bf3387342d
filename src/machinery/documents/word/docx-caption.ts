import { type IParagraphOptions, Paragraph, SimpleField, TextRun } from "docx";
import { toOneLine } from "./xml-text.ts";

/**
 * "Table 3: …". The number is a field, so that Word can list the tables and renumber them,
 * and it is filled in, so that it is right without updating.
 */
export function writeCaption(
	word: string,
	number: number,
	caption: string,
	placing: Pick<IParagraphOptions, "keepNext" | "spacing" | "pageBreakBefore">,
): Paragraph {
	return new Paragraph({
		style: "Caption",
		keepLines: true,
		...placing,
		children: [
			new TextRun(`${word} `),
			new SimpleField(`SEQ ${word} \\* ARABIC`, String(number)),
			new TextRun(`: ${toOneLine(caption)}`),
		],
	});
}
