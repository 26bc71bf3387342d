import { client, get } from "../../api/client.ts";
import type { Answer } from "../../api/shapes.ts";

export type Holding = Answer<"getHolding">;
export type PersonCompetences = Answer<"getPersonCompetences">;

export const personCompetencesQuery = (person: string) => ({
	queryKey: ["person-competences", person],
	queryFn: () => get(client.GET("/persons/{person}/competences", { params: { path: { person } } })),
});

export const personQuery = (person: string) => ({
	queryKey: ["persons", person],
	queryFn: () => get(client.GET("/persons/{person}", { params: { path: { person } } })),
});

export const holdingQuery = (holding: string) => ({
	queryKey: ["holdings", holding],
	queryFn: () => get(client.GET("/holdings/{holding}", { params: { path: { holding } } })),
	// A form begins from what is saved now.
	staleTime: 0,
});
