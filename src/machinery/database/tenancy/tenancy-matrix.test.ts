import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../open-database.ts";
import { describeOnBothEngines, openTrial } from "../trials/both-engines.case-support.ts";
import type { TrialTables } from "../trials/trial-tables.case-support.ts";
import { checkCatalogue } from "./catalogue-check.ts";
import { fillMatrix, findWrongCells, listCells } from "./tenancy-matrix.case-support.ts";

interface Policy {
	readonly name: string;
	readonly table: string;
	readonly command: string;
	readonly using: string | null;
	readonly check: string | null;
}

describeOnBothEngines("who reaches which row", (trial) => {
	let database: Database<TrialTables>;
	beforeAll(async () => {
		database = await openTrial(await trial.createEmpty());
		await fillMatrix(database);
	});
	afterAll(() => database?.close());

	const run = (statement: string) => sql.raw(statement).execute(database.db);

	it(`is as said, in every one of ${listCells().length} cells`, async () => {
		expect(await findWrongCells(database)).toEqual([]);
	});

	it("is noticed when any policy is removed or opened", async () => {
		const { rows: policies } = await sql<Policy>`
			select polname as name, polrelid::regclass::text as "table",
				case polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' else 'delete' end as command,
				pg_get_expr(polqual, polrelid) as "using", pg_get_expr(polwithcheck, polrelid) as check
			from pg_policy where polrelid not in ('holding_note'::regclass, 'audit.event'::regclass, 'audit.personal_value'::regclass) order by 2, 1`.execute(
			database.db,
		);
		expect(policies).toHaveLength(18);
		for (const policy of policies) {
			const { name, table, command, using, check } = policy;
			const create = (how: (condition: string) => string) =>
				run(`create policy ${name} on ${table} for ${command} to rodtrad_request
					${using === null ? "" : `using (${how(using)})`} ${check === null ? "" : `with check (${how(check)})`}`);
			await run(`drop policy ${name} on ${table}`);
			expect(
				await findWrongCells(database, { table, enough: 1 }),
				`without ${name} on ${table}`,
			).not.toEqual([]);
			if (name !== "reference_reads") {
				await create(() => "true");
				expect(
					await findWrongCells(database, { table, enough: 1 }),
					`with ${name} on ${table} open`,
				).not.toEqual([]);
				expect(await checkCatalogue(database.db)).toContainEqual({
					flaw: "policy-open-to-all",
					object: `${table}.${name}`,
				});
				await run(`drop policy ${name} on ${table}`);
			}
			await create((condition) => condition);
		}
		await run("drop trigger keep_owner on registration");
		expect(await findWrongCells(database)).toContain(
			"participant: take over registration (of participant) leaks",
		);
		await run(
			"create trigger keep_owner before update on registration for each row execute function tenancy.keep_owner()",
		);
		expect(await findWrongCells(database)).toEqual([]);
	}, 120_000);

	it("holds for nobody: without an organisation no row is reached", async () => {
		await database.db.transaction().execute(async (transaction) => {
			await sql`select set_config('role', 'rodtrad_request', true)`.execute(transaction);
			const { rows } =
				await sql`select owner from holding union all select owner from registration`.execute(
					transaction,
				);
			expect(rows).toEqual([]);
			expect((await sql`select tenancy.organisation() as own`.execute(transaction)).rows).toEqual([
				{ own: null },
			]);
		});
	});
});

describeOnBothEngines("the check of the catalogue", (trial) => {
	let database: Database<TrialTables>;
	beforeAll(async () => {
		database = await openTrial(await trial.createEmpty());
	});
	afterAll(() => database?.close());

	it("finds nothing in what the functions protect", async () => {
		expect(await checkCatalogue(database.db)).toEqual([]);
	});

	const flaws: readonly (readonly [statement: string, flaw: string, object: string])[] = [
		[
			"create table bare (owner uuid, id int, primary key (owner, id))",
			"table-without-policy",
			"bare",
		],
		["alter table holding disable row level security", "table-without-policy", "holding"],
		[
			"create table keyed (owner uuid, id int primary key); select tenancy.protect_owned('keyed')",
			"key-without-owner",
			"keyed.keyed_pkey",
		],
		[
			"create unique index holding_by_name on holding (name)",
			"key-without-owner",
			"holding.holding_by_name",
		],
		[
			"create unique index plain on holding (id); create table pointing (owner uuid, id int, holding uuid references holding (id), primary key (owner, id)); select tenancy.protect_owned('pointing')",
			"reference-without-owner",
			"pointing.pointing_holding_fkey",
		],
		["create view past as select * from holding", "view-not-invoker", "past"],
		["create materialized view copied as select * from holding", "materialized-view", "copied"],
		[
			"create function past() returns bigint language sql security definer as 'select count(*) from holding'",
			"function-definer",
			"past()",
		],
		["grant truncate on holding to rodtrad_request", "table-with-unruled-privilege", "holding"],
		["grant update on kostra_function to public", "reference-not-read-only", "kostra_function"],
		[
			"create policy all_in on holding for select using (true)",
			"policy-open-to-all",
			"holding.all_in",
		],
	];
	it.each(flaws)("%s", async (statement, flaw, object) => {
		const undone = new Error("undone");
		await expect(
			database.db.transaction().execute(async (transaction) => {
				await sql.raw(statement).execute(transaction);
				expect(await checkCatalogue<TrialTables>(transaction)).toContainEqual({ flaw, object });
				throw undone;
			}),
		).rejects.toBe(undone);
	});
});
