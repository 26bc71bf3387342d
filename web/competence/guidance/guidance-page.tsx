import { Button } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { guidanceKinds, nationalKinds } from "../../../src/knowledge/guidance/model.ts";
import { client, get } from "../../api/client.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { FilterSelect } from "../../listing/filter-select.tsx";
import { asQuery } from "../../listing/list-search.ts";
import { ListTools } from "../../listing/list-tools.tsx";
import { Pager } from "../../listing/pager.tsx";
import { useList } from "../../listing/use-list.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { Page } from "../../shell/page.tsx";
import { CompetenceNav } from "../competence-nav.tsx";
import { plansQuery, writeValid } from "./guidance-queries.ts";
import { guidanceTexts } from "./guidance-texts.ts";

type Filter = "kind" | "scope" | "plan";
const scopes = ["national", "own", "shared"] as const;

/** Laws, national plans and their measures, agreements and own goals in one list. */
export function GuidancePage() {
	const texts = useTexts(guidanceTexts);
	const language = useLanguage();
	const write = useWrite();
	const { may } = useOwnAccount();
	const { values } = useList<Filter>();
	const plans = useSuspenseQuery(plansQuery).data.items;
	const { items, total } = useSuspenseQuery({
		queryKey: ["guidance", values],
		queryFn: () => get(client.GET("/guidance", { params: { query: asQuery(values) as never } })),
	}).data;
	return (
		<Page
			title={texts.title}
			lead={texts.lead}
			actions={
				<>
					{may["guidance.change"] === "all" && (
						<Button asChild>
							<Link to="/competence/guidance/new">{texts.add}</Link>
						</Button>
					)}
					<Link to="/competence/guidance/plans">{texts.plans}</Link>
				</>
			}
		>
			<CompetenceNav />
			<ListTools hint={texts.searchHint} total={total}>
				<FilterSelect
					name="kind"
					label={texts.kind}
					all={texts.allKinds}
					choices={[...nationalKinds, ...guidanceKinds].map((value) => ({
						value,
						label: texts.kinds[value],
					}))}
				/>
				<FilterSelect
					name="scope"
					label={texts.scope}
					all={texts.allScopes}
					choices={scopes.map((value) => ({ value, label: texts.scopes[value] }))}
				/>
				<FilterSelect
					name="plan"
					label={texts.plan}
					all={texts.allPlans}
					choices={plans.map(({ code, name }) => ({ value: code, label: name }))}
				/>
			</ListTools>
			<DataTable
				caption={texts.title}
				rows={items}
				keyOf={({ id }) => id}
				columns={[
					{
						title: texts.name,
						sort: "title",
						isHead: true,
						show: ({ id, title }) => (
							<Link to="/competence/guidance/$guidance" params={{ guidance: id }}>
								{title}
							</Link>
						),
					},
					{ title: texts.reference, sort: "reference", show: ({ reference }) => reference || "–" },
					{ title: texts.kind, sort: "kind", show: ({ kind }) => texts.kinds[kind] },
					{ title: texts.scope, sort: "scope", show: ({ scope }) => texts.scopes[scope] },
					{
						title: texts.valid,
						sort: "validFrom",
						show: (each) => writeValid(each, write.date, language),
					},
				]}
			/>
			<Pager total={total} />
		</Page>
	);
}
