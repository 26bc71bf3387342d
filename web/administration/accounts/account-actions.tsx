import { Button } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { attempt, client, from, type Outcome } from "../../api/client.ts";
import type { Item } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { AskButton } from "../../shell/window.tsx";
import { accountTexts } from "./account-texts.ts";

/** Inviting again, closing and opening. */
export function AccountActions({ account }: { readonly account: Item<"listAccounts"> }) {
	const texts = useTexts(accountTexts);
	const queries = useQueryClient();
	const notify = useNotice();
	const { id, version, name, email, language, person, state } = account;
	const path = { account: id };
	const tell = async (outcome: Outcome<unknown>, done: string) => {
		if (outcome.ok) notify(done);
		else notify(outcome.problem.detail, "danger");
		await queries.invalidateQueries();
	};
	const change = (disabled: boolean) =>
		attempt(
			client.PUT("/accounts/{account}", {
				params: { path, header: from(version) },
				body: { email, name, language, person, disabled },
			}),
		);
	return (
		<>
			{state === "invited" && (
				<Button
					type="button"
					variant="secondary"
					onClick={async () =>
						tell(
							await attempt(client.POST("/accounts/{account}/invitations", { params: { path } })),
							texts.resent,
						)
					}
				>
					{texts.resend}
				</Button>
			)}
			{state === "disabled" ? (
				<Button
					type="button"
					variant="secondary"
					onClick={async () => tell(await change(false), texts.opened)}
				>
					{texts.open}
				</Button>
			) : (
				<AskButton
					action={texts.close}
					onConfirm={async () => tell(await change(true), texts.closed)}
				>
					<p>
						<strong>{texts.closeAsk(name)}</strong>
					</p>
					<p>{texts.closeLead}</p>
				</AskButton>
			)}
		</>
	);
}
