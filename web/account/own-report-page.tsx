import { Link } from "@tanstack/react-router";
import { useTexts } from "../language/language-provider.tsx";
import { useOwnAccount } from "../session/own-account.ts";
import { EmptyState } from "../shell/empty-state.tsx";
import { Page } from "../shell/page.tsx";
import { AccessReport } from "./access-report.tsx";
import { accountTexts } from "./account-texts.ts";
import { ReportDownload } from "./report-download.tsx";

/** Everything that is kept about the one who asks (GDPR art. 15). */
export function OwnReportPage() {
	const texts = useTexts(accountTexts);
	const { person } = useOwnAccount();
	return (
		<Page
			title={texts.access}
			crumbs={[
				<Link key="account" to="/account">
					{texts.title}
				</Link>,
			]}
			actions={person !== null && <ReportDownload person={person} />}
		>
			{person === null ? (
				<EmptyState title={texts.noPerson}>{texts.noPersonLead}</EmptyState>
			) : (
				<AccessReport person={person} />
			)}
		</Page>
	);
}
