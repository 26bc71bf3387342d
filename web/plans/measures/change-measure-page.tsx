import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { attempt, client, from } from "../../api/client.ts";
import type { Body } from "../../api/shapes.ts";
import { Form } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { Page } from "../../shell/page.tsx";
import { useMeasure } from "../measure/use-measure.ts";
import { usePlan, usePlanRights } from "../plan/use-plan.ts";
import { planWords } from "../plan-words.ts";
import { ReadOnly } from "../read-only.tsx";
import "../plans.css";
import { MeasureFields } from "./measure-fields.tsx";
import { asMeasureValues, findMeasureFaults, type Measure, readMeasure } from "./measure-values.ts";
import { measuresTexts } from "./measures-texts.ts";

/** A change of a measure; when somebody else was first, both versions stand side by side. */
export function ChangeMeasurePage() {
	const texts = useTexts(measuresTexts);
	const words = useTexts(planWords);
	const point = useLanguage() === "en" ? "." : ",";
	const notify = useNotice();
	const queries = useQueryClient();
	const navigate = useNavigate();
	const plan = usePlan();
	const rights = usePlanRights(plan);
	const measure = useMeasure();
	const path = { plan: plan.id, measure: measure.id };
	const form = useForm({
		draft: `measure/${measure.id}`,
		start: asMeasureValues(measure, point),
		version: measure.version,
		labels: texts.fields,
		fromRow: (row: Measure) => asMeasureValues(row, point),
		check: (values) => findMeasureFaults(values, words),
		fieldOf: (pointer) => pointer.split("/").at(-1) as "measure",
		send: (values, version) =>
			attempt(
				client.PUT("/measures/{measure}", {
					params: { path: { measure: measure.id }, header: from(version) },
					body: {
						...readMeasure(values),
						status: values.status as Body<"changeMeasure">["status"],
					},
				}),
			),
		async onSaved() {
			notify(texts.saved);
			await queries.invalidateQueries();
			await navigate({ to: "/plans/$plan/measures/$measure", params: path });
		},
	});
	return (
		<Page
			title={texts.changeTitle(measure.number)}
			lead={measure.measure}
			crumbs={[
				<Link key="plan" to="/plans/$plan" params={{ plan: plan.id }}>
					{plan.title}
				</Link>,
				<Link key="measures" to="/plans/$plan/measures" params={{ plan: plan.id }}>
					{words.steps.measures}
				</Link>,
				<Link key="measure" to="/plans/$plan/measures/$measure" params={path}>
					{texts.number(measure.number)}
				</Link>,
			]}
		>
			{rights.measures ? (
				<Form form={form} submit={texts.save}>
					<MeasureFields plan={plan} values={form.values} hasStatus />
				</Form>
			) : (
				<ReadOnly />
			)}
		</Page>
	);
}
