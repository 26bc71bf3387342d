import { type Kysely, sql } from "kysely";
import { expect, test } from "vitest";
import { migrate } from "../../machinery/database/migrating/migrate.ts";
import { openConnections } from "../../machinery/database/open-database.ts";
import { checkCatalogue } from "../../machinery/database/tenancy/catalogue-check.ts";
import { describeOnBothEngines } from "../../machinery/database/trials/both-engines.case-support.ts";
import { readAllMigrations } from "../all-migrations.ts";

const steps = readAllMigrations();
const organisation = "00000000-0000-4000-8000-000000000001";

describeOnBothEngines("the schema of the model", (trial) => {
	test(`is reached from each of its ${steps.length} earlier states, with the rows that were there`, async () => {
		const connections = await openConnections<unknown>(await trial.createEmpty());
		if (!connections.ok) throw new Error(JSON.stringify(connections.problem));
		const { db, close } = connections.value;
		await migrate(db, steps);
		const whole = await describeSchema(db);
		for (let state = 1; state < steps.length; state++) {
			await emptyDatabase(db);
			await migrate(db, steps.slice(0, state));
			const hasOrganisations = steps[state - 1] !== undefined && steps[state - 1]!.name >= "0010";
			if (hasOrganisations) await addOrganisation(db);
			expect(await migrate(db, steps)).toEqual({
				ok: true,
				value: steps.slice(state).map(({ name }) => name),
			});
			expect(await describeSchema(db)).toEqual(whole);
			expect(await migrate(db, steps)).toEqual({ ok: true, value: [] });
			const { rows } = await sql`select id from organisation`.execute(db);
			expect(rows).toEqual(hasOrganisations ? [{ id: organisation }] : []);
		}
		expect(await checkCatalogue(db)).toEqual([]);
		await close();
	}, 120_000);
});

async function emptyDatabase(db: Kysely<unknown>): Promise<void> {
	await sql`drop schema audit cascade`.execute(db);
	await sql`drop schema tenancy cascade`.execute(db);
	await sql`drop schema public cascade`.execute(db);
	await sql`create schema public`.execute(db);
}

async function addOrganisation(db: Kysely<unknown>): Promise<void> {
	await sql`insert into organisation (owner, id, kind, name) values (${organisation}, ${organisation}, 'municipality', 'Trostevik')`.execute(
		db,
	);
}

/** Everything that the schema is made of, as text: columns, keys, policies, triggers, functions, privileges. */
async function describeSchema(db: Kysely<unknown>): Promise<readonly string[]> {
	const { rows } = await sql<{ part: string }>`
		select attrelid::regclass || ' ' || attname || ' ' || format_type(atttypid, atttypmod) || ' ' || attnotnull
			|| coalesce(' ' || pg_get_expr(adbin, adrelid), '') || coalesce(' ' || attacl::text, '') as part
		from pg_attribute join pg_class as c on c.oid = attrelid left join pg_attrdef on adrelid = attrelid and adnum = attnum
		where attnum > 0 and not attisdropped and relkind in ('r', 'v') and relnamespace::regnamespace::text in ('public', 'tenancy', 'audit')
		union all
		select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace::regnamespace::text in ('public', 'tenancy', 'audit')
		union all
		select indexrelid::regclass || ' ' || pg_get_indexdef(indexrelid) from pg_index join pg_class as c on c.oid = indrelid where relnamespace::regnamespace::text in ('public', 'tenancy', 'audit')
		union all
		select polrelid::regclass || ' ' || polname || ' ' || polcmd::text || polpermissive || coalesce(pg_get_expr(polqual, polrelid), '') || coalesce(pg_get_expr(polwithcheck, polrelid), '') from pg_policy
		union all
		select tgrelid::regclass || ' ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
		union all
		select oid::regprocedure || ' ' || prosrc from pg_proc where pronamespace::regnamespace::text in ('public', 'tenancy', 'audit')
		union all
		select relname || ' ' || relacl::text from pg_class where relnamespace::regnamespace::text in ('public', 'tenancy', 'audit') and relkind in ('r', 'v')`.execute(
		db,
	);
	return rows.map(({ part }) => part).sort();
}
