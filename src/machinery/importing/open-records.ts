import { readCsv } from "./csv/csv-records.ts";
import { decodeText } from "./csv/decode-text.ts";
import type { FaultKind } from "./faults/fault-kind.ts";
import { fileTooLarge } from "./faults/file-faults.ts";
import { findFileContent } from "./file-content.ts";
import { maxFileBytes } from "./limits.ts";
import type {
	FileProblem,
	NamedBytes,
	ReadingOutcome,
	RecordSource,
	TakeRecord,
} from "./records.ts";
import { readSheetRecords } from "./workbook/sheet-records.ts";

/**
 * The records of a CSV file or of one sheet of a workbook, by what the file holds and not by what it is called.
 * In a workbook the sheet with one of `sheetNames` (case does not count), else the first.
 */
export function openRecords(file: NamedBytes, sheetNames: readonly string[]): RecordSource {
	const read = (take: TakeRecord): ReadingOutcome => {
		if (file.bytes.length > maxFileBytes) return failed(fileTooLarge);
		const content = findFileContent(file.bytes);
		switch (content.kind) {
			case "empty":
				return { sheet: null, problem: null };
			case "other":
				return failed(content.fault);
			case "text":
				return { sheet: null, problem: readText(file.bytes, take) };
			case "zip":
				return readSheetRecords(file.bytes, sheetNames, take);
		}
	};
	return Object.assign(read, { mapping: file.mapping });
}

function readText(bytes: Uint8Array, take: TakeRecord): FileProblem | null {
	const csv = readCsv(take);
	const problem = decodeText(bytes, csv.write);
	return problem === null ? csv.end() : { kind: problem, row: 1 };
}

function failed(kind: FaultKind): ReadingOutcome {
	return { sheet: null, problem: { kind, row: 1 } };
}
