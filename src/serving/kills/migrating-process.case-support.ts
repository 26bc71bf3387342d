import { migrate } from "../../machinery/database/migrating/migrate.ts";
import { openConnections } from "../../machinery/database/open-database.ts";
import { readAllMigrations } from "../all-migrations.ts";

// A process of its own that brings the schema up step by step and says each step when it is done, until it is killed.
const [dataFolder = ""] = process.argv.slice(2);
const opened = await openConnections<unknown>({ embedded: { dataFolder } });
if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
process.stdout.write("open\n");
const steps = readAllMigrations();
for (const at of steps.keys()) {
	const migrated = await migrate(opened.value.db, steps.slice(0, at + 1));
	if (!migrated.ok) throw new Error(JSON.stringify(migrated.problem));
	process.stdout.write(`${steps[at]?.name}\n`);
}
await opened.value.close();
