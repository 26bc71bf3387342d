import { useSuspenseQuery } from "@tanstack/react-query";
import { useTexts } from "../../language/language-provider.tsx";
import { DataTable } from "../../listing/data-table.tsx";
import { EmptyState } from "../../shell/empty-state.tsx";
import { unansweredQuery } from "../mapping-queries.ts";
import { followUpTexts } from "./follow-up-texts.ts";

/** Who in the leader's units has not answered a round. */
export function UnansweredTable({
	round,
	name,
}: {
	readonly round: string;
	readonly name: string;
}) {
	const texts = useTexts(followUpTexts);
	const { items } = useSuspenseQuery(unansweredQuery(round)).data;
	return (
		<DataTable
			caption={texts.unanswered(name)}
			rows={items}
			keyOf={({ id }) => id}
			empty={<EmptyState title={texts.everybodyAnswered} />}
			columns={[
				{ title: texts.name, isHead: true, show: (person) => person.name ?? person.staffNumber },
				{ title: texts.units, show: ({ units }) => units.join(", ") },
				{
					title: texts.account,
					show: ({ hasAccount }) => (hasAccount ? texts.hasAccount : texts.noAccount),
				},
			]}
		/>
	);
}
