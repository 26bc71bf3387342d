import { Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { writeAmount } from "../../src/action/plans/finding-writing.ts";
import { client, get } from "../api/client.ts";
import type { Item } from "../api/shapes.ts";
import { useLanguage, useTexts } from "../language/language-provider.tsx";
import { useWrite } from "../language/use-write.ts";
import { EmptyState } from "../shell/empty-state.tsx";
import { analysesQuery, findMeasuresOf } from "./front-queries.ts";
import { frontTexts } from "./front-texts.ts";

type Gap = Extract<Item<"listFindings">, { readonly kind: "gap" }>;

const shown = 3;

/** The findings that matter most: what is missing, why it is required, and what closing it costs. */
export function WorstFindings() {
	const texts = useTexts(frontTexts);
	const write = useWrite();
	const [latest] = useSuspenseQuery(analysesQuery).data;
	const { items, total } = useSuspenseQuery({
		queryKey: ["findings", "worst", latest?.id],
		async queryFn() {
			if (latest === undefined) return { items: [], total: 0 };
			const query = { limit: shown, state: "gap" as const, kind: "gap" as const };
			const params = { path: { analysis: latest.id }, query };
			const page = await get(client.GET("/analyses/{analysis}/findings", { params }));
			const gaps = page.items.filter((item): item is Gap => item.kind === "gap");
			const costs = await Promise.all(gaps.map(({ id }) => findMeasuresOf(id)));
			return {
				items: gaps.map((gap, at) => ({ gap, measures: costs[at] })),
				total: page.total,
			};
		},
	}).data;
	if (latest === undefined) {
		return <EmptyState title={texts.noAnalysis}>{texts.noAnalysisLead}</EmptyState>;
	}
	if (items.length === 0) {
		return <EmptyState title={texts.noGaps}>{texts.noGapsLead}</EmptyState>;
	}
	return (
		<section>
			<Heading level={2} data-size="sm">
				{texts.worst}
			</Heading>
			<p>{texts.worstLead(write.date(latest.asOf))}</p>
			<ol className="front-worst">
				{items.map(({ gap, measures }) => (
					<li key={gap.id} className="panel">
						<WorstFinding gap={gap} measures={measures} />
					</li>
				))}
			</ol>
			<p className="links">
				<Link to={"/gaps/findings" as "/"} search={{ state: "gap" } as never}>
					{texts.allGaps(write.integer(total))}
				</Link>
			</p>
		</section>
	);
}

interface WorstFindingProps {
	readonly gap: Gap;
	readonly measures: Awaited<ReturnType<typeof findMeasuresOf>>;
}

function WorstFinding({ gap, measures }: WorstFindingProps) {
	const texts = useTexts(frontTexts);
	const language = useLanguage();
	const write = useWrite();
	const amount = (value: number) => writeAmount(value, gap, language);
	const { figures, required } = gap;
	const closing = () => {
		if (measures === undefined || measures.totals.measures === 0) return texts.closingNone;
		const { fullCost, measures: count } = measures.totals;
		return fullCost === null
			? texts.closingUnpriced(count)
			: texts.closingCosts(texts.kroner(write.integer(fullCost)), count);
	};
	return (
		<>
			<Heading level={3} data-size="xs">
				<Link to={`/gaps/findings/${gap.id}` as "/"}>{gap.competence.name}</Link>
			</Heading>
			<p className="quiet">{gap.unitPath}</p>
			{figures !== null && required !== null && (
				<p>{texts.lacks(amount(figures.gap), amount(required))}</p>
			)}
			<dl className="front-facts">
				<dt>{texts.why}</dt>
				<dd>{gap.basis === "" ? texts.noBasis : gap.basis}</dd>
				<dt>{texts.closing}</dt>
				<dd>{closing()}</dd>
			</dl>
		</>
	);
}
