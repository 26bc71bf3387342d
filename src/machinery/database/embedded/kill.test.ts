import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { openDatabase } from "../open-database.ts";
import { getTrialMigrations, openTrial } from "../trials/both-engines.case-support.ts";
import { createDataFolder } from "../trials/embedded-trial.case-support.ts";

/** With the kills during migrations and imports (src/serving/kills) fifty; four times as many with `npm run soak`. */
const kills = 26 * Number(process.env.RODTRAD_TRIAL_TIMES ?? 1);

const writerFile = fileURLToPath(new URL("./writer.case-support.ts", import.meta.url));

it(`keeps every acknowledged row through ${kills} kills, and nothing half written`, async () => {
	const dataFolder = await createDataFolder();
	const acknowledged: string[] = [];
	for (let round = 0; round < kills; round++) {
		const writer = spawn(process.execPath, [...process.execArgv, writerFile, dataFolder], {
			stdio: ["ignore", "pipe", "inherit"],
		});
		let rest = "";
		writer.stdout.on("data", (bytes) => {
			const lines = `${rest}${bytes}`.split("\n");
			rest = lines.pop() ?? "";
			acknowledged.push(...lines);
		});
		await once(writer.stdout, "data");
		// While it holds the folder, nobody else gets in.
		if (round === 0) {
			const refused = await openDatabase({
				embedded: { dataFolder },
				migrations: getTrialMigrations(),
			});
			expect(refused).toMatchObject({
				problem: { code: "folder-in-use", holder: { process: writer.pid } },
			});
		}
		await setTimeout((round * 37) % 200);
		const ended = once(writer, "close");
		writer.kill("SIGKILL");
		await ended;
	}
	const database = await openTrial({ embedded: { dataFolder } });
	const { rows } = await sql<{ id: string }>`select id from holding`.execute(database.db);
	const kept = new Set(rows.map(({ id }) => id));
	expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
	expect(acknowledged.length).toBeGreaterThan(kills);
	const { rows: lone } = await sql`
		select from holding h full join holding_note n on n.owner = h.owner and n.holding = h.id where h.id is null or n.id is null`.execute(
		database.db,
	);
	expect(lone).toEqual([]);
	await database.close();
}, 300_000);
