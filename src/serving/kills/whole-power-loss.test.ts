import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import path from "node:path";
import { Kysely, sql } from "kysely";
import { expect, test } from "vitest";
import { identifierOf } from "../../ground/vocabulary/identifier.ts";
import { demoContentOf, demoDay } from "../../knowledge/imports/demo-content.case-support.ts";
import { applyMunicipality } from "../../knowledge/imports/municipality-store.ts";
import type { MunicipalityTables } from "../../knowledge/imports/stored-municipality-store.ts";
import { guardDialect } from "../../machinery/database/connection/guarded-dialect.ts";
import { createEmbeddedDialect } from "../../machinery/database/embedded/embedded-dialect.ts";
import { type Engine, openEngine } from "../../machinery/database/embedded/engine.ts";
import { recordDisk } from "../../machinery/database/embedded/recorded-disk.case-support.ts";
import { migrate } from "../../machinery/database/migrating/migrate.ts";
import {
	createWithTenant,
	refuseOutsideTransaction,
	requestRole,
} from "../../machinery/database/tenancy/tenant.ts";
import {
	createDataFolder,
	getTrialsFolder,
} from "../../machinery/database/trials/embedded-trial.case-support.ts";
import { readAllMigrations } from "../all-migrations.ts";
import { roundsOf } from "./killed-process.case-support.ts";

const cuts = roundsOf(2);
const content = demoContentOf("trostevik");

/** In this thread, where the recorded disk is: otherwise as the program has it. */
function databaseOn(engine: Engine) {
	const client = { ...engine, upkeep: async () => void (await engine.upkeep()) };
	const db = new Kysely<MunicipalityTables>({
		dialect: guardDialect(createEmbeddedDialect(client), refuseOutsideTransaction),
	});
	return { db, withTenant: createWithTenant(db, requestRole) };
}

/** What an import leaves of an organisation, its events in the audit included. */
async function countsOf(db: Kysely<MunicipalityTables>) {
	const { rows } = await sql<{ owner: string; counts: string }>`
		select o.id as owner, concat_ws(' ',
			(select count(*) from unit where owner = o.id), (select count(*) from person where owner = o.id),
			(select count(*) from employment where owner = o.id), (select count(*) from holding where owner = o.id),
			(select count(*) from requirement where owner = o.id),
			(select count(*) from audit.event where owner = o.id)) as counts
		from organisation as o`.execute(db);
	return new Map(rows.map(({ owner, counts }) => [owner, counts]));
}

test(`after ${cuts} power cuts every acknowledged import is whole, and one under way is absent`, async () => {
	const dataFolder = await createDataFolder();
	const before = await openEngine({ dataFolder });
	expect(await migrate(databaseOn(before).db, readAllMigrations())).toMatchObject({ ok: true });
	await before.close();
	const disk = recordDisk(path.join(dataFolder, "engine"));
	const engine = await openEngine({ dataFolder });
	const { db, withTenant } = databaseOn(engine);
	const acknowledged: string[] = [];
	const left: { readonly folder: string; readonly acknowledged: readonly string[] }[] = [];
	const importInto = async (owner: ReturnType<typeof identifierOf>, atTheEnd: () => void) => {
		await sql`insert into organisation (owner, id, kind, name) values (${owner}, ${owner}, 'municipality', 'Trostevik')`.execute(
			db,
		);
		const saved = await withTenant(
			{ organisation: owner, today: demoDay, roles: ["system"] },
			async (transaction) => {
				const applied = await applyMunicipality(transaction, owner, content, {
					asOf: demoDay,
					whole: false,
				});
				atTheEnd();
				return applied;
			},
		);
		expect(saved.ok).toBe(true);
		acknowledged.push(owner);
	};
	// Of what was written and not synced: nothing, everything; with more cuts, every other change.
	const keeps = [() => false, () => true, alternating()];
	try {
		for (let cut = 0; cut < cuts; cut += 1) {
			await importInto(identifierOf(randomUUID()), () => undefined);
			// The power goes when all rows of the next are written, and the transaction is not ended.
			await importInto(identifierOf(randomUUID()), () => {
				const folder = path.join(getTrialsFolder(), `whole-cut-${cut}`);
				disk.leaveAfterPowerCut(path.join(folder, "engine"), keeps[cut % keeps.length]!);
				left.push({ folder, acknowledged: [...acknowledged] });
			});
		}
	} finally {
		disk.stop();
	}
	const whole = (await countsOf(db)).get(acknowledged[0]!);
	await engine.close();
	expect(whole).toMatch(/^[1-9]\d* ([1-9]\d* ){4}[1-9]\d*$/);
	for (const { folder, acknowledged } of left) {
		const after = await openEngine({ dataFolder: folder });
		const found = await countsOf(databaseOn(after).db);
		for (const owner of acknowledged) expect(found.get(owner)).toBe(whole);
		const others = [...found].filter(([owner]) => !acknowledged.includes(owner));
		expect(others.map(([, counts]) => counts)).toEqual(["0 0 0 0 0 1"]);
		await after.close();
		rmSync(folder, { recursive: true, force: true });
	}
}, 300_000);

function alternating(): () => boolean {
	let kept = false;
	return () => {
		kept = !kept;
		return kept;
	};
}
