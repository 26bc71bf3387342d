import { BorderStyle, Paragraph, ShadingType, TextRun } from "docx";
import type { Language } from "../../languages/language.ts";
import type { Notice } from "../document-model.ts";
import { palette } from "../palette.ts";
import { documentTexts } from "./document-texts.ts";
import type { Opening } from "./docx-opening.ts";
import { writeText } from "./docx-text.ts";

/** A shaded paragraph that begins with a word for its tone, so that it does not speak by colour alone. */
export function writeNotice(notice: Notice, language: Language, opening: Opening): Paragraph {
	const warns = notice.tone === "warning";
	const color = warns ? palette.warning : palette.accent;
	const fill = warns ? palette.warningPale : palette.accentPale;
	const edge = { style: BorderStyle.SINGLE, size: 4, color: fill, space: 6 };
	return new Paragraph({
		...opening,
		style: "Notice",
		keepLines: true,
		indent: { left: 220, right: 140 },
		shading: { type: ShadingType.CLEAR, fill, color: "auto" },
		border: {
			top: edge,
			bottom: edge,
			right: edge,
			left: { style: BorderStyle.SINGLE, size: 36, color, space: 8 },
		},
		children: [
			new TextRun({ text: `${documentTexts[language][notice.tone]}: `, bold: true, color }),
			...writeText(notice.text),
		],
	});
}
