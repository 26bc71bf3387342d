import { z } from "zod";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { type PlainDate, parsePlainDate } from "../../../ground/vocabulary/plain-date.ts";

/*
 * These two check and change nothing, so they are not transforms: a transform has no schema of what comes out, and the
 * OpenAPI document would say nothing of every identifier and day in an answer. Hence the casts.
 */

/** A UUID in small letters. */
export const identifierField = z
	.string()
	.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
	.meta({ format: "uuid" }) as unknown as z.ZodType<Identifier, string>;

/** A day, `YYYY-MM-DD`, that the calendar has. */
export const plainDateField = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/)
	.refine((text) => parsePlainDate(text) !== undefined, "The calendar has no such day.")
	.meta({ format: "date" }) as unknown as z.ZodType<PlainDate, string>;

/** A short text that is not empty; trimmed. The database refuses NUL. */
export function textField(longest = 500) {
	return z
		.string()
		.trim()
		.min(1)
		.max(longest)
		.refine((text) => !text.includes("\0"), "Must not hold the NUL sign.");
}

/** A text that may be empty; trimmed. */
export function looseTextField(longest = 5000) {
	return z
		.string()
		.trim()
		.max(longest)
		.refine((text) => !text.includes("\0"), "Must not hold the NUL sign.");
}

/** What every kept row shows of itself. */
export const keptFields = { id: identifierField, version: z.number().int().min(1) } as const;
