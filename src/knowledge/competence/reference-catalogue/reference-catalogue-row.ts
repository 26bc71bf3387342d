import type { Competence, CompetenceKind } from "../model.ts";

/**
 * `reference`: read on the page or in the plan named as source. `suggestion`: common professional knowledge that
 * nobody has checked; shown as a suggestion and meant to be edited.
 */
export type CatalogueStatus = "reference" | "suggestion";

/**
 * A competence of the product's own catalogue. The status is of its name, kind and validity;
 * `implies` and `prerequisites` are the product's suggestions in every row.
 */
export interface ReferenceCompetence extends Competence {
	readonly status: CatalogueStatus;
	/** Bokmål: where it was read, or that it is a suggestion. */
	readonly source: string;
}

/** What a row may tell besides its name. */
export interface RowDetails {
	readonly validityMonths?: number;
	readonly implies?: readonly string[];
	readonly prerequisites?: readonly string[];
}

/** Rows of one kind and area. */
export interface RowWriter {
	readonly reference: (name: string, source: string, details?: RowDetails) => ReferenceCompetence;
	readonly suggestion: (name: string, details?: RowDetails) => ReferenceCompetence;
}

export const suggestionSource = "Forslag: vanlig fagkunnskap, ikke kontrollert";
export const competenceLift2025 = "Kompetanseløft 2025 (plan for 2021–2025)";
export const competenceLift2020 = "Kompetanseløft 2020 (årsrapport 2020)";

export function rowsOf(kind: CompetenceKind, area: string): RowWriter {
	const write = (
		status: CatalogueStatus,
		name: string,
		source: string,
		{ validityMonths, implies, prerequisites }: RowDetails = {},
	): ReferenceCompetence => ({
		name,
		kind,
		area,
		validityMonths: validityMonths ?? null,
		implies: implies ?? [],
		prerequisites: prerequisites ?? [],
		status,
		source,
	});
	return {
		reference: (name, source, details) => write("reference", name, source, details),
		suggestion: (name, details) => write("suggestion", name, suggestionSource, details),
	};
}
