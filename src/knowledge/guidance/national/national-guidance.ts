import { type Identifier, identifierOf } from "../../../ground/vocabulary/identifier.ts";
import { type PlainDate, plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import { type Certainty, certainties, measureTypes } from "../model.ts";
import type { NationalGuidanceTable, NationalPlanTable } from "../tables.ts";
import { k2020Measures } from "./k2020-measures.ts";
import { k2025Measures } from "./k2025-measures.ts";
import { laws } from "./laws.ts";
import { nationalPlans } from "./national-plans.ts";
import { partsOf, readRows, wordOf } from "./read-rows.ts";

type Guidance = Readonly<NationalGuidanceTable>;

/** That a measure of one plan went on as a measure of the next. */
interface Continuation {
	readonly predecessor: Identifier;
	readonly successor: Identifier;
	readonly source: string;
}

/** Everything that is the same for all: what the reference tables are filled with. */
export interface NationalData {
	readonly plans: readonly Readonly<NationalPlanTable>[];
	readonly guidance: readonly Guidance[];
	readonly continuations: readonly Continuation[];
}

/** What is the same for all, from the tables in the files beside this. */
export function readNationalData(): NationalData {
	const { plans, wholes } = readPlans();
	const k2025 = readK2025();
	const { measures, continuations } = readK2020(
		new Map(k2025.map(({ code, id }) => [code, id] as const)),
	);
	return { plans, guidance: [...readLaws(), ...wholes, ...measures, ...k2025], continuations };
}

/** What a row has when its source says nothing more. */
const nothingMore = {
	area: "",
	measure_types: [],
	type_text: "",
	responsible: "",
	from_year: null,
	until_year: null,
	continued: null,
	also_numbered: [],
	certainty: "source" satisfies Certainty,
	note: "",
	valid_from: null,
	valid_to: null,
} as const;

function readLaws(): readonly Guidance[] {
	return readRows(laws, ["id", "code", "law", "title", "certainty", "note"]).map(
		({ id, code, law, title, certainty, note }) => ({
			...nothingMore,
			id: identifierOf(id),
			kind: "law",
			plan: null,
			code,
			area: law,
			title,
			certainty: wordOf(certainties, certainty),
			note,
			source: law,
		}),
	);
}

function readPlans() {
	const rows = readRows(nationalPlans, [
		"id",
		"code",
		"kind",
		"name",
		"from",
		"until",
		"status",
		"certainty",
		"note",
		"source",
	]);
	const plans: NationalPlanTable[] = [];
	const wholes: Guidance[] = [];
	for (const { id, code, name, note, source, ...row } of rows) {
		const certainty = wordOf(["source", "assumed"], row.certainty);
		const valid_from = dayOf(row.from);
		const valid_to = dayOf(row.until);
		const kind = wordOf(["plan", "programme", "official-report", "white-paper"], row.kind);
		const status = wordOf(["current", "ended", "unknown"], row.status);
		const alike = { code, certainty, note, source, valid_from, valid_to };
		plans.push({ ...alike, kind, name, status });
		wholes.push({
			...nothingMore,
			...alike,
			id: identifierOf(id),
			kind: "plan",
			plan: code,
			title: name,
		});
	}
	return { plans, wholes };
}

/** The six strategies of figure 1 of the report. Which number the middle ones have, their measures show. */
const k2020Areas: Readonly<Record<string, string>> = {
	"1": "rekruttering",
	"2": "grunn- og videreutdanning",
	"3": "kompetanseheving",
	"4": "tjenesteutvikling",
	"5": "faglig utvikling og kunnskapsspredning",
	"6": "ledelse",
};

function readK2020(idOfK2025: ReadonlyMap<string, Identifier>) {
	const rows = readRows(k2020Measures, [
		"id",
		"code",
		"also",
		"title",
		"types",
		"typeText",
		"responsible",
		"from",
		"until",
		"continued",
		"successors",
		"note",
	]);
	const source = "Kompetanseløft 2020, årsrapport 2020, tabell 1";
	const measures: Guidance[] = [];
	const continuations: Continuation[] = [];
	for (const { id, code, title, responsible, note, ...row } of rows) {
		const predecessor = identifierOf(id);
		measures.push({
			...nothingMore,
			id: predecessor,
			kind: "plan-measure",
			plan: "k2020",
			code,
			area: areaOf(code),
			title,
			measure_types: typesOf(row.types),
			type_text: row.typeText,
			responsible,
			from_year: yearOf(row.from),
			until_year: yearOf(row.until),
			continued: row.continued === "" ? null : wordOf(["yes", "no"], row.continued) === "yes",
			also_numbered: partsOf(row.also),
			note,
			source,
			valid_from: plainDateOf("2016-01-01"),
			valid_to: plainDateOf("2020-12-31"),
		});
		for (const number of partsOf(row.successors)) {
			const successor = idOfK2025.get(number);
			if (successor === undefined)
				throw new Error(`${code} goes on as ${number}, which is not there`);
			continuations.push({ predecessor, successor, source });
		}
	}
	return { measures, continuations };
}

function readK2025(): readonly Guidance[] {
	return readRows(k2025Measures, [
		"id",
		"code",
		"also",
		"title",
		"types",
		"typeText",
		"responsible",
		"area",
		"certainty",
	]).map(({ id, code, title, responsible, area, certainty, ...row }) => ({
		...nothingMore,
		id: identifierOf(id),
		kind: "plan-measure",
		plan: "k2025",
		code,
		area,
		title,
		measure_types: typesOf(row.types),
		type_text: row.typeText,
		responsible,
		also_numbered: partsOf(row.also),
		certainty: wordOf(certainties, certainty),
		source: "Kompetanseløft 2025, plan for 2021–2025",
		valid_from: plainDateOf("2021-01-01"),
		valid_to: plainDateOf("2025-12-31"),
	}));
}

function areaOf(code: string): string {
	const area = k2020Areas[code.slice(0, 1)];
	if (area === undefined) throw new Error(`No strategy has the number of ${code}`);
	return area;
}

function typesOf(text: string) {
	return partsOf(text).map((part) => wordOf(measureTypes, part));
}

function dayOf(text: string): PlainDate | null {
	return text === "" ? null : plainDateOf(text);
}

function yearOf(text: string): number | null {
	return text === "" ? null : Number(text);
}
