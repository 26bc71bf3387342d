import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { composeProblem } from "../problems/compose-problem.ts";
import type { Problem } from "../problems/problem.ts";
import type { Caller } from "../routes/caller.ts";
import type { DoorRoute } from "../routes/door-route.ts";
import type { Route } from "../routes/route.ts";
import { answerDoor } from "./answer-door.ts";
import { answerRoute } from "./answer-route.ts";
import type { CookieJar } from "./cookies.ts";
import { findCrossSiteProblem } from "./cross-site.ts";
import { findPreferredLanguage } from "./preferred-language.ts";
import { sendJson, sendProblem } from "./send-answer.ts";
import type { ServerParts } from "./server-parts.ts";
import { listOwnOrigins } from "./site.ts";

/** Where every route stands. */
export const apiRoot = "/api/v1";

/** Every route and door route under `/api/v1`. */
export async function mountApi(
	server: FastifyInstance,
	parts: ServerParts,
	jar: CookieJar,
): Promise<void> {
	await server.register(async (api) => {
		api.addHook("onRequest", async (_request, reply) => {
			reply.header("cache-control", "no-store");
		});
		for (const route of parts.routes) mountRoute(api, parts, jar, route);
		for (const route of parts.doorRoutes) mountDoorRoute(api, parts, jar, route);
	});
}

function mountRoute(api: FastifyInstance, parts: ServerParts, jar: CookieJar, route: Route): void {
	const callers = new WeakMap<FastifyRequest, Caller>();
	api.route({
		method: route.method,
		url: toUrl(route.path),
		onRequest: async (request, reply) => {
			const crossSite = refuseCrossSite(parts, request, reply);
			if (crossSite !== undefined) return crossSite;
			if (route.method === "get") return undefined;
			// Before the body is read: whoever is not signed in sends us nothing.
			const caller = await findCaller(parts, jar, request);
			if (caller === undefined)
				return sendProblem(request, reply, { code: "not-signed-in" }, parts.site);
			callers.set(request, caller);
		},
		handler: (request, reply) => {
			// Nothing but the question is sent, so who asks is found in the transaction that answers.
			if (route.method === "get") {
				const token = jar.findSession(request);
				if (token !== undefined) return answerRoute(parts, route, { token }, request, reply);
				return sendProblem(request, reply, { code: "not-signed-in" }, parts.site);
			}
			const caller = callers.get(request);
			if (caller === undefined) throw new Error("A route ran without a caller.");
			return answerRoute(parts, route, { caller }, request, reply);
		},
	});
}

function mountDoorRoute(
	api: FastifyInstance,
	parts: ServerParts,
	jar: CookieJar,
	route: DoorRoute,
): void {
	api.route({
		method: route.method,
		url: toUrl(route.path),
		config: doorLimit(parts, route),
		onRequest: async (request, reply) => refuseCrossSite(parts, request, reply),
		handler: async (request, reply) => {
			const { params, query } = request;
			const body = request.body === null ? undefined : request.body;
			const language = findPreferredLanguage(request.headers["accept-language"]);
			const input = { params, query, body };
			const result = await answerDoor(parts, jar, route, request, input, language);
			if (!result.ok) return refuseAtDoor(parts, route, request, reply, result.problem);
			jar.keep(reply, result.value);
			if (result.value.redirect !== undefined) return reply.redirect(result.value.redirect, 303);
			if (route.status === 204) return reply.code(204).send();
			return sendJson(request, reply, 200, result.value.body ?? {});
		},
	});
}

/** A door that redirects is one that browsers go through by themselves: whoever sits there gets words, not JSON. */
function refuseAtDoor(
	{ site, problemPage }: ServerParts,
	{ status }: DoorRoute,
	request: FastifyRequest,
	reply: FastifyReply,
	problem: Problem,
): FastifyReply {
	const { accept, "accept-language": wanted } = request.headers;
	if (problemPage === undefined || status !== 303 || !accept?.includes("text/html")) {
		return sendProblem(request, reply, problem, site);
	}
	const language = findPreferredLanguage(wanted);
	const shown = composeProblem(problem, { origin: site.origin, language });
	return reply
		.code(shown.status)
		.header("vary", "accept, accept-language")
		.header("content-type", "text/html; charset=utf-8")
		.send(problemPage(shown, language));
}

/** The API and the page of one door share its count. */
export function doorLimit(parts: ServerParts, { perMinute, operation }: DoorRoute): object {
	if (perMinute === undefined || parts.perMinute === 0) return {};
	return { rateLimit: { max: perMinute, timeWindow: 60_000, groupId: operation } };
}

function refuseCrossSite(
	parts: ServerParts,
	request: FastifyRequest,
	reply: FastifyReply,
): FastifyReply | undefined {
	const problem = findCrossSiteProblem(request.method, request.headers, listOwnOrigins(parts.site));
	return problem === undefined ? undefined : sendProblem(request, reply, problem, parts.site);
}

/** Who asks, by the session's cookie. */
export async function findCaller(
	parts: ServerParts,
	jar: CookieJar,
	request: FastifyRequest,
): Promise<Caller | undefined> {
	const token = jar.findSession(request);
	if (token === undefined) return undefined;
	const today = parts.clock.today();
	return parts.database.withDoor({ today }, (door) =>
		parts.doorkeeper.findCaller(door, token, { today, now: parts.clock.now() }),
	);
}

/** `/units/{unit}` as the router writes it. A literal ending after a parameter needs a pattern to end it. */
function toUrl(path: string): string {
	return `${apiRoot}${path.replace(/\{(\w+)\}(?=(.?))/g, (_all, name: string, next: string) =>
		next === "" || next === "/" ? `:${name}` : `:${name}([^/${next}]+)`,
	)}`;
}
