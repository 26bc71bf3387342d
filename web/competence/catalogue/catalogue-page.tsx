import { Button, Tag } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { kindChoices } from "../../../src/knowledge/competence/files/kind-choices.ts";
import { attempt, client, get } from "../../api/client.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { FilterSelect } from "../../listing/filter-select.tsx";
import { asQuery } from "../../listing/list-search.ts";
import { ListTools } from "../../listing/list-tools.tsx";
import { Pager } from "../../listing/pager.tsx";
import { useList } from "../../listing/use-list.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { EmptyState } from "../../shell/empty-state.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { Page } from "../../shell/page.tsx";
import { CompetenceNav } from "../competence-nav.tsx";
import { kindWord, writeValidity } from "../competence-words.ts";
import { wholeCatalogueQuery } from "./catalogue-queries.ts";
import { catalogueTexts } from "./catalogue-texts.ts";

type Filter = "kind" | "area" | "retired";

/** The organisation's catalogue. */
export function CataloguePage() {
	const texts = useTexts(catalogueTexts);
	const language = useLanguage();
	const write = useWrite();
	const { may } = useOwnAccount();
	const { values } = useList<Filter>();
	const all = useSuspenseQuery(wholeCatalogueQuery).data;
	const { items, total } = useSuspenseQuery({
		queryKey: ["competences", values],
		queryFn: () =>
			get(
				client.GET("/competences", {
					params: { query: { sort: "name", ...asQuery(values) } as never },
				}),
			),
	}).data;
	const canChange = may["catalogue.change"] === "all";
	const areas = [...new Set(all.flatMap(({ area }) => area ?? []))].sort((one, other) =>
		one.localeCompare(other, "nb"),
	);
	return (
		<Page
			title={texts.title}
			lead={texts.lead}
			actions={
				canChange && (
					<Button asChild>
						<Link to="/competence/new">{texts.add}</Link>
					</Button>
				)
			}
		>
			<CompetenceNav />
			{all.length === 0 ? (
				<EmptyState title={texts.empty}>
					{canChange ? <ReferenceCatalogue isEmpty /> : texts.emptyLeadReader}
				</EmptyState>
			) : (
				<>
					<ListTools hint={texts.searchHint} total={total}>
						<FilterSelect
							name="kind"
							label={texts.kind}
							all={texts.allKinds}
							choices={kindChoices.map(([value]) => ({ value, label: kindWord(value, language) }))}
						/>
						<FilterSelect
							name="area"
							label={texts.area}
							all={texts.allAreas}
							choices={areas.map((area) => ({ value: area, label: area }))}
						/>
						<FilterSelect
							name="retired"
							label={texts.use}
							all={texts.allUses}
							choices={[
								{ value: "false", label: texts.inUse },
								{ value: "true", label: texts.retired },
							]}
						/>
					</ListTools>
					<DataTable
						caption={texts.title}
						rows={items}
						keyOf={({ id }) => id}
						columns={[
							{
								title: texts.name,
								sort: "name",
								isHead: true,
								show: ({ id, name, retiredOn }) => (
									<>
										<Link to="/competence/$competence" params={{ competence: id }}>
											{name}
										</Link>{" "}
										{retiredOn !== null && (
											<Tag data-color="neutral">{texts.retiredOn(write.date(retiredOn))}</Tag>
										)}
									</>
								),
							},
							{
								title: texts.kind,
								sort: "kind",
								show: ({ kind }) => (kind === null ? texts.noKind : kindWord(kind, language)),
							},
							{ title: texts.area, sort: "area", show: ({ area }) => area ?? "–" },
							{
								title: texts.validity,
								sort: "validityMonths",
								show: ({ validityMonths }) => writeValidity(validityMonths, language),
							},
						]}
					/>
					<Pager total={total} />
					<p className="links">
						<a href="/api/v1/exports/catalogue.csv">{texts.download}</a>
					</p>
					{canChange && <ReferenceCatalogue />}
				</>
			)}
		</Page>
	);
}

/** What is missing of the product's own catalogue, taken in by a press. */
function ReferenceCatalogue({ isEmpty = false }: { readonly isEmpty?: boolean }) {
	const texts = useTexts(catalogueTexts);
	const queries = useQueryClient();
	const notify = useNotice();
	const take = async () => {
		const outcome = await attempt(client.POST("/competences/reference"));
		if (!outcome.ok) return notify(outcome.problem.detail, "danger");
		const { added, left } = outcome.value;
		notify(texts.addedReference(added.length, left.length));
		await queries.invalidateQueries();
	};
	return (
		<div className={isEmpty ? undefined : "panel competence-part"}>
			<p>{isEmpty ? texts.emptyLead : texts.addReferenceLead}</p>
			<div className="buttons">
				<Button type="button" variant={isEmpty ? "primary" : "secondary"} onClick={take}>
					{texts.addReference}
				</Button>
			</div>
		</div>
	);
}
