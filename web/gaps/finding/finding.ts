import type { Answer } from "../../api/shapes.ts";

/** A finding with all that is told of it. */
export type FindingInFull = Answer<"getFinding">;
/** The finding itself, where a requirement is not met. */
export type Gap = Extract<FindingInFull["finding"], { kind: "gap" }>;
