import type { Result } from "../../../ground/vocabulary/result.ts";

/** The demo's data fit what they are put into; a problem is a bug, and the message holds what is needed to find it. */
export function getLoaded<Value>(result: Result<Value, unknown>): Value {
	if (result.ok) return result.value;
	throw new Error(`The demo cannot be loaded: ${JSON.stringify(result.problem)}`);
}
