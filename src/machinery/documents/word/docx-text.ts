import { ExternalHyperlink, type ParagraphChild, TextRun } from "docx";
import type { Text, TextPiece } from "../document-model.ts";
import { toXmlText } from "./xml-text.ts";

/**
 * The runs of a text. A line break in it becomes a line break in the paragraph.
 * `size` is in half points; the paragraph style decides when it is left out.
 */
export function writeText(text: Text, size?: number): ParagraphChild[] {
	return typeof text === "string"
		? writeRuns({ text }, size)
		: text.flatMap((piece) => writePiece(piece, size));
}

function writePiece(piece: TextPiece, size: number | undefined): ParagraphChild[] {
	if (piece.link === undefined || !isSafeLink(piece.link)) return writeRuns(piece, size);
	return [
		new ExternalHyperlink({ link: piece.link, children: writeRuns(piece, size, "Hyperlink") }),
	];
}

function writeRuns(piece: TextPiece, size: number | undefined, style?: string): TextRun[] {
	const lines = toXmlText(piece.text).replaceAll("\t", " ").split("\n");
	return lines.map(
		(line, index) =>
			new TextRun({
				text: line,
				...(size === undefined ? {} : { size }),
				...(index === 0 ? {} : { break: 1 }),
				...(style === undefined ? {} : { style }),
				...(piece.strong === true ? { bold: true } : {}),
				...(piece.emphasis === true ? { italics: true } : {}),
			}),
	);
}

/** Only addresses of the web and of mail: a spreadsheet may hold anything. */
function isSafeLink(link: string): boolean {
	return /^(https?:\/\/|mailto:)[^\s<>"{}|\\^`]+$/i.test(link);
}
