import { type Kysely, sql } from "kysely";
import type { BackupColumn } from "./backup-content.ts";

export interface StoredTable {
	/** With its schema, quoted where SQL needs it. */
	readonly table: string;
	readonly columns: readonly BackupColumn[];
}

/** Every table that holds rows of ours, with the columns that are stored (not computed). Not the record of migrations. */
export async function listStoredTables<Tables>(
	db: Kysely<Tables>,
): Promise<readonly StoredTable[]> {
	const { rows } = await sql<StoredTable>`
		select format('%I.%I', n.nspname, c.relname) as "table",
			(select coalesce(json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
				order by a.attnum), '[]')
			from pg_attribute as a
			where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
		from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
		where c.relkind = 'r' and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
			and (n.nspname, c.relname) <> ('tenancy', 'migration')
		order by 1`.execute(db);
	return rows;
}
