import { type Kysely, sql } from "kysely";
import type { Database } from "../../machinery/database/open-database.ts";
import { doorRole, requestRole } from "../../machinery/database/tenancy/tenant.ts";
import { roles } from "../../people/access/authorisation/roles.ts";
import { trialDay } from "../model-trial.case-support.ts";
import {
	cooperation,
	employee,
	extraRows,
	id,
	type Organisation,
	organisations,
	samples,
	writeInsert,
} from "./model-rows.case-support.ts";

type Tables = Record<string, never>;

/**
 * What the design says of each table: whose rows are seen and changed by whom. `fixed`: never changed once written.
 * Shared ones have three rows: what is common, a partner's part, and another partner's part.
 */
const shared: Readonly<Record<string, string>> = {
	guidance: "guidance",
	catalogue_version: "catalogue",
	guidance_use: "guidance",
	person_link: "shared-persons",
	competence_offer: "competence-offers",
	competence_offer_reply: "competence-offers",
};
/** Without a common row: the first of the three is the owner's own part. */
const neverCommon = ["guidance_use", "person_link", "competence_offer", "competence_offer_reply"];
/** The record of two: nobody sees it by role, and it goes with its day. */
const betweenTwo = ["conversation", "conversation_point"];
/** Signed by somebody else: the one it is about reads, and neither adds nor removes. */
const signed = ["observed_check", "check_withdrawal"];
const withSelf = [
	"person",
	"employment",
	"holding",
	"mapping_answer",
	"declaration",
	"declaration_attachment",
	"learning_wish",
	"conversation_day",
	...signed,
];
const personal = [...withSelf, "import_file"];
const fixed = [
	"analysis",
	"finding",
	"catalogue_version",
	"plan_version",
	"mapping_round_progress",
	"mapping_round_holding",
	...signed,
];
const doorCommands: Readonly<Record<string, readonly string[]>> = {
	account: ["select", "update"],
	role_grant: ["select"],
	session: ["select", "insert", "update", "delete"],
	one_time_link: ["select", "insert", "update"],
	organisation: ["select"],
	"audit.event": ["insert"],
	"audit.personal_value": ["insert"],
};
const seesPersons = [
	"unit-leader",
	"quality-developer",
	"municipal-director",
	"municipal-administrator",
	"system",
];

/** The blind ones name no row and ask for none back: only their own policy is asked, not the one for reading. */
const commands = [
	"select",
	"insert",
	"update",
	"delete",
	"take over",
	"update blindly",
	"delete blindly",
] as const;
type Command = (typeof commands)[number];

export interface Asker {
	readonly organisation: Organisation | "nobody";
	/** A role, `system`, `door`, or `employee` with a person: the one that rows about persons are about. */
	readonly role: string;
	readonly person?: string;
}

export interface Cell {
	readonly asker: Asker;
	readonly table: string;
	readonly row: string;
	readonly command: Command;
}

/** `reached`: the row was seen or changed. `kept`: it was reached and a trigger kept it as it was. */
type Outcome = "reached" | "kept" | "not reached";

/** Everybody who can ask: every organisation in every role, a person about itself, and the door. */
export function listAskers(only: readonly string[] = [...roles, "system"]): readonly Asker[] {
	const everyone = (Object.keys(organisations) as Organisation[]).flatMap((organisation) =>
		only.map((role) => ({ organisation, role })),
	);
	return [
		...everyone,
		{ organisation: "own", role: "employee", person: employee },
		{ organisation: "nobody", role: "door" },
	];
}

function rowsOf(table: string): readonly string[] {
	if (table === "account") return ["own", "for trying out"];
	return table in shared ? ["common", "of partner", "of other partner"] : ["own"];
}

export function listCells(asker: Asker, tables = Object.keys(samples)): readonly Cell[] {
	return tables.flatMap((table) =>
		rowsOf(table).flatMap((row) => commands.map((command) => ({ asker, table, row, command }))),
	);
}

/** What the design says that becomes of the cell. */
export function expectOutcome(cell: Cell): Outcome {
	const { asker, table, command } = cell;
	if (command === "update blindly" || command === "delete blindly") {
		const seen = command === "update blindly" ? "update" : "delete";
		const outcomes = rowsOf(table).map((row) => expectOutcome({ ...cell, row, command: seen }));
		// Everybody has a row of its own in the directory.
		if (table === "organisation" && command === "update blindly" && asker.role !== "door") {
			return "reached";
		}
		return (
			outcomes.find((outcome) => outcome === "kept") ??
			outcomes.find((outcome) => outcome === "reached") ??
			"not reached"
		);
	}
	if (asker.role === "door") {
		if (command === "take over" && doorCommands[table]?.includes("update")) return "kept";
		return doorCommands[table]?.includes(command) ? "reached" : "not reached";
	}
	const reads = command === "select";
	if (!mayAsk(cell)) return "not reached";
	// The directory and accounts have no way to another owner at all.
	if (command === "take over" && (table === "organisation" || table === "account")) {
		return "not reached";
	}
	if (command === "take over")
		return mayChange({ ...cell, command: "update" }) ? "kept" : "not reached";
	if (reads) return "reached";
	if (!mayChange(cell)) return "not reached";
	return command === "update" && fixed.includes(table) ? "kept" : "reached";
}

