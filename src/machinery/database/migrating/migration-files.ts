import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** One step of the schema. Once it has run anywhere it is never changed: a change is a new step. */
export interface Migration {
	/** `0001_tenancy`: four digits that order all rooms' steps, and what it brings. */
	readonly name: string;
	readonly sql: string;
	/** SHA-256 of the text with line breaks as LF, so that a checkout on Windows has the same. */
	readonly hash: string;
}

/** The steps of this room; every list of migrations begins with them. */
export const tenancyMigrations = new URL("../migrations/", import.meta.url);

/** All steps in the folders, in order. Two with one number, or a name of another form, is a bug. */
export function readMigrations(folders: readonly URL[]): readonly Migration[] {
	const migrations = folders
		.flatMap((folder) => {
			const place = fileURLToPath(folder);
			const files = fs.readdirSync(place).filter((file) => file.endsWith(".sql"));
			return files.map((file) =>
				createMigration(file.slice(0, -4), fs.readFileSync(path.join(place, file), "utf8")),
			);
		})
		.sort((one, other) => (one.name < other.name ? -1 : 1));
	migrations.forEach((migration, at) => {
		if (migration.name.slice(0, 4) === migrations[at - 1]?.name.slice(0, 4)) {
			throw new Error(`Two migrations have the number of ${migration.name}.`);
		}
	});
	return migrations;
}

export function createMigration(name: string, text: string): Migration {
	if (!/^\d{4}_[a-z0-9_]+$/.test(name)) throw new Error(`Not a name for a migration: ${name}`);
	const sql = text.replaceAll("\r\n", "\n");
	// Each step is one transaction with the record of it; one that ends it midway would be half done for ever.
	if (/\b(begin|commit|rollback|start\s+transaction)\s*;/i.test(sql)) {
		throw new Error(`Migration ${name} begins or ends a transaction itself.`);
	}
	return { name, sql, hash: createHash("sha256").update(sql).digest("hex") };
}
