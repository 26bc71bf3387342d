import "../mapping-parts.css";
import { Heading } from "@digdir/designsystemet-react";
import { useTexts } from "../../language/language-provider.tsx";
import { useOwnAccount } from "../../session/own-account.ts";
import { Page } from "../../shell/page.tsx";
import { ConversationCounts } from "./conversation-counts.tsx";
import { ConversationStatuses } from "./conversation-statuses.tsx";
import { conversationTexts } from "./conversation-texts.ts";
import { OwnConversations } from "./own-conversations.tsx";

/** Who is due, for a leader; how many have had one, for a planner; and one's own. */
export function ConversationListPage() {
	const texts = useTexts(conversationTexts);
	const { may } = useOwnAccount();
	const leads = may["conversations.change"] === "units";
	const counts = may["conversations.count"] !== undefined;
	const lead = leads ? texts.leadLeader : counts ? texts.leadPlanner : texts.leadEmployee;
	return (
		<Page title={texts.title} lead={lead}>
			{leads && (
				<section className="mapping-section">
					<Heading level={2} data-size="sm">
						{texts.people}
					</Heading>
					<ConversationStatuses />
				</section>
			)}
			{counts && (
				<section className="mapping-section">
					<Heading level={2} data-size="sm">
						{texts.counts}
					</Heading>
					<ConversationCounts />
				</section>
			)}
			{(leads || may["conversations.read"] === "self") && (
				<section className="mapping-section">
					<Heading level={2} data-size="sm">
						{leads ? texts.ownEarlier : texts.own}
					</Heading>
					<p className="quiet">{texts.privacy}</p>
					<OwnConversations />
				</section>
			)}
		</Page>
	);
}
