import { type RequirementColumns, startsOf } from "../layout/columns.ts";
import type { UnitOrder } from "../layout/unit-order.ts";

/**
 * Where requirements stand: which unit asks for which competence. Rows are by unit, so that all holdings of a person
 * are looked up in one short stretch of memory.
 */
export interface RequirementPlaces {
	/** The competences that some requirement asks for, numbered from 0; −1 for the others. */
	readonly askedFor: Int32Array;
	readonly askedCount: number;
	/** The requirements that unit u has for asked-for competence a are row[start[u · askedCount + a]] … */
	readonly start: Int32Array;
	readonly row: Int32Array;
	/**
	 * Whether the unit or one above it asks: bit a of the words from u · words. Most holdings are done with there, and
	 * as bits the whole table stays close to the processor.
	 */
	readonly askedHereOrAbove: Int32Array;
	readonly words: number;
}

export function placeRequirements(
	requirements: RequirementColumns,
	parent: UnitOrder["parent"],
	competenceCount: number,
): RequirementPlaces {
	const askedFor = new Int32Array(competenceCount).fill(-1);
	let askedCount = 0;
	for (const competence of requirements.competence) {
		if (askedFor[competence] !== -1) continue;
		askedFor[competence] = askedCount;
		askedCount += 1;
	}
	const placeOf = (row: number) =>
		requirements.unit[row]! * askedCount + askedFor[requirements.competence[row]!]!;
	const counts = new Int32Array(parent.length * askedCount);
	for (let row = 0; row < requirements.unit.length; row += 1) counts[placeOf(row)]! += 1;
	const start = startsOf(counts);
	const next = start.slice(0, -1);
	const sorted = new Int32Array(requirements.unit.length);
	for (let row = 0; row < requirements.unit.length; row += 1) {
		const place = placeOf(row);
		sorted[next[place]!] = row;
		next[place]! += 1;
	}
	return {
		askedFor,
		askedCount,
		start,
		row: sorted,
		words: Math.ceil(askedCount / 32),
		askedHereOrAbove: spreadDown(counts, parent, askedCount),
	};
}

/** A unit comes after the one above it, so one pass from the top reaches everybody. */
function spreadDown(counts: Int32Array, parent: Int32Array, askedCount: number): Int32Array {
	const words = Math.ceil(askedCount / 32);
	const asked = new Int32Array(parent.length * words);
	for (let unit = 0; unit < parent.length; unit += 1) {
		const above = parent[unit]!;
		if (above >= 0) asked.copyWithin(unit * words, above * words, (above + 1) * words);
		for (let competence = 0; competence < askedCount; competence += 1) {
			if (counts[unit * askedCount + competence] === 0) continue;
			asked[unit * words + (competence >>> 5)]! |= 1 << (competence & 31);
		}
	}
	return asked;
}
