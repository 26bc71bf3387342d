import { type Kysely, sql } from "kysely";
import { requestRole } from "./tenant.ts";

export type CatalogueFlaw =
	/** Row-level security is off, or no policy says who may. */
	| "table-without-policy"
	/** A policy lets everybody in, on a table that is not marked as reference by `tenancy.protect_reference`. */
	| "policy-open-to-all"
	/** The request role may truncate, refer to, or put triggers on it: none of these asks the policies. */
	| "table-with-unruled-privilege"
	/** A reference table that requests may change, or that has an owner. */
	| "reference-not-read-only"
	/** A primary or unique key, or exclusion, sees rows of all owners: it must carry `owner`. */
	| "key-without-owner"
	/** A reference to an owned table that could point at another owner's row. */
	| "reference-without-owner"
	/** It would read with its owner's rights. */
	| "view-not-invoker"
	/** Its copy of the rows has no policies. */
	| "materialized-view"
	/** It would run with its owner's rights. */
	| "function-definer";

export interface CatalogueFinding {
	readonly flaw: CatalogueFlaw;
	/** Table, view or function with its schema; keys and policies as `table.name`. */
	readonly object: string;
}

/** Everything in the database that could carry a row past its policies, in order of object and flaw. */
export async function checkCatalogue<Tables>(
	db: Kysely<Tables>,
): Promise<readonly CatalogueFinding[]> {
	const { rows } = await sql<CatalogueFinding>`
		with tables as (
			select c.oid, c.oid::regclass::text as name, c.relrowsecurity,
				exists (select from pg_policy where polrelid = c.oid) as has_policy,
				exists (select from pg_policy where polrelid = c.oid and polname = 'reference_reads') as is_reference,
				(select a.attnum from pg_attribute as a where a.attrelid = c.oid and a.attname = 'owner') as owner_column
			from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
			where c.relkind in ('r', 'p', 'f')
				and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
				and c.oid <> 'tenancy.migration'::regclass
		), found as (
			select 'table-without-policy' as flaw, name as object from tables
			where not relrowsecurity or not has_policy
			union all
			select 'policy-open-to-all', t.name || '.' || p.polname
			from pg_policy as p join tables as t on t.oid = p.polrelid
			where p.polpermissive and p.polroles <> array['rodtrad_door'::regrole::oid]
				and (pg_get_expr(p.polqual, p.polrelid) = 'true' or pg_get_expr(p.polwithcheck, p.polrelid) = 'true')
				and p.polname <> 'reference_reads'
			union all
			select 'table-with-unruled-privilege', name from tables
			where has_table_privilege(${requestRole}, oid, 'truncate')
				or has_table_privilege(${requestRole}, oid, 'references')
				or has_table_privilege(${requestRole}, oid, 'trigger')
			union all
			select 'reference-not-read-only', name from tables
			where is_reference and (owner_column is not null
				or has_table_privilege(${requestRole}, oid, 'insert')
				or has_table_privilege(${requestRole}, oid, 'update')
				or has_table_privilege(${requestRole}, oid, 'delete'))
			union all
			select 'key-without-owner', t.name || '.' || i.indexrelid::regclass::text
			from pg_index as i join tables as t on t.oid = i.indrelid
			where (i.indisunique or i.indisexclusion) and not t.is_reference
				and (t.owner_column is null or not t.owner_column = any (i.indkey::int2[]))
			union all
			select 'reference-without-owner', t.name || '.' || k.conname
			from pg_constraint as k join tables as t on t.oid = k.conrelid join tables as target on target.oid = k.confrelid
			where k.contype = 'f' and not target.is_reference
				and not exists (
					select from unnest(k.conkey, k.confkey) as pair (own, theirs)
					where pair.own = t.owner_column and pair.theirs = target.owner_column
				)
			union all
			select case c.relkind when 'm' then 'materialized-view' else 'view-not-invoker' end, c.oid::regclass::text
			from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
			where n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
				and (c.relkind = 'm' or (c.relkind = 'v'
					and not coalesce(c.reloptions && array['security_invoker=true', 'security_invoker=on', 'security_invoker=1'], false)))
			union all
			select 'function-definer', p.oid::regprocedure::text
			from pg_proc as p join pg_namespace as n on n.oid = p.pronamespace
			where p.prosecdef and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
		)
		select flaw, object from found order by object collate "C", flaw collate "C"`.execute(db);
	return rows;
}
