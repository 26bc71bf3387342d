import { Button, Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { fileKindNames } from "../../../src/knowledge/gaps/files/file-kind-names.ts";
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
import { Page } from "../../shell/page.tsx";
import { Download } from "../download.tsx";
import { OrganisationNav } from "../organisation-nav.tsx";
import { fileKinds, type ImportShown } from "./import-queries.ts";
import { ImportStatus } from "./import-status.tsx";
import { importTexts } from "./import-texts.ts";

/** The imports of the organisation, and empty files to fill in. */
export function ImportsPage() {
	const texts = useTexts(importTexts);
	const write = useWrite();
	const { may } = useOwnAccount();
	const { values } = useList<"status">();
	const { status, ...rest } = asQuery(values);
	const query = {
		...rest,
		...(status === undefined ? {} : { status: status as ImportShown["status"] }),
	};
	const { items, total } = useSuspenseQuery({
		queryKey: ["imports", "list", query],
		queryFn: () => get(client.GET("/imports", { params: { query } })),
	}).data;
	const isNarrowed = values.search !== undefined || status !== undefined;
	const start = may["imports.change"] !== undefined && (
		<Button asChild>
			<Link to="/organisation/imports/new">{texts.start}</Link>
		</Button>
	);
	return (
		<Page title={texts.title} lead={texts.lead} {...(start ? { actions: start } : {})}>
			<OrganisationNav />
			{total === 0 && !isNarrowed ? (
				<EmptyState title={texts.none}>{texts.noneLead}</EmptyState>
			) : (
				<>
					<ListTools total={total}>
						<FilterSelect
							name="status"
							label={texts.status}
							all={texts.allStatuses}
							choices={(["checked", "confirmed", "discarded"] as const).map((value) => ({
								value,
								label: texts.statuses[value],
							}))}
						/>
					</ListTools>
					<DataTable
						caption={texts.title}
						rows={items}
						keyOf={({ id }) => id}
						columns={[
							{
								title: texts.when,
								sort: "createdAt",
								isHead: true,
								show: ({ id, createdAt }) => (
									<Link to="/organisation/imports/$import" params={{ import: id }}>
										{write.moment(createdAt)}
									</Link>
								),
							},
							{
								title: texts.files,
								show: ({ files }) => files.map(({ file }) => file).join(", "),
							},
							{ title: texts.status, sort: "status", show: (each) => <ImportStatus of={each} /> },
							{
								title: texts.found,
								show: ({ errors, warnings }) => texts.counts(errors, warnings),
							},
						]}
					/>
					<Pager total={total} />
				</>
			)}
			<Templates />
		</Page>
	);
}

function Templates() {
	const texts = useTexts(importTexts);
	const language = useLanguage();
	return (
		<section className="organisation-step">
			<Heading level={2} data-size="sm">
				{texts.templates}
			</Heading>
			<p>{texts.templatesLead}</p>
			<ul className="import-templates">
				{fileKinds.map((kind) => {
					const name = fileKindNames[kind][language];
					return (
						<li key={kind}>
							<span>{name}</span>
							{(["xlsx", "csv"] as const).map((format) => (
								<Download
									key={format}
									label={texts.formats[format]}
									about={texts.template(name, texts.formats[format])}
									fileName={`${name}.${format}`}
									fetchFile={() =>
										attempt(
											client.GET("/imports/templates/{template}", {
												params: { path: { template: `${kind}.${format}` } },
												parseAs: "blob",
											}),
										)
									}
								/>
							))}
						</li>
					);
				})}
			</ul>
		</section>
	);
}
