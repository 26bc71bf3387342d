import { Button } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { attempt, client, from, type Outcome } from "../../api/client.ts";
import type { Answer } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { sharingQuery } from "./signal-queries.ts";
import { signalTexts } from "./signal-texts.ts";

/** Offers a surplus to the others of a cooperation, or no longer. */
export function SignalSharing({ signal }: { readonly signal: Answer<"getSignal"> }) {
	const texts = useTexts(signalTexts);
	const queries = useQueryClient();
	const notify = useNotice();
	const { items } = useSuspenseQuery(sharingQuery).data;
	const settle = async (outcome: Outcome<unknown>, done: string) => {
		await queries.invalidateQueries();
		if (outcome.ok) notify(done);
		else notify(outcome.problem.detail, "danger");
	};
	const share = async (cooperation: string, name: string) =>
		settle(
			await attempt(
				client.POST("/signals/{signal}/shares", {
					params: { path: { signal: signal.id } },
					body: { cooperation },
				}),
			),
			texts.shared(name),
		);
	const end = async (id: string, version: number) =>
		settle(
			await attempt(
				client.DELETE("/signals/{signal}/shares/{share}", {
					params: { path: { signal: signal.id, share: id }, header: from(version) },
				}),
			),
			texts.shareEnded,
		);
	if (items.length === 0) return <p>{texts.noSharing}</p>;
	return (
		<>
			<p>{texts.sharingLead}</p>
			<div className="buttons">
				{items.map(({ id, name }) => {
					const shared = signal.shares.find(({ cooperation }) => cooperation === id);
					return (
						<Button
							key={id}
							type="button"
							variant="secondary"
							onClick={() => (shared ? end(shared.id, shared.version) : share(id, name))}
						>
							{shared ? texts.endShare(name) : texts.shareIn(name)}
						</Button>
					);
				})}
			</div>
		</>
	);
}
