import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { attempt, client, get } from "../../api/client.ts";
import { RadioField, SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { useNotice } from "../../shell/notice.tsx";
import { Page } from "../../shell/page.tsx";
import { planWords } from "../plan-words.ts";
import { ReadOnly } from "../read-only.tsx";
import { plansTexts } from "./plans-texts.ts";
import { firstMeasures, suggestPeriod } from "./suggested-plan.ts";

const every = 2000;
const emptyMandate = { purpose: "", scope: "", leadRole: "", givenBy: "", givenOn: null };

/** A new plan, empty or with what an analysis proposes. */
export function NewPlanPage() {
	const texts = useTexts(plansTexts);
	const words = useTexts(planWords);
	const write = useWrite();
	const notify = useNotice();
	const queries = useQueryClient();
	const navigate = useNavigate();
	const keeps = useOwnAccount().may["plans.change"] === "all";
	const asked = useSearch({ strict: false }) as { readonly analysis?: string };
	const { items: analyses } = useSuspenseQuery({
		queryKey: ["analyses", "newest"],
		queryFn: () => get(client.GET("/analyses", { params: { query: { limit: 20 } } })),
	}).data;
	const { from, to } = suggestPeriod();
	const form = useForm({
		draft: "plan/new",
		start: {
			title: texts.suggestedTitle(from, to),
			validFrom: `${from}-01-01`,
			validTo: `${to}-12-31`,
			analysis: asked.analysis ?? analyses[0]?.id ?? "",
			measures: String(analyses.length === 0 ? 0 : firstMeasures),
		},
		labels: texts.fields,
		check: ({ title, validFrom, validTo, analysis, measures }) => ({
			...(title.trim() === "" ? { title: words.mustBeFilled } : {}),
			...(validFrom === "" ? { validFrom: words.mustBeFilled } : {}),
			...(validTo === ""
				? { validTo: words.mustBeFilled }
				: validTo < validFrom
					? { validTo: texts.endsFirst }
					: {}),
			...(analysis === "" && measures !== "0" ? { analysis: texts.needsAnalysis } : {}),
		}),
		send: ({ title, validFrom, validTo, analysis, measures }) =>
			analysis === ""
				? attempt(
						client.POST("/plans", {
							body: { title, validFrom, validTo, mandate: emptyMandate, analysis: null },
						}),
					)
				: attempt(
						client.POST("/plans/from-analysis", {
							body: { title, validFrom, validTo, analysis, measures: Number(measures) },
						}),
					),
		async onSaved({ id }) {
			notify(texts.made);
			await queries.invalidateQueries();
			await navigate({ to: "/plans/$plan", params: { plan: id } });
		},
	});
	return (
		<Page
			title={texts.newTitle}
			lead={texts.newLead}
			crumbs={[
				<Link key="plans" to="/plans">
					{words.plans}
				</Link>,
			]}
		>
			{!keeps && <ReadOnly />}
			{keeps && (
				<Form form={form} submit={texts.make}>
					<TextField name="title" required />
					<div className="field-row">
						<TextField name="validFrom" type="date" required />
						<TextField name="validTo" type="date" required />
					</div>
					<SelectField
						name="analysis"
						hint={texts.analysisHint}
						choices={analyses.map(({ id, asOf, note }) => ({
							value: id,
							label: texts.analysisOf(write.date(asOf), note),
						}))}
					/>
					<RadioField
						name="measures"
						required
						choices={[
							{ value: String(firstMeasures), label: texts.first(firstMeasures) },
							{ value: String(every), label: texts.all },
							{ value: "0", label: texts.noMeasures },
						]}
					/>
				</Form>
			)}
		</Page>
	);
}
