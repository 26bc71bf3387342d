import { Details } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import type { Language } from "../../../src/machinery/languages/language.ts";
import { roleNames } from "../../../src/people/access/authorisation/role-names.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { auditTexts } from "./audit-texts.ts";
import { type AuditEvent, listChanges, writeWhat, writeWho } from "./event-words.ts";

/** Events, newest first, each with what changed behind a press. */
export function EventTable({ events }: { readonly events: readonly AuditEvent[] }) {
	const texts = useTexts(auditTexts);
	const language = useLanguage();
	const write = useWrite();
	return (
		<DataTable
			caption={texts.changes}
			rows={events}
			keyOf={({ id }) => id}
			columns={[
				{ title: texts.when, isHead: true, show: ({ at }) => write.moment(at) },
				{
					title: texts.who,
					show: (event) => (
						<>
							{writeWho(event, language)}
							<br />
							<span className="quiet">{nameRoles(event.actor.roles, language)}</span>
						</>
					),
				},
				{ title: texts.what, show: (event) => writeWhat(event, language) },
				{
					title: texts.about,
					show: ({ about, row }) => (
						<span className="links">
							{about !== null && (
								<Link to="/administration/protection/$person" params={{ person: about }}>
									{texts.person}
								</Link>
							)}
							{row !== null && (
								<Link to="/administration/audit" search={{ row }}>
									{texts.rowHistory}
								</Link>
							)}
						</span>
					),
				},
				{ title: texts.changes, show: (event) => <EventChanges event={event} /> },
			]}
		/>
	);
}

/** The roles that it was done in; the program itself has none. */
function nameRoles(roles: readonly string[], language: Language): string {
	const names: Readonly<Record<string, string>> = roleNames[language];
	return roles.flatMap((role) => names[role] ?? []).join(", ");
}

function EventChanges({ event }: { readonly event: AuditEvent }) {
	const texts = useTexts(auditTexts);
	const changes = listChanges(event, useLanguage());
	if (changes.length === 0) return null;
	return (
		<Details data-size="sm">
			<Details.Summary>
				{texts.show} ({changes.length})
			</Details.Summary>
			<Details.Content>
				<dl className="facts">
					{changes.map(({ name, before, after }) => (
						<div key={name} className="fact">
							<dt>{name}</dt>
							<dd>{before === "–" ? after : `${before} → ${after}`}</dd>
						</div>
					))}
				</dl>
			</Details.Content>
		</Details>
	);
}
