import { sql, type Transaction } from "kysely";
import { type Identifier, identifierOf } from "../../ground/vocabulary/identifier.ts";

/** Each test adds what it needs of other rooms' rows. */
// biome-ignore lint/suspicious/noExplicitAny: helps tests of stores with different tables.
type AnyTransaction = Transaction<any>;

async function addRow(db: AnyTransaction, table: string, row: object): Promise<Identifier> {
	const { id } = await db.insertInto(table).values(row).returning("id").executeTakeFirstOrThrow();
	return identifierOf(id as string);
}

export function addUnitRow(
	db: AnyTransaction,
	owner: Identifier,
	name: string,
	more: object = {},
): Promise<Identifier> {
	return addRow(db, "unit", { owner, name, ...more });
}

export function addPersonRow(
	db: AnyTransaction,
	owner: Identifier,
	staffNumber: string,
	more: object = {},
): Promise<Identifier> {
	return addRow(db, "person", { owner, staff_number: staffNumber, ...more });
}

export function addEmploymentRow(
	db: AnyTransaction,
	owner: Identifier,
	person: Identifier,
	unit: Identifier,
	more: object = {},
): Promise<Identifier> {
	return addRow(db, "employment", {
		owner,
		person,
		unit,
		position_size: 10_000,
		valid_from: "2020-01-01",
		...more,
	});
}

export function addCompetenceRow(
	db: AnyTransaction,
	owner: Identifier,
	name: string,
	more: object = {},
): Promise<Identifier> {
	return addRow(db, "competence", { owner, name, ...more });
}

export function addRelationRow(
	db: AnyTransaction,
	owner: Identifier,
	competence: Identifier,
	relation: "implies" | "requires",
	other: Identifier,
): Promise<Identifier> {
	return addRow(db, "competence_relation", { owner, competence, relation, other });
}

export function addHoldingRow(
	db: AnyTransaction,
	owner: Identifier,
	person: Identifier,
	competence: Identifier,
	more: object = {},
): Promise<Identifier> {
	return addRow(db, "holding", { owner, person, competence, ...more });
}

export function addRequirementRow(
	db: AnyTransaction,
	owner: Identifier,
	unit: Identifier,
	competence: Identifier,
	more: object = {},
): Promise<Identifier> {
	return addRow(db, "requirement", {
		owner,
		unit,
		competence,
		counted_in: "headcount",
		required: 1,
		...more,
	});
}

/** An analysis that has judged the requirement, as its tables have it. */
export async function addFindingRow(
	db: AnyTransaction,
	owner: Identifier,
	requirement: Identifier,
): Promise<void> {
	const analysis = await addRow(db, "analysis", {
		owner,
		as_of: "2026-11-16",
		definition_version: 1,
		input_hash: "0",
		input_counts: {},
		turnover_name: "Prøve",
		turnover_source: "Prøve",
	});
	await sql`insert into finding (owner, analysis, kind, place, requirement, competence_name, content)
		values (${owner}, ${analysis}, 'gap', 1, ${requirement}, 'Prøve', '{}')`.execute(db);
}
