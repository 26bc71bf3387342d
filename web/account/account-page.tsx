import { Heading } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { roleNames } from "../../src/people/access/authorisation/role-names.ts";
import { useLanguage, useTexts } from "../language/language-provider.tsx";
import { useWrite } from "../language/use-write.ts";
import { useOwnAccount } from "../session/own-account.ts";
import { Page } from "../shell/page.tsx";
import { accountTexts } from "./account-texts.ts";
import { LanguageForm } from "./language-form.tsx";
import { OwnDrafts } from "./own-drafts.tsx";
import { OwnSessions } from "./own-sessions.tsx";
import { PasswordForm } from "./password-form.tsx";

/** Everybody's own page: who one is here, the language of messages, and where one is signed in. */
export function AccountPage() {
	const texts = useTexts(accountTexts);
	const language = useLanguage();
	const write = useWrite();
	const { name, email, roles, person, may, demo } = useOwnAccount();
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
				{texts.password}
			</Heading>
			{demo ? (
				<p>{texts.noPassword}</p>
			) : (
				<>
					<p>{texts.passwordLead}</p>
					<PasswordForm />
				</>
			)}
			<Heading level={2} data-size="sm">
				{texts.sessions}
			</Heading>
			<p>{texts.sessionsLead}</p>
			<OwnSessions />
			<Heading level={2} data-size="sm">
				{texts.drafts}
			</Heading>
			<OwnDrafts />
			{person !== null && may["access-report.read"] !== undefined && (
				<>
					<Heading level={2} data-size="sm">
						{texts.access}
					</Heading>
					<p>{texts.accessLead}</p>
					<p className="links">
						<Link to="/account/access-report">{texts.accessShow}</Link>
					</p>
				</>
			)}
		</Page>
	);
}
