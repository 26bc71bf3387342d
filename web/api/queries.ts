import { QueryCache, QueryClient } from "@tanstack/react-query";
import { noteSignedOut } from "../session/signed-out.ts";
import { findProblem } from "./problem.ts";

/** What the application keeps of the server's answers. Asks again when no answer came, never when it was a no. */
export function createQueries(): QueryClient {
	return new QueryClient({
		queryCache: new QueryCache({
			onError: (error) => {
				if (findProblem(error)?.status === 401) noteSignedOut();
			},
		}),
		defaultOptions: {
			queries: {
				staleTime: 30_000,
				retry: (times, error) => times < 2 && (findProblem(error)?.status ?? 0) === 0,
			},
		},
	});
}
