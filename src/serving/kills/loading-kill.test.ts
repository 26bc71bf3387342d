import { sql } from "kysely";
import { expect, test } from "vitest";
import { listStoredTables } from "../../machinery/database/backup/stored-tables.ts";
import { openDatabase } from "../../machinery/database/open-database.ts";
import { createDataFolder } from "../../machinery/database/trials/embedded-trial.case-support.ts";
import { loadDemoRegion } from "../../outlook/demo/load-demo-region-store.ts";
import type { LoadingTables } from "../../outlook/demo/loading/load-municipality-store.ts";
import { readAllMigrations } from "../all-migrations.ts";
import { trialDay } from "../model-trial.case-support.ts";
import { prepareStore } from "../prepare-store.ts";
import { smallRegion } from "../small-region.case-support.ts";
import { killAfter } from "./killed-process.case-support.ts";

const process = new URL("./loading-process.case-support.ts", import.meta.url);

/** Loads what is missing as the next start does; the number of rows of every table. */
async function loadAndCount(dataFolder: string) {
	const opened = await openDatabase<LoadingTables>({
		embedded: { dataFolder },
		migrations: readAllMigrations(),
	});
	if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
	const { db, close } = opened.value;
	await prepareStore(opened.value);
	const began: string[] = [];
	const loaded = await loadDemoRegion(opened.value, {
		onProgress: ({ en }) => began.push(en),
		today: trialDay,
		organisations: smallRegion,
	});
	expect(loaded.ok).toBe(true);
	const counts: Record<string, number> = {};
	for (const { table } of await listStoredTables(db)) {
		const { rows } = await sql<{
			rows: number;
		}>`select count(*) as rows from ${sql.raw(table)}`.execute(db);
		counts[table] = rows[0]?.rows ?? 0;
	}
	await close();
	return { began, counts };
}

test("a first load that was killed goes on at the next start, and ends with what an unbroken one has", async () => {
	const { began, counts } = await loadAndCount(await createDataFolder());
	expect(began).toHaveLength(smallRegion.length);
	// The first line is that it is open: killed in the middle of the municipality, when all the rest is there.
	const dataFolder = await createDataFolder();
	const lines = 1 + smallRegion.length;
	const said = await killAfter(process, [dataFolder], { lines, delay: 60 });
	const after = await loadAndCount(dataFolder);
	expect(said).toHaveLength(lines);
	expect(after.began).toEqual(said.slice(-1));
	expect(after.counts).toEqual(counts);
}, 300_000);
