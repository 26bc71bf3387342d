import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Translated } from "../../languages/language.ts";
import { type Cell, shiftDecimal, writtenCell } from "../cells/cell.ts";
import {
	cellTooLong,
	errorCell,
	formulaWithoutValue,
	notWhole,
	outOfRange,
	unknownWord,
	unreadableDate,
	unreadableNumber,
} from "../cells/cell-faults.ts";
import { findWrittenDate } from "../cells/date-text.ts";
import { findDecimal, findPercentDecimal, toScaledInteger } from "../cells/number-text.ts";
import { isUnreadable, type Unreadable, unreadable } from "../faults/fault-kind.ts";
import { maxCellCharacters } from "../limits.ts";
import type { Column, ColumnWords } from "./column.ts";

type Reading<Value> = Pick<Column<Value>, "form" | "format" | "parse" | "repeats" | "freeText">;

function column<Value>(words: ColumnWords, reading: Reading<Value>): Column<Value> {
	const { example } = words;
	return {
		field: words.field,
		headers: { nb: words.nb, nn: words.nn, en: words.field },
		required: words.required ?? false,
		personal: words.personal ?? false,
		explanation: words.explanation,
		example: typeof example === "string" ? { nb: example, nn: example, en: example } : example,
		...reading,
	};
}

/** What makes a cell unreadable whatever it should hold. */
function findBroken(cell: Cell): Unreadable | undefined {
	if (typeof cell === "string") {
		return cell.length > maxCellCharacters ? unreadable(cellTooLong) : undefined;
	}
	if (cell.kind === "error") return unreadable(errorCell);
	return cell.kind === "formula" ? unreadable(formulaWithoutValue) : undefined;
}

function parseText(cell: Cell): string | Unreadable {
	return findBroken(cell) ?? writtenCell(cell).trim();
}

const textForm = { nb: "tekst", nn: "tekst", en: "text" };

export function textColumn(words: ColumnWords, repeats = true): Column<string> {
	return column(words, {
		form: textForm,
		format: "text",
		parse: parseText,
		repeats,
		freeText: true,
	});
}

/** Names separated by `|`. Blank names are left out; the same name twice counts once. */
export function namesColumn(words: ColumnWords): Column<readonly string[]> {
	return column<readonly string[]>(words, {
		form: {
			nb: "navn skilt med |",
			nn: "namn skilde med |",
			en: "names separated by |",
		},
		format: "text",
		parse: (cell) => {
			const text = parseText(cell);
			if (isUnreadable(text)) return text;
			const names = text.split("|").map((name) => name.trim());
			return [...new Set(names.filter((name) => name !== ""))];
		},
		repeats: true,
		freeText: true,
	});
}

/** The values are the keys; each has the words that stand for it. The first of a language is what templates show. */
export function wordColumn<Value extends string | boolean>(
	words: ColumnWords,
	choices: ReadonlyArray<readonly [Value, Translated<string>, ...string[]]>,
): Column<Value> {
	const values = new Map<string, Value>();
	for (const [value, names, ...others] of choices) {
		for (const name of [names.nb, names.nn, names.en, ...others]) values.set(wordKey(name), value);
	}
	const allowed = (language: "nb" | "nn" | "en") =>
		choices.map(([, names]) => names[language]).join(", ");
	const form = { nb: allowed("nb"), nn: allowed("nn"), en: allowed("en") };
	const every = [
		...new Set(choices.flatMap(([, names, ...others]) => [names.nb, names.en, ...others])),
	].join(", ");
	return column<Value>(words, {
		form,
		format: "text",
		parse: (cell) => {
			const broken = findBroken(cell);
			if (broken !== undefined) return broken;
			return values.get(wordKey(writtenCell(cell))) ?? unreadable(unknownWord, every);
		},
		repeats: true,
		freeText: false,
	});
}

function wordKey(word: string): string {
	return word.normalize("NFC").trim().toLowerCase();
}

/** Yes or no; a workbook's own TRUE and FALSE too. */
export function yesNoColumn(words: ColumnWords): Column<boolean> {
	const choices = wordColumn<boolean>(words, [
		[true, { nb: "ja", nn: "ja", en: "yes" }],
		[false, { nb: "nei", nn: "nei", en: "no" }],
	]);
	return {
		...choices,
		parse: (cell) =>
			typeof cell !== "string" && cell.kind === "boolean"
				? cell.text === "true"
				: choices.parse(cell),
	};
}

