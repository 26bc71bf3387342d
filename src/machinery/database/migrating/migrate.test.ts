import { sql } from "kysely";
import { afterEach, describe, expect, it } from "vitest";
import { type Database, openConnections, openDatabase } from "../open-database.ts";
import { describeOpeningProblem } from "../problem-texts.ts";
import { describeOnBothEngines, describeOnServer } from "../trials/both-engines.case-support.ts";
import { migrate } from "./migrate.ts";
import {
	createMigration,
	type Migration,
	readMigrations,
	tenancyMigrations,
} from "./migration-files.ts";

const steps: readonly Migration[] = [
	...readMigrations([tenancyMigrations]),
	createMigration(
		"0800_course",
		"create table course (owner uuid, id int, primary key (owner, id)); insert into course values ('00000000-0000-4000-8000-000000000001', 1);",
	),
	createMigration(
		"0801_course_name",
		"alter table course add column name text not null default 'Uten navn';",
	),
	createMigration(
		"0802_course_length",
		"alter table course add column hours int; update course set hours = 7;",
	),
];

describeOnBothEngines("migrations", (trial) => {
	const opened: Database<unknown>[] = [];
	afterEach(async () => {
		for (const database of opened.splice(0)) await database.close();
	});

	const open = async (
		settings: Awaited<ReturnType<typeof trial.createEmpty>>,
		migrations: readonly Migration[],
	) => {
		const result = await openDatabase<unknown>({ ...settings, migrations });
		if (result.ok) opened.push(result.value);
		return result;
	};

	it("bring every earlier state to the same end, and a second run does nothing", async () => {
		const settings = await trial.createEmpty();
		const connections = await openConnections<unknown>(settings);
		if (!connections.ok) throw new Error(JSON.stringify(connections.problem));
		const { db } = connections.value;
		// Each state in turn on one database, then whole again from nothing: the engine is opened once.
		for (let state = 1; state <= steps.length; state++) {
			await sql`drop table if exists course; drop schema if exists audit cascade; drop schema if exists tenancy cascade`.execute(
				db,
			);
			expect(await migrate(db, steps.slice(0, state))).toMatchObject({
				ok: true,
				value: { length: state },
			});
			expect(await migrate(db, steps)).toEqual({
				ok: true,
				value: steps.slice(state).map(({ name }) => name),
			});
			expect(await migrate(db, steps)).toEqual({ ok: true, value: [] });
			const { rows } = await sql`select id, name, hours from course`.execute(db);
			expect(rows).toEqual([{ id: 1, name: "Uten navn", hours: 7 }]);
		}
		await connections.value.close();
	});

	it("refuse a step that was changed after it ran, a database that knows more, and leave no half step", async () => {
		const settings = await trial.createEmpty();
		const first = await open(settings, steps);
		expect(first.ok).toBe(true);
		await opened.pop()?.close();

		const changed = steps.with(-2, createMigration("0801_course_name", "select 1;"));
		const problem = { code: "migration-changed", name: "0801_course_name" } as const;
		expect(await open(settings, changed)).toEqual({ ok: false, problem });
		expect(describeOpeningProblem(problem).nb).toContain("0801_course_name er endret");
		expect(await open(settings, steps.slice(0, -1))).toEqual({
			ok: false,
			problem: { code: "migration-unknown", name: "0802_course_length" },
		});

		const broken = [
			...steps,
			createMigration("0803_broken", "create table half (id int); select 1 / 0;"),
		];
		expect(await open(settings, broken)).toMatchObject({
			ok: false,
			problem: { code: "migration-failed", name: "0803_broken", reason: "division by zero" },
		});
		const after = await open(settings, steps);
		if (!after.ok) throw new Error(JSON.stringify(after.problem));
		const { rows } = await sql`select to_regclass('half') as half`.execute(after.value.db);
		expect(rows).toEqual([{ half: null }]);
	});
});

describeOnServer("migrations of programs that start at once", (trial) => {
	it("run each step once", async () => {
		for (let round = 0; round < 3; round++) {
			const settings = await trial.createEmpty();
			const starts = await Promise.all(
				[1, 2, 3, 4].map(() => openDatabase<unknown>({ ...settings, migrations: steps })),
			);
			for (const start of starts) {
				expect(start.ok).toBe(true);
				if (start.ok) await start.value.close();
			}
		}
	});
});

describe("the files of migrations", () => {
	it("have the same hash whatever the line breaks", () => {
		expect(createMigration("0001_a", "select 1;\r\nselect 2;\r\n").hash).toBe(
			createMigration("0001_a", "select 1;\nselect 2;\n").hash,
		);
	});

	it("may not end their transaction, but may hold functions", () => {
		expect(() => createMigration("0001_a", "select 1; COMMIT;")).toThrow();
		expect(() => createMigration("0001_a", "do $$ begin\nnull; end $$;")).not.toThrow();
	});
});
