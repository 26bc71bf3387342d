import "../mapping-parts.css";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { attempt, client } from "../../api/client.ts";
import { SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { formTexts } from "../../forms/form-texts.ts";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { Page } from "../../shell/page.tsx";
import { offerTexts } from "./offer-texts.ts";
import { offerQuery } from "./signal-queries.ts";
import { useLedUnits } from "./use-led-units.ts";

/** Answers an offer: we need it. */
export function OfferPage() {
	const texts = useTexts(offerTexts);
	const { mustBeFilled } = useTexts(formTexts);
	const queries = useQueryClient();
	const navigate = useNavigate();
	const notify = useNotice();
	const { offer } = useParams({ strict: false }) as { readonly offer: string };
	const { data } = useSuspenseQuery(offerQuery(offer));
	const units = useLedUnits();
	const only = units.length === 1 ? units[0]?.value : undefined;
	const where = data.unitPath ?? data.organisationName;
	const form = useForm({
		draft: `offer-reply/${offer}`,
		start: { unit: only ?? "", words: "", contact: "" },
		labels: { unit: texts.unit, words: texts.answerWords, contact: texts.contact },
		check: (values) =>
			Object.fromEntries(
				Object.entries(values).flatMap(([name, value]) =>
					value.trim() === "" ? [[name, mustBeFilled]] : [],
				),
			),
		send: (body) =>
			attempt(
				client.POST("/competence-offers/{offer}/replies", { params: { path: { offer } }, body }),
			),
		async onSaved() {
			await queries.invalidateQueries();
			notify(texts.sent);
			await navigate({ to: "/mapping/offers" });
		},
	});
	return (
		<Page
			title={texts.answerTo(data.competence.name, where)}
			lead={data.source === "own" ? texts.answerLead : texts.answerLeadShared}
			crumbs={[
				<Link key="list" to="/mapping/offers">
					{texts.title}
				</Link>,
			]}
		>
			{data.words !== "" && <blockquote className="panel">{data.words}</blockquote>}
			<Form form={form} submit={texts.send}>
				{units.length > 1 && <SelectField name="unit" required choices={units} />}
				<TextField name="words" required multiline rows={3} />
				<TextField name="contact" required hint={texts.contactHint} />
			</Form>
		</Page>
	);
}
