import type { z } from "zod";
import type { Result } from "../../../ground/vocabulary/result.ts";
import type { Problem } from "../../../machinery/http/problems/problem.ts";
import type {
	DoorAnswer,
	DoorRequest,
	DoorRoute,
} from "../../../machinery/http/routes/door-route.ts";
import type { MailTransport } from "../../../machinery/mail/mail-message.ts";
import type { Tables } from "../tables.ts";
import type { SignInProvider } from "./elsewhere/sign-in-provider.ts";

export interface DoorSettings {
	/** Invented accounts can be signed in to by choosing them. */
	readonly demo: boolean;
	/** The public address of the site, without a slash at the end: links lead there. */
	readonly origin: string;
	readonly mail: MailTransport;
	/** Where people can sign in elsewhere (OpenID Connect). */
	readonly providers: readonly SignInProvider[];
	/** Told of what goes wrong after an answer was given: a message that could not be sent. */
	readonly onFault: (error: unknown) => void;
}

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** A route before the door, whose body and query have the types of their schemas. */
export function doorRoute<
	Params extends z.ZodType = z.ZodUndefined,
	Query extends z.ZodType = z.ZodUndefined,
	Body extends z.ZodType = z.ZodUndefined,
>(
	route: Omit<DoorRoute, "params" | "query" | "body" | "run"> & {
		readonly params?: Params;
		readonly query?: Query;
		readonly body?: Body;
		readonly run: (
			request: Omit<DoorRequest<Tables>, "params" | "query" | "body"> & {
				readonly params: Parsed<Params>;
				readonly query: Parsed<Query>;
				readonly body: Parsed<Body>;
			},
		) => Promise<Result<DoorAnswer, Problem>>;
	},
): DoorRoute {
	return route as DoorRoute;
}
