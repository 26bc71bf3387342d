import type { Competence } from "./model.ts";

/** For each competence by name: all that a holder of it holds, itself first, then by reach. */
export type ImplicationClosure = ReadonlyMap<string, readonly string[]>;

/**
 * Follows `implies` to its end. The catalogue must be free of cycles; see findImplicationCycle.
 * Names that the catalogue lacks imply nothing.
 */
export function closeImplications(catalogue: readonly Competence[]): ImplicationClosure {
	const byName = new Map(catalogue.map((competence) => [competence.name, competence]));
	const closure = new Map<string, string[]>();
	for (const { name } of catalogue) {
		const reached = new Set([name]);
		for (const held of reached) {
			for (const implied of byName.get(held)?.implies ?? []) reached.add(implied);
		}
		closure.set(name, [...reached]);
	}
	return closure;
}

/** Implications followed for the whole catalogue: a thousand competences may each reach a thousand others. */
const mostSteps = 1_000_000;

/**
 * The competence at which following every implication to its end becomes more than a machine should do; undefined for
 * any catalogue that people make. The catalogue must be free of cycles.
 */
export function findEndlessImplication(catalogue: readonly Competence[]): string | undefined {
	const byName = new Map(catalogue.map((competence) => [competence.name, competence]));
	let steps = 0;
	for (const { name } of catalogue) {
		const reached = new Set([name]);
		for (const held of reached) {
			const implied = byName.get(held)?.implies ?? [];
			steps += implied.length;
			if (steps > mostSteps) return name;
			for (const each of implied) reached.add(each);
		}
	}
	return undefined;
}

/** The names round a cycle of implications, the first one repeated last; undefined when there is none. */
export function findImplicationCycle(catalogue: readonly Competence[]): string[] | undefined {
	const byName = new Map(catalogue.map((competence) => [competence.name, competence]));
	const finished = new Set<string>();
	for (const { name } of catalogue) {
		const cycle = findCycleFrom(name, byName, finished);
		if (cycle !== undefined) return cycle;
	}
	return undefined;
}

/** Walks with a path of its own, because a chain of implications may be longer than the call stack. */
function findCycleFrom(
	start: string,
	byName: ReadonlyMap<string, Competence>,
	finished: Set<string>,
): string[] | undefined {
	if (finished.has(start)) return undefined;
	const path = [{ name: start, next: 0 }];
	const onPath = new Set([start]);
	while (path.length > 0) {
		const step = path.at(-1)!;
		const implied = byName.get(step.name)?.implies[step.next];
		step.next += 1;
		if (implied === undefined) {
			finished.add(step.name);
			onPath.delete(step.name);
			path.pop();
		} else if (onPath.has(implied)) {
			const names = path.map(({ name }) => name);
			return [...names.slice(names.indexOf(implied)), implied];
		} else if (!finished.has(implied)) {
			path.push({ name: implied, next: 0 });
			onPath.add(implied);
		}
	}
	return undefined;
}
