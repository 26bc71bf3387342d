import { bullets, type Chapter, heading, paragraph, table, words } from "../blocks.ts";
import type { PlanInput } from "../plan-input.ts";
import { planTexts } from "../plan-texts.ts";
import { organisationTexts } from "./organisation-chapter-texts.ts";

/** KS step 1: who takes part, to be filled in, and what the mandate must answer. */
export function composeOrganisation({ language }: PlanInput): Chapter {
	const texts = organisationTexts[language];
	const { fillIn } = planTexts[language];
	const { party, part, name, date } = texts.columns;
	return [
		heading(1, texts.heading),
		paragraph(texts.intro),
		paragraph(texts.involvement),
		table(
			texts.participants,
			[words(party, 2), words(part, 4), words(name, 2), words(date, 1.5)],
			texts.parties.map(([role, contribution]) => [role, contribution, fillIn, fillIn]),
		),
		heading(2, texts.mandate),
		paragraph(texts.mandateIntro),
		bullets(texts.mandateQuestions),
		paragraph(texts.scope),
	];
}
