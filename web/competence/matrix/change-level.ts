import type { Level } from "../../../src/knowledge/competence/model.ts";
import { attempt, client, from, type Outcome } from "../../api/client.ts";
import type { Problem } from "../../api/problem.ts";
import type { Holding } from "../persons/person-queries.ts";
import type { MatrixCell } from "./cell-words.ts";
import { readCell } from "./cell-words.ts";

type Undo = () => Promise<Outcome<Holding | undefined>>;

export type LevelOutcome =
	| { readonly kind: "saved"; readonly holding: Holding; readonly undo: Undo }
	/** Somebody else was first: what is saved now; undefined: it is gone. */
	| { readonly kind: "conflict"; readonly theirs: Holding | undefined }
	| { readonly kind: "same" }
	| { readonly kind: "refused"; readonly problem: Problem };

interface LevelChange {
	readonly person: string;
	readonly competence: string;
	/** The cell as the user sees it; undefined: empty. */
	readonly cell: MatrixCell | undefined;
	readonly level: Level;
	/** The day of the matrix. */
	readonly on: string;
}

const termsOf = (holding: Holding) => {
	const { level, evidence, inUse, willingToShare, validFrom, validTo } = holding;
	return { level, evidence, inUse, willingToShare, validFrom, validTo };
};

function put(holding: Holding, terms: ReturnType<typeof termsOf>, version = holding.version) {
	const params = { path: { holding: holding.id }, header: from(version) };
	return attempt(client.PUT("/holdings/{holding}", { params, body: terms }));
}

/**
 * Sets the level of what a person holds, from the version that the user sees. What is not held itself, or has expired, is
 * registered anew from the day, confirmed: it is the leader who says it.
 */
export async function changeLevel(change: LevelChange): Promise<LevelOutcome> {
	const { person, competence, cell, level, on } = change;
	const seen = cell === undefined ? undefined : readCell(cell);
	const counts = seen?.isOwn && (seen.expires === null || seen.expires >= on);
	if (!seen || !counts) {
		const terms = { level, evidence: "confirmed", inUse: true, willingToShare: null } as const;
		const body = { person, competence, ...terms, validFrom: on, validTo: null };
		const added = await attempt(client.POST("/holdings", { body }));
		if (!added.ok) return { kind: "refused", problem: added.problem };
		const { id, version } = added.value;
		const params = { path: { holding: id }, header: from(version) };
		const undo: Undo = async () => {
			const removed = await attempt(client.DELETE("/holdings/{holding}", { params }));
			return removed.ok ? { ok: true, value: undefined } : removed;
		};
		return { kind: "saved", holding: added.value, undo };
	}
	const path = { holding: seen.holding };
	const found = await attempt(client.GET("/holdings/{holding}", { params: { path } }));
	if (!found.ok)
		return found.problem.status === 404
			? { kind: "conflict", theirs: undefined }
			: { kind: "refused", problem: found.problem };
	const before = found.value;
	if (before.version !== seen.version) return { kind: "conflict", theirs: before };
	if (before.level === level) return { kind: "same" };
	const changed = await put(before, { ...termsOf(before), level });
	if (changed.ok) {
		const saved = changed.value;
		return { kind: "saved", holding: saved, undo: () => put(saved, termsOf(before)) };
	}
	const theirs = changed.problem.current as Holding | undefined;
	if (changed.problem.status === 412 && theirs !== undefined) return { kind: "conflict", theirs };
	return { kind: "refused", problem: changed.problem };
}
