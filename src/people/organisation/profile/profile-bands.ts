/** Where each band of a person's summed positions begins, in percent. The last has no end. */
export const positionBandStarts = [0, 20, 40, 60, 80, 100] as const;

/**
 * Where each band of completed years begins. The bands are narrow from 55 on, because that is where a plan must look
 * ahead; 70 is the age at which employment normally ends (arbeidsmiljøloven § 15-13 a, gap analysis "Gap ahead").
 */
export const ageBandStarts = [0, 25, 35, 45, 55, 60, 65, 70] as const;

/** From this age on a group table counts a person as near retirement. */
export const nearRetirementAge = 55;

/** The place of the band that a value falls in; a value below the first start falls in the first band. */
export function findBand(starts: readonly number[], value: number): number {
	let band = 0;
	for (let index = 1; index < starts.length; index += 1) {
		if (value >= (starts[index] as number)) band = index;
	}
	return band;
}
