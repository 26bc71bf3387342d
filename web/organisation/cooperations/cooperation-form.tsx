import { useQueryClient } from "@tanstack/react-query";
import { attempt, client, from } from "../../api/client.ts";
import type { Answer } from "../../api/shapes.ts";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { formTexts } from "../../forms/form-texts.ts";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { cooperationTexts } from "./cooperation-texts.ts";

export type Cooperation = Answer<"getCooperation">;

interface CooperationFormProps {
	/** The one that is changed; without, one is made. */
	readonly changing?: Cooperation;
	readonly onSaved: (id: string) => void | Promise<void>;
}

const asValues = ({ name, description, validFrom }: Cooperation) => ({
	...{ name, description, validFrom },
});

/** What a cooperation is called, what it is about, and from when. */
export function CooperationForm({ changing, onSaved }: CooperationFormProps) {
	const texts = useTexts(cooperationTexts);
	const forms = useTexts(formTexts);
	const notify = useNotice();
	const queries = useQueryClient();
	const form = useForm({
		draft: `cooperation/${changing?.id ?? "new"}`,
		start:
			changing === undefined ? { name: "", description: "", validFrom: "" } : asValues(changing),
		...(changing === undefined ? {} : { version: changing.version }),
		labels: { name: texts.name, description: texts.description, validFrom: texts.from },
		fromRow: asValues,
		check: ({ name, validFrom }) => ({
			...(name.trim() === "" ? { name: forms.mustBeFilled } : {}),
			...(validFrom === "" ? { validFrom: forms.mustBeFilled } : {}),
		}),
		send: (body, version) =>
			changing === undefined
				? attempt(client.POST("/cooperations", { body }))
				: attempt(
						client.PUT("/cooperations/{cooperation}", {
							params: { path: { cooperation: changing.id }, header: from(version) },
							body,
						}),
					),
		async onSaved({ id }) {
			notify(texts.saved);
			await queries.invalidateQueries();
			await onSaved(id);
		},
	});
	return (
		<Form form={form} submit={changing === undefined ? texts.saveNew : texts.saveChange}>
			<TextField name="name" required />
			<TextField name="description" multiline hint={texts.descriptionHint} />
			<TextField name="validFrom" type="date" required />
		</Form>
	);
}
