import {
	namesColumn,
	textColumn,
	wholeNumberColumn,
	wordColumn,
} from "../../machinery/importing/column-kinds.ts";
import { type FaultLog, noteFault } from "../../machinery/importing/fault-log.ts";
import { type RowsRead, readRows } from "../../machinery/importing/read-rows.ts";
import type { RecordSource } from "../../machinery/importing/records.ts";
import { findImplicationCycle } from "./catalogue.ts";
import { duplicateCompetence, implicationCycle, unknownCompetence } from "./competence-faults.ts";
import type { Competence, CompetenceKind } from "./model.ts";

/** A hundred years: more than any authorisation lasts, and still a date that the calendar has. */
const longestValidity = 1_200;

/** The columns of the catalogue file (files in: "catalogue"). */
export const catalogueColumns = {
	competence: textColumn({
		field: "competence",
		nb: "kompetanse",
		nn: "kompetanse",
		required: true,
		explanation: {
			nb: "Navnet på kompetansen. De andre filene bruker nøyaktig dette navnet.",
			nn: "Namnet på kompetansen. Dei andre filene bruker nøyaktig dette namnet.",
			en: "The name of the competence. The other files use exactly this name.",
		},
		example: "Legemiddelhåndtering",
	}),
	kind: wordColumn<CompetenceKind>(
		{
			field: "kind",
			nb: "type",
			nn: "type",
			explanation: {
				nb: "Hva slags kompetanse det er.",
				nn: "Kva slag kompetanse det er.",
				en: "What kind of competence it is.",
			},
			example: { nb: "kurs", nn: "kurs", en: "course" },
		},
		[
			["education", { nb: "utdanning", nn: "utdanning", en: "education" }],
			["authorisation", { nb: "autorisasjon", nn: "autorisasjon", en: "authorisation" }],
			["course", { nb: "kurs", nn: "kurs", en: "course" }],
			["skill", { nb: "ferdighet", nn: "ferdigheit", en: "skill" }],
		],
	),
	area: textColumn({
		field: "area",
		nb: "område",
		nn: "område",
		explanation: {
			nb: "Fagområdet, til å gruppere etter.",
			nn: "Fagområdet, til å gruppere etter.",
			en: "The field of practice, to group by.",
		},
		example: { nb: "Legemidler", nn: "Legemiddel", en: "Medication" },
	}),
	validityMonths: wholeNumberColumn(
		{
			field: "validity_months",
			nb: "gyldighet måneder",
			nn: "gyldig månader",
			explanation: {
				nb: "Hvor mange måneder kompetansen gjelder. Tom når den ikke går ut.",
				nn: "Kor mange månader kompetansen gjeld. Tom når han ikkje går ut.",
				en: "How many months the competence is valid. Empty when it does not expire.",
			},
			example: "36",
		},
		{ from: 1, to: longestValidity },
	),
	implies: namesColumn({
		field: "implies",
		nb: "innebærer",
		nn: "inneber",
		explanation: {
			nb: "Andre kompetanser som den som har denne, også har.",
			nn: "Andre kompetansar som den som har denne, også har.",
			en: "Other competences that whoever holds this one also holds.",
		},
		example: "Sykepleier | Førstehjelp",
	}),
	prerequisites: namesColumn({
		field: "prerequisites",
		nb: "forutsetter",
		nn: "føreset",
		explanation: {
			nb: "Kompetanser en må ha før en kan lære denne.",
			nn: "Kompetansar ein må ha før ein kan lære denne.",
			en: "Competences one must hold before one can learn this one.",
		},
		example: "Helsefagarbeider",
	}),
};

interface CatalogueRead {
	readonly catalogue: readonly Competence[];
	readonly read: RowsRead<typeof catalogueColumns>;
	readonly used: number;
}

/** The catalogue in file order, with implications that have an end. */
export function readCatalogueFile(source: RecordSource, log: FaultLog): CatalogueRead {
	const competences = new Map<string, Competence>();
	const rowOf = new Map<string, number>();
	const read = readRows(source, catalogueColumns, log, ({ number, values, places }) => {
		const name = values.competence;
		if (name === null) return;
		const earlier = rowOf.get(name);
		if (earlier !== undefined) {
			noteFault(log, duplicateCompetence, number, places.competence, name, String(earlier));
			return;
		}
		rowOf.set(name, number);
		competences.set(name, {
			name,
			kind: values.kind,
			area: values.area,
			validityMonths: values.validityMonths,
			implies: values.implies ?? [],
			prerequisites: values.prerequisites ?? [],
		});
	});
	noteUnknownNames(competences, rowOf, read, log);
	noteCycles([...competences.values()], rowOf, read, log);
	return { catalogue: [...competences.values()], read, used: competences.size };
}

function noteUnknownNames(
	competences: ReadonlyMap<string, Competence>,
	rowOf: ReadonlyMap<string, number>,
	{ places }: CatalogueRead["read"],
	log: FaultLog,
): void {
	for (const { name, implies, prerequisites } of competences.values()) {
		const row = rowOf.get(name) ?? 1;
		for (const other of implies) {
			if (!competences.has(other)) noteFault(log, unknownCompetence, row, places.implies, other);
		}
		for (const other of prerequisites) {
			if (!competences.has(other)) {
				noteFault(log, unknownCompetence, row, places.prerequisites, other);
			}
		}
	}
}

/** Each cycle once, at the row of the competence that it is found from; then it is cut, to find the next. */
function noteCycles(
	catalogue: readonly Competence[],
	rowOf: ReadonlyMap<string, number>,
	{ places }: CatalogueRead["read"],
	log: FaultLog,
): void {
	let rest = catalogue;
	for (let cycle = findImplicationCycle(rest); cycle; cycle = findImplicationCycle(rest)) {
		const [first = "", second = ""] = cycle;
		const value = rest.find(({ name }) => name === first)?.implies.join(" | ") ?? null;
		noteFault(
			log,
			implicationCycle,
			rowOf.get(first) ?? 1,
			places.implies,
			value,
			cycle.join(" → "),
		);
		rest = rest.map((competence) =>
			competence.name === first
				? { ...competence, implies: competence.implies.filter((name) => name !== second) }
				: competence,
		);
	}
}
