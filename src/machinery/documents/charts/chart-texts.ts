import type { Translated } from "../../languages/language.ts";

/** The words that the drawings themselves say. */
export interface ChartTexts {
	readonly unknown: string;
	readonly tableCaption: (title: string) => string;
	readonly kinds: {
		readonly bars: string;
		readonly columns: string;
		readonly heatMap: string;
		readonly annualWheel: string;
	};
	readonly have: string;
	readonly need: string;
	/** When the alternative text tells the first rows only. */
	readonly firstOf: (shown: number, all: number) => string;
	readonly restInTable: string;
	readonly quarter: (number: number) => string;
	readonly levels: Readonly<Record<"municipal" | "regional" | "county" | "national", string>>;
	readonly wheelHeaders: {
		readonly number: string;
		readonly task: string;
		readonly when: string;
		readonly level: string;
	};
	readonly wholeYear: string;
	readonly scale: (emptyMark: string, emptyMeans: string) => string;
}

export const chartTexts: Translated<ChartTexts> = {
	nb: {
		unknown: "ukjent",
		tableCaption: (title) => `Tallene i figuren: ${title}`,
		kinds: {
			bars: "Liggende stolper",
			columns: "Stående stolper",
			heatMap: "Varmekart",
			annualWheel: "Årshjul",
		},
		have: "Har",
		need: "Krav",
		firstOf: (shown, all) => `De ${shown} første av ${all}`,
		restInTable: "Alle tallene står i tabellen.",
		quarter: (number) => `${number}. kv.`,
		levels: {
			municipal: "Kommune",
			regional: "Region",
			county: "Fylke",
			national: "Nasjonalt",
		},
		wheelHeaders: { number: "Nr.", task: "Oppgave", when: "Når", level: "Ansvarlig nivå" },
		wholeYear: "hele året",
		scale: (mark, means) => `Lysest er minst, mørkest er mest. «${mark}» betyr: ${means}`,
	},
	nn: {
		unknown: "ukjend",
		tableCaption: (title) => `Tala i figuren: ${title}`,
		kinds: {
			bars: "Liggjande stolpar",
			columns: "Ståande stolpar",
			heatMap: "Varmekart",
			annualWheel: "Årshjul",
		},
		have: "Har",
		need: "Krav",
		firstOf: (shown, all) => `Dei ${shown} første av ${all}`,
		restInTable: "Alle tala står i tabellen.",
		quarter: (number) => `${number}. kv.`,
		levels: {
			municipal: "Kommune",
			regional: "Region",
			county: "Fylke",
			national: "Nasjonalt",
		},
		wheelHeaders: { number: "Nr.", task: "Oppgåve", when: "Når", level: "Ansvarleg nivå" },
		wholeYear: "heile året",
		scale: (mark, means) => `Lysast er minst, mørkast er mest. «${mark}» betyr: ${means}`,
	},
	en: {
		unknown: "unknown",
		tableCaption: (title) => `The figures in the chart: ${title}`,
		kinds: {
			bars: "Horizontal bars",
			columns: "Columns",
			heatMap: "Heat map",
			annualWheel: "Annual wheel",
		},
		have: "Has",
		need: "Required",
		firstOf: (shown, all) => `The first ${shown} of ${all}`,
		restInTable: "All figures are in the table.",
		quarter: (number) => `Q${number}`,
		levels: {
			municipal: "Municipality",
			regional: "Region",
			county: "County",
			national: "National",
		},
		wheelHeaders: { number: "No.", task: "Task", when: "When", level: "Responsible level" },
		wholeYear: "all year",
		scale: (mark, means) => `Lightest is least, darkest is most. “${mark}” means: ${means}`,
	},
};
