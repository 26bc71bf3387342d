import { findSqlState } from "./database-faults.ts";

/**
 * What may stand in a log of an error. Databases and parsers quote the data they stumbled on, so of theirs only the code
 * and the place are kept.
 */
export function findLoggable(error: unknown): Readonly<Record<string, unknown>> {
	if (!(error instanceof Error)) return { name: typeof error };
	const sqlState = findSqlState(error);
	const ours = sqlState === undefined && !(error instanceof SyntaxError) && !("issues" in error);
	return {
		name: error.name,
		...(sqlState === undefined ? {} : { sqlState }),
		...(ours ? { message: error.message } : {}),
		stack: (error.stack ?? "")
			.split("\n")
			.filter((line) => /^\s+at /.test(line))
			.slice(0, 20),
	};
}
