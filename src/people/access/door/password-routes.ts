import { z } from "zod";
import { failure, success } from "../../../ground/vocabulary/result.ts";
import { hashPassword, isRightPassword } from "../../../machinery/credentials/password.ts";
import {
	findPasswordFault,
	longestPassword,
	shortestPassword,
} from "../../../machinery/credentials/password-rules.ts";
import { identifierField } from "../../../machinery/http/listing/fields.ts";
import { invalidInput } from "../../../machinery/http/problems/problem.ts";
import type { DoorRequest, DoorRoute } from "../../../machinery/http/routes/door-route.ts";
import { emailField, triedPasswordField } from "../accounts/account-fields.ts";
import { noteEvent } from "../audit/note-event-store.ts";
import { writeLinkMail } from "../links/link-mail.ts";
import { addLink, findLinkedAccount, useLink } from "../links/link-store.ts";
import { linkAddress } from "../links/link-times.ts";
import { endSessionOf } from "../sessions/session-store.ts";
import type { Tables } from "../tables.ts";
import { linkNotValid, tooManyTries, wrongPassword } from "./door-problems.ts";
import { type DoorSettings, doorRoute } from "./door-settings.ts";
import { type DoorAccount, listAccountsOfEmail } from "./door-store.ts";
import { createThrottle, signInLimits } from "./sign-in-throttle.ts";
import { chooseOrganisationAnswer, signedInAnswer, signIn } from "./signed-in-store.ts";

const tag = "Sign-in";

/** Sign-in by password, sign-out, and choosing a password by a one-time link. */
export function createPasswordRoutes(settings: DoorSettings): readonly DoorRoute[] {
	const tries = createThrottle(signInLimits);
	const wishes = createThrottle(signInLimits);
	return [
		doorRoute({
			method: "post",
			path: "/sign-in",
			operation: "signIn",
			tag,
			summary:
				"Signs in by e-mail and password. Who has accounts in several organisations is asked to choose one.",
			body: z.strictObject({
				email: emailField,
				password: triedPasswordField,
				organisation: identifierField
					.optional()
					.meta({ description: "Which of the organisations, when the address has several." }),
			}),
			answer: z.discriminatedUnion("state", [signedInAnswer, chooseOrganisationAnswer]),
			problems: ["not-signed-in", "too-many-requests"],
			perMinute: 30,
			async run(request) {
				const { email, password, organisation } = request.body;
				const wait = tries.begin(email, request.now);
				if (wait > 0) return failure(tooManyTries(wait));
				const accounts = (await request.atDoor({}, (db) => listAccountsOfEmail(db, email))).filter(
					({ owner }) => organisation === undefined || owner === organisation,
				);
				const right = await keepRight(accounts, password);
				if (right.length === 0) {
					// After the answer: an address without accounts has nothing to write, and is not to be the quicker.
					noteFailures(request, accounts).catch(settings.onFault);
					return failure(wrongPassword);
				}
				tries.succeed(email);
				const [account, ...more] = right;
				if (account === undefined || more.length > 0) {
					const organisations = right.map((one) => ({
						id: one.owner,
						name: one.organisationName,
					}));
					return success({ body: { state: "choose-organisation", organisations } });
				}
				return success(await signIn(request, account, "password"));
			},
		}),
		doorRoute({
			method: "post",
			path: "/sign-out",
			operation: "signOut",
			tag,
			summary: "Ends the session.",
			status: 204,
			async run({ atDoor, sessionToken }) {
				if (sessionToken !== undefined) {
					await atDoor({}, async (db) => {
						const ended = await endSessionOf(db, sessionToken);
						if (ended !== undefined) {
							await noteEvent(db, { ...ended, action: "sign-out", subject: "session" });
						}
					});
				}
				return success({ session: "ended" });
			},
		}),
		doorRoute({
			method: "post",
			path: "/password-requests",
			operation: "requestPassword",
			tag,
			summary:
				"Sends a one-time link for choosing a new password, if the address has an account. The answer does not tell.",
			body: z.strictObject({ email: emailField }),
			status: 204,
			perMinute: 10,
			async run(request) {
				// Looked up and sent after the answer, so that its time does not tell either.
				if (wishes.begin(request.body.email, request.now) === 0) {
					sendLinks(settings, request, request.body.email).catch(settings.onFault);
				}
				return success({});
			},
		}),
		doorRoute({
			method: "post",
			path: "/one-time-links/use",
			operation: "choosePassword",
			tag,
			summary:
				"Chooses a password by the one-time link of an invitation or a request. All sessions of the account end.",
			body: z.strictObject({
				token: z.string().min(1).max(200).meta({ description: "The end of the link's address." }),
				password: triedPasswordField.meta({
					description: `From ${shortestPassword} to ${longestPassword} characters, of any kind.`,
				}),
			}),
			status: 204,
			problems: ["conflict"],
			perMinute: 30,
			async run({ atDoor, body, now }) {
				const linked = await atDoor({}, (db) => findLinkedAccount(db, body.token, now));
				if (linked === undefined) return failure(linkNotValid);
				const fault = findPasswordFault(body.password, linked.email);
				if (fault !== undefined) {
					return failure(invalidInput({ pointer: "/password", detail: fault }));
				}
				const hash = await hashPassword(body.password);
				const { owner, account, person } = linked;
				const used = await atDoor({ organisation: owner, account }, async (db) => {
					const done = await useLink(db, body.token, hash, now);
					if (done) {
						await noteEvent(db, {
							owner,
							account,
							action: "choose-password",
							subject: "account",
							row: account,
							about: person,
						});
					}
					return done;
				});
				if (!used) return failure(linkNotValid);
				tries.succeed(linked.email);
				return success({ session: "ended" });
			},
		}),
	];
}

/** Those of the accounts whose password it is. As much work for none as for one. */
async function keepRight(
	accounts: readonly DoorAccount[],
	password: string,
): Promise<readonly DoorAccount[]> {
	if (accounts.length === 0) await isRightPassword(password, null);
	const right = await Promise.all(
		accounts.map(({ passwordHash }) => isRightPassword(password, passwordHash)),
	);
	return accounts.filter((_, index) => right[index]);
}

async function noteFailures(
	{ atDoor }: Pick<DoorRequest<Tables>, "atDoor">,
	accounts: readonly DoorAccount[],
): Promise<void> {
	for (const { owner, id, person } of accounts) {
		await atDoor({ organisation: owner }, (db) =>
			noteEvent(db, {
				owner,
				account: null,
				action: "sign-in-failed",
				subject: "account",
				row: id,
				about: person,
			}),
		);
	}
}

async function sendLinks(
	{ mail, origin }: DoorSettings,
	{ atDoor, now }: Pick<DoorRequest<Tables>, "atDoor" | "now">,
	email: string,
): Promise<void> {
	const purpose = "password-reset";
	for (const account of await atDoor({}, (db) => listAccountsOfEmail(db, email))) {
		const { owner, id, name, language, organisationName: organisation } = account;
		// Who signs in elsewhere has no password, and a mailbox is not to become a way round that.
		if (account.subject !== null && account.passwordHash === null) continue;
		const token = await atDoor({ organisation: owner }, (db) =>
			addLink(db, { owner, account: id, purpose }, now),
		);
		const link = linkAddress(origin, token);
		await mail.send(writeLinkMail(purpose, language, { name, address: email, organisation, link }));
	}
}
