import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { Page } from "../../shell/page.tsx";
import { CompetenceNav } from "../competence-nav.tsx";
import { plansQuery, writeValid } from "./guidance-queries.ts";
import { guidanceTexts } from "./guidance-texts.ts";

/** National plans, programmes and reports. */
export function NationalPlansPage() {
	const texts = useTexts(guidanceTexts);
	const language = useLanguage();
	const write = useWrite();
	const { items } = useSuspenseQuery(plansQuery).data;
	return (
		<Page
			title={texts.plans}
			lead={texts.plansLead}
			crumbs={[
				<Link key="up" to="/competence/guidance">
					{texts.title}
				</Link>,
			]}
		>
			<CompetenceNav />
			<DataTable
				caption={texts.plans}
				rows={items}
				keyOf={({ code }) => code}
				columns={[
					{
						title: texts.name,
						isHead: true,
						show: ({ code, name }) => (
							<Link to="/competence/guidance/plans/$plan" params={{ plan: code }}>
								{name}
							</Link>
						),
					},
					{ title: texts.kind, show: ({ kind }) => texts.planKinds[kind] },
					{ title: texts.valid, show: (each) => writeValid(each, write.date, language) },
					{ title: texts.status, show: ({ status }) => texts.statuses[status] },
					{
						title: texts.measures,
						isNumber: true,
						show: ({ measures }) => write.integer(measures),
					},
				]}
			/>
		</Page>
	);
}
