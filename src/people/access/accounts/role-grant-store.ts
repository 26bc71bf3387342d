import type { Kysely } from "kysely";
import type { z } from "zod";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import {
	invalidInput,
	notFound,
	type Problem,
	stale,
} from "../../../machinery/http/problems/problem.ts";
import { actions } from "../authorisation/actions.ts";
import type { Role } from "../authorisation/roles.ts";
import { listRolesOfKind, needsUnit } from "../authorisation/roles-of-organisation.ts";
import type { Tables } from "../tables.ts";
import type { changedGrant, grantShown, NewGrant } from "./account-contract.ts";
import {
	lastAdministrator,
	periodTurned,
	roleHasHeld,
	roleHeldAlready,
	roleNotHere,
	unitMissing,
	unitNotAsked,
	unknownUnit,
} from "./account-problems.ts";

export type GrantShown = z.output<typeof grantShown>;

interface GrantOfAccount {
	readonly account: Identifier;
	readonly grant: GrantShown;
}

/** The roles of one account, or of all, oldest first. */
export async function listGrants(
	db: Kysely<Tables>,
	account?: Identifier,
): Promise<readonly GrantOfAccount[]> {
	const rows = await db
		.selectFrom("role_grant as g")
		.leftJoin("unit as u", (join) =>
			join.onRef("u.owner", "=", "g.owner").onRef("u.id", "=", "g.unit"),
		)
		.select(["g.id", "g.version", "g.account", "g.role", "g.unit", "u.name as unitName"])
		.select(["g.valid_from as validFrom", "g.valid_to as validTo"])
		.$if(account !== undefined, (some) => some.where("g.account", "=", account!))
		.orderBy("g.valid_from")
		.orderBy("g.role")
		.orderBy("g.id")
		.execute();
	return rows.map(({ account: whose, unit, unitName, ...grant }) => ({
		account: whose,
		grant: { ...grant, unit: unit === null ? null : { id: unit, name: unitName ?? "" } },
	}));
}

/** Gives an account of the organisation a role. `at`: where in the body it stands, for faults. */
export async function addGrant(
	db: Kysely<Tables>,
	owner: Identifier,
	account: Identifier,
	{ role, unit, validFrom, validTo }: NewGrant,
	today: PlainDate,
	at = "",
): Promise<Result<GrantShown, Problem>> {
	const first = validFrom ?? today;
	if (validTo !== null && validTo < first) return failure(periodTurned);
	const fault = await findRoleFault(db, owner, role, unit, at);
	if (fault !== undefined) return failure(invalidInput(fault));
	if (!(await holdAccount(db, account))) return failure(notFound);
	const others = await listGrants(db, account);
	const isHeld = others.some(
		({ grant }) =>
			grant.role === role &&
			(grant.unit?.id ?? null) === unit &&
			(validTo === null || grant.validFrom <= validTo) &&
			(grant.validTo === null || grant.validTo >= first),
	);
	if (isHeld) return failure(roleHeldAlready);
	const { id } = await db
		.insertInto("role_grant")
		.values({ owner, account, role, unit, valid_from: first, valid_to: validTo })
		.returning("id")
		.executeTakeFirstOrThrow();
	const added = await findGrant(db, account, id);
	return added === undefined ? failure(notFound) : success(added);
}

/** Gives a role other days; a last day ends it. */
export async function changeGrant(
	db: Kysely<Tables>,
	account: Identifier,
	id: Identifier,
	version: number,
	{ validFrom, validTo }: z.output<typeof changedGrant>,
	today: PlainDate,
): Promise<Result<GrantShown, Problem>> {
	if (validTo !== null && validTo < validFrom) return failure(periodTurned);
	const held = await holdGrant(db, account, id, version);
	if (!held.ok) return held;
	const { role, unit } = held.value;
	const overlaps = (await listGrants(db, account)).some(
		({ grant }) =>
			grant.id !== id &&
			grant.role === role &&
			grant.unit?.id === unit?.id &&
			(validTo === null || grant.validFrom <= validTo) &&
			(grant.validTo === null || grant.validTo >= validFrom),
	);
	if (overlaps) return failure(roleHeldAlready);
	if (
		(validTo !== null || validFrom > today) &&
		(await isLastAdministrator(db, { grant: id }, today))
	) {
		return failure(lastAdministrator);
	}
	await db
		.updateTable("role_grant")
		.set({ valid_from: validFrom, valid_to: validTo })
		.where("id", "=", id)
		.execute();
	const changed = await findGrant(db, account, id);
	return changed === undefined ? failure(notFound) : success(changed);
}

