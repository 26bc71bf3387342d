import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { createDataFolder, getTrialsFolder } from "../trials/embedded-trial.case-support.ts";
import { openEngine } from "./engine.ts";
import { recordDisk } from "./recorded-disk.case-support.ts";

/** More with `npm run soak`. */
const cuts = 6 * Number(process.env.RODTRAD_TRIAL_TIMES ?? 1);

it(`finds every acknowledged row after ${cuts} power cuts`, async () => {
	const dataFolder = await createDataFolder();
	const disk = recordDisk(path.join(dataFolder, "engine"));
	const engine = await openEngine({ dataFolder });
	const left: { readonly folder: string; readonly acknowledged: number }[] = [];
	let acknowledged = 0;
	const random = createRandom(20260301);
	// In turn: nothing but what was synced, everything, and any part.
	const chances = [0, 1, 0.5, 0.1, 0.9];
	try {
		await engine.query("create table kept (id int primary key, words text)", []);
		for (let cut = 0; cut < cuts; cut++) {
			const rows = 20 + Math.floor(random() * 40);
			for (let row = 0; row < rows; row++) {
				await engine.query("insert into kept values ($1, repeat('å', 300))", [
					String(acknowledged + 1),
				]);
				acknowledged++;
			}
			if (cut % 3 === 1) await engine.upkeep();
			if (cut % 3 === 2)
				await engine.query("update kept set words = repeat('ø', 200) where id % 2 = 0", []);
			// And one that is not acknowledged when the power goes.
			await engine.query("begin; insert into kept values (0, '')", []);
			const folder = path.join(getTrialsFolder(), `cut-${cut}`);
			const chance = chances[cut % chances.length]!;
			disk.leaveAfterPowerCut(path.join(folder, "engine"), () => random() < chance);
			await engine.query("rollback", []);
			left.push({ folder, acknowledged });
		}
	} finally {
		disk.stop();
		await engine.close();
	}
	expect(disk.counts.syncs).toBeGreaterThan(acknowledged);
	for (const { folder, acknowledged } of left) {
		const after = await openEngine({ dataFolder: folder });
		const answer = await after.query("select count(*), min(id), max(id) from kept", []);
		expect(answer.rows).toEqual([[String(acknowledged), "1", String(acknowledged)]]);
		// The index agrees with the table, and the database takes new rows.
		await after.query("set enable_seqscan = off", []);
		const byIndex = await after.query("select count(*) from kept where id > 0", []);
		expect(byIndex.rows).toEqual([[String(acknowledged)]]);
		await after.query("insert into kept values (0, '')", []);
		await after.close();
		fs.rmSync(folder, { recursive: true, force: true });
	}
}, 300_000);

/** The same sequence for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
