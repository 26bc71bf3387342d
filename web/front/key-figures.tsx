import { useSuspenseQuery } from "@tanstack/react-query";
import { client, get } from "../api/client.ts";
import { FigureCard } from "../figures/figure-card.tsx";
import { useTexts } from "../language/language-provider.tsx";
import { useWrite } from "../language/use-write.ts";
import { useOwnAccount } from "../session/own-account.ts";
import { analysesQuery, countFindings, plansQuery } from "./front-queries.ts";
import { frontTexts } from "./front-texts.ts";

/** The few figures that matter, with what they were in the analysis before. */
export function KeyFigures() {
	const texts = useTexts(frontTexts);
	const write = useWrite();
	const [latest, before] = useSuspenseQuery(analysesQuery).data;
	const counts = useSuspenseQuery({
		queryKey: ["analyses", "counts", latest?.id, before?.id],
		queryFn: () =>
			Promise.all(
				[latest, before].map((analysis) =>
					analysis === undefined ? undefined : countStates(analysis.id),
				),
			),
	}).data;
	const [now, then] = counts;
	if (latest === undefined || now === undefined) return null;
	const trend = (name: "gap" | "oneAway" | "all") => {
		if (before === undefined || then === undefined) return texts.first;
		const day = write.date(before.asOf);
		const difference = now[name] - then[name];
		if (difference === 0) return texts.same(day);
		return difference > 0
			? texts.more(write.integer(difference), day)
			: texts.fewer(write.integer(-difference), day);
	};
	return (
		<section aria-label={texts.figures}>
			<div className="cards">
				<FigureCard
					label={texts.gaps}
					value={write.integer(now.gap)}
					trend={trend("gap")}
					definition="gap"
				/>
				<FigureCard
					label={texts.vulnerable}
					value={write.integer(now.oneAway)}
					trend={trend("oneAway")}
					definition="vulnerability"
				/>
				<FigureCard
					label={texts.requirements}
					value={write.integer(now.all)}
					trend={trend("all")}
					definition="requirement"
				/>
				<PlanCost />
			</div>
		</section>
	);
}

async function countStates(analysis: string) {
	const [gap, oneAway, all] = await Promise.all([
		countFindings(analysis, "gap"),
		countFindings(analysis, "one-away"),
		countFindings(analysis),
	]);
	return { gap, oneAway, all };
}

/** What the plan costs, as far as it is priced. */
function PlanCost() {
	const texts = useTexts(frontTexts);
	const write = useWrite();
	const mayRead = ["all"].includes(useOwnAccount().may["plans.read"] ?? "");
	const { data: costs } = useSuspenseQuery({
		queryKey: ["plans", "front", "costs", mayRead],
		async queryFn() {
			if (!mayRead) return null;
			const [plan] = await plansQuery.queryFn();
			if (plan === undefined) return null;
			const path = { plan: plan.id };
			return (await get(client.GET("/plans/{plan}/costs", { params: { path } }))).planned;
		},
	});
	if (costs === null) return null;
	const { fullCost, uncovered, unpriced } = costs;
	return (
		<FigureCard
			label={texts.planCost}
			definition="full-cost"
			value={fullCost === null ? null : texts.kroner(write.integer(fullCost))}
			trend={
				unpriced.length > 0
					? texts.unpricedCost(unpriced.length)
					: uncovered !== null && uncovered > 0
						? texts.planUncovered(texts.kroner(write.integer(uncovered)))
						: undefined
			}
		/>
	);
}
