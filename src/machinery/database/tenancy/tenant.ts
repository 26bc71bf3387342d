import { AsyncLocalStorage } from "node:async_hooks";
import type { CompiledQuery, Kysely, Transaction } from "kysely";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { quoteText, writeUnanswered } from "../connection/sent-query.ts";

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

export type RunThroughDoor<Tables> = <Found extends { readonly tenant: Tenant }, Value>(
	doorstep: Doorstep,
	find: (transaction: Transaction<Tables>) => Promise<Found | undefined>,
	run: (transaction: Transaction<Tables>, found: Found) => Promise<Value>,
	options?: { readonly signal?: AbortSignal },
) => Promise<Value | undefined>;

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
		signal?.throwIfAborted();
		const marks = writeTenantMarks(role, tenant);
		return db.transaction().execute(async (transaction) => {
			signal?.throwIfAborted();
			await transaction.executeQuery(marks);
			return inScope(() => orAborted(run(transaction), signal));
		});
	};
}

/** Runs one step of sign-in as one transaction under the door's role, which sees accounts and sessions and nothing else. */
export function createWithDoor<Tables>(db: Kysely<Tables>, role: string): RunAtDoor<Tables> {
	return async (doorstep, run) => {
		refuseOutsideTransaction();
		return db.transaction().execute(async (transaction) => {
			await transaction.executeQuery(writeMarks(role, doorstep));
			return inScope(() => run(transaction));
		});
	};
}

/**
 * Runs one request of somebody who is known by a session alone: `find` under the door's role, then `run` under the role of
 * requests as the tenant that was found, in one transaction. Undefined when nobody was found.
 */
export function createThroughDoor<Tables>(
	db: Kysely<Tables>,
	roles: { readonly door: string; readonly request: string },
): RunThroughDoor<Tables> {
	return async (doorstep, find, run, { signal } = {}) => {
		refuseOutsideTransaction();
		signal?.throwIfAborted();
		return db.transaction().execute(async (transaction) => {
			signal?.throwIfAborted();
			await transaction.executeQuery(writeMarks(roles.door, doorstep));
			const found = await inScope(() => find(transaction));
			if (found === undefined) return undefined;
			await transaction.executeQuery(writeTenantMarks(roles.request, found.tenant));
			return inScope(() => orAborted(run(transaction, found), signal));
		});
	};
}

async function inScope<Value>(run: () => Promise<Value>): Promise<Value> {
	const scope = { open: true };
	try {
		return await scopes.run(scope, run);
	} finally {
		scope.open = false;
	}
}

function writeTenantMarks(role: string, tenant: Tenant): CompiledQuery {
	refuseUnclearTenant(tenant);
	return writeMarks(role, tenant);
}

/** Every mark is set anew, so that nothing of an earlier one in the same transaction is left. */
function writeMarks(
	role: string,
	{ organisation = "", person = "", account = "", roles = [], today }: Partial<Tenant> & Doorstep,
): CompiledQuery {
	const marks = {
		role,
		"rodtrad.organisation": organisation,
		"rodtrad.person": person,
		"rodtrad.account": account,
		"rodtrad.roles": `{${roles.join(",")}}`,
		"rodtrad.today": today,
	};
	const settings = Object.entries(marks).map(
		([name, value]) => `set_config('${name}', ${quoteText(value)}, true)`,
	);
	return writeUnanswered(`select ${settings.join(", ")}`);
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

function orAborted<Value>(work: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
	if (signal === undefined) return work;
	return new Promise((resolve, reject) => {
		const abort = () => reject(signal.reason);
		if (signal.aborted) abort();
		signal.addEventListener("abort", abort, { once: true });
		work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
	});
}
