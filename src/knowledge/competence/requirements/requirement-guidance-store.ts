import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import {
	invalidInput,
	notFound,
	type Problem,
	stale,
} from "../../../machinery/http/problems/problem.ts";
import type { Changing } from "./requirement-changes-store.ts";
import type { RequirementAnswer } from "./requirement-contract.ts";
import { findRequirement, type RequirementDb } from "./requirement-store.ts";
import { unknownGuidance } from "./requirement-texts.ts";

/** Says which guidance a requirement rests on: this list and nothing else. Makes the requirement's next version. */
export async function setRequirementGuidance(
	db: RequirementDb,
	{ owner, reach }: Changing,
	id: Identifier,
	expectedVersion: number,
	guidance: readonly Identifier[],
): Promise<Result<RequirementAnswer, Problem>> {
	const before = await findRequirement(db, reach, id);
	if (before === undefined) return failure(notFound);
	const owners = await findOwners(db, owner, guidance);
	const faults = guidance.flatMap((each, index) =>
		owners.has(each) ? [] : [{ pointer: `/guidance/${index}`, detail: unknownGuidance }],
	);
	if (faults.length > 0) return failure(invalidInput(...faults));
	const touched = await db
		.updateTable("requirement")
		.set((row) => ({ place: row.ref("place") }))
		.where("id", "=", id)
		.where("version", "=", expectedVersion)
		.returning("id")
		.executeTakeFirst();
	if (touched !== undefined) {
		const wanted = new Set(guidance);
		const links = db.selectFrom("requirement_guidance").where("requirement", "=", id);
		const known = new Set((await links.select("guidance").execute()).map((link) => link.guidance));
		const gone = [...known].filter((each) => !wanted.has(each));
		const fresh = [...wanted].filter((each) => !known.has(each));
		if (gone.length > 0) {
			await db
				.deleteFrom("requirement_guidance")
				.where("requirement", "=", id)
				.where("guidance", "in", gone)
				.execute();
		}
		if (fresh.length > 0) {
			await db
				.insertInto("requirement_guidance")
				.values(
					fresh.map((each) => ({
						owner,
						requirement: id,
						guidance: each,
						guidance_owner: owners.get(each) ?? null,
					})),
				)
				.execute();
		}
	}
	const current = await findRequirement(db, reach, id);
	if (current === undefined) return failure(notFound);
	return touched === undefined ? failure(stale(current)) : success(current);
}

/** Whose each guidance is that the organisation can see: null for laws and national plans. Own goes before shared. */
async function findOwners(
	db: RequirementDb,
	owner: Identifier,
	ids: readonly Identifier[],
): Promise<ReadonlyMap<Identifier, Identifier | null>> {
	if (ids.length === 0) return new Map();
	const shared = await db
		.selectFrom("guidance")
		.select(["id", "owner"])
		.where("id", "in", [...ids])
		.execute();
	const national = await db
		.selectFrom("national_guidance")
		.select("id")
		.where("id", "in", [...ids])
		.execute();
	const isOwn = (row: { readonly owner: Identifier }) => Number(row.owner === owner);
	return new Map<Identifier, Identifier | null>([
		...shared
			.sort((one, other) => isOwn(one) - isOwn(other))
			.map((row) => [row.id, row.owner] as const),
		...national.map((row) => [row.id, null] as const),
	]);
}
