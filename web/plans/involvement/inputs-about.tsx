import { Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { client, get } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { type Plan, usePlanRights } from "../plan/use-plan.ts";
import { InputForm } from "./input-form.tsx";
import { InputItem } from "./input-item.tsx";
import { involvementTexts } from "./involvement-texts.ts";

interface InputsAboutProps {
	readonly plan: Plan;
	readonly aboutKind: "mandate" | "goal" | "measure";
	readonly about: string | null;
}

/** What is said of one part of the plan with the answers, and a place to say more; for those who take part. */
export function InputsAbout(props: InputsAboutProps) {
	const { hear } = usePlanRights(props.plan);
	return hear ? <Inputs {...props} /> : null;
}

function Inputs({ plan, aboutKind, about }: InputsAboutProps) {
	const texts = useTexts(involvementTexts);
	const { say, answer } = usePlanRights(plan);
	const { items } = useSuspenseQuery({
		queryKey: ["inputs", plan.id, aboutKind, about],
		queryFn: () =>
			get(
				client.GET("/plans/{plan}/inputs", {
					params: {
						path: { plan: plan.id },
						query: { limit: 500, aboutKind, ...(about === null ? {} : { about }) },
					},
				}),
			),
	}).data;
	return (
		<section className="plans-part">
			<Heading level={2} data-size="sm">
				{texts.commentsHeading[aboutKind]}
			</Heading>
			{items.length === 0 && <p className="quiet">{texts.noComments}</p>}
			<ul className="plans-inputs">
				{items.map((input) => (
					<InputItem key={input.id} input={input} mayAnswer={answer} saysAbout={false} />
				))}
			</ul>
			{say ? (
				<InputForm plan={plan.id} aboutKind={aboutKind} about={about} />
			) : (
				<p className="quiet">{texts.onlyRead}</p>
			)}
		</section>
	);
}
