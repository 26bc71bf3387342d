import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { attempt, client, get } from "../../api/client.ts";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { FilterSelect } from "../../listing/filter-select.tsx";
import { EmptyState } from "../../shell/empty-state.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { Page } from "../../shell/page.tsx";
import { usePlan, usePlanRights } from "../plan/use-plan.ts";
import { planWords } from "../plan-words.ts";
import "../plans.css";
import { Comparison } from "./comparison.tsx";
import { versionsTexts } from "./versions-texts.ts";

/** The versions that were kept of a plan, and any two of them side by side. */
export function VersionsPage() {
	const texts = useTexts(versionsTexts);
	const words = useTexts(planWords);
	const write = useWrite();
	const plan = usePlan();
	const rights = usePlanRights(plan);
	const search = useSearch({ strict: false }) as { readonly from?: string; readonly to?: string };
	const { items } = useSuspenseQuery({
		queryKey: ["plans", plan.id, "versions"],
		queryFn: () =>
			get(
				client.GET("/plans/{plan}/versions", {
					params: { path: { plan: plan.id }, query: { limit: 500, sort: "-number" } },
				}),
			),
	}).data;
	const has = (number: number) => items.some((version) => version.number === number);
	const asked = Number(search.from);
	const from = has(asked) ? asked : items[0]?.number;
	const to = has(Number(search.to)) ? Number(search.to) : undefined;
	const choices = items.map(({ number, keptOn, note }) => ({
		value: String(number),
		label: texts.version(number, write.date(keptOn), note),
	}));
	const [newest, ...older] = choices;
	return (
		<Page
			title={texts.title}
			lead={texts.lead}
			crumbs={[
				<Link key="plans" to="/plans">
					{words.plans}
				</Link>,
				<Link key="plan" to="/plans/$plan" params={{ plan: plan.id }}>
					{plan.title}
				</Link>,
			]}
		>
			{from === undefined || newest === undefined ? (
				<EmptyState title={texts.none}>{texts.noneLead}</EmptyState>
			) : (
				<>
					<div className="list-tools plans-versions">
						<FilterSelect name="from" label={texts.from} all={newest.label} choices={older} />
						<FilterSelect name="to" label={texts.to} all={texts.now} choices={choices} />
					</div>
					<Comparison plan={plan.id} from={from} to={to} />
				</>
			)}
			{rights.keepVersion && <KeepVersion plan={plan.id} />}
		</Page>
	);
}

function KeepVersion({ plan }: { readonly plan: string }) {
	const texts = useTexts(versionsTexts);
	const notify = useNotice();
	const queries = useQueryClient();
	const form = useForm({
		draft: `plan/${plan}/version`,
		start: { note: "" },
		labels: { note: texts.note },
		send: (body) =>
			attempt(client.POST("/plans/{plan}/versions", { params: { path: { plan } }, body })),
		async onSaved() {
			form.discard();
			notify(texts.kept);
			await queries.invalidateQueries();
		},
	});
	return (
		<Form form={form} submit={texts.keep}>
			<TextField name="note" hint={texts.noteHint} />
		</Form>
	);
}
