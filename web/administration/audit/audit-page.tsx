import { Alert } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import {
	nameDoing,
	namedDoings,
	namedSubjects,
	nameSubject,
} from "../../../src/people/access/audit/record-words.ts";
import { client, get } from "../../api/client.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { DateFilter } from "../../listing/date-filter.tsx";
import { FilterSelect } from "../../listing/filter-select.tsx";
import { asQuery } from "../../listing/list-search.ts";
import { ListTools } from "../../listing/list-tools.tsx";
import { Pager } from "../../listing/pager.tsx";
import { useList } from "../../listing/use-list.ts";
import { PartPage } from "../part-page.tsx";
import { AuditExport } from "./audit-export.tsx";
import { auditTexts } from "./audit-texts.ts";
import { EventTable } from "./event-table.tsx";

type Filter = "from" | "to" | "action" | "subject" | "row" | "about" | "account";

/** Who did what, when, and about whom. */
export function AuditPage() {
	const texts = useTexts(auditTexts);
	const language = useLanguage();
	const { values } = useList<Filter>();
	const query = asQuery(values) as never;
	const { items, total } = useSuspenseQuery({
		queryKey: ["audit-events", values],
		queryFn: () => get(client.GET("/audit-events", { params: { query } })),
	}).data;
	const choices = (keys: readonly string[], name: (key: string) => string) =>
		keys
			.map((value) => ({ value, label: name(value) }))
			.sort((one, other) => one.label.localeCompare(other.label, language));
	return (
		<PartPage part="audit" actions={<AuditExport search={values} total={total} />}>
			<ListTools hint={texts.searchHint} total={total}>
				<DateFilter name="from" label={texts.from} />
				<DateFilter name="to" label={texts.to} />
				<FilterSelect
					name="action"
					label={texts.action}
					all={texts.allActions}
					choices={choices(namedDoings, (key) => nameDoing(key, language))}
				/>
				<FilterSelect
					name="subject"
					label={texts.subject}
					all={texts.allSubjects}
					choices={choices(namedSubjects, (key) => nameSubject(key, language))}
				/>
			</ListTools>
			{values.account !== undefined && <Alert>{texts.onlyAccount}</Alert>}
			{values.about !== undefined && <Alert>{texts.onlyPerson}</Alert>}
			{values.row !== undefined && <Alert>{texts.onlyRow}</Alert>}
			<EventTable events={items} />
			<Pager total={total} />
		</PartPage>
	);
}
