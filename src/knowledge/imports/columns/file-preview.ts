import { type Cell, isBlank, writtenCell } from "../../../machinery/importing/cells/cell.ts";
import { maskIdentityNumbers } from "../../../machinery/importing/cells/identity-number.ts";
import { headerKey } from "../../../machinery/importing/columns/header-name.ts";
import { readHeader, trimEnd } from "../../../machinery/importing/columns/read-header.ts";
import type { Fault } from "../../../machinery/importing/faults/fault.ts";
import {
	noteFault,
	startFaultLog,
	writeFaults,
} from "../../../machinery/importing/faults/fault-log.ts";
import { emptyFile, tooManyColumns } from "../../../machinery/importing/faults/file-faults.ts";
import { maxColumns } from "../../../machinery/importing/limits.ts";
import { openRecords } from "../../../machinery/importing/open-records.ts";
import type { NamedBytes } from "../../../machinery/importing/records.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import {
	type FileKind,
	fileColumns,
	fileKinds,
	sheetNamesOf,
} from "../../gaps/files/file-kinds.ts";
import type { ColumnMappings } from "./column-mappings.ts";
import { guessFileKind } from "./guess-file-kind.ts";

/** Enough to recognise a column by, and no more of the persons than that. */
const rowsShown = 5;
const charactersShown = 100;

/** A file's first rows, and what its headers stand for. Nothing of it is kept. */
export interface FilePreview {
	readonly file: string;
	readonly sheet: string | null;
	/** Null: not told, and not to be guessed. */
	readonly kind: FileKind | null;
	readonly headers: readonly {
		readonly header: string;
		/** Null: not read. */
		readonly field: string | null;
		/** Null: nobody has said, and the header is not one of those that are known. */
		readonly by: "known" | "remembered" | null;
	}[];
	/** Cells in the order of the headers, identity numbers masked. */
	readonly rows: readonly (readonly string[])[];
	/** Of the file as a whole and of its header; what is wrong in the rows is for the import to tell. */
	readonly faults: readonly Fault[];
}

export function previewFile(
	file: NamedBytes,
	told: FileKind | null,
	mappings: ColumnMappings,
	language: Language,
): FilePreview {
	const log = startFaultLog(file.name);
	const records: { readonly row: number; readonly cells: readonly Cell[] }[] = [];
	const sheetNames = told === null ? fileKinds.flatMap(sheetNamesOf) : sheetNamesOf(told);
	const { sheet, problem } = openRecords(
		file,
		sheetNames,
	)((row, cells) => {
		if (!cells.every(isBlank)) records.push({ row, cells });
		return records.length <= rowsShown;
	});
	log.sheet = sheet === null ? null : maskIdentityNumbers(sheet);
	if (problem !== null) noteFault(log, problem.kind, problem.row);
	else if (records.length === 0) noteFault(log, emptyFile, 1);

	const written = records[0]?.row === 1 ? trimEnd(records[0].cells) : [];
	if (written.length > maxColumns) noteFault(log, tooManyColumns, 1);
	const names = written.slice(0, maxColumns);
	const texts = names.map((cell) => writtenCell(cell).trim());
	const kind = told ?? guessFileKind(texts, { file: file.name, sheet }, mappings);
	const mapping = kind === null ? undefined : mappings.get(kind);
	const judged = problem === null && records.length > 0 && kind !== null;
	const header = readHeader(
		names,
		kind === null ? {} : fileColumns[kind],
		judged ? log : startFaultLog(file.name),
		mapping,
	);
	const fieldAt = new Map(header.readers.map(({ place, column }) => [place.index, column.field]));
	const headers = names.map((_cell, index) => {
		const place = header.others.get(index) ?? header.readers.find(isAt(index))?.place;
		const text = place?.header ?? "";
		const said = mapping?.get(headerKey(text));
		const field = fieldAt.get(index);
		if (said !== undefined) return { header: text, field: said, by: "remembered" as const };
		return {
			header: text,
			field: field ?? null,
			by: field === undefined ? null : ("known" as const),
		};
	});
	return {
		file: log.file,
		sheet: log.sheet,
		kind,
		headers,
		rows: records
			.slice(records[0]?.row === 1 ? 1 : 0, rowsShown + 1)
			.map(({ cells }) => names.map((_name, index) => showCell(cells[index] ?? ""))),
		faults: writeFaults(log, language),
	};
}

function isAt(index: number) {
	return ({ place }: { readonly place: { readonly index: number } }) => place.index === index;
}

function showCell(cell: Cell): string {
	const text = maskIdentityNumbers(writtenCell(cell).trim());
	return text.length > charactersShown ? `${text.slice(0, charactersShown)}…` : text;
}
