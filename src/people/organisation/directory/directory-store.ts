import type { Kysely, Selectable } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import { notFound, type Problem, stale } from "../../../machinery/http/problems/problem.ts";
import type { OrganisationTable, OrganisationTables } from "../tables.ts";
import type {
	OrganisationBody,
	OrganisationInFull,
	OrganisationShown,
} from "./directory-contract.ts";

type Db = Kysely<OrganisationTables>;

/** Every organisation that the product knows: names and numbers are public. */
export async function listOrganisations(db: Db): Promise<readonly OrganisationShown[]> {
	const rows = await db.selectFrom("organisation").selectAll().orderBy("id").execute();
	return rows.map(showOrganisation);
}

async function findOrganisation(db: Db, id: Identifier): Promise<OrganisationShown | undefined> {
	const row = await db
		.selectFrom("organisation")
		.selectAll()
		.where("id", "=", id)
		.executeTakeFirst();
	return row === undefined ? undefined : showOrganisation(row);
}

/** With those it came after and those that came after it. */
export async function findOrganisationInFull(
	db: Db,
	id: Identifier,
): Promise<OrganisationInFull | undefined> {
	const organisation = await findOrganisation(db, id);
	if (organisation === undefined) return undefined;
	const [predecessors, successors] = [
		await listRelated(db, id, "predecessor", "successor"),
		await listRelated(db, id, "successor", "predecessor"),
	];
	return { ...organisation, predecessors, successors };
}

async function listRelated(
	db: Db,
	id: Identifier,
	theirs: "predecessor" | "successor",
	own: "predecessor" | "successor",
) {
	const rows = await db
		.selectFrom("organisation_succession as s")
		.innerJoin("organisation as o", "o.id", `s.${theirs}`)
		.where(`s.${own}`, "=", id)
		.orderBy("s.on_day")
		.orderBy("o.id")
		.select(["o.id", "o.name", "s.on_day as on", "s.note"])
		.execute();
	return rows.map(({ id, name, on, note }) => ({ organisation: { id, name }, on, note }));
}

/** Only the own: another's is there to read, and the policies let nobody else change it. */
export async function changeOwnOrganisation(
	db: Db,
	own: Identifier,
	id: Identifier,
	version: number,
	body: OrganisationBody,
): Promise<Result<OrganisationShown, Problem>> {
	if (id !== own) return failure(notFound);
	const row = await db
		.updateTable("organisation")
		.set({
			name: body.name,
			organisation_number: body.organisationNumber,
			area_number: body.areaNumber,
		})
		.where("id", "=", id)
		.where("version", "=", version)
		.returningAll()
		.executeTakeFirst();
	if (row !== undefined) return success(showOrganisation(row));
	const current = await findOrganisation(db, id);
	return failure(current === undefined ? notFound : stale(current));
}

function showOrganisation(row: Selectable<OrganisationTable>): OrganisationShown {
	return {
		id: row.id,
		version: row.version,
		kind: row.kind,
		name: row.name,
		organisationNumber: row.organisation_number,
		areaNumber: row.area_number,
		validFrom: row.valid_from,
		validTo: row.valid_to,
	};
}
