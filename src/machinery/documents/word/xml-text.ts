/**
 * Text as XML 1.0 can hold it: control characters, lone surrogates and non-characters from spreadsheets
 * are left out, because one of them makes the whole file unreadable. Line breaks and tabs stay.
 */
export function toXmlText(text: string): string {
	return text
		.replace(/\r\n?|\u2028|\u2029|\u0085/g, "\n")
		.replace(notInXml, "")
		.replace(loneSurrogate, "\uFFFD");
}

/** The same on one line: for captions, alternative texts and properties. */
export function toOneLine(text: string): string {
	return toXmlText(text)
		.replace(/[\n\t ]+/g, " ")
		.trim();
}

/** For element content and for attribute values in double quotes. */
export function escapeXml(text: string): string {
	return toXmlText(text)
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;")
		.replaceAll("'", "&#39;");
}

// Built from code points, so that no control character stands in this file.
const notInXml = new RegExp(
	`[${range(0x00, 0x08)}${range(0x0b, 0x0c)}${range(0x0e, 0x1f)}${range(0x7f, 0x9f)}${range(0xfffe, 0xffff)}]`,
	"g",
);
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function range(from: number, to: number): string {
	return `\\u${hex(from)}-\\u${hex(to)}`;
}

function hex(codePoint: number): string {
	return codePoint.toString(16).padStart(4, "0");
}
