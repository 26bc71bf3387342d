import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { identifierOf } from "../../ground/vocabulary/identifier.ts";
import { demoContentOf, demoDay } from "../../knowledge/imports/demo-content.case-support.ts";
import { applyMunicipality } from "../../knowledge/imports/municipality-store.ts";
import type { MunicipalityTables } from "../../knowledge/imports/stored-municipality-store.ts";
import { openDatabase } from "../../machinery/database/open-database.ts";
import { readAllMigrations } from "../all-migrations.ts";

// A process of its own that imports a municipality for one new organisation after the other, and between them changes a
// unit's name. It says each when it is saved, until it is killed.
const [dataFolder = ""] = process.argv.slice(2);
const opened = await openDatabase<MunicipalityTables>({
	embedded: { dataFolder, upkeepEvery: 40 },
	migrations: readAllMigrations(),
});
if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
const { db, withTenant } = opened.value;
const content = demoContentOf("trostevik");
process.stdout.write("open\n");
for (;;) {
	const owner = identifierOf(randomUUID());
	const tenant = { organisation: owner, today: demoDay, roles: ["system"] };
	await sql`insert into organisation (owner, id, kind, name) values (${owner}, ${owner}, 'municipality', 'Trostevik')`.execute(
		db,
	);
	const saved = await withTenant(tenant, (transaction) =>
		applyMunicipality(transaction, owner, content, { asOf: demoDay, whole: false }),
	);
	if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
	process.stdout.write(`import ${owner}\n`);
	for (let number = 0; number < 5; number++) {
		const code = `${randomUUID()}`;
		await withTenant(tenant, (transaction) =>
			sql`insert into unit (owner, name, code) values (${owner}, ${`Avdeling ${code}`}, ${code})`.execute(
				transaction,
			),
		);
		process.stdout.write(`unit ${code}\n`);
	}
}
