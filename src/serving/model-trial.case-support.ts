import { randomUUID } from "node:crypto";
import { sql, type Transaction } from "kysely";
import { afterAll, beforeAll, describe, test } from "vitest";
import { type Identifier, identifierOf } from "../ground/vocabulary/identifier.ts";
import { plainDateOf } from "../ground/vocabulary/plain-date.ts";
import {
	type ConnectionSettings,
	type Database,
	openDatabase,
} from "../machinery/database/open-database.ts";
import { readAllMigrations } from "./all-migrations.ts";
import {
	createModelDatabase,
	createModelFolder,
	findSharedServer,
} from "./model-template.case-support.ts";

export const trialDay = plainDateOf("2026-11-16");

export interface Acting {
	readonly organisation: string;
	/** Without: `system`, which sees persons. */
	readonly roles?: readonly string[];
	readonly person?: string;
	readonly account?: string;
}

export interface ModelTrial<Tables> {
	readonly engine: "embedded" | "server";
	/** The open database with the whole schema. One for all tests of the file: give each test its own organisation. */
	getDatabase(): Database<Tables>;
	/** A new organisation; a municipality unless told. */
	addOrganisation(kind?: string): Promise<Identifier>;
	/** One transaction of the organisation, as a request would have it. */
	act<Value>(
		acting: Acting,
		run: (transaction: Transaction<Tables>) => Promise<Value>,
	): Promise<Value>;
}

/** The tests on the embedded engine and on PostgreSQL, with every room's tables and no rows. */
export function describeOnModel<Tables>(
	name: string,
	tests: (trial: ModelTrial<Tables>) => void,
): void {
	describeOnEngine(`${name}, embedded engine`, "embedded", createModelFolder, tests);
	const server = findSharedServer();
	if (server === undefined) describe.skip(`${name}, PostgreSQL`, () => test("is not installed"));
	else {
		const create = () => createModelDatabase(server);
		describeOnEngine(`${name}, PostgreSQL`, "server", create, tests);
	}
}

function describeOnEngine<Tables>(
	name: string,
	engine: "embedded" | "server",
	create: () => Promise<ConnectionSettings>,
	tests: (trial: ModelTrial<Tables>) => void,
): void {
	describe(name, () => {
		let database: Database<Tables>;
		beforeAll(async () => {
			const opened = await openDatabase<Tables>({
				...(await create()),
				migrations: readAllMigrations(),
			});
			if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
			database = opened.value;
		});
		afterAll(() => database?.close());
		let made = 0;
		tests({
			engine,
			getDatabase: () => database,
			async addOrganisation(kind = "municipality") {
				const id = identifierOf(randomUUID());
				made += 1;
				await sql`insert into organisation (owner, id, kind, name) values (${id}, ${id}, ${kind}, ${`Organisasjon ${made}`})`.execute(
					database.db,
				);
				return id;
			},
			act: ({ organisation, roles = ["system"], person, account }, run) =>
				database.withTenant(
					{
						organisation,
						today: trialDay,
						roles,
						...(person === undefined ? {} : { person }),
						...(account === undefined ? {} : { account }),
					},
					run,
				),
		});
	});
}
