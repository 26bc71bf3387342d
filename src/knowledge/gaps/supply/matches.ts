import { coversNow } from "../layout/columns.ts";

/** Bits 0–4: a holding that counts covers t, t+12, t+24, t+36, t+60 (see Coverage). */
export const qualifiedNow = coversNow;
/** A holding that covers t would count but for its evidence. */
export const lacksEvidence = 1 << 5;
/** A holding that covers t would count but for not being in use. */
export const notInUse = 1 << 6;

/**
 * Who in each requirement's group holds something that matters for it: the rows of requirement r are
 * start[r] … start[r + 1] − 1, with persons rising.
 */
export interface Matches {
	readonly start: Int32Array;
	readonly person: Int32Array;
	/** What the person's holdings give, together: the bits above. */
	readonly marks: Uint8Array;
	/** Persons who are qualified at t. */
	readonly headcount: Int32Array;
	/** Their active positions in scope that pass the filter, in 0.01 %. */
	readonly positions: Float64Array;
}
