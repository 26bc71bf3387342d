import { Heading } from "@digdir/designsystemet-react";
import { useSuspenseQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { client, get } from "../../api/client.ts";
import { FigureCard } from "../../figures/figure-card.tsx";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { analysisTexts } from "./analysis-texts.ts";

interface AnalysisSumsProps {
	readonly analysis: string;
	/** False for those who see the outline: no figure that counts persons. */
	readonly hasFigures: boolean;
}

/** What went into the analysis, and how many requirements are not met. */
export function AnalysisSums({ analysis, hasFigures }: AnalysisSumsProps) {
	const texts = useTexts(analysisTexts);
	const write = useWrite();
	const count = (state: "gap" | "one-away") => ({
		queryKey: ["findings", analysis, "count", state],
		queryFn: () =>
			get(
				client.GET("/analyses/{analysis}/findings", {
					params: { path: { analysis }, query: { limit: 1, ...(hasFigures ? { state } : {}) } },
				}),
			),
	});
	const [made, gaps, oneAway] = useSuspenseQueries({
		queries: [
			{
				queryKey: ["analyses", analysis],
				queryFn: () => get(client.GET("/analyses/{analysis}", { params: { path: { analysis } } })),
			},
			count("gap"),
			count("one-away"),
		],
	});
	const { asOf, inputCounts } = made.data;
	return (
		<section className="plans-part">
			<Heading level={2} data-size="sm">
				{texts.have}
			</Heading>
			<p>{texts.haveLead(write.date(asOf))}</p>
			{!hasFigures && <p className="quiet">{texts.outline}</p>}
			{inputCounts !== null && (
				<div className="cards">
					{(["persons", "units", "holdings", "requirements"] as const).map((name) => (
						<FigureCard
							key={name}
							label={texts.counts[name]}
							value={write.integer(inputCounts[name])}
						/>
					))}
				</div>
			)}
			{hasFigures && (
				<>
					<Heading level={2} data-size="sm">
						{texts.need}
					</Heading>
					<div className="cards">
						<FigureCard
							label={texts.gaps}
							value={write.integer(gaps.data.total)}
							definition="gap"
						/>
						<FigureCard label={texts.oneAway} value={write.integer(oneAway.data.total)} />
					</div>
				</>
			)}
			<p className="links">
				{hasFigures && <Link to="/gaps">{texts.links.gaps}</Link>}
				<Link to="/gaps/findings">{texts.links.findings}</Link>
				<Link to="/competence">{texts.links.competence}</Link>
				<Link to="/organisation">{texts.links.organisation}</Link>
			</p>
		</section>
	);
}
