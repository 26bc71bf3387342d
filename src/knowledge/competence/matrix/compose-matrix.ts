import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { evidenceRank } from "../model.ts";
import {
	type CatalogueIndex,
	findHeldCompetences,
	type HeldCompetence,
	type StoredHolding,
} from "../persons/held-competences.ts";
import type { MatrixAnswer, MatrixCell } from "./matrix-contract.ts";

export interface MatrixPerson {
	readonly id: Identifier;
	readonly staffNumber: string;
	readonly name: string | null;
	readonly holdings: readonly StoredHolding[];
}

export interface MatrixInput {
	readonly persons: readonly MatrixPerson[];
	/** Competences that are required, and whether in the unit or below it, or only above. */
	readonly required: ReadonlyMap<Identifier, "here" | "above">;
	readonly catalogue: CatalogueIndex;
	readonly on: PlainDate;
}

const norwegian = new Intl.Collator("nb", { numeric: true });

/** Columns: required here, then above, then held without being required; each by name. Rows: persons by name. */
export function composeMatrix({
	persons,
	required,
	catalogue,
	on,
}: MatrixInput): Pick<MatrixAnswer, "columns" | "rows"> {
	const held = new Map(
		persons.map(({ id, holdings }) => [id, findHeldCompetences(holdings, catalogue, on)]),
	);
	const shown = new Set(required.keys());
	for (const competences of held.values()) for (const id of competences.keys()) shown.add(id);
	const columns = Array.from(shown, (competence) => ({
		competence,
		name: catalogue.names.get(competence) ?? "",
		required: required.get(competence) ?? null,
	})).sort(
		(one, other) =>
			rankOf(one.required) - rankOf(other.required) || norwegian.compare(one.name, other.name),
	);
	const places = new Map(columns.map(({ competence }, place) => [competence, place]));
	const rows = persons.map(({ id, staffNumber, name }) => {
		const cells = Array.from(held.get(id) ?? [], ([competence, [best]]) =>
			toCell(places.get(competence)!, best!),
		);
		return {
			...{ person: id, staffNumber, name },
			cells: cells.sort(([one], [other]) => one - other),
		};
	});
	return {
		columns,
		rows: rows.sort(
			(one, other) =>
				norwegian.compare(one.name ?? one.staffNumber, other.name ?? other.staffNumber) ||
				norwegian.compare(one.staffNumber, other.staffNumber),
		),
	};
}

function rankOf(required: "here" | "above" | null): number {
	return required === "here" ? 0 : required === "above" ? 1 : 2;
}

function toCell(place: number, best: HeldCompetence): MatrixCell {
	const { level, evidence, expires, inUse, through, holding, version } = best;
	return [
		...([place, level, evidenceRank(evidence), expires, inUse, through === null] as const),
		...([holding, version] as const),
	];
}
