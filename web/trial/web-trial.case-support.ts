import { mkdtempSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
import {
	type ConnectionSettings,
	type Database,
	openDatabase,
} from "../../src/machinery/database/open-database.ts";
import { getTrialsFolder } from "../../src/machinery/database/trials/embedded-trial.case-support.ts";
import { findFreePort } from "../../src/machinery/database/trials/trial-server.ts";
import type { Language } from "../../src/machinery/languages/language.ts";
import { createMailTransport } from "../../src/machinery/mail/mail-transport.ts";
import { loadDemoRegion } from "../../src/outlook/demo/load-demo-region-store.ts";
import { getDemoOrganisation } from "../../src/outlook/demo/loading/demo-organisations.ts";
import type { LoadingTables } from "../../src/outlook/demo/loading/load-municipality-store.ts";
import { createDoorkeeper } from "../../src/people/access/authorisation/doorkeeper-store.ts";
import type { Role } from "../../src/people/access/authorisation/roles.ts";
import { createDoorRoutes } from "../../src/people/access/door/door-routes.ts";
import type { Tables as AccessTables } from "../../src/people/access/tables.ts";
import { readAllMigrations } from "../../src/serving/all-migrations.ts";
import { createAllRoutes } from "../../src/serving/all-routes.ts";
import { createFilledFolder } from "../../src/serving/model-template.case-support.ts";
import { trialDay } from "../../src/serving/model-trial.case-support.ts";
import { readApplication } from "../../src/serving/pages/application.ts";
import { findBrowser, openBrowser } from "../../src/serving/pages/browser.case-support.ts";
import { createPages } from "../../src/serving/pages/pages.ts";
import { prepareStore } from "../../src/serving/prepare-store.ts";
import {
	createTrialServer,
	type Signing,
	type TrialClient,
	type TrialServer,
	trialInstallation,
	trialMoment,
} from "../../src/serving/server-trial.case-support.ts";
import { smallRegion } from "../../src/serving/small-region.case-support.ts";
import { buildWeb } from "./built-web.case-support.ts";
import { type Watch, watchPage } from "./watched-page.case-support.ts";

/** Who looks: a role in Trostevik unless another organisation of the demo region is named. */
export interface Looking extends Partial<Omit<Signing, "roles" | "organisation">> {
	readonly role: Role;
	/** Key of the demo region's organisation. */
	readonly at?: string;
	readonly language?: Language;
	readonly scheme?: "light" | "dark";
	readonly width?: number;
}

export interface Visit {
	readonly page: Page;
	readonly context: BrowserContext;
	readonly watch: Watch;
	/** The same account's way past the pages, for making what a test needs and for seeing what was saved. */
	readonly api: TrialClient;
}

export interface WebTrial {
	/** A new window of a new account with this role; opens the address, and waits until it has its heading. */
	visit(looking: Looking, address?: string): Promise<Visit>;
	readonly getDatabase: () => Database<LoadingTables & AccessTables>;
	/** The municipality of the trial, Trostevik. */
	readonly municipality: string;
	readonly origin: () => string;
}

type AllTables = LoadingTables & AccessTables;

/** Tests of the built application in a real browser, on a server with the demo's smallest municipality. */
export function describeInBrowser(name: string, tests: (trial: WebTrial) => void): void {
	const executable = findBrowser();
	describe.skipIf(executable === undefined)(name, () => {
		const { id: municipality } = getDemoOrganisation("trostevik");
		let database: Database<AllTables>;
		let trial: TrialServer;
		let browser: Browser;
		let origin: string;
		const visits: Visit[] = [];

		beforeAll(async () => {
			const webFolder = await buildWeb();
			database = await open(await createFilledFolder("demo-folder", fill));
			const port = await findFreePort();
			origin = `http://localhost:${port}`;
			trial = await startServer(database, origin, webFolder);
			await trial.server.listen({ host: "127.0.0.1", port });
			browser = await openBrowser(executable!);
		}, 300_000);
		afterAll(async () => {
			await browser?.close();
			await trial?.server.close();
			await database?.close();
		});
		afterEach(async () => {
			const faults = visits.flatMap(({ watch }) => watch.take());
			await Promise.all(visits.splice(0).map(({ context }) => context.close()));
			expect(faults, "errors that nobody asked for").toEqual([]);
		});

		tests({
			municipality,
			origin: () => origin,
			getDatabase: () => database,
			async visit(
				{ role, at = "trostevik", language = "nb", scheme, width = 1280, ...who },
				address = "/",
			) {
				const organisation = getDemoOrganisation(at).id;
				const api = trial.as({ ...who, organisation, roles: [role] });
				const options: BrowserContextOptions = {
					locale: language === "en" ? "en-GB" : `${language}-NO`,
					viewport: { width, height: 900 },
					...(scheme === undefined ? {} : { colorScheme: scheme }),
				};
				const context = await browser.newContext(options);
				const [cookieName = "", value = ""] = (await api.cookie()).split("=");
				await context.addCookies([{ name: cookieName, value, url: origin }]);
				await context.addInitScript(`localStorage["rodtrad.language"] ??= "${language}"`);
				await context.clock.setFixedTime(trialMoment);
				const page = await context.newPage();
				const visit = { page, context, watch: watchPage(page), api };
				visits.push(visit);
				await page.goto(`${origin}${address}`);
				await page.getByRole("heading", { level: 1 }).waitFor();
				return visit;
			},
		});
	});
}

async function open(settings: ConnectionSettings): Promise<Database<AllTables>> {
	const opened = await openDatabase<AllTables>({ ...settings, migrations: readAllMigrations() });
	if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
	return opened.value;
}

async function fill(settings: ConnectionSettings): Promise<void> {
	const database = await open(settings);
	await prepareStore(database);
	const loaded = await loadDemoRegion(database, {
		onProgress: () => undefined,
		today: trialDay,
		organisations: smallRegion,
	});
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.problem));
	await database.close();
}

function startServer(database: Database<AllTables>, origin: string, webFolder: string) {
	const folder = mkdtempSync(path.join(getTrialsFolder(), "mail-"));
	const mail = createMailTransport({ kind: "file", folder, from: "test@example.no" });
	const onFault = () => undefined;
	return createTrialServer(
		database as unknown as Database<never>,
		createAllRoutes({ origin, mail, now: () => trialMoment, installation: trialInstallation }),
		createDoorRoutes({ demo: true, origin, mail, providers: [], onFault }),
		{
			doorkeeper: createDoorkeeper({ demo: true }),
			site: { origin, demo: true },
			pages: createPages({
				...{ database, demo: true, providers: [], routes: [] },
				application: readApplication(webFolder),
			}),
			webFolder,
		},
	);
}
