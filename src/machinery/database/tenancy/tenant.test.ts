import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import { askOften } from "../ask-often.ts";
import type { Database } from "../open-database.ts";
import { describeOnBothEngines, openTrial } from "../trials/both-engines.case-support.ts";
import type { TrialTables } from "../trials/trial-tables.case-support.ts";
import { createWithTenant } from "./tenant.ts";

const today = plainDateOf("2026-03-01");
const tenantOf = (organisation: string) => ({ organisation, today });

/** On a server; more with RODTRAD_TRIAL_TIMES. */
const requests = 10_000 * Number(process.env.RODTRAD_TRIAL_TIMES ?? 1);

describeOnBothEngines("requests", (trial) => {
	let database: Database<TrialTables>;
	beforeAll(async () => {
		database = await openTrial(await trial.createEmpty());
	});
	afterAll(() => database?.close());

	const own = randomUUID();
	const add = (name: string) => ({ owner: own, id: randomUUID(), name });
	const readMark = async () => {
		const { rows } = await sql<{ role: string; own: string | null; login: string }>`
			select current_user::text as role, session_user::text as login,
				nullif(current_setting('rodtrad.organisation', true), '') as own`.execute(database.db);
		return rows[0];
	};

	it("know who asks, inside and only inside", async () => {
		const person = randomUUID();
		const { rows } = await database.withTenant(
			{ ...tenantOf(own), person, roles: ["unit-leader", "auditor"] },
			(transaction) =>
				sql`select current_user::text as role, tenancy.organisation() as own, tenancy.person() as person,
					tenancy.roles() as roles, tenancy.today() as today`.execute(transaction),
		);
		expect(rows).toEqual([
			{ role: "rodtrad_request", own, person, roles: ["unit-leader", "auditor"], today },
		]);
		const mark = await readMark();
		expect(mark).toEqual({ role: mark?.login, login: mark?.login, own: null });
	});

	it("are refused inside each other, and beside their transaction", async () => {
		await database.withTenant(tenantOf(own), async () => {
			await expect(database.withTenant(tenantOf(own), async () => 1)).rejects.toThrow(
				/Inside withTenant/,
			);
			await expect(database.db.selectFrom("holding").select("id").execute()).rejects.toThrow(
				/Inside withTenant/,
			);
		});
		expect(await database.withTenant(tenantOf(own), async () => 1)).toBe(1);
	});

	it.each(["", "1", "*", `${own}'`])(
		"are refused without an organisation (%s)",
		async (organisation) => {
			await expect(database.withTenant(tenantOf(organisation), async () => 1)).rejects.toThrow(
				/UUID/,
			);
		},
	);

	it("run nothing when they cannot be marked", async () => {
		const asNobody = createWithTenant(database.db, "rodtrad_no_such_role");
		await expect(
			asNobody(tenantOf(own), (transaction) =>
				transaction.insertInto("holding").values(add("unmarked")).execute(),
			),
		).rejects.toThrow(/rodtrad_no_such_role/);
		const { rows } = await sql`select from holding where name = 'unmarked'`.execute(database.db);
		expect(rows).toEqual([]);
		const quoted = { ...tenantOf(own), today: `${today}'` as typeof today };
		await expect(database.withTenant(quoted, async () => 1)).rejects.toThrow(/plain signs/);
	});

	it("begin at the door and go on as the tenant that was found there", async () => {
		const readRole = sql<{ role: string; own: string | null; account: string | null }>`
			select current_user::text as role, tenancy.organisation() as own, tenancy.account() as account`;
		const account = randomUUID();
		const answer = await database.throughDoor(
			{ today, account },
			async (door) => ({ tenant: tenantOf(own), seen: (await readRole.execute(door)).rows }),
			async (transaction, { seen }) => [...seen, ...(await readRole.execute(transaction)).rows],
		);
		expect(answer).toEqual([
			{ role: "rodtrad_door", own: null, account },
			{ role: "rodtrad_request", own, account: null },
		]);
		let ran = false;
		const nobody = await database.throughDoor(
			{ today },
			async (door) => void (await readRole.execute(door)),
			async () => {
				ran = true;
			},
		);
		expect([nobody, ran]).toEqual([undefined, false]);
		expect((await readMark())?.own).toBeNull();
	});

	it("keep the plan of what they ask often, and each sees its own through it", async () => {
		const other = randomUUID();
		await database.db
			.insertInto("holding")
			.values([add("kept"), { owner: other, id: randomUUID(), name: "kept" }])
			.execute();
		const ask = (owner: string, least: string) =>
			database.withTenant(tenantOf(owner), (transaction) =>
				askOften(
					transaction,
					transaction.selectFrom("holding").select("owner").where("id", ">=", least),
				),
			);
		await expect(ask(own, "no id")).rejects.toThrow(/uuid/);
		const least = "00000000-0000-0000-0000-000000000000";
		for (let time = 0; time < 8; time++) {
			expect(await ask(own, least)).toEqual([{ owner: own }]);
			expect(await ask(other, least)).toEqual([{ owner: other }]);
		}
		await expect(ask(own, "no id")).rejects.toThrow(/uuid/);
		expect(await ask(other, least)).toEqual([{ owner: other }]);
		await database.db.deleteFrom("holding").where("name", "=", "kept").execute();
	});

	it("leave nothing when they throw", async () => {
		const failure = new Error("no");
		await expect(
			database.withTenant(tenantOf(own), async (transaction) => {
				await transaction.insertInto("holding").values(add("thrown")).execute();
				throw failure;
			}),
		).rejects.toBe(failure);
		expect(await namesOf(own)).toEqual([]);
		expect((await readMark())?.own).toBeNull();
	});

	it("do not believe that they saved when a statement failed that they caught", async () => {
		await expect(
			database.withTenant(tenantOf(own), async (transaction) => {
				await transaction.insertInto("holding").values(add("lost")).execute();
				await sql`select 1 / 0`.execute(transaction).catch(() => undefined);
			}),
		).rejects.toThrow(/nothing of it is saved/);
		expect(await namesOf(own)).toEqual([]);
	});

	it("run nothing after their end that they did not wait for", async () => {
		const late: Promise<unknown>[] = [];
		await database.withTenant(tenantOf(own), async (transaction) => {
			for (let n = 0; n < 3; n++) {
				const query = sql`select pg_sleep(0.05), count(*) from holding`.execute(transaction);
				query.catch(() => undefined);
				late.push(query);
			}
		});
		const ends = await Promise.allSettled(late);
		expect(ends.some(({ status }) => status === "rejected")).toBe(true);
		const controller = new AbortController();
		let answer: Promise<unknown> = Promise.resolve();
		await expect(
			database.withTenant(
				tenantOf(own),
				async (transaction) => {
					controller.abort(new Error("gone"));
					await setTimeout(100);
					answer = transaction.insertInto("holding").values(add("after abort")).execute();
					answer.catch(() => undefined);
					await answer;
				},
				{ signal: controller.signal },
			),
		).rejects.toThrow("gone");
		await setTimeout(200);
		await expect(answer).rejects.toThrow(/ended|already/);
		expect(await namesOf(own)).toEqual([]);
	});

	// The embedded engine has one connection and syncs each commit: fewer say as much there.
	const asked = trial.engine === "server" ? requests : requests / 20;
	it(`see their own alone: ${asked} of 50 organisations at once, with aborts and failures`, async () => {
		const organisations = Array.from({ length: 50 }, () => randomUUID());
		await database.db
			.insertInto("holding")
			.values(organisations.map((owner) => ({ owner, id: randomUUID(), name: owner })))
			.execute();
		let leaks = 0;
		let answered = 0;
		const ask = async (number: number) => {
			const owner = organisations[(number * 7) % 50]!;
			const controller = new AbortController();
			const see = (rows: readonly { name: string }[]) => {
				if (rows.length === 0 || rows.some(({ name }) => name !== owner)) leaks++;
			};
			await database.withTenant(
				tenantOf(owner),
				async (transaction) => {
					const read = () => transaction.selectFrom("holding").select("name").execute();
					see(await read());
					if (number % 5 === 0) controller.abort(new Error("aborted"));
					if (number % 5 === 1) throw new Error("failed");
					if (number % 5 === 2) await sql`select 1 / 0`.execute(transaction);
					await transaction
						.insertInto("holding")
						.values({ owner, id: randomUUID(), name: owner })
						.execute();
					see(await read());
				},
				{ signal: controller.signal },
			);
			answered++;
		};
		let next = 0;
		const workers = Array.from({ length: 20 }, async () => {
			while (next < asked) await ask(next++).catch(() => undefined);
		});
		await Promise.all(workers);
		expect(leaks).toBe(0);
		expect(answered).toBe((asked * 2) / 5);
		const { rows } =
			await sql`select count(*) as rows from holding where owner::text = name`.execute(database.db);
		expect(rows).toEqual([{ rows: 50 + answered }]);
		expect((await readMark())?.own).toBeNull();
	});

	async function namesOf(organisation: string): Promise<readonly string[]> {
		const rows = await database.withTenant(tenantOf(organisation), (transaction) =>
			transaction.selectFrom("holding").select("name").execute(),
		);
		return rows.map(({ name }) => name);
	}
});
