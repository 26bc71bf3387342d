import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { roleNames } from "../../../src/people/access/authorisation/role-names.ts";
import { client, get } from "../../api/client.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { DataTable } from "../../listing/data-table.tsx";
import { FilterSelect } from "../../listing/filter-select.tsx";
import { asQuery } from "../../listing/list-search.ts";
import { ListTools } from "../../listing/list-tools.tsx";
import { Pager } from "../../listing/pager.tsx";
import { useList } from "../../listing/use-list.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { PartPage } from "../part-page.tsx";
import { AccountState } from "./account-state.tsx";
import { accountTexts } from "./account-texts.ts";
import { useRoleChoices } from "./role-choice.ts";

/** Everybody who has an account here. */
export function AccountsPage() {
	const texts = useTexts(accountTexts);
	const language = useLanguage();
	const { may } = useOwnAccount();
	const { values } = useList<"role" | "state">();
	const { roles } = useRoleChoices();
	const query = asQuery(values) as never;
	const { items, total } = useSuspenseQuery({
		queryKey: ["accounts", values],
		queryFn: () => get(client.GET("/accounts", { params: { query } })),
	}).data;
	return (
		<PartPage
			part="accounts"
			actions={
				may["accounts.change"] !== undefined && (
					<Link to="/administration/accounts/new">{texts.invite}</Link>
				)
			}
		>
			<ListTools hint={texts.searchHint} total={total}>
				<FilterSelect name="role" label={texts.role} all={texts.allRoles} choices={roles} />
				<FilterSelect
					name="state"
					label={texts.state}
					all={texts.allStates}
					choices={Object.entries(texts.states).map(([value, label]) => ({ value, label }))}
				/>
			</ListTools>
			<DataTable
				caption={texts.roles}
				rows={items}
				keyOf={({ id }) => id}
				columns={[
					{
						title: texts.name,
						sort: "name",
						isHead: true,
						show: ({ id, name }) => (
							<Link to="/administration/accounts/$account" params={{ account: id }}>
								{name}
							</Link>
						),
					},
					{ title: texts.email, sort: "email", show: ({ email }) => email },
					{
						title: texts.roles,
						show: ({ roles: given }) =>
							given
								.map(({ role, unit }) =>
									unit === null
										? roleNames[language][role]
										: `${roleNames[language][role]} (${unit.name})`,
								)
								.join(", "),
					},
					{
						title: texts.state,
						sort: "state",
						show: ({ state }) => <AccountState state={state} />,
					},
				]}
			/>
			<Pager total={total} />
		</PartPage>
	);
}
