import { type Language, languages, type Translated } from "../../machinery/languages/language.ts";
import type { FilesReading } from "../gaps/files/files-content.ts";
import type { FileReport, ImportReport } from "../gaps/files/import-report.ts";
import type { CountsByKind } from "./differences/change-counts.ts";
import type { Obstacle } from "./differences/import-differences.ts";

type Fault = ImportReport["faults"][number];

/** What is kept of the report: everything but the faults. */
export interface KeptReport {
	readonly files: readonly FileReport[];
	readonly errors: number;
	readonly warnings: number;
}

/** A fault in every language. Its value never stands for a person. */
export type KeptFault = Omit<Fault, "message" | "remedy"> & {
	readonly texts: Translated<{ readonly message: string; readonly remedy: string }>;
};

/** What confirming would do, as counts. */
export interface KeptChanges {
	readonly counts: CountsByKind;
	readonly endsMany: boolean;
	readonly obstacles: readonly Obstacle[];
	readonly fingerprint: string;
}

/** Nobody reads more; the reader itself stops at fifty thousand of a file. */
const mostFaultsKept = 10_000;

export function keepReport({ writeReport }: FilesReading): {
	readonly report: KeptReport;
	readonly faults: readonly KeptFault[];
} {
	const reports = Object.fromEntries(
		languages.map((language) => [language, writeReport(language)]),
	) as Record<Language, ImportReport>;
	const { files, faults } = reports.nb;
	const errors = faults.filter(({ severity }) => severity === "error").length;
	const textsAt = (index: number, language: Language) => {
		const { message, remedy } = reports[language].faults[index]!;
		return { message, remedy };
	};
	// Errors before warnings, where not all are kept.
	const kept =
		faults.length <= mostFaultsKept
			? faults.map((fault, index) => ({ fault, index }))
			: faults
					.map((fault, index) => ({ fault, index }))
					.sort(
						(a, b) => Number(a.fault.severity !== "error") - Number(b.fault.severity !== "error"),
					)
					.slice(0, mostFaultsKept)
					.sort((a, b) => a.index - b.index);
	return {
		report: { files, errors, warnings: faults.length - errors },
		faults: kept.map(({ fault: { message: _, remedy: __, ...fault }, index }) => ({
			...fault,
			texts: { nb: textsAt(index, "nb"), nn: textsAt(index, "nn"), en: textsAt(index, "en") },
		})),
	};
}
