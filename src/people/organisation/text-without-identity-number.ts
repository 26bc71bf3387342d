import { z } from "zod";
import {
	dropIdentityNumbers,
	isIdentityNumberWithoutZero,
} from "../../machinery/importing/cells/identity-number.ts";

/** Whether a national identity number stands in the text: it is never stored, in no field. */
function holdsIdentityNumber(text: string): boolean {
	return dropIdentityNumbers(text) !== text || isIdentityNumberWithoutZero(text);
}

const refusal = "Must not hold a national identity number (fødselsnummer); they are never kept.";

function isClean(text: string): boolean {
	return !text.includes("\0") && !holdsIdentityNumber(text);
}

/** A short text that is not empty, trimmed, without NUL and identity numbers. */
export function wordsField(longest = 200) {
	return z.string().trim().min(1).max(longest).refine(isClean, refusal);
}

/** A text that may be empty, trimmed, without NUL and identity numbers. */
export function looseWordsField(longest = 5000) {
	return z.string().trim().max(longest).refine(isClean, refusal);
}
