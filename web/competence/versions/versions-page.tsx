import { Button } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { client, get } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { FilterSelect } from "../../listing/filter-select.tsx";
import { asQuery } from "../../listing/list-search.ts";
import { ListTools } from "../../listing/list-tools.tsx";
import { Pager } from "../../listing/pager.tsx";
import { useList } from "../../listing/use-list.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { EmptyState } from "../../shell/empty-state.tsx";
import { Page } from "../../shell/page.tsx";
import { Window } from "../../shell/window.tsx";
import { CompetenceNav } from "../competence-nav.tsx";
import { PublishForm } from "./publish-form.tsx";
import { versionTexts } from "./version-texts.ts";

/** Published catalogues: own ones, and those that a cooperation shares. */
export function VersionsPage() {
	const texts = useTexts(versionTexts);
	const write = useWrite();
	const { may } = useOwnAccount();
	const { values } = useList<"own">();
	const [isPublishing, setPublishing] = useState(false);
	const query = { sort: "-publishedOn", ...asQuery(values) };
	const { items, total } = useSuspenseQuery({
		queryKey: ["catalogue-versions", query],
		queryFn: () => get(client.GET("/catalogue-versions", { params: { query: query as never } })),
	}).data;
	const isEmpty = total === 0 && Object.keys(values).length === 0;
	return (
		<Page
			title={texts.title}
			lead={texts.lead}
			actions={
				may["catalogue.change"] === "all" && (
					<Button type="button" onClick={() => setPublishing(true)}>
						{texts.publish}
					</Button>
				)
			}
		>
			<CompetenceNav />
			{isEmpty ? (
				<EmptyState title={texts.empty}>{texts.emptyLead}</EmptyState>
			) : (
				<>
					<ListTools total={total}>
						<FilterSelect
							name="own"
							label={texts.whose}
							all={texts.allWhose}
							choices={[
								{ value: "true", label: texts.own },
								{ value: "false", label: texts.others },
							]}
						/>
					</ListTools>
					<DataTable
						caption={texts.title}
						rows={items}
						keyOf={({ id }) => id}
						columns={[
							{
								title: texts.version,
								isHead: true,
								show: ({ id, organisation, number }) => (
									<Link to="/competence/versions/$version" params={{ version: id }}>
										{texts.versionOf(organisation.name, number)}
									</Link>
								),
							},
							{
								title: texts.published,
								sort: "publishedOn",
								show: ({ publishedOn }) => write.date(publishedOn),
							},
							{
								title: texts.competences,
								isNumber: true,
								show: ({ competences }) => write.integer(competences),
							},
							{
								title: texts.sharedIn,
								show: ({ cooperation, own }) =>
									cooperation === null ? texts.notShared : own ? texts.sharedIn : texts.others,
							},
							{ title: texts.note, show: ({ note }) => note || "–" },
						]}
					/>
					<Pager total={total} />
				</>
			)}
			{isPublishing && (
				<Window title={texts.publish} onClose={() => setPublishing(false)}>
					<PublishForm onDone={() => setPublishing(false)} />
				</Window>
			)}
		</Page>
	);
}
