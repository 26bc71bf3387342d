import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import type { Reach } from "../../machinery/http/routes/caller.ts";

/** The person that an action on the own profile is about; nobody where the reach is of another kind. */
export function findOwnPerson(reach: Reach): Identifier | undefined {
	return reach.kind === "self" ? reach.person : undefined;
}
