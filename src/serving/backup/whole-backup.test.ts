import path from "node:path";
import { type Kysely, sql } from "kysely";
import { expect, test } from "vitest";
import {
	type AnalysedTables,
	getMunicipalityData,
} from "../../knowledge/gaps/analyses/municipality-data-store.ts";
import { describeBackupProblem } from "../../machinery/database/backup/backup-problems.ts";
import { restoreBackup } from "../../machinery/database/backup/restore-backup.ts";
import { listStoredTables } from "../../machinery/database/backup/stored-tables.ts";
import { writeBackup } from "../../machinery/database/backup/write-backup.ts";
import { onlyTables } from "../../machinery/database/only-tables.ts";
import {
	type ConnectionSettings,
	openConnections,
	openDatabase,
} from "../../machinery/database/open-database.ts";
import { checkCatalogue } from "../../machinery/database/tenancy/catalogue-check.ts";
import { describeOnServer } from "../../machinery/database/trials/both-engines.case-support.ts";
import {
	createDataFolder,
	getTrialsFolder,
} from "../../machinery/database/trials/embedded-trial.case-support.ts";
import { loadDemoRegion } from "../../outlook/demo/load-demo-region-store.ts";
import { getDemoOrganisation } from "../../outlook/demo/loading/demo-organisations.ts";
import type { LoadingTables } from "../../outlook/demo/loading/load-municipality-store.ts";
import { readAllMigrations } from "../all-migrations.ts";
import { trialDay } from "../model-trial.case-support.ts";
import { prepareStore } from "../prepare-store.ts";
import { smallRegion } from "../small-region.case-support.ts";

const migrations = readAllMigrations();
describeOnServer("a backup of the whole product", (trial) => {
	test("goes from the embedded engine to PostgreSQL and back with every row, and is refused where it would mix", async () => {
		const source = await open({ embedded: { dataFolder: await createDataFolder() } });
		await prepareStore(source);
		const loaded = await loadDemoRegion(source, {
			onProgress: () => undefined,
			today: trialDay,
			organisations: smallRegion,
		});
		expect(loaded).toEqual({ ok: true, value: true });
		const rows = await digestRows(source.db);
		const data = await readData(source);
		expect(rows.filter(({ rows }) => rows > 0).length).toBeGreaterThan(25);
		expect(data.employments.length).toBeGreaterThan(30);
		const first = newFile("embedded");
		expect(await writeBackup(source.db, first)).toMatchObject({ ok: true });
		await source.close();

		const onServer = await trial.createEmpty();
		await restore(onServer, first);
		const server = await open(onServer);
		expect(await digestRows(server.db)).toEqual(rows);
		expect(await readData(server)).toEqual(data);
		expect(await checkCatalogue(server.db)).toEqual([]);
		const second = newFile("server");
		expect(await writeBackup(server.db, second)).toMatchObject({ ok: true });
		await server.close();

		const inFolder = { embedded: { dataFolder: await createDataFolder() } };
		await restore(inFolder, second);
		const back = await open(inFolder);
		expect(await digestRows(back.db)).toEqual(rows);
		expect(await readData(back)).toEqual(data);
		// Versions and the audit go on from where they were.
		const { id: owner } = getDemoOrganisation("trostevik");
		const changed = await back.withTenant(
			{ organisation: owner, today: trialDay, roles: ["system"] },
			async (db) =>
				(
					await sql<{
						grew: number;
						told: number;
					}>`with changed as (update unit set name = name || '!' where owner = ${owner} returning id, version)
					select count(*) as grew, (select count(*) from audit.event where owner = ${owner} and subject = 'unit') as told
					from changed where version > 1`.execute(db)
				).rows[0],
		);
		expect(changed?.grew).toBeGreaterThan(3);
		expect(await restoreBackup(back.db, first, migrations)).toMatchObject({
			problem: { code: "database-not-empty" },
		});
		await back.close();

		const older = await connect(await trial.createEmpty());
		const refused = await restoreBackup(older.db, first, migrations.slice(0, -1));
		if (refused.ok) throw new Error("It was restored.");
		expect(refused.problem.code).toBe("backup-of-other-program");
		expect(describeBackupProblem(refused.problem).en).toContain(migrations.at(-1)?.name);
		expect(await listStoredTables(older.db)).toEqual([]);
		await older.close();
	}, 120_000);
});

type Opened = Awaited<ReturnType<typeof open>>;

async function open(settings: ConnectionSettings) {
	const opened = await openDatabase<LoadingTables>({ ...settings, migrations });
	if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
	return opened.value;
}

async function connect(settings: ConnectionSettings) {
	const opened = await openConnections<unknown>(settings);
	if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
	return opened.value;
}

/** As the command does it: into connections without a schema. */
async function restore(settings: ConnectionSettings, file: string): Promise<void> {
	const connections = await connect(settings);
	const restored = await restoreBackup(connections.db, file, migrations);
	await connections.close();
	expect(restored).toMatchObject({ ok: true });
}

/** Every table with the number of its rows and a hash of them, in no order. */
async function digestRows<Tables>(db: Kysely<Tables>) {
	const digests: { readonly table: string; readonly rows: number; readonly hash: string | null }[] =
		[];
	for (const { table } of await listStoredTables(db)) {
		const { rows } = await sql<{ rows: number; hash: string | null }>`
			select count(*) as rows, md5(string_agg(md5(t::text), '' order by md5(t::text) collate "C")) as hash
			from ${sql.raw(table)} as t`.execute(db);
		if (rows[0] !== undefined) digests.push({ table, ...rows[0] });
	}
	return digests;
}

/** What the analysis of gaps, and so every finding, is made from. */
async function readData({ withTenant }: Opened) {
	const tenant = {
		organisation: getDemoOrganisation("trostevik").id,
		today: trialDay,
		roles: ["system"],
	};
	const { data } = await withTenant(tenant, (db) =>
		getMunicipalityData(onlyTables<AnalysedTables>()(db), trialDay),
	);
	return data;
}

function newFile(name: string): string {
	return path.join(getTrialsFolder(), `${process.pid}-${name}.backup`);
}
