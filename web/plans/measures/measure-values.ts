import type { Answer, Body } from "../../api/shapes.ts";
import { readHundredths, readWhole, typeHundredths, typeWhole } from "../amounts.ts";

export type Measure = Answer<"getMeasure">;
type MeasureBody = Body<"changeMeasure">;

/** A measure as it is typed. */
export interface MeasureValues {
	readonly [field: string]: string;
	readonly measure: string;
	readonly kind: string;
	readonly delivery: string;
	readonly goal: string;
	readonly goalText: string;
	readonly findingText: string;
	readonly targetGroup: string;
	readonly persons: string;
	readonly unit: string;
	readonly responsibleRole: string;
	readonly deadline: string;
	readonly status: string;
	readonly salaryDuringLeave: string;
	readonly substitute: string;
	readonly travel: string;
	readonly fee: string;
	readonly ownShare: string;
	readonly grant: string;
	readonly indicator: string;
	readonly countedIn: string;
	readonly baseline: string;
	readonly target: string;
}

export const emptyMeasure: MeasureValues = {
	...{ measure: "", kind: "learn", delivery: "training", goal: "", goalText: "" },
	...{ findingText: "", targetGroup: "", persons: "", unit: "", responsibleRole: "" },
	...{ deadline: "", status: "proposed" },
	...{ salaryDuringLeave: "", substitute: "", travel: "", fee: "", ownShare: "", grant: "" },
	...{ indicator: "", countedIn: "persons", baseline: "", target: "" },
};

const prices = ["salaryDuringLeave", "substitute", "travel", "fee", "ownShare", "grant"] as const;

export function asMeasureValues(row: Measure, point: "," | "."): MeasureValues {
	const countedIn = row.target?.countedIn ?? row.baseline?.countedIn ?? "persons";
	const amount = (value: Measure["target"]) =>
		value === null
			? ""
			: value.countedIn === "fte"
				? typeHundredths(value.amount, point)
				: typeWhole(value.amount);
	return {
		...{ measure: row.measure, kind: row.kind, delivery: row.delivery, goal: row.goal ?? "" },
		...{ goalText: row.goalText, findingText: row.findingText ?? "" },
		...{ targetGroup: row.targetGroup, persons: typeWhole(row.persons) },
		...{ unit: row.unit?.id ?? "", responsibleRole: row.responsibleRole },
		...{ deadline: row.deadline, status: row.status },
		salaryDuringLeave: typeWhole(row.cost.salaryDuringLeave),
		substitute: typeWhole(row.cost.substitute),
		travel: typeWhole(row.cost.travel),
		fee: typeWhole(row.cost.fee),
		ownShare: typeWhole(row.funding.ownShare),
		grant: typeWhole(row.funding.grant),
		indicator: row.indicator,
		countedIn,
		baseline: amount(row.baseline),
		target: amount(row.target),
	};
}

/** Price and funding as far as they are typed; what is no number counts as missing until it is one. */
export function readPrice(values: MeasureValues) {
	const of = (name: (typeof prices)[number]) => readWhole(values[name]) ?? null;
	return {
		cost: {
			salaryDuringLeave: of("salaryDuringLeave"),
			substitute: of("substitute"),
			travel: of("travel"),
			fee: of("fee"),
		},
		funding: { ownShare: of("ownShare"), grant: of("grant") },
	};
}

export function readMeasure(values: MeasureValues): Omit<MeasureBody, "status"> {
	const countedIn = values.countedIn === "fte" ? "fte" : "persons";
	const quantity = (text: string) => {
		const amount = countedIn === "fte" ? readHundredths(text) : readWhole(text);
		return amount === null || amount === undefined ? null : { countedIn, amount };
	};
	return {
		goal: values.goal === "" ? null : values.goal,
		...{ goalText: values.goalText, findingText: values.findingText, measure: values.measure },
		kind: values.kind as MeasureBody["kind"],
		delivery: values.delivery as MeasureBody["delivery"],
		targetGroup: values.targetGroup,
		persons: readWhole(values.persons) ?? 0,
		unit: values.unit === "" ? null : values.unit,
		...{ responsibleRole: values.responsibleRole, deadline: values.deadline },
		...readPrice(values),
		indicator: values.indicator,
		baseline: quantity(values.baseline),
		target: quantity(values.target),
	} as Omit<MeasureBody, "status">;
}

interface FaultWords {
	readonly mustBeFilled: string;
	readonly mustBeKroner: string;
	readonly mustBeCount: string;
	readonly mustBeNumber: string;
}

/** What is wrong with what is typed, by field. */
export function findMeasureFaults(values: MeasureValues, words: FaultWords) {
	const faults: Record<string, string> = {};
	for (const name of ["measure", "kind", "delivery", "deadline"] as const) {
		if (values[name].trim() === "") faults[name] = words.mustBeFilled;
	}
	for (const name of prices) {
		if (readWhole(values[name]) === undefined) faults[name] = words.mustBeKroner;
	}
	if (readWhole(values.persons) === undefined) faults.persons = words.mustBeCount;
	for (const name of ["baseline", "target"] as const) {
		const isFte = values.countedIn === "fte";
		if ((isFte ? readHundredths : readWhole)(values[name]) === undefined) {
			faults[name] = isFte ? words.mustBeNumber : words.mustBeCount;
		}
	}
	return faults;
}
