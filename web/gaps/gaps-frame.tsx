import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTexts } from "../language/language-provider.tsx";
import { useWrite } from "../language/use-write.ts";
import { useList } from "../listing/use-list.ts";
import { useOwnAccount } from "../session/own-account.ts";
import { EmptyState } from "../shell/empty-state.tsx";
import { Page } from "../shell/page.tsx";
import { type Analysis, useChosenAnalysis } from "./chosen-analysis.ts";
import "./gaps.css";
import { gapsTexts } from "./gaps-texts.ts";
import { NotForYou } from "./not-for-you.tsx";

const addresses = {
	map: "/gaps",
	findings: "/gaps/findings",
	surplus: "/gaps/surplus",
	changes: "/gaps/changes",
	analyses: "/gaps/analyses",
} as const;
export type GapsPart = keyof typeof addresses;

interface GapsFrameProps {
	readonly part: GapsPart;
	readonly children: (analysis: Analysis) => ReactNode;
	/** In place of the content while no analysis is made; else what to do to get one. */
	readonly withoutAnalysis?: ReactNode;
}

/** What is around every page of the gap analysis: its parts, the day of the figures, and why there is no more. */
export function GapsFrame(props: GapsFrameProps) {
	const { may } = useOwnAccount();
	return may["analyses.read"] === undefined ? <NotForYou /> : <Frame {...props} />;
}

function Frame({ part, children, withoutAnalysis }: GapsFrameProps) {
	const texts = useTexts(gapsTexts);
	const write = useWrite();
	const { may } = useOwnAccount();
	const { values } = useList<"analysis" | "unit">();
	const analysis = useChosenAnalysis();
	const reach = may["analyses.read"];
	const kept = {
		...(values.analysis === undefined ? {} : { analysis: values.analysis }),
		...(values.unit === undefined ? {} : { unit: values.unit }),
	};
	const parts = (Object.keys(addresses) as GapsPart[]).filter(
		(each) => reach !== "outline" || each === "findings",
	);
	return (
		<Page
			title={reach === "outline" ? texts.requiredOutline : partTitle(texts, part)}
			lead={analysis === undefined ? undefined : texts.asOf(write.date(analysis.asOf))}
			actions={
				may["analyses.change"] !== undefined && part !== "analyses" ? (
					<Link to={"/gaps/analyses" as "/"}>{texts.record}</Link>
				) : undefined
			}
		>
			{parts.length > 1 && (
				<nav className="gaps-parts" aria-label={texts.partsLabel}>
					<ul>
						{parts.map((each) => (
							<li key={each}>
								<Link
									to={addresses[each] as "/"}
									search={kept as never}
									activeOptions={{ exact: true, includeSearch: false }}
								>
									{texts.parts[each]}
								</Link>
							</li>
						))}
					</ul>
				</nav>
			)}
			{reach === "outline" && <p>{texts.outline}</p>}
			{reach === "units" && <p className="quiet">{texts.ownUnits}</p>}
			{analysis === undefined ? (withoutAnalysis ?? <NoAnalysis />) : children(analysis)}
		</Page>
	);
}

function partTitle(texts: (typeof gapsTexts)["nb"], part: GapsPart): string {
	return part === "map" ? texts.title : `${texts.title}: ${texts.parts[part].toLowerCase()}`;
}

function NoAnalysis() {
	const texts = useTexts(gapsTexts);
	const { may } = useOwnAccount();
	const mayRecord = may["analyses.change"] !== undefined;
	return (
		<EmptyState title={texts.noAnalysis}>
			<p>{mayRecord ? texts.noAnalysisLead : texts.noAnalysisOthers}</p>
			{mayRecord && <Link to={"/gaps/analyses" as "/"}>{texts.record}</Link>}
		</EmptyState>
	);
}
