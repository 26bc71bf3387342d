import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import { failure, type Result, success } from "../../ground/vocabulary/result.ts";
import {
	conflict,
	invalidInput,
	notFound,
	type Problem,
	stale,
} from "../../machinery/http/problems/problem.ts";
import type { GuidanceBody, GuidanceItem } from "./guidance-contract.ts";
import { ownItem } from "./guidance-item.ts";
import { findNational, findRow, type GuidanceDb, type GuidanceUses } from "./guidance-store.ts";
import {
	endsBeforeStart,
	notOwnGuidance,
	notParticipant,
	partWithoutCooperation,
	restedOn,
	toldBy,
	unknownCooperation,
	unknownNational,
} from "./guidance-texts.ts";

/** The purpose of the cooperations that guidance is shared through. */
const purpose = "guidance";

export async function addGuidance(
	db: GuidanceDb,
	owner: Identifier,
	body: GuidanceBody,
): Promise<Result<GuidanceItem, Problem>> {
	const problem = await findFault(db, owner, body);
	if (problem !== undefined) return failure(problem);
	const row = await db
		.insertInto("guidance")
		.values({ owner, ...columnsOf(body) })
		.returningAll()
		.executeTakeFirstOrThrow();
	return success(ownItem(row, owner));
}

export async function changeGuidance(
	db: GuidanceDb,
	owner: Identifier,
	id: Identifier,
	expectedVersion: number,
	body: GuidanceBody,
): Promise<Result<GuidanceItem, Problem>> {
	const refused = await findRefusal(db, owner, id, expectedVersion);
	if (refused !== undefined) return failure(refused);
	const problem = await findFault(db, owner, body);
	if (problem !== undefined) return failure(problem);
	const row = await db
		.updateTable("guidance")
		.set(columnsOf(body))
		.where("id", "=", id)
		.where("version", "=", expectedVersion)
		.returningAll()
		.executeTakeFirst();
	if (row !== undefined) return success(ownItem(row, owner));
	return failure((await findRefusal(db, owner, id, expectedVersion)) ?? notFound);
}

/** Removes what was entered by mistake. What anything rests on is ended by its last day instead. */
export async function removeGuidance(
	db: GuidanceDb,
	owner: Identifier,
	id: Identifier,
	expectedVersion: number,
	{ requirements, told }: GuidanceUses,
): Promise<Result<undefined, Problem>> {
	const refused = await findRefusal(db, owner, id, expectedVersion);
	if (refused !== undefined) return failure(refused);
	if (requirements > 0) return failure(conflict(restedOn(requirements)));
	if (told > 0) return failure(conflict(toldBy));
	const { numDeletedRows } = await db
		.deleteFrom("guidance")
		.where("id", "=", id)
		.where("version", "=", expectedVersion)
		.executeTakeFirst();
	if (numDeletedRows > 0n) return success(undefined);
	return failure((await findRefusal(db, owner, id, expectedVersion)) ?? notFound);
}

/** Why the row cannot be changed from this version by this organisation. */
async function findRefusal(
	db: GuidanceDb,
	owner: Identifier,
	id: Identifier,
	expectedVersion: number,
): Promise<Problem | undefined> {
	const row = await findRow(db, id);
	if (row === undefined) {
		// A law is there for everybody to see, so it may be said why it cannot be changed.
		return (await findNational(db, id)) === undefined
			? notFound
			: { code: "not-allowed", detail: notOwnGuidance };
	}
	if (row.owner !== owner) return { code: "not-allowed", detail: notOwnGuidance };
	return row.version === expectedVersion ? undefined : stale(ownItem(row, owner));
}

/** What in the body does not go together with what is stored. */
async function findFault(
	db: GuidanceDb,
	owner: Identifier,
	{ national, cooperation, part, validFrom, validTo }: GuidanceBody,
): Promise<Problem | undefined> {
	if (validFrom !== null && validTo !== null && validTo < validFrom) {
		return invalidInput({ pointer: "/validTo", detail: endsBeforeStart });
	}
	if (national !== null && (await findNational(db, national)) === undefined) {
		return invalidInput({ pointer: "/national", detail: unknownNational });
	}
	if (cooperation === null) {
		return part === null
			? undefined
			: invalidInput({ pointer: "/part", detail: partWithoutCooperation });
	}
	const found = await db
		.selectFrom("cooperation")
		.select("id")
		.where("id", "=", cooperation)
		.where("owner", "=", owner)
		// Held, so that it cannot be removed before this is committed.
		.forKeyShare()
		.executeTakeFirst();
	if (found === undefined) {
		return invalidInput({ pointer: "/cooperation", detail: unknownCooperation });
	}
	if (part === null) return undefined;
	const participant = await db
		.selectFrom("tenancy.participation")
		.select("participant")
		.where("owner", "=", owner)
		.where("cooperation", "=", cooperation)
		.where("participant", "=", part)
		.where("purpose", "=", purpose)
		.executeTakeFirst();
	return participant === undefined
		? invalidInput({ pointer: "/part", detail: notParticipant })
		: undefined;
}

function columnsOf({ validFrom, validTo, ...body }: GuidanceBody) {
	return { ...body, valid_from: validFrom, valid_to: validTo };
}
