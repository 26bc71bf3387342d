import { mkdtempSync } from "node:fs";
import path from "node:path";
import { sql } from "kysely";
import type { Database } from "../machinery/database/open-database.ts";
import { getTrialsFolder } from "../machinery/database/trials/embedded-trial.case-support.ts";
import { createMailTransport } from "../machinery/mail/mail-transport.ts";
import { loadDemoRegion } from "../outlook/demo/load-demo-region-store.ts";
import { getDemoOrganisation } from "../outlook/demo/loading/demo-organisations.ts";
import type { LoadingTables } from "../outlook/demo/loading/load-municipality-store.ts";
import { createDoorkeeper } from "../people/access/authorisation/doorkeeper-store.ts";
import type { Role } from "../people/access/authorisation/roles.ts";
import { createDoorRoutes } from "../people/access/door/door-routes.ts";
import { createAllRoutes } from "./all-routes.ts";
import { trialDay } from "./model-trial.case-support.ts";
import { prepareStore } from "./prepare-store.ts";
import {
	createTrialServer,
	type TrialClient,
	type TrialServer,
	trialInstallation,
	trialMoment,
	trialOrigin,
} from "./server-trial.case-support.ts";
import { smallRegion } from "./small-region.case-support.ts";

/** A server of everything, with the smallest municipality of the demo region and all that is no municipality. */
export interface WholeTrial {
	readonly server: TrialServer;
	readonly municipality: string;
	/** One of each who asks: planner, director, administrator, leader, employee, union, coordinator, stranger, nobody. */
	signInAll(): Promise<readonly TrialClient[]>;
	/** Two windows of one account that may change everything of the municipality, its own account included. */
	planners(): readonly [TrialClient, TrialClient];
	/** Ids of everything that lists without parameters show to a planner. */
	collectIds(operations: readonly Listing[]): Promise<readonly string[]>;
}

interface Listing {
	readonly method: string;
	readonly path: string;
}

export async function createWholeTrial(database: Database<LoadingTables>): Promise<WholeTrial> {
	await prepareStore(database);
	const loaded = await loadDemoRegion(database, {
		onProgress: () => undefined,
		today: trialDay,
		organisations: smallRegion,
	});
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.problem));
	const folder = mkdtempSync(path.join(getTrialsFolder(), "mail-"));
	const mail = createMailTransport({ kind: "file", folder, from: "test@example.no" });
	const now = () => trialMoment;
	const server = await createTrialServer(
		database as unknown as Database<never>,
		createAllRoutes({ origin: trialOrigin, mail, now, installation: trialInstallation }),
		createDoorRoutes({
			demo: true,
			origin: trialOrigin,
			mail,
			providers: [],
			onFault: () => undefined,
		}),
		{ doorkeeper: createDoorkeeper({ demo: true }) },
	);
	const { id: municipality } = getDemoOrganisation("trostevik");
	const find = async () => {
		const { rows } = await sql<{ person: string; unit: string }>`
			select person, unit from employment where owner = ${municipality} and valid_to is null order by id limit 1`.execute(
			database.db,
		);
		return rows[0]!;
	};
	const planner = () => server.as({ organisation: municipality, roles: ["quality-developer"] });
	const someone = await find();
	const everything = () =>
		server.as({
			organisation: municipality,
			roles: ["quality-developer", "municipal-director", "municipal-administrator", "unit-leader"],
			person: someone.person,
			units: [someone.unit],
		});
	return {
		server,
		municipality,
		planners() {
			const both = everything();
			return [both, both];
		},
		async signInAll() {
			const { person, unit } = someone;
			const at = (key: string, role: Role) =>
				server.as({ organisation: getDemoOrganisation(key).id, roles: [role] });
			return [
				planner(),
				at("trostevik", "municipal-director"),
				at("trostevik", "municipal-administrator"),
				server.as({ organisation: municipality, roles: ["unit-leader"], units: [unit] }),
				server.as({ organisation: municipality, roles: ["employee"], person }),
				at("trostevik", "union-representative"),
				at("region", "regional-coordinator"),
				at("hogskole", "partner"),
				server.anonymous,
			];
		},
		async collectIds(operations) {
			const ids = new Set<string>();
			const client = everything();
			for (const { method, path } of operations) {
				if (method !== "get" || path.includes("{")) continue;
				const { json } = await client.get(path);
				const items = Array.isArray(json?.items) ? json.items : [];
				for (const { id } of items.slice(0, 15)) if (typeof id === "string") ids.add(id);
			}
			return [...ids, municipality];
		},
	};
}
