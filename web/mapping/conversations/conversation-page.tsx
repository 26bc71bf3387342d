import "../mapping-parts.css";
import { Alert, Button, Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useTexts } from "../../language/language-provider.tsx";
import { Page } from "../../shell/page.tsx";
import { ConversationAgreement } from "./conversation-agreement.tsx";
import { ConversationDates } from "./conversation-dates.tsx";
import { conversationQuery } from "./conversation-queries.ts";
import { ConversationRecord } from "./conversation-record.tsx";
import { conversationTexts } from "./conversation-texts.ts";
import { nameOf } from "./name-of.ts";
import { PointForm } from "./point-form.tsx";

/** One conversation: its seven points to write in, or to read when somebody has agreed or wants to print. */
export function ConversationPage() {
	const texts = useTexts(conversationTexts);
	const { conversation } = useParams({ strict: false }) as { readonly conversation: string };
	const { view } = useSearch({ strict: false }) as { readonly view?: "read" };
	const { data } = useSuspenseQuery(conversationQuery(conversation));
	const { side, person, leaderName, state, employeeAgreedOn, leaderAgreedOn } = data;
	const isOpen = employeeAgreedOn === null && leaderAgreedOn === null;
	const isRead = !isOpen || view === "read";
	const other = side === "leader" ? nameOf(person) : (leaderName ?? texts.leader);
	return (
		<Page
			title={texts.titleWith(other)}
			lead={texts.privacy}
			crumbs={[
				<Link key="list" to="/mapping/conversations">
					{texts.title}
				</Link>,
			]}
			actions={
				<>
					{isOpen && (
						<Link
							to="/mapping/conversations/$conversation"
							params={{ conversation }}
							search={isRead ? {} : { view: "read" }}
						>
							{isRead ? texts.write : texts.read}
						</Link>
					)}
					{isRead && (
						<Button type="button" variant="secondary" onClick={() => window.print()}>
							{texts.print}
						</Button>
					)}
				</>
			}
		>
			{!isOpen && (
				<Alert data-color="info">{state === "agreed" ? texts.closed : texts.waits}</Alert>
			)}
			<ConversationDates conversation={data} isRead={isRead} />
			{isRead ? (
				<ConversationRecord conversation={data} />
			) : (
				data.points.map((point) => (
					<PointForm key={point.id} conversation={conversation} side={side} point={point} />
				))
			)}
			{state !== "agreed" && view !== "read" && <ConversationAgreement conversation={data} />}
			<section className="mapping-section mapping-further">
				<Heading level={2} data-size="sm">
					{texts.further}
				</Heading>
				<p>{side === "employee" ? texts.furtherLead : texts.furtherLeader}</p>
				{side === "employee" && (
					<p className="links">
						<Link to="/mapping/mine/declare">{texts.makeDeclaration}</Link>
						<Link to="/mapping/mine/wish">{texts.makeWish}</Link>
					</p>
				)}
			</section>
		</Page>
	);
}
