import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { attempt, client, get } from "../../api/client.ts";
import type { Answer } from "../../api/shapes.ts";
import { Form } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { Page } from "../../shell/page.tsx";
import { type Plan, usePlan, usePlanRights } from "../plan/use-plan.ts";
import { planWords } from "../plan-words.ts";
import { ReadOnly } from "../read-only.tsx";
import "../plans.css";
import { MeasureFields } from "./measure-fields.tsx";
import { emptyMeasure, findMeasureFaults, readMeasure } from "./measure-values.ts";
import { measuresTexts } from "./measures-texts.ts";
import { startFromFinding } from "./start-from-finding.ts";

/** A new measure, empty or begun from the finding of the address. */
export function NewMeasurePage() {
	const texts = useTexts(measuresTexts);
	const words = useTexts(planWords);
	const plan = usePlan();
	const { measures: mayChange } = usePlanRights(plan);
	const { finding } = useSearch({ strict: false }) as { readonly finding?: string };
	return (
		<Page
			title={texts.newTitle}
			crumbs={[
				<Link key="plans" to="/plans">
					{words.plans}
				</Link>,
				<Link key="plan" to="/plans/$plan" params={{ plan: plan.id }}>
					{plan.title}
				</Link>,
				<Link key="measures" to="/plans/$plan/measures" params={{ plan: plan.id }}>
					{words.steps.measures}
				</Link>,
			]}
		>
			{!mayChange ? (
				<ReadOnly />
			) : finding === undefined ? (
				<NewMeasure plan={plan} />
			) : (
				<FromFinding plan={plan} id={finding} />
			)}
		</Page>
	);
}

function FromFinding({ plan, id }: { readonly plan: Plan; readonly id: string }) {
	const texts = useTexts(measuresTexts);
	const { finding, analysis } = useSuspenseQuery({
		queryKey: ["findings", id],
		queryFn: () => get(client.GET("/findings/{finding}", { params: { path: { finding: id } } })),
	}).data;
	return (
		<>
			<p>
				{texts.answers}{" "}
				<Link to="/gaps/findings/$finding" params={{ finding: id }}>
					{finding.competence.name}
					{finding.kind === "gap" && `, ${finding.unit.name}`}
				</Link>
			</p>
			<NewMeasure plan={plan} finding={finding} asOf={analysis.asOf} />
		</>
	);
}

function NewMeasure({
	plan,
	finding,
	asOf = "",
}: {
	readonly plan: Plan;
	readonly finding?: Answer<"getFinding">["finding"];
	readonly asOf?: string;
}) {
	const texts = useTexts(measuresTexts);
	const words = useTexts(planWords);
	const language = useLanguage();
	const notify = useNotice();
	const queries = useQueryClient();
	const navigate = useNavigate();
	const form = useForm({
		draft: `measure/new/${plan.id}/${finding?.id ?? ""}`,
		start: finding === undefined ? emptyMeasure : startFromFinding(finding, asOf, language),
		labels: texts.fields,
		check: (values) => findMeasureFaults(values, words),
		fieldOf: (pointer) => pointer.split("/").at(-1) as "measure",
		send: (values) =>
			attempt(
				client.POST("/plans/{plan}/measures", {
					params: { path: { plan: plan.id } },
					body: { ...readMeasure(values), findings: finding === undefined ? [] : [finding.id] },
				}),
			),
		async onSaved({ id }) {
			notify(texts.added);
			await queries.invalidateQueries();
			await navigate({
				to: "/plans/$plan/measures/$measure",
				params: { plan: plan.id, measure: id },
			});
		},
	});
	return (
		<Form form={form} submit={texts.add}>
			<MeasureFields plan={plan} values={form.values} hasStatus={false} />
		</Form>
	);
}
