import { useQueryClient } from "@tanstack/react-query";
import { roleNames } from "../../../src/people/access/authorisation/role-names.ts";
import { attempt, client, from, type Outcome } from "../../api/client.ts";
import type { Item } from "../../api/shapes.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { useOwnAccount } from "../../session/own-account.ts";
import { useNotice } from "../../shell/notice.tsx";
import { AskButton } from "../../shell/window.tsx";
import { accountTexts } from "./account-texts.ts";
import { startLarge } from "./role-choice.ts";

type Account = Item<"listAccounts">;
type Grant = Account["roles"][number];

/** The account's roles from day to day; what holds can be ended, what was given today by mistake taken back. */
export function GivenRoles({ account: { id, roles } }: { readonly account: Account }) {
	const texts = useTexts(accountTexts);
	const language = useLanguage();
	const write = useWrite();
	const notify = useNotice();
	const queries = useQueryClient();
	const mayChange = useOwnAccount().may["accounts.change"] !== undefined;
	const today = new Date().toLocaleDateString("sv", { timeZone: "Europe/Oslo" });
	const tell = async (outcome: Outcome<unknown>, done: string) => {
		if (outcome.ok) notify(done);
		else notify(outcome.problem.detail, "danger");
		await queries.invalidateQueries();
	};
	const params = ({ id: grant, version }: Grant) => ({
		path: { account: id, grant },
		header: from(version),
	});
	const end = (grant: Grant) =>
		attempt(
			client.PUT("/accounts/{account}/roles/{grant}", {
				params: params(grant),
				body: { validFrom: grant.validFrom, validTo: today },
			}),
		);
	const remove = (grant: Grant) =>
		attempt(client.DELETE("/accounts/{account}/roles/{grant}", { params: params(grant) }));
	const nameOf = ({ role }: Grant) => roleNames[language][role];
	return (
		<DataTable
			caption={texts.roles}
			rows={roles}
			keyOf={(grant) => grant.id}
			columns={[
				{ title: texts.role, isHead: true, show: (grant) => startLarge(nameOf(grant)) },
				{ title: texts.unit, show: ({ unit }) => unit?.name ?? "" },
				{ title: texts.from, show: ({ validFrom }) => write.date(validFrom) },
				{
					title: texts.to,
					show: ({ validTo }) => (validTo === null ? texts.forever : write.date(validTo)),
				},
				...(mayChange
					? [
							{
								title: texts.endRole,
								show: (grant: Grant) =>
									grant.validFrom >= today ? (
										<AskButton
											action={texts.removeRole}
											label={texts.removeRoleOf(nameOf(grant))}
											onConfirm={async () => tell(await remove(grant), texts.removed)}
										>
											{texts.removeRoleAsk(nameOf(grant))}
										</AskButton>
									) : (
										(grant.validTo === null || grant.validTo > today) && (
											<AskButton
												action={texts.endRole}
												label={texts.endRoleOf(nameOf(grant))}
												onConfirm={async () => tell(await end(grant), texts.ended)}
											>
												<p>
													<strong>{texts.endRoleAsk(nameOf(grant))}</strong>
												</p>
												<p>{texts.endRoleLead}</p>
											</AskButton>
										)
									),
							},
						]
					: []),
			]}
		/>
	);
}
