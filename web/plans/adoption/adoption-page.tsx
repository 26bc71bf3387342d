import { Alert, Heading } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { explainHindrance } from "../../../src/action/plans/drafting/plan-problems.ts";
import {
	judgeMove,
	type MoveByHand,
	movesByHand,
} from "../../../src/action/plans/drafting/plan-status.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { PlanFiles } from "../plan/plan-files.tsx";
import { StepPage } from "../plan/step-page.tsx";
import { missingInMandate } from "../plan/step-states.ts";
import { type Plan, usePlan, usePlanRights } from "../plan/use-plan.ts";
import { adoptionTexts } from "./adoption-texts.ts";
import { MoveForm } from "./move-form.tsx";

/** Step 7: where the plan stands, what is lacking before it goes on, and its document. */
export function AdoptionPage() {
	const texts = useTexts(adoptionTexts);
	const plan = usePlan();
	const rights = usePlanRights(plan);
	const facts = { ...plan, missingInMandate: missingInMandate(plan) };
	// In the order of the plan's life; back to the draft last.
	const moves = [...movesByHand]
		.reverse()
		.filter((to) => judgeMove(facts, to)?.code !== "no-such-move");
	return (
		<StepPage plan={plan} step="adoption" lead={texts.lead}>
			<p>
				{texts.status}: <strong>{texts.now[plan.status]}</strong>
			</p>
			{moves.length === 0 ? (
				<p>{texts.nothingMore}</p>
			) : (
				<section className="plans-part">
					<Heading level={2} data-size="sm">
						{texts.next}
					</Heading>
					{moves.map((to) => (
						<Move key={`${to}/${plan.version}`} plan={plan} to={to} />
					))}
					{!rights.move && <p className="quiet">{texts.readOnly}</p>}
				</section>
			)}
			<section className="plans-part">
				{rights.files && (
					<>
						<Heading level={2} data-size="sm">
							{texts.document}
						</Heading>
						<p>{texts.documentLead}</p>
						<div className="buttons">
							<PlanFiles plan={plan.id} />
						</div>
					</>
				)}
				<p className="links">
					<Link to="/plans/$plan/versions" params={{ plan: plan.id }}>
						{texts.versions}
					</Link>
				</p>
			</section>
		</StepPage>
	);
}

function Move({ plan, to }: { readonly plan: Plan; readonly to: MoveByHand }) {
	const texts = useTexts(adoptionTexts);
	const language = useLanguage();
	const rights = usePlanRights(plan);
	const hindrance = judgeMove({ ...plan, missingInMandate: missingInMandate(plan) }, to);
	if (hindrance !== undefined) {
		return (
			<Alert data-color="warning">
				<strong>{texts.moves[to]}.</strong> {texts.lacking}{" "}
				{explainHindrance(hindrance).detail?.[language]}
			</Alert>
		);
	}
	if (to === "adopted" && !rights.adopt) return <p>{texts.onlyDirector}</p>;
	return rights.move ? <MoveForm plan={plan} to={to} /> : null;
}
