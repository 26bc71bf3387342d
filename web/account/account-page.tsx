import { Heading } from "@digdir/designsystemet-react";
import { roleNames } from "../../src/people/access/authorisation/role-names.ts";
import { useLanguage, useTexts } from "../language/language-provider.tsx";
import { useWrite } from "../language/use-write.ts";
import { useOwnAccount } from "../session/own-account.ts";
import { Page } from "../shell/page.tsx";
import { accountTexts } from "./account-texts.ts";
import { LanguageForm } from "./language-form.tsx";
import { OwnSessions } from "./own-sessions.tsx";

/** Everybody's own page: who one is here, the language of messages, and where one is signed in. */
export function AccountPage() {
	const texts = useTexts(accountTexts);
	const language = useLanguage();
	const write = useWrite();
	const { name, email, roles } = useOwnAccount();
	return (
		<Page title={texts.title} lead={name}>
			<dl className="facts">
				<dt>{texts.email}</dt>
				<dd>{email}</dd>
				<dt>{texts.roles}</dt>
				<dd>
					{roles.map(({ id, role, unit, validTo }) => (
						<div key={id}>
							{roleNames[language][role]}
							{unit !== null && `, ${unit.name}`}
							{validTo !== null && ` (${texts.until(write.date(validTo))})`}
						</div>
					))}
				</dd>
			</dl>
			<LanguageForm />
			<Heading level={2} data-size="sm">
				{texts.sessions}
			</Heading>
			<p>{texts.sessionsLead}</p>
			<OwnSessions />
		</Page>
	);
}
