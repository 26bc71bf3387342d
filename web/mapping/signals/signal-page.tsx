import "../mapping-parts.css";
import { Button, Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTexts } from "../../language/language-provider.tsx";
import { useOwnAccount } from "../../session/own-account.ts";
import { Page } from "../../shell/page.tsx";
import { MatchList } from "./match-list.tsx";
import { ReplyList } from "./reply-list.tsx";
import { SignalFacts } from "./signal-facts.tsx";
import { signalQuery } from "./signal-queries.ts";
import { SignalSharing } from "./signal-sharing.tsx";
import { SignalStatusForm } from "./signal-status-form.tsx";
import { signalTexts } from "./signal-texts.ts";

/** One signal: what was reported, who can help, what has been answered, and what is done with it. */
export function SignalPage() {
	const texts = useTexts(signalTexts);
	const { may } = useOwnAccount();
	const { signal } = useParams({ strict: false }) as { readonly signal: string };
	const { data } = useSuspenseQuery(signalQuery(signal));
	const mayChange = may["signals.change"] !== undefined;
	const isClosed = data.status === "met" || data.status === "withdrawn";
	return (
		<Page
			title={`${texts.kinds[data.kind]}: ${data.competence.name}`}
			lead={data.unitPath}
			crumbs={[
				<Link key="list" to="/mapping/signals">
					{texts.title}
				</Link>,
			]}
			{...(mayChange && !isClosed
				? {
						actions: (
							<Button asChild variant="secondary">
								<Link to="/mapping/signals/$signal/edit" params={{ signal }}>
									{texts.edit}
								</Link>
							</Button>
						),
					}
				: {})}
		>
			<SignalFacts signal={data} />
			{may["signals.read"] !== "outline" && !isClosed && (
				<section className="mapping-section">
					<Heading level={2} data-size="sm">
						{texts.matches[data.kind]}
					</Heading>
					<MatchList signal={data} />
				</section>
			)}
			{mayChange && data.kind === "surplus" && (
				<section className="mapping-section">
					<Heading level={2} data-size="sm">
						{texts.replies}
					</Heading>
					<ReplyList signal={signal} />
				</section>
			)}
			{mayChange && data.kind === "surplus" && data.status === "open" && (
				<section className="mapping-section">
					<Heading level={2} data-size="sm">
						{texts.sharing}
					</Heading>
					<SignalSharing signal={data} />
				</section>
			)}
			{mayChange && (
				<section className="mapping-section">
					<Heading level={2} data-size="sm">
						{texts.status}
					</Heading>
					<SignalStatusForm key={data.status} signal={data} />
				</section>
			)}
		</Page>
	);
}
