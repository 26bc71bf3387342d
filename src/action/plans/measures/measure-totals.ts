import type { Kroner, MeasureCost, MeasureFunding } from "../model.ts";

/** What a measure's price is made of, and who pays. */
export const priceParts = [
	"salaryDuringLeave",
	"substitute",
	"travel",
	"fee",
	"ownShare",
	"grant",
] as const;
export type PricePart = (typeof priceParts)[number];

export interface Totals {
	/** Whole kroner. Null when a part of it is not priced. */
	readonly fullCost: Kroner;
	readonly ownShare: Kroner;
	readonly grant: Kroner;
	/** Full cost less own share and grant; below 0 when more is granted than it costs. */
	readonly uncovered: Kroner;
}

export interface MeasureTotals extends Totals {
	/** The parts that nobody has filled in, so that a total is missing. */
	readonly missing: readonly PricePart[];
}

export function totalMeasure(cost: MeasureCost, funding: MeasureFunding): MeasureTotals {
	const parts = { ...cost, ...funding };
	const fullCost = addAll([cost.salaryDuringLeave, cost.substitute, cost.travel, cost.fee]);
	return {
		fullCost,
		...funding,
		uncovered: lessFunding(fullCost, funding),
		missing: priceParts.filter((part) => parts[part] === null),
	};
}

export interface PlanTotals extends Totals {
	/** The measures (by number) that lack a part of their price, so that a total is missing. */
	readonly unpriced: readonly number[];
}

/** The sum of several measures. Missing in one is missing in the sum: an unpriced measure is not free. */
export function totalPlan(
	measures: readonly {
		readonly number: number;
		readonly cost: MeasureCost;
		readonly funding: MeasureFunding;
	}[],
): PlanTotals {
	const totals = measures.map(({ number, cost, funding }) => ({
		number,
		...totalMeasure(cost, funding),
	}));
	const fullCost = addAll(totals.map((each) => each.fullCost));
	const funding = {
		ownShare: addAll(totals.map(({ ownShare }) => ownShare)),
		grant: addAll(totals.map(({ grant }) => grant)),
	};
	return {
		fullCost,
		...funding,
		uncovered: lessFunding(fullCost, funding),
		unpriced: totals.filter(({ missing }) => missing.length > 0).map(({ number }) => number),
	};
}

function lessFunding(fullCost: Kroner, { ownShare, grant }: MeasureFunding): Kroner {
	return fullCost === null || ownShare === null || grant === null
		? null
		: fullCost - ownShare - grant;
}

function addAll(parts: readonly Kroner[]): Kroner {
	return parts.reduce<Kroner>(
		(sum, part) => (sum === null || part === null ? null : sum + part),
		0,
	);
}
