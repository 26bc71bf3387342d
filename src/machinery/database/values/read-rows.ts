import { readerOf } from "./read-value.ts";

/** A column of an answer: its name, and the number (oid) of its type. */
export interface Field {
	readonly name: string;
	readonly oid: number;
}

/** Makes an object of each row of texts, in the order of the fields. */
export function createRowReader<Row>(
	fields: readonly Field[],
): (texts: readonly (string | null)[]) => Row {
	const readers = fields.map(({ oid }) => readerOf(oid));
	return (texts) => {
		const row: Record<string, unknown> = {};
		for (let at = 0; at < fields.length; at++) {
			const text = texts[at];
			row[fields[at]!.name] = text === null || text === undefined ? null : readers[at]!(text);
		}
		return row as Row;
	};
}
