import type { Language } from "../../languages/language.ts";
import type { Problem } from "./problem.ts";
import { type AnsweredCode, problemTypes } from "./problem-types.ts";

/** A problem as it is sent (RFC 9457), in the caller's language. */
export interface ProblemBody {
	readonly type: string;
	readonly title: string;
	readonly status: number;
	readonly code: AnsweredCode;
	readonly detail: string;
	readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
	readonly current?: unknown;
	/** Of `internal` alone: names the request in the log. */
	readonly instance?: string;
}

export interface ProblemPlace {
	/** Where the pages on problems are. */
	readonly origin: string;
	readonly language: Language;
}

export function composeProblem(problem: Problem, { origin, language }: ProblemPlace): ProblemBody {
	const { status, title, detail } = problemTypes[problem.code];
	return {
		type: `${origin}/problems/${problem.code}`,
		title: title[language],
		status,
		code: problem.code,
		detail: (problem.detail ?? detail)[language],
		...(problem.faults === undefined
			? {}
			: {
					errors: problem.faults.map((fault) => ({
						pointer: fault.pointer,
						detail: fault.detail[language],
					})),
				}),
		...(problem.current === undefined ? {} : { current: problem.current }),
	};
}

/** Says nothing of what happened: that stands in the log, under the request's id. */
export function composeInternalProblem(
	requestId: string,
	{ origin, language }: ProblemPlace,
): ProblemBody {
	const { status, title, detail } = problemTypes.internal;
	return {
		type: `${origin}/problems/internal`,
		title: title[language],
		status,
		code: "internal",
		detail: detail[language],
		instance: `urn:uuid:${requestId}`,
	};
}
