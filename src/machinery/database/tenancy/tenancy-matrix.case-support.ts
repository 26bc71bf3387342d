import { sql } from "kysely";
import { plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import type { Database } from "../open-database.ts";
import { purpose, type TrialTables } from "../trials/trial-tables.case-support.ts";
import type { Tenant } from "./tenant.ts";

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** Who asks, seen from the row. */
export const askers = {
	owner: id(1),
	participant: id(2),
	"other participant": id(3),
	"participant of yesterday": id(4),
	"participant of tomorrow": id(5),
	"participant for another purpose": id(6),
	"participant of another cooperation": id(7),
	stranger: id(8),
} as const;
export type Asker = keyof typeof askers;

/** Which row of a table is asked for. */
export const rows = {
	holding: ["own"],
	registration: [
		"common",
		"of participant",
		"of other participant",
		"of participant of yesterday",
		"without cooperation",
	],
	"tenancy.participation": ["of participant"],
	kostra_function: ["reference"],
} as const;
export type Table = keyof typeof rows;

/** The blind ones name no row and ask for none back: only their own policy is asked, not the one for reading. */
export const commands = [
	"select",
	"insert",
	"update",
	"delete",
	"take over",
	"update blindly",
	"delete blindly",
] as const;
export type Command = (typeof commands)[number];

export interface Cell {
	readonly table: Table;
	readonly row: string;
	readonly command: Command;
	readonly asker: Asker;
}

export function listCells(): readonly Cell[] {
	return (Object.keys(rows) as Table[]).flatMap((table) =>
		rows[table].flatMap((row) =>
			commands
				.filter((command) => table !== "kostra_function" || command !== "take over")
				.flatMap((command) =>
					(Object.keys(askers) as Asker[]).map((asker) => ({ table, row, command, asker })),
				),
		),
	);
}

/** What DESIGN says: the owner all of its own; a participant its part and the common; reference read by everybody. */
export function isAllowed({ table, row, command, asker }: Cell): boolean {
	if (command === "update blindly" || command === "delete blindly") {
		const seen = command === "update blindly" ? "update" : "delete";
		return rows[table].some((any) => isAllowed({ table, row: any, command: seen, asker }));
	}
	if (table === "kostra_function") return command === "select";
	if (command === "take over") return false;
	if (asker === "owner") return true;
	if (table === "tenancy.participation") return asker === "participant" && command === "select";
	if (table !== "registration") return false;
	if (row === "common") {
		return command === "select" && (asker === "participant" || asker === "other participant");
	}
	return row === `of ${asker}` && asker !== "participant of yesterday";
}

const [common, elsewhere] = [id(100), id(101)];
const parts: Record<string, string | null> = {
	common: null,
	"of participant": askers.participant,
	"of other participant": askers["other participant"],
	"of participant of yesterday": askers["participant of yesterday"],
	"without cooperation": askers.participant,
};
const today = plainDateOf("2026-03-01");

/** Fills the trial tables with the rows of the matrix, past the policies. */
export async function fillMatrix({ db }: Database<TrialTables>): Promise<void> {
	const owner = askers.owner;
	const part = (asker: Asker, other: Partial<TrialTables["tenancy.participation"]> = {}) => ({
		owner,
		cooperation: common,
		participant: askers[asker],
		purpose,
		valid_from: "2026-01-01",
		valid_to: null,
		...other,
	});
	await db
		.insertInto("tenancy.participation")
		.values([
			// Both days of a period count.
			part("participant", { valid_from: today, valid_to: today }),
			part("other participant"),
			part("participant of yesterday", { valid_to: "2026-02-28" }),
			part("participant of tomorrow", { valid_from: "2026-03-02" }),
			part("participant for another purpose", { purpose: "application" }),
			part("participant of another cooperation", { cooperation: elsewhere }),
		])
		.execute();
	await db
		.insertInto("holding")
		.values({ owner, id: id(1), name: "Palliasjon" })
		.execute();
	await db
		.insertInto("registration")
		.values(rows.registration.map((row, at) => ({ owner, id: id(200 + at), ...registration(row) })))
		.execute();
}

function registration(row: string) {
	return {
		cooperation: row === "without cooperation" ? id(999) : common,
		part: parts[row] ?? null,
		note: row,
	};
}

/** Whether the command reaches the row, tried and undone. */
export async function tryCell(database: Database<TrialTables>, cell: Cell): Promise<boolean> {
	const asker: Tenant = { organisation: askers[cell.asker], today };
	const undone = new Error("undone");
	let reached = false;
	try {
		await database.withTenant(asker, async (transaction) => {
			const result = await writeCommand(cell).execute(transaction);
			reached = result.rows.length > 0 || (result.numAffectedRows ?? 0n) > 0n;
			throw undone;
		});
	} catch (error) {
		// 42501: a policy or privilege said no. 23000: a row does not change owner.
		const { code } = error as { code?: string };
		if (error !== undone && code !== "42501" && code !== "23000") throw error;
	}
	return reached;
}

function writeCommand({ table, row, command, asker }: Cell) {
	const name = sql.table(table);
	const where =
		table === "registration"
			? sql`note = ${row}`
			: table === "tenancy.participation"
				? sql`participant = ${askers.participant} and purpose = ${purpose}`
				: table === "kostra_function"
					? sql`code = '253'`
					: sql`id = ${id(1)}`;
	switch (command) {
		case "select":
			return sql`select 1 from ${name} where ${where}`;
		case "delete":
			return sql`delete from ${name} where ${where} returning 1`;
		case "take over":
			return sql`update ${name} set owner = ${asker === "owner" ? id(500) : askers[asker]} where ${where} returning 1`;
		case "update":
			return table === "tenancy.participation"
				? sql`update ${name} set valid_to = null where ${where} returning 1`
				: table === "registration"
					? sql`update ${name} set cooperation = cooperation where ${where} returning 1`
					: sql`update ${name} set name = 'Demens' where ${where} returning 1`;
		case "insert":
			return writeInsert(table, row);
		case "update blindly":
			return table === "tenancy.participation"
				? sql`update ${name} set valid_to = null`
				: table === "registration"
					? sql`update ${name} set note = 'seen'`
					: sql`update ${name} set name = 'Demens'`;
		case "delete blindly":
			return sql`delete from ${name}`;
	}
}

/** Without `returning`, which would ask the policy for reading as well. */
function writeInsert(table: Table, row: string) {
	const owner = askers.owner;
	switch (table) {
		case "holding":
			return sql`insert into holding (owner, id, name) values (${owner}, ${id(2)}, 'Demens')`;
		case "registration": {
			const { cooperation, part, note } = registration(row);
			return sql`insert into registration (owner, id, cooperation, part, note)
				values (${owner}, ${id(300)}, ${cooperation}, ${part}, ${note})`;
		}
		case "tenancy.participation":
			return sql`insert into tenancy.participation (owner, cooperation, participant, purpose, valid_from)
				values (${owner}, ${id(102)}, ${askers.participant}, ${purpose}, '2026-01-01')`;
		case "kostra_function":
			return sql`insert into kostra_function values ('261', 'Institusjonslokaler')`;
	}
}

/** The cells that are not as said, in words; `enough` of them, of one table or all. */
export async function findWrongCells(
	database: Database<TrialTables>,
	{ table, enough = Number.POSITIVE_INFINITY }: { table?: string; enough?: number } = {},
): Promise<readonly string[]> {
	const wrong: string[] = [];
	for (const cell of listCells()) {
		if (table !== undefined && cell.table !== table) continue;
		const reached = await tryCell(database, cell);
		if (reached === isAllowed(cell)) continue;
		const { asker, command, table: of, row } = cell;
		wrong.push(`${asker}: ${command} ${of} (${row}) ${reached ? "leaks" : "is denied"}`);
		if (wrong.length >= enough) break;
	}
	return wrong;
}
