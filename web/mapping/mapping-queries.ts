import { client, get } from "../api/client.ts";
import { asQuery, type ListSearch } from "../listing/list-search.ts";

export const ownMappingQuery = {
	queryKey: ["own-mapping"],
	queryFn: () => get(client.GET("/own-mapping")),
};

export const tasksQuery = {
	queryKey: ["mapping-tasks"],
	queryFn: () => get(client.GET("/mapping-tasks")),
};

export const declarationsQuery = (search: ListSearch<"status" | "mayDecide" | "unit">) => ({
	queryKey: ["declarations", search],
	queryFn: () => get(client.GET("/declarations", { params: { query: asQuery(search) as never } })),
});

export const declarationQuery = (declaration: string) => ({
	queryKey: ["declarations", declaration],
	queryFn: () =>
		get(client.GET("/declarations/{declaration}", { params: { path: { declaration } } })),
});

export const roundsQuery = (search: ListSearch<"status">) => ({
	queryKey: ["mapping-rounds", search],
	queryFn: () =>
		get(client.GET("/mapping-rounds", { params: { query: asQuery(search) as never } })),
});

export const roundQuery = (round: string) => ({
	queryKey: ["mapping-rounds", round],
	queryFn: () => get(client.GET("/mapping-rounds/{round}", { params: { path: { round } } })),
});

export const progressQuery = (round: string) => ({
	queryKey: ["mapping-rounds", round, "progress"],
	queryFn: () =>
		get(client.GET("/mapping-rounds/{round}/progress", { params: { path: { round } } })),
});

export const comparisonQuery = (round: string, search: ListSearch<"change" | "unit">) => ({
	queryKey: ["mapping-rounds", round, "comparison", search],
	queryFn: () =>
		get(
			client.GET("/mapping-rounds/{round}/comparison", {
				params: { path: { round }, query: asQuery(search) as never },
			}),
		),
});

export const unansweredQuery = (round: string) => ({
	queryKey: ["mapping-rounds", round, "unanswered"],
	queryFn: () =>
		get(
			client.GET("/mapping-rounds/{round}/unanswered", {
				params: { path: { round }, query: { limit: 500 } },
			}),
		),
});

export const staleQuery = {
	queryKey: ["stale-profiles"],
	queryFn: () => get(client.GET("/stale-profiles", { params: { query: { limit: 500 } } })),
};

export const freshnessQuery = {
	queryKey: ["profile-freshness"],
	queryFn: () => get(client.GET("/profile-freshness")),
};

export const checksQuery = (search: ListSearch<"passed" | "withdrawn">) => ({
	queryKey: ["observed-checks", search],
	queryFn: () =>
		get(client.GET("/observed-checks", { params: { query: asQuery(search) as never } })),
});

export const wishesQuery = (search: ListSearch<"status" | "way">) => ({
	queryKey: ["wishes", search],
	queryFn: () => get(client.GET("/wishes", { params: { query: asQuery(search) as never } })),
});

export const wishCountsQuery = (search: ListSearch) => ({
	queryKey: ["wish-counts", search],
	queryFn: () =>
		get(
			client.GET("/wish-counts", {
				params: { query: { sort: "-persons", ...asQuery(search) } as never },
			}),
		),
});

/** The catalogue's competences in use, for choosing among. */
export const competenceChoicesQuery = {
	queryKey: ["competences", "choices"],
	queryFn: async () =>
		(
			await get(client.GET("/competences", { params: { query: { limit: 500, retired: "false" } } }))
		).items.map(({ id, name }) => ({ value: id, label: name })),
	staleTime: 300_000,
};

/** Persons within reach, for choosing among. */
export const personChoicesQuery = {
	queryKey: ["persons", "choices"],
	queryFn: async () =>
		(await get(client.GET("/persons", { params: { query: { limit: 500 } } }))).items.map(
			({ id, name, staffNumber }) => ({
				value: id,
				label: name === null ? staffNumber : `${name} (${staffNumber})`,
			}),
		),
};
