import { client, get } from "../../api/client.ts";
import { asQuery, type ListSearch } from "../../listing/list-search.ts";

export const ownConversationsQuery = {
	queryKey: ["conversations"],
	queryFn: () =>
		get(client.GET("/conversations", { params: { query: { limit: 500, sort: "-plannedOn" } } })),
};

export const conversationQuery = (conversation: string) => ({
	queryKey: ["conversations", conversation],
	queryFn: () =>
		get(client.GET("/conversations/{conversation}", { params: { path: { conversation } } })),
});

export const statusesQuery = (search: ListSearch<"due" | "unit">) => ({
	queryKey: ["conversation-statuses", search],
	queryFn: () =>
		get(client.GET("/conversation-statuses", { params: { query: asQuery(search) as never } })),
});

export const countsQuery = (search: ListSearch) => ({
	queryKey: ["conversation-counts", search],
	queryFn: () =>
		get(client.GET("/conversation-counts", { params: { query: asQuery(search) as never } })),
});

export const personQuery = (person: string) => ({
	queryKey: ["persons", person],
	queryFn: () => get(client.GET("/persons/{person}", { params: { path: { person } } })),
});