/** Whether the row is seen at all (for an insert: whether such a row could be seen). */
function mayAsk({ asker, table, row, command }: Cell): boolean {
	const own = asker.organisation === "own";
	if (table === "organisation") return true;
	if (table === "person_link") {
		const part = own ? "common" : `of ${asker.organisation}`;
		return seesPersons.includes(asker.role) && row === part;
	}
	if (table in shared) {
		if (own) return true;
		if (asker.organisation !== "partner" && asker.organisation !== "other partner") return false;
		if (table === "competence_offer") return true;
		// The stored offer is the partner's, so it reads every answer to it.
		if (table === "competence_offer_reply" && asker.organisation === "partner") return true;
		if (neverCommon.includes(table) && row === "common") return false;
		return row === "common" || row === `of ${asker.organisation}`;
	}
	if (table === "cooperation") {
		return !["stranger", "former partner"].includes(asker.organisation);
	}
	if (table === "tenancy.participation") return own || asker.organisation === "partner";
	if (!own) return false;
	if (table === "audit.personal_value") {
		if (command === "insert") return true;
		const sees = seesPersons.includes(asker.role);
		return command === "delete" ? sees : sees || asker.person === employee;
	}
	if (betweenTwo.includes(table)) return asker.person === employee;
	if (personal.includes(table)) {
		const about = table !== "person" || command !== "insert";
		const self = asker.person === employee && withSelf.includes(table) && about;
		return seesPersons.includes(asker.role) || self;
	}
	return true;
}

function mayChange({ asker, table, row, command }: Cell): boolean {
	const own = asker.organisation === "own";
	switch (table) {
		case "organisation":
			return own && command === "update";
		case "session":
			return own && command === "delete";
		case "one_time_link":
			return own && command !== "update";
		case "conversation":
		case "conversation_point":
			return own && command !== "delete";
		case "audit.event":
			return own && command === "insert";
		case "audit.personal_value":
			return own && command !== "update";
		case "account":
			return own && (row === "own" || command !== "insert" || asker.role === "system");
		case "observed_check":
		case "check_withdrawal":
			return own && (command === "update" || asker.person !== employee);
		default:
			return own || (table in shared && row === `of ${asker.organisation}`);
	}
}

/** Fills every table with its rows, past the policies, and makes the function that the cells are tried with. */
export async function fillModel({ db }: Database<Tables>): Promise<void> {
	const run = (statement: string) => sql.raw(statement).execute(db);
	for (const [name, organisation] of Object.entries(organisations)) {
		if (name === "own") continue;
		await run(
			`insert into organisation (owner, id, kind, name) values ('${organisation}', '${organisation}', 'municipality', '${name}')`,
		);
	}
	for (const [table, sample] of Object.entries(samples)) {
		for (const [at, row] of rowsOf(table).entries()) {
			await run(writeInsert(table, sample(0), variant(table, row, at)));
		}
		for (const [of, row] of extraRows) if (of === table) await run(writeInsert(table, row));
		if (table === "tenancy.participation") for (const insert of participations()) await run(insert);
	}
	await run(`
		create schema trial;
		grant usage on schema trial to ${requestRole}, ${doorRole};
		create function trial.reach(statements text[]) returns text[] language plpgsql as $$
		declare
			statement text;
			affected bigint;
			answers text[] := '{}';
		begin
			foreach statement in array statements loop
				begin
					execute statement;
					get diagnostics affected = row_count;
					raise exception using errcode = 'RT000', message = affected::text;
				exception when others then
					answers := answers || case when sqlstate = 'RT000' then sqlerrm else sqlstate end;
				end;
			end loop;
			return answers;
		end
		$$;
		grant execute on function trial.reach(text[]) to ${requestRole}, ${doorRole};
	`);
}

function participations(): readonly string[] {
	const part = (organisation: Organisation, purpose: string, more = {}) =>
		writeInsert("tenancy.participation", {
			cooperation,
			participant: organisations[organisation],
			purpose,
			valid_from: "2026-01-01",
			...more,
		});
	const purposes = ["guidance", "catalogue", "shared-persons", "competence-offers"];
	return [
		...purposes.slice(1).map((purpose) => part("partner", purpose)),
		...purposes.map((purpose) => part("other partner", purpose)),
		...purposes.map((purpose) => part("former partner", purpose, { valid_to: "2026-11-15" })),
		part("sibling", "another"),
	];
}

