import { Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { client, get } from "../../api/client.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { PartPage } from "../part-page.tsx";
import { settingsTexts } from "./settings-texts.ts";

/** How the service is set up, what it promises, and how it is backed up. Read only: it is set where it runs. */
export function SettingsPage() {
	const texts = useTexts(settingsTexts);
	const language = useLanguage();
	const { engine, promises, mail, providers, demo } = useSuspenseQuery({
		queryKey: ["installation", language],
		queryFn: () => get(client.GET("/installation")),
	}).data;
	const byPassword =
		providers.length === 0 ? texts.passwordOnly : texts.alsoBy(providers.join(", "));
	return (
		<PartPage part="settings" lead={texts.lead}>
			<dl className="facts">
				<dt>{texts.database}</dt>
				<dd>{texts.engines[engine]}</dd>
				<dt>{texts.promise}</dt>
				<dd>{promises}</dd>
				<dt>{texts.mail}</dt>
				<dd>{texts.mails[mail]}</dd>
				<dt>{texts.signIn}</dt>
				<dd>{demo ? texts.demo : byPassword}</dd>
			</dl>
			<Heading level={2} data-size="sm">
				{texts.language}
			</Heading>
			<p className="administration-text">{texts.languageLead}</p>
			<p className="links">
				<Link to="/account">{texts.own}</Link>
			</p>
			<Heading level={2} data-size="sm">
				{texts.backup}
			</Heading>
			<p className="administration-text">{texts.backupWhat}</p>
			<p>{texts.backupHow}</p>
			<p>
				<code>{texts.backupCommand}</code>
				<br />
				<code>{texts.restoreCommand}</code>
			</p>
			<p className="administration-text">{texts.backupWhen}</p>
			<p className="administration-text">{texts.backupKeep}</p>
		</PartPage>
	);
}
