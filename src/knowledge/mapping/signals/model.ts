export const signalKinds = ["missing", "surplus"] as const;
export type SignalKind = (typeof signalKinds)[number];

/** How soon something must be done: now, within three months, or later. */
export const urgencies = ["now", "three-months", "later"] as const;
export type Urgency = (typeof urgencies)[number];

export const signalStatuses = ["open", "taken-up", "met", "withdrawn"] as const;
export type SignalStatus = (typeof signalStatuses)[number];
