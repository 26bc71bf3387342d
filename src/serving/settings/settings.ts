import { z } from "zod";
import type { ConnectionSettings } from "../../machinery/database/open-database.ts";
import { isSafeOrigin, type Site } from "../../machinery/http/server/site.ts";
import type { MailSettings } from "../../machinery/mail/mail-transport.ts";
import type { SignInProvider } from "../../people/access/door/elsewhere/sign-in-provider.ts";

/** All that a server is told from outside. */
export interface Settings {
	readonly host: string;
	readonly port: number;
	readonly site: Site;
	readonly database: ConnectionSettings;
	readonly mail: MailSettings;
	readonly providers: readonly SignInProvider[];
	/** Addresses of proxies whose X-Forwarded-For is believed. */
	readonly trustedProxies: readonly string[];
	/** Requests a minute from one address; 0 for no limit. */
	readonly requestsPerMinute: number;
	/** Where the log goes; undefined: to standard output. */
	readonly logFile?: string;
}

const provider = z.strictObject({
	key: z.string().regex(/^[a-z0-9][a-z0-9-]{0,40}$/),
	name: z.string().min(1),
	issuer: z.url({ protocol: /^https?$/ }),
	clientId: z.string().min(1),
	clientSecret: z.string().min(1),
	scopes: z.array(z.string().min(1)).default(["openid", "profile", "email"]),
	requiredAcr: z.array(z.string().min(1)).optional(),
	organisationClaim: z.string().min(1).optional(),
});

/** The configuration file, and the environment read into the same form. */
export const given = z
	.strictObject({
		host: z.string().min(1).default("127.0.0.1"),
		port: z.int().min(1).max(65535).default(3000),
		origin: z.string().optional(),
		demo: z.boolean().default(false),
		dataFolder: z.string().min(1).default("data"),
		databaseUrl: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
		connections: z.int().min(1).max(200).default(10),
		mailUrl: z.url({ protocol: /^smtps?$/ }).optional(),
		mailFrom: z.string().includes("@").default("Rødtråd <rodtrad@localhost>"),
		providers: z.array(provider).default([]),
		trustedProxies: z.array(z.string().min(1)).default([]),
		requestsPerMinute: z.int().min(0).max(1_000_000).default(6000),
		logFile: z.string().min(1).optional(),
	})
	// Asked also when other settings are wrong, so that all faults are named together.
	.refine(({ origin, demo }) => isServableOrigin(origin, demo), { path: ["origin"], when: always })
	.refine(({ providers }) => haveOwnKeys(providers), { path: ["providers"], when: always });

function always(): boolean {
	return true;
}

/** The values may be of any kind here. */
function isServableOrigin(origin: unknown, demo: unknown): boolean {
	if (origin === undefined) return demo === true;
	return typeof origin === "string" && isSafeOrigin({ origin, demo: demo === true });
}

function haveOwnKeys(providers: unknown): boolean {
	if (!Array.isArray(providers)) return true;
	const keys = providers.map((one: { readonly key?: unknown } | null) => one?.key);
	return new Set(keys).size === keys.length;
}

export type Name = keyof z.input<typeof given>;

/** Puts together what was given; all of it is right by now. */
export function composeSettings(values: z.output<typeof given>): Settings {
	const { host, port, demo, dataFolder, databaseUrl, connections, mailUrl, mailFrom } = values;
	return {
		host,
		port,
		site: { origin: values.origin ?? `http://localhost:${port}`, demo },
		database:
			databaseUrl === undefined
				? { embedded: { dataFolder } }
				: { server: { url: databaseUrl, connections } },
		mail:
			mailUrl === undefined
				? { kind: "file", folder: `${dataFolder}-mail`, from: mailFrom }
				: { kind: "smtp", url: mailUrl, from: mailFrom },
		providers: values.providers.map(({ requiredAcr, organisationClaim, ...rest }) => ({
			...rest,
			...(requiredAcr === undefined ? {} : { requiredAcr }),
			...(organisationClaim === undefined ? {} : { organisationClaim }),
		})),
		trustedProxies: values.trustedProxies,
		requestsPerMinute: values.requestsPerMinute,
		...(values.logFile === undefined ? {} : { logFile: values.logFile }),
	};
}
