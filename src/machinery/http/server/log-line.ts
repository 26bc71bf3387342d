import { findSqlState } from "./database-faults.ts";

/**
 * What may stand in a log of an error. Databases and parsers quote the data they stumbled on, so of theirs only the code
 * and the place are kept.
 */
export function findLoggable(error: unknown): Loggable {
	if (!(error instanceof Error)) return { type: typeof error, message: "", stack: "" };
	const sqlState = findSqlState(error);
	const ours = sqlState === undefined && !(error instanceof SyntaxError) && !("issues" in error);
	const places = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
	return {
		type: error.name,
		...(sqlState === undefined ? {} : { sqlState }),
		message: ours ? error.message : "",
		stack: places.slice(0, 20).join("\n"),
	};
}

interface Loggable {
	readonly [key: string]: unknown;
	readonly type: string;
	readonly message: string;
	/** Where it happened, without the message. */
	readonly stack: string;
}

/** The lines' common form: no host, no process, and of requests, answers and errors only what is said here. */
export const logForm = {
	level: "info",
	base: null,
	timestamp: () => `,"time":"${new Date().toISOString()}"`,
	formatters: { level: (label: string) => ({ level: label }) },
	serializers: { err: findLoggable, req: () => ({}), res: () => ({}) },
};
