import type { Block, DocumentModel } from "../../../machinery/documents/document-model.ts";
import { writeDate } from "../../../machinery/languages/dates.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import { nameDoing, nameRecordField, nameSubject } from "../audit/record-words.ts";
import { roleNames } from "../authorisation/role-names.ts";
import { isRole } from "../authorisation/roles.ts";
import type { ReportShown } from "./report-contract.ts";
import { reportTexts } from "./report-texts.ts";

/** The report as a document that the person can read. */
export function composeReport(report: ReportShown, language: Language): DocumentModel {
	const texts = reportTexts[language];
	return {
		title: texts.title,
		subtitle: report.organisation.name,
		language,
		marking: texts.marking,
		frontLines: [report.organisation.name, writeDate(report.on, language)],
		contentsTitle: texts.contents,
		author: "Rødtråd",
		blocks: [
			{ kind: "paragraph", text: texts.introduction },
			{ kind: "paragraph", text: texts.correction },
			{ kind: "heading", level: 1, text: texts.keptHeading },
			...report.kept.flatMap((source) => composeSource(source, language)),
			{ kind: "heading", level: 1, text: texts.eventsHeading },
			{ kind: "paragraph", text: texts.eventsText(report.events.length, report.eventsTotal) },
			composeEvents(report, language),
			{ kind: "heading", level: 1, text: texts.retentionHeading },
			{
				kind: "table",
				caption: texts.retentionHeading,
				columns: texts.retentionColumns.map((header) => ({ header })),
				rows: report.keptFor.map(({ title, months, reason }) => [title, String(months), reason]),
			},
		],
	};
}

function composeSource(source: ReportShown["kept"][number], language: Language): Block[] {
	const texts = reportTexts[language];
	const opening: Block[] = [
		{ kind: "heading", level: 2, text: source.title },
		{ kind: "paragraph", text: source.purpose },
	];
	if (source.rows.length === 0) return [...opening, { kind: "paragraph", text: texts.nothing }];
	return [
		...opening,
		{
			kind: "table",
			caption: source.title,
			columns: [
				{ header: texts.row, align: "end", weight: 0.3 },
				{ header: texts.field },
				{ header: texts.value, weight: 2 },
			],
			rows: source.rows.flatMap((row, index) =>
				Object.entries(row).map(([field, value]) => [
					String(index + 1),
					nameRecordField(field, language),
					writeValue(value),
				]),
			),
		},
	];
}

function composeEvents(report: ReportShown, language: Language): Block {
	const texts = reportTexts[language];
	return {
		kind: "table",
		caption: texts.eventsHeading,
		columns: texts.eventColumns.map((header) => ({ header })),
		rows: report.events.map(({ at, action, subject, roles, fields }) => [
			at.slice(0, 16).replace("T", " "),
			nameDoing(action, language),
			nameSubject(subject, language),
			roles.map((role) => (isRole(role) ? roleNames[language][role] : texts.program)).join(", ") ||
				texts.program,
			fields.map((field) => nameRecordField(field, language)).join(", "),
		]),
	};
}

function writeValue(value: unknown): string {
	if (value === null || value === undefined) return "–";
	return typeof value === "object" ? JSON.stringify(value) : String(value);
}
