import { Heading, Tag } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTexts } from "../language/language-provider.tsx";
import { useWrite } from "../language/use-write.ts";
import { planWords } from "../plans/plan-words.ts";
import { useOwnAccount } from "../session/own-account.ts";
import { plansQuery } from "./front-queries.ts";
import { frontTexts } from "./front-texts.ts";
import { Way } from "./way.tsx";

/** The plan that is worked on, or holds: what it is for, how far it has come, and the next step. */
export function PlanOutline() {
	const texts = useTexts(frontTexts);
	const { statuses } = useTexts(planWords);
	const write = useWrite();
	const { may } = useOwnAccount();
	const [plan] = useSuspenseQuery(plansQuery).data;
	if (plan === undefined) return null;
	const { id, title, status, validFrom, validTo, inputs, openInputs, mandate } = plan;
	const works = may["plans.move"] !== undefined;
	return (
		<section className="panel">
			<Heading level={2} data-size="sm">
				{texts.plan}
			</Heading>
			<p>
				<Way to={`/plans/${id}`}>{title}</Way>
			</p>
			<dl className="front-facts">
				<dt>{texts.planStatus}</dt>
				<dd>
					<Tag data-color={status === "adopted" ? "success" : "info"}>{statuses[status]}</Tag>
				</dd>
				<dt>{texts.period}</dt>
				<dd>
					{write.date(validFrom)} – {write.date(validTo)}
				</dd>
				{works ? (
					<>
						<dt>{texts.inputs}</dt>
						<dd>{texts.inputsOpen(inputs, openInputs)}</dd>
						<dt>{texts.nextStep}</dt>
						<dd>{texts.nextSteps[status]}</dd>
					</>
				) : (
					<>
						<dt>{texts.purpose}</dt>
						<dd>{mandate.purpose}</dd>
					</>
				)}
			</dl>
		</section>
	);
}
