import type { Field } from "../values/read-rows.ts";

/** What the database's thread is told when it starts. */
export interface WorkerSettings {
	/** The data folder; the thread makes it when it is missing. */
	readonly dataFolder: string;
	/** Milliseconds between upkeep: checkpoint, and vacuum of what has changed. */
	readonly upkeepEvery: number;
}

export type WorkerRequest =
	| {
			readonly id: number;
			readonly kind: "query";
			readonly sql: string;
			readonly parameters: readonly (string | null)[];
			/** Run before it; when one of them fails, it is not run. */
			readonly ahead: readonly string[];
	  }
	| { readonly id: number; readonly kind: "upkeep" | "close" };

/** Rows as the engine's text, in the order of the fields; the reader of values stands on the other side. */
export interface QueryAnswer {
	readonly command: string;
	readonly rowCount: number;
	readonly fields: readonly Field[];
	readonly rows: readonly (readonly (string | null)[])[];
}

/** A failure as the server's driver tells it: SQLSTATE in `code`. */
export interface EngineFailure {
	readonly message: string;
	readonly code?: string | undefined;
	readonly detail?: string | undefined;
	readonly constraint?: string | undefined;
	readonly table?: string | undefined;
	readonly column?: string | undefined;
	readonly schema?: string | undefined;
}

export type WorkerAnswer =
	| { readonly id: number; readonly answer: QueryAnswer | undefined }
	| { readonly id: number; readonly failure: EngineFailure };
