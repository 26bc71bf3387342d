/** What an organisation's own guidance can be. */
export const guidanceKinds = [
	"agreement",
	"local-goal",
	"user-survey",
	"demographic-need",
	"regional-strategy",
	"other",
] as const;
export type GuidanceKind = (typeof guidanceKinds)[number];

/** What is the same for all: a law or its section, a national plan as a whole, a measure of one. */
export const nationalKinds = ["law", "plan", "plan-measure"] as const;
export type NationalKind = (typeof nationalKinds)[number];

/** What the state does in a measure of a national plan. */
export const measureTypes = [
	"grant",
	"procurement",
	"study",
	"implementation",
	"coordination",
	"assignment",
	"not-received",
] as const;
export type MeasureType = (typeof measureTypes)[number];

/**
 * How sure it is that number and title belong together: the source has both; the only place between two known numbers;
 * the order alone; taken for granted without having been read.
 */
export const certainties = ["source", "inferred", "weakly-inferred", "assumed"] as const;
export type Certainty = (typeof certainties)[number];
