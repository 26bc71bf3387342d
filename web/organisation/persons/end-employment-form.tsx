import { Button, Heading } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { attempt, client, from } from "../../api/client.ts";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { formTexts } from "../../forms/form-texts.ts";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import type { Employment } from "./employment.ts";
import { personTexts } from "./person-texts.ts";

interface EndProps {
	readonly employment: Employment;
	readonly onClose: () => void;
}

const asValues = ({ validTo }: Pick<Employment, "validTo">) => ({ lastDay: validTo ?? "" });

/** The last day of an employment. */
export function EndEmploymentForm({ employment, onClose }: EndProps) {
	const texts = useTexts(personTexts);
	const forms = useTexts(formTexts);
	const notify = useNotice();
	const queries = useQueryClient();
	const form = useForm({
		draft: `employment/${employment.id}/end`,
		start: asValues(employment),
		version: employment.version,
		labels: { lastDay: texts.lastDay },
		fromRow: asValues as never,
		check: ({ lastDay }) => (lastDay === "" ? { lastDay: forms.mustBeFilled } : {}),
		send: ({ lastDay }, version) =>
			attempt(
				client.POST("/employments/{employment}/end", {
					params: { path: { employment: employment.id }, header: from(version) },
					body: { lastDay },
				}),
			),
		async onSaved() {
			notify(texts.savedEmployment);
			onClose();
			await queries.invalidateQueries();
		},
	});
	return (
		<div className="panel import-file">
			<Heading level={3} data-size="xs">
				{texts.endOf(employment.unit.name)}
			</Heading>
			<Form
				form={form}
				submit={texts.saveEnd}
				actions={
					<Button type="button" variant="tertiary" onClick={onClose}>
						{texts.cancel}
					</Button>
				}
			>
				<TextField name="lastDay" type="date" required />
			</Form>
		</div>
	);
}
