import { failure, type Result, success } from "../../ground/vocabulary/result.ts";
import type { Translated } from "../../machinery/languages/language.ts";
import { composeSettings, given, type Name, type Settings } from "./settings.ts";
import { remedies, unknownSetting, wrongFile } from "./settings-texts.ts";

/** One setting that cannot be used. */
export interface SettingFault {
	/** As it is written: `PORT`, or `port` in the file. */
	readonly name: string;
	/** What it was; undefined of what was not given, and of secrets. */
	readonly value?: string;
	readonly remedy: Translated<string>;
}

/** The environment's name of each setting. What it holds goes before what the file says. */
export const environmentNames: Readonly<Record<Name, string>> = {
	host: "HOST",
	port: "PORT",
	origin: "RODTRAD_ORIGIN",
	demo: "RODTRAD_DEMO",
	dataFolder: "RODTRAD_DATA",
	databaseUrl: "DATABASE_URL",
	connections: "RODTRAD_CONNECTIONS",
	mailUrl: "RODTRAD_MAIL_URL",
	mailFrom: "RODTRAD_MAIL_FROM",
	providers: "RODTRAD_PROVIDERS",
	trustedProxies: "RODTRAD_TRUSTED_PROXIES",
	requestsPerMinute: "RODTRAD_REQUESTS_PER_MINUTE",
	logFile: "RODTRAD_LOG",
};

const secrets: ReadonlySet<string> = new Set<Name>(["databaseUrl", "mailUrl", "providers"]);

/** Reads the file's text (undefined: there is none) and the environment once, and names every fault at once. */
export function readSettings(
	file: string | undefined,
	environment: Readonly<Record<string, string | undefined>>,
	overriding: { readonly demo?: boolean } = {},
): Result<Settings, readonly SettingFault[]> {
	const fromFile = readFile(file);
	if (fromFile === undefined) return failure([{ name: "--config", remedy: wrongFile }]);
	const fromEnvironment = readEnvironment(environment);
	const all: Readonly<Record<string, unknown>> = { ...fromFile, ...fromEnvironment, ...overriding };
	const parsed = given.safeParse(all);
	if (parsed.success) return success(composeSettings(parsed.data));
	const names = new Set(
		parsed.error.issues.flatMap((issue) =>
			issue.code === "unrecognized_keys" && issue.path.length === 0
				? issue.keys
				: [String(issue.path[0])],
		),
	);
	return failure(
		[...names].map((name) => ({
			name: name in fromEnvironment ? environmentNames[name as Name] : name,
			...(all[name] === undefined || secrets.has(name) || !(name in remedies)
				? {}
				: { value: String(all[name]) }),
			remedy: remedies[name as Name] ?? unknownSetting,
		})),
	);
}

function readFile(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
	if (text === undefined) return {};
	const read = readJson(text);
	return typeof read === "object" && read !== null && !Array.isArray(read)
		? (read as Readonly<Record<string, unknown>>)
		: undefined;
}

/** A value that cannot be read stays text, and is refused as such. */
function readEnvironment(
	environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, unknown>> {
	return Object.fromEntries(
		Object.entries(environmentNames).flatMap(([name, variable]) => {
			const text = environment[variable];
			return text === undefined || text === "" ? [] : [[name, readVariable(name as Name, text)]];
		}),
	);
}

function readVariable(name: Name, text: string): unknown {
	switch (name) {
		case "port":
		case "connections":
		case "requestsPerMinute":
			return /^\d+$/.test(text) ? Number(text) : text;
		case "demo":
			return text === "1" || text === "true"
				? true
				: text === "0" || text === "false"
					? false
					: text;
		case "trustedProxies":
			return text.split(",").map((part) => part.trim());
		case "providers":
			return readJson(text) ?? text;
		default:
			return text;
	}
}

function readJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
