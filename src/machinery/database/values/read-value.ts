import { parsePlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { readArrayText } from "./array-text.ts";

type ReadText = (text: string) => unknown;

/**
 * How the values of a field are read, from the text that the engine sent, by the number (oid) of their type. Both engines hand over
 * text and are read here alone, so that they cannot differ:
 *
 * - bool → boolean; int2, int4, int8, oid, float4, float8 → number. An int8 past 2^53 is an error, not a rounded number.
 * - numeric → text, exact as written (`1.50`). The field computes with integers; nothing may pass through a float.
 * - date → PlainDate. timestamp → `2026-01-31T10:00:00.123456`, timestamptz the same in UTC with `Z`: never JavaScript's
 *   Date, which drops microseconds and shows the zone of the machine. Infinity and years outside 1–9999 are errors.
 * - json, jsonb → the value; bytea → Uint8Array; arrays of these → arrays; everything else → text.
 */
export function readerOf(oid: number): ReadText {
	const read = readers.get(oid);
	if (read !== undefined) return read;
	const readItem = itemReaders.get(oid);
	if (readItem === undefined) return asText;
	return (text) => readArrayText(text, (item) => (item === null ? null : readItem(item)));
}

function readWholeNumber(text: string): number {
	const number = Number(text);
	if (!Number.isSafeInteger(number)) {
		throw new RangeError(`The database holds ${text}, more than a whole number here can be.`);
	}
	return number;
}

function readDate(text: string): string {
	const date = parsePlainDate(text);
	if (date === undefined)
		throw new RangeError(`The database holds ${text}, which is no plain date.`);
	return date;
}

function readMoment(text: string): string {
	const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)(\+00)?$/.exec(text);
	if (parts === null)
		throw new RangeError(`The database holds ${text}, which is no moment in UTC.`);
	return `${parts[1]}T${parts[2]}${parts[3] === undefined ? "" : "Z"}`;
}

function readBytes(text: string): Uint8Array {
	return new Uint8Array(Buffer.from(text.slice(2), "hex"));
}

const asText: ReadText = (text) => text;

/** Type, its array type, reader. Numbers from pg_type; they never change. */
const types: readonly (readonly [oid: number, arrayOid: number, read: ReadText])[] = [
	[16, 1000, (text) => text === "t"], // bool
	[17, 1001, readBytes], // bytea
	[18, 1002, asText], // "char"
	[19, 1003, asText], // name
	[20, 1016, readWholeNumber], // int8
	[21, 1005, Number], // int2
	[23, 1007, Number], // int4
	[25, 1009, asText], // text
	[26, 1028, Number], // oid
	[114, 199, (text) => JSON.parse(text)], // json
	[700, 1021, Number], // float4
	[701, 1022, Number], // float8
	[1042, 1014, asText], // bpchar
	[1043, 1015, asText], // varchar
	[1082, 1182, readDate], // date
	[1114, 1115, readMoment], // timestamp
	[1184, 1185, readMoment], // timestamptz
	[1700, 1231, asText], // numeric
	[2950, 2951, asText], // uuid
	[3802, 3807, (text) => JSON.parse(text)], // jsonb
];
const readers = new Map(types.map(([oid, , read]) => [oid, read]));
const itemReaders = new Map(types.map(([, arrayOid, read]) => [arrayOid, read]));
