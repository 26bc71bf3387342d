import { client, get } from "../../api/client.ts";
import type { Answer, Item } from "../../api/shapes.ts";

export type Competence = Answer<"getCompetence">;
export type CompetenceItem = Item<"listCompetences">;

const most = 500;

/** The whole catalogue by name, for choosing from. */
export const wholeCatalogueQuery = {
	queryKey: ["competences", "all"],
	async queryFn(): Promise<readonly CompetenceItem[]> {
		const all: CompetenceItem[] = [];
		for (;;) {
			const query = { limit: most, offset: all.length, sort: "name" };
			const page = await get(client.GET("/competences", { params: { query } }));
			all.push(...page.items);
			if (all.length >= page.total || page.items.length === 0) return all;
		}
	},
};

export const competenceQuery = (competence: string) => ({
	queryKey: ["competences", "one", competence],
	queryFn: () => get(client.GET("/competences/{competence}", { params: { path: { competence } } })),
});
