import { type RequirementColumns, startsOf } from "../layout/columns.ts";
import type { UnitOrder } from "../layout/unit-order.ts";

/**
 * Where requirements stand: which unit asks for which competence. Most holdings are asked for by nobody at or above
 * their holder's unit, and a table of bits tells so. The tables are small enough to stay close to the processor, which
 * is what decides the speed: a look at far memory costs as much as a hundred steps.
 */
export interface RequirementPlaces {
	/** The competences that some requirement asks for, numbered from 0; the others all have the number after the last. */
	readonly askedFor: Int32Array;
	/** Words of 32 bits per unit: bit a of the words from u · words is asked-for competence a at unit u. */
	readonly words: number;
	readonly asksHere: Int32Array;
	readonly asksHereOrAbove: Int32Array;
	/** How many bits of asksHere are set before each word: set bits are numbered by it. */
	readonly bitsBefore: Int32Array;
	/** Where in `row` and `terms` the requirements of each set bit begin. */
	readonly start: Int32Array;
	/** Requirement numbers, those of one unit and competence side by side. */
	readonly row: Int32Array;
	/** What each asks for, packed: see termsOf. One look at memory instead of four. */
	readonly terms: Int32Array;
}

const levelBits = 3;
const evidenceBits = 2;
const filterShift = levelBits + evidenceBits;

export function minLevelOf(terms: number): number {
	return terms & ((1 << levelBits) - 1);
}

export function minEvidenceOf(terms: number): number {
	return (terms >>> levelBits) & ((1 << evidenceBits) - 1);
}

export function filterOf(terms: number): number {
	return terms >>> filterShift;
}

function termsOf({ minLevel, minEvidence, filter }: RequirementColumns, row: number): number {
	return minLevel[row]! | (minEvidence[row]! << levelBits) | (filter[row]! << filterShift);
}

export function placeRequirements(
	requirements: RequirementColumns,
	parent: UnitOrder["parent"],
	competenceCount: number,
): RequirementPlaces {
	const { askedFor, askedCount } = numberAskedFor(requirements.competence, competenceCount);
	// One bit more than there are: that of the competences nobody asks for, which is never set.
	const words = Math.ceil((askedCount + 1) / 32);
	const asksHere = new Int32Array(parent.length * words);
	const eachRequirement = (take: (row: number, word: number, bit: number) => void) => {
		for (let row = 0; row < requirements.unit.length; row += 1) {
			const asked = askedFor[requirements.competence[row]!]!;
			take(row, requirements.unit[row]! * words + (asked >>> 5), asked & 31);
		}
	};
	eachRequirement((_, word, bit) => {
		asksHere[word]! |= 1 << bit;
	});
	const bitsBefore = startsOf(asksHere.map(countBits));
	const counts = new Int32Array(bitsBefore.at(-1)!);
	eachRequirement((_, word, bit) => {
		counts[numberOfBit(asksHere[word]!, bitsBefore[word]!, bit)]! += 1;
	});
	const start = startsOf(counts);
	const next = start.slice();
	const sorted = new Int32Array(requirements.unit.length);
	const terms = new Int32Array(requirements.unit.length);
	eachRequirement((row, word, bit) => {
		const place = numberOfBit(asksHere[word]!, bitsBefore[word]!, bit);
		const at = next[place]!;
		next[place] = at + 1;
		sorted[at] = row;
		terms[at] = termsOf(requirements, row);
	});
	const asksHereOrAbove = spreadDown(asksHere, parent, words);
	return { askedFor, words, asksHere, asksHereOrAbove, bitsBefore, start, row: sorted, terms };
}

/** The number of a set bit among all set bits, given its word and how many are set before the word. */
export function numberOfBit(word: number, before: number, bit: number): number {
	return before + countBits(word & ((1 << bit) - 1));
}

/** Adds bits up in pairs, fours, eights, then all at once by a multiplication. */
function countBits(word: number): number {
	const pairs = word - ((word >>> 1) & 0x55555555);
	const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function numberAskedFor(
	competences: Int32Array,
	competenceCount: number,
): { readonly askedFor: Int32Array; readonly askedCount: number } {
	const askedFor = new Int32Array(competenceCount).fill(-1);
	let askedCount = 0;
	for (const competence of competences) {
		if (askedFor[competence] !== -1) continue;
		askedFor[competence] = askedCount;
		askedCount += 1;
	}
	for (let competence = 0; competence < competenceCount; competence += 1) {
		if (askedFor[competence] === -1) askedFor[competence] = askedCount;
	}
	return { askedFor, askedCount };
}

/** A unit comes after the one above it, so one pass from the top reaches everybody. */
function spreadDown(asksHere: Int32Array, parent: Int32Array, words: number): Int32Array {
	const asks = asksHere.slice();
	for (let unit = 0; unit < parent.length; unit += 1) {
		const above = parent[unit]!;
		if (above < 0) continue;
		for (let word = 0; word < words; word += 1) {
			asks[unit * words + word]! |= asks[above * words + word]!;
		}
	}
	return asks;
}
