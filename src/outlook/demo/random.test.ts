import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawBelow, drawBetween, drawWeighted, shuffle, startRandom } from "./random.ts";

describe("the random stream", () => {
	it("gives the numbers of mulberry32", () => {
		// The empty name hashes to the offset basis, which this seed cancels: what is left is the sequence from 0.
		const random = startRandom(0x811c9dc5, "");
		expect([random.next(), random.next(), random.next()]).toEqual([1144304738, 1416247, 958946056]);
	});

	it("is the same for the same seed and name, and another for another", () => {
		const three = (seed: number, name: string): number[] => {
			const random = startRandom(seed, name);
			return [random.next(), random.next(), random.next()];
		};
		expect(three(7, "a")).toEqual(three(7, "a"));
		expect(three(7, "a")).not.toEqual(three(7, "b"));
		expect(three(7, "a")).not.toEqual(three(8, "a"));
	});

	it("stays within bounds and reaches both ends", () => {
		const random = startRandom(1, "bounds");
		const drawn = Array.from({ length: 400 }, () => drawBetween(random, 3, 6));
		expect(new Set(drawn)).toEqual(new Set([3, 4, 5, 6]));
		fc.assert(
			fc.property(fc.integer(), fc.integer({ min: 1, max: 2 ** 21 }), (seed, count) => {
				const value = drawBelow(startRandom(seed, ""), count);
				return Number.isInteger(value) && value >= 0 && value < count;
			}),
		);
	});

	it("never draws what has no weight, and draws by weight", () => {
		const random = startRandom(2, "weights");
		const weights = [
			["never", 0],
			["often", 3],
			["seldom", 1],
		] as const;
		const counts = { often: 0, seldom: 0, never: 0 };
		for (let draw = 0; draw < 4_000; draw += 1) counts[drawWeighted(random, weights)] += 1;
		expect(counts.never).toBe(0);
		expect(counts.often / 4_000).toBeCloseTo(0.75, 1);
	});

	it("shuffles without loss", () => {
		fc.assert(
			fc.property(fc.integer(), fc.array(fc.integer()), (seed, numbers) => {
				const order = shuffle(startRandom(seed, ""), numbers);
				expect([...order].sort()).toEqual([...numbers].sort());
			}),
		);
	});
});
