import { useSuspenseQuery } from "@tanstack/react-query";
import { measureTexts } from "../../src/action/plans/measures/measure-texts.ts";
import { findOnlyTop } from "../../src/action/plans/unit-names.ts";
import { isWithin } from "../../src/people/organisation/unit-path.ts";
import { client, get } from "../api/client.ts";
import { useLanguage } from "../language/language-provider.tsx";

const unitsQuery = {
	queryKey: ["units", "tree"],
	queryFn: () => get(client.GET("/units", { params: { query: { limit: 500 } } })),
	staleTime: 300_000,
};

/** The units as a tree: each right above those below it. */
export function useUnitTree() {
	return useSuspenseQuery(unitsQuery).data.items;
}

/**
 * Writes a unit's path without the one top unit that all lie under, and that one as the whole municipality: its name on
 * every row is only noise.
 */
export function useUnitNames() {
	const language = useLanguage();
	const units = useUnitTree();
	const top = findOnlyTop(units.map(({ path }) => path));
	return (path: string): string =>
		top === undefined || !isWithin(path, top)
			? path
			: path === top
				? measureTexts[language].wholeMunicipality
				: path.slice(top.length + " / ".length);
}
