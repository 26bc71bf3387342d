import "../mapping-parts.css";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { attempt, client } from "../../api/client.ts";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { formTexts } from "../../forms/form-texts.ts";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { Page } from "../../shell/page.tsx";
import { personQuery } from "./conversation-queries.ts";
import { conversationTexts } from "./conversation-texts.ts";
import { nameOf } from "./name-of.ts";

/** A leader plans a conversation with somebody. */
export function PlanConversationPage() {
	const texts = useTexts(conversationTexts);
	const { mustBeFilled } = useTexts(formTexts);
	const queries = useQueryClient();
	const navigate = useNavigate();
	const notify = useNotice();
	const { person } = useSearch({ strict: false }) as { readonly person: string };
	const { data } = useSuspenseQuery(personQuery(person));
	const form = useForm({
		draft: `conversation/new/${person}`,
		start: { plannedOn: "" },
		labels: { plannedOn: texts.plannedOn },
		check: ({ plannedOn }) => (plannedOn === "" ? { plannedOn: mustBeFilled } : {}),
		send: ({ plannedOn }) =>
			attempt(client.POST("/conversations", { body: { person, plannedOn } })),
		async onSaved({ id }) {
			await queries.invalidateQueries();
			notify(texts.planned);
			await navigate({ to: "/mapping/conversations/$conversation", params: { conversation: id } });
		},
	});
	return (
		<Page
			title={texts.planTitle}
			lead={nameOf(data)}
			crumbs={[
				<Link key="list" to="/mapping/conversations">
					{texts.title}
				</Link>,
			]}
		>
			<p>{texts.privacy}</p>
			<Form form={form} submit={texts.planSubmit}>
				<TextField name="plannedOn" type="date" required />
			</Form>
		</Page>
	);
}
