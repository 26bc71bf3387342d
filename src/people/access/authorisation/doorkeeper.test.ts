import { sql, type Transaction } from "kysely";
import { expect, test } from "vitest";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import {
	describeOnModel,
	type ModelTrial,
	trialDay,
} from "../../../serving/model-trial.case-support.ts";
import { addSession } from "../sessions/session-store.ts";
import type { Tables } from "../tables.ts";
import { createDoorkeeper } from "./doorkeeper-store.ts";
import type { Role } from "./roles.ts";

const now = Date.parse("2026-11-16T10:00:00Z");
const hour = 3_600_000;

describeOnModel<Tables>("the doorkeeper", (trial) => {
	const { addOrganisation, act, getDatabase } = trial;
	const ask = (token: string, later = 0) =>
		getDatabase().withDoor({ today: trialDay }, (door) =>
			createDoorkeeper({ demo: true }).findCaller(door, token, {
				today: trialDay,
				now: now + later,
			}),
		);

	test("knows the caller of a session, with the roles that hold today", async () => {
		const owner = await addOrganisation();
		const account = await addAccount(trial, owner, ["employee", "quality-developer"]);
		await act({ organisation: owner }, (db) =>
			db
				.insertInto("role_grant")
				.values([
					{ owner, account, role: "auditor", unit: null, valid_from: trialDay, valid_to: null },
					{
						owner,
						account,
						role: "evaluator",
						unit: null,
						valid_from: "2026-11-17" as typeof trialDay,
						valid_to: null,
					},
					{
						owner,
						account,
						role: "partner",
						unit: null,
						valid_from: "2026-01-01" as typeof trialDay,
						valid_to: "2026-11-15" as typeof trialDay,
					},
				])
				.execute(),
		);
		const token = await begin(trial, owner, account);
		expect(await ask(token)).toEqual({
			organisation: owner,
			account,
			person: null,
			roles: ["auditor", "employee", "quality-developer"],
		});
		expect(await ask("another token")).toBeUndefined();
	});

	test("narrows to the role chosen, and to none when it is no longer granted", async () => {
		const owner = await addOrganisation();
		const account = await addAccount(trial, owner, ["employee", "quality-developer"]);
		const chosen = await begin(trial, owner, account, "employee");
		expect((await ask(chosen))?.roles).toEqual(["employee"]);
		const never = await begin(trial, owner, account, "municipal-director");
		expect((await ask(never))?.roles).toEqual([]);
	});

	test("lets a session end after eight hours without use and after 24 in any case", async () => {
		const owner = await addOrganisation();
		const account = await addAccount(trial, owner, ["employee"]);
		const idle = await begin(trial, owner, account);
		expect(await ask(idle, 8 * hour - 1)).toBeDefined();
		expect(await ask(idle, 15 * hour)).toBeDefined();
		expect(await ask(idle, 22 * hour)).toBeDefined();
		expect(await ask(idle, 24 * hour)).toBeUndefined();
		const unused = await begin(trial, owner, account);
		expect(await ask(unused, 8 * hour)).toBeUndefined();
	});

	test("ends every session at once when a role comes or goes, or the account changes", async () => {
		const owner = await addOrganisation();
		const account = await addAccount(trial, owner, ["employee"]);
		const changes: ((db: Transaction<Tables>) => Promise<unknown>)[] = [
			(db) =>
				db
					.insertInto("role_grant")
					.values({
						owner,
						account,
						role: "auditor",
						unit: null,
						valid_from: trialDay,
						valid_to: null,
					})
					.execute(),
			(db) =>
				db
					.updateTable("role_grant")
					.set({ valid_to: trialDay })
					.where("account", "=", account)
					.execute(),
			(db) => db.deleteFrom("role_grant").where("account", "=", account).execute(),
			(db) =>
				db
					.updateTable("account")
					.set({ email: `${account}@ny.no` })
					.where("id", "=", account)
					.execute(),
			(db) =>
				db.updateTable("account").set({ password_hash: "x" }).where("id", "=", account).execute(),
			(db) => db.updateTable("account").set({ disabled: true }).where("id", "=", account).execute(),
		];
		for (const change of changes) {
			const tokens = [await begin(trial, owner, account), await begin(trial, owner, account)];
			for (const token of tokens) expect(await ask(token)).toBeDefined();
			await act({ organisation: owner }, change);
			for (const token of tokens) expect(await ask(token)).toBeUndefined();
		}
		expect(await ask(await begin(trial, owner, account))).toBeUndefined();
	});

	test("knows invented accounts in demo mode alone", async () => {
		const owner = await addOrganisation();
		const account = await act({ organisation: owner }, async (db) => {
			const row = { owner, email: "demo@trial.no", name: "Oppdiktet", demo: true };
			return db.insertInto("account").values(row).returning("id").executeTakeFirstOrThrow();
		});
		const token = await begin(trial, owner, account.id);
		expect(await ask(token)).toBeDefined();
		const outside = await getDatabase().withDoor({ today: trialDay }, (door) =>
			createDoorkeeper({ demo: false }).findCaller(door, token, { today: trialDay, now }),
		);
		expect(outside).toBeUndefined();
		const roles = ["municipal-administrator"];
		const add = act({ organisation: owner, roles }, (db) =>
			db
				.insertInto("account")
				.values({ owner, email: "other@trial.no", name: "Oppdiktet", demo: true })
				.execute(),
		);
		await expect(add).rejects.toThrow(/row-level security/);
		const change = act({ organisation: owner, roles }, (db) =>
			db.updateTable("account").set({ demo: false }).execute(),
		);
		await expect(change).rejects.toThrow(/permission denied/);
	});

	test("takes a leader to the units led and all below them, as long as the role holds", async () => {
		const owner = await addOrganisation();
		const account = await addAccount(trial, owner, ["employee"]);
		const [top, house, floor, other] = await act({ organisation: owner }, async (db) => {
			const { rows } = await sql<{ id: Identifier }>`
				insert into unit (owner, name, parent) values (${owner}, 'Helse', null) returning id`.execute(
				db,
			);
			const top = rows[0]!.id;
			const below = await sql<{ id: Identifier }>`
				insert into unit (owner, name, parent) values (${owner}, 'Sykehjem', ${top}), (${owner}, 'Legevakt', ${top}) returning id`.execute(
				db,
			);
			const lowest = await sql<{ id: Identifier }>`
				insert into unit (owner, name, parent) values (${owner}, '1. etasje', ${below.rows[0]!.id}) returning id`.execute(
				db,
			);
			return [top, below.rows[0]!.id, lowest.rows[0]!.id, below.rows[1]!.id];
		});
		await act({ organisation: owner }, (db) =>
			db
				.insertInto("role_grant")
				.values([
					{
						owner,
						account,
						role: "unit-leader",
						unit: house!,
						valid_from: trialDay,
						valid_to: null,
					},
					{
						owner,
						account,
						role: "unit-leader",
						unit: other!,
						valid_from: "2026-01-01" as typeof trialDay,
						valid_to: "2026-11-15" as typeof trialDay,
					},
				])
				.execute(),
		);
		const caller = await ask(await begin(trial, owner, account));
		const reachOf = await act({ organisation: owner, roles: caller!.roles }, (db) =>
			createDoorkeeper({ demo: true }).findReaches(db, caller!, trialDay),
		);
		const reach = reachOf("persons.read");
		expect(reach?.kind).toBe("units");
		expect(new Set(reach?.kind === "units" ? reach.units : [])).toEqual(new Set([house, floor]));
		expect(reach?.kind === "units" && reach.units.includes(top!)).toBe(false);
		expect(reachOf("units.read")).toEqual({ kind: "all" });
		expect(reachOf("accounts.change")).toBeUndefined();
		expect(reachOf("no-such-action")).toBeUndefined();
	});
});

async function addAccount(
	{ act }: ModelTrial<Tables>,
	owner: Identifier,
	roles: readonly Role[],
): Promise<Identifier> {
	return act({ organisation: owner }, async (db) => {
		const { id } = await db
			.insertInto("account")
			.values({
				owner,
				email: `${crypto.randomUUID()}@trial.no`,
				name: "Prøve",
				person: null,
				password_hash: null,
				issuer: null,
				subject: null,
			})
			.returning("id")
			.executeTakeFirstOrThrow();
		await db
			.insertInto("role_grant")
			.values(
				roles.map((role) => ({
					owner,
					account: id,
					role,
					unit: null,
					valid_from: trialDay,
					valid_to: null,
				})),
			)
			.execute();
		return id;
	});
}

async function begin(
	{ getDatabase }: ModelTrial<Tables>,
	owner: Identifier,
	account: Identifier,
	role?: Role,
): Promise<string> {
	const { token } = await getDatabase().withDoor({ today: trialDay }, (door) =>
		addSession(door, { owner, account, role: role ?? null }, now),
	);
	return token;
}
