import { type Kysely, sql } from "kysely";
import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import { addDays, type PlainDate } from "../../ground/vocabulary/plain-date.ts";
import type { ImportDifferences } from "./differences/import-differences.ts";
import type { Changed, TableDifference } from "./differences/table-difference.ts";
import type { MunicipalityTables } from "./stored-municipality-store.ts";
import type { UnitRow } from "./stored-rows.ts";

type Columns = Readonly<Record<string, string>>;

/** The columns that an import writes, and their types in the database. */
const unitColumns: Columns = {
	name: "text",
	code: "text",
	parent: "uuid",
	kostra_function: "text",
	valid_from: "date",
	valid_to: "date",
};
const personColumns: Columns = {
	staff_number: "text",
	name: "text",
	birth: "date",
	gender: "text",
};
const employmentColumns: Columns = {
	person: "uuid",
	unit: "uuid",
	position: "uuid",
	education_group: "text",
	title: "text",
	position_size: "integer",
	employment_type: "text",
	valid_from: "date",
	valid_to: "date",
};
const positionTitleColumns: Columns = { title: "text", education_group: "text" };
const competenceColumns: Columns = {
	name: "text",
	kind: "text",
	area: "text",
	validity_months: "integer",
	retired_on: "date",
};
const relationColumns: Columns = { competence: "uuid", relation: "text", other: "uuid" };
const holdingColumns: Columns = {
	person: "uuid",
	competence: "uuid",
	level: "integer",
	evidence: "text",
	in_use: "boolean",
	willing_to_share: "boolean",
	valid_from: "date",
	valid_to: "date",
};
const requirementColumns: Columns = {
	unit: "uuid",
	competence: "uuid",
	counted_in: "text",
	required: "numeric",
	min_level: "integer",
	min_evidence: "text",
	roles: "text[]",
	criticality: "integer",
	basis: "text",
	place: "integer",
	valid_from: "date",
	valid_to: "date",
};

/**
 * Carries out what was found, table by table, thousands of rows in a statement. False: somebody else changed a row or
 * added the same at that very moment; the transaction must be rolled back.
 */
export async function writeDifferences(
	db: Kysely<MunicipalityTables>,
	owner: Identifier,
	{ tables, turnoverTable }: ImportDifferences,
	asOf: PlainDate,
): Promise<boolean> {
	const write = <Row extends KeptRow>(
		table: string,
		columns: Columns,
		difference: TableDifference<Row>,
	) => writeTable(db, owner, table, columns, difference);
	const cleared = await clearNames(db, owner, tables.units);
	if (cleared === null) return false;
	const written =
		// Units come those above first, since each refers to the one above it.
		(await write("unit", unitColumns, cleared)) &&
		(await write("person", personColumns, tables.persons)) &&
		(await write("employment", employmentColumns, tables.employments)) &&
		(await write("position_title", positionTitleColumns, tables.positionTitles)) &&
		(await write("competence", competenceColumns, tables.competences)) &&
		(await write("competence_relation", relationColumns, tables.relations)) &&
		(await write("holding", holdingColumns, tables.holdings)) &&
		(await write("requirement", requirementColumns, tables.requirements));
	if (!written) return false;
	await keepFormerNames(db, owner, tables.units, asOf);
	if (turnoverTable !== null) {
		const { name, source, rows } = turnoverTable;
		await sql`insert into turnover_table (owner, name, source, rates)
			values (${owner}, ${name}, ${source}, ${JSON.stringify(rows)}::jsonb)
			on conflict (owner) do update
				set name = excluded.name, source = excluded.source, rates = excluded.rates`.execute(db);
	}
	return true;
}

