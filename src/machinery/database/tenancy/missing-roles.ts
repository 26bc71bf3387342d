import { type Kysely, sql } from "kysely";

/** The schema needs roles that are not on the server, and the login may not make them. */
export interface RolesNotMade {
	readonly code: "roles-not-made";
	readonly login: string;
	readonly roles: readonly string[];
}

/** Asked before the schema is made, so that whoever runs the server is told once what to do, and nothing is left half. */
export async function findUnmakableRoles<Tables>(
	db: Kysely<Tables>,
	roles: readonly string[],
): Promise<RolesNotMade | undefined> {
	const { rows } = await sql<{ login: string; able: boolean; there: readonly string[] }>`
		select current_user::text as login, rolsuper or rolcreaterole as able,
			array(select rolname::text from pg_roles where rolname::text = any (${[...roles]}::text[])) as there
		from pg_roles where rolname = current_user`.execute(db);
	const [found] = rows;
	if (found === undefined || found.able) return undefined;
	const missing = roles.filter((role) => !found.there.includes(role));
	return missing.length === 0
		? undefined
		: { code: "roles-not-made", login: found.login, roles: missing };
}
