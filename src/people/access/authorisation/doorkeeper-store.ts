import { type Kysely, sql, type Transaction } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Doorkeeper } from "../../../machinery/http/routes/doorkeeper.ts";
import { findSession, noteUse } from "../sessions/session-store.ts";
import type { Tables } from "../tables.ts";
import { findWidestReach } from "./widest-reach.ts";

/**
 * Decides who asks, by the session, and how far they may go, by the roles that hold today. Invented accounts are nobody
 * outside demo mode, even with a session from before.
 */
export function createDoorkeeper({ demo }: { readonly demo: boolean }): Doorkeeper {
	return {
		async findCaller(door: Transaction<Tables>, token, { today, now }) {
			const session = await findSession(door, token, { today, now });
			if (session === undefined || (session.demo && !demo)) return undefined;
			const { role: chosen, granted } = session;
			const roles = chosen === null ? granted : granted.filter((role) => role === chosen);
			await noteUse(door, session, now);
			return {
				organisation: session.owner,
				account: session.account,
				person: session.person,
				roles,
			};
		},
		async findReaches(transaction: Transaction<Tables>, caller, today) {
			const units = caller.roles.includes("unit-leader")
				? await listUnitsLed(transaction, caller.account, today)
				: [];
			const standing = { roles: caller.roles, units, person: caller.person };
			return (action) => findWidestReach(action, standing);
		},
	};
}

/** The units that an account leads on a day, and all below them, closed ones too: what was theirs is theirs to see. */
async function listUnitsLed(
	db: Kysely<Tables>,
	account: Identifier,
	day: PlainDate,
): Promise<readonly Identifier[]> {
	const { rows } = await sql<{ id: Identifier }>`
		with recursive led as (
			select u.owner, u.id from unit as u join role_grant as g on g.owner = u.owner and g.unit = u.id
			where g.account = ${account} and g.role = 'unit-leader'
				and g.valid_from <= ${day} and (g.valid_to is null or g.valid_to >= ${day})
			union
			select u.owner, u.id from unit as u join led on led.owner = u.owner and u.parent = led.id
		)
		select id from led order by id`.execute(db);
	return rows.map(({ id }) => id);
}
