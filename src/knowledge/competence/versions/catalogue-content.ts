import { compareByCodePoint } from "../../../ground/vocabulary/code-point-order.ts";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { CompetenceKind } from "../model.ts";

/** A competence as it was when its catalogue was published. */
export interface PublishedCompetence {
	/** The competence in the catalogue of whoever published it. */
	readonly id: Identifier;
	readonly name: string;
	readonly kind: CompetenceKind | null;
	readonly area: string | null;
	readonly description: string;
	readonly validityMonths: number | null;
	readonly retiredOn: PlainDate | null;
	readonly implies: readonly string[];
	readonly prerequisites: readonly string[];
}

/** In one fixed order, so that the same catalogue is always the same text: competences and relations by code point. */
export function orderContent(
	competences: readonly PublishedCompetence[],
): readonly PublishedCompetence[] {
	return competences
		.toSorted((one, other) => compareByCodePoint(one.name, other.name))
		.map((row) => ({
			id: row.id,
			name: row.name,
			kind: row.kind,
			area: row.area,
			description: row.description,
			validityMonths: row.validityMonths,
			retiredOn: row.retiredOn,
			implies: row.implies.toSorted(compareByCodePoint),
			prerequisites: row.prerequisites.toSorted(compareByCodePoint),
		}));
}

/** The text that the hash of a version is taken of. What the database hands back has lost the order of its fields. */
export function writeContent(competences: readonly PublishedCompetence[]): string {
	return JSON.stringify(orderContent(competences));
}
