import { Button, Heading } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { attempt, client, from } from "../../api/client.ts";
import type { Answer } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { useNotice } from "../../shell/notice.tsx";
import { conversationTexts } from "./conversation-texts.ts";

/** Where each of the two says that it agrees to what is written. */
export function ConversationAgreement({
	conversation,
}: {
	readonly conversation: Answer<"getConversation">;
}) {
	const texts = useTexts(conversationTexts);
	const write = useWrite();
	const queries = useQueryClient();
	const notify = useNotice();
	const { id, version, side, heldOn, employeeAgreedOn, leaderAgreedOn } = conversation;
	const mine = side === "employee" ? employeeAgreedOn : leaderAgreedOn;
	const say = async (agreed: boolean) => {
		const outcome = await attempt(
			client.POST("/conversations/{conversation}/agreement", {
				params: { path: { conversation: id }, header: from(version) },
				body: { agreed },
			}),
		);
		await queries.invalidateQueries();
		if (!outcome.ok) notify(outcome.problem.detail, "danger");
	};
	const shown = (on: string | null) =>
		on === null ? texts.notAgreed : texts.agreed(write.date(on));
	return (
		<section className="mapping-section">
			<Heading level={2} data-size="sm">
				{texts.agreement}
			</Heading>
			<p>{heldOn === null ? texts.notHeldYet : texts.agreementLead}</p>
			<dl className="facts">
				<dt>{texts.employee}</dt>
				<dd>{shown(employeeAgreedOn)}</dd>
				<dt>{texts.leader}</dt>
				<dd>{shown(leaderAgreedOn)}</dd>
			</dl>
			{heldOn !== null && (
				<>
					{mine === null && <p>{texts.saveFirst}</p>}
					<Button
						type="button"
						variant={mine === null ? "primary" : "secondary"}
						onClick={() => say(mine === null)}
					>
						{mine === null ? texts.agree : texts.takeBack}
					</Button>
				</>
			)}
		</section>
	);
}
