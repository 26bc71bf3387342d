/** Gives texts numbers from 0 in the order they are first met. */
export interface Numbering {
	readonly names: readonly string[];
	numberOf(name: string): number;
	/** −1 when the name was never met. */
	findNumber(name: string): number;
}

export function startNumbering(): Numbering {
	const names: string[] = [];
	const numbers = new Map<string, number>();
	return {
		names,
		numberOf(name) {
			const known = numbers.get(name);
			if (known !== undefined) return known;
			numbers.set(name, names.length);
			return names.push(name) - 1;
		},
		findNumber: (name) => numbers.get(name) ?? -1,
	};
}
