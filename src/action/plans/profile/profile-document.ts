import type { Block, DocumentModel } from "../../../machinery/documents/document-model.ts";
import { writeDate } from "../../../machinery/languages/dates.ts";
import { bullets, heading, paragraph } from "../blocks.ts";
import { composeCompetences } from "./profile-competence.ts";
import type { ProfileInput } from "./profile-input.ts";
import { composeProfileStaff } from "./profile-staff.ts";
import { composeSuggestions } from "./profile-suggestions.ts";
import { composeProfileSummary } from "./profile-summary.ts";
import { profileTexts } from "./profile-texts.ts";

/** The content of `kompetanseprofil.docx`: what the municipality has, and requirements to start from. */
export function composeProfileDocument(input: ProfileInput): DocumentModel {
	const texts = profileTexts[input.language];
	return {
		title: texts.title,
		subtitle: texts.subtitle,
		language: input.language,
		marking: texts.marking,
		frontLines: [
			input.municipality,
			texts.asOf(writeDate(input.workforce.asOf, input.language)),
			texts.edition,
		],
		contentsTitle: texts.contentsTitle,
		author: input.municipality,
		blocks: numberChapters([
			...composeProfileSummary(input),
			...composeProfileStaff(input),
			...composeCompetences(input),
			...composeSuggestions(input),
			heading(1, texts.definitions.heading),
			paragraph(texts.definitions.intro),
			bullets(texts.definitions.items),
		]),
	};
}

/** Chapters are numbered in their text, so that what refers to them is right in every reader. */
function numberChapters(blocks: readonly Block[]): Block[] {
	let chapter = 0;
	return blocks.map((block) => {
		if (block.kind !== "heading" || block.level !== 1) return block;
		chapter += 1;
		return { ...block, text: `${chapter} ${block.text}` };
	});
}
