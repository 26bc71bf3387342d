import { randomUUID } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll } from "vitest";
import { type Identifier, identifierOf } from "../ground/vocabulary/identifier.ts";
import type { Database } from "../machinery/database/open-database.ts";
import { durabilityPromises } from "../machinery/database/problem-texts.ts";
import type { DoorRoute } from "../machinery/http/routes/door-route.ts";
import type { Route } from "../machinery/http/routes/route.ts";
import { createServer } from "../machinery/http/server/create-server.ts";
import type { ServerParts } from "../machinery/http/server/server-parts.ts";
import { actions } from "../people/access/authorisation/actions.ts";
import { createDoorkeeper } from "../people/access/authorisation/doorkeeper-store.ts";
import type { Role } from "../people/access/authorisation/roles.ts";
import { addSession } from "../people/access/sessions/session-store.ts";
import type { Tables } from "../people/access/tables.ts";
import { describeOnModel, type ModelTrial, trialDay } from "./model-trial.case-support.ts";

/** The moment that the server of a trial believes it is, in milliseconds since 1970: noon of `trialDay`. */
export const trialMoment = Date.parse(`${trialDay}T11:00:00Z`);
export const trialOrigin = "http://localhost:3000";

/** How a trial is set up, as its administrators see it. */
export const trialInstallation = {
	engine: "embedded",
	promises: durabilityPromises.embedded,
	mail: "file",
	providers: [],
	demo: true,
} as const;

/** Who asks. A session of a real account with these roles is made the first time. */
export interface Signing {
	readonly organisation: string;
	readonly roles: readonly Role[];
	/** The row of `person` that the account is; it must be there. */
	readonly person?: string;
	/** The units led, for the role unit-leader. */
	readonly units?: readonly string[];
}

export interface Asking {
	/** Sent as JSON. */
	readonly body?: unknown;
	/** Sent as it is; name its type in the headers. */
	readonly raw?: string;
	/** Sent as multipart/form-data instead of a body. */
	readonly form?: FormData;
	/** A version, as a row has it; or the header itself. */
	readonly ifMatch?: number | string;
	readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
	readonly status: number;
	readonly headers: Readonly<Record<string, unknown>>;
	/** The body read as JSON; null when it is not. */
	// biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of every shape.
	readonly json: any;
	readonly bytes: Uint8Array;
}

/** Paths as the routes have them, without `/api/v1`; or whole after `site:`, as `site:/health`. */
export interface TrialClient {
	get(path: string, asking?: Asking): Promise<Answered>;
	post(path: string, asking?: Asking): Promise<Answered>;
	put(path: string, asking?: Asking): Promise<Answered>;
	patch(path: string, asking?: Asking): Promise<Answered>;
	delete(path: string, asking?: Asking): Promise<Answered>;
	/** The Cookie header it asks with; empty of the anonymous one. */
	cookie(): Promise<string>;
}

export interface TrialServer {
	readonly server: FastifyInstance;
	/** One who is signed in, through the doors and the doorkeeper that the product has. */
	as(signing: Signing): TrialClient;
	/** Nobody in particular; `cookie` in the headers makes it somebody. */
	readonly anonymous: TrialClient;
}

/** A server of these routes on an open database. Nothing listens: requests go straight in. */
export async function createTrialServer(
	database: Database<never>,
	routes: readonly Route[],
	doorRoutes: readonly DoorRoute[] = [],
	more: Partial<ServerParts> = {},
): Promise<TrialServer> {
	const server = await createServer({
		routes,
		doorRoutes,
		doorkeeper: createDoorkeeper({ demo: false }),
		database,
		site: { origin: trialOrigin, demo: true },
		clock: { today: () => trialDay, now: () => trialMoment },
		rolesOf: (action) => ({ ...(actions as Readonly<Record<string, object>>)[action] }),
		perMinute: 0,
		...more,
	});
	const origin = more.site?.origin ?? trialOrigin;
	return {
		server,
		anonymous: createClient(server, origin, async () => ({})),
		as(signing) {
			let cookie: Promise<string> | undefined;
			return createClient(server, origin, async () => {
				cookie ??= signIn(database as unknown as Database<Tables>, signing);
				return { cookie: await cookie };
			});
		},
	};
}

export interface ServerTrial<RoomTables> extends ModelTrial<RoomTables> {
	getServer(): FastifyInstance;
	/** Begins to listen, and gives the address. */
	listen(): Promise<string>;
	as(signing: Signing): TrialClient;
	readonly anonymous: TrialClient;
}

