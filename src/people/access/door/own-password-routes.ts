import { z } from "zod";
import { failure, success } from "../../../ground/vocabulary/result.ts";
import { hashPassword, isRightPassword } from "../../../machinery/credentials/password.ts";
import { findPasswordFault } from "../../../machinery/credentials/password-rules.ts";
import { invalidInput } from "../../../machinery/http/problems/problem.ts";
import type { DoorRoute } from "../../../machinery/http/routes/door-route.ts";
import { triedPasswordField } from "../accounts/account-fields.ts";
import { noteEvent } from "../audit/note-event-store.ts";
import { addSession, findSession } from "../sessions/session-store.ts";
import { oldPasswordWrong, tooManyTries } from "./door-problems.ts";
import { type DoorSettings, doorRoute } from "./door-settings.ts";
import { changePassword, findPassword } from "./door-store.ts";
import { createThrottle, signInLimits } from "./sign-in-throttle.ts";

/**
 * The change of one's own password. At the door although somebody is signed in: the slow hash is to stand in nobody's
 * way, and a request's transaction would wait for it.
 */
export function createOwnPasswordRoute({ demo }: Pick<DoorSettings, "demo">): DoorRoute {
	const tries = createThrottle(signInLimits);
	return doorRoute({
		method: "post",
		path: "/own-account/password",
		operation: "changeOwnPassword",
		tag: "Own account",
		summary:
			"Changes the password. All sessions of the account end, and this browser gets a new one.",
		body: z.strictObject({ current: triedPasswordField, password: triedPasswordField }),
		status: 204,
		problems: ["not-signed-in", "too-many-requests"],
		perMinute: 30,
		async run({ atDoor, sessionToken = "", body, today, now }) {
			const session = await atDoor({}, (db) => findSession(db, sessionToken, { today, now }));
			if (session === undefined || (session.demo && !demo)) {
				return failure({ code: "not-signed-in" });
			}
			const { owner, account, person, role } = session;
			const wait = tries.begin(account, now);
			if (wait > 0) return failure(tooManyTries(wait));
			const kept = await atDoor({}, (db) => findPassword(db, owner, account));
			if (kept === undefined || !(await isRightPassword(body.current, kept.passwordHash))) {
				return failure(oldPasswordWrong);
			}
			tries.succeed(account);
			const fault = findPasswordFault(body.password, kept.email);
			if (fault !== undefined) {
				return failure(invalidInput({ pointer: "/password", detail: fault }));
			}
			const hash = await hashPassword(body.password);
			const begun = await atDoor({ organisation: owner, account }, async (db) => {
				if (!(await changePassword(db, owner, account, kept.passwordHash, hash))) return undefined;
				const action = "choose-password";
				const noted = { owner, account, action, subject: "account", row: account } as const;
				await noteEvent(db, { ...noted, about: person });
				return addSession(db, { owner, account, role }, now);
			});
			return begun === undefined ? failure(oldPasswordWrong) : success({ session: begun });
		},
	});
}
