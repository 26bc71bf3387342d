export const wishStatuses = ["open", "withdrawn", "met"] as const;
export type WishStatus = (typeof wishStatuses)[number];

/** How somebody would like to learn: the ways that a conversation on competence goes through. */
export const waysToLearn = ["course", "education", "placement", "own-time", "at-work"] as const;
export type WayToLearn = (typeof waysToLearn)[number];
