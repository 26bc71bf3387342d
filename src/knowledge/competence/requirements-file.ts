import { notWhole, outOfRange, unreadableNumber } from "../../machinery/importing/cell-faults.ts";
import {
	amountColumn,
	dateColumn,
	namesColumn,
	textColumn,
	wholeNumberColumn,
	wordColumn,
} from "../../machinery/importing/column-kinds.ts";
import { type FaultLog, noteFault } from "../../machinery/importing/fault-log.ts";
import {
	type Row,
	type RowsRead,
	readRows,
	writtenAt,
} from "../../machinery/importing/read-rows.ts";
import type { RecordSource } from "../../machinery/importing/records.ts";
import type { UnitPath } from "../../people/organisation/model.ts";
import { unknownUnit } from "../../people/organisation/unit-faults.ts";
import { unknownCompetence } from "./competence-faults.ts";
import { evidenceChoices } from "./evidence-choices.ts";
import type { CountedIn, Criticality, Evidence, Level, Requirement } from "./model.ts";

/** The columns of the requirements file (files in: "requirements"). */
export const requirementsColumns = {
	unit: textColumn({
		field: "unit",
		nb: "enhet",
		nn: "eining",
		required: true,
		explanation: {
			nb: "Enheten kravet gjelder for, med alle enheter under den. Navn eller kode som i ansattfila.",
			nn: "Eininga kravet gjeld for, med alle einingar under ho. Namn eller kode som i tilsettfila.",
			en: "The unit that the requirement is for, with all units below it. Path or code as in the staff file.",
		},
		example: {
			nb: "Helse og omsorg / Solbakken sykehjem",
			nn: "Helse og omsorg / Solbakken sjukeheim",
			en: "Health and care / Solbakken nursing home",
		},
	}),
	competence: textColumn({
		field: "competence",
		nb: "kompetanse",
		nn: "kompetanse",
		required: true,
		explanation: {
			nb: "Kompetansen som kreves, skrevet som i katalogfila når den er med.",
			nn: "Kompetansen som trengst, skriven som i katalogfila når ho er med.",
			en: "The competence required, written as in the catalogue file if there is one.",
		},
		example: "Legemiddelhåndtering",
	}),
	countedIn: wordColumn<CountedIn>(
		{
			field: "counted_in",
			nb: "måles i",
			nn: "blir målt i",
			required: true,
			explanation: {
				nb: "Hva kravet telles i.",
				nn: "Kva kravet blir talt i.",
				en: "What the requirement is counted in.",
			},
			example: { nb: "antall", nn: "tal", en: "headcount" },
		},
		[
			["headcount", { nb: "antall", nn: "tal", en: "headcount" }],
			["fte", { nb: "årsverk", nn: "årsverk", en: "fte" }, "aarsverk"],
			[
				"share-of-headcount",
				{ nb: "andel hoder", nn: "del av hovud", en: "share-of-headcount" },
				"share of headcount",
			],
			[
				"share-of-fte",
				{ nb: "andel årsverk", nn: "del av årsverk", en: "share-of-fte" },
				"andel aarsverk",
				"share of fte",
			],
		],
	),
	required: amountColumn({
		field: "required",
		nb: "krav",
		nn: "krav",
		required: true,
		explanation: {
			nb: "Hvor mange eller hvor mye som kreves. Andeler i prosent. Antall uten desimaler.",
			nn: "Kor mange eller kor mykje som trengst. Delar i prosent. Tal på personar utan desimalar.",
			en: "How many or how much is required. Shares in percent. Headcounts without decimals.",
		},
		example: "3",
	}),
	minLevel: wholeNumberColumn(
		{
			field: "min_level",
			nb: "minste nivå",
			nn: "minste nivå",
			explanation: {
				nb: "Laveste nivå som teller. Tom betyr 1.",
				nn: "Lågaste nivå som tel. Tom tyder 1.",
				en: "The lowest level that counts. Empty means 1.",
			},
			example: "2",
		},
		{ from: 0, to: 4 },
	),
	minEvidence: wordColumn<Evidence>(
		{
			field: "min_evidence",
			nb: "minste dokumentasjon",
			nn: "minste dokumentasjon",
			explanation: {
				nb: "Svakeste dokumentasjon som teller. Tom betyr egenerklært.",
				nn: "Svakaste dokumentasjon som tel. Tom tyder eigenerklært.",
				en: "The weakest evidence that counts. Empty means self-declared.",
			},
			example: { nb: "bekreftet", nn: "stadfesta", en: "confirmed" },
		},
		evidenceChoices,
	),
	roles: namesColumn({
		field: "education_group",
		nb: "gjelder",
		nn: "gjeld",
		explanation: {
			nb: "Utdanningsgruppene eller stillingene kravet gjelder for. Tom betyr alle.",
			nn: "Utdanningsgruppene eller stillingane kravet gjeld for. Tom tyder alle.",
			en: "The education groups or positions that the requirement is for. Empty means everyone.",
		},
		example: "Sykepleier | Helsefagarbeider",
	}),
	criticality: wholeNumberColumn(
		{
			field: "criticality",
			nb: "kritikalitet",
			nn: "kritikalitet",
			explanation: {
				nb: "Hvor alvorlig det er å mangle den: 1 lite, 2 middels, 3 svært. Tom betyr 2.",
				nn: "Kor alvorleg det er å mangle han: 1 lite, 2 middels, 3 svært. Tom tyder 2.",
				en: "How serious it is to lack it: 1 little, 2 medium, 3 very. Empty means 2.",
			},
			example: "3",
		},
		{ from: 1, to: 3 },
	),
	basis: textColumn({
		field: "basis",
		nb: "hjemmel",
		nn: "heimel",
		explanation: {
			nb: "Loven, planen, avtalen eller målet bak kravet.",
			nn: "Lova, planen, avtalen eller målet bak kravet.",
			en: "The law, plan, agreement or goal behind the requirement.",
		},
		example: {
			nb: "Kommunedelplan helse og omsorg",
			nn: "Kommunedelplan helse og omsorg",
			en: "Municipal plan for health and care",
		},
	}),
	from: dateColumn({
		field: "from",
		nb: "gjelder fra",
		nn: "gjeld frå",
		explanation: {
			nb: "Første dag kravet gjelder. Tom betyr at det gjelder nå.",
			nn: "Første dag kravet gjeld. Tom tyder at det gjeld no.",
			en: "The first day that the requirement applies. Empty means that it applies now.",
		},
		example: "01.01.2027",
	}),
};

