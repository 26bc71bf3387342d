import type { ImportContent } from "./import-content.ts";

/**
 * The content as the database can hold it: text without the NUL sign and halves of characters, and ages up to 150, which
 * stand for every higher one.
 */
export function makeStorable(content: ImportContent): ImportContent {
	const clean = cleanTexts(content) as ImportContent;
	if (clean.turnover === null) return clean;
	const rows = clean.turnover.rows
		.filter(({ ageFrom }) => ageFrom <= oldest)
		.map((row) => ({ ...row, ageTo: Math.min(row.ageTo, oldest) }));
	return { ...clean, turnover: { ...clean.turnover, rows } };
}

const oldest = 150;

function cleanTexts(value: unknown): unknown {
	if (typeof value === "string") return cleanText(value);
	if (Array.isArray(value)) return value.map(cleanTexts);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cleanTexts(each)]));
}

const lonelyHalf = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text that the database can hold. */
export function cleanText(text: string): string {
	const rest = text.replaceAll("\0", "").replace(lonelyHalf, "\ufffd");
	return rest === text ? text : rest.trim();
}
