import type { CountsOfKinds } from "./retention-contract.ts";

/** Whether what was seen of the kinds named in it is what is there now. A count that is not named is none. */
export function isSameCounts(seen: CountsOfKinds, now: CountsOfKinds): boolean {
	return Object.entries(seen).every(([kind, counts]) => {
		const there = now[kind];
		if (there === undefined) return false;
		const names = new Set([...Object.keys(counts), ...Object.keys(there)]);
		return [...names].every((name) => (counts[name] ?? 0) === (there[name] ?? 0));
	});
}
