import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { client, get } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { findingTexts } from "./finding-texts.ts";

/** Plans that take measures: those that are not replaced. Few, since a municipality has one or two at a time. */
const plansQuery = {
	queryKey: ["plans", "for-measures"],
	queryFn: () => get(client.GET("/plans", { params: { query: { limit: 50 } } })),
};

/** To the form of a new measure that answers the finding, in each plan that takes measures. */
export function NewMeasureLinks({
	finding,
	isFirst,
}: {
	readonly finding: string;
	readonly isFirst: boolean;
}) {
	const texts = useTexts(findingTexts);
	const { items } = useSuspenseQuery(plansQuery).data;
	const plans = items.filter(({ status }) => status !== "replaced");
	return (
		<>
			{isFirst && <p className="quiet">{plans.length === 0 ? texts.noPlan : texts.closingHere}</p>}
			<p className="links">
				{plans.length === 0 ? (
					<Link to={"/plans" as "/"}>{texts.toPlans}</Link>
				) : (
					plans.map(({ id, title }) => (
						<Link key={id} to={`/plans/${id}/measures/new` as "/"} search={{ finding } as never}>
							{plans.length === 1 ? texts.makeMeasure : texts.makeMeasureIn(title)}
						</Link>
					))
				)}
			</p>
		</>
	);
}
