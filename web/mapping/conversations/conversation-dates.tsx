import { Heading } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { attempt, client, from } from "../../api/client.ts";
import type { Answer } from "../../api/shapes.ts";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { formTexts } from "../../forms/form-texts.ts";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { AskFirst } from "../../shell/ask-first.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { conversationTexts } from "./conversation-texts.ts";
import { nameOf } from "./name-of.ts";

type Conversation = Answer<"getConversation">;

const asValues = ({ plannedOn, heldOn }: Pick<Conversation, "plannedOn" | "heldOn">) => ({
	...{ plannedOn: plannedOn as string, heldOn: (heldOn ?? "") as string },
});

/** When it is planned for and when it was held; the leader sets them. */
export function ConversationDates({
	conversation,
	isRead,
}: {
	readonly conversation: Conversation;
	readonly isRead: boolean;
}) {
	const texts = useTexts(conversationTexts);
	const write = useWrite();
	const { plannedOn, heldOn, state, side } = conversation;
	if (side === "leader" && !isRead) return <DatesForm conversation={conversation} />;
	return (
		<dl className="facts">
			<dt>{texts.plannedOn}</dt>
			<dd>{write.date(plannedOn)}</dd>
			<dt>{texts.heldOn}</dt>
			<dd>{heldOn === null ? texts.never : write.date(heldOn)}</dd>
			<dt>{texts.state}</dt>
			<dd>{texts.states[state]}</dd>
		</dl>
	);
}

function DatesForm({ conversation }: { readonly conversation: Conversation }) {
	const texts = useTexts(conversationTexts);
	const { mustBeFilled } = useTexts(formTexts);
	const queries = useQueryClient();
	const notify = useNotice();
	const form = useForm({
		draft: `conversation/${conversation.id}`,
		start: asValues(conversation),
		version: conversation.version,
		labels: { plannedOn: texts.plannedOn, heldOn: texts.heldOn },
		fromRow: asValues,
		check: ({ plannedOn }) => (plannedOn === "" ? { plannedOn: mustBeFilled } : {}),
		send: ({ plannedOn, heldOn }) =>
			// What is written in the points changes the version too, and says nothing of the days.
			attempt(
				client.PUT("/conversations/{conversation}", {
					params: {
						path: { conversation: conversation.id },
						header: from(conversation.version),
					},
					body: { plannedOn, heldOn: heldOn === "" ? null : heldOn },
				}),
			),
		async onSaved() {
			await queries.invalidateQueries();
			notify(texts.datesSaved);
		},
	});
	const isBlank = conversation.points.every(
		({ employeeWords, leaderWords, notes }) => employeeWords + leaderWords + notes === "",
	);
	return (
		<section className="mapping-section">
			<Heading level={2} data-size="xs">
				{texts.dates}
			</Heading>
			<Form
				form={form}
				submit={texts.saveDates}
				actions={
					isBlank && conversation.heldOn === null ? (
						<RemoveConversation conversation={conversation} />
					) : undefined
				}
			>
				<div className="field-row">
					<TextField name="plannedOn" type="date" required />
					<TextField name="heldOn" type="date" hint={texts.heldHint} />
				</div>
			</Form>
		</section>
	);
}

function RemoveConversation({ conversation }: { readonly conversation: Conversation }) {
	const texts = useTexts(conversationTexts);
	const queries = useQueryClient();
	const navigate = useNavigate();
	const notify = useNotice();
	const remove = async () => {
		const outcome = await attempt(
			client.DELETE("/conversations/{conversation}", {
				params: { path: { conversation: conversation.id }, header: from(conversation.version) },
			}),
		);
		if (!outcome.ok) return notify(outcome.problem.detail, "danger");
		await navigate({ to: "/mapping/conversations" });
		await queries.invalidateQueries();
		notify(texts.removed);
	};
	return (
		<AskFirst
			label={texts.remove}
			question={texts.removeSure(nameOf(conversation.person))}
			confirm={texts.removeConfirm}
			onConfirm={remove}
			danger
		/>
	);
}
