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
	/** Words of 32 bits per unit: asked-for competence a at unit u is bit a % 32 of word u · words + a / 32. */
	readonly words: number;
	readonly asksHereOrAbove: Int32Array;
	/** Two numbers for each word: which competences the unit itself asks for, and how many such bits come before. */
	readonly asksHere: Int32Array;
	/**
	 * Three numbers for each requirement: its terms (see termsOf), its row, and where the next one of the same unit and
	 * competence stands, 0 for nowhere. First those of each set bit of asksHere in their order, then the rest.
	 */
	readonly entries: Int32Array;
}

/** How many numbers an entry has. */
const entrySize = 3;

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
	const asks = new Int32Array(parent.length * words);
	const wordOf = (row: number, asked: number) => requirements.unit[row]! * words + (asked >>> 5);
	for (let row = 0; row < requirements.unit.length; row += 1) {
		const asked = askedFor[requirements.competence[row]!]!;
		asks[wordOf(row, asked)]! |= 1 << (asked & 31);
	}
	const before = startsOf(asks.map(countBits));
	const asksHere = new Int32Array(asks.length * 2);
	asks.forEach((word, index) => {
		asksHere[index * 2] = word;
		asksHere[index * 2 + 1] = before[index]!;
	});
	const entries = new Int32Array(requirements.unit.length * entrySize).fill(-1);
	let rest = before[asks.length]! * entrySize;
	for (let row = 0; row < requirements.unit.length; row += 1) {
		const asked = askedFor[requirements.competence[row]!]!;
		const first = findEntry(asksHere, wordOf(row, asked), asked);
		const isFirst = entries[first] === -1;
		const entry = isFirst ? first : rest;
		if (!isFirst) rest += entrySize;
		entries[entry + 2] = isFirst ? 0 : entries[first + 2]!;
		if (!isFirst) entries[first + 2] = entry;
		entries[entry] = termsOf(requirements, row);
		entries[entry + 1] = row;
	}
	return { askedFor, words, asksHere, asksHereOrAbove: spreadDown(asks, parent, words), entries };
}

/** Where the first entry of an asked-for competence stands whose bit is set in the word. */
export function findEntry(asksHere: Int32Array, word: number, asked: number): number {
	const bitsBelow = asksHere[word * 2]! & ((1 << (asked & 31)) - 1);
	return (asksHere[word * 2 + 1]! + countBits(bitsBelow)) * entrySize;
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
