import { Button, Heading } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { attempt, client, from } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { AskFirst } from "../../shell/ask-first.tsx";
import { EmptyState } from "../../shell/empty-state.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { type Plan, usePlanRights } from "../plan/use-plan.ts";
import { planWords } from "../plan-words.ts";
import { today } from "../today.ts";
import { participantsQuery } from "./input-form.tsx";
import { involvementTexts } from "./involvement-texts.ts";
import { type Participant, ParticipantForm } from "./participant-form.tsx";

/** Who takes part in a plan; those who keep plans add, change and end. */
export function Participants({ plan }: { readonly plan: Plan }) {
	const texts = useTexts(involvementTexts);
	const words = useTexts(planWords);
	const write = useWrite();
	const { participants: mayChange } = usePlanRights(plan);
	const { items } = useSuspenseQuery(participantsQuery(plan.id)).data;
	const [edited, setEdited] = useState<string>();
	const change = items.find(({ id }) => id === edited);
	return (
		<section className="plans-part">
			<Heading level={2} data-size="sm">
				{texts.participants}
			</Heading>
			<p>{texts.participantsLead}</p>
			<DataTable
				caption={texts.participants}
				rows={items}
				keyOf={({ id }) => id}
				empty={<EmptyState title={texts.noParticipants}>{texts.noParticipantsLead}</EmptyState>}
				columns={[
					{
						title: texts.columns.name,
						isHead: true,
						show: ({ name, voice }) =>
							voice === "own" && !mayChange ? `${name} (${texts.yours})` : name,
					},
					{ title: texts.columns.kind, show: ({ kind }) => texts.kinds[kind] },
					{ title: texts.columns.from, show: ({ validFrom }) => write.date(validFrom) },
					{
						title: texts.columns.to,
						show: ({ validTo }) => (validTo === null ? texts.stillTakesPart : write.date(validTo)),
					},
					{
						title: texts.columns.inputs,
						isNumber: true,
						show: ({ inputs }) => write.integer(inputs),
					},
					...(mayChange
						? [
								{
									title: texts.columns.actions,
									show: (row: Participant) => (
										<div className="buttons">
											<Button
												type="button"
												variant="tertiary"
												aria-label={words.changeOf(row.name)}
												onClick={() => setEdited(row.id)}
											>
												{words.change}
											</Button>
											{row.inputs === 0 && <RemoveParticipant participant={row} />}
										</div>
									),
								},
							]
						: []),
				]}
			/>
			{mayChange && edited === undefined && (
				<Button type="button" variant="secondary" onClick={() => setEdited("new")}>
					{texts.addParticipant}
				</Button>
			)}
			{mayChange && edited !== undefined && (
				<ParticipantForm
					key={edited}
					plan={plan.id}
					participant={change}
					today={today()}
					onDone={() => setEdited(undefined)}
				/>
			)}
		</section>
	);
}

function RemoveParticipant({ participant }: { readonly participant: Participant }) {
	const texts = useTexts(involvementTexts);
	const words = useTexts(planWords);
	const notify = useNotice();
	const queries = useQueryClient();
	const { id, name, version } = participant;
	return (
		<AskFirst
			label={words.remove}
			name={words.removeOf(name)}
			question={texts.removeQuestion(name)}
			confirm={words.remove}
			danger
			onConfirm={async () => {
				const removed = await attempt(
					client.DELETE("/participants/{participant}", {
						params: { path: { participant: id }, header: from(version) },
					}),
				);
				if (removed.ok) notify(texts.participantRemoved);
				else notify(removed.problem.detail, "danger");
				await queries.invalidateQueries();
			}}
		/>
	);
}
