import type { Transaction } from "kysely";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Caller, Reach } from "./caller.ts";

/**
 * Decides who asks and how far they may go. The server asks it for every request and nobody else decides; the room of
 * access is it.
 */
export interface Doorkeeper {
	/** The caller of a session's token; undefined when the session is not there, has ended, or its account is disabled. */
	findCaller(
		// biome-ignore lint/suspicious/noExplicitAny: the door's tables are those of the room of access.
		door: Transaction<any>,
		token: string,
		moment: { readonly today: PlainDate; readonly now: number },
	): Promise<Caller | undefined>;
	/**
	 * How far each action goes for the caller, asked inside the request's own transaction (units below a leader's own are
	 * looked up there). Undefined: not allowed.
	 */
	findReaches(
		// biome-ignore lint/suspicious/noExplicitAny: the tables are those of the room of organisations.
		transaction: Transaction<any>,
		caller: Caller,
		today: PlainDate,
	): Promise<(action: string) => Reach | undefined>;
}
