import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import type { Translated } from "../../languages/language.ts";
import { invalidInput, type Problem } from "../problems/problem.ts";

/** Nothing that a route takes is nested nearly as deep; the database loses what is nested over 5,000 levels. */
export const deepest = 100;

const notJson: Translated<string> = {
	nb: "Innholdet er ikke gyldig JSON.",
	nn: "Innhaldet er ikkje gyldig JSON.",
	en: "The body is not valid JSON.",
};
const tooDeep: Translated<string> = {
	nb: `JSON kan ha høyst ${deepest} nivåer.`,
	nn: `JSON kan ha høgst ${deepest} nivå.`,
	en: `JSON may have at most ${deepest} levels.`,
};

/** An empty text is no body. */
export function readJson(text: string): Result<unknown, Problem> {
	if (text.trim() === "") return success(undefined);
	if (depthOf(text) > deepest) return failure(invalidInput({ pointer: "", detail: tooDeep }));
	try {
		return success(JSON.parse(text));
	} catch {
		return failure(invalidInput({ pointer: "", detail: notJson }));
	}
}

/** How deep the brackets go, whatever stands between them; counted before anything is parsed. */
function depthOf(text: string): number {
	let depth = 0;
	let most = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at += 1) {
		const sign = text[at];
		if (quoted) {
			if (sign === "\\") at += 1;
			else if (sign === '"') quoted = false;
		} else if (sign === '"') quoted = true;
		else if (sign === "{" || sign === "[") {
			depth += 1;
			most = Math.max(most, depth);
		} else if (sign === "}" || sign === "]") depth -= 1;
	}
	return most;
}
