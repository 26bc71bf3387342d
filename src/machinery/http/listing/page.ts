import { z } from "zod";

/** What every list can be asked: `?search=…&sort=name,-kind&limit=50&offset=0`, and the list's own filters. */
export interface PageQuery {
	readonly search?: string | undefined;
	/** Names of columns, in order; a minus before a name turns it round. */
	readonly sort: readonly { readonly by: string; readonly descending: boolean }[];
	readonly limit: number;
	readonly offset: number;
}

export interface Page<Item> {
	readonly items: Item[];
	/** How many there are in all, before paging. */
	readonly total: number;
	readonly limit: number;
	readonly offset: number;
}

const mostAtOnce = 500;

/** The query of a list that can be sorted by these names (the first is the order it has unless told) and filtered by these. */
export function pageQuery<Filters extends z.ZodRawShape>(
	sortable: readonly [string, ...string[]],
	filters: Filters,
) {
	const names = new Set(sortable);
	const sort = z
		.string()
		.regex(
			new RegExp(`^-?(${sortable.join("|")})(,-?(${sortable.join("|")}))*$`),
			`One or more of ${[...names].join(", ")}, divided by commas; a minus before a name turns the order round.`,
		)
		.default(sortable[0])
		.transform((text) =>
			text
				.split(",")
				.map((part) => ({ by: part.replace("-", ""), descending: part.startsWith("-") })),
		);
	return z.strictObject({
		search: z.string().trim().min(1).max(200).optional(),
		sort,
		limit: z.coerce.number().int().min(1).max(mostAtOnce).default(50),
		offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
		...filters,
	});
}

/** The answer of a list of these. */
export function pageOf<Item extends z.ZodType>(item: Item) {
	return z.object({
		items: z.array(item),
		total: z.number().int().min(0),
		limit: z.number().int(),
		offset: z.number().int(),
	});
}
