import type { FilePreview } from "./import-queries.ts";

/** What each header of a file is read as: a field, or null for not read. By place, since two can be called the same. */
export type ColumnChoices = readonly (string | null)[];

export function choicesOf({ headers }: FilePreview): ColumnChoices {
	return headers.map(({ field }) => field);
}

/** Required columns that no header is read as, and those that two are. */
export function judgeChoices(preview: FilePreview, choices: ColumnChoices) {
	const read = choices.filter((field) => field !== null);
	return {
		missing: preview.columns.filter(({ required, field }) => required && !read.includes(field)),
		twice: preview.columns.filter(({ field }) => read.filter((each) => each === field).length > 1),
	};
}

/**
 * What is to be remembered from now on: what was said of headers that this file lacks stays, and of this file's headers
 * what differs from what they are known as. Null: nothing new was said.
 */
export function findNewMapping(preview: FilePreview, choices: ColumnChoices) {
	const isChanged = preview.headers.some(
		({ header, field }, place) => header !== "" && choices[place] !== field,
	);
	if (!isChanged) return null;
	const here = new Map(
		preview.headers.flatMap(({ header, field, by }, place) => {
			const choice = choices[place] ?? null;
			const isSaid = by === "remembered" || choice !== field;
			return header === "" || !isSaid ? [] : [[header, choice] as const];
		}),
	);
	const elsewhere = (preview.mapping?.columns ?? []).filter(
		({ header }) => !preview.headers.some((each) => isSame(each.header, header)),
	);
	return [...elsewhere, ...[...here].map(([header, field]) => ({ header, field }))];
}

/** As the server compares headers. */
function isSame(one: string, other: string): boolean {
	const key = (text: string) =>
		text
			.normalize("NFC")
			.toLowerCase()
			.replace(/[\s_-]+/g, "");
	return key(one) === key(other);
}
