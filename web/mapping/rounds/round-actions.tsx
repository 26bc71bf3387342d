import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { attempt, client, from, type Outcome } from "../../api/client.ts";
import type { Answer } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { AskButton } from "../../shell/window.tsx";
import { roundTexts } from "./round-texts.ts";

/** What those who keep rounds can do with one, as its status allows. */
export function RoundActions({ round }: { readonly round: Answer<"getMappingRound"> }) {
	const texts = useTexts(roundTexts);
	const notify = useNotice();
	const queries = useQueryClient();
	const navigate = useNavigate();
	const { id, version, status, progress } = round;
	const path = { round: id };
	const tell = async <Value,>(outcome: Outcome<Value>, done: (value: Value) => string) => {
		if (outcome.ok) notify(done(outcome.value));
		else notify(outcome.problem.detail, "danger");
		await queries.invalidateQueries();
		return outcome.ok;
	};
	const versioned = { params: { path, header: from(version) } };
	if (status === "closed") {
		return (
			<Link to="/mapping/rounds/$round/repeat" params={path}>
				{texts.repeat}
			</Link>
		);
	}
	return (
		<>
			<Link to="/mapping/rounds/$round/edit" params={path}>
				{texts.edit}
			</Link>
			{status === "open" && (
				<AskButton
					action={texts.remind}
					tone="accent"
					onConfirm={async () => {
						const sent = await attempt(
							client.POST("/mapping-rounds/{round}/reminders", { params: { path } }),
						);
						await tell(sent, (shown) => texts.reminded(shown.receivers, shown.withoutAccount));
					}}
				>
					{texts.remindAsk}
				</AskButton>
			)}
			{status === "open" && (
				<AskButton
					action={texts.close}
					onConfirm={async () => {
						const closed = await attempt(client.POST("/mapping-rounds/{round}/close", versioned));
						await tell(closed, () => texts.closed);
					}}
				>
					{texts.closeAsk}
				</AskButton>
			)}
			{progress?.answered === 0 && (
				<AskButton
					action={texts.delete}
					variant="tertiary"
					onConfirm={async () => {
						const gone = await attempt(client.DELETE("/mapping-rounds/{round}", versioned));
						if (!gone.ok) notify(gone.problem.detail, "danger");
						else {
							notify(texts.deleted);
							await navigate({ to: "/mapping/rounds" });
							await queries.invalidateQueries();
						}
					}}
				>
					{texts.deleteAsk}
				</AskButton>
			)}
		</>
	);
}
