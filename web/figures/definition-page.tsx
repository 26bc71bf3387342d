import { Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { client, get } from "../api/client.ts";
import { useTexts } from "../language/language-provider.tsx";
import { useWrite } from "../language/use-write.ts";
import { useOwnAccount } from "../session/own-account.ts";
import { Page } from "../shell/page.tsx";
import { definitionTexts } from "./definition-texts.ts";

/** How a figure is made; with the day and the version of the analysis that one came from. */
export function DefinitionPage() {
	const texts = useTexts(definitionTexts);
	const { key } = useParams({ strict: false }) as { key: string };
	const { analysis } = useSearch({ strict: false } as never) as { readonly analysis?: string };
	const { may } = useOwnAccount();
	const { data } = useSuspenseQuery({
		queryKey: ["definitions", "one", key],
		queryFn: () => get(client.GET("/definitions/{key}", { params: { path: { key } } })),
	});
	return (
		<Page
			title={texts.title(data.name)}
			crumbs={[
				<Link key="list" to={"/figures" as "/"}>
					{texts.others}
				</Link>,
			]}
		>
			<div className="panel">
				<p>
					<strong>{data.name}</strong>: {data.meaning}
				</p>
				<Heading level={2} data-size="xs">
					{texts.steps}
				</Heading>
				{data.steps.length === 0 ? (
					<p>{texts.noSteps}</p>
				) : (
					<ol>
						{data.steps.map((step) => (
							<li key={step}>{step}</li>
						))}
					</ol>
				)}
			</div>
			<dl className="facts">
				<dt>{texts.inputs}</dt>
				<dd>{data.inputs.join(", ")}</dd>
				<dt>{texts.source}</dt>
				<dd>{data.source}</dd>
				<dt>{texts.version}</dt>
				<dd>{texts.versionOf(data.version)}</dd>
				<dt>{texts.fields}</dt>
				<dd>
					<code>{data.fields.join(", ")}</code> <span className="quiet">{texts.fieldsLead}</span>
				</dd>
			</dl>
			{analysis !== undefined && may["analyses.read"] !== undefined && (
				<OfAnalysis id={analysis} version={data.version} />
			)}
		</Page>
	);
}

/** The day, the inputs and the version of the analysis that the figure was seen in. */
function OfAnalysis({ id, version }: { readonly id: string; readonly version: number }) {
	const texts = useTexts(definitionTexts);
	const write = useWrite();
	const { data } = useSuspenseQuery({
		queryKey: ["analyses", "one", id],
		queryFn: () => get(client.GET("/analyses/{analysis}", { params: { path: { analysis: id } } })),
	});
	return (
		<section aria-labelledby="of-analysis">
			<Heading level={2} data-size="sm" id="of-analysis">
				{texts.analysis}
			</Heading>
			<p>
				{texts.analysisOf(write.date(data.asOf), write.moment(data.recordedAt))}{" "}
				{data.definitionVersion !== version && texts.otherVersion(data.definitionVersion)}
			</p>
			<dl className="facts">
				{data.inputCounts !== null && (
					<>
						<dt>{texts.data}</dt>
						<dd>
							{texts.dataOf(
								write.integer(data.inputCounts.requirements),
								write.integer(data.inputCounts.persons),
								write.integer(data.inputCounts.holdings),
							)}
						</dd>
					</>
				)}
				<dt>{texts.recruitment}</dt>
				<dd>
					{data.recruitment === null
						? texts.byKind
						: write.percent(Math.round(data.recruitment * 100))}
				</dd>
				<dt>{texts.turnover}</dt>
				<dd>{`${data.turnover.name} (${data.turnover.source})`}</dd>
				<dt>{texts.hash}</dt>
				<dd>
					<code>{data.inputHash}</code>
				</dd>
			</dl>
			<p className="links">
				<Link to={"/gaps" as "/"} search={{ analysis: data.id } as never}>
					{texts.toAnalysis}
				</Link>
			</p>
		</section>
	);
}
