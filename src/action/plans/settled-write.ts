import { failure, type Result, success } from "../../ground/vocabulary/result.ts";
import { notFound, type Problem, stale } from "../../machinery/http/problems/problem.ts";

/** What a change by version came to: `current` is the row as it is now, however it went. */
export function settleChange<Row>(
	changed: boolean,
	current: Row | undefined,
): Result<Row, Problem> {
	if (current === undefined) return failure(notFound);
	return changed ? success(current) : failure(stale(current));
}

/** What a removal by version came to: `current` is the row as it is now if it is still there. */
export function settleRemoval(removed: boolean, current: unknown): Result<undefined, Problem> {
	if (removed) return success(undefined);
	return failure(current === undefined ? notFound : stale(current));
}
