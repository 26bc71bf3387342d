/** What a list is asked for, as it stands in the address: search, order, page and the list's own filters. */
export type ListSearch<Filter extends string = never> = {
	readonly search?: string;
	readonly sort?: string;
	readonly page?: number;
} & { readonly [Name in Filter]?: string };

/** Reads a list's part of the address; what is not of the list is left out. For a route's `validateSearch`. */
export function readListSearch<const Filter extends string = never>(...filters: readonly Filter[]) {
	return (raw: Readonly<Record<string, unknown>>): ListSearch<Filter> => {
		const page = Number(raw.page);
		const texts = ["search", "sort", ...filters].flatMap((name) => {
			const value = raw[name];
			return typeof value === "string" && value !== "" ? [[name, value] as const] : [];
		});
		return {
			...Object.fromEntries(texts),
			...(Number.isInteger(page) && page > 1 ? { page } : {}),
		} as ListSearch<Filter>;
	};
}

export const pageSize = 50;

/** The query of the API's lists. */
export function asQuery<Filter extends string>({ page = 1, ...rest }: ListSearch<Filter>) {
	return { ...rest, limit: pageSize, offset: (page - 1) * pageSize };
}
