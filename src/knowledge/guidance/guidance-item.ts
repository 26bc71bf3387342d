import type { Selectable } from "kysely";
import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import type { GuidanceItem, RelatedGuidance } from "./guidance-contract.ts";
import type { GuidanceTable, NationalGuidanceTable } from "./tables.ts";

/** A law, plan or measure as it is listed. */
export function nationalItem(row: Selectable<NationalGuidanceTable>): GuidanceItem {
	return {
		id: row.id,
		version: null,
		scope: "national",
		kind: row.kind,
		title: row.title,
		reference: row.code,
		area: row.area,
		plan: row.plan,
		measureTypes: [...row.measure_types],
		certainty: row.certainty,
		owner: null,
		cooperation: null,
		part: null,
		national: null,
		description: row.note,
		validFrom: row.valid_from,
		validTo: row.valid_to,
	};
}

/** Own or shared guidance as this organisation sees it listed. */
export function ownItem(row: Selectable<GuidanceTable>, organisation: Identifier): GuidanceItem {
	return {
		id: row.id,
		version: row.version,
		scope: row.owner === organisation ? "own" : "shared",
		kind: row.kind,
		title: row.title,
		reference: row.reference,
		area: "",
		plan: null,
		measureTypes: [],
		certainty: null,
		owner: row.owner,
		cooperation: row.cooperation,
		part: row.part,
		national: row.national,
		description: row.description,
		validFrom: row.valid_from,
		validTo: row.valid_to,
	};
}

/** As other guidance mentions it. */
export function related({ id, kind, plan, reference, title }: GuidanceItem): RelatedGuidance {
	return { id, kind, plan, reference, title };
}
