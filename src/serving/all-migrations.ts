import {
	type Migration,
	readMigrations,
	tenancyMigrations,
} from "../machinery/database/migrating/migration-files.ts";

const folders = [
	"people/organisation",
	"people/access",
	"knowledge/guidance",
	"knowledge/competence",
	"knowledge/mapping",
	"knowledge/gaps",
	"knowledge/imports",
	"action/plans",
];

/** Every step of the schema, of every room. */
export function readAllMigrations(): readonly Migration[] {
	return readMigrations([
		tenancyMigrations,
		...folders.map((room) => new URL(`../${room}/migrations/`, import.meta.url)),
	]);
}
