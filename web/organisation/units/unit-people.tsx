import { Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { client, get } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { asQuery } from "../../listing/list-search.ts";
import { ListTools } from "../../listing/list-tools.tsx";
import { Pager } from "../../listing/pager.tsx";
import { useList } from "../../listing/use-list.ts";
import { EmptyState } from "../../shell/empty-state.tsx";
import { PersonTable } from "../persons/person-table.tsx";
import { unitTexts } from "./unit-texts.ts";

/** Who works in the unit and those below it today, with their position sizes. */
export function UnitPeople({ unit }: { readonly unit: string }) {
	const texts = useTexts(unitTexts);
	const { values } = useList();
	const query = { ...asQuery(values), unit };
	const { items, total } = useSuspenseQuery({
		queryKey: ["persons", query],
		queryFn: () => get(client.GET("/persons", { params: { query } })),
	}).data;
	const isSearched = values.search !== undefined;
	return (
		<>
			<Heading level={2} data-size="sm">
				{texts.people}
			</Heading>
			{total === 0 && !isSearched ? (
				<EmptyState title={texts.noPeople}>{texts.noPeopleLead}</EmptyState>
			) : (
				<>
					<ListTools total={total} />
					<PersonTable caption={texts.people} persons={items} />
					<Pager total={total} />
				</>
			)}
		</>
	);
}
