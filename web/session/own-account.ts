import { useSuspenseQuery } from "@tanstack/react-query";
import { client, get } from "../api/client.ts";

export const ownAccountQuery = {
	queryKey: ["own-account"],
	queryFn: () => get(client.GET("/own-account")),
	staleTime: 60_000,
};

/** Who is signed in. Below the shell it is always known. */
export function useOwnAccount() {
	return useSuspenseQuery(ownAccountQuery).data;
}
