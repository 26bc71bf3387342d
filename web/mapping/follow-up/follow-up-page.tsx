import "../mapping.css";
import { Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { EmptyState } from "../../shell/empty-state.tsx";
import { Page } from "../../shell/page.tsx";
import { MappingCrumb } from "../home/mapping-crumb.tsx";
import { roundsQuery, staleQuery } from "../mapping-queries.ts";
import { followUpTexts } from "./follow-up-texts.ts";
import { UnansweredTable } from "./unanswered-table.tsx";

/** For a leader: who has not answered, and whose profile is old, in the own units. */
export function FollowUpPage() {
	const texts = useTexts(followUpTexts);
	const write = useWrite();
	const rounds = useSuspenseQuery(roundsQuery({ status: "open", sort: "dueOn" })).data.items;
	const { items } = useSuspenseQuery(staleQuery).data;
	return (
		<Page title={texts.title} lead={texts.lead} crumbs={[<MappingCrumb key="mapping" />]}>
			<div className="mapping">
				{rounds.length === 0 && <p>{texts.noRounds}</p>}
				{rounds.map((round) => (
					<div key={round.id}>
						<Heading level={2} data-size="sm">
							{texts.unanswered(round.name)}
						</Heading>
						<p>{texts.due(write.date(round.dueOn))}</p>
						<UnansweredTable round={round.id} name={round.name} />
					</div>
				))}
				<Heading level={2} data-size="sm">
					{texts.stale}
				</Heading>
				<p>{texts.staleLead}</p>
				<DataTable
					caption={texts.stale}
					rows={items}
					keyOf={({ id }) => id}
					empty={<EmptyState title={texts.allFresh} />}
					columns={[
						{
							title: texts.name,
							isHead: true,
							show: ({ name, staffNumber }) => name ?? staffNumber,
						},
						{ title: texts.units, show: ({ units }) => units.join(", ") },
						{
							title: texts.latest,
							show: ({ latest }) => (latest === null ? texts.never : write.date(latest)),
						},
						{
							title: texts.check,
							show: ({ id, name, staffNumber }) => (
								<Link
									to="/mapping/checks/new"
									search={{ person: id }}
									aria-label={texts.checkOne(name ?? staffNumber)}
								>
									{texts.check}
								</Link>
							),
						},
					]}
				/>
			</div>
		</Page>
	);
}
