import { Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { ThreadKind } from "../../src/ground/thread/thread.ts";
import { useTexts } from "../language/language-provider.tsx";
import { useOwnAccount } from "../session/own-account.ts";
import { Page } from "../shell/page.tsx";
import { ThreadBar } from "./thread-bar.tsx";
import { ThreadSums } from "./thread-sums.tsx";
import { threadTexts } from "./thread-texts.ts";
import { addressOf, readSteps, threadQuery } from "./thread-walk.ts";
import { WalkedNodes } from "./walked-nodes.tsx";

/** So many nodes are listed each way; what lies further on is reached from the last of them. */
const listed = 200;

/** The whole thread from one point: back to the reasons, and forward to what came of it. */
export function ThreadPage() {
	const texts = useTexts(threadTexts);
	const { may } = useOwnAccount();
	const { kind, id } = useParams({ strict: false }) as { kind: ThreadKind; id: string };
	const { data } = useSuspenseQuery(threadQuery(kind, id, listed));
	const start = data.walks[0]!.nodes[0]!;
	const isPart = readSteps(data, may).some(({ isSeen }) => !isSeen);
	const hidesFigures = data.walks.some(({ nodes }) =>
		nodes.some(({ figures }) => Object.values(figures).includes(":")),
	);
	return (
		<Page
			title={texts.titleOf(start.title)}
			crumbs={[
				<Link key="page" to={addressOf(start) as "/"}>
					{`${texts.kinds[start.kind]}: ${start.title}`}
				</Link>,
			]}
		>
			<ThreadBar kind={kind} id={id} isWhole />
			{isPart && <p>{texts.notShownLead}</p>}
			{isPart && kind === "guidance" && may["guidance-use.read"] !== undefined && (
				<p>
					<Link to={addressOf(start) as "/"}>{texts.toldUse}</Link>
				</p>
			)}
			{hidesFigures && <p>{texts.figuresHidden}</p>}
			{data.walks.map((walk) => (
				<section key={walk.direction} aria-labelledby={`thread-${walk.direction}`}>
					<Heading level={2} data-size="sm" id={`thread-${walk.direction}`}>
						{walk.direction === "why" ? texts.why : texts.soWhat}
					</Heading>
					<p className="quiet">{walk.direction === "why" ? texts.whyLead : texts.soWhatLead}</p>
					{walk.direction === "so-what" && <ThreadSums walk={walk} />}
					<WalkedNodes walk={walk} isPart={isPart && walk.direction === "so-what"} />
				</section>
			))}
		</Page>
	);
}
