import { parseArgs } from "node:util";
import { type PlainDate, parsePlainDate } from "../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../ground/vocabulary/result.ts";
import { type FileKind, fileKinds } from "../knowledge/gaps/files/file-kinds.ts";
import { isLanguage, type Language } from "../machinery/languages/language.ts";
import { commandTexts } from "./command-texts.ts";

/** What `plan` and `profile` are called with. */
export interface JobArguments {
	/** Paths of the files that were named. */
	readonly files: Readonly<Partial<Record<FileKind, string>>> & { readonly staff: string };
	readonly asOf: PlainDate;
	readonly recruitment: number | null;
	readonly language: Language;
	readonly out: string;
}

/** What `template` and `demo` are called with. */
export interface OutputArguments {
	readonly language: Language;
	readonly out: string;
}

const textOption = { type: "string" } as const;

/** The problem is a sentence for the person who typed the command. */
export function readJobArguments(
	words: readonly string[],
	today: PlainDate,
): Result<JobArguments, string> {
	const parsed = parseWords(words, [...fileKinds, "recruitment", "as-of", "lang", "out"]);
	if (!parsed.ok) return parsed;
	const { values, language } = parsed.value;
	const texts = commandTexts[language];
	const { staff, out } = values;
	if (!staff) return failure(texts.missingOption("--staff"));
	if (!out) return failure(texts.missingOption("--out"));
	const asOf = values["as-of"] === undefined ? today : parsePlainDate(values["as-of"]);
	if (asOf === undefined) return failure(texts.wrongDate(values["as-of"] ?? ""));
	const recruitment = readShare(values.recruitment);
	if (recruitment === undefined) return failure(texts.wrongShare(values.recruitment ?? ""));
	const files = Object.fromEntries(
		fileKinds.flatMap((kind) => (values[kind] === undefined ? [] : [[kind, values[kind]]])),
	);
	return success({ files: { ...files, staff }, asOf, recruitment, language, out });
}

export function readOutputArguments(words: readonly string[]): Result<OutputArguments, string> {
	const parsed = parseWords(words, ["lang", "out"]);
	if (!parsed.ok) return parsed;
	const { values, language } = parsed.value;
	const { out } = values;
	return out ? success({ language, out }) : failure(commandTexts[language].missingOption("--out"));
}

interface ParsedWords {
	readonly values: Readonly<Record<string, string | undefined>>;
	readonly language: Language;
}

function parseWords(
	words: readonly string[],
	options: readonly string[],
): Result<ParsedWords, string> {
	const read = readLanguage(words);
	if (!read.ok) return read;
	const language = read.value;
	try {
		const { values } = parseArgs({
			args: [...words],
			options: Object.fromEntries(options.map((name) => [name, textOption])),
			strict: true,
		});
		return success({ values: values as Record<string, string | undefined>, language });
	} catch (error) {
		return failure(commandTexts[language].wrongOption(error instanceof Error ? error.message : ""));
	}
}

/** The language that was asked for; bokmål unless told. */
export function readLanguage(words: readonly string[]): Result<Language, string> {
	const given = findLanguage(words);
	if (given === undefined) return success("nb");
	return isLanguage(given) ? success(given) : failure(commandTexts.nb.wrongLanguage(given));
}

/** Found before the rest is read, so that also a complaint about the rest comes in the language. */
function findLanguage(words: readonly string[]): string | undefined {
	const at = words.lastIndexOf("--lang");
	if (at >= 0) return words[at + 1];
	return words.find((word) => word.startsWith("--lang="))?.slice("--lang=".length);
}

/** A number from 0 to 1 with point or comma; null when it is not given, undefined when it cannot be read. */
export function readShare(text: string | undefined): number | null | undefined {
	if (text === undefined) return null;
	if (!/^\d+([.,]\d+)?$/.test(text)) return undefined;
	const share = Number(text.replace(",", "."));
	return share <= 1 ? share : undefined;
}
