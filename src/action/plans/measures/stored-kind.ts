import type { MeasureKind } from "../model.ts";

/** What the tables call the kinds: two of them by the words that the schema began with. */
export type StoredMeasureKind = Exclude<MeasureKind, "learn" | "acquire"> | "develop" | "recruit";

export function toStoredKind(kind: MeasureKind): StoredMeasureKind {
	return kind === "learn" ? "develop" : kind === "acquire" ? "recruit" : kind;
}

export function fromStoredKind(kind: StoredMeasureKind): MeasureKind {
	return kind === "develop" ? "learn" : kind === "recruit" ? "acquire" : kind;
}
