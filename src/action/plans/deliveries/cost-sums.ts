export const costKinds = ["salary-during-leave", "substitute", "travel", "fee"] as const;
export type CostKind = (typeof costKinds)[number];
export const fundings = ["own-share", "grant"] as const;
export type Funding = (typeof fundings)[number];

export interface CostLine {
	readonly kind: CostKind;
	readonly fundedBy: Funding;
	/** Whole kroner; below 0 corrects. */
	readonly kroner: number;
}

export interface CostSums {
	readonly spent: number;
	readonly byKind: Readonly<Record<CostKind, number>>;
	readonly byFunding: Readonly<Record<Funding, number>>;
}

/** What was booked in all, by kind and by who pays. Nothing booked is 0: that much is known. */
export function sumCosts(lines: readonly CostLine[]): CostSums {
	const byKind = { "salary-during-leave": 0, substitute: 0, travel: 0, fee: 0 };
	const byFunding = { "own-share": 0, grant: 0 };
	for (const { kind, fundedBy, kroner } of lines) {
		byKind[kind] += kroner;
		byFunding[fundedBy] += kroner;
	}
	return { spent: byFunding["own-share"] + byFunding.grant, byKind, byFunding };
}

/** Whether some kind and funding would have been paid less than nothing: then a correction is larger than what it corrects. */
export function sumsBelowZero(lines: readonly CostLine[]): boolean {
	const sums = new Map<string, number>();
	for (const { kind, fundedBy, kroner } of lines) {
		const key = `${kind} ${fundedBy}`;
		sums.set(key, (sums.get(key) ?? 0) + kroner);
	}
	return [...sums.values()].some((sum) => sum < 0);
}
