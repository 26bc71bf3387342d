import type { Translated } from "../../../machinery/languages/language.ts";

/** The headings of the measure table, in measures.csv and in the plan. */
export interface MeasureColumnTexts {
	readonly number: string;
	readonly goal: string;
	readonly finding: string;
	readonly measure: string;
	readonly kind: string;
	readonly delivery: string;
	readonly targetGroup: string;
	readonly persons: string;
	readonly unit: string;
	readonly responsibleRole: string;
	readonly deadline: string;
	readonly salaryDuringLeave: string;
	readonly substitute: string;
	readonly travel: string;
	readonly fee: string;
	readonly ownShare: string;
	readonly grant: string;
	readonly indicator: string;
	readonly baseline: string;
	readonly target: string;
	readonly status: string;
}

export const measureColumnTexts: Translated<MeasureColumnTexts> = {
	nb: {
		number: "Nr.",
		goal: "Mål",
		finding: "Funn",
		measure: "Tiltak",
		kind: "Type",
		delivery: "Form",
		targetGroup: "Målgruppe",
		persons: "Personer",
		unit: "Enhet",
		responsibleRole: "Ansvarlig",
		deadline: "Frist",
		salaryDuringLeave: "Lønn under permisjon (kr)",
		substitute: "Vikar (kr)",
		travel: "Reise (kr)",
		fee: "Kursavgift (kr)",
		ownShare: "Egenandel (kr)",
		grant: "Tilskudd (kr)",
		indicator: "Indikator",
		baseline: "Utgangspunkt",
		target: "Måltall",
		status: "Status",
	},
	nn: {
		number: "Nr.",
		goal: "Mål",
		finding: "Funn",
		measure: "Tiltak",
		kind: "Type",
		delivery: "Form",
		targetGroup: "Målgruppe",
		persons: "Personar",
		unit: "Eining",
		responsibleRole: "Ansvarleg",
		deadline: "Frist",
		salaryDuringLeave: "Løn under permisjon (kr)",
		substitute: "Vikar (kr)",
		travel: "Reise (kr)",
		fee: "Kursavgift (kr)",
		ownShare: "Eigendel (kr)",
		grant: "Tilskot (kr)",
		indicator: "Indikator",
		baseline: "Utgangspunkt",
		target: "Måltal",
		status: "Status",
	},
	en: {
		number: "No.",
		goal: "Goal",
		finding: "Finding",
		measure: "Measure",
		kind: "Kind",
		delivery: "Form",
		targetGroup: "Target group",
		persons: "Persons",
		unit: "Unit",
		responsibleRole: "Responsible",
		deadline: "Deadline",
		salaryDuringLeave: "Salary during leave (NOK)",
		substitute: "Substitute (NOK)",
		travel: "Travel (NOK)",
		fee: "Course fee (NOK)",
		ownShare: "Own share (NOK)",
		grant: "Grant (NOK)",
		indicator: "Indicator",
		baseline: "Baseline",
		target: "Target",
		status: "Status",
	},
};
