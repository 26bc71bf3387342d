import { Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Suspense } from "react";
import { client, get } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { LoadingPage } from "../../shell/loading.tsx";
import { Page } from "../../shell/page.tsx";
import { ThreadBar } from "../../thread/thread-bar.tsx";
import "../gaps.css";
import { NotForYou } from "../not-for-you.tsx";
import { useUnitNames } from "../use-unit-names.ts";
import type { FindingInFull, Gap } from "./finding.ts";
import { FindingAhead } from "./finding-ahead.tsx";
import { FindingClosing } from "./finding-closing.tsx";
import { FindingFacts } from "./finding-facts.tsx";
import { FindingHistory } from "./finding-history.tsx";
import { FindingPersons } from "./finding-persons.tsx";
import { FindingRemedies } from "./finding-remedies.tsx";
import { FindingRequirement } from "./finding-requirement.tsx";
import { FindingSignals } from "./finding-signals.tsx";
import { FindingSummary } from "./finding-summary.tsx";
import { findingTexts } from "./finding-texts.ts";

/** One finding: why it is there, what closing it costs, what comes if nothing is done, and who could close it. */
export function FindingPage() {
	const { may } = useOwnAccount();
	const { finding } = useParams({ strict: false }) as { finding: string };
	return may["analyses.read"] === undefined ? <NotForYou /> : <Finding id={finding} />;
}

function Finding({ id }: { readonly id: string }) {
	const { data } = useSuspenseQuery({
		queryKey: ["findings", "one", id],
		queryFn: () => get(client.GET("/findings/{finding}", { params: { path: { finding: id } } })),
	});
	return data.finding.kind === "gap" ? (
		<GapFinding gap={data.finding} whole={data} />
	) : (
		<PhaseOut finding={data.finding} />
	);
}

function GapFinding({ gap, whole }: { readonly gap: Gap; readonly whole: FindingInFull }) {
	const texts = useTexts(findingTexts);
	const unitName = useUnitNames();
	const { may } = useOwnAccount();
	const { analysis } = whole;
	const { unit, competence } = gap;
	return (
		<Page
			title={`${gap.competence.name} – ${unitName(gap.unitPath)}`}
			crumbs={[
				<Link key="list" to={"/gaps/findings" as "/"} search={{ analysis: analysis.id } as never}>
					{texts.toList}
				</Link>,
			]}
		>
			<ThreadBar kind="finding" id={gap.id} />
			{gap.figures === null && <p>{texts.outlineWhy}</p>}
			<div className="columns">
				<FindingSummary gap={gap} figures={gap.figures} />
				{may["plans.read"] !== undefined && (
					<Suspense fallback={<LoadingPage />}>
						<FindingClosing gap={gap} />
					</Suspense>
				)}
			</div>
			{gap.figures !== null && (
				<>
					<FindingAhead gap={gap} figures={gap.figures} />
					{gap.figures.gap > 0 && (
						<FindingRemedies remedies={gap.figures.remedies} analysis={analysis.id} />
					)}
					<FindingPersons id={gap.id} />
				</>
			)}
			<FindingFacts gap={gap} analysis={analysis} />
			<FindingRequirement gap={gap} requirement={whole.requirement} />
			{gap.figures !== null && whole.history.length > 1 && (
				<FindingHistory gap={gap} history={whole.history} />
			)}
			{may["signals.read"] !== undefined && unit.id !== null && competence.id !== null && (
				<Suspense fallback={<LoadingPage />}>
					<FindingSignals unit={unit.id} competence={competence.id} />
				</Suspense>
			)}
			<p className="links">
				{gap.unit.id !== null && may["holdings.read"] !== undefined && (
					<Link to={`/competence/units/${gap.unit.id}` as "/"}>{texts.toMatrix}</Link>
				)}
			</p>
		</Page>
	);
}

function PhaseOut({
	finding: { id, competence, holders },
}: {
	readonly finding: Extract<FindingInFull["finding"], { kind: "phase-out" }>;
}) {
	const texts = useTexts(findingTexts);
	const write = useWrite();
	return (
		<Page title={competence.name} lead={texts.phaseOut}>
			<ThreadBar kind="finding" id={id} />
			<p>{texts.phaseOutLead(holders, write.integer(holders))}</p>
			{competence.id !== null && (
				<p className="links">
					<Link to={`/competence/${competence.id}` as "/"}>{texts.toCompetence}</Link>
				</p>
			)}
			<Heading level={2} data-size="sm">
				{texts.closing}
			</Heading>
			<Suspense fallback={<LoadingPage />}>
				<FindingClosing gap={{ id }} />
			</Suspense>
		</Page>
	);
}
