/** How many of the proposed measures a new plan begins with unless told: so many can be read and priced in a day. */
export const firstMeasures = 10;

/** A plan for the four years after this one, as municipal plans run. */
export function suggestPeriod(): { readonly from: number; readonly to: number } {
	const year = new Date().getFullYear();
	return { from: year + 1, to: year + 4 };
}