/** What other files say exists. `findUnit` and `competences` are null when that is not known. */
export interface RequirementSurroundings {
	readonly findUnit: ((written: string) => UnitPath | undefined) | null;
	readonly competences: { readonly has: (name: string) => boolean } | null;
}

type RequirementRow = Row<typeof requirementsColumns>;

/** Requirements in file order. */
export function readRequirementsFile(
	source: RecordSource,
	known: RequirementSurroundings,
	log: FaultLog,
): {
	readonly requirements: readonly Requirement[];
	readonly read: RowsRead<typeof requirementsColumns>;
	readonly used: number;
} {
	const requirements: Requirement[] = [];
	const read = readRows(source, requirementsColumns, log, (row) => {
		const { values, places, number } = row;
		const errorsBefore = log.errors;
		const { competence, countedIn } = values;
		const unit = findKnownUnit(row, known, log);
		if (competence !== null && known.competences?.has(competence) === false) {
			noteFault(log, unknownCompetence, number, places.competence, competence);
		}
		const required = findRequired(row, log);
		if (!row.sound || log.errors > errorsBefore) return;
		if (unit === null || competence === null || countedIn === null || required === null) return;
		requirements.push({
			unit,
			competence,
			countedIn,
			required,
			minLevel: (values.minLevel ?? 1) as Level,
			minEvidence: values.minEvidence ?? "self-declared",
			roles: values.roles ?? [],
			criticality: (values.criticality ?? 2) as Criticality,
			basis: values.basis ?? "",
			from: values.from,
		});
	});
	return { requirements, read, used: requirements.length };
}

function findKnownUnit(
	row: RequirementRow,
	{ findUnit }: RequirementSurroundings,
	log: FaultLog,
): UnitPath | null {
	const written = row.values.unit;
	if (written === null || findUnit === null) return null;
	const unit = findUnit(written);
	if (unit === undefined) noteFault(log, unknownUnit, row.number, row.places.unit, written);
	return unit ?? null;
}

/** The amount as what the requirement is counted in reads it, or null after noting what is wrong. */
function findRequired(row: RequirementRow, log: FaultLog): number | null {
	const { required, countedIn } = row.values;
	if (required === null) return null;
	const place = row.places.required;
	const note = (kind: typeof notWhole, detail = "") => {
		noteFault(log, kind, row.number, place, writtenAt(row, place), detail);
		return null;
	};
	const isShare = countedIn === "share-of-headcount" || countedIn === "share-of-fte";
	if (required.percent < 0) return note(outOfRange, isShare ? "0–100" : "≥ 0");
	if (isShare) return required.percent > 100 ? note(outOfRange, "0–100") : required.percent;
	if (countedIn === null) return null;
	if (required.number === null) return note(unreadableNumber);
	if (required.number > mostRequired) return note(outOfRange, `0–${mostRequired}`);
	if (countedIn === "headcount" && !Number.isInteger(required.number)) return note(notWhole);
	return required.number;
}

/** More than the country has employees. */
const mostRequired = 10_000_000;
