import { useQueryClient } from "@tanstack/react-query";
import { signalStatuses } from "../../../src/knowledge/mapping/signals/model.ts";
import { mayFollow } from "../../../src/knowledge/mapping/signals/signal-status.ts";
import { attempt, client, from } from "../../api/client.ts";
import type { Answer, Body } from "../../api/shapes.ts";
import { RadioField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { formTexts } from "../../forms/form-texts.ts";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { signalTexts } from "./signal-texts.ts";

type Signal = Answer<"getSignal">;

/** Takes a signal up, closes it, or opens it again. */
export function SignalStatusForm({ signal }: { readonly signal: Signal }) {
	const texts = useTexts(signalTexts);
	const { mustBeFilled } = useTexts(formTexts);
	const queries = useQueryClient();
	const notify = useNotice();
	const next = signalStatuses.filter((status) => mayFollow(signal.status, status));
	const form = useForm({
		draft: `signal-status/${signal.id}`,
		start: { status: "", comment: signal.comment ?? "" },
		version: signal.version,
		labels: { status: texts.newStatus, comment: texts.comment },
		fromRow: ({ status, comment }: Signal) => ({
			status: status as string,
			comment: comment ?? "",
		}),
		check: ({ status }) => (next.some((each) => each === status) ? {} : { status: mustBeFilled }),
		send: ({ status, comment }, version) =>
			attempt(
				client.POST("/signals/{signal}/status", {
					params: { path: { signal: signal.id }, header: from(version) },
					body: { status: status as Body<"changeSignalStatus">["status"], comment },
				}),
			),
		async onSaved() {
			await queries.invalidateQueries();
			notify(texts.statusChanged);
		},
	});
	return (
		<Form form={form} submit={texts.changeStatus}>
			<RadioField
				name="status"
				required
				choices={next.map((value) => ({ value, label: texts.statuses[value] }))}
			/>
			<TextField name="comment" multiline rows={2} hint={texts.commentHint} />
		</Form>
	);
}
