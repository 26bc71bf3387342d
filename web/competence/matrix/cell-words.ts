import { plainDateOf } from "../../../src/ground/vocabulary/plain-date.ts";
import { evidenceKinds, type Level } from "../../../src/knowledge/competence/model.ts";
import { writeDate } from "../../../src/machinery/languages/dates.ts";
import type { Language } from "../../../src/machinery/languages/language.ts";
import type { Answer } from "../../api/shapes.ts";
import { evidenceSigns, evidenceWord, writeLevel } from "../competence-words.ts";
import { matrixTexts } from "./matrix-texts.ts";

type Answered = Answer<"getUnitMatrix">;

/**
 * Place of the column; level; evidence, weakest 0; last day that it counts; in use; held itself and not by implication;
 * the holding it follows from, and its version.
 */
export type MatrixCell = readonly [
	number,
	Level,
	0 | 1 | 2,
	string | null,
	boolean,
	boolean,
	string,
	number,
];
export type MatrixColumn = Answered["columns"][number];
export type MatrixRow = Omit<Answered["rows"][number], "cells"> & {
	readonly cells: readonly MatrixCell[];
};
export type Matrix = Omit<Answered, "rows"> & { readonly rows: readonly MatrixRow[] };

/** A column that is shown, and its place among all of them. */
export interface ShownColumn extends MatrixColumn {
	readonly place: number;
}

/** A cell's parts by name. */
export function readCell(cell: MatrixCell) {
	const [, level, evidence, expires, inUse, isOwn, holding, version] = cell;
	return {
		level,
		evidence: evidenceKinds[evidence],
		...{ expires, inUse, isOwn, holding, version },
	};
}

/** Whether it counts on the day, and for how long: `soonDay` is the first day that is no longer near. */
function stateOf(expires: string | null, on: string, soonDay: string) {
	if (expires === null) return "counts";
	if (expires < on) return "expired";
	return expires < soonDay ? "soon" : "counts";
}

/** What a cell shows: short words beside signs. */
export function writeCell(cell: MatrixCell, on: string, soonDay: string, language: Language) {
	const texts = matrixTexts[language];
	const { level, evidence, expires, inUse, isOwn } = readCell(cell);
	const state = stateOf(expires, on, soonDay);
	const month = expires === null ? "" : `${expires.slice(5, 7)}.${expires.slice(2, 4)}`;
	const time =
		state === "expired"
			? texts.expired
			: expires === null
				? ""
				: `${state === "soon" ? `${texts.soon} ` : ""}${texts.until(month)}`;
	return {
		state,
		level: `${isOwn ? "" : `${texts.implied} `}${level}`,
		evidence: `${evidenceSigns[evidence]} ${texts.evidence[evidence]}`,
		beneath: [time, inUse ? "" : texts.notInUse].filter((part) => part !== "").join(" "),
	};
}

/** What a cell says to who hears it, and in words elsewhere. */
export function sayCell(cell: MatrixCell | undefined, on: string, language: Language): string {
	const texts = matrixTexts[language];
	if (cell === undefined) return texts.nothing;
	const { level, evidence, expires, inUse, isOwn } = readCell(cell);
	const day = expires === null ? "" : writeDate(plainDateOf(expires), language);
	return [
		writeLevel(level, language),
		evidenceWord(evidence, language),
		...(expires === null ? [] : [expires < on ? texts.saidExpired(day) : texts.saidUntil(day)]),
		...(inUse ? [] : [texts.notInUse.slice(2)]),
		...(isOwn ? [] : [texts.legendImplied.slice(2)]),
	].join(", ");
}
