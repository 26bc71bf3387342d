import type { FastifyReply, FastifyRequest } from "fastify";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import { invalidInput, type Problem } from "../problems/problem.ts";
import type { Caller } from "../routes/caller.ts";
import type { AfterCommit, FileAnswer, Route } from "../routes/route.ts";
import { findUploadForm } from "../routes/upload.ts";
import { findDataProblem, findSqlState, isCollision } from "./database-faults.ts";
import { readVersion } from "./entity-tag.ts";
import { parseRequest } from "./parse-request.ts";
import { findPreferredLanguage } from "./preferred-language.ts";
import { readUpload } from "./read-upload.ts";
import { sendFile, sendJson, sendProblem } from "./send-answer.ts";
import type { ServerParts } from "./server-parts.ts";

/** Carries a problem out of a transaction, so that it is rolled back. */
class Refused extends Error {
	readonly problem: Problem;
	constructor(problem: Problem) {
		super(problem.code);
		this.problem = problem;
	}
}

const attempts = 3;

/** Who asks: known already, or by the token of a session that the transaction begins with finding. */
type Asker = { readonly caller: Caller } | { readonly token: string };

/** One request of somebody who is signed in: one transaction, asked again when it collided with another. */
export async function answerRoute(
	parts: ServerParts,
	route: Route,
	asker: Asker,
	request: FastifyRequest,
	reply: FastifyReply,
): Promise<FastifyReply> {
	const signal = signalOf(request, reply);
	const body = await readBody(parts, route, asker, request, signal);
	if (!body.ok) return sendProblem(request, reply, body.problem, parts.site);
	for (let attempt = 1; ; attempt += 1) {
		try {
			const putOff: AfterCommit[] = [];
			const answer = await runInTransaction(
				parts,
				route,
				{ asker, request, body: body.value, afterCommit: (work) => putOff.push(work) },
				signal,
			);
			for (const work of putOff) {
				const done = await work();
				if (!done.ok) return sendProblem(request, reply, done.problem, parts.site);
			}
			return send(route, request, reply, answer);
		} catch (error) {
			if (error instanceof Refused) return sendProblem(request, reply, error.problem, parts.site);
			if (isCollision(error) && attempt < attempts) continue;
			const problem = findDataProblem(error);
			if (problem === undefined) throw error;
			request.log.warn(
				{ operation: route.operation, sqlState: findSqlState(error) },
				"data refused",
			);
			return sendProblem(request, reply, problem, parts.site);
		}
	}
}

/**
 * A form with files is read before the transaction, since a slow line would hold it open; and only for one who may send
 * it.
 */
async function readBody(
	parts: ServerParts,
	route: Route,
	asker: Asker,
	request: FastifyRequest,
	signal: AbortSignal,
): Promise<Result<unknown, Problem>> {
	if (findUploadForm(route.body) === undefined) {
		return success(request.body === null ? undefined : request.body);
	}
	const { today } = parts.clock;
	const allowed = await enter(parts, asker, signal, async (transaction, caller) => {
		const reachOf = await parts.doorkeeper.findReaches(transaction, caller, today());
		return reachOf(route.action) !== undefined;
	});
	return allowed ? readUpload(request) : failure({ code: "not-allowed" });
}

/** Opens the transaction of whoever asks. */
async function enter<Value>(
	{ database, doorkeeper, clock }: ServerParts,
	asker: Asker,
	signal: AbortSignal,
	run: (transaction: RouteTransaction, caller: Caller) => Promise<Value>,
): Promise<Value> {
	const today = clock.today();
	if ("caller" in asker) {
		const { caller } = asker;
		const tenant = tenantOf(caller, today);
		return database.withTenant(tenant, (transaction) => run(transaction, caller), { signal });
	}
	const answer = await database.throughDoor(
		{ today },
		async (door) => {
			const caller = await doorkeeper.findCaller(door, asker.token, { today, now: clock.now() });
			return caller === undefined ? undefined : { caller, tenant: tenantOf(caller, today) };
		},
		async (transaction, { caller }) => ({ value: await run(transaction, caller) }),
		{ signal },
	);
	if (answer === undefined) throw new Refused({ code: "not-signed-in" });
	return answer.value;
}

type RouteTransaction = Parameters<Route["run"]>[0]["transaction"];

interface Asked {
	readonly asker: Asker;
	readonly request: FastifyRequest;
	readonly body: unknown;
	readonly afterCommit: (work: AfterCommit) => void;
}

async function runInTransaction(
	parts: ServerParts,
	route: Route,
	{ asker, request, body, afterCommit }: Asked,
	signal: AbortSignal,
): Promise<unknown> {
	return enter(parts, asker, signal, async (transaction, caller) => {
		const today = parts.clock.today();
		const reachOf = await parts.doorkeeper.findReaches(transaction, caller, today);
		const reach = reachOf(route.action);
		if (reach === undefined) throw new Refused({ code: "not-allowed" });
		const parsed = parseRequest(route, { params: request.params, query: request.query, body });
		if (!parsed.ok) throw new Refused(parsed.problem);
		const version = readExpectedVersion(route, request);
		if (!version.ok) throw new Refused(version.problem);
		const result = await route.run({
			...parsed.value,
			caller,
			reach,
			reachOf,
			transaction,
			today,
			language: findPreferredLanguage(request.headers["accept-language"]),
			expectedVersion: version.value,
			afterCommit,
		});
		if (!result.ok) throw new Refused(result.problem);
		return shownAs(route, result.value);
	});
}

/** Only what the answer's schema shows leaves the house. A value that does not fit it is a bug. */
function shownAs(route: Route, value: unknown): unknown {
	if (route.answer === undefined) return value;
	const shown = route.answer.safeParse(value);
	if (shown.success) return shown.data;
	const places = shown.error.issues.map(({ path, code }) => `${path.join(".")} (${code})`);
	throw new TypeError(`${route.operation} answered against its schema: ${places.join(", ")}`);
}

function send(
	route: Route,
	request: FastifyRequest,
	reply: FastifyReply,
	answer: unknown,
): FastifyReply {
	if (route.file !== undefined) return sendFile(reply, answer as FileAnswer);
	if (route.status === 204) return reply.code(204).send();
	return sendJson(request, reply, route.status ?? 200, answer);
}

function readExpectedVersion(route: Route, request: FastifyRequest): Result<number, Problem> {
	if (route.changes !== "version") return success(0);
	const header = request.headers["if-match"];
	if (header === undefined || header.trim() === "") return failure({ code: "version-missing" });
	const version = readVersion(header);
	return version === undefined
		? failure(
				invalidInput({
					pointer: "/header/If-Match",
					detail: {
						nb: 'Skal være én ETag fra denne tjenesten, for eksempel "3".',
						nn: 'Skal vere éin ETag frå denne tenesta, til dømes "3".',
						en: 'Must be one ETag from this service, for example "3".',
					},
				}),
			)
		: success(version);
}

/** Aborted when the client goes away before it has its answer: the transaction is rolled back. */
function signalOf(request: FastifyRequest, reply: FastifyReply): AbortSignal {
	const controller = new AbortController();
	reply.raw.once("close", () => {
		if (!reply.raw.writableFinished) controller.abort(new ClientGone(request.id));
	});
	return controller.signal;
}

/** Nobody is there to read the answer. */
export class ClientGone extends Error {}

function tenantOf(caller: Caller, today: ReturnType<ServerParts["clock"]["today"]>) {
	const { organisation, account, person, roles } = caller;
	return { organisation, account, roles, today, ...(person === null ? {} : { person }) };
}
