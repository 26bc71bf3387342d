import { openDatabase } from "../../machinery/database/open-database.ts";
import { loadDemoRegion } from "../../outlook/demo/load-demo-region-store.ts";
import type { LoadingTables } from "../../outlook/demo/loading/load-municipality-store.ts";
import { readAllMigrations } from "../all-migrations.ts";
import { trialDay } from "../model-trial.case-support.ts";
import { prepareStore } from "../prepare-store.ts";
import { smallRegion } from "../small-region.case-support.ts";

// A process of its own that fills a database with the small region, as the first start of demo mode does, and says what
// it begins on, until it is killed.
const [dataFolder = ""] = process.argv.slice(2);
const opened = await openDatabase<LoadingTables>({
	embedded: { dataFolder },
	migrations: readAllMigrations(),
});
if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
process.stdout.write("open\n");
await prepareStore(opened.value);
await loadDemoRegion(opened.value, {
	onProgress: ({ en }) => process.stdout.write(`${en}\n`),
	today: trialDay,
	organisations: smallRegion,
});
await opened.value.close();
