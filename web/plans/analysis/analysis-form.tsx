import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { attempt, client, from, get } from "../../api/client.ts";
import { SelectField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { useNotice } from "../../shell/notice.tsx";
import type { Plan } from "../plan/use-plan.ts";
import { analysisTexts } from "./analysis-texts.ts";

const asValues = ({ analysis }: Plan) => ({ analysis: analysis ?? "" });

/** Which analysis the plan builds on. */
export function AnalysisForm({ plan }: { readonly plan: Plan }) {
	const texts = useTexts(analysisTexts);
	const write = useWrite();
	const notify = useNotice();
	const queries = useQueryClient();
	const { items } = useSuspenseQuery({
		queryKey: ["analyses", "newest"],
		queryFn: () => get(client.GET("/analyses", { params: { query: { limit: 20 } } })),
	}).data;
	const form = useForm({
		draft: `plan/${plan.id}/analysis`,
		start: asValues(plan),
		version: plan.version,
		labels: { analysis: texts.field },
		fromRow: asValues,
		send: ({ analysis }, version) =>
			attempt(
				client.PUT("/plans/{plan}", {
					params: { path: { plan: plan.id }, header: from(version) },
					body: {
						...{ title: plan.title, validFrom: plan.validFrom, validTo: plan.validTo },
						...{ mandate: plan.mandate, analysis: analysis === "" ? null : analysis },
					},
				}),
			),
		async onSaved() {
			notify(texts.saved);
			await queries.invalidateQueries();
		},
	});
	return (
		<Form
			form={form}
			submit={texts.save}
			actions={<Link to="/gaps/analyses">{texts.toAnalyses}</Link>}
		>
			<SelectField
				name="analysis"
				hint={texts.hint}
				choices={items.map(({ id, asOf, note }) => ({
					value: id,
					label: texts.asOf(write.date(asOf), note),
				}))}
			/>
		</Form>
	);
}
