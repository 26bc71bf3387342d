import type { Block } from "../../../machinery/documents/document-model.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import { bullets, type Chapter, heading, paragraph, table, words } from "../blocks.ts";
import type { PlanInput } from "../plan-input.ts";
import { planTexts } from "../plan-texts.ts";
import { organisationTexts } from "./organisation-chapter-texts.ts";
import { describeMandate, listInputs, listParticipants } from "./process-sections.ts";

/** KS step 1: who takes part and the mandate: as they are kept, else to be filled in. */
export function composeOrganisation({ language, process }: PlanInput): Chapter {
	const texts = organisationTexts[language];
	return [
		heading(1, texts.heading),
		paragraph(texts.intro),
		paragraph(texts.involvement),
		...(process === undefined
			? [participantsToFillIn(language)]
			: listParticipants(process, language)),
		heading(2, texts.mandate),
		...(process === undefined
			? [paragraph(texts.mandateIntro), bullets(texts.mandateQuestions)]
			: describeMandate(process, language)),
		paragraph(texts.scope),
		...(process === undefined ? [] : listInputs(process, language)),
	];
}

function participantsToFillIn(language: Language): Block {
	const texts = organisationTexts[language];
	const { fillIn } = planTexts[language];
	const { party, part, name, date } = texts.columns;
	return table(
		texts.participants,
		[words(party, 2), words(part, 4), words(name, 2), words(date, 1.5)],
		texts.parties.map(([role, contribution]) => [role, contribution, fillIn, fillIn]),
	);
}
