import { client, get } from "../../api/client.ts";

/** The goals of a plan in their order. */
export function goalsQuery(plan: string) {
	return {
		queryKey: ["goals", plan],
		queryFn: () =>
			get(client.GET("/plans/{plan}/goals", { params: { path: { plan }, query: { limit: 500 } } })),
	};
}
