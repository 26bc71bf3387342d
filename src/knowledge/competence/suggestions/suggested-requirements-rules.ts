/**
 * How requirements are suggested. Every figure here is the product's own suggestion, for the municipality to edit;
 * none is from law or statistics. All suggestions are met on the day they are made, so that an analysis of them shows
 * who is hard to lose and what may be missing ahead, and invents no gap today.
 */
export const suggestionRules = {
	/** The least number of persons at work in a unit that gets requirements of its own. */
	personsInUnit: 5,
	/** The part of today's FTE of a group that is suggested as its minimum, in percent. Room for a normal vacancy. */
	keptFte: 90,
	/** A group with less than this many hundredths of an FTE gets no minimum, unless the law may require it. */
	leastFte: 50,
	/** From this many hundredths of an FTE on, minimums are in halves; below it in tenths. */
	halvesFrom: 100,
	/** Shares are rounded down to whole steps of this many percent. */
	shareStep: 5,
	/** The share of FTE with health or social education that many aim at, in percent: common, not verified. */
	commonEducationShare: 75,
	/** A unit where fewer have such education is no care unit and gets no such requirement, in percent. */
	leastEducationShare: 20,
	/** This many professions must lead to one competence in the catalogue before it stands for education as such. */
	professionsBehindEducation: 3,
	/** A course is suggested for a group when at least one of this many holds it with documentation. */
	oneHolderOf: 3,
	/** The least number of persons in a group before a course is suggested for it. */
	personsInGroup: 3,
	/** Where fewer than this hold a course, or an authorisation, a unit gets no requirement of it, in percent. */
	leastCourseShare: 30,
	leastAuthorisationShare: 80,
} as const;

/**
 * How many persons of a group a unit must have before the group's requirement is placed there rather than above: the
 * first step that gives few enough requirements to be read. `top` holds for the top units.
 */
export const placementSteps = [
	{ below: 3, top: 1 },
	{ below: 4, top: 1 },
	{ below: 6, top: 1 },
	{ below: 8, top: 2 },
	{ below: 12, top: 3 },
	{ below: 20, top: 4 },
	{ below: 40, top: 5 },
	{ below: Number.POSITIVE_INFINITY, top: 5 },
] as const;
export type PlacementStep = { readonly below: number; readonly top: number };

/** A requirement stays with a unit unless the units below have at least this part of its group, in percent. */
export const coveredBelow = 80;

/**
 * How many requirements can be suggested for so many persons at work: 8 for a few, 20 for 60, 69 for 1,500, never over
 * 150. It grows slowly, because somebody must read and judge every one.
 */
export function suggestionLimit(persons: number): number {
	return Math.min(150, Math.floor(8 + 1.6 * Math.sqrt(persons)));
}

/** The parts of the limit, in percent, for minimums of FTE and for shares with education; courses get the rest. */
export const limitParts = { education: 60, educationShare: 10 } as const;
