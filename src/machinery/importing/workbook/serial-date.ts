import {
	fromDayNumber,
	type PlainDate,
	plainDateOf,
	toDayNumber,
} from "../../../ground/vocabulary/plain-date.ts";

const base1900 = toDayNumber(plainDateOf("1899-12-30"));
const base1904 = toDayNumber(plainDateOf("1904-01-01"));
const lastSerial = 2_958_465;
const halfSecond = 0.5 / 86_400;

/**
 * The day of a spreadsheet's serial number; its time of day is left out. Undefined where there is no such day.
 * The 1900 system has a 29 February 1900, which never was: days before it stand one off.
 */
export function findSerialDate(serial: number, system: "1900" | "1904"): PlainDate | undefined {
	const days = Math.floor(serial + halfSecond);
	if (system === "1904") {
		return days < 0 || days > lastSerial - 1_462 ? undefined : fromDayNumber(base1904 + days);
	}
	if (days < 1 || days === 60 || days > lastSerial) return undefined;
	return fromDayNumber(base1900 + (days < 60 ? days + 1 : days));
}