/** A unit with a new name or place was what it was up to the day before the import's. */
async function keepFormerNames(
	db: Kysely<MunicipalityTables>,
	owner: Identifier,
	{ changed }: TableDifference<UnitRow>,
	asOf: PlainDate,
): Promise<void> {
	const former = changed
		.filter(({ before, after }) => before.name !== after.name || before.parent !== after.parent)
		.map(({ before }) => before);
	for (const rows of inParts(former)) {
		await sql`insert into unit_former (owner, unit, name, parent, valid_to)
			select ${owner}::uuid, id, name, parent, ${addDays(asOf, -1)}::date
			from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, name text, parent uuid)
			on conflict do nothing`.execute(db);
	}
}

interface KeptRow {
	readonly id: string;
	readonly version: number;
}

const mostAtOnce = 5_000;

async function writeTable<Row extends KeptRow>(
	db: Kysely<MunicipalityTables>,
	owner: Identifier,
	table: string,
	columns: Columns,
	{ added, changed, ended, removed }: TableDifference<Row>,
): Promise<boolean> {
	const names = Object.keys(columns);
	const list = sql.join(names.map((name) => sql.ref(name)));
	const typed = sql.raw(
		["id uuid", "version integer", ...names.map((name) => `${name} ${columns[name]}`)].join(", "),
	);
	const assigned = sql.join(names.map((name) => sql`${sql.ref(name)} = ${sql.ref(`r.${name}`)}`));
	const updated = [...changed, ...ended].map(({ after }) => after);
	for (const rows of inParts(removed)) {
		const done = await sql`delete from ${sql.table(table)} as t
			using jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, version integer)
			where t.owner = ${owner} and t.id = r.id and t.version = r.version`.execute(db);
		if (Number(done.numAffectedRows) !== rows.length) return false;
	}
	for (const rows of inParts(updated)) {
		const done = await sql`update ${sql.table(table)} as t set ${assigned}
			from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(${typed})
			where t.owner = ${owner} and t.id = r.id and t.version = r.version`.execute(db);
		if (Number(done.numAffectedRows) !== rows.length) return false;
	}
	for (const rows of inParts(added)) {
		const done = await sql`insert into ${sql.table(table)} (owner, id, ${list})
			select ${owner}::uuid, id, ${list} from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(${typed})
			on conflict do nothing`.execute(db);
		if (Number(done.numAffectedRows) !== rows.length) return false;
	}
	return true;
}

function inParts<Row>(rows: readonly Row[]): Row[][] {
	const parts: Row[][] = [];
	for (let start = 0; start < rows.length; start += mostAtOnce) {
		parts.push(rows.slice(start, start + mostAtOnce));
	}
	return parts;
}

/**
 * Units that swap names or codes would stand in each other's way for a moment, and the database looks at each row by
 * itself. So where a new name or code is another's old one, those are first given names that nobody has.
 */
async function clearNames(
	db: Kysely<MunicipalityTables>,
	owner: Identifier,
	difference: TableDifference<UnitRow>,
): Promise<TableDifference<UnitRow> | null> {
	const nameOf = ({ parent, name }: UnitRow) => JSON.stringify([parent, name]);
	const given = new Set(
		[...difference.added, ...difference.changed.map(({ after }) => after)].flatMap((row) => [
			nameOf(row),
			row.code,
		]),
	);
	const isInTheWay = ({ before, after }: Changed<UnitRow>) =>
		(nameOf(before) !== nameOf(after) && given.has(nameOf(before))) ||
		(before.code !== null && before.code !== after.code && given.has(before.code));
	const inTheWay = difference.changed.filter(isInTheWay);
	if (inTheWay.length === 0) return difference;
	const cleared = inTheWay.map(({ before }) => ({
		before,
		after: { ...before, name: before.id as string, code: null },
	}));
	const done = await writeTable(db, owner, "unit", unitColumns, {
		...difference,
		...{ added: [], changed: cleared, ended: [], removed: [] },
	});
	if (!done) return null;
	return {
		...difference,
		changed: difference.changed.map((change) =>
			isInTheWay(change)
				? { ...change, after: { ...change.after, version: change.after.version + 1 } }
				: change,
		),
	};
}
