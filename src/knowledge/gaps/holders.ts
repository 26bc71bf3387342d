import { coversNow, startsOf } from "./columns.ts";
import type { Layout } from "./layout.ts";

/** A municipality's holders seen from the competence. */
export interface Holders {
	/** Rows of holdings by competence: row[start[c]] … */
	readonly start: Int32Array;
	readonly row: Int32Array;
	readonly personOf: Int32Array;
	/** Each person's active positions anywhere in the municipality, in 0.01 %; −1 without an active employment. */
	readonly activePositions: Int32Array;
}

export function indexHolders({ holdings, employments, competences }: Layout): Holders {
	const counts = new Int32Array(competences.names.length);
	for (const competence of holdings.competence) counts[competence]! += 1;
	const start = startsOf(counts);
	const next = start.slice(0, -1);
	const row = new Int32Array(holdings.competence.length);
	const personOf = new Int32Array(holdings.competence.length);
	const persons = holdings.start.length - 1;
	const activePositions = new Int32Array(persons).fill(-1);
	for (let person = 0; person < persons; person += 1) {
		for (let index = holdings.start[person]!; index < holdings.start[person + 1]!; index += 1) {
			const competence = holdings.competence[index]!;
			personOf[index] = person;
			row[next[competence]!] = index;
			next[competence]! += 1;
		}
		for (
			let index = employments.start[person]!;
			index < employments.start[person + 1]!;
			index += 1
		) {
			if ((employments.coverage[index]! & coversNow) === 0) continue;
			activePositions[person] = Math.max(0, activePositions[person]!) + employments.size[index]!;
		}
	}
	return { start, row, personOf, activePositions };
}

/** Who has an active employment and a holding of the competence that covers t and that `counts` accepts by its row. */
export function findHolders(
	layout: Layout,
	holders: Holders,
	competence: number,
	counts: (holding: number) => boolean,
): Set<number> {
	const found = new Set<number>();
	for (let index = holders.start[competence]!; index < holders.start[competence + 1]!; index += 1) {
		const holding = holders.row[index]!;
		if ((layout.holdings.coverage[holding]! & coversNow) === 0 || !counts(holding)) continue;
		const person = holders.personOf[holding]!;
		if (holders.activePositions[person]! >= 0) found.add(person);
	}
	return found;
}
