import type { Transaction } from "kysely";
import { z } from "zod";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { failure, success } from "../../../ground/vocabulary/result.ts";
import { identifierField } from "../../../machinery/http/listing/fields.ts";
import { pageOf } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type AfterCommit, type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import type { MailTransport } from "../../../machinery/mail/mail-message.ts";
import { writeLinkMail } from "../links/link-mail.ts";
import { addLink, removeOpenLinks } from "../links/link-store.ts";
import { linkAddress } from "../links/link-times.ts";
import type { Tables } from "../tables.ts";
import {
	type AccountShown,
	accountQuery,
	accountShown,
	changedAccount,
	changedGrant,
	grantShown,
	newAccount,
	newGrant,
} from "./account-contract.ts";
import { invitationTaken, mailNotSent } from "./account-problems.ts";
import { addAccount, changeAccount, findAccount, listAccounts } from "./account-store.ts";
import { addGrant, changeGrant, removeGrant } from "./role-grant-store.ts";

const route = routesOn<Tables>();
const tag = "Accounts";
const accountParams = z.strictObject({ account: identifierField });
const grantParams = z.strictObject({ account: identifierField, grant: identifierField });

export interface InvitationSettings {
	/** The public address of the site, without a slash at the end. */
	readonly origin: string;
	readonly mail: MailTransport;
	/** Milliseconds since 1970. */
	readonly now: () => number;
}

/** Keeping accounts: who may sign in here, and in which roles. */
export function createAccountRoutes(settings: InvitationSettings): readonly Route[] {
	return [
		route({
			method: "get",
			path: "/accounts",
			operation: "listAccounts",
			tag,
			summary: "The organisation's accounts with their roles.",
			action: "accounts.read",
			query: accountQuery,
			answer: pageOf(accountShown),
			async run({ transaction, query, today }) {
				const accounts = (await listAccounts(transaction)).filter(
					(account) =>
						(query.state === undefined || account.state === query.state) &&
						(query.role === undefined ||
							account.roles.some(
								({ role, validFrom, validTo }) =>
									role === query.role &&
									validFrom <= today &&
									(validTo === null || validTo >= today),
							)) &&
						matchesSearch(query.search, account.name, account.email),
				);
				const columns = {
					name: ({ name }: AccountShown) => name,
					email: ({ email }: AccountShown) => email,
					state: ({ state }: AccountShown) => state,
				};
				return success(takePage(accounts, query, columns));
			},
		}),
		route({
			method: "post",
			path: "/accounts",
			operation: "inviteAccount",
			tag,
			summary: "Adds an account with its first roles, and sends its invitation.",
			action: "accounts.change",
			body: newAccount,
			status: 201,
			answer: accountShown,
			problems: ["conflict", "not-ready"],
			async run({ transaction, body, caller, today, afterCommit }) {
				const added = await addAccount(transaction, caller.organisation, body, today);
				if (!added.ok) return added;
				afterCommit(
					await prepareInvitation(settings, transaction, caller.organisation, added.value),
				);
				return added;
			},
		}),
		route({
			method: "get",
			path: "/accounts/{account}",
			operation: "getAccount",
			tag,
			summary: "One account.",
			action: "accounts.read",
			params: accountParams,
			answer: accountShown,
			async run({ transaction, params }) {
				const account = await findAccount(transaction, params.account);
				return account === undefined ? failure(notFound) : success(account);
			},
		}),
		route({
			method: "put",
			path: "/accounts/{account}",
			operation: "changeAccount",
			tag,
			summary:
				"Changes an account, or disables it. Its sessions end, unless only name or language is changed.",
			action: "accounts.change",
			changes: "version",
			params: accountParams,
			body: changedAccount,
			answer: accountShown,
			problems: ["conflict"],
			run: ({ transaction, params, body, expectedVersion, today }) =>
				changeAccount(transaction, params.account, expectedVersion, body, today),
		}),
		route({
			method: "post",
			path: "/accounts/{account}/invitations",
			operation: "resendInvitation",
			tag,
			summary: "Sends the invitation again, with a new link; the one before no longer works.",
			action: "accounts.change",
			params: accountParams,
			answer: accountShown,
			problems: ["conflict", "not-ready"],
			async run({ transaction, params, caller, afterCommit }) {
				const account = await findAccount(transaction, params.account);
				if (account === undefined) return failure(notFound);
				if (account.state !== "invited") return failure(invitationTaken);
				afterCommit(await prepareInvitation(settings, transaction, caller.organisation, account));
				return success(account);
			},
		}),
		route({
			method: "post",
			path: "/accounts/{account}/roles",
			operation: "grantRole",
			tag,
			summary: "Gives an account a role. Its sessions end.",
			action: "accounts.change",
			params: accountParams,
			body: newGrant,
			status: 201,
			answer: grantShown,
			problems: ["conflict"],
			run: ({ transaction, params, body, caller, today }) =>
				addGrant(transaction, caller.organisation, params.account, body, today),
		}),
		route({
			method: "put",
			path: "/accounts/{account}/roles/{grant}",
			operation: "changeRoleGrant",
			tag,
			summary: "Gives a role other days; a last day ends it. The account's sessions end.",
			action: "accounts.change",
			changes: "version",
			params: grantParams,
			body: changedGrant,
			answer: grantShown,
			problems: ["conflict"],
			run: ({ transaction, params, body, expectedVersion, today }) =>
				changeGrant(transaction, params.account, params.grant, expectedVersion, body, today),
		}),
		route({
			method: "delete",
			path: "/accounts/{account}/roles/{grant}",
			operation: "removeRoleGrant",
			tag,
			summary: "Takes back a role that was given by mistake and has not held before today.",
			action: "accounts.change",
			changes: "version",
			params: grantParams,
			status: 204,
			problems: ["conflict"],
			run: ({ transaction, params, expectedVersion, today }) =>
				removeGrant(transaction, params.account, params.grant, expectedVersion, today),
		}),
	];
}

/**
 * Makes the link, and the message to be sent when it is committed: a slow mail server would hold up everybody who waits for
 * the transaction. When the message is not taken, the account is there as invited, and can be invited again.
 */
async function prepareInvitation(
	{ mail, origin, now }: InvitationSettings,
	db: Transaction<Tables>,
	owner: Identifier,
	{ id, name, email: address, language }: AccountShown,
): Promise<AfterCommit> {
	const { name: organisation } = await db
		.selectFrom("organisation")
		.select("name")
		.where("id", "=", owner)
		.executeTakeFirstOrThrow();
	const purpose = "invitation";
	await removeOpenLinks(db, id);
	const token = await addLink(db, { owner, account: id, purpose }, now());
	const link = linkAddress(origin, token);
	const message = writeLinkMail(purpose, language, { name, address, organisation, link });
	return async () => {
		try {
			await mail.send(message);
			return success(undefined);
		} catch {
			return failure(mailNotSent);
		}
	};
}
