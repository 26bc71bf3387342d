import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startRandom } from "../random.ts";
import { drawPositionSizes } from "./draw-position-sizes.ts";
import {
	healthCareWorkerSizes,
	higherEducationSizes,
	leaderSizes,
	unskilledSizes,
} from "./position-size-profiles.ts";

const profiles = fc.constantFrom(healthCareWorkerSizes, higherEducationSizes, unskilledSizes);

describe("drawn positions", () => {
	it("sum to what is asked for when the mean can be met", () => {
		fc.assert(
			fc.property(
				fc.integer(),
				profiles,
				fc.integer({ min: 10, max: 300 }),
				(seed, profile, count) => {
					const total = count * profile.mean;
					const sizes = drawPositionSizes(startRandom(seed, ""), profile, count, total);
					expect(sizes).toHaveLength(count);
					expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(total);
					expect(sizes.every((size) => size > 0 && size <= 10_000)).toBe(true);
				},
			),
		);
	});

	it("lie on the profile's steps but for one at most", () => {
		const steps = unskilledSizes.steps.map(([size]) => size);
		const sizes = drawPositionSizes(startRandom(3, ""), unskilledSizes, 100, 503_210);
		expect(sizes.filter((size) => !steps.includes(size)).length).toBeLessThanOrEqual(1);
	});

	it("gives one person the whole of a small figure", () => {
		expect(drawPositionSizes(startRandom(1, ""), higherEducationSizes, 1, 6_000)).toEqual([6_000]);
		expect(drawPositionSizes(startRandom(1, ""), leaderSizes, 2, 20_000)).toEqual([10_000, 10_000]);
	});
});
