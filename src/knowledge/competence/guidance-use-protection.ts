/** What a participant can tell of its use of a guidance, in the order it is shown. */
export const useCounts = [
	"requirements",
	"findings",
	"measures",
	"deliveries",
	"persons",
	"cost",
] as const;
export type UseCount = (typeof useCounts)[number];

/** Null: not known. */
export type Uses = Readonly<Record<UseCount, number | null>>;

/** As it is shown outside the participant; `:` is hidden. */
export type ProtectedUses = Readonly<Record<UseCount, number | ":" | null>>;

/** Counts below this, and above 0, are hidden outside the participant. */
const fewest = 5;

/**
 * The uses of each participant and all together as others may see them. A count of 1–4 is hidden. Kroner are hidden unless
 * at least five persons are known to stand behind them. A sum is hidden as soon as one part of it is: with all other parts
 * known it would tell the hidden one, two hidden parts that sum to 8 are both 4, and a sum from before a third joined
 * tells what the third has.
 */
export function protectUses(parts: readonly Uses[]): {
	readonly parts: readonly ProtectedUses[];
	readonly sum: ProtectedUses;
} {
	const shown = parts.map(protectPart);
	return { parts: shown, sum: mapCounts((count) => addUp(shown.map((part) => part[count]))) };
}

function protectPart(part: Uses): ProtectedUses {
	const persons = part.persons ?? 0;
	return mapCounts((count) => {
		const value = part[count];
		if (value === null || value === 0) return value;
		return (count === "cost" ? persons : value) < fewest ? ":" : value;
	});
}

/** The sum of what is known; null when nothing is. */
function addUp(values: readonly (number | ":" | null)[]): number | ":" | null {
	if (values.includes(":")) return ":";
	const known = values.filter((value) => typeof value === "number");
	return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

function mapCounts(show: (count: UseCount) => number | ":" | null): ProtectedUses {
	return Object.fromEntries(useCounts.map((count) => [count, show(count)])) as ProtectedUses;
}
