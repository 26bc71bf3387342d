import { Button } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { attempt, client, from } from "../../api/client.ts";
import type { Item } from "../../api/shapes.ts";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { Window } from "../../shell/window.tsx";
import { checkTexts } from "./check-page-texts.ts";

type Check = Item<"listObservedChecks">;

/** Takes a signed check back, with a reason. */
export function WithdrawCheck({ check }: { readonly check: Check }) {
	const texts = useTexts(checkTexts);
	const [isOpen, setOpen] = useState(false);
	const { person, competence } = check;
	const title = texts.withdrawOne(person.name ?? person.staffNumber, competence.name);
	return (
		<>
			<Button
				type="button"
				variant="tertiary"
				data-color="danger"
				aria-label={title}
				onClick={() => setOpen(true)}
			>
				{texts.withdraw}
			</Button>
			{isOpen && (
				<Window title={title} onClose={() => setOpen(false)}>
					<ReasonForm check={check} onDone={() => setOpen(false)} />
				</Window>
			)}
		</>
	);
}

function ReasonForm({ check, onDone }: { readonly check: Check; readonly onDone: () => void }) {
	const texts = useTexts(checkTexts);
	const notify = useNotice();
	const queries = useQueryClient();
	const form = useForm({
		draft: `check-withdrawal/${check.id}`,
		start: { reason: "" },
		version: check.version,
		labels: { reason: texts.reason },
		fromRow: () => ({ reason: "" }),
		check: ({ reason }) => (reason.trim() === "" ? { reason: texts.missing } : {}),
		send: (body, version) =>
			attempt(
				client.POST("/observed-checks/{check}/withdraw", {
					params: { path: { check: check.id }, header: from(version) },
					body,
				}),
			),
		async onSaved() {
			notify(texts.withdrawDone);
			onDone();
			await queries.invalidateQueries();
		},
	});
	return (
		<Form form={form} submit={texts.withdraw}>
			<p>{texts.withdrawLead}</p>
			<TextField name="reason" required multiline rows={3} />
		</Form>
	);
}
