import { Button, Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { Page } from "../../shell/page.tsx";
import { CompetenceNav } from "../competence-nav.tsx";
import { competenceTexts } from "../competence-texts.ts";
import { Employments } from "./employments.tsx";
import { HeldTable } from "./held-table.tsx";
import { HoldingWindow } from "./holding-window.tsx";
import { LackingTable } from "./lacking-table.tsx";
import { personCompetencesQuery } from "./person-queries.ts";
import { personTexts } from "./person-texts.ts";

/** A person: what is held, what the own units ask for besides, and where the person works. For the person too. */
export function PersonPage() {
	const texts = useTexts(personTexts);
	const { competence } = useTexts(competenceTexts);
	const write = useWrite();
	const { may, person: own } = useOwnAccount();
	const { person: id } = useParams({ strict: false }) as { readonly person: string };
	const { person, on, held, lacking } = useSuspenseQuery(personCompetencesQuery(id)).data;
	const [isAdding, setAdding] = useState(false);
	const canChange = may["holdings.change"] === "all" || may["holdings.change"] === "units";
	const name = person.name ?? texts.number(person.staffNumber);
	return (
		<Page
			title={name}
			lead={`${texts.number(person.staffNumber)}. ${texts.lead(write.date(on))}`}
			crumbs={[
				<Link key="up" to="/competence">
					{competence}
				</Link>,
			]}
			actions={
				<>
					{canChange && (
						<Button type="button" onClick={() => setAdding(true)}>
							{texts.add}
						</Button>
					)}
					{own === id && <Link to="/mapping/mine">{texts.declare}</Link>}
					{own === id && may["conversations.read"] !== undefined && (
						<Link to="/mapping/conversations">{texts.conversation}</Link>
					)}
				</>
			}
		>
			<CompetenceNav />
			<section className="competence-part">
				<Heading level={2} data-size="sm">
					{texts.held}
				</Heading>
				<HeldTable held={held} canChange={canChange} />
			</section>
			<section className="competence-part">
				<Heading level={2} data-size="sm">
					{texts.lacking}
				</Heading>
				<LackingTable lacking={lacking} />
			</section>
			{may["persons.read"] !== undefined && <Employments person={id} />}
			{isAdding && (
				<HoldingWindow title={texts.addFor(name)} person={id} onClose={() => setAdding(false)} />
			)}
		</Page>
	);
}
