import { expect, test } from "vitest";
import { readRecordedMigrations } from "../../machinery/database/migrating/migrate.ts";
import { openConnections, openDatabase } from "../../machinery/database/open-database.ts";
import { checkCatalogue } from "../../machinery/database/tenancy/catalogue-check.ts";
import { createDataFolder } from "../../machinery/database/trials/embedded-trial.case-support.ts";
import { readAllMigrations } from "../all-migrations.ts";
import { killAfter, roundsOf } from "./killed-process.case-support.ts";

const rounds = roundsOf(10);
const steps = readAllMigrations();
const process = new URL("./migrating-process.case-support.ts", import.meta.url);

test(`a schema on its way up through ${rounds} kills has every step it said, and comes up whole`, async () => {
	for (let round = 0; round < rounds; round++) {
		const dataFolder = await createDataFolder();
		const lines = 1 + (round % steps.length);
		const [, ...done] = await killAfter(process, [dataFolder], {
			lines,
			delay: (round * 37) % 120,
		});
		const connections = await openConnections<unknown>({ embedded: { dataFolder } });
		if (!connections.ok) throw new Error(JSON.stringify(connections.problem));
		const recorded = (await readRecordedMigrations(connections.value.db)).map(({ name }) => name);
		await connections.value.close();
		expect(recorded.slice(0, done.length)).toEqual(done);
		const opened = await openDatabase<unknown>({ embedded: { dataFolder }, migrations: steps });
		if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
		expect((await readRecordedMigrations(opened.value.db)).map(({ name }) => name)).toEqual(
			steps.map(({ name }) => name),
		);
		expect(await checkCatalogue(opened.value.db)).toEqual([]);
		await opened.value.close();
	}
}, 600_000);
