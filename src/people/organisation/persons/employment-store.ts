import type { Kysely } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { addDays, type PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import { notFound, type Problem, stale } from "../../../machinery/http/problems/problem.ts";
import { findEducationGroup } from "../files/education-group-of-position.ts";
import type { OrganisationTables } from "../tables.ts";
import type { EmploymentBody, EmploymentShown, NewTermsBody } from "./employment-contract.ts";
import {
	endsBeforeItBegins,
	notWithinPeriod,
	sameEmployment,
	unitCloses,
	unknownPosition,
	unknownUnit,
} from "./person-problems.ts";
import { mapUnitPaths, showEmployment } from "./visible-employments-store.ts";

type Db = Kysely<OrganisationTables>;
type Outcome = Promise<Result<EmploymentShown, Problem>>;

export async function addEmployment(
	db: Db,
	owner: Identifier,
	person: Identifier,
	body: EmploymentBody,
): Outcome {
	if (!(await lockPerson(db, person))) return failure(notFound);
	const problem = await findProblem(db, person, body);
	if (problem !== undefined) return failure(problem);
	const { id } = await insertEmployment(db, owner, person, body);
	return success(await getEmployment(db, id));
}

/** Says anew what the employment was from its first day: for what was entered wrongly. */
export async function changeEmployment(
	db: Db,
	id: Identifier,
	version: number,
	body: EmploymentBody,
): Outcome {
	const current = await lockEmployment(db, id, version);
	if (!current.ok) return current;
	const problem = await findProblem(db, current.value.person, body, id);
	if (problem !== undefined) return failure(problem);
	return update(db, id, version, await columnsOf(db, body));
}

/** Other terms from a day (a larger position, another unit): the period closes the day before, and a new one opens. */
export async function changeTermsFrom(
	db: Db,
	owner: Identifier,
	id: Identifier,
	version: number,
	{ on: from, ...terms }: NewTermsBody,
): Outcome {
	const locked = await lockEmployment(db, id, version);
	if (!locked.ok) return locked;
	const current = locked.value;
	if (from <= current.validFrom || (current.validTo !== null && from > current.validTo)) {
		return failure(notWithinPeriod);
	}
	const given = withoutUndefined(terms);
	const moves = given.unit !== undefined && given.unit !== current.unit.id;
	const body = bodyOf(current);
	const next = { ...body, ...(moves ? { position: null } : {}), ...given, validFrom: from };
	// A new title says a new education group, unless that is named too.
	if (given.title !== undefined && given.educationGroup === undefined) next.educationGroup = null;
	const problem = await findProblem(db, current.person, next);
	if (problem !== undefined) return failure(problem);
	const closed = await update(db, id, version, { valid_to: addDays(from, -1) });
	if (!closed.ok) return closed;
	const begun = await insertEmployment(db, owner, current.person, next);
	return success(await getEmployment(db, begun.id));
}

/** Sets the last day. */
export async function endEmployment(
	db: Db,
	id: Identifier,
	version: number,
	lastDay: PlainDate,
): Outcome {
	const current = await lockEmployment(db, id, version);
	if (!current.ok) return current;
	const problem = await findProblem(
		db,
		current.value.person,
		{ ...bodyOf(current.value), validTo: lastDay },
		id,
		"/lastDay",
	);
	if (problem !== undefined) return failure(problem);
	return update(db, id, version, { valid_to: lastDay });
}

/** For what was entered by mistake; who leaves has a last day instead. */
export async function removeEmployment(
	db: Db,
	id: Identifier,
	version: number,
): Promise<Result<undefined, Problem>> {
	const current = await lockEmployment(db, id, version);
	if (!current.ok) return current;
	await db.deleteFrom("employment").where("id", "=", id).execute();
	return success(undefined);
}

function bodyOf(shown: EmploymentShown): EmploymentBody {
	return {
		unit: shown.unit.id,
		position: shown.position,
		educationGroup: shown.educationGroup,
		title: shown.title,
		positionSize: shown.positionSize,
		employmentType: shown.employmentType,
		validFrom: shown.validFrom,
		validTo: shown.validTo,
	};
}

type Given<Terms> = { [Key in keyof Terms]?: Exclude<Terms[Key], undefined> };

function withoutUndefined<Terms extends object>(terms: Terms): Given<Terms> {
	return Object.fromEntries(
		Object.entries(terms).filter(([, value]) => value !== undefined),
	) as Given<Terms>;
}

/** A person's employments are changed one after another: no two begin in one unit on one day. */
async function lockPerson(db: Db, person: Identifier): Promise<boolean> {
	const row = await db
		.selectFrom("person")
		.select("id")
		.where("id", "=", person)
		.forNoKeyUpdate()
		.executeTakeFirst();
	return row !== undefined;
}

/** The employment as it is, when it is there and has this version. */
async function lockEmployment(db: Db, id: Identifier, version: number): Outcome {
	const found = await findEmployment(db, id);
	if (found === undefined) return failure(notFound);
	await lockPerson(db, found.person);
	const current = await findEmployment(db, id);
	if (current === undefined) return failure(notFound);
	return current.version === version ? success(current) : failure(stale(current));
}

async function findEmployment(db: Db, id: Identifier): Promise<EmploymentShown | undefined> {
	const row = await db.selectFrom("employment").selectAll().where("id", "=", id).executeTakeFirst();
	return row === undefined ? undefined : showEmployment(row, await mapUnitPaths(db));
}

async function getEmployment(db: Db, id: Identifier): Promise<EmploymentShown> {
	const employment = await findEmployment(db, id);
	if (employment === undefined) throw new Error("An employment just written is not there.");
	return employment;
}

async function update(
	db: Db,
	id: Identifier,
	version: number,
	columns: Partial<Awaited<ReturnType<typeof columnsOf>>>,
): Outcome {
	const row = await db
		.updateTable("employment")
		.set(columns)
		.where("id", "=", id)
		.where("version", "=", version)
		.returning("id")
		.executeTakeFirst();
	if (row !== undefined) return success(await getEmployment(db, id));
	// A reorganisation of units changed it at the same moment.
	const current = await findEmployment(db, id);
	return failure(current === undefined ? notFound : stale(current));
}

async function insertEmployment(
	db: Db,
	owner: Identifier,
	person: Identifier,
	body: EmploymentBody,
): Promise<{ readonly id: Identifier }> {
	return db
		.insertInto("employment")
		.values({ owner, person, ...(await columnsOf(db, body)) })
		.returning("id")
		.executeTakeFirstOrThrow();
}

async function findProblem(
	db: Db,
	person: Identifier,
	body: EmploymentBody,
	id: Identifier | null = null,
	endPointer = "/validTo",
): Promise<Problem | undefined> {
	if (body.validTo !== null && body.validTo < body.validFrom) return endsBeforeItBegins(endPointer);
	// Shared, so that the unit does not close in between.
	const unit = await db
		.selectFrom("unit")
		.select("valid_to")
		.where("id", "=", body.unit)
		.forShare()
		.executeTakeFirst();
	if (unit === undefined) return unknownUnit;
	if (unit.valid_to !== null && (body.validTo === null || body.validTo > unit.valid_to)) {
		return unitCloses;
	}
	if (body.position !== null) {
		const position = await db
			.selectFrom("position")
			.select("id")
			.where("id", "=", body.position)
			.where("unit", "=", body.unit)
			.forShare()
			.executeTakeFirst();
		if (position === undefined) return unknownPosition;
	}
	const same = await db
		.selectFrom("employment")
		.select("id")
		.where("person", "=", person)
		.where("unit", "=", body.unit)
		.where("valid_from", "=", body.validFrom)
		.execute();
	return same.some((other) => other.id !== id) ? sameEmployment : undefined;
}

async function columnsOf(db: Db, body: EmploymentBody) {
	return {
		unit: body.unit,
		position: body.position,
		education_group: body.educationGroup ?? (await findGroupOfTitle(db, body.title)),
		title: body.title,
		position_size: body.positionSize,
		employment_type: body.employmentType,
		valid_from: body.validFrom,
		valid_to: body.validTo,
	};
}

/** The organisation's own list of titles goes before the product's. */
async function findGroupOfTitle(db: Db, title: string | null): Promise<string | null> {
	if (title === null) return null;
	const own = await db
		.selectFrom("position_title")
		.select("education_group")
		.where("title", "=", title)
		.executeTakeFirst();
	return own?.education_group ?? findEducationGroup(title) ?? null;
}
