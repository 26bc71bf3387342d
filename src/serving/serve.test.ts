import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../machinery/database/open-database.ts";
import {
	describeOnBothEngines,
	type TrialEngine,
} from "../machinery/database/trials/both-engines.case-support.ts";
import { createDataFolder } from "../machinery/database/trials/embedded-trial.case-support.ts";
import {
	findFreePort,
	findServerPrograms,
	runOn,
	startTrialServer,
	type TrialServer,
} from "../machinery/database/trials/trial-server.ts";
import { readAllMigrations } from "./all-migrations.ts";
import { serve } from "./serve.ts";
import { readSettings } from "./settings/read-settings.ts";

const reporting = { onProgress: () => {}, log: { write: () => {} } };

function settingsOf(environment: Readonly<Record<string, string>>, port: number) {
	const read = readSettings(undefined, {
		RODTRAD_ORIGIN: "https://plan.example.no",
		PORT: String(port),
		...environment,
	});
	if (!read.ok) throw new Error(JSON.stringify(read.problem));
	return read.value;
}

async function createStore(trial: TrialEngine): Promise<Readonly<Record<string, string>>> {
	const empty = await trial.createEmpty();
	return "server" in empty
		? { DATABASE_URL: empty.server.url }
		: { RODTRAD_DATA: empty.embedded.dataFolder };
}

describeOnBothEngines("the server", (trial) => {
	test("serves, lets what is under way finish when it is stopped, and frees database and port", async () => {
		const settings = settingsOf(await createStore(trial), await findFreePort());
		for (const round of ["first", "again"]) {
			const served = await serve(settings, reporting);
			if (!served.ok) throw new Error(`${round}: ${served.problem.en}`);
			const address = `http://127.0.0.1:${settings.port}`;
			expect((await fetch(`${address}/ready`)).status).toBe(200);
			expect((await fetch(`${address}/api/v1/units`)).status).toBe(401);
			expect((await fetch(`${address}/api/v1/demo/accounts`)).status).toBe(404);
			const underWay = fetch(`${address}/api/v1/openapi.json`).then((answer) => answer.json());
			await new Promise((resolve) => setTimeout(resolve, 20));
			await served.value.stop();
			expect(await underWay).toMatchObject({ openapi: "3.1.0" });
			await expect(fetch(`${address}/ready`)).rejects.toThrow();
		}
	});

	test("does not fill a database in demo mode that holds others' organisations", async () => {
		const store = await createStore(trial);
		const settings = settingsOf({ ...store, RODTRAD_DEMO: "1" }, await findFreePort());
		const opened = await openDatabase<{ organisation: Record<string, string> }>({
			...settings.database,
			migrations: readAllMigrations(),
		});
		if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
		const id = "11111111-1111-4111-8111-111111111111";
		await opened.value.db
			.insertInto("organisation")
			.values({ owner: id, id, kind: "municipality", name: "Ekte kommune" })
			.execute();
		await opened.value.close();
		const served = await serve(settings, reporting);
		expect(served.ok ? "" : served.problem.nb).toContain("prøvemodus starter ikke");
	});
});

const programs = findServerPrograms();

describe.skipIf(programs === undefined)("a login that may not make roles", () => {
	// One of its own: roles belong to a whole server, and on another the other tests have made them.
	let server: TrialServer;
	beforeAll(async () => {
		server = await startTrialServer(programs!);
	});
	afterAll(() => server?.stop());

	test("is told what to have run, and starts when it was", async () => {
		const url = await server.createDatabase();
		const superuser = server.asSuperuser(url);
		const name = new URL(url).pathname.slice(1);
		await runOn(superuser, "create role plain login");
		await runOn(superuser, `alter database ${name} owner to plain`);
		const settings = settingsOf(
			{ DATABASE_URL: url.replace("//app@", "//plain@") },
			await findFreePort(),
		);
		const refused = await serve(settings, reporting);
		if (refused.ok) throw new Error("It was served.");
		const statements = refused.problem.en.split("\n").slice(1);
		expect(statements).toHaveLength(3);
		for (const statement of statements) await runOn(superuser, statement);
		const served = await serve(settings, reporting);
		if (!served.ok) throw new Error(served.problem.en);
		await served.value.stop();
		await runOn(superuser, "revoke rodtrad_door from plain");
		const again = await serve(settings, reporting);
		if (again.ok) throw new Error("It was served.");
		const [grant = ""] = again.problem.en.split("\n").slice(1);
		await runOn(superuser, grant.replace("USER", "plain"));
		const last = await serve(settings, reporting);
		if (!last.ok) throw new Error(last.problem.en);
		await last.value.stop();
	});
});

test("a port that is in use is said in words, and the folder is free again", async () => {
	const port = await findFreePort();
	const holder = createServer();
	await new Promise<void>((resolve) => holder.listen(port, "127.0.0.1", resolve));
	const settings = settingsOf({ RODTRAD_DATA: await createDataFolder() }, port);
	for (let round = 0; round < 2; round += 1) {
		const served = await serve(settings, reporting);
		expect(served.ok ? "" : served.problem.nb).toContain(`Port ${port} er i bruk`);
	}
	await new Promise((resolve) => holder.close(resolve));
});
