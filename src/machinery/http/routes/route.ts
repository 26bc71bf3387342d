import type { Transaction } from "kysely";
import type { z } from "zod";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Result } from "../../../ground/vocabulary/result.ts";
import type { Language } from "../../languages/language.ts";
import type { Problem, ProblemCode } from "../problems/problem.ts";
import type { Caller, Reach } from "./caller.ts";

export type Method = "get" | "post" | "put" | "patch" | "delete";

/** How far an action goes for the caller; undefined: not at all. */
export type ReachOf = (action: string) => Reach | undefined;

/** What a route is handed: everything is parsed, the caller is known and allowed, a transaction of its organisation is open. */
export interface RouteRequest<Tables, Params, Query, Body> {
	readonly params: Params;
	readonly query: Query;
	readonly body: Body;
	readonly caller: Caller;
	/** How far the route's action goes for this caller. */
	readonly reach: Reach;
	/** Whether the caller may do another action too, and how far; undefined: not at all. */
	readonly reachOf: ReachOf;
	/** Committed when the route answers with a value, rolled back when with a problem. */
	readonly transaction: Transaction<Tables>;
	readonly today: PlainDate;
	readonly language: Language;
	/** The version in If-Match. Only of routes that say `changes: "version"`. */
	readonly expectedVersion: number;
	/**
	 * Puts off what must not hold up the transaction, and may happen only when it was committed: a message. What it answers
	 * with a problem is told instead of the route's answer; what was committed stays.
	 */
	readonly afterCommit: (work: AfterCommit) => void;
}

export type AfterCommit = () => Promise<Result<undefined, Problem>>;

/** A file to be saved. */
export interface FileAnswer {
	readonly name: string;
	readonly mediaType: string;
	readonly bytes: Uint8Array;
}

interface RouteBase<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType> {
	readonly method: Method;
	/** With parameters in braces: `/units/{unit}`. Everything stands under `/api/v1`. */
	readonly path: string;
	/** The operation's name in the OpenAPI document: a verb and a noun, `listUnits`. */
	readonly operation: string;
	/** The group it is shown under, in English: "Units". */
	readonly tag: string;
	/** One English sentence. */
	readonly summary: string;
	/** The action that the caller must be allowed (a key of the table of roles and actions). */
	readonly action: string;
	readonly params?: Params;
	readonly query?: Query;
	/** JSON, a strict object; or files, with `uploadOf(…)`. */
	readonly body?: Body;
	/** `version`: the request must carry If-Match with the version it was made from. */
	readonly changes?: "version";
	/** Besides those that any route of its kind may answer with. */
	readonly problems?: readonly ProblemCode[];
}

type Infer<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

type Runs<Tables, Params, Query, Body, Answer> = {
	readonly run: (
		request: RouteRequest<Tables, Infer<Params>, Infer<Query>, Infer<Body>>,
	) => Promise<Result<Answer, Problem>>;
};

/** Answers with JSON. A body with a whole-number `version` gets it as its ETag. 201 when something was made. */
export type JsonRoute<
	Tables,
	Params extends z.ZodType,
	Query extends z.ZodType,
	Body extends z.ZodType,
	Answer extends z.ZodType,
> = RouteBase<Params, Query, Body> & {
	readonly status?: 200 | 201;
	readonly answer: Answer;
} & Runs<Tables, Params, Query, Body, z.output<Answer>>;

/** Answers 204 with nothing. */
export type EmptyRoute<
	Tables,
	Params extends z.ZodType,
	Query extends z.ZodType,
	Body extends z.ZodType,
> = RouteBase<Params, Query, Body> & { readonly status: 204 } & Runs<
		Tables,
		Params,
		Query,
		Body,
		undefined
	>;

/** Answers with a file of one of these media types. */
export type FileRoute<
	Tables,
	Params extends z.ZodType,
	Query extends z.ZodType,
	Body extends z.ZodType,
> = RouteBase<Params, Query, Body> & { readonly file: readonly string[] } & Runs<
		Tables,
		Params,
		Query,
		Body,
		FileAnswer
	>;

/** A route as the server sees it: what it parses with and what it runs. Made by `routesOn`. */
export interface Route {
	readonly method: Method;
	readonly path: string;
	readonly operation: string;
	readonly tag: string;
	readonly summary: string;
	readonly action: string;
	readonly params?: z.ZodType;
	readonly query?: z.ZodType;
	readonly body?: z.ZodType;
	readonly changes?: "version";
	readonly problems?: readonly ProblemCode[];
	readonly status?: 200 | 201 | 204;
	readonly answer?: z.ZodType;
	readonly file?: readonly string[];
	// biome-ignore lint/suspicious/noExplicitAny: each route knows its own types; the server only parses and hands over.
	readonly run: (request: RouteRequest<any, any, any, any>) => Promise<Result<unknown, Problem>>;
}

/** How rooms write their routes: `const route = routesOn<UnitTables>()`, then `route({ method: "get", … })`. */
export function routesOn<Tables>() {
	function route<
		Answer extends z.ZodType,
		Params extends z.ZodType = z.ZodUndefined,
		Query extends z.ZodType = z.ZodUndefined,
		Body extends z.ZodType = z.ZodUndefined,
	>(definition: JsonRoute<Tables, Params, Query, Body, Answer>): Route;
	function route<
		Params extends z.ZodType = z.ZodUndefined,
		Query extends z.ZodType = z.ZodUndefined,
		Body extends z.ZodType = z.ZodUndefined,
	>(definition: EmptyRoute<Tables, Params, Query, Body>): Route;
	function route<
		Params extends z.ZodType = z.ZodUndefined,
		Query extends z.ZodType = z.ZodUndefined,
		Body extends z.ZodType = z.ZodUndefined,
	>(definition: FileRoute<Tables, Params, Query, Body>): Route;
	function route(definition: unknown): Route {
		return definition as Route;
	}
	return route;
}
