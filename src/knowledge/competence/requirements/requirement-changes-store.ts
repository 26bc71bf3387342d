import { sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import {
	conflict,
	type InputFault,
	invalidInput,
	notFound,
	type Problem,
	stale,
} from "../../../machinery/http/problems/problem.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import { unknownCompetence } from "../catalogue/catalogue-texts.ts";
import { removeIfFree } from "../catalogue/competence-store.ts";
import type {
	CopyAnswer,
	RequirementAnswer,
	RequirementBody,
	RequirementTerms,
} from "./requirement-contract.ts";
import { findRequirement, type RequirementDb, readRequirements } from "./requirement-store.ts";
import {
	analysedRequirement,
	endsBeforeBeginning,
	retiredCompetence,
	sameRequirement,
	unknownUnit,
} from "./requirement-texts.ts";
import { isSameDemand } from "./same-demand.ts";

/** Who changes what: the organisation, how far, and on which day. */
export interface Changing {
	readonly owner: Identifier;
	readonly reach: Reach;
	readonly today: PlainDate;
}

export async function addRequirement(
	db: RequirementDb,
	changing: Changing,
	body: RequirementBody,
): Promise<Result<RequirementAnswer, Problem>> {
	await lockRequirements(db, changing.owner);
	const faults = [
		...(await findUnitFaults(db, changing, [body.unit], () => "/unit")),
		...(await findCompetenceFaults(db, changing, body.competence)),
	];
	if (faults.length > 0) return failure(invalidInput(...faults));
	const others = await readRequirements(db, changing.reach, { competence: body.competence });
	if (others.some((other) => isSameDemand(other, { ...body, unit: { id: body.unit } }))) {
		return failure(conflict(sameRequirement));
	}
	const id = await insertRequirement(db, changing.owner, body);
	return success(await getRequirement(db, changing, id));
}

export async function changeRequirement(
	db: RequirementDb,
	changing: Changing,
	id: Identifier,
	expectedVersion: number,
	terms: RequirementTerms,
): Promise<Result<RequirementAnswer, Problem>> {
	await lockRequirements(db, changing.owner);
	const before = await findRequirement(db, changing.reach, id);
	if (before === undefined) return failure(notFound);
	if (before.version !== expectedVersion) return failure(stale(before));
	const others = await readRequirements(db, changing.reach, { competence: before.competence.id });
	const wanted = { ...terms, unit: before.unit };
	if (others.some((other) => other.id !== id && isSameDemand(other, wanted))) {
		return failure(conflict(sameRequirement));
	}
	const changed = await db
		.updateTable("requirement")
		.set({ ...toColumns(terms), place: terms.place ?? before.place })
		.where("id", "=", id)
		.where("version", "=", expectedVersion)
		.returning("id")
		.executeTakeFirst();
	const current = await findRequirement(db, changing.reach, id);
	if (current === undefined) return failure(notFound);
	return changed === undefined ? failure(stale(current)) : success(current);
}

/** Closes the requirement: it holds to the end of the day. */
export async function endRequirement(
	db: RequirementDb,
	changing: Changing,
	id: Identifier,
	expectedVersion: number,
	on: PlainDate,
): Promise<Result<RequirementAnswer, Problem>> {
	const before = await findRequirement(db, changing.reach, id);
	if (before === undefined) return failure(notFound);
	if (before.validFrom !== null && on < before.validFrom) {
		return failure(invalidInput({ pointer: "/lastDay", detail: endsBeforeBeginning }));
	}
	return changeRequirement(db, changing, id, expectedVersion, { ...before, validTo: on });
}

/** For what was entered by mistake: one that an analysis has judged is ended instead. */
export async function removeRequirement(
	db: RequirementDb,
	changing: Changing,
	id: Identifier,
	expectedVersion: number,
): Promise<Result<undefined, Problem>> {
	const current = await findRequirement(db, changing.reach, id);
	if (current === undefined) return failure(notFound);
	const outcome = await removeIfFree(db, "requirement", id, expectedVersion);
	if (outcome === "removed") return success(undefined);
	if (outcome === "referred") return failure(conflict(analysedRequirement));
	const now = await findRequirement(db, changing.reach, id);
	return failure(now === undefined ? notFound : stale(now));
}

/** The same requirement, with its guidance, for other units. Those that have such a one already are left. */
export async function copyRequirement(
	db: RequirementDb,
	changing: Changing,
	id: Identifier,
	units: readonly Identifier[],
): Promise<Result<CopyAnswer, Problem>> {
	await lockRequirements(db, changing.owner);
	const original = await findRequirement(db, changing.reach, id);
	if (original === undefined) return failure(notFound);
	const faults = await findUnitFaults(db, changing, units, (index) => `/units/${index}`);
	if (faults.length > 0) return failure(invalidInput(...faults));
	const others = await readRequirements(db, changing.reach, {
		competence: original.competence.id,
	});
	const copies = new Set<Identifier>();
	const left: Identifier[] = [];
	for (const unit of new Set(units)) {
		if (others.some((other) => isSameDemand(other, { ...original, unit: { id: unit } }))) {
			left.push(unit);
			continue;
		}
		const { place: _, ...terms } = original;
		const competence = original.competence.id;
		const copy = await insertRequirement(db, changing.owner, { ...terms, unit, competence });
		await db
			.insertInto("requirement_guidance")
			.columns(["owner", "requirement", "guidance", "guidance_owner"])
			.expression((from) =>
				from
					.selectFrom("requirement_guidance")
					.select((select) => [
						"owner",
						select.val(copy).$castTo<Identifier>().as("requirement"),
						"guidance",
						"guidance_owner",
					])
					.where("requirement", "=", id),
			)
			.execute();
		copies.add(copy);
	}
	const now = await readRequirements(db, changing.reach, { competence: original.competence.id });
	return success({ added: now.filter((each) => copies.has(each.id)), left });
}

/** One at a time adds and changes requirements, since what makes two the same is about several rows. */
async function lockRequirements(db: RequirementDb, owner: Identifier): Promise<void> {
	const key = `requirements ${owner}`;
	await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(db);
}

async function getRequirement(
	db: RequirementDb,
	{ reach }: Changing,
	id: Identifier,
): Promise<RequirementAnswer> {
	const found = await findRequirement(db, reach, id);
	if (found === undefined) throw new Error("A requirement that was just written is not there.");
	return found;
}

async function insertRequirement(
	db: RequirementDb,
	owner: Identifier,
	{ unit, competence, ...terms }: RequirementBody,
): Promise<Identifier> {
	const last = await db
		.selectFrom("requirement")
		.select((select) => select.fn.max("place").as("place"))
		.executeTakeFirst();
	const { id } = await db
		.insertInto("requirement")
		.values({
			owner,
			unit,
			competence,
			...toColumns(terms),
			place: terms.place ?? (last?.place ?? 0) + 1,
		})
		.returning("id")
		.executeTakeFirstOrThrow();
	return id;
}

function toColumns(terms: RequirementTerms) {
	return {
		counted_in: terms.countedIn,
		required: terms.required,
		min_level: terms.minLevel,
		min_evidence: terms.minEvidence,
		roles: terms.roles,
		criticality: terms.criticality,
		basis: terms.basis,
		valid_from: terms.validFrom,
		valid_to: terms.validTo,
	};
}

/** Units that are not there, have closed, or are out of reach. Those that are there are kept until the transaction ends. */
async function findUnitFaults(
	db: RequirementDb,
	{ reach, today }: Changing,
	units: readonly Identifier[],
	pointerOf: (index: number) => string,
): Promise<InputFault[]> {
	const rows = await db
		.selectFrom("unit")
		.select(["id", "valid_to"])
		.where("id", "in", [...units])
		.forKeyShare()
		.execute();
	const open = new Set(
		rows
			.filter(({ valid_to }) => valid_to === null || valid_to >= today)
			.map(({ id }) => id)
			.filter((id) => reach.kind === "all" || (reach.kind === "units" && reach.units.includes(id))),
	);
	return units.flatMap((unit, index) =>
		open.has(unit) ? [] : [{ pointer: pointerOf(index), detail: unknownUnit }],
	);
}

async function findCompetenceFaults(
	db: RequirementDb,
	{ today }: Changing,
	competence: Identifier,
): Promise<InputFault[]> {
	const row = await db
		.selectFrom("competence")
		.select("retired_on")
		.where("id", "=", competence)
		.forKeyShare()
		.executeTakeFirst();
	const pointer = "/competence";
	if (row === undefined) return [{ pointer, detail: unknownCompetence }];
	const isRetired = row.retired_on !== null && row.retired_on <= today;
	return isRetired ? [{ pointer, detail: retiredCompetence }] : [];
}
