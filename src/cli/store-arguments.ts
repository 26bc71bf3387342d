import { parseArgs } from "node:util";
import { type PlainDate, parsePlainDate } from "../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../ground/vocabulary/result.ts";
import { type FileKind, fileKinds } from "../knowledge/gaps/files/file-kinds.ts";
import type { Language } from "../machinery/languages/language.ts";
import { readLanguage, readShare } from "./arguments.ts";
import { commandTexts } from "./command-texts.ts";
import { storeTexts } from "./store-texts.ts";

/** What every command on the store is called with. */
export interface StoreArguments {
	/** The folder of the embedded database; undefined: as the environment says. */
	readonly data: string | undefined;
	readonly language: Language;
}

export interface StoredJobArguments extends StoreArguments {
	/** Name or number. */
	readonly organisation: string;
	readonly asOf: PlainDate;
	readonly recruitment: number | null;
	readonly out: string;
}

export interface ImportArguments extends StoreArguments {
	readonly organisation: string;
	readonly files: Readonly<Partial<Record<FileKind, string>>>;
	readonly asOf: PlainDate;
	/** Saves; without it nothing is changed. */
	readonly confirm: boolean;
	/** Makes the organisation when it is not there. */
	readonly create: boolean;
	readonly whole: boolean;
	readonly confirmEndings: boolean;
}

export interface BackupArguments extends StoreArguments {
	readonly file: string;
}

/** `plan` and `profile` with `--from-store`. */
export function readStoredJobArguments(
	words: readonly string[],
	today: PlainDate,
): Result<StoredJobArguments, string> {
	const parsed = parse(words, ["from-store", "recruitment", "as-of", "out"]);
	if (!parsed.ok) return parsed;
	const { values, language, data } = parsed.value;
	const texts = commandTexts[language];
	const { "from-store": organisation, out } = values;
	if (!organisation) return failure(texts.missingOption("--from-store"));
	if (!out) return failure(texts.missingOption("--out"));
	const asOf = readDay(values["as-of"], today);
	if (asOf === undefined) return failure(texts.wrongDate(values["as-of"] ?? ""));
	const recruitment = readShare(values.recruitment);
	if (recruitment === undefined) return failure(texts.wrongShare(values.recruitment ?? ""));
	return success({ organisation, asOf, recruitment, out, language, data });
}

export function readImportArguments(
	words: readonly string[],
	today: PlainDate,
): Result<ImportArguments, string> {
	const switches = ["confirm", "create", "whole", "confirm-endings"];
	const parsed = parse(words, [...fileKinds, "organisation", "as-of"], switches);
	if (!parsed.ok) return parsed;
	const { values, language, data, on } = parsed.value;
	const texts = commandTexts[language];
	const { organisation } = values;
	if (!organisation) return failure(texts.missingOption("--organisation"));
	const asOf = readDay(values["as-of"], today);
	if (asOf === undefined) return failure(texts.wrongDate(values["as-of"] ?? ""));
	const files = Object.fromEntries(
		fileKinds.flatMap((kind) => (values[kind] === undefined ? [] : [[kind, values[kind]]])),
	);
	if (Object.keys(files).length === 0) return failure(storeTexts[language].noFiles);
	return success({
		organisation,
		files,
		asOf,
		language,
		data,
		confirm: on.has("confirm"),
		create: on.has("create"),
		whole: on.has("whole"),
		confirmEndings: on.has("confirm-endings"),
	});
}

/** `backup FILE` and `restore FILE`. */
export function readBackupArguments(words: readonly string[]): Result<BackupArguments, string> {
	const [file, ...rest] = words;
	const parsed = parse(file?.startsWith("--") ? words : rest, []);
	if (!parsed.ok) return parsed;
	const { language, data } = parsed.value;
	return file === undefined || file.startsWith("--")
		? failure(storeTexts[language].noBackupFile)
		: success({ file, language, data });
}

interface ParsedWords extends StoreArguments {
	readonly values: Readonly<Record<string, string | undefined>>;
	readonly on: ReadonlySet<string>;
}

function parse(
	words: readonly string[],
	options: readonly string[],
	switches: readonly string[] = [],
): Result<ParsedWords, string> {
	const language = readLanguage(words);
	if (!language.ok) return language;
	try {
		const parsed = parseArgs({
			args: [...words],
			options: Object.fromEntries([
				...[...options, "data", "lang"].map((name) => [name, { type: "string" }] as const),
				...switches.map((name) => [name, { type: "boolean" }] as const),
			]),
			strict: true,
		});
		const values: Readonly<Record<string, unknown>> = parsed.values;
		const texts = Object.entries(values).filter(([, value]) => typeof value === "string");
		return success({
			values: Object.fromEntries(texts) as Readonly<Record<string, string>>,
			on: new Set(switches.filter((name) => values[name] === true)),
			language: language.value,
			data: values.data as string | undefined,
		});
	} catch (error) {
		const complaint = error instanceof Error ? error.message : "";
		return failure(commandTexts[language.value].wrongOption(complaint));
	}
}

function readDay(text: string | undefined, today: PlainDate): PlainDate | undefined {
	return text === undefined ? today : parsePlainDate(text);
}
