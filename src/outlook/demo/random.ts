/** A stream of numbers that is the same on every machine for the same seed. Holds its own state. */
export interface Random {
	/** The next whole number, 0 to 2^32 − 1. */
	readonly next: () => number;
}

/** A choice and how often it falls, as a whole number against the sum of all. */
export type Weighted<Choice> = readonly [choice: Choice, weight: number];

/**
 * The generator mulberry32 (Tommy Ettinger, public domain), in 32-bit integers throughout.
 * The stream's name gives each part of the region its own numbers, so that a change in one part leaves the others.
 */
export function startRandom(seed: number, stream: string): Random {
	let state = (seed ^ hashName(stream)) | 0;
	return {
		next: () => {
			state = (state + 0x6d2b79f5) | 0;
			let mixed = Math.imul(state ^ (state >>> 15), state | 1);
			mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
			return (mixed ^ (mixed >>> 14)) >>> 0;
		},
	};
}

/** FNV-1a over UTF-16 units. */
function hashName(name: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < name.length; index += 1) {
		hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
	}
	return hash;
}

/** A whole number from 0 to count − 1. `count` is at most 2^21, so that the product is exact. */
export function drawBelow(random: Random, count: number): number {
	return Math.floor((random.next() * count) / 0x1_0000_0000);
}

/** A whole number, both ends included. */
export function drawBetween(random: Random, from: number, to: number): number {
	return from + drawBelow(random, to - from + 1);
}

export function drawChance(random: Random, percent: number): boolean {
	return drawBelow(random, 100) < percent;
}

export function drawWeighted<Choice>(random: Random, choices: readonly Weighted<Choice>[]): Choice {
	const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
	let rest = drawBelow(random, total);
	for (const [choice, weight] of choices) {
		if (rest < weight) return choice;
		rest -= weight;
	}
	throw new Error("Nothing to choose from");
}

/** The same elements in a drawn order (Fisher and Yates). */
export function shuffle<Element>(random: Random, elements: readonly Element[]): Element[] {
	const order = [...elements];
	for (let last = order.length - 1; last > 0; last -= 1) {
		const other = drawBelow(random, last + 1);
		[order[last], order[other]] = [order[other]!, order[last]!];
	}
	return order;
}