/** The columns by which the rows of a shared table differ. `at` also keeps their ids and unique columns apart. */
function variant(table: string, row: string, at: number): Readonly<Record<string, unknown>> {
	if (table === "account" && at === 1) return { id: id(165), email: "demo@example.no", demo: true };
	if (!(table in shared)) return {};
	const part =
		row === "of partner"
			? organisations.partner
			: row === "of other partner"
				? organisations["other partner"]
				: null;
	const first = String(samples[table]?.(0).id);
	const apart: Record<string, Record<string, unknown>> = {
		catalogue_version: { number: at + 1 },
		guidance_use: { guidance: at === 0 ? id(79) : id(70) },
		person_link: { person: id(155 + at) },
	};
	return {
		id: at === 0 ? first : first.replace(/^.{8}/, `0000000${at}`),
		cooperation,
		part: neverCommon.includes(table) && part === null ? organisations.own : part,
		...apart[table],
	};
}

/** The cells that are not as the design says, in words; `enough` of them. */
export async function findWrongCells(
	database: Database<Tables>,
	askers: readonly Asker[],
	tables?: readonly string[],
): Promise<readonly string[]> {
	const wrong: string[] = [];
	for (const asker of askers) {
		const cells = listCells(asker, tables === undefined ? undefined : [...tables]);
		const outcomes = await tryCells(database, asker, cells);
		cells.forEach((cell, at) => {
			const expected = expectOutcome(cell);
			if (outcomes[at] === expected) return;
			const who = `${asker.organisation} as ${asker.role}${asker.person === undefined ? "" : " (itself)"}`;
			wrong.push(
				`${who}: ${cell.command} ${cell.table} (${cell.row}): ${outcomes[at]} instead of ${expected}`,
			);
		});
	}
	return wrong;
}

async function tryCells(
	database: Database<Tables>,
	asker: Asker,
	cells: readonly Cell[],
): Promise<readonly Outcome[]> {
	const ask = async (transaction: Kysely<Tables>) => {
		const statements = cells.map(writeStatement);
		const { rows } = await sql<{
			answers: string[];
		}>`select trial.reach(${statements}::text[]) as answers`.execute(transaction);
		return (rows[0]?.answers ?? []).map((answer, at) => readOutcome(answer, statements[at] ?? ""));
	};
	if (asker.organisation === "nobody") return database.withDoor({ today: trialDay }, ask);
	return database.withTenant(
		{
			organisation: organisations[asker.organisation],
			today: trialDay,
			roles: [asker.role],
			...(asker.person === undefined ? {} : { person: asker.person }),
		},
		ask,
	);
}

/** 42501: a policy or privilege said no. 23000, 23514: a trigger or check kept the row. 23503, 23505: past the policies, a key said no. */
function readOutcome(answer: string, statement: string): Outcome {
	if (answer === "42501" || answer === "0") return "not reached";
	if (answer === "23000" || answer === "23514") return "kept";
	if (/^\d{1,4}$/.test(answer) || answer === "23503" || answer === "23505") return "reached";
	throw new Error(`${answer}: ${statement}`);
}

function writeStatement({ asker, table, row, command }: Cell): string {
	const at = rowsOf(table).indexOf(row);
	const stored = { ...samples[table]?.(0), ...variant(table, row, at) } as Record<string, unknown>;
	const key = table === "audit.personal_value" ? "event" : "id";
	const where =
		table === "tenancy.participation"
			? `participant = '${organisations.partner}' and purpose = 'guidance'`
			: `${key} = '${stored[key]}'`;
	const unversioned = [
		"account",
		"tenancy.participation",
		"session",
		"one_time_link",
		"audit.event",
		"audit.personal_value",
	];
	const change = unversioned.includes(table) ? changeWithoutVersion(table) : "version = 1";
	switch (command) {
		case "select":
			return `select 1 from ${table} where ${where}`;
		case "update":
			return `update ${table} set ${change} where ${where}`;
		case "delete":
			return `delete from ${table} where ${where}`;
		case "update blindly":
			return `update ${table} set ${change}`;
		case "delete blindly":
			return `delete from ${table}`;
		case "take over": {
			const taker =
				asker.organisation === "own" || asker.organisation === "nobody"
					? id(500)
					: organisations[asker.organisation];
			return `update ${table} set owner = '${taker}' where ${where}`;
		}
		case "insert": {
			const other = samples[table]?.(1) ?? {};
			const { id: _, email: __, ...apart } = variant(table, row, at);
			return writeInsert(table, other, apart);
		}
	}
}

function changeWithoutVersion(table: string): string {
	if (table === "tenancy.participation") return "valid_to = null";
	if (table === "account") return "name = 'Per'";
	return table === "session" || table === "one_time_link"
		? "expires_at = '2030-01-01'"
		: "about = null";
}
