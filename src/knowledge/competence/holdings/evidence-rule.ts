import type { Reach } from "../../../machinery/http/routes/caller.ts";
import type { Evidence } from "../model.ts";

/**
 * Whether one who reaches this far may leave a holding with this evidence. Whoever reaches only the own person declares
 * and withdraws what is self-declared; what a leader has confirmed or seen documents for is the leader's to change.
 * `before` is null for a new holding.
 */
export function maySetEvidence(reach: Reach, before: Evidence | null, after: Evidence): boolean {
	switch (reach.kind) {
		case "all":
		case "units":
			return true;
		case "self":
			return (before ?? "self-declared") === "self-declared" && after === "self-declared";
		case "outline":
			return false;
	}
}
