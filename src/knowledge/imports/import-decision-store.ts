import { type Kysely, sql } from "kysely";
import type { z } from "zod";
import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import { failure, type Result, success } from "../../ground/vocabulary/result.ts";
import { conflict, notFound, type Problem, stale } from "../../machinery/http/problems/problem.ts";
import type { Language } from "../../machinery/languages/language.ts";
import type { confirmBody } from "./import-contract.ts";
import { importProblems } from "./import-problems.ts";
import { findContent, findImport, type ImportShown, type ImportTables } from "./import-store.ts";
import { applyMunicipality } from "./municipality-store.ts";
import { describeObstacle } from "./obstacle-texts.ts";
import type { MunicipalityTables } from "./stored-municipality-store.ts";

type Db = Kysely<ImportTables>;

export interface ImportDecision {
	readonly owner: Identifier;
	readonly id: Identifier;
	readonly version: number;
	readonly language: Language;
}

/** The import, held for this transaction; or why it cannot be decided. */
async function holdForDecision(
	db: Db,
	{ id, version, language }: ImportDecision,
): Promise<Result<ImportShown, Problem>> {
	await db.selectFrom("import").select("id").where("id", "=", id).forUpdate().execute();
	const found = await findImport(db, id, language);
	if (found === undefined) return failure(notFound);
	if (found.version !== version) return failure(stale(found));
	if (found.status === "confirmed") return failure(conflict(importProblems.confirmedAlready));
	if (found.status === "discarded") return failure(conflict(importProblems.discardedAlready));
	return success(found);
}

/** Saves what was read, all or nothing, if it does exactly what was shown. The kept content goes. */
export async function confirmImport(
	db: Db,
	decision: ImportDecision,
	{ fingerprint, confirmEndings }: z.output<typeof confirmBody>,
): Promise<Result<ImportShown, Problem>> {
	const held = await holdForDecision(db, decision);
	if (!held.ok) return held;
	if (held.value.errors > 0) return failure(conflict(importProblems.hasErrors));
	const content = await findContent(db, decision.id);
	if (content === undefined) return failure(conflict(importProblems.noLongerKept));
	const { asOf, whole } = held.value;
	const applied = await applyMunicipality(
		db as unknown as Kysely<MunicipalityTables>,
		decision.owner,
		content,
		{ asOf, whole, fingerprint, confirmEndings },
	);
	if (!applied.ok) {
		if (applied.problem.reason === "problem") return failure(applied.problem.problem);
		const { counts, endsMany, obstacles, fingerprint: now } = applied.problem.now;
		const texts = obstacles.map((obstacle) => describeObstacle(obstacle)[decision.language]);
		const changes = { counts, endsMany, obstacles: texts, fingerprint: now };
		return failure(stale({ ...held.value, changes }));
	}
	await close(db, decision.id, "confirmed");
	return success((await findImport(db, decision.id, decision.language))!);
}

/** Lets the import go; that it was there is kept, what was read is not. */
export async function discardImport(
	db: Db,
	decision: ImportDecision,
): Promise<Result<undefined, Problem>> {
	const held = await holdForDecision(db, decision);
	if (!held.ok) return held;
	await close(db, decision.id, "discarded");
	return success(undefined);
}

async function close(db: Db, id: Identifier, status: "confirmed" | "discarded"): Promise<void> {
	await db
		.updateTable("import")
		.set({ status, confirmed_at: status === "confirmed" ? sql`now()` : null } as never)
		.where("id", "=", id)
		.execute();
	await db.deleteFrom("import_file").where("import", "=", id).execute();
}
