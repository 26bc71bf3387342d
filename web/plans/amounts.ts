/** What was typed as a number: null when nothing was, undefined when it is no such number. Spaces divide thousands. */
export type Typed = number | null | undefined;

/** Whole kroner, or a whole count: 25 000. */
export function readWhole(text: string): Typed {
	const bare = text.replaceAll(/[\s.\u00a0]/g, "");
	if (bare === "") return null;
	return /^\d{1,11}$/.test(bare) ? Number(bare) : undefined;
}

/** Hundredths, typed with at most two decimals: 2,5 is 250. */
export function readHundredths(text: string): Typed {
	const bare = text.replaceAll(/[\s\u00a0]/g, "").replace(",", ".");
	if (bare === "") return null;
	return /^\d{1,9}(\.\d{1,2})?$/.test(bare) ? Math.round(Number(bare) * 100) : undefined;
}

/** Whole kroner that may be below 0: −1 200 corrects. */
export function readSigned(text: string): Typed {
	const negative = /^\s*[-−–]/.test(text);
	const size = readWhole(text.replace(/[-−–]/, ""));
	return negative && typeof size === "number" ? -size : size;
}

/** A number as it stands in a field. */
export function typeWhole(value: number | null): string {
	return value === null ? "" : String(value);
}

/** Hundredths as they stand in a field, with the comma or point of the language. */
export function typeHundredths(value: number | null, point: "," | "."): string {
	return value === null ? "" : String(value / 100).replace(".", point);
}
