import { Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { client, get } from "../api/client.ts";
import { useTexts } from "../language/language-provider.tsx";
import { plansQuery } from "./front-queries.ts";
import { frontTexts } from "./front-texts.ts";
import { Way } from "./way.tsx";

/** What has been said of the plan lately, and what was answered. */
export function InputsAndAnswers() {
	const texts = useTexts(frontTexts);
	const { plan, items } = useSuspenseQuery({
		queryKey: ["plans", "front", "inputs"],
		async queryFn() {
			const [first] = await plansQuery.queryFn();
			if (first === undefined) return { plan: undefined, items: [] };
			const params = { path: { plan: first.id }, query: { limit: 3, sort: "-saidOn" } };
			const page = await get(client.GET("/plans/{plan}/inputs", { params }));
			return { plan: first, items: page.items };
		},
	}).data;
	if (plan === undefined) return null;
	return (
		<section className="panel">
			<Heading level={2} data-size="sm">
				{texts.answers}
			</Heading>
			{items.length === 0 && <p>{texts.noAnswers}</p>}
			{items.map(({ id, said, answer, participantName }) => (
				<dl key={id} className="front-facts">
					<dt>{participantName ?? texts.said}</dt>
					<dd>{said}</dd>
					<dt>{texts.answer}</dt>
					<dd>{answer ?? texts.notAnswered}</dd>
				</dl>
			))}
			<p className="links">
				<Way to={`/plans/${plan.id}/involvement`}>{texts.toPlan}</Way>
			</p>
		</section>
	);
}
