import { useSuspenseQuery } from "@tanstack/react-query";
import { client, get } from "../api/client.ts";
import type { Item } from "../api/shapes.ts";
import { useList } from "../listing/use-list.ts";

export type Analysis = Item<"listAnalyses">;

/** So many can be chosen among; older ones are found in the list of analyses. */
const chosenAmong = 100;

const analysesQuery = {
	queryKey: ["analyses", "newest"],
	queryFn: () =>
		get(client.GET("/analyses", { params: { query: { limit: chosenAmong, sort: "newest" } } })),
};

/** The analyses, the newest first. */
export function useAnalyses(): readonly Analysis[] {
	return useSuspenseQuery(analysesQuery).data.items;
}

/** The analysis that the address names, else the newest; undefined: there is none. */
export function useChosenAnalysis(): Analysis | undefined {
	const analyses = useAnalyses();
	const { values } = useList<"analysis">();
	return analyses.find(({ id }) => id === values.analysis) ?? analyses[0];
}
