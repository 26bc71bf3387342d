import { z } from "zod";
import { failure, success } from "../../../ground/vocabulary/result.ts";
import { identifierField } from "../../../machinery/http/listing/fields.ts";
import { notFound, stale } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import type { Tables } from "../tables.ts";
import { ownAccountShown, sessionShown } from "./account-contract.ts";
import { languageField } from "./account-fields.ts";
import {
	changeOwnLanguage,
	endSession,
	endSessions,
	getOwnAccount,
	listSessions,
} from "./own-account-store.ts";

const route = routesOn<Tables>();
const tag = "Own account";

/** What everybody may do with the account they are signed in to. The password is changed at the door. */
export const ownAccountRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/own-account",
		operation: "getOwnAccount",
		tag,
		summary: "Who is signed in, where, and in which roles.",
		action: "own-account.read",
		answer: ownAccountShown,
		run: async ({ transaction, caller, reachOf }) =>
			success(await getOwnAccount(transaction, caller, reachOf)),
	}),
	route({
		method: "patch",
		path: "/own-account",
		operation: "changeOwnAccount",
		tag,
		summary: "Changes the language.",
		action: "own-account.change",
		changes: "version",
		body: z.strictObject({ language: languageField }),
		answer: ownAccountShown,
		async run({ transaction, caller, body, expectedVersion, reachOf }) {
			const isChanged = await changeOwnLanguage(
				transaction,
				caller,
				expectedVersion,
				body.language,
			);
			const after = await getOwnAccount(transaction, caller, reachOf);
			return isChanged ? success(after) : failure(stale(after));
		},
	}),
	route({
		method: "get",
		path: "/own-account/sessions",
		operation: "listOwnSessions",
		tag,
		summary: "Where the account is signed in, the latest used first.",
		action: "own-account.read",
		answer: z.object({ items: z.array(sessionShown) }),
		async run({ transaction, caller }) {
			return success({ items: await listSessions(transaction, caller.account) });
		},
	}),
	route({
		method: "delete",
		path: "/own-account/sessions",
		operation: "endOwnSessions",
		tag,
		summary: "Signs the account out everywhere, here too.",
		action: "own-account.change",
		status: 204,
		async run({ transaction, caller }) {
			await endSessions(transaction, caller.account);
			return success(undefined);
		},
	}),
	route({
		method: "delete",
		path: "/own-account/sessions/{session}",
		operation: "endOwnSession",
		tag,
		summary: "Signs the account out of one place.",
		action: "own-account.change",
		params: z.strictObject({ session: identifierField }),
		status: 204,
		async run({ transaction, caller, params }) {
			const isEnded = await endSession(transaction, caller.account, params.session);
			return isEnded ? success(undefined) : failure(notFound);
		},
	}),
];
