import { Alert, Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { client, get } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useOwnAccount } from "../../session/own-account.ts";
import { PartPage } from "../part-page.tsx";
import { AccountActions } from "./account-actions.tsx";
import { AccountState } from "./account-state.tsx";
import { accountTexts } from "./account-texts.ts";
import { DetailsForm } from "./details-form.tsx";
import { GivenRoles } from "./given-roles.tsx";
import { RoleForm } from "./role-form.tsx";

/** One account: who it is, whether it can be used, and its roles through time. */
export function UserPage() {
	const texts = useTexts(accountTexts);
	const own = useOwnAccount();
	const { account: id } = useParams({ from: "/administration/accounts/$account" });
	const account = useSuspenseQuery({
		queryKey: ["accounts", id],
		queryFn: () => get(client.GET("/accounts/{account}", { params: { path: { account: id } } })),
	}).data;
	const { name, state, signsIn } = account;
	const mayChange = own.may["accounts.change"] !== undefined;
	return (
		<PartPage
			part="accounts"
			title={name}
			lead={texts.stateLeads[state]}
			actions={mayChange && <AccountActions account={account} />}
		>
			<dl className="facts">
				<dt>{texts.state}</dt>
				<dd>
					<AccountState state={state} />
				</dd>
				<dt>{texts.signsIn}</dt>
				<dd>{signsIn === null ? texts.notYet : texts.ways[signsIn]}</dd>
			</dl>
			{own.id === id && <Alert>{texts.ownAccount}</Alert>}
			{own.may["audit.read"] !== undefined && (
				<p className="links">
					<Link to="/administration/audit" search={{ account: id }}>
						{texts.log}
					</Link>
				</p>
			)}
			<Heading level={2} data-size="sm">
				{texts.roles}
			</Heading>
			<GivenRoles account={account} />
			{mayChange && (
				<>
					<p className="quiet">{texts.sessionsEnd}</p>
					<div className="columns">
						<section>
							<Heading level={2} data-size="sm">
								{texts.giveRole}
							</Heading>
							<RoleForm account={id} />
						</section>
						<section>
							<Heading level={2} data-size="sm">
								{texts.details}
							</Heading>
							<DetailsForm account={account} />
						</section>
					</div>
				</>
			)}
		</PartPage>
	);
}
