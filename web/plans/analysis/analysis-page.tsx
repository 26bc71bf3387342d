import { useTexts } from "../../language/language-provider.tsx";
import { useOwnAccount } from "../../session/own-account.ts";
import { EmptyState } from "../../shell/empty-state.tsx";
import { StepPage } from "../plan/step-page.tsx";
import { usePlan, usePlanRights } from "../plan/use-plan.ts";
import { AnalysisFindings } from "./analysis-findings.tsx";
import { AnalysisForm } from "./analysis-form.tsx";
import { AnalysisSums } from "./analysis-sums.tsx";
import { analysisTexts } from "./analysis-texts.ts";

/** Step 4: what the municipality has and needs, by the analysis that the plan builds on. */
export function AnalysisPage() {
	const texts = useTexts(analysisTexts);
	const plan = usePlan();
	const { text: mayChoose } = usePlanRights(plan);
	const seen = useOwnAccount().may["analyses.read"];
	return (
		<StepPage plan={plan} step="analysis" lead={texts.lead}>
			{plan.analysis === null && (
				<EmptyState title={texts.none}>{mayChoose ? texts.noneLead : texts.noneReader}</EmptyState>
			)}
			{mayChoose && <AnalysisForm key={plan.version} plan={plan} />}
			{plan.analysis !== null && seen === undefined && <p>{texts.notSeen}</p>}
			{plan.analysis !== null && seen !== undefined && (
				<>
					<AnalysisSums analysis={plan.analysis} hasFigures={seen !== "outline"} />
					<AnalysisFindings plan={plan} analysis={plan.analysis} hasFigures={seen !== "outline"} />
				</>
			)}
		</StepPage>
	);
}
