import type { PositionSize } from "../../../ground/vocabulary/fte.ts";
import { drawBelow, drawWeighted, type Random } from "../random.ts";
import type { PositionSizeProfile } from "./position-size-profiles.ts";

/**
 * As many positions as asked for, on the profile's steps, whose sum comes within half of the smallest step of `total`:
 * drawn first, then moved a step up or down, one drawn person at a time, until no move comes nearer.
 */
export function drawPositionSizes(
	random: Random,
	profile: PositionSizeProfile,
	count: number,
	total: PositionSize,
): PositionSize[] {
	const steps = profile.steps.map(([size]) => size).sort((a, b) => a - b);
	const sizes = Array.from({ length: count }, () => drawWeighted(random, profile.steps));
	let missing = total - sizes.reduce((sum, size) => sum + size, 0);
	for (let failures = 0; missing !== 0 && failures < 20 * count; ) {
		const index = drawBelow(random, count);
		const size = sizes[index]!;
		const next = steps[steps.indexOf(size) + Math.sign(missing)];
		if (next === undefined || Math.abs(missing - (next - size)) >= Math.abs(missing)) {
			failures += 1;
			continue;
		}
		sizes[index] = next;
		missing -= next - size;
		failures = 0;
	}
	return levelOut(sizes, missing);
}

/** What no step could reach goes to the positions that can take it, so that the sum is right to 0.2 FTE and mostly exact. */
function levelOut(sizes: PositionSize[], missing: PositionSize): PositionSize[] {
	if (missing === 0) return sizes;
	const index = sizes.findIndex((size) => size + missing > 0 && size + missing <= 10_000);
	return sizes.map((size, at) => (at === index ? size + missing : size));
}
