import { type Kysely, type Selectable, sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { covers } from "../../../ground/vocabulary/period.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import { notFound, type Problem, stale } from "../../../machinery/http/problems/problem.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import { compareMainFirst } from "../staff-at-day.ts";
import type { OrganisationTables, PersonTable } from "../tables.ts";
import { lockOrganisation } from "../units/unit-store.ts";
import type { EmploymentShown } from "./employment-contract.ts";
import type { PersonBody, PersonInFull, PersonListed, PersonShown } from "./person-contract.ts";
import { hasEmployments, staffNumberTaken } from "./person-problems.ts";
import { listVisibleEmployments } from "./visible-employments-store.ts";

type Db = Kysely<OrganisationTables>;

/** Everybody within reach, each with the employments in force on the day, in order of id. */
export async function listPersonsOn(
	db: Db,
	reach: Reach,
	day: PlainDate,
	today: PlainDate,
): Promise<readonly PersonListed[]> {
	const visible = await listVisibleEmployments(db, reach, { today, on: day });
	const byPerson = new Map<Identifier, EmploymentShown[]>();
	for (const employment of visible) {
		const known = byPerson.get(employment.person);
		if (known === undefined) byPerson.set(employment.person, [employment]);
		else known.push(employment);
	}
	const persons = await listPersonsInReach(db, reach, visible);
	return persons.map((row) => {
		const employments = (byPerson.get(row.id) ?? [])
			.filter(({ validFrom, validTo }) => covers({ from: validFrom, to: validTo }, day))
			.sort((one, other) => compareMainFirst(comparable(one), comparable(other)));
		const positionSize =
			employments.length === 0
				? null
				: employments.reduce((sum, employment) => sum + employment.positionSize, 0);
		return { ...row, employments, positionSize };
	});
}

/** Everybody within reach, in order of id. `visible` are the employments within reach. */
export async function listPersonsInReach(
	db: Db,
	reach: Reach,
	visible: readonly EmploymentShown[],
): Promise<readonly PersonShown[]> {
	const query = db.selectFrom("person").selectAll().orderBy("id");
	const seen = () =>
		sql<boolean>`id = any (${[...new Set(visible.map(({ person }) => person))]}::uuid[])`;
	if (reach.kind === "all") return (await query.execute()).map(showPerson);
	if (reach.kind === "self") {
		return (await query.where("id", "=", reach.person).execute()).map(showPerson);
	}
	return reach.kind === "units" ? (await query.where(seen()).execute()).map(showPerson) : [];
}

function comparable(employment: EmploymentShown) {
	const { person, unitPath, title, validFrom, validTo } = employment;
	return {
		...employment,
		personId: person,
		unit: unitPath,
		position: title,
		from: validFrom,
		to: validTo,
	};
}

/** The person with every employment within reach; undefined when none of it is. */
export async function findPersonInReach(
	db: Db,
	id: Identifier,
	reach: Reach,
	today: PlainDate,
): Promise<PersonInFull | undefined> {
	if (reach.kind === "self" && reach.person !== id) return undefined;
	const employments = [...(await listVisibleEmployments(db, reach, { today }, id))];
	if (reach.kind === "outline" || (reach.kind === "units" && employments.length === 0)) {
		return undefined;
	}
	const person = await findPerson(db, id);
	return person === undefined ? undefined : { ...person, employments };
}

async function findPerson(db: Db, id: Identifier): Promise<PersonShown | undefined> {
	const row = await db.selectFrom("person").selectAll().where("id", "=", id).executeTakeFirst();
	return row === undefined ? undefined : showPerson(row);
}

export async function addPerson(
	db: Db,
	owner: Identifier,
	body: PersonBody,
): Promise<Result<PersonShown, Problem>> {
	await lockOrganisation(db, owner);
	const row = await db
		.insertInto("person")
		.values({ owner, ...columnsOf(body) })
		.onConflict((conflict) => conflict.columns(["owner", "staff_number"]).doNothing())
		.returningAll()
		.executeTakeFirst();
	return row === undefined ? failure(staffNumberTaken) : success(showPerson(row));
}

export async function changePerson(
	db: Db,
	owner: Identifier,
	id: Identifier,
	version: number,
	body: PersonBody,
): Promise<Result<PersonShown, Problem>> {
	// Two who take the same number at once would otherwise meet in the unique key, and the later would fail without a word.
	await lockOrganisation(db, owner);
	const taken = await db
		.selectFrom("person")
		.select("id")
		.where("staff_number", "=", body.staffNumber)
		.where("id", "<>", id)
		.executeTakeFirst();
	const current = await findPerson(db, id);
	if (current === undefined) return failure(notFound);
	if (current.version !== version) return failure(stale(current));
	if (taken !== undefined) return failure(staffNumberTaken);
	const row = await db
		.updateTable("person")
		.set(columnsOf(body))
		.where("id", "=", id)
		.where("version", "=", version)
		.returningAll()
		.executeTakeFirst();
	return row === undefined
		? failure(stale((await findPerson(db, id)) ?? null))
		: success(showPerson(row));
}

/** Only who was entered by mistake: whoever has worked here stays until retention erases. */
export async function removePerson(
	db: Db,
	id: Identifier,
	version: number,
): Promise<Result<undefined, Problem>> {
	const current = await db
		.selectFrom("person")
		.selectAll()
		.where("id", "=", id)
		.forUpdate()
		.executeTakeFirst();
	if (current === undefined) return failure(notFound);
	if (current.version !== version) return failure(stale(showPerson(current)));
	const employment = await db
		.selectFrom("employment")
		.select("id")
		.where("person", "=", id)
		.executeTakeFirst();
	if (employment !== undefined) return failure(hasEmployments);
	await db.deleteFrom("person_link").where("person", "=", id).execute();
	await db.deleteFrom("person").where("id", "=", id).execute();
	return success(undefined);
}

function showPerson(row: Selectable<PersonTable>): PersonShown {
	return {
		id: row.id,
		version: row.version,
		staffNumber: row.staff_number,
		name: row.name,
		birth: row.birth,
		gender: row.gender,
	};
}

function columnsOf(body: PersonBody) {
	return {
		staff_number: body.staffNumber,
		name: body.name,
		birth: body.birth,
		gender: body.gender,
	};
}
