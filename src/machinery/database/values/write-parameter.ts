import { type NestedText, writeArrayText } from "./array-text.ts";
import { isNestedTooDeep, maximumJsonDepth } from "./json-depth.ts";

/**
 * One parameter as the text that both engines are sent; the engine reads it as the type its place asks for.
 *
 * - text, numbers, booleans and null as they are; Uint8Array as bytea; an array as an array; a plain object as JSON.
 *   JSON whose outermost value is an array or text goes through `JSON.stringify` and `::jsonb` where it is used.
 * - Refused, because a mistake would otherwise be saved: undefined (a missing value is null), NaN and infinity, Date
 *   (days and moments are text here), text with a NUL character (no engine can store it), JSON nested past the cap.
 */
export function writeParameter(value: unknown): string | null {
	switch (typeof value) {
		case "string":
			return writeText(value);
		case "number":
			if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be stored.`);
			return String(value);
		case "bigint":
			return String(value);
		case "boolean":
			return value ? "true" : "false";
		case "object":
			if (value === null) return null;
			if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString("hex")}`;
			if (Array.isArray(value)) return writeArrayText(value.map(writeItem));
			if (value instanceof Date)
				throw new TypeError("A day or moment goes to the database as text, not Date.");
			return writeText(writeJson(value));
		default:
			throw new TypeError(
				`A value of type ${typeof value} cannot be stored; what is missing is null.`,
			);
	}
}

function writeItem(item: unknown): string | null | NestedText {
	return Array.isArray(item) ? item.map(writeItem) : writeParameter(item);
}

function writeText(text: string): string {
	if (text.includes("\0")) throw new RangeError("Text with a NUL character cannot be stored.");
	if (isNestedTooDeep(text)) throw tooDeep();
	return text;
}

function writeJson(value: object): string {
	try {
		return JSON.stringify(value);
	} catch (error) {
		// Past some thousand levels the writer itself runs out of stack.
		if (error instanceof RangeError) throw tooDeep();
		throw error;
	}
}

function tooDeep(): RangeError {
	return new RangeError(`JSON nested deeper than ${maximumJsonDepth} levels is not stored.`);
}
