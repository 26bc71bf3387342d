import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import {
	conflict,
	invalidInput,
	notFound,
	type Problem,
	stale,
} from "../../../machinery/http/problems/problem.ts";
import { unknownCompetence } from "../catalogue/catalogue-texts.ts";
import { endsBeforeBeginning } from "../requirements/requirement-texts.ts";
import { maySetEvidence } from "./evidence-rule.ts";
import type { HoldingAnswer, HoldingBody, HoldingTerms } from "./holding-contract.ts";
import { findHolding, type HoldingDb, isWithinReach, type Reaching } from "./holding-store.ts";
import { evidenceOfOthers, sameHolding, unknownPerson } from "./holding-texts.ts";

type Outcome = Promise<Result<HoldingAnswer, Problem>>;

const refusedEvidence: Problem = { code: "not-allowed", detail: evidenceOfOthers };

export async function addHolding(
	db: HoldingDb,
	owner: Identifier,
	reaching: Reaching,
	{ person, competence, ...terms }: HoldingBody,
): Outcome {
	if (!(await lockPerson(db, reaching, person))) {
		return failure(invalidInput({ pointer: "/person", detail: unknownPerson }));
	}
	if (!maySetEvidence(reaching.reach, null, terms.evidence)) return failure(refusedEvidence);
	const known = await db
		.selectFrom("competence")
		.select("id")
		.where("id", "=", competence)
		.forKeyShare()
		.executeTakeFirst();
	if (known === undefined) {
		return failure(invalidInput({ pointer: "/competence", detail: unknownCompetence }));
	}
	if (await isRegistered(db, person, competence, terms.validFrom)) {
		return failure(conflict(sameHolding));
	}
	const { id } = await db
		.insertInto("holding")
		.values({ owner, person, competence, ...toColumns(terms) })
		.returning("id")
		.executeTakeFirstOrThrow();
	const added = await findHolding(db, reaching, id);
	if (added === undefined) throw new Error("A holding that was just written is not there.");
	return success(added);
}

export async function changeHolding(
	db: HoldingDb,
	reaching: Reaching,
	id: Identifier,
	expectedVersion: number,
	terms: HoldingTerms,
): Outcome {
	const locked = await lockHolding(db, reaching, id, expectedVersion);
	if (!locked.ok) return locked;
	const before = locked.value;
	if (!maySetEvidence(reaching.reach, before.evidence, terms.evidence)) {
		return failure(refusedEvidence);
	}
	const { person, competence } = before;
	if (await isRegistered(db, person.id, competence.id, terms.validFrom, id)) {
		return failure(conflict(sameHolding));
	}
	const changed = await db
		.updateTable("holding")
		.set(toColumns(terms))
		.where("id", "=", id)
		.where("version", "=", expectedVersion)
		.returning("id")
		.executeTakeFirst();
	const current = await findHolding(db, reaching, id);
	if (current === undefined) return failure(notFound);
	return changed === undefined ? failure(stale(current)) : success(current);
}

/** Closes the holding: it counts to the end of the day. */
export async function endHolding(
	db: HoldingDb,
	reaching: Reaching,
	id: Identifier,
	expectedVersion: number,
	on: PlainDate,
): Outcome {
	const before = await findHolding(db, reaching, id);
	if (before === undefined) return failure(notFound);
	if (before.validFrom !== null && on < before.validFrom) {
		return failure(invalidInput({ pointer: "/lastDay", detail: endsBeforeBeginning }));
	}
	return changeHolding(db, reaching, id, expectedVersion, { ...before, validTo: on });
}

/** For what was entered by mistake; what is no longer held is ended. */
export async function removeHolding(
	db: HoldingDb,
	reaching: Reaching,
	id: Identifier,
	expectedVersion: number,
): Promise<Result<undefined, Problem>> {
	const locked = await lockHolding(db, reaching, id, expectedVersion);
	if (!locked.ok) return locked;
	if (!maySetEvidence(reaching.reach, locked.value.evidence, "self-declared")) {
		return failure(refusedEvidence);
	}
	await db.deleteFrom("holding").where("id", "=", id).execute();
	return success(undefined);
}

/** A person's holdings are changed one after another, so that none is registered twice. */
async function lockPerson(db: HoldingDb, reaching: Reaching, person: Identifier): Promise<boolean> {
	const row = await db
		.selectFrom("person")
		.select("id")
		.where("id", "=", person)
		.where(isWithinReach("person.id", reaching))
		.forNoKeyUpdate()
		.executeTakeFirst();
	return row !== undefined;
}

async function lockHolding(
	db: HoldingDb,
	reaching: Reaching,
	id: Identifier,
	expectedVersion: number,
): Outcome {
	const found = await findHolding(db, reaching, id);
	if (found === undefined || !(await lockPerson(db, reaching, found.person.id))) {
		return failure(notFound);
	}
	const current = await findHolding(db, reaching, id);
	if (current === undefined) return failure(notFound);
	return current.version === expectedVersion ? success(current) : failure(stale(current));
}

async function isRegistered(
	db: HoldingDb,
	person: Identifier,
	competence: Identifier,
	validFrom: PlainDate | null,
	except?: Identifier,
): Promise<boolean> {
	const rows = await db
		.selectFrom("holding")
		.select("id")
		.where("person", "=", person)
		.where("competence", "=", competence)
		.where("valid_from", "is not distinct from", validFrom)
		.execute();
	return rows.some(({ id }) => id !== except);
}

function toColumns(terms: HoldingTerms) {
	return {
		level: terms.level,
		evidence: terms.evidence,
		in_use: terms.inUse,
		willing_to_share: terms.willingToShare,
		valid_from: terms.validFrom,
		valid_to: terms.validTo,
	};
}
