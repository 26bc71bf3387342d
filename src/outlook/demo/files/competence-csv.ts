import type {
	CompetenceKind,
	CountedIn,
	Evidence,
	Holding,
	Requirement,
} from "../../../knowledge/competence/model.ts";
import { referenceCatalogue } from "../../../knowledge/competence/reference-catalogue/reference-catalogue.ts";
import type { CatalogueStatus } from "../../../knowledge/competence/reference-catalogue/reference-catalogue-row.ts";
import { type CsvCell, writeCsv } from "../../../machinery/documents/csv.ts";
import { writeCellDate } from "./staff-csv.ts";

const kinds: Readonly<Record<CompetenceKind, string>> = {
	education: "utdanning",
	authorisation: "autorisasjon",
	course: "kurs",
	skill: "ferdighet",
};
const statuses: Readonly<Record<CatalogueStatus, string>> = {
	reference: "referanse",
	suggestion: "forslag",
};
const evidences: Readonly<Record<Evidence, string>> = {
	"self-declared": "egenerklært",
	confirmed: "bekreftet",
	documented: "dokumentert",
};
const countedIns: Readonly<Record<CountedIn, string>> = {
	headcount: "antall",
	fte: "årsverk",
	"share-of-headcount": "andel hoder",
	"share-of-fte": "andel årsverk",
};

/** The reference catalogue. The columns status and kilde are for people: the reader ignores them. */
export function writeCatalogueCsv(): string {
	return writeCsv(
		[
			"kompetanse",
			"type",
			"område",
			"gyldighet måneder",
			"innebærer",
			"forutsetter",
			"status",
			"kilde",
		],
		referenceCatalogue.map((row) => [
			row.name,
			row.kind === null ? null : kinds[row.kind],
			row.area,
			row.validityMonths,
			writeNames(row.implies),
			writeNames(row.prerequisites),
			statuses[row.status],
			row.source,
		]),
	);
}

export function writeHoldingsCsv(holdings: readonly Holding[]): string {
	return writeCsv(
		[
			"ansattnr",
			"kompetanse",
			"nivå",
			"gyldig fra",
			"gyldig til",
			"dokumentasjon",
			"i bruk",
			"kan dele",
		],
		holdings.map((holding): CsvCell[] => [
			holding.personId,
			holding.competence,
			holding.level,
			writeCellDate(holding.from),
			writeCellDate(holding.to),
			evidences[holding.evidence],
			writeYesNo(holding.inUse),
			holding.willingToShare === null ? null : writeYesNo(holding.willingToShare),
		]),
	);
}

export function writeRequirementsCsv(requirements: readonly Requirement[]): string {
	return writeCsv(
		[
			"enhet",
			"kompetanse",
			"måles i",
			"krav",
			"minste nivå",
			"minste dokumentasjon",
			"gjelder",
			"kritikalitet",
			"hjemmel",
			"gjelder fra",
		],
		requirements.map((requirement): CsvCell[] => [
			requirement.unit,
			requirement.competence,
			countedIns[requirement.countedIn],
			requirement.required,
			requirement.minLevel,
			evidences[requirement.minEvidence],
			writeNames(requirement.roles),
			requirement.criticality,
			requirement.basis === "" ? null : requirement.basis,
			writeCellDate(requirement.from),
		]),
	);
}

function writeNames(names: readonly string[]): string | null {
	return names.length === 0 ? null : names.join("|");
}

function writeYesNo(value: boolean): string {
	return value ? "ja" : "nei";
}
