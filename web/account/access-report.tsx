import { Details, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import type { Language } from "../../src/machinery/languages/language.ts";
import { reportTexts } from "../../src/people/access/access-report/report-texts.ts";
import {
	nameDoing,
	nameRecordField,
	nameSubject,
} from "../../src/people/access/audit/record-words.ts";
import { roleNames } from "../../src/people/access/authorisation/role-names.ts";
import { client, get } from "../api/client.ts";
import type { Answer } from "../api/shapes.ts";
import { useLanguage, useTexts } from "../language/language-provider.tsx";
import { useWrite } from "../language/use-write.ts";
import { DataTable } from "../listing/data-table.tsx";

type Report = Answer<"getAccessReport">;

/** Everything that is kept about one employee: what, why, what has been done with it, and how long. */
export function AccessReport({ person }: { readonly person: string }) {
	const texts = useTexts(reportTexts);
	const language = useLanguage();
	const write = useWrite();
	const report = useSuspenseQuery({
		queryKey: ["access-report", person, language],
		queryFn: () =>
			get(client.GET("/persons/{person}/access-report", { params: { path: { person } } })),
		// Each time it is taken out, that is noted.
		staleTime: Number.POSITIVE_INFINITY,
		refetchOnWindowFocus: false,
	}).data;
	const [when, what, where, who, which] = texts.eventColumns;
	return (
		<>
			<Paragraph variant="long">{texts.introduction}</Paragraph>
			<Paragraph variant="long">{texts.correction}</Paragraph>
			<Heading level={2} data-size="sm">
				{texts.keptHeading}
			</Heading>
			{report.kept.map((source) => (
				<KeptRows key={source.name} source={source} />
			))}
			<Heading level={2} data-size="sm">
				{texts.eventsHeading}
			</Heading>
			<p>{texts.eventsText(report.events.length, report.eventsTotal)}</p>
			<Details>
				<Details.Summary>{texts.eventsHeading}</Details.Summary>
				<Details.Content>
					<DataTable
						caption={texts.eventsHeading}
						rows={report.events.slice(0, 500).map((event, at) => ({ ...event, key: String(at) }))}
						keyOf={({ key }) => key}
						columns={[
							{ title: when, isHead: true, show: ({ at }) => write.moment(at) },
							{ title: what, show: ({ action }) => nameDoing(action, language) },
							{ title: where, show: ({ subject }) => nameSubject(subject, language) },
							{
								title: who,
								show: ({ roles }) =>
									roles.map((role) => nameRole(role, language)).join(", ") || texts.program,
							},
							{
								title: which,
								show: ({ fields }) =>
									fields.map((field) => nameRecordField(field, language)).join(", "),
							},
						]}
					/>
				</Details.Content>
			</Details>
			<Heading level={2} data-size="sm">
				{texts.retentionHeading}
			</Heading>
			<DataTable
				caption={texts.retentionHeading}
				rows={report.keptFor}
				keyOf={({ title }) => title}
				columns={[
					{ title: texts.retentionColumns[0], isHead: true, show: ({ title }) => title },
					{ title: texts.retentionColumns[1], isNumber: true, show: ({ months }) => months },
					{ title: texts.retentionColumns[2], show: ({ reason }) => reason },
				]}
			/>
		</>
	);
}

interface KeptRow {
	readonly row: Readonly<Record<string, unknown>>;
	readonly key: string;
}

function KeptRows({ source }: { readonly source: Report["kept"][number] }) {
	const { nothing } = useTexts(reportTexts);
	const language = useLanguage();
	const { title, purpose, rows } = source;
	const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	return (
		<Details>
			<Details.Summary>
				{title} ({rows.length})
			</Details.Summary>
			<Details.Content>
				<p>{purpose}</p>
				{rows.length === 0 ? (
					<p className="quiet">{nothing}</p>
				) : (
					<DataTable
						caption={title}
						rows={rows.map((row, at) => ({ row, key: String(at) }))}
						keyOf={({ key }) => key}
						columns={fields.map((field) => ({
							title: startLarge(nameRecordField(field, language)),
							show: ({ row }: KeptRow) => writeValue(row[field]),
						}))}
					/>
				)}
			</Details.Content>
		</Details>
	);
}

function nameRole(role: string, language: Language): string {
	const names: Readonly<Record<string, string>> = roleNames[language];
	return names[role] ?? reportTexts[language].program;
}

function startLarge(text: string): string {
	return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function writeValue(value: unknown): string {
	if (value === null || value === undefined) return "–";
	return typeof value === "object" ? JSON.stringify(value) : String(value);
}
