import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { createMigration } from "../migrating/migration-files.ts";
import { type ConnectionSettings, openConnections, openDatabase } from "../open-database.ts";
import {
	describeOnBothEngines,
	describeOnServer,
	getTrialMigrations,
	type TrialEngine,
} from "../trials/both-engines.case-support.ts";
import { createDataFolder, getTrialsFolder } from "../trials/embedded-trial.case-support.ts";
import { describeBackupProblem } from "./backup-problems.ts";
import { restoreBackup } from "./restore-backup.ts";
import { writeBackup } from "./write-backup.ts";

/** Every kind of column, references in a circle, a sequence, and a computed column. */
const everyType = createMigration(
	"0901_every_type",
	`
	create table every_type (
		id int generated always as identity, owner uuid default gen_random_uuid(), yes boolean, small int2, large int8, exact numeric(12, 4),
		rough float8, single float4, words text, short varchar(20), day date, moment timestamptz, local timestamp, span interval,
		bytes bytea, data jsonb, list text[], days date[], period daterange, doubled int generated always as (small * 2) stored, parent int,
		primary key (owner, id), unique (owner, parent)
	);
	select tenancy.protect_owned('every_type');
	alter table every_type add constraint circle foreign key (owner, parent) references every_type (owner, id);
`,
);
const migrations = [...getTrialMigrations(), everyType];

const fill = sql`
	insert into every_type (owner, yes, small, large, exact, rough, single, words, short, day, moment, local, span, bytes, data, list, days, period)
	select '00000000-0000-4000-8000-000000000001', n % 2 = 0, n, 9007199254740993 - n, n / 7.0, sqrt(n), sqrt(n)::float4,
		'Æ ø "å" \\ {} ' || chr(10) || n, null, date '2026-01-01' + n, timestamptz '2026-01-01 00:00+00' + n * interval '1.000001 s',
		timestamp '2026-01-01' + n * interval '1 h', n * interval '1 day', decode(lpad(to_hex(n), 4, '0'), 'hex'),
		jsonb_build_object('n', n, 'list', array[1, 2]), array['a,b', null, '"'], array[date '2026-01-01' + n], daterange(date '2026-01-01', date '2026-01-02' + n)
	from generate_series(1, 1203) as n;
	update every_type set parent = 1204 - id;
	insert into kostra_function values ('254', 'Hjemmebaserte tjenester')`;
const digest = sql<{ digest: string; rows: number }>`
	select md5(string_agg(e::text, '|' order by id)) as digest, count(*) as rows from every_type as e`;