/** Takes back a role that has not held before today: it was given by mistake, or not yet in use. */
export async function removeGrant(
	db: Kysely<Tables>,
	account: Identifier,
	id: Identifier,
	version: number,
	today: PlainDate,
): Promise<Result<undefined, Problem>> {
	const held = await holdGrant(db, account, id, version);
	if (!held.ok) return held;
	if (held.value.validFrom < today) return failure(roleHasHeld);
	if (await isLastAdministrator(db, { grant: id }, today)) return failure(lastAdministrator);
	await db.deleteFrom("role_grant").where("id", "=", id).execute();
	return success(undefined);
}

/**
 * Whether without this account or this role nobody could keep accounts today and from now on. Who asks at the same
 * moment waits: two cannot each rely on the other.
 */
export async function isLastAdministrator(
	db: Kysely<Tables>,
	without: { readonly account: Identifier } | { readonly grant: Identifier },
	today: PlainDate,
): Promise<boolean> {
	const keepers = Object.keys(actions["accounts.change"]) as Role[];
	const grants = await db
		.selectFrom("role_grant as g")
		.innerJoin("account as a", (join) =>
			join.onRef("a.owner", "=", "g.owner").onRef("a.id", "=", "g.account"),
		)
		.select(["g.id", "g.account"])
		.where("g.role", "in", keepers)
		.where("g.valid_from", "<=", today)
		.where("g.valid_to", "is", null)
		.where("a.disabled", "=", false)
		.orderBy("g.id")
		.forUpdate(["g", "a"])
		.execute();
	const left = grants.filter((one) =>
		"account" in without ? one.account !== without.account : one.id !== without.grant,
	);
	return grants.length > 0 && left.length === 0;
}

async function findGrant(
	db: Kysely<Tables>,
	account: Identifier,
	id: Identifier,
): Promise<GrantShown | undefined> {
	return (await listGrants(db, account)).find(({ grant }) => grant.id === id)?.grant;
}

/** The role as it is, held until the transaction ends. */
async function holdGrant(
	db: Kysely<Tables>,
	account: Identifier,
	id: Identifier,
	version: number,
): Promise<Result<GrantShown, Problem>> {
	if (!(await holdAccount(db, account))) return failure(notFound);
	const grant = await findGrant(db, account, id);
	if (grant === undefined) return failure(notFound);
	return grant.version === version ? success(grant) : failure(stale(grant));
}

/** Whether the account is there; changes of its roles take turns. */
async function holdAccount(db: Kysely<Tables>, id: Identifier): Promise<boolean> {
	const found = await db
		.selectFrom("account")
		.select("id")
		.where("id", "=", id)
		.forUpdate()
		.executeTakeFirst();
	return found !== undefined;
}

async function findRoleFault(
	db: Kysely<Tables>,
	owner: Identifier,
	role: Role,
	unit: Identifier | null,
	at: string,
) {
	const { kind } = await db
		.selectFrom("organisation")
		.select("kind")
		.where("id", "=", owner)
		.executeTakeFirstOrThrow();
	if (!listRolesOfKind(kind).includes(role)) return roleNotHere(`${at}/role`, role);
	if (unit === null) return needsUnit(role) ? unitMissing(`${at}/unit`) : undefined;
	if (!needsUnit(role)) return unitNotAsked(`${at}/unit`, role);
	const found = await db
		.selectFrom("unit")
		.select("id")
		.where("id", "=", unit)
		.forKeyShare()
		.executeTakeFirst();
	return found === undefined ? unknownUnit(`${at}/unit`) : undefined;
}
