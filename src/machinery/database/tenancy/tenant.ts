import { AsyncLocalStorage } from "node:async_hooks";
import { type Kysely, sql, type Transaction } from "kysely";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";

/** Who asks, for one request. */
export interface Tenant {
	/** The acting organisation (UUID): the owner of what it writes. */
	readonly organisation: string;
	/** The day by which cooperations are valid or not; the database's clock decides nothing. */
	readonly today: PlainDate;
	readonly person?: string;
	/** The account that asks, for the audit. */
	readonly account?: string;
	readonly roles?: readonly string[];
}

export type RunWithTenant<Tables> = <Value>(
	tenant: Tenant,
	run: (transaction: Transaction<Tables>) => Promise<Value>,
	options?: { readonly signal?: AbortSignal },
) => Promise<Value>;

/** What is known before sign-in: only the day, and the organisation once it is found, for the audit. */
export interface Doorstep {
	readonly today: PlainDate;
	readonly organisation?: string;
	readonly account?: string;
}

export type RunAtDoor<Tables> = <Value>(
	doorstep: Doorstep,
	run: (transaction: Transaction<Tables>) => Promise<Value>,
) => Promise<Value>;

/** The role that requests run under; made by the first migration. */
export const requestRole = "rodtrad_request";

/** The role that looks up accounts, sessions and one-time links before anybody is known; made by the second migration. */
export const doorRole = "rodtrad_door";

const scopes = new AsyncLocalStorage<{ open: boolean }>();

function isInsideTenant(): boolean {
	return scopes.getStore()?.open === true;
}

/**
 * A request that asks for a second connection can wait for itself for ever (the embedded engine has one), and what it ran
 * there would be outside its transaction and under the login role.
 */
export function refuseOutsideTransaction(): void {
	if (isInsideTenant()) {
		throw new Error(
			"Inside withTenant, use the transaction it gives: no other connection and no second withTenant.",
		);
	}
}

/**
 * Runs one request as one transaction under the request role. All that marks it (role, organisation, person, roles, day)
 * is local to the transaction and gone when it ends, however it ends. What `run` throws rolls back and is thrown on; so
 * does `signal`, as soon as the statement under way has ended (neither engine is asked to break it off).
 */
export function createWithTenant<Tables>(db: Kysely<Tables>, role: string): RunWithTenant<Tables> {
	return async (tenant, run, { signal } = {}) => {
		refuseOutsideTransaction();
		refuseUnclearTenant(tenant);
		signal?.throwIfAborted();
		return db.transaction().execute(async (transaction) => {
			signal?.throwIfAborted();
			await sql`select set_config('role', ${role}, true),
				set_config('rodtrad.organisation', ${tenant.organisation}, true),
				set_config('rodtrad.person', ${tenant.person ?? ""}, true),
				set_config('rodtrad.account', ${tenant.account ?? ""}, true),
				set_config('rodtrad.roles', ${writeRoles(tenant.roles)}, true),
				set_config('rodtrad.today', ${tenant.today}, true)`.execute(transaction);
			const scope = { open: true };
			try {
				return await orAborted(
					scopes.run(scope, () => run(transaction)),
					signal,
				);
			} finally {
				scope.open = false;
			}
		});
	};
}

/** Runs one step of sign-in as one transaction under the door's role, which sees accounts and sessions and nothing else. */
export function createWithDoor<Tables>(db: Kysely<Tables>, role: string): RunAtDoor<Tables> {
	return async (doorstep, run) => {
		refuseOutsideTransaction();
		return db.transaction().execute(async (transaction) => {
			await sql`select set_config('role', ${role}, true),
				set_config('rodtrad.organisation', ${doorstep.organisation ?? ""}, true),
				set_config('rodtrad.person', '', true),
				set_config('rodtrad.account', ${doorstep.account ?? ""}, true),
				set_config('rodtrad.roles', '{}', true),
				set_config('rodtrad.today', ${doorstep.today}, true)`.execute(transaction);
			const scope = { open: true };
			try {
				return await scopes.run(scope, () => run(transaction));
			} finally {
				scope.open = false;
			}
		});
	};
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An empty organisation would be a request that sees nothing and says nothing: a mistake that must be heard. */
function refuseUnclearTenant({ organisation, person, account, roles = [] }: Tenant): void {
	if (!uuid.test(organisation)) throw new Error("A request must name its organisation by UUID.");
	if (account !== undefined && !uuid.test(account)) throw new Error("An account is named by UUID.");
	if (person !== undefined && !uuid.test(person)) throw new Error("A person is named by UUID.");
	if (!roles.every((name) => /^[a-z][a-z-]*$/.test(name))) {
		throw new Error("Names of roles are small letters and hyphens.");
	}
}

function writeRoles(roles: readonly string[] = []): string {
	return `{${roles.join(",")}}`;
}

function orAborted<Value>(work: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
	if (signal === undefined) return work;
	return new Promise((resolve, reject) => {
		const abort = () => reject(signal.reason);
		if (signal.aborted) abort();
		signal.addEventListener("abort", abort, { once: true });
		work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
	});
}
