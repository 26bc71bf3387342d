import type { PositionSize } from "../../../ground/vocabulary/fte.ts";
import type { Weighted } from "../random.ts";

/** How large the positions of an occupation are. */
export interface PositionSizeProfile {
	/** What the persons' mean shall be. */
	readonly mean: PositionSize;
	/** The steps that rosters use, and how common each is. */
	readonly steps: readonly Weighted<PositionSize>[];
}

/** About 90 %: higher health and social education. */
export const higherEducationSizes: PositionSizeProfile = {
	mean: 9_000,
	steps: [
		[10_000, 64],
		[9_000, 5],
		[8_000, 13],
		[7_500, 8],
		[6_000, 4],
		[5_000, 4],
		[2_000, 2],
	],
};

/** Just under 80 %: health-care workers. */
export const healthCareWorkerSizes: PositionSizeProfile = {
	mean: 7_900,
	steps: [
		[10_000, 38],
		[9_000, 5],
		[8_000, 14],
		[7_500, 16],
		[6_000, 11],
		[5_000, 9],
		[3_750, 3],
		[2_000, 2],
		[1_420, 2],
	],
};

/** About 50 %: work without health education, often weekends beside studies. */
export const unskilledSizes: PositionSizeProfile = {
	mean: 5_000,
	steps: [
		[10_000, 14],
		[8_000, 8],
		[7_500, 8],
		[6_000, 10],
		[5_000, 14],
		[3_750, 10],
		[2_500, 8],
		[2_000, 12],
		[1_667, 6],
		[1_420, 10],
	],
};

export const leaderSizes: PositionSizeProfile = { mean: 10_000, steps: [[10_000, 1]] };

export const officeSizes: PositionSizeProfile = {
	mean: 8_800,
	steps: [
		[10_000, 62],
		[8_000, 18],
		[6_000, 10],
		[5_000, 10],
	],
};

export const serviceSizes: PositionSizeProfile = {
	mean: 7_200,
	steps: [
		[10_000, 30],
		[8_000, 22],
		[7_500, 10],
		[6_000, 14],
		[5_000, 16],
		[2_000, 8],
	],
};
