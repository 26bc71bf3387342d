import { client, get } from "../../api/client.ts";
import { asQuery, type ListSearch } from "../../listing/list-search.ts";

const everything = { limit: 500 } as const;

export const signalsQuery = (search: ListSearch<"kind" | "unit" | "closed">) => ({
	queryKey: ["signals", search],
	queryFn: () => get(client.GET("/signals", { params: { query: asQuery(search) as never } })),
});

export const signalQuery = (signal: string) => ({
	queryKey: ["signals", signal],
	queryFn: () => get(client.GET("/signals/{signal}", { params: { path: { signal } } })),
});

export const matchesQuery = (signal: string) => ({
	queryKey: ["signals", signal, "matches"],
	queryFn: () => get(client.GET("/signals/{signal}/matches", { params: { path: { signal } } })),
});

export const repliesQuery = (signal: string) => ({
	queryKey: ["signals", signal, "replies"],
	queryFn: () =>
		get(
			client.GET("/signals/{signal}/replies", {
				params: { path: { signal }, query: { ...everything, sort: "-repliedOn" } },
			}),
		),
});

export const sharingQuery = {
	queryKey: ["offer-cooperations"],
	queryFn: () => get(client.GET("/offer-cooperations")),
};

export const offersQuery = (search: ListSearch<"source">) => ({
	queryKey: ["competence-offers", search],
	queryFn: () =>
		get(client.GET("/competence-offers", { params: { query: asQuery(search) as never } })),
});

export const offerQuery = (offer: string) => ({
	queryKey: ["competence-offers", offer],
	queryFn: () => get(client.GET("/competence-offers/{offer}", { params: { path: { offer } } })),
});

/** The units that are there today, in their order. */
export const unitsTodayQuery = {
	queryKey: ["units", "today"],
	queryFn: () => get(client.GET("/units", { params: { query: everything } })),
};

/** Names of the catalogue that are in use, for suggesting while typing. */
export const competenceNamesQuery = {
	queryKey: ["competences", "names"],
	queryFn: async () =>
		(
			await get(
				client.GET("/competences", { params: { query: { ...everything, retired: "false" } } }),
			)
		).items.map(({ name }) => name),
	staleTime: 300_000,
};
