import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { sql } from "kysely";
import { afterEach, expect, it } from "vitest";
import { plainDateOf } from "../../ground/vocabulary/plain-date.ts";
import { type Database, openDatabase } from "./open-database.ts";
import { describeOpeningProblem } from "./problem-texts.ts";
import {
	describeOnBothEngines,
	getTrialMigrations,
	openTrial,
} from "./trials/both-engines.case-support.ts";
import { getTrialsFolder } from "./trials/embedded-trial.case-support.ts";
import { runOn } from "./trials/trial-server.ts";
import type { TrialTables } from "./trials/trial-tables.case-support.ts";

const tenant = {
	organisation: "00000000-0000-4000-8000-000000000001",
	today: plainDateOf("2026-03-01"),
};

describeOnBothEngines("opening a database", (trial) => {
	const opened: Database<TrialTables>[] = [];
	afterEach(async () => {
		for (const database of opened.splice(0)) await database.close();
	});

	it("creates the schema, keeps what is written and finds it again", async () => {
		const settings = await trial.createEmpty();
		const first = await openTrial(settings);
		expect(first.engine).toBe(trial.engine);
		expect(first.promises.nb).toMatch(/database|PostgreSQL/);
		await first.withTenant(tenant, (transaction) =>
			transaction
				.insertInto("holding")
				.values({ owner: tenant.organisation, id: tenant.organisation, name: "Sårbehandling" })
				.execute(),
		);
		await first.upkeep();
		await first.close();
		const second = await openTrial(settings);
		opened.push(second);
		const rows = await second.withTenant(tenant, (transaction) =>
			transaction.selectFrom("holding").select("name").execute(),
		);
		expect(rows).toEqual([{ name: "Sårbehandling" }]);
	});

	it("refuses to serve under a role that the policies do not bind", async () => {
		const settings = await trial.createEmpty();
		const database = await openTrial(settings);
		const makeRoles = async (statement: string) => {
			if (trial.engine === "embedded") await sql.raw(statement).execute(database.db);
			else if ("server" in settings) {
				await runOn(trial.getServer().asSuperuser(settings.server.url), statement);
			}
		};
		await makeRoles(
			`
			create role trial_bypasses bypassrls; create role trial_superuser superuser; create role trial_member;
			create role trial_owner; create role trial_creates createrole;
			grant trial_bypasses, trial_superuser, trial_member, trial_owner, trial_creates to app_or_self;
			grant rodtrad_request to trial_member; create table owned_by_request (id int); alter table owned_by_request owner to trial_owner
		`.replace("app_or_self", trial.engine === "server" ? "app" : "postgres"),
		);
		await database.close();
		const expected = {
			trial_bypasses: ["bypasses-row-security"],
			trial_superuser: ["is-superuser"],
			trial_member: ["is-member-of-roles"],
			trial_owner: ["owns-objects"],
			trial_creates: ["creates-roles"],
			trial_unknown: ["is-not-taken-on"],
		};
		for (const [requestRole, powers] of Object.entries(expected)) {
			const refused = await openDatabase({
				...settings,
				migrations: getTrialMigrations(),
				requestRole,
			});
			expect(refused).toEqual({
				ok: false,
				problem: { code: "role-not-bound", role: requestRole, powers },
			});
		}
	});
});

it("tells in plain words that no server answers", async () => {
	const refused = await openDatabase({
		server: { url: "postgres://nobody@127.0.0.1:1/nothing" },
		migrations: getTrialMigrations(),
	});
	if (refused.ok) throw new Error("It opened.");
	expect(refused.problem.code).toBe("server-not-reached");
	expect(describeOpeningProblem(refused.problem).nb).toContain("DATABASE_URL");
});

it("makes a data folder that only its owner can enter", async () => {
	const dataFolder = path.join(getTrialsFolder(), "made", "here");
	const database = await openDatabase({
		embedded: { dataFolder },
		migrations: getTrialMigrations(),
	});
	if (!database.ok) throw new Error(JSON.stringify(database.problem));
	await database.value.close();
	if (os.platform() === "win32") return;
	expect(fs.statSync(dataFolder).mode & 0o777).toBe(0o700);
	expect(execFileSync("ls", [dataFolder], { encoding: "utf8" }).trim()).toBe("engine");
});
