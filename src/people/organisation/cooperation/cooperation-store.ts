import { type Kysely, sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import { notFound, type Problem, stale } from "../../../machinery/http/problems/problem.ts";
import { endsBeforeItBegins } from "../persons/person-problems.ts";
import type { OrganisationTables } from "../tables.ts";
import type { CooperationBody, CooperationShown } from "./cooperation-contract.ts";
import { beginsLaterThanParticipants, ofAnother } from "./cooperation-problems.ts";

type Db = Kysely<OrganisationTables>;
type Outcome = Promise<Result<CooperationShown, Problem>>;

/** The organisation's own, and those that it takes part in today. */
export async function listCooperations(
	db: Db,
	organisation: Identifier,
): Promise<readonly CooperationShown[]> {
	const rows = await db
		.selectFrom("cooperation as c")
		.innerJoin("organisation as o", "o.id", "c.owner")
		.select([
			"c.id",
			"c.version",
			"c.owner",
			"o.name as ownerName",
			"c.name",
			"c.description",
			"c.valid_from as validFrom",
			"c.valid_to as validTo",
		])
		.orderBy("c.id")
		.execute();
	return rows.map((row) => ({ ...row, own: row.owner === organisation }));
}

export async function findCooperation(
	db: Db,
	organisation: Identifier,
	id: Identifier,
): Promise<CooperationShown | undefined> {
	return (await listCooperations(db, organisation)).find((each) => each.id === id);
}

async function getCooperation(
	db: Db,
	organisation: Identifier,
	id: Identifier,
): Promise<CooperationShown> {
	const found = await findCooperation(db, organisation, id);
	if (found === undefined) throw new Error("A cooperation that was just written is not there.");
	return found;
}

export async function addCooperation(db: Db, owner: Identifier, body: CooperationBody): Outcome {
	const { id } = await db
		.insertInto("cooperation")
		.values({ owner, ...columnsOf(body), valid_to: null })
		.returning("id")
		.executeTakeFirstOrThrow();
	return success(await getCooperation(db, owner, id));
}

/** The own cooperation, when nobody changes it or its participants at this moment. */
export async function lockOwnCooperation(
	db: Db,
	organisation: Identifier,
	id: Identifier,
): Outcome {
	const seen = await findCooperation(db, organisation, id);
	if (seen === undefined) return failure(notFound);
	if (!seen.own) return failure(ofAnother);
	await db
		.selectFrom("cooperation")
		.select("id")
		.where("owner", "=", organisation)
		.where("id", "=", id)
		.forNoKeyUpdate()
		.execute();
	const current = await findCooperation(db, organisation, id);
	return current === undefined ? failure(notFound) : success(current);
}

export async function changeCooperation(
	db: Db,
	owner: Identifier,
	id: Identifier,
	version: number,
	body: CooperationBody,
): Outcome {
	const current = await lockOwnCooperation(db, owner, id);
	if (!current.ok) return current;
	if (current.value.version !== version) return failure(stale(current.value));
	const { validTo } = current.value;
	if (validTo !== null && validTo < body.validFrom)
		return failure(endsBeforeItBegins("/validFrom"));
	const earlier = await db
		.selectFrom("tenancy.participation")
		.select("id")
		.where("cooperation", "=", id)
		.where("valid_from", "<", body.validFrom)
		.executeTakeFirst();
	if (earlier !== undefined) return failure(beginsLaterThanParticipants);
	await db.updateTable("cooperation").set(columnsOf(body)).where("id", "=", id).execute();
	return success(await getCooperation(db, owner, id));
}

/** With its last day everybody's participation ends; one that had not begun by then is taken back. */
export async function endCooperation(
	db: Db,
	owner: Identifier,
	id: Identifier,
	version: number,
	lastDay: PlainDate,
): Outcome {
	const current = await lockOwnCooperation(db, owner, id);
	if (!current.ok) return current;
	if (current.value.version !== version) return failure(stale(current.value));
	if (lastDay < current.value.validFrom) return failure(endsBeforeItBegins("/lastDay"));
	await db
		.deleteFrom("tenancy.participation")
		.where("cooperation", "=", id)
		.where("valid_from", ">", lastDay)
		.execute();
	await db
		.updateTable("tenancy.participation")
		.set({ valid_to: lastDay })
		.where("cooperation", "=", id)
		.where(sql<boolean>`coalesce(valid_to, 'infinity') > ${lastDay}::date`)
		.execute();
	await db.updateTable("cooperation").set({ valid_to: lastDay }).where("id", "=", id).execute();
	return success(await getCooperation(db, owner, id));
}

function columnsOf(body: CooperationBody) {
	return { name: body.name, description: body.description, valid_from: body.validFrom };
}
