import type { Translated } from "../../languages/language.ts";
import { conflict, invalidInput, type Problem } from "../problems/problem.ts";

/** PostgreSQL's code of an error that a statement ended with; undefined of any other error. */
export function findSqlState(error: unknown): string | undefined {
	const code = (error as { code?: unknown } | null)?.code;
	return typeof code === "string" && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}

/** Two transactions stood in each other's way, and the database gave up this one: asked again, it goes well. */
export function isCollision(error: unknown): boolean {
	const state = findSqlState(error);
	return state === "40001" || state === "40P01";
}

const collided: Translated<string> = {
	nb: "Noen andre lagret det samme samtidig. Ditt er ikke lagret. Prøv igjen.",
	nn: "Nokon andre lagra det same samtidig. Ditt er ikkje lagra. Prøv igjen.",
	en: "Somebody else saved the same at the same moment. Nothing of yours is saved. Try again.",
};
const unstorable: Translated<string> = {
	nb: "En av verdiene kan ikke lagres: den er for stor, for lang eller skrevet på en måte som ikke finnes. Rett den.",
	nn: "Ein av verdiane kan ikkje lagrast: han er for stor, for lang eller skriven på ein måte som ikkje finst. Rett han.",
	en: "One of the values cannot be stored: it is too large, too long or of a form that does not exist. Correct it.",
};

/**
 * What the data of a request broke in the database although a rule before it should have caught it: an answer for the
 * caller, and a line in the log for us. Undefined: a bug of another kind.
 */
export function findDataProblem(error: unknown): Problem | undefined {
	if (isCollision(error)) return conflict(collided);
	const state = findSqlState(error);
	if (state === undefined) return undefined;
	if (state.startsWith("22") || state === "54000") {
		return invalidInput({ pointer: "", detail: unstorable });
	}
	return state.startsWith("23") ? { code: "conflict" } : undefined;
}
