/** Text that is HTML already. Made by `html` alone, so that nothing gets into a page unescaped. */
export class Html {
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
}

type Part = string | number | Html | undefined | readonly Part[];

/** HTML with values in it: texts are escaped, lists are put after each other, undefined is nothing. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
	return new Html(
		texts.map((text, at) => `${text}${at < parts.length ? write(parts[at]) : ""}`).join(""),
	);
}

function write(part: Part): string {
	if (part === undefined) return "";
	if (part instanceof Html) return part.text;
	if (typeof part === "string" || typeof part === "number") return escapeText(String(part));
	return part.map(write).join("");
}

const signs: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

function escapeText(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
