import { type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from "docx";
import { type Language, languageTag } from "../../languages/language.ts";
import { palette } from "../palette.ts";

const font = "Arial";

/** The named styles of the document, so that readers' tools find headings and authors can restyle it. */
export function documentStyles(language: Language): IStylesOptions {
	return {
		default: {
			document: {
				run: {
					font,
					size: 21,
					color: palette.ink,
					language: { value: languageTag(language) },
				},
				paragraph: { spacing: { after: 140, line: 288, lineRule: LineRuleType.AUTO } },
			},
			title: {
				run: { size: 64, bold: true, color: palette.accent },
				paragraph: {
					spacing: { before: 3200, after: 160, line: 264, lineRule: LineRuleType.AUTO },
				},
			},
			heading1: heading(34, 440, 180),
			heading2: heading(27, 340, 120),
			heading3: heading(23, 260, 80),
			hyperlink: { run: { color: palette.accent, underline: { type: "single" } } },
			listParagraph: { paragraph: { spacing: { after: 80 }, contextualSpacing: false } },
			caption: {
				run: { size: 19, bold: true, italics: false, color: palette.accentDark },
				paragraph: { spacing: { before: 200, after: 80 } },
			},
		},
		paragraphStyles: [
			ownStyle("Subtitle", "Subtitle", { size: 30, color: palette.muted }, { after: 720 }),
			ownStyle("FrontLine", "Front line", { size: 23 }, { after: 80 }),
			{
				...ownStyle("TOCHeading", "TOC Heading", headingRun(34), { before: 0, after: 240 }),
				paragraph: { spacing: { before: 0, after: 240 }, keepNext: true },
			},
			contentsStyle(1),
			contentsStyle(2),
			contentsStyle(3),
			ownStyle(
				"TableText",
				"Table text",
				{ size: 18 },
				{ after: 0, line: 250, lineRule: LineRuleType.AUTO },
			),
			ownStyle(
				"TableHeader",
				"Table header",
				{ size: 18, bold: true, color: palette.accentDark },
				{ after: 0, line: 250, lineRule: LineRuleType.AUTO },
			),
			ownStyle(
				"Notice",
				"Notice",
				{ size: 20 },
				{ before: 160, after: 220, line: 276, lineRule: LineRuleType.AUTO },
			),
			ownStyle(
				"FigureImage",
				"Figure",
				{},
				{ before: 160, after: 60, line: 240, lineRule: LineRuleType.AUTO },
			),
			ownStyle("PageMarking", "Page marking", { size: 17, bold: true, color: palette.warning }),
			ownStyle("PageNumber", "Page number", { size: 17, color: palette.muted }),
		],
		characterStyles: [
			{ id: "IndexLink", name: "Index Link", basedOn: "DefaultParagraphFont", run: {} },
		],
	};
}

function headingRun(size: number) {
	return { font, size, bold: true, color: palette.accent };
}

function heading(size: number, before: number, after: number) {
	return {
		run: headingRun(size),
		paragraph: {
			spacing: { before, after, line: 264, lineRule: LineRuleType.AUTO },
			keepNext: true,
			keepLines: true,
		},
	};
}

function contentsStyle(level: 1 | 2 | 3): IParagraphStyleOptions {
	return {
		...ownStyle(`TOC${level}`, `toc ${level}`, level === 1 ? { bold: true } : {}),
		paragraph: {
			spacing: { before: level === 1 ? 110 : 0, after: 40 },
			indent: { left: (level - 1) * 300 },
		},
	};
}

function ownStyle(
	id: string,
	name: string,
	run: NonNullable<IParagraphStyleOptions["run"]>,
	spacing: NonNullable<IParagraphStyleOptions["paragraph"]>["spacing"] = { after: 0 },
): IParagraphStyleOptions {
	return {
		id,
		name,
		basedOn: "Normal",
		next: "Normal",
		quickFormat: true,
		run,
		paragraph: { spacing },
	};
}
