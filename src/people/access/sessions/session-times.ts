const minute = 60_000;
const hour = 60 * minute;

/** A session that nobody used for so long has ended. Milliseconds. */
export const longestIdle = 8 * hour;
/** A session ends so long after it began, used or not. Milliseconds. */
export const longestSession = 24 * hour;
/** How often use is written down: not at every request, since each is a write. Milliseconds. */
export const useNotedEvery = minute;
