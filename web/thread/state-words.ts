import { measureTexts } from "../../src/action/plans/measures/measure-texts.ts";
import { planTexts } from "../../src/action/plans/plan-texts.ts";
import type { Language } from "../../src/machinery/languages/language.ts";
import { threadTexts } from "./thread-texts.ts";
import type { ThreadNode } from "./thread-walk.ts";

/** The state of a node in words; undefined: it has none that says more than its title. */
export function findStateWord({ kind, state }: ThreadNode, language: Language): string | undefined {
	// That guidance is of another kind than those there are, says nothing.
	if (state === null || (kind === "guidance" && state === "other")) return undefined;
	const { guidanceKinds, deliveryStatuses, phaseOut } = threadTexts[language];
	const words: Readonly<Record<string, string>> =
		kind === "finding"
			? { ...planTexts[language].states, "phase-out": phaseOut }
			: kind === "measure"
				? measureTexts[language].statuses
				: kind === "delivery"
					? deliveryStatuses
					: kind === "guidance"
						? guidanceKinds
						: {};
	return words[state];
}
