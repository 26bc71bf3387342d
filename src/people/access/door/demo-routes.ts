import { z } from "zod";
import { failure, success } from "../../../ground/vocabulary/result.ts";
import { identifierField } from "../../../machinery/http/listing/fields.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import type { DoorRoute } from "../../../machinery/http/routes/door-route.ts";
import { organisationKinds } from "../../organisation/tables.ts";
import { roleField } from "../accounts/account-fields.ts";
import { roleNames } from "../authorisation/role-names.ts";
import { doorRoute } from "./door-settings.ts";
import { listDemoAccounts } from "./door-store.ts";
import { signedInAnswer, signIn } from "./signed-in-store.ts";

const tag = "Sign-in (demo mode)";

const demoAccount = z.object({
	account: identifierField,
	role: roleField,
	roleName: z.string().meta({ description: "In the caller's language." }),
	name: z.string(),
	organisation: z.object({
		id: identifierField,
		name: z.string(),
		kind: z.enum(organisationKinds),
	}),
});

/** Sign-in by choosing an invented account and a role. Handed to the server in demo mode alone. */
export const demoRoutes: readonly DoorRoute[] = [
	doorRoute({
		method: "get",
		path: "/demo/accounts",
		operation: "listDemoAccounts",
		tag,
		summary: "The invented accounts that can be chosen, once for each role they have.",
		answer: z.object({ items: z.array(demoAccount) }),
		async run({ atDoor, today, language }) {
			const accounts = await atDoor({}, (db) => listDemoAccounts(db, today));
			const items = accounts.map((one) => ({
				account: one.account,
				role: one.role,
				roleName: roleNames[language][one.role],
				name: one.name,
				organisation: {
					id: one.organisation,
					name: one.organisationName,
					kind: one.organisationKind,
				},
			}));
			return success({ body: { items } });
		},
	}),
	doorRoute({
		method: "post",
		path: "/demo/sign-in",
		operation: "signInToDemo",
		tag,
		summary: "Signs in as an invented account, in one of its roles.",
		body: z.strictObject({ account: identifierField, role: roleField }),
		answer: signedInAnswer,
		problems: ["not-found"],
		perMinute: 120,
		async run(request) {
			const { account, role } = request.body;
			const accounts = await request.atDoor({}, (db) => listDemoAccounts(db, request.today));
			const chosen = accounts.find((one) => one.account === account && one.role === role);
			if (chosen === undefined) return failure(notFound);
			const entrant = { ...chosen, owner: chosen.organisation, id: account, person: null };
			return success(await signIn(request, entrant, "demo", role));
		},
	}),
];
