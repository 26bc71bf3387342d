/** Days ahead within which a holding's end is said to be near. */
export const soonExpired = 90;
