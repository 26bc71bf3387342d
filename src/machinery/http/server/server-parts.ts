import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Database } from "../../database/open-database.ts";
import type { Language } from "../../languages/language.ts";
import type { DoorRoute } from "../routes/door-route.ts";
import type { Doorkeeper } from "../routes/doorkeeper.ts";
import type { Route } from "../routes/route.ts";
import type { PageRoute } from "./page-route.ts";
import type { Site } from "./site.ts";

export interface ShownProblem {
	readonly title: string;
	readonly detail: string;
}

export interface Clock {
	/** The day in Norway. */
	today(): PlainDate;
	/** Milliseconds since 1970. */
	now(): number;
}

/** All that a server is made of. */
export interface ServerParts {
	readonly routes: readonly Route[];
	readonly doorRoutes: readonly DoorRoute[];
	/** HTML. */
	readonly pages?: readonly PageRoute[];
	/** Where the built web application is, an absolute path; without, there is none. */
	readonly webFolder?: string;
	/** The page of a problem met on a road that a browser goes by itself, as back from a sign-in elsewhere. */
	readonly problemPage?: (problem: ShownProblem, language: Language) => string;
	readonly doorkeeper: Doorkeeper;
	// biome-ignore lint/suspicious/noExplicitAny: the tables are those of all rooms; each route knows its own.
	readonly database: Pick<Database<any>, "withTenant" | "withDoor" | "throughDoor">;
	readonly site: Site;
	readonly clock: Clock;
	/** Where each request leaves a line of JSON; without, nowhere. */
	readonly log?: { readonly write: (line: string) => void };
	/** Which roles may do an action and how far, for the OpenAPI document. */
	readonly rolesOf?: (action: string) => Readonly<Record<string, string>>;
	/** Whether requests can be answered: the database is there and has this program's schema. */
	readonly isReady?: () => Promise<boolean>;
	/** Whose word on the client's address is believed: proxies' addresses, as `proxy-addr` reads them. */
	readonly trustedProxies?: readonly string[];
	/** Requests a minute from one address, for everything; 0 for no limit, and none of the door's limits either. */
	readonly perMinute?: number;
}
