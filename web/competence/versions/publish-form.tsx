import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { attempt, client, get } from "../../api/client.ts";
import { SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { versionTexts } from "./version-texts.ts";

/** Keeps the catalogue as it is, and shares it where a cooperation is named. */
export function PublishForm({ onDone }: { readonly onDone: () => void }) {
	const texts = useTexts(versionTexts);
	const queries = useQueryClient();
	const notify = useNotice();
	const cooperations = useSuspenseQuery({
		queryKey: ["cooperations", "all"],
		queryFn: () => get(client.GET("/cooperations", { params: { query: { limit: 200 } } })),
	}).data.items.filter(({ own }) => own);
	const form = useForm({
		draft: "catalogue-version/new",
		start: { note: "", cooperation: "" },
		labels: { note: texts.note, cooperation: texts.cooperation },
		send: ({ note, cooperation }) =>
			attempt(
				client.POST("/catalogue-versions", {
					body: { note, cooperation: cooperation === "" ? null : cooperation },
				}),
			),
		async onSaved() {
			onDone();
			notify(texts.publishedDone);
			await queries.invalidateQueries();
		},
	});
	return (
		<Form form={form} submit={texts.publish}>
			<p>{texts.publishLead}</p>
			<TextField name="note" multiline hint={texts.noteHint} />
			{cooperations.length > 0 && (
				<SelectField
					name="cooperation"
					hint={texts.cooperationHint}
					choices={cooperations.map(({ id, name }) => ({ value: id, label: name }))}
				/>
			)}
		</Form>
	);
}
