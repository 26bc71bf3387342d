import { randomUUID } from "node:crypto";
import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import multipart from "@fastify/multipart";
import rateLimit from "@fastify/rate-limit";
import Fastify, {
	type FastifyInstance,
	type FastifyReply,
	type FastifyRequest,
	LogController,
} from "fastify";
import { mountDocument } from "../openapi/mount-document.ts";
import type { Problem } from "../problems/problem.ts";
import { findRouteFaults } from "../routes/check-routes.ts";
import { uploadCaps } from "../routes/upload.ts";
import { ClientGone } from "./answer-route.ts";
import { contentPolicy } from "./content-policy.ts";
import { createCookieJar } from "./cookies.ts";
import { readJson } from "./json-body.ts";
import { findLoggable, logForm } from "./log-line.ts";
import { mountApi } from "./mount-api.ts";
import { mountPages } from "./mount-pages.ts";
import { mountWeb } from "./mount-web.ts";
import { sendInternalProblem, sendProblem } from "./send-answer.ts";
import type { ServerParts } from "./server-parts.ts";
import { isSafeOrigin } from "./site.ts";

/** The most that a body of JSON may be, in bytes. */
const jsonLimit = 2 * 1024 * 1024;
const usualPerMinute = 6000;

/** The server, ready to listen or to be tried with `inject`. Throws when its parts cannot make one. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
	const faults = findRouteFaults(parts.routes, parts.doorRoutes);
	if (faults.length > 0) throw new Error(faults.join("\n"));
	if (!isSafeOrigin(parts.site)) {
		throw new Error(`${parts.site.origin} is no https address, nor this machine in demo mode.`);
	}
	const server = Fastify({
		logger: parts.log === undefined ? false : { ...logForm, stream: parts.log },
		logController: new LogController({
			disableRequestLogging: true,
			requestIdLogLabel: "requestId",
		}),
		genReqId: () => randomUUID(),
		requestIdHeader: false,
		trustProxy: parts.trustedProxies === undefined ? false : [...parts.trustedProxies],
		bodyLimit: jsonLimit,
		connectionTimeout: 60_000,
		requestTimeout: 120_000,
		keepAliveTimeout: 30_000,
		forceCloseConnections: "idle",
		// Longer than an address can be: what is no id is refused by its schema, in the same words as any other.
		routerOptions: { maxParamLength: 65_536 },
		exposeHeadRoutes: true,
	});
	const jar = createCookieJar(parts.site);
	addLogLine(server);
	addBodies(server);
	addFailures(server, parts);
	await server.register(cookie);
	await server.register(helmet, contentPolicy(parts.site));
	await server.register(multipart, {
		limits: {
			fileSize: uploadCaps.file,
			files: uploadCaps.files,
			fields: uploadCaps.fields,
			fieldSize: uploadCaps.fieldLength,
			parts: uploadCaps.files + uploadCaps.fields,
		},
	});
	if (parts.perMinute !== 0) {
		await server.register(rateLimit, {
			max: parts.perMinute ?? usualPerMinute,
			timeWindow: 60_000,
			errorResponseBuilder: () => new TooMany(),
		});
	}
	addSignsOfLife(server, parts);
	await mountApi(server, parts, jar);
	await mountDocument(server, parts, jar);
	await mountWeb(server, parts.webFolder);
	mountPages(server, parts, jar);
	server.setNotFoundHandler((request, reply) =>
		sendProblem(request, reply, { code: "not-found" }, parts.site),
	);
	return server;
}

class TooMany extends Error {
	readonly statusCode = 429;
}

/** One line for each request: which route, never which address, and nothing that was sent. */
function addLogLine(server: FastifyInstance): void {
	server.addHook("onRequest", async (request, reply) => {
		reply.header("x-request-id", request.id);
	});
	server.addHook("onResponse", async (request, reply) => {
		request.log.info(
			{
				method: request.method,
				route: request.routeOptions.url ?? "none",
				status: reply.statusCode,
				ms: Math.round(reply.elapsedTime * 10) / 10,
			},
			"answered",
		);
	});
}

function addBodies(server: FastifyInstance): void {
	server.removeAllContentTypeParsers();
	server.addContentTypeParser(
		"application/json",
		{ parseAs: "string" },
		async (_request: FastifyRequest, text: string | Buffer) => {
			const read = readJson(text.toString());
			if (!read.ok) throw new Unreadable(read.problem);
			return read.value;
		},
	);
}

/** A body that no route can have a use for. */
class Unreadable extends Error {
	readonly problem: Problem;
	constructor(problem: Problem) {
		super(problem.code);
		this.problem = problem;
	}
}

function addFailures(server: FastifyInstance, parts: ServerParts): void {
	server.setErrorHandler((error: unknown, request: FastifyRequest, reply: FastifyReply) => {
		if (error instanceof ClientGone) return reply.code(499).send();
		const problem = findProblem(error);
		if (problem !== undefined) return sendProblem(request, reply, problem, parts.site);
		request.log.error(
			{ failure: findLoggable(error), route: request.routeOptions.url },
			"request failed",
		);
		return sendInternalProblem(request, reply, parts.site);
	});
}

const codeOfStatus: Readonly<Record<number, Problem>> = {
	400: { code: "invalid-input" },
	404: { code: "not-found" },
	408: { code: "invalid-input" },
	413: { code: "too-large" },
	414: { code: "too-large" },
	415: { code: "unsupported-media-type" },
	429: { code: "too-many-requests" },
	431: { code: "too-large" },
};

/** What Fastify itself refuses. An error without a status is ours. */
function findProblem(error: unknown): Problem | undefined {
	if (error instanceof Unreadable) return error.problem;
	const status = (error as { statusCode?: unknown } | null)?.statusCode;
	return typeof status === "number" ? codeOfStatus[status] : undefined;
}

function addSignsOfLife(server: FastifyInstance, parts: ServerParts): void {
	const unlimited = { config: { rateLimit: false } };
	server.get("/health", unlimited, async (_request, reply) =>
		reply.header("cache-control", "no-store").send({ status: "alive" }),
	);
	server.get("/ready", unlimited, async (request, reply) => {
		const ready = (await parts.isReady?.()) ?? true;
		reply.header("cache-control", "no-store");
		return ready
			? reply.send({ status: "ready" })
			: sendProblem(request, reply, { code: "not-ready" }, parts.site);
	});
}
