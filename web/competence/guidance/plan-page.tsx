import { Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { measureTypes } from "../../../src/knowledge/guidance/model.ts";
import { client, get } from "../../api/client.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { FilterSelect } from "../../listing/filter-select.tsx";
import { asQuery } from "../../listing/list-search.ts";
import { ListTools } from "../../listing/list-tools.tsx";
import { Pager } from "../../listing/pager.tsx";
import { useList } from "../../listing/use-list.ts";
import { Page } from "../../shell/page.tsx";
import { CompetenceNav } from "../competence-nav.tsx";
import { nameOf, writeValid } from "./guidance-queries.ts";
import { guidanceTexts } from "./guidance-texts.ts";

type Filter = "area" | "measureType";

/** A national plan with its measures, what each came after and what it went on as. */
export function NationalPlanPage() {
	const texts = useTexts(guidanceTexts);
	const language = useLanguage();
	const write = useWrite();
	const { plan: code } = useParams({ strict: false }) as { readonly plan: string };
	const { values } = useList<Filter>();
	const path = { plan: code };
	const plan = useSuspenseQuery({
		queryKey: ["national-plans", code],
		queryFn: () => get(client.GET("/national-plans/{plan}", { params: { path } })),
	}).data;
	const all = useSuspenseQuery({
		queryKey: ["national-plans", code, "all"],
		queryFn: () =>
			get(
				client.GET("/national-plans/{plan}/measures", { params: { path, query: { limit: 500 } } }),
			),
	}).data.items;
	const { items, total } = useSuspenseQuery({
		queryKey: ["national-plans", code, values],
		queryFn: () =>
			get(
				client.GET("/national-plans/{plan}/measures", {
					params: { path, query: asQuery(values) as never },
				}),
			),
	}).data;
	const areas = [...new Set(all.flatMap(({ area }) => area || []))];
	return (
		<Page
			title={plan.name}
			lead={`${texts.planKinds[plan.kind]}, ${writeValid(plan, write.date, language)}. ${texts.statuses[plan.status]}.`}
			crumbs={[
				<Link key="up" to="/competence/guidance">
					{texts.title}
				</Link>,
				<Link key="plans" to="/competence/guidance/plans">
					{texts.plans}
				</Link>,
			]}
		>
			<CompetenceNav />
			<dl className="facts">
				{plan.note !== "" && (
					<div className="competence-fact">
						<dt>{texts.note}</dt>
						<dd>{plan.note}</dd>
					</div>
				)}
				<div className="competence-fact">
					<dt>{texts.source}</dt>
					<dd>{plan.source}</dd>
				</div>
				<div className="competence-fact">
					<dt>{texts.certainty}</dt>
					<dd>{texts.certainties[plan.certainty]}</dd>
				</div>
			</dl>
			<Heading level={2} data-size="sm">
				{texts.measures}
			</Heading>
			{all.length === 0 ? (
				<p>{texts.noMeasures}</p>
			) : (
				<>
					<ListTools hint={texts.searchHint} total={total}>
						<FilterSelect
							name="area"
							label={texts.area}
							all={texts.allAreas}
							choices={areas.map((area) => ({ value: area, label: area }))}
						/>
						<FilterSelect
							name="measureType"
							label={texts.measureType}
							all={texts.allTypes}
							choices={measureTypes.map((value) => ({ value, label: texts.types[value] }))}
						/>
					</ListTools>
					<DataTable
						caption={texts.measures}
						rows={items}
						keyOf={({ id }) => id}
						columns={[
							{
								title: texts.name,
								sort: "title",
								isHead: true,
								show: ({ id, title, reference }) => (
									<Link to="/competence/guidance/$guidance" params={{ guidance: id }}>
										{nameOf({ title, reference })}
									</Link>
								),
							},
							{ title: texts.area, sort: "area", show: ({ area }) => area || "–" },
							{
								title: texts.measureType,
								show: (each) =>
									each.measureTypes.map((type) => texts.types[type]).join(", ") || "–",
							},
							{ title: texts.responsible, show: ({ responsible }) => responsible || "–" },
							{
								title: texts.continuedAs,
								show: ({ continued, continuedAs }) =>
									continuedAs.map(nameOf).join("; ") ||
									texts.continued[continued === null ? "unknown" : continued ? "yes" : "no"],
							},
						]}
					/>
					<Pager total={total} />
				</>
			)}
		</Page>
	);
}
