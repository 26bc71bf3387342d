import type { Translated } from "../../languages/language.ts";

/** Why a request was not carried out. Each is one status and one type of problem (RFC 9457); see `problem-types.ts`. */
export const problemCodes = [
	"invalid-input",
	"not-signed-in",
	"not-allowed",
	"not-found",
	"stale",
	"conflict",
	"version-missing",
	"too-large",
	"too-many-requests",
	"unsupported-media-type",
	"not-ready",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** One thing wrong with what was sent: where it stands, what is wrong, and what to do. */
export interface InputFault {
	/** JSON pointer into the body (`/required`), or into `/query/…` or `/path/…`. */
	readonly pointer: string;
	readonly detail: Translated<string>;
}

/** An expected failure that a store or a rule answers with. Holds no value of another organisation. */
export interface Problem {
	readonly code: ProblemCode;
	/** What happened in this case and what to do; without it, the problem type's own text stands. */
	readonly detail?: Translated<string>;
	readonly faults?: readonly InputFault[];
	/** Of a stale write: the row as it is now, so that both versions can be shown. */
	readonly current?: unknown;
}

export const notFound: Problem = { code: "not-found" };

export function stale(current: unknown): Problem {
	return { code: "stale", current };
}

export function conflict(detail: Translated<string>): Problem {
	return { code: "conflict", detail };
}

export function invalidInput(...faults: readonly InputFault[]): Problem {
	return { code: "invalid-input", faults };
}
