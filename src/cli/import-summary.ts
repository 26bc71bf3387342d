import type { ImportSummary } from "../action/plans/plan-input.ts";
import type { ImportReport } from "../knowledge/gaps/files/import-report.ts";

/** What the plan says of the data behind it: rows, and warnings counted by their code. */
export function summariseImport({ files, faults }: ImportReport): ImportSummary {
	const counts = new Map<string, number>();
	for (const { code } of faults) counts.set(code, (counts.get(code) ?? 0) + 1);
	return { files, warnings: [...counts].map(([code, count]) => ({ code, count })) };
}
