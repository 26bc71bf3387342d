import {
	type ContentPart,
	contentParts,
	type KeptItem,
	type KeptValue,
	type PlanContent,
	writeContent,
} from "./plan-content.ts";

export interface FieldChange {
	readonly field: string;
	readonly before: KeptValue;
	readonly after: KeptValue;
}

export interface PartChanges {
	/** In the later and not in the earlier. */
	readonly added: readonly KeptItem[];
	/** In the earlier and not in the later. */
	readonly removed: readonly KeptItem[];
	/** In both, and not the same. The row as it is in the later, and what is not as it was. */
	readonly changed: readonly { readonly item: KeptItem; readonly fields: readonly FieldChange[] }[];
}

export type ContentChanges = Readonly<Record<ContentPart, PartChanges>> & {
	readonly plan: readonly FieldChange[];
};

/** What is not the same in two kept versions of a plan, row by row and field by field. Rows are the same by id. */
export function compareContents(earlier: PlanContent, later: PlanContent): ContentChanges {
	const parts = contentParts.map((part) => [part, compareParts(earlier[part], later[part])]);
	return {
		plan: compareItems(earlier.plan, later.plan),
		...(Object.fromEntries(parts) as Record<ContentPart, PartChanges>),
	};
}

function compareParts(earlier: readonly KeptItem[], later: readonly KeptItem[]): PartChanges {
	const before = new Map(earlier.map((item) => [item.id, item]));
	const after = new Set(later.map(({ id }) => id));
	return {
		added: later.filter(({ id }) => !before.has(id)),
		removed: earlier.filter(({ id }) => !after.has(id)),
		changed: later.flatMap((item) => {
			const old = before.get(item.id);
			const fields = old === undefined ? [] : compareItems(old, item);
			return fields.length === 0 ? [] : [{ item, fields }];
		}),
	};
}

/** A field that one of them lacks is null in it. */
function compareItems(before: KeptItem, after: KeptItem): FieldChange[] {
	const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
	return fields
		.map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
		.filter((change) => writeContent(change.before) !== writeContent(change.after));
}
