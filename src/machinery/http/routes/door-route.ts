import type { Transaction } from "kysely";
import type { z } from "zod";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Result } from "../../../ground/vocabulary/result.ts";
import type { Language } from "../../languages/language.ts";
import type { Problem, ProblemCode } from "../problems/problem.ts";
import type { Method } from "./route.ts";

/** What sign-in's routes are handed. Nobody is known yet, so there is no caller, no reach and no organisation's rows. */
export interface DoorRequest<Tables> {
	readonly params: unknown;
	readonly query: unknown;
	readonly body: unknown;
	/** One transaction under the door's role; several may follow each other. */
	readonly atDoor: <Value>(
		known: { readonly organisation?: string; readonly account?: string },
		run: (transaction: Transaction<Tables>) => Promise<Value>,
	) => Promise<Value>;
	/** The token in the session's cookie, or undefined. */
	readonly sessionToken: string | undefined;
	/** What an earlier answer left in the cookie of a sign-in under way, or undefined. */
	readonly underWay: string | undefined;
	/** Where this request came from, as an absolute address: for the answers of a sign-in elsewhere. */
	readonly url: string;
	readonly today: PlainDate;
	/** Milliseconds since 1970. */
	readonly now: number;
	readonly language: Language;
}

/** What sign-in's routes answer. */
export interface DoorAnswer {
	readonly body?: unknown;
	/** Sets the session's cookie, or ends it. */
	readonly session?: { readonly token: string; readonly expires: number } | "ended";
	/** Short-lived values for a sign-in under way elsewhere, in a cookie of their own; null ends it. */
	readonly underWay?: string | null;
	/** Answers 303 to this address instead of with a body. */
	readonly redirect?: string;
}

/** A route before the door: sign-in, sign-out, invitations, new passwords, demo roles, health. */
export interface DoorRoute {
	readonly method: Method;
	readonly path: string;
	readonly operation: string;
	readonly tag: string;
	readonly summary: string;
	readonly params?: z.ZodType;
	readonly query?: z.ZodType;
	readonly body?: z.ZodType;
	readonly status?: 200 | 204 | 303;
	readonly answer?: z.ZodType;
	readonly problems?: readonly ProblemCode[];
	/** At most this many requests a minute from one address. */
	readonly perMinute?: number;
	// biome-ignore lint/suspicious/noExplicitAny: the door's tables are those of the room of access.
	readonly run: (request: DoorRequest<any>) => Promise<Result<DoorAnswer, Problem>>;
}
