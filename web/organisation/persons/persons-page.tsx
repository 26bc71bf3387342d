import { Button } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { fileKindNames } from "../../../src/knowledge/gaps/files/file-kind-names.ts";
import { attempt, client, get } from "../../api/client.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { FilterSelect } from "../../listing/filter-select.tsx";
import { asQuery } from "../../listing/list-search.ts";
import { ListTools } from "../../listing/list-tools.tsx";
import { Pager } from "../../listing/pager.tsx";
import { useList } from "../../listing/use-list.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { EmptyState } from "../../shell/empty-state.tsx";
import { Page } from "../../shell/page.tsx";
import { Download } from "../download.tsx";
import { OrganisationNav } from "../organisation-nav.tsx";
import { allUnitsQuery } from "../units/unit-queries.ts";
import { PersonTable } from "./person-table.tsx";
import { personTexts } from "./person-texts.ts";

type Filter = "unit" | "educationGroup" | "working";

/** Everybody within reach who works here. */
export function PersonsPage() {
	const texts = useTexts(personTexts);
	const language = useLanguage();
	const { may } = useOwnAccount();
	const { values } = useList<Filter>();
	const { working, ...rest } = asQuery(values);
	const query = { ...rest, ...(working === "any" ? { working: "any" as const } : {}) };
	const { items, total } = useSuspenseQuery({
		queryKey: ["persons", query],
		queryFn: () => get(client.GET("/persons", { params: { query } })),
	}).data;
	const units = useSuspenseQuery(allUnitsQuery).data;
	const isNarrowed = Object.keys(values).some((name) => name !== "sort" && name !== "page");
	return (
		<Page
			title={texts.title}
			lead={texts.lead}
			{...(may["persons.change"] === "all"
				? {
						actions: (
							<Button asChild variant="secondary">
								<Link to="/organisation/persons/new">{texts.add}</Link>
							</Button>
						),
					}
				: {})}
		>
			<OrganisationNav />
			{total === 0 && !isNarrowed ? (
				<EmptyState title={texts.noPersons}>{texts.noPersonsLead}</EmptyState>
			) : (
				<>
					<ListTools hint={texts.searchHint} total={total}>
						<FilterSelect
							name="unit"
							label={texts.unit}
							all={texts.allUnits}
							choices={units.map(({ id, path }) => ({ value: id, label: path }))}
						/>
						<FilterSelect
							name="working"
							label={texts.working}
							all={texts.workingNow}
							choices={[{ value: "any", label: texts.workingAny }]}
						/>
					</ListTools>
					<PersonTable caption={texts.title} persons={items} />
					<Pager total={total} />
					<p className="links">
						<Download
							label={texts.download}
							fileName={`${fileKindNames.staff[language]}.csv`}
							fetchFile={() => attempt(client.GET("/exports/staff.csv", { parseAs: "blob" }))}
						/>
					</p>
				</>
			)}
		</Page>
	);
}
