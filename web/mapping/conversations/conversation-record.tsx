import { Heading } from "@digdir/designsystemet-react";
import type { Answer } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { conversationTexts } from "./conversation-texts.ts";

/** All that is written, to read and to print. */
export function ConversationRecord({
	conversation,
}: {
	readonly conversation: Answer<"getConversation">;
}) {
	const texts = useTexts(conversationTexts);
	return conversation.points.map(({ id, point, employeeWords, leaderWords, notes }) => (
		<section key={id} aria-labelledby={id} className="mapping-section">
			<Heading level={2} data-size="xs" id={id}>
				{texts.points[point].title}
			</Heading>
			<dl className="facts">
				{[
					[texts.employee, employeeWords],
					[texts.leader, leaderWords],
					[texts.notes, notes],
				].map(([name, words]) => (
					<div key={name} className="mapping-fact">
						<dt>{name}</dt>
						<dd className="mapping-written">{words === "" ? texts.nothing : words}</dd>
					</div>
				))}
			</dl>
		</section>
	));
}
