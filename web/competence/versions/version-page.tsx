import { Heading } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { attempt, client, get } from "../../api/client.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { FilterSelect } from "../../listing/filter-select.tsx";
import { useList } from "../../listing/use-list.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { useNotice } from "../../shell/notice.tsx";
import { Page } from "../../shell/page.tsx";
import { AskButton } from "../../shell/window.tsx";
import { CompetenceNav } from "../competence-nav.tsx";
import { kindWord, writeValidity } from "../competence-words.ts";
import { VersionDifference } from "./version-difference.tsx";
import { versionTexts } from "./version-texts.ts";

/** A published catalogue: what differs from another, what it has, and adopting what is lacking. */
export function VersionPage() {
	const texts = useTexts(versionTexts);
	const language = useLanguage();
	const write = useWrite();
	const { may } = useOwnAccount();
	const queries = useQueryClient();
	const notify = useNotice();
	const { version: id } = useParams({ strict: false }) as { readonly version: string };
	const { values } = useList<"with">();
	const path = { version: id };
	const version = useSuspenseQuery({
		queryKey: ["catalogue-versions", "one", id],
		queryFn: () => get(client.GET("/catalogue-versions/{version}", { params: { path } })),
	}).data;
	const others = useSuspenseQuery({
		queryKey: ["catalogue-versions", "all"],
		queryFn: () => get(client.GET("/catalogue-versions", { params: { query: { limit: 200 } } })),
	}).data.items.filter((each) => each.id !== id);
	const query = values.with === undefined ? {} : { with: values.with };
	const difference = useSuspenseQuery({
		queryKey: ["catalogue-versions", id, "difference", query],
		queryFn: () =>
			get(client.GET("/catalogue-versions/{version}/difference", { params: { path, query } })),
	}).data;
	const mayAdopt = may["catalogue.change"] === "all" && !version.own;
	const adopt = async () => {
		const asked = client.POST("/catalogue-versions/{version}/adopt", { params: { path } });
		const outcome = await attempt(asked);
		if (!outcome.ok) return notify(outcome.problem.detail, "danger");
		notify(texts.adopted(outcome.value.added.length, outcome.value.left.length));
		await queries.invalidateQueries();
	};
	return (
		<Page
			title={texts.versionOf(version.organisation.name, version.number)}
			lead={`${texts.published} ${write.date(version.publishedOn)}`}
			crumbs={[
				<Link key="up" to="/competence/versions">
					{texts.title}
				</Link>,
			]}
			actions={
				mayAdopt && (
					<AskButton action={texts.adopt} tone="accent" onConfirm={adopt}>
						{texts.adoptLead(
							values.with === undefined ? difference.added.length : version.competences,
						)}
					</AskButton>
				)
			}
		>
			<CompetenceNav />
			{version.note !== "" && <p className="competence-words">{version.note}</p>}
			<section className="competence-part">
				<Heading level={2} data-size="sm">
					{texts.difference}
				</Heading>
				<div className="list-tools">
					<FilterSelect
						name="with"
						label={texts.against}
						all={texts.ownNow}
						choices={others.map((each) => ({
							value: each.id,
							label: texts.versionOf(each.organisation.name, each.number),
						}))}
					/>
				</div>
				<VersionDifference difference={difference} />
			</section>
			<section className="competence-part">
				<Heading level={2} data-size="sm">
					{texts.content}
				</Heading>
				<DataTable
					caption={texts.content}
					rows={version.content}
					keyOf={(each) => each.id}
					columns={[
						{ title: texts.name, isHead: true, show: ({ name }) => name },
						{
							title: texts.kind,
							show: ({ kind }) => (kind === null ? "–" : kindWord(kind, language)),
						},
						{ title: texts.area, show: ({ area }) => area ?? "–" },
						{
							title: texts.validity,
							show: ({ validityMonths }) => writeValidity(validityMonths, language),
						},
					]}
				/>
				<p className="quiet competence-hash">
					{texts.hash}: {version.contentHash}
				</p>
			</section>
		</Page>
	);
}
