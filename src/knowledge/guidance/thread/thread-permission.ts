import type { Permission, ThreadKind } from "../../../ground/thread/thread.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";

/** The action that lets somebody see each kind of node where it is kept. The thread shows nobody more than that. */
const actionOfKind: Readonly<Record<ThreadKind, string>> = {
	guidance: "guidance.read",
	requirement: "requirements.read",
	finding: "analyses.read",
	measure: "plans.read",
	delivery: "plans.read",
	cost: "plans.read",
};

/**
 * What one who may walk the thread this far may see of a kind: no more than the thread lets, and no more than the kind's
 * own room lets.
 */
export function permitKind(
	kind: ThreadKind,
	thread: Reach,
	reachOf: (action: string) => Reach | undefined,
): Permission | undefined {
	const own = reachOf(actionOfKind[kind]);
	return own === undefined ? undefined : narrow(permissionOf(thread), permissionOf(own));
}

function permissionOf(reach: Reach): Permission | undefined {
	switch (reach.kind) {
		case "all":
			return { level: "full" };
		case "units":
			return { level: "units", units: reach.units };
		case "outline":
			return { level: "outline" };
		default:
			return undefined;
	}
}

function narrow(
	one: Permission | undefined,
	other: Permission | undefined,
): Permission | undefined {
	if (one === undefined || other === undefined) return undefined;
	if (one.level === "full") return other;
	if (other.level === "full") return one;
	if (one.level === "units" && other.level === "units") {
		return { level: "units", units: one.units.filter((unit) => other.units.includes(unit)) };
	}
	// The outline of some units is not a thing that any room shows.
	return one.level === other.level ? one : undefined;
}
