import { positionTitles } from "./position-titles.ts";

const groupByTitle = new Map<string, string>();
const groupByCode = new Map<string, string>();
for (const { educationGroup, codes, titles } of positionTitles) {
	for (const title of titles) groupByTitle.set(title, educationGroup);
	groupByTitle.set(educationGroup.toLowerCase(), educationGroup);
	for (const code of codes) groupByCode.set(code, educationGroup);
}

const codeFirst = /^(\d{4,6})\s*[-–:,.]?\s*(.*)$/;
const codeLast = /^(.*?)\s*[-–:,.]?\s*\(?(\d{4,6})\)?$/;

/**
 * The education group that the product's own table gives a position: "Sykepleier", "7174", "7174 Sykepleier" and
 * "Sykepleier (7174)". The title goes before the code. Undefined when the table has neither.
 */
export function findEducationGroup(position: string): string | undefined {
	const text = position.trim().toLowerCase();
	const direct = groupByTitle.get(text);
	if (direct !== undefined) return direct;
	const first = codeFirst.exec(text);
	if (first !== null) return groupByTitle.get(first[2] ?? "") ?? findByCode(first[1]);
	const last = codeLast.exec(text);
	return last === null ? undefined : (groupByTitle.get(last[1] ?? "") ?? findByCode(last[2]));
}

/** Payrolls write the four digits of a position code with two more for the variant: 717401. */
function findByCode(code: string | undefined): string | undefined {
	return code === undefined ? undefined : groupByCode.get(code.slice(0, 4));
}