export function dateColumn(words: ColumnWords): Column<PlainDate> {
	return column<PlainDate>(words, {
		form: {
			nb: "dato: 2026-03-01 eller 01.03.2026",
			nn: "dato: 2026-03-01 eller 01.03.2026",
			en: "date: 2026-03-01 or 01.03.2026",
		},
		format: "date",
		parse: (cell) => {
			const broken = findBroken(cell);
			if (broken !== undefined) return broken;
			if (typeof cell !== "string" && cell.kind !== "date") return unreadable(unreadableDate);
			return findWrittenDate(writtenCell(cell)) ?? unreadable(unreadableDate);
		},
		repeats: true,
		freeText: false,
	});
}

/** Both bounds are inclusive. */
export interface Bounds {
	readonly from: number;
	readonly to: number;
}

function writeBounds(bounds: Bounds): string {
	return `${bounds.from}–${bounds.to}`.replace(".", ",");
}

function boundsForm(bounds: Bounds, what: Translated<string>): Translated<string> {
	const range = writeBounds(bounds);
	return {
		nb: `${what.nb} ${range}`,
		nn: `${what.nn} ${range}`,
		en: `${what.en} ${range}`,
	};
}

/** Plain decimal text of a number cell, a percent cell as percent or as the number behind it. */
function findCellDecimal(cell: Cell, unit: "number" | "percent"): string | Unreadable {
	const broken = findBroken(cell);
	if (broken !== undefined) return broken;
	if (typeof cell === "string") {
		const text = unit === "percent" ? findPercentDecimal(cell) : findDecimal(cell);
		return text ?? unreadable(unreadableNumber);
	}
	if (cell.kind === "number") return cell.text;
	if (cell.kind !== "percent") return unreadable(unreadableNumber);
	return unit === "percent" ? shiftDecimal(cell.text, 2) : cell.text;
}

function parseWithin(cell: Cell, unit: "number" | "percent", bounds: Bounds): string | Unreadable {
	const decimal = findCellDecimal(cell, unit);
	if (isUnreadable(decimal)) return decimal;
	const value = Number(decimal);
	if (value < bounds.from || value > bounds.to) {
		return unreadable(outOfRange, writeBounds(bounds));
	}
	return decimal;
}

export function wholeNumberColumn(words: ColumnWords, bounds: Bounds): Column<number> {
	return column<number>(words, {
		form: boundsForm(bounds, { nb: "helt tall", nn: "heilt tal", en: "whole number" }),
		format: "number",
		parse: (cell) => {
			const decimal = parseWithin(cell, "number", bounds);
			if (isUnreadable(decimal)) return decimal;
			const value = Number(decimal);
			return Number.isInteger(value) ? value : unreadable(notWhole);
		},
		repeats: true,
		freeText: false,
	});
}

export function numberColumn(words: ColumnWords, bounds: Bounds): Column<number> {
	return column<number>(words, {
		form: boundsForm(bounds, { nb: "tall", nn: "tal", en: "number" }),
		format: "number",
		parse: (cell) => {
			const decimal = parseWithin(cell, "number", bounds);
			return isUnreadable(decimal) ? decimal : Number(decimal);
		},
		repeats: true,
		freeText: false,
	});
}

/** Percent as whole hundredths of a percent, halves up, from the digits: 37.5 is 3750. */
export function percentColumn(words: ColumnWords, bounds: Bounds): Column<number> {
	return column<number>(words, {
		form: boundsForm(bounds, { nb: "prosent", nn: "prosent", en: "per cent" }),
		format: "number",
		parse: (cell) => {
			const decimal = parseWithin(cell, "percent", bounds);
			return isUnreadable(decimal) ? decimal : toScaledInteger(decimal, 2);
		},
		repeats: true,
		freeText: false,
	});
}

/** The amount as both readings of it: which one counts depends on another cell of the row. */
export interface WrittenAmount {
	readonly number: number | null;
	readonly percent: number;
}

/** A number that is percent in some rows and not in others. Bounds are the row's to judge. */
export function amountColumn(words: ColumnWords): Column<WrittenAmount> {
	return column<WrittenAmount>(words, {
		form: { nb: "tall eller prosent", nn: "tal eller prosent", en: "number or per cent" },
		format: "number",
		parse: (cell) => {
			const percent = findCellDecimal(cell, "percent");
			if (isUnreadable(percent)) return percent;
			const number = findCellDecimal(cell, "number");
			return {
				number: isUnreadable(number) ? null : Number(number),
				percent: Number(percent),
			};
		},
		repeats: true,
		freeText: false,
	});
}