describeOnBothEngines("backup and restore", (trial) => {
	it("carry every row and type to this and the other engine, whole", async () => {
		const source = await open(await trial.createEmpty());
		await fill.execute(source.db);
		const before = (await digest.execute(source.db)).rows[0];
		expect(before?.rows).toBe(1203);
		const file = newFile();
		const written = await writeBackup(source.db, file);
		expect(written).toMatchObject({ ok: true, value: { rows: 1205, tables: 8 } });
		expect(fs.statSync(file).mode & 0o777).toBe(0o600);
		expect(await writeBackup(source.db, file)).toMatchObject({ problem: { code: "file-exists" } });
		expect(await restoreBackup(source.db, file, migrations)).toMatchObject({
			problem: { code: "database-not-empty" },
		});
		await source.close();

		for (const target of await listTargets(trial)) {
			const connections = await connect(target);
			expect(await restoreBackup(connections.db, file, migrations.slice(0, -1))).toMatchObject({
				problem: { code: "backup-of-other-program", disagreement: { name: "0901_every_type" } },
			});
			expect(await restoreBackup(connections.db, file, migrations)).toMatchObject({ ok: true });
			await connections.close();
			const restored = await open(target);
			expect((await digest.execute(restored.db)).rows[0]).toEqual(before);
			// References, policies, triggers and sequences are there again.
			await expect(
				sql`update every_type set parent = 99999 where id = 1`.execute(restored.db),
			).rejects.toMatchObject({ code: "23503" });
			await expect(
				sql`update every_type set owner = gen_random_uuid() where id = 1`.execute(restored.db),
			).rejects.toThrow(/owner/);
			const { rows } =
				await sql`insert into every_type (owner) values (gen_random_uuid()) returning id`.execute(
					restored.db,
				);
			expect(rows).toEqual([{ id: 1204 }]);
			await restored.close();
		}
	});

	it("refuse a damaged file by the name of its damage, and leave the database empty", async () => {
		const source = await open(await trial.createEmpty());
		const file = newFile();
		expect((await writeBackup(source.db, file)).ok).toBe(true);
		await source.close();
		const bytes = fs.readFileSync(file);
		const altered = Buffer.from(bytes);
		altered[60] = altered[60]! ^ 1;
		const damaged: readonly (readonly [Buffer, object])[] = [
			[Buffer.from("PK..."), { code: "not-a-backup" }],
			[Buffer.alloc(0), { code: "not-a-backup" }],
			[bytes.subarray(0, 9), { code: "cut-short" }],
			[bytes.subarray(0, 40), { code: "cut-short" }],
			[bytes.subarray(0, -1), { code: "cut-short" }],
			[altered, { code: "altered" }],
			[
				Buffer.concat([Buffer.from("RODTRAD-BACKUP 2\n"), bytes.subarray(17)]),
				{ code: "newer-format", version: 2 },
			],
			[
				seal(
					gzipSync(
						'{"kind":"schema","migrations":[]}\n{"kind":"table-end","table":"x","rows":3}\n',
					),
				),
				{ code: "content-unreadable", line: 2 },
			],
			[
				seal(gzipSync('{"kind":"schema","migrations":[]}\n')),
				{ code: "content-unreadable", line: 1 },
			],
			[seal(Buffer.from("no gzip")), { code: "content-unreadable", line: 0 }],
		];
		const connections = await connect(await trial.createEmpty());
		for (const [content, problem] of damaged) {
			const other = newFile();
			fs.writeFileSync(other, content);
			expect(await restoreBackup(connections.db, other, migrations)).toEqual({
				ok: false,
				problem,
			});
			expect(describeBackupProblem(problem as never).nb).not.toBe("");
		}
		expect(await writeBackup(connections.db, newFile())).toMatchObject({
			problem: { code: "nothing-to-back-up" },
		});
		expect(await restoreBackup(connections.db, file, migrations)).toMatchObject({ ok: true });
		await connections.close();
	});
});

describeOnServer("backup under a login that policies bind", (trial) => {
	it("is an error, not a file without the hidden rows", async () => {
		const settings = await trial.createEmpty();
		const source = await open(settings);
		await sql`alter table kostra_function force row level security`.execute(source.db);
		const file = newFile();
		await expect(writeBackup(source.db, file)).rejects.toThrow(/row-level security/);
		expect(fs.existsSync(file) || fs.existsSync(`${file}.unfinished`)).toBe(false);
		await source.close();
	});
});

let files = 0;
function newFile(): string {
	return path.join(getTrialsFolder(), `${process.pid}-${++files}.backup`);
}

async function listTargets(trial: TrialEngine): Promise<readonly ConnectionSettings[]> {
	const own = await trial.createEmpty();
	return trial.engine === "embedded"
		? [own]
		: [own, { embedded: { dataFolder: await createDataFolder() } }];
}

async function open(settings: ConnectionSettings) {
	const opened = await openDatabase<unknown>({ ...settings, migrations });
	if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
	return opened.value;
}

async function connect(settings: ConnectionSettings) {
	const opened = await openConnections<unknown>(settings);
	if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
	return opened.value;
}

/** Content in a valid envelope. */
function seal(content: Buffer): Buffer {
	const start = Buffer.concat([Buffer.from("RODTRAD-BACKUP 1\n"), content]);
	return Buffer.concat([
		start,
		Buffer.from(`\nSHA256 ${createHash("sha256").update(start).digest("hex")}\n`),
	]);
}
