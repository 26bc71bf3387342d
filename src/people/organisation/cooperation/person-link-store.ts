import { type Kysely, type Selectable, sql } from "kysely";
import { type Identifier, identifierOf } from "../../../ground/vocabulary/identifier.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import { notFound, type Problem, stale } from "../../../machinery/http/problems/problem.ts";
import type { OrganisationTables, PersonLinkTable } from "../tables.ts";
import { linkedAlready, notSharingPersons, unknownPerson } from "./cooperation-problems.ts";
import { findCooperation } from "./cooperation-store.ts";
import type { PersonLinkBody, PersonLinkShown } from "./person-link-contract.ts";

type Db = Kysely<OrganisationTables>;

/** The organisation's own links; nobody sees another's, not even the owner of the cooperation. */
export async function listPersonLinks(db: Db): Promise<readonly PersonLinkShown[]> {
	const rows = await db.selectFrom("person_link").selectAll().orderBy("id").execute();
	return rows.map(showLink);
}

export async function addPersonLink(
	db: Db,
	organisation: Identifier,
	body: PersonLinkBody,
): Promise<Result<PersonLinkShown, Problem>> {
	const cooperation = await findCooperation(db, organisation, body.cooperation);
	if (cooperation === undefined) return failure(notSharingPersons);
	const shares = sql<boolean>`tenancy.takes_part(${cooperation.owner}::uuid, ${cooperation.id}::uuid, 'shared-persons')`;
	const { rows } = await sql<{ shares: boolean }>`select ${shares} as shares`.execute(db);
	if (!cooperation.own && rows[0]?.shares !== true) return failure(notSharingPersons);
	const person = await db
		.selectFrom("person")
		.select("id")
		.where("id", "=", body.person)
		.forShare()
		.executeTakeFirst();
	if (person === undefined) return failure(unknownPerson);
	const row = await db
		.insertInto("person_link")
		.values({
			owner: cooperation.owner,
			cooperation: cooperation.id,
			part: organisation,
			person: person.id,
			common_person: body.commonPerson ?? identifierOf(crypto.randomUUID()),
		})
		.onConflict((conflict) =>
			conflict.columns(["owner", "cooperation", "part", "person"]).doNothing(),
		)
		.returningAll()
		.executeTakeFirst();
	return row === undefined ? failure(linkedAlready) : success(showLink(row));
}

export async function removePersonLink(
	db: Db,
	id: Identifier,
	version: number,
): Promise<Result<undefined, Problem>> {
	const row = await db
		.deleteFrom("person_link")
		.where("id", "=", id)
		.where("version", "=", version)
		.returning("id")
		.executeTakeFirst();
	if (row !== undefined) return success(undefined);
	const current = (await listPersonLinks(db)).find((link) => link.id === id);
	return failure(current === undefined ? notFound : stale(current));
}

function showLink(row: Selectable<PersonLinkTable>): PersonLinkShown {
	return {
		id: row.id,
		version: row.version,
		cooperation: row.cooperation,
		person: row.person,
		commonPerson: row.common_person,
	};
}
