import { Alert } from "@digdir/designsystemet-react";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { InputsAbout } from "../involvement/inputs-about.tsx";
import { planTexts } from "../plan/plan-texts.ts";
import { StepPage } from "../plan/step-page.tsx";
import { missingInMandate } from "../plan/step-states.ts";
import { type Plan, usePlan, usePlanRights } from "../plan/use-plan.ts";
import { planWords } from "../plan-words.ts";
import { MandateForm } from "./mandate-form.tsx";
import { mandateTexts } from "./mandate-texts.ts";

/** Step 1: why, what, who and when; and what is said of it. */
export function MandatePage() {
	const texts = useTexts(mandateTexts);
	const { parts } = useTexts(planTexts);
	const plan = usePlan();
	const rights = usePlanRights(plan);
	const missing = missingInMandate(plan);
	return (
		<StepPage plan={plan} step="mandate" lead={texts.lead}>
			{missing.length > 0 && (
				<Alert data-color="info">
					{texts.missing(missing.map((part) => parts[part]).join(", "))}
				</Alert>
			)}
			{rights.text ? <MandateForm key={plan.version} plan={plan} /> : <Mandate plan={plan} />}
			<InputsAbout plan={plan} aboutKind="mandate" about={null} />
		</StepPage>
	);
}

function Mandate({ plan }: { readonly plan: Plan }) {
	const { fields } = useTexts(mandateTexts);
	const words = useTexts(planWords);
	const write = useWrite();
	const { purpose, scope, leadRole, givenBy, givenOn } = plan.mandate;
	const rows = [
		[fields.purpose, purpose],
		[fields.scope, scope],
		[fields.leadRole, leadRole],
		[fields.givenBy, givenBy],
		[fields.givenOn, givenOn === null ? "" : write.date(givenOn)],
		[fields.validFrom, write.date(plan.validFrom)],
		[fields.validTo, write.date(plan.validTo)],
	] as const;
	return (
		<dl className="facts plans-lines">
			{rows.map(([name, value]) => (
				<div key={name} className="plans-fact">
					<dt>{name}</dt>
					<dd>{value === "" ? words.none : value}</dd>
				</div>
			))}
		</dl>
	);
}
