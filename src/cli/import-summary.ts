import type { ImportSummary } from "../action/plans/plan-input.ts";
import type { ImportReport } from "../knowledge/gaps/municipality-files.ts";
import type { Language } from "../machinery/languages/language.ts";

/** What the plan says of the data behind it: rows, and warnings counted by what they mean. */
export function summariseImport(report: ImportReport, _language: Language): ImportSummary {
	const counts = new Map<string, number>();
	for (const { code } of report.faults) counts.set(code, (counts.get(code) ?? 0) + 1);
	return {
		files: report.files,
		warnings: [...counts].map(([code, count]) => ({ code, meaning: null, count })),
	};
}
