import {
	findPlainDate,
	type PlainDate,
	parsePlainDate,
} from "../../../ground/vocabulary/plain-date.ts";

const norwegian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** `2026-03-01`, `01.03.2026` or `1.3.2026`. Two-digit years and days that the calendar lacks are not guessed. */
export function findWrittenDate(written: string): PlainDate | undefined {
	const text = written.trim();
	const parts = norwegian.exec(text);
	if (parts === null) return parsePlainDate(text);
	return findPlainDate(Number(parts[3]), Number(parts[2]), Number(parts[1]));
}
