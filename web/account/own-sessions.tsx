import { Button } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { attempt, client, get } from "../api/client.ts";
import { useTexts } from "../language/language-provider.tsx";
import { useWrite } from "../language/use-write.ts";
import { DataTable } from "../listing/data-table.tsx";
import { EmptyState } from "../shell/empty-state.tsx";
import { useNotice } from "../shell/notice.tsx";
import { AskButton } from "../shell/window.tsx";
import { accountTexts } from "./account-texts.ts";

const sessionsQuery = {
	queryKey: ["own-sessions"],
	queryFn: () => get(client.GET("/own-account/sessions")),
};

/** Where the account is signed in, with a way to end each. */
export function OwnSessions() {
	const texts = useTexts(accountTexts);
	const write = useWrite();
	const notify = useNotice();
	const queries = useQueryClient();
	const { items } = useSuspenseQuery(sessionsQuery).data;
	const end = async (session: string) => {
		const outcome = await attempt(
			client.DELETE("/own-account/sessions/{session}", { params: { path: { session } } }),
		);
		if (!outcome.ok) notify(outcome.problem.detail, "danger");
		await queries.invalidateQueries();
	};
	const endAll = async () => {
		const outcome = await attempt(client.DELETE("/own-account/sessions"));
		if (outcome.ok) return location.assign("/");
		notify(outcome.problem.detail, "danger");
	};
	return (
		<>
			<DataTable
				caption={texts.sessions}
				rows={items}
				keyOf={({ id }) => id}
				empty={<EmptyState title={texts.noSessions} />}
				columns={[
					{ title: texts.begun, isHead: true, show: ({ begun }) => write.moment(begun) },
					{ title: texts.used, show: ({ used }) => write.moment(used) },
					{ title: texts.ends, show: ({ ends }) => write.moment(ends) },
					{
						title: texts.end,
						show: ({ id, begun }) => (
							<Button
								type="button"
								variant="secondary"
								aria-label={`${texts.end}: ${write.moment(begun)}`}
								onClick={() => end(id)}
							>
								{texts.end}
							</Button>
						),
					},
				]}
			/>
			<div className="buttons">
				<AskButton action={texts.endAll} onConfirm={endAll}>
					{texts.endAllLead}
				</AskButton>
			</div>
		</>
	);
}
