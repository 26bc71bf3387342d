import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ListSearch } from "./list-search.ts";

/** The list's part of the address, and a way to change it; a change of anything but the page begins at page one. */
export function useList<Filter extends string = never>() {
	const values = useSearch({ strict: false } as never) as ListSearch<Filter>;
	const navigate = useNavigate();
	const change = (changes: Readonly<Record<string, string | number | undefined>>) =>
		void navigate({
			to: ".",
			search: ((before: Readonly<Record<string, unknown>>) => {
				const next = { ...before, page: undefined, ...changes };
				return Object.fromEntries(
					Object.entries(next).filter(([, value]) => value !== undefined && value !== ""),
				);
			}) as never,
			replace: true,
			resetScroll: false,
		});
	return { values, change };
}
