/** A refusal by the server as it is sent (RFC 9457), in the user's language; status 0 when no answer came. */
export interface Problem {
	readonly status: number;
	readonly code: string;
	readonly title: string;
	readonly detail: string;
	/** What is wrong with which field; the pointer is `/name`, `/lines/2/amount`. */
	readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
	/** Of 412: the row as it is now. */
	readonly current?: unknown;
}

/** What a query that was refused throws; queries and boundaries show its problem. */
export class Refused extends Error {
	readonly problem: Problem;
	constructor(problem: Problem) {
		super(problem.title);
		this.name = "Refused";
		this.problem = problem;
	}
}

/** The problem in what was thrown; undefined of what is a bug. */
export function findProblem(error: unknown): Problem | undefined {
	return error instanceof Refused ? error.problem : undefined;
}
