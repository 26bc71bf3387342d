import pg from "pg";
import { sessionSettings } from "../connection/session-settings.ts";

export interface ServerSettings {
	/** As in `DATABASE_URL`: `postgres://user:password@host:port/name`. */
	readonly url: string;
	/** Connections at most; 10 unless told. */
	readonly connections?: number;
}

/** The driver's pool, with the session settings that our reading of values rests on. */
export function createServerPool({ url, connections = 10 }: ServerSettings): pg.Pool {
	const pool = new pg.Pool({
		connectionString: url,
		max: connections,
		connectionTimeoutMillis: 10_000,
		// The session starts with them; a SET afterwards could be lost or left behind.
		options: sessionSettings.map(([name, value]) => `-c ${name}=${value}`).join(" "),
	});
	// An idle connection that the server closes is no failure of ours: the next request gets another.
	pool.on("error", () => undefined);
	return pool;
}
