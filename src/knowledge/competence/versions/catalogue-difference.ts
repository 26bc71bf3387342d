import { compareByCodePoint } from "../../../ground/vocabulary/code-point-order.ts";
import type { PublishedCompetence } from "./catalogue-content.ts";

export const comparedFields = [
	"kind",
	"area",
	"description",
	"validityMonths",
	"retiredOn",
	"implies",
	"prerequisites",
] as const;
type ComparedField = (typeof comparedFields)[number];

export interface CatalogueDifference {
	/** Names that only the later has. */
	readonly added: string[];
	/** Names that only the earlier has. */
	readonly removed: string[];
	readonly changed: { readonly name: string; readonly fields: ComparedField[] }[];
}

/** What became of a catalogue. Competences are the same when their names are; each list is by code point. */
export function compareCatalogues(
	earlier: readonly PublishedCompetence[],
	later: readonly PublishedCompetence[],
): CatalogueDifference {
	const before = new Map(earlier.map((row) => [row.name, row]));
	const after = new Map(later.map((row) => [row.name, row]));
	const names = [...new Set([...before.keys(), ...after.keys()])].sort(compareByCodePoint);
	return {
		added: names.filter((name) => !before.has(name)),
		removed: names.filter((name) => !after.has(name)),
		changed: names.flatMap((name) => {
			const [one, other] = [before.get(name), after.get(name)];
			if (one === undefined || other === undefined) return [];
			const fields = comparedFields.filter((field) => keyOf(one[field]) !== keyOf(other[field]));
			return fields.length === 0 ? [] : [{ name, fields }];
		}),
	};
}

function keyOf(value: PublishedCompetence[ComparedField]): string {
	return JSON.stringify(Array.isArray(value) ? value.toSorted(compareByCodePoint) : value);
}
