import { useTexts } from "../../language/language-provider.tsx";
import { planWords, type StepState } from "../plan-words.ts";

const signs = { none: "○", some: "◐", done: "●" } as const;

/** How far a step has come: a sign and a word. */
export function StateMark({ state }: { readonly state: StepState }) {
	const { states } = useTexts(planWords);
	return (
		<span className={`plans-state plans-state-${state}`}>
			<span aria-hidden="true">{signs[state]}</span> {states[state]}
		</span>
	);
}
