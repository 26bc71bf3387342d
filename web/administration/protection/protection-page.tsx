import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { client, get } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { DataTable } from "../../listing/data-table.tsx";
import { asQuery } from "../../listing/list-search.ts";
import { ListTools } from "../../listing/list-tools.tsx";
import { Pager } from "../../listing/pager.tsx";
import { useList } from "../../listing/use-list.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { EmptyState } from "../../shell/empty-state.tsx";
import { PartPage } from "../part-page.tsx";
import { protectionTexts } from "./protection-texts.ts";

/** The rights of those that something is kept about: access, correction, erasure. */
export function ProtectionPage() {
	const texts = useTexts(protectionTexts);
	const { may } = useOwnAccount();
	const { values } = useList();
	const query = { ...asQuery(values), working: "any" as const };
	const { items, total } = useSuspenseQuery({
		queryKey: ["persons", "protection", values],
		queryFn: () => get(client.GET("/persons", { params: { query } })),
	}).data;
	return (
		<PartPage part="protection">
			<div className="cards">
				<section className="panel">
					<Heading level={2} data-size="xs">
						{texts.access}
					</Heading>
					<Paragraph>{texts.accessLead}</Paragraph>
				</section>
				<section className="panel">
					<Heading level={2} data-size="xs">
						{texts.correction}
					</Heading>
					<Paragraph>{texts.correctionLead}</Paragraph>
					<Link to="/organisation">{texts.correctionLink}</Link>
				</section>
				<section className="panel">
					<Heading level={2} data-size="xs">
						{texts.erasure}
					</Heading>
					<Paragraph>{texts.erasureLead}</Paragraph>
					{may["retention.read"] !== undefined && (
						<Link to="/administration/retention">{texts.erasureLink}</Link>
					)}
				</section>
				<section className="panel">
					<Heading level={2} data-size="xs">
						{texts.drafts}
					</Heading>
					<Paragraph>{texts.draftsLead}</Paragraph>
				</section>
			</div>
			<Heading level={2} data-size="sm">
				{texts.find}
			</Heading>
			<ListTools hint={texts.searchHint} total={total} />
			<DataTable
				caption={texts.find}
				rows={items}
				keyOf={({ id }) => id}
				{...(values.search === undefined
					? { empty: <EmptyState title={texts.none}>{texts.noneLead}</EmptyState> }
					: {})}
				columns={[
					{
						title: texts.name,
						isHead: true,
						sort: "name",
						show: ({ id, name, staffNumber }) => (
							<Link to="/administration/protection/$person" params={{ person: id }}>
								{name ?? `${staffNumber} (${texts.nameless})`}
							</Link>
						),
					},
					{
						title: texts.staffNumber,
						sort: "staffNumber",
						show: ({ staffNumber }) => staffNumber,
					},
					{
						title: texts.units,
						show: ({ employments }) =>
							[...new Set(employments.map(({ unit }) => unit.name))].join(", "),
					},
				]}
			/>
			<Pager total={total} />
		</PartPage>
	);
}
