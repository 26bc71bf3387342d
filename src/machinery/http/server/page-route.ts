import type { Language } from "../../languages/language.ts";
import type { Caller } from "../routes/caller.ts";
import type { DoorAnswer } from "../routes/door-route.ts";

export interface PageRequest {
	readonly params: Readonly<Record<string, string>>;
	readonly query: Readonly<Record<string, string>>;
	/** What a form sent; empty of a GET. */
	readonly form: Readonly<Record<string, string>>;
	readonly caller: Caller | undefined;
	readonly language: Language;
	/** Runs one of the door's routes, under its limits, as the API would; the problem is in the caller's language. */
	readonly door: (
		operation: string,
		input: { readonly params?: unknown; readonly body?: unknown },
	) => Promise<DoorOutcome>;
	/** The path that was asked for, to come back to. */
	readonly path: string;
}

export type DoorOutcome =
	| { readonly ok: true; readonly answer: DoorAnswer }
	| {
			readonly ok: false;
			readonly status: number;
			readonly title: string;
			readonly detail: string;
	  };

/** What a page answers with. */
export type PageAnswer =
	| {
			readonly status?: number;
			readonly mediaType?: "text/html" | "text/css" | "image/svg+xml";
			readonly text: string;
	  }
	| { readonly redirect: string; readonly door?: DoorAnswer };

/** A page for the eye, outside `/api`. A POST is taken from the site's own forms alone. */
export interface PageRoute {
	readonly method: "get" | "post";
	/** `/*` is what no other page has; below `/api` that is still a problem. */
	readonly path: string;
	/** The operations of the door that it runs: it is limited as they are, and counts with them. */
	readonly doors?: readonly string[];
	readonly run: (request: PageRequest) => Promise<PageAnswer>;
}
