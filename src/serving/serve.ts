import { failure, type Result, success } from "../ground/vocabulary/result.ts";
import { type Database, openDatabase } from "../machinery/database/open-database.ts";
import { describeOpeningProblem, type Words } from "../machinery/database/problem-texts.ts";
import { createServer } from "../machinery/http/server/create-server.ts";
import type { Translated } from "../machinery/languages/language.ts";
import { createMailTransport } from "../machinery/mail/mail-transport.ts";
import { type DemoRefusal, loadDemoRegion } from "../outlook/demo/load-demo-region-store.ts";
import type { LoadingTables } from "../outlook/demo/loading/load-municipality-store.ts";
import { actions } from "../people/access/authorisation/actions.ts";
import { createDoorkeeper } from "../people/access/authorisation/doorkeeper-store.ts";
import { createDoorRoutes } from "../people/access/door/door-routes.ts";
import type { Tables as AccessTables } from "../people/access/tables.ts";
import { readAllMigrations } from "./all-migrations.ts";
import { createAllRoutes } from "./all-routes.ts";
import { norwegianClock } from "./norwegian-clock.ts";
import { builtWebFolder, readApplication } from "./pages/application.ts";
import { createPages, createProblemPage } from "./pages/pages.ts";
import { prepareStore } from "./prepare-store.ts";
import { isSchemaInPlace } from "./schema-in-place.ts";
import { serveTexts } from "./serve-texts.ts";
import type { Settings } from "./settings/settings.ts";
import { findUnknownActions } from "./start-check.ts";

export interface Serving {
	/** What users open. */
	readonly address: string;
	/** What is promised about saved data. */
	readonly promises: Words;
	/** Takes no more requests, lets those under way finish, for so long, and closes the database. */
	stop(): Promise<void>;
}

export interface Reporting {
	/** What is being done before the server answers. */
	readonly onProgress: (line: Translated<string>) => void;
	/** The log, a line of JSON each. */
	readonly log: { readonly write: (line: string) => void };
}

type ServedTables = LoadingTables & AccessTables;

/** Opens the database, fills it in demo mode, and serves; or says in the user's words why not. */
export async function serve(
	settings: Settings,
	{ onProgress, log }: Reporting,
): Promise<Result<Serving, Translated<string>>> {
	const migrations = readAllMigrations();
	onProgress(serveTexts.opening);
	const opened = await openDatabase<ServedTables>({ ...settings.database, migrations });
	if (!opened.ok) return failure(describeOpeningProblem(opened.problem));
	const database = opened.value;
	try {
		await prepareStore(database);
		if (settings.site.demo) {
			const refusal = await fillDemo(database, onProgress);
			if (refusal !== undefined) {
				await database.close();
				return failure(serveTexts.otherOrganisations);
			}
		}
		const server = await makeServer(settings, database, log);
		try {
			await server.listen({ host: settings.host, port: settings.port });
		} catch (error) {
			await server.close();
			await database.close();
			return failure(describeListening(error, settings));
		}
		return success({
			address: settings.site.origin,
			promises: database.promises,
			async stop() {
				const deadline = setTimeout(() => server.server.closeAllConnections(), longestStop);
				await server.close();
				clearTimeout(deadline);
				await database.close();
			},
		});
	} catch (error) {
		await database.close();
		throw error;
	}
}

/** Milliseconds that requests under way have to finish when the server is told to stop. */
const longestStop = 10_000;

async function fillDemo(
	database: Database<ServedTables>,
	onProgress: Reporting["onProgress"],
): Promise<DemoRefusal | undefined> {
	const loaded = await loadDemoRegion(database, { onProgress, today: norwegianClock.today() });
	if (!loaded.ok) return loaded.problem;
	// What so many rows changed is planned for from the first request on, not from the first upkeep five minutes later.
	if (loaded.value) await database.upkeep();
	return undefined;
}

async function makeServer(
	settings: Settings,
	database: Database<ServedTables>,
	log: Reporting["log"],
) {
	const { site, providers, trustedProxies, requestsPerMinute } = settings;
	const mail = createMailTransport(settings.mail);
	const { origin, demo } = site;
	const { now } = norwegianClock;
	const { engine, promises } = database;
	const installation = {
		...{ engine, promises, demo },
		mail: settings.mail.kind,
		providers: providers.map(({ name }) => name),
	};
	const routes = createAllRoutes({ origin, mail, now, installation });
	const faults = findUnknownActions(routes);
	if (faults.length > 0) throw new Error(faults.join("\n"));
	const onFault = (error: unknown) => {
		log.write(
			`${JSON.stringify({ level: "error", time: new Date().toISOString(), msg: "message not sent", type: error instanceof Error ? error.name : typeof error })}\n`,
		);
	};
	return createServer({
		routes,
		doorRoutes: createDoorRoutes({ demo, origin, mail, providers, onFault }),
		pages: createPages({
			...{ database, demo, providers, routes },
			application: readApplication(builtWebFolder),
		}),
		webFolder: builtWebFolder,
		problemPage: createProblemPage({ demo, origin }),
		doorkeeper: createDoorkeeper({ demo }),
		database,
		site,
		clock: norwegianClock,
		log,
		rolesOf: (action) => ({ ...(actions as Readonly<Record<string, object>>)[action] }),
		isReady: () => isSchemaInPlace(database.db, readAllMigrations()),
		...(trustedProxies.length === 0 ? {} : { trustedProxies }),
		perMinute: requestsPerMinute,
	});
}

function describeListening(error: unknown, { host, port }: Settings): Translated<string> {
	const code = (error as { readonly code?: unknown }).code;
	if (code === "EADDRINUSE") return serveTexts.portInUse(port);
	if (code === "EACCES") return serveTexts.portRefused(port);
	return serveTexts.notListening(host, port, error instanceof Error ? error.message : "");
}
