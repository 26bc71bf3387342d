import { coversNow, startsOf } from "./columns.ts";
import type { Layout } from "./layout.ts";

/**
 * A municipality's holders seen from the competence: holdings that cover t, of persons with an active employment.
 * Those of competence c are row[start[c]] …, by the person's total active position and then by person, so that the
 * holdings of one person stand together.
 */
export interface Holders {
	readonly start: Int32Array;
	readonly row: Int32Array;
	/** The person of each row of `row`. */
	readonly person: Int32Array;
}

export function indexHolders(layout: Layout): Holders {
	const { holdings, competences } = layout;
	const order = orderByActivePositions(layout);
	const counts = new Int32Array(competences.names.length);
	const rowsOf = (person: number, take: (row: number, competence: number) => void) => {
		for (let row = holdings.start[person]!; row < holdings.start[person + 1]!; row += 1) {
			if ((holdings.coverage[row]! & coversNow) !== 0) take(row, holdings.competence[row]!);
		}
	};
	for (const person of order) {
		rowsOf(person, (_, competence) => {
			counts[competence]! += 1;
		});
	}
	const start = startsOf(counts);
	const next = start.slice(0, -1);
	const row = new Int32Array(start.at(-1)!);
	const personOf = new Int32Array(row.length);
	for (const person of order) {
		rowsOf(person, (holding, competence) => {
			const place = next[competence]!;
			next[competence] = place + 1;
			row[place] = holding;
			personOf[place] = person;
		});
	}
	return { start, row, person: personOf };
}

/** Persons with an active employment anywhere in the municipality, by rising total position, then id. */
function orderByActivePositions({ employments }: Layout): Int32Array {
	const total = new Int32Array(employments.start.length - 1).fill(-1);
	for (let person = 0; person < total.length; person += 1) {
		for (let row = employments.start[person]!; row < employments.start[person + 1]!; row += 1) {
			if ((employments.coverage[row]! & coversNow) === 0) continue;
			total[person] = Math.max(0, total[person]!) + employments.size[row]!;
		}
	}
	return Int32Array.from(total.keys())
		.filter((person) => total[person]! >= 0)
		.sort((a, b) => total[a]! - total[b]! || a - b);
}
