/** Refuses tries that come too often on one key. Known to this process alone, and forgotten with it. */
export interface Throttle {
	/** Counts a try before it is made. How long to wait first, in milliseconds; 0: it may be made. */
	begin(key: string, now: number): number;
	/** The try went well: what came before it is forgotten. */
	succeed(key: string): void;
}

export interface ThrottleLimits {
	/** So many tries go without waiting. */
	readonly free: number;
	/** The wait after the last free try, in milliseconds; each later one doubles it. */
	readonly firstWait: number;
	readonly longestWait: number;
	/** Keys that are remembered; the oldest is forgotten first. */
	readonly most: number;
}

const minute = 60_000;
export const signInLimits: ThrottleLimits = {
	free: 5,
	firstWait: minute / 2,
	longestWait: 15 * minute,
	most: 50_000,
};

interface Tries {
	readonly count: number;
	readonly freeAt: number;
}

export function createThrottle(limits: ThrottleLimits): Throttle {
	const known = new Map<string, Tries>();
	return {
		begin(key, now) {
			const before = known.get(key);
			if (before !== undefined && now < before.freeAt) return before.freeAt - now;
			// Who waited a whole longest wait beyond the last begins anew.
			const forgotten = before === undefined || now >= before.freeAt + limits.longestWait;
			const count = forgotten ? 1 : before.count + 1;
			known.delete(key);
			known.set(key, { count, freeAt: now + waitAfter(count, limits) });
			const oldest = known.size > limits.most ? known.keys().next().value : undefined;
			if (oldest !== undefined) known.delete(oldest);
			return 0;
		},
		succeed(key) {
			known.delete(key);
		},
	};
}

function waitAfter(count: number, { free, firstWait, longestWait }: ThrottleLimits): number {
	if (count < free) return 0;
	return Math.min(longestWait, firstWait * 2 ** Math.min(30, count - free));
}
