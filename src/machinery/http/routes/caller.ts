import type { Identifier } from "../../../ground/vocabulary/identifier.ts";

/**
 * How far in the acting organisation's rows an action goes. Decided by whoever admits the request, once, before the
 * route runs; the route's store narrows its question to it.
 */
export type Reach =
	/** Every row of the organisation. */
	| { readonly kind: "all" }
	/** What belongs to these units and those below them; both are in the list. */
	| { readonly kind: "units"; readonly units: readonly Identifier[] }
	/** What is about this person. */
	| { readonly kind: "self"; readonly person: Identifier }
	/** That a thing is there and what it is for, without any figure that counts persons. */
	| { readonly kind: "outline" };

/** Who asks, as found out from the session. */
export interface Caller {
	readonly organisation: Identifier;
	readonly account: Identifier;
	readonly person: Identifier | null;
	readonly roles: readonly string[];
}
