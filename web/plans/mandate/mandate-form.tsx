import { useQueryClient } from "@tanstack/react-query";
import { attempt, client, from } from "../../api/client.ts";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import type { Plan } from "../plan/use-plan.ts";
import { planWords } from "../plan-words.ts";
import { mandateTexts } from "./mandate-texts.ts";

const asValues = ({ title, validFrom, validTo, mandate }: Plan) => ({
	...{ title, validFrom, validTo },
	purpose: mandate.purpose,
	scope: mandate.scope,
	leadRole: mandate.leadRole,
	givenBy: mandate.givenBy,
	givenOn: mandate.givenOn ?? "",
});

/** The plan's title, period and mandate. */
export function MandateForm({ plan }: { readonly plan: Plan }) {
	const texts = useTexts(mandateTexts);
	const { mustBeFilled } = useTexts(planWords);
	const notify = useNotice();
	const queries = useQueryClient();
	const form = useForm({
		draft: `plan/${plan.id}`,
		start: asValues(plan),
		version: plan.version,
		labels: texts.fields,
		fromRow: asValues,
		check: ({ title, validFrom, validTo }) => ({
			...(title.trim() === "" ? { title: mustBeFilled } : {}),
			...(validFrom === "" ? { validFrom: mustBeFilled } : {}),
			...(validTo === ""
				? { validTo: mustBeFilled }
				: validTo < validFrom
					? { validTo: texts.endsFirst }
					: {}),
		}),
		fieldOf: (pointer) => pointer.split("/").at(-1) as "purpose",
		send: ({ title, validFrom, validTo, givenOn, ...mandate }, version) =>
			attempt(
				client.PUT("/plans/{plan}", {
					params: { path: { plan: plan.id }, header: from(version) },
					body: {
						...{ title, validFrom, validTo, analysis: plan.analysis },
						mandate: { ...mandate, givenOn: givenOn === "" ? null : givenOn },
					},
				}),
			),
		async onSaved() {
			notify(texts.saved);
			await queries.invalidateQueries();
		},
	});
	return (
		<Form form={form} submit={texts.save}>
			<TextField name="title" required />
			<div className="field-row">
				<TextField name="validFrom" type="date" required />
				<TextField name="validTo" type="date" required />
			</div>
			<p className="quiet plans-note">{texts.hints.needed}</p>
			<TextField name="purpose" multiline hint={texts.hints.purpose} />
			<TextField name="scope" multiline hint={texts.hints.scope} />
			<TextField name="leadRole" hint={texts.hints.leadRole} />
			<div className="field-row">
				<TextField name="givenBy" hint={texts.hints.givenBy} />
				<TextField name="givenOn" type="date" />
			</div>
		</Form>
	);
}
