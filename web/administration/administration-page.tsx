import "./administration.css";
import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { useTexts } from "../language/language-provider.tsx";
import { useOwnAccount } from "../session/own-account.ts";
import { EmptyState } from "../shell/empty-state.tsx";
import { Page } from "../shell/page.tsx";
import { administrationTexts } from "./administration-texts.ts";

/** The parts of administration, and the action that each needs. */
const parts = [
	["accounts", "accounts.read"],
	["roles", "accounts.read"],
	["audit", "audit.read"],
	["protection", "access-report.read"],
	["retention", "retention.read"],
	["settings", "installation.read"],
] as const;

/** What the user may administer, each with its page. */
export function AdministrationPage() {
	const texts = useTexts(administrationTexts);
	const { may } = useOwnAccount();
	const shown = parts.filter(([, action]) => may[action] === "all");
	return (
		<Page title={texts.title} lead={texts.lead}>
			{shown.length === 0 ? (
				<EmptyState title={texts.nothing}>{texts.nothingLead}</EmptyState>
			) : (
				<ul className="cards administration-cards">
					{shown.map(([part]) => (
						<li key={part} className="panel">
							<Heading level={2} data-size="xs">
								<Link to={`/administration/${part}`}>{texts.parts[part].title}</Link>
							</Heading>
							<Paragraph>{texts.parts[part].lead}</Paragraph>
						</li>
					))}
				</ul>
			)}
		</Page>
	);
}
