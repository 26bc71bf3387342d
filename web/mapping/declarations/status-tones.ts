import type { DeclarationStatus } from "../../../src/knowledge/mapping/declarations/declaration-model.ts";

/** The tone of each status; the word stands beside it. */
export const statusTones: Readonly<
	Record<DeclarationStatus, "info" | "success" | "warning" | "neutral">
> = {
	sent: "info",
	confirmed: "success",
	adjusted: "success",
	returned: "warning",
	withdrawn: "neutral",
};
