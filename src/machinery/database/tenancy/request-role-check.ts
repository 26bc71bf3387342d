import { type Kysely, sql } from "kysely";

/** A power of the effective role by which row-level policies would not hold for it. */
export type RolePower =
	| "is-superuser"
	| "bypasses-row-security"
	| "creates-roles"
	| "owns-objects"
	| "is-member-of-roles"
	| "is-not-taken-on";

/**
 * What is wrong with the role that requests run under; empty when policies bind it. It is taken on as a request takes it
 * on, and the effective role is judged, not the one that was meant: owners are not bound by the policies of their own
 * tables, and a member of a role can become it.
 */
export async function findRolePowers<Tables>(
	db: Kysely<Tables>,
	role: string,
): Promise<readonly RolePower[]> {
	return db.transaction().execute(async (transaction): Promise<readonly RolePower[]> => {
		const { rows: able } = await sql<{ able: boolean }>`
			select count(*) = 1 and bool_and(pg_has_role(current_user, oid, 'member')) as able
			from pg_roles where rolname = ${role}`.execute(transaction);
		if (able[0]?.able !== true) return ["is-not-taken-on"];
		await sql`select set_config('role', ${role}, true)`.execute(transaction);
		const { rows } = await sql<Record<RolePower, boolean>>`
			select
				r.rolsuper as "is-superuser",
				r.rolbypassrls as "bypasses-row-security",
				r.rolcreaterole as "creates-roles",
				exists (select from pg_class where relowner = r.oid)
					or exists (select from pg_proc where proowner = r.oid)
					or exists (select from pg_namespace where nspowner = r.oid) as "owns-objects",
				exists (select from pg_auth_members where member = r.oid) as "is-member-of-roles",
				r.rolname <> ${role} as "is-not-taken-on"
			from pg_roles as r where r.rolname = current_user`.execute(transaction);
		const powers = rows[0];
		if (powers === undefined) return ["is-not-taken-on"];
		return (Object.keys(powers) as RolePower[]).filter((power) => powers[power]);
	});
}
