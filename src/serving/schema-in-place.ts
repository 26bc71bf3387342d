import type { Kysely } from "kysely";
import { readRecordedMigrations } from "../machinery/database/migrating/migrate.ts";
import type { Migration } from "../machinery/database/migrating/migration-files.ts";

/** Milliseconds; a database that has not said so by then is not ready. */
const patience = 3_000;

/** Whether the database answers and its schema is the one this program brought it to. */
export async function isSchemaInPlace<Tables>(
	db: Kysely<Tables>,
	migrations: readonly Migration[],
): Promise<boolean> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<false>((resolve) => {
		timer = setTimeout(() => resolve(false), patience);
	});
	const asked = readRecordedMigrations(db).then(
		(recorded) =>
			recorded.map(({ name }) => name).join() === migrations.map(({ name }) => name).join(),
		() => false,
	);
	try {
		return await Promise.race([asked, late]);
	} finally {
		clearTimeout(timer);
	}
}
