import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import { type Action, actions, type ReachOfRole } from "./actions.ts";
import { isRole, type Role } from "./roles.ts";

/** Whose reach is asked for: the roles that hold today, the units led (with all below them), and the person, if any. */
export interface Standing {
	readonly roles: readonly string[];
	readonly units: readonly Identifier[];
	readonly person: Identifier | null;
}

/**
 * How far an action goes for somebody with several roles: the widest that any of them gives. All before units before
 * self before outline. A leader who is also an employee reaches the units led and not, besides, itself elsewhere: what
 * lies outside the units is seen in the own account and the access report. Units without any unit, and self without a
 * person, are no reach.
 */
export function findWidestReach(action: string, standing: Standing): Reach | undefined {
	if (!isAction(action)) return undefined;
	const given = new Set(standing.roles.filter(isRole).map((role) => reachOfRole(action, role)));
	if (given.has("all")) return { kind: "all" };
	if (given.has("units") && standing.units.length > 0) {
		return { kind: "units", units: standing.units };
	}
	if (given.has("self") && standing.person !== null) {
		return { kind: "self", person: standing.person };
	}
	if (given.has("outline")) return { kind: "outline" };
	return undefined;
}

function reachOfRole(action: Action, role: Role): ReachOfRole | undefined {
	const whoMay: Readonly<Partial<Record<Role, ReachOfRole>>> = actions[action];
	return whoMay[role];
}

function isAction(action: string): action is Action {
	return Object.hasOwn(actions, action);
}
