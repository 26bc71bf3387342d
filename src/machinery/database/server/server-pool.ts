import pg from "pg";
import { sessionSettings } from "../connection/session-settings.ts";
import { readValue } from "../values/read-value.ts";

export interface ServerSettings {
	/** As in `DATABASE_URL`: `postgres://user:password@host:port/name`. */
	readonly url: string;
	/** Connections at most; 10 unless told. */
	readonly connections?: number;
}

/** The driver's pool, with our reading of values and the session settings that they rest on. */
export function createServerPool({ url, connections = 10 }: ServerSettings): pg.Pool {
	const pool = new pg.Pool({
		connectionString: url,
		max: connections,
		connectionTimeoutMillis: 10_000,
		// The session starts with them; a SET afterwards could be lost or left behind.
		options: sessionSettings.map(([name, value]) => `-c ${name}=${value}`).join(" "),
		types: { getTypeParser: (oid: number) => (text: string) => readValue(oid, text) } as never,
	});
	// An idle connection that the server closes is no failure of ours: the next request gets another.
	pool.on("error", () => undefined);
	return pool;
}