/** The tests on a server of these routes, on both engines, with every room's tables and no rows. */
export function describeOnServerOf<RoomTables>(
	name: string,
	{
		routes,
		doorRoutes = [],
		...more
	}: { readonly routes: readonly Route[] } & Partial<Omit<ServerParts, "routes">>,
	tests: (trial: ServerTrial<RoomTables>) => void,
): void {
	describeOnModel<RoomTables>(name, (model) => {
		let trial: TrialServer;
		beforeAll(async () => {
			const database = model.getDatabase() as unknown as Database<never>;
			trial = await createTrialServer(database, routes, doorRoutes, more);
		});
		afterAll(() => trial?.server.close());
		const later = (find: () => TrialClient): TrialClient => ({
			cookie: () => find().cookie(),
			get: (path, asking) => find().get(path, asking),
			post: (path, asking) => find().post(path, asking),
			put: (path, asking) => find().put(path, asking),
			patch: (path, asking) => find().patch(path, asking),
			delete: (path, asking) => find().delete(path, asking),
		});
		tests({
			...model,
			getServer: () => trial.server,
			listen: () => trial.server.listen({ host: "127.0.0.1", port: 0 }),
			as: (signing) => {
				let client: TrialClient | undefined;
				return later(() => {
					client ??= trial.as(signing);
					return client;
				});
			},
			anonymous: later(() => trial.anonymous),
		});
	});
}

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

function createClient(
	server: FastifyInstance,
	origin: string,
	findHeaders: () => Promise<Readonly<Record<string, string>>>,
): TrialClient {
	const ask = async (method: Method, path: string, asking: Asking = {}): Promise<Answered> => {
		const { body, raw, form, ifMatch, headers = {} } = asking;
		const whole = path.startsWith("site:") ? path.slice("site:".length) : `/api/v1${path}`;
		const sent = form === undefined ? undefined : await writeForm(form);
		const response = await server.inject({
			method,
			url: whole,
			headers: {
				...(await findHeaders()),
				...(method === "GET" ? {} : { origin, "x-rodtrad": "1" }),
				...(body === undefined ? {} : { "content-type": "application/json" }),
				...(sent === undefined ? {} : { "content-type": sent.mediaType }),
				...(ifMatch === undefined
					? {}
					: { "if-match": typeof ifMatch === "number" ? `"${ifMatch}"` : ifMatch }),
				...headers,
			},
			...(body === undefined ? {} : { payload: JSON.stringify(body) }),
			...(raw === undefined ? {} : { payload: raw }),
			...(sent === undefined ? {} : { payload: sent.bytes }),
		});
		const isJson = /json/.test(String(response.headers["content-type"] ?? ""));
		return {
			status: response.statusCode,
			headers: response.headers,
			json: isJson && response.body !== "" ? JSON.parse(response.body) : null,
			bytes: new Uint8Array(response.rawPayload),
		};
	};
	return {
		cookie: async () => (await findHeaders()).cookie ?? "",
		get: (path, asking) => ask("GET", path, asking),
		post: (path, asking) => ask("POST", path, asking),
		put: (path, asking) => ask("PUT", path, asking),
		patch: (path, asking) => ask("PATCH", path, asking),
		delete: (path, asking) => ask("DELETE", path, asking),
	};
}

async function writeForm(form: FormData): Promise<{ mediaType: string; bytes: Buffer }> {
	const response = new Response(form);
	return {
		mediaType: response.headers.get("content-type") ?? "",
		bytes: Buffer.from(await response.arrayBuffer()),
	};
}

/** An account with the roles and a session of it; the cookie. */
async function signIn(database: Database<Tables>, signing: Signing): Promise<string> {
	const owner = identifierOf(signing.organisation);
	const account = identifierOf(randomUUID());
	const { db } = database;
	await db
		.insertInto("account")
		.values({
			owner,
			id: account,
			email: `${account}@example.no`,
			name: "Prøve",
			person: signing.person === undefined ? null : identifierOf(signing.person),
			password_hash: null,
			issuer: null,
			subject: null,
		})
		.execute();
	const grants = signing.roles.flatMap((role): { role: Role; unit: Identifier | null }[] =>
		role === "unit-leader"
			? (signing.units ?? []).map((unit) => ({ role, unit: identifierOf(unit) }))
			: [{ role, unit: null }],
	);
	if (grants.length > 0) {
		await db
			.insertInto("role_grant")
			.values(
				grants.map(({ role, unit }) => ({
					owner,
					account,
					role,
					unit,
					valid_from: trialDay,
					valid_to: null,
				})),
			)
			.execute();
	}
	const { token } = await database.withDoor({ today: trialDay }, (door) =>
		addSession(door, { owner, account }, trialMoment),
	);
	return `rodtrad=${token}`;
}
