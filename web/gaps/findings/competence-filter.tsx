import { useSuspenseQuery } from "@tanstack/react-query";
import { client, get } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { FilterSelect } from "../../listing/filter-select.tsx";
import { gapsTexts } from "../gaps-texts.ts";

const competencesQuery = {
	queryKey: ["competences", "all"],
	queryFn: () =>
		get(client.GET("/competences", { params: { query: { limit: 500, sort: "name" } } })),
};

/** The competence that findings are about. */
export function CompetenceFilter() {
	const texts = useTexts(gapsTexts);
	const { items } = useSuspenseQuery(competencesQuery).data;
	return (
		<FilterSelect
			name="competence"
			label={texts.competence}
			all={texts.allCompetences}
			choices={items.map(({ id, name }) => ({ value: id, label: name }))}
		/>
	);
}
