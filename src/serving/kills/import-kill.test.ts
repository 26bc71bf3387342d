import { sql } from "kysely";
import { expect, test } from "vitest";
import { openDatabase } from "../../machinery/database/open-database.ts";
import { createDataFolder } from "../../machinery/database/trials/embedded-trial.case-support.ts";
import { readAllMigrations } from "../all-migrations.ts";
import { killAfter, roundsOf } from "./killed-process.case-support.ts";

const rounds = roundsOf(14);
const process = new URL("./importing-process.case-support.ts", import.meta.url);

test(`through ${rounds} kills every import and row it said is there, and no import is there by half`, async () => {
	const dataFolder = await createDataFolder();
	const said: string[] = [];
	for (let round = 0; round < rounds; round++) {
		// The first line is that it is open; then an import, or the rows after it, is under way.
		const lines = 1 + (round % 7);
		said.push(...(await killAfter(process, [dataFolder], { lines, delay: (round * 61) % 700 })));
	}
	const opened = await openDatabase<unknown>({
		embedded: { dataFolder },
		migrations: readAllMigrations(),
	});
	if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
	const { db, close } = opened.value;
	const { rows: municipalities } = await sql<Record<string, number> & { owner: string }>`
		select o.id as owner,
			(select count(*) from person where owner = o.id) as persons,
			(select count(*) from employment where owner = o.id) as employments,
			(select count(*) from competence where owner = o.id) as competences,
			(select count(*) from holding where owner = o.id) as holdings,
			(select count(*) from requirement where owner = o.id) as requirements
		from organisation as o`.execute(db);
	const kinds = municipalities.map(({ owner: _, ...counts }) => JSON.stringify(counts));
	const nothing = { persons: 0, employments: 0, competences: 0, holdings: 0, requirements: 0 };
	const whole = [...new Set(kinds)].filter((counts) => counts !== JSON.stringify(nothing));
	expect(whole, "imports of one municipality have one size").toHaveLength(1);
	const words = (kind: string) =>
		said.filter((line) => line.startsWith(kind)).map((line) => line.slice(kind.length));
	const imported = words("import ");
	expect(imported.length).toBeGreaterThan(rounds / 4);
	for (const owner of imported) {
		const at = municipalities.findIndex((municipality) => municipality.owner === owner);
		expect(kinds[at], owner).toBe(whole[0]);
	}
	const { rows: units } = await sql<{ code: string }>`select code from unit`.execute(db);
	const kept = new Set(units.map(({ code }) => code));
	expect(words("unit ").filter((code) => !kept.has(code))).toEqual([]);
	expect(words("unit ").length).toBeGreaterThan(rounds / 2);
	await close();
}, 900_000);
