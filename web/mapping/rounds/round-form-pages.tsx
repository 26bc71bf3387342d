import "../mapping.css";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { attempt, client, from } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { Page } from "../../shell/page.tsx";
import { MappingCrumb } from "../home/mapping-crumb.tsx";
import { roundQuery } from "../mapping-queries.ts";
import { RoundForm } from "./round-form.tsx";
import { roundTexts } from "./round-texts.ts";

function useCrumbs() {
	const texts = useTexts(roundTexts);
	return [
		<MappingCrumb key="mapping" />,
		<Link key="rounds" to="/mapping/rounds">
			{texts.title}
		</Link>,
	];
}

function useRound() {
	const { round } = useParams({ strict: false }) as { readonly round: string };
	return useSuspenseQuery(roundQuery(round)).data;
}

export function NewRoundPage() {
	const texts = useTexts(roundTexts);
	return (
		<Page title={texts.newRound} lead={texts.lead} crumbs={useCrumbs()}>
			<RoundForm
				draft="mapping-round/new"
				send={(body) => attempt(client.POST("/mapping-rounds", { body }))}
			/>
		</Page>
	);
}

export function EditRoundPage() {
	const texts = useTexts(roundTexts);
	const round = useRound();
	return (
		<Page title={`${texts.edit}: ${round.name}`} crumbs={useCrumbs()}>
			<RoundForm
				draft={`mapping-round/${round.id}`}
				start={round}
				version={round.version}
				send={(body, version) =>
					attempt(
						client.PUT("/mapping-rounds/{round}", {
							params: { path: { round: round.id }, header: from(version) },
							body,
						}),
					)
				}
			/>
		</Page>
	);
}

export function RepeatRoundPage() {
	const texts = useTexts(roundTexts);
	const round = useRound();
	return (
		<Page title={texts.repeat} lead={texts.repeatLead(round.name)} crumbs={useCrumbs()}>
			<RoundForm
				draft={`mapping-round/repeat/${round.id}`}
				hasScope={false}
				send={({ name, opensOn, dueOn, note }) =>
					attempt(
						client.POST("/mapping-rounds/{round}/repeat", {
							params: { path: { round: round.id } },
							body: { name, opensOn, dueOn, note: note ?? "" },
						}),
					)
				}
			/>
		</Page>
	);
}
