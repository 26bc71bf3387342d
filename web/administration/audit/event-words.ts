import type { Language } from "../../../src/machinery/languages/language.ts";
import {
	nameDoing,
	nameRecordField,
	nameSubject,
} from "../../../src/people/access/audit/record-words.ts";
import type { Item } from "../../api/shapes.ts";
import { auditTexts } from "./audit-texts.ts";

export type AuditEvent = Item<"listAuditEvents">;

/** What was done to what: "endret krav". */
export function writeWhat({ action, subject }: AuditEvent, language: Language): string {
	return `${nameDoing(action, language)}: ${nameSubject(subject, language)}`;
}

/** Who did it: a name, or the program itself. */
export function writeWho({ actor }: AuditEvent, language: Language): string {
	return actor.name ?? auditTexts[language].program;
}

/** Field by field what was and what is; of what is added only what is. */
export function listChanges(event: AuditEvent, language: Language) {
	const before = { ...event.before, ...event.personalBefore };
	const after = { ...event.after, ...event.personalAfter };
	return [...new Set([...Object.keys(before), ...Object.keys(after)])].map((name) => ({
		name: nameRecordField(name, language),
		before: writeValue(before[name], language),
		after: writeValue(after[name], language),
	}));
}

function writeValue(value: unknown, language: Language): string {
	if (value === null || value === undefined) return "–";
	if (typeof value === "boolean") return auditTexts[language][value ? "yes" : "no"];
	return typeof value === "object" ? JSON.stringify(value) : String(value);
}
