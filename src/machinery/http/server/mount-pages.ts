import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isLanguage, type Language } from "../../languages/language.ts";
import { composeProblem } from "../problems/compose-problem.ts";
import { answerDoor } from "./answer-door.ts";
import type { CookieJar } from "./cookies.ts";
import { formFromElsewhere, isFromOwnSite } from "./cross-site.ts";
import { doorLimit, findCaller } from "./mount-api.ts";
import type { DoorOutcome, PageAnswer, PageRoute } from "./page-route.ts";
import { findPreferredLanguage } from "./preferred-language.ts";
import { sendProblem } from "./send-answer.ts";
import type { ServerParts } from "./server-parts.ts";
import { listOwnOrigins } from "./site.ts";

/** The pages, which speak with browsers: forms in, HTML out. */
export function mountPages(server: FastifyInstance, parts: ServerParts, jar: CookieJar): void {
	server.register(async (site) => {
		site.addContentTypeParser(
			"application/x-www-form-urlencoded",
			{ parseAs: "string", bodyLimit: 20_000 },
			async (_request: FastifyRequest, text: string | Buffer) =>
				Object.fromEntries(new URLSearchParams(text.toString())),
		);
		for (const page of parts.pages ?? []) {
			site.route({
				method: page.method,
				url: page.path.replace(/\{(\w+)\}/g, ":$1"),
				config: limitOf(parts, page),
				// A form cannot send a header of its own, so here the browser's word on where it stood is asked for alone.
				onRequest: async (request, reply) => {
					if (page.method === "get" || isFromOwnSite(request.headers, listOwnOrigins(parts.site)))
						return;
					return sendProblem(request, reply, formFromElsewhere(parts.site.origin), parts.site);
				},
				handler: (request, reply) =>
					page.path === "/*" && /^\/api(\/|\?|$)/.test(request.url)
						? sendProblem(request, reply, { code: "not-found" }, parts.site)
						: answerPage(parts, jar, page, request, reply),
			});
		}
	});
}

function limitOf(parts: ServerParts, { doors = [] }: PageRoute): object {
	const door = parts.doorRoutes.find(({ operation }) => doors.includes(operation));
	return door === undefined ? {} : doorLimit(parts, door);
}

async function answerPage(
	parts: ServerParts,
	jar: CookieJar,
	page: PageRoute,
	request: FastifyRequest,
	reply: FastifyReply,
): Promise<FastifyReply> {
	const query = onlyTexts(request.query);
	const language = findLanguage(query.lang, request);
	const answer = await page.run({
		params: onlyTexts(request.params),
		query,
		form: onlyTexts(request.body),
		caller: await findCaller(parts, jar, request),
		language,
		door: (operation, input) => runDoor(parts, jar, request, language, operation, input),
		path: request.url.split("?")[0] ?? "/",
	});
	return send(jar, reply, answer);
}

function send(jar: CookieJar, reply: FastifyReply, answer: PageAnswer): FastifyReply {
	if ("redirect" in answer) {
		if (answer.door !== undefined) jar.keep(reply, answer.door);
		return reply.header("cache-control", "no-store").redirect(answer.redirect, 303);
	}
	const { status = 200, mediaType = "text/html", text } = answer;
	return reply
		.code(status)
		.header("cache-control", mediaType === "text/html" ? "no-store" : "max-age=3600")
		.header("vary", "accept-language, cookie")
		.header("content-type", `${mediaType}; charset=utf-8`)
		.send(text);
}

async function runDoor(
	parts: ServerParts,
	jar: CookieJar,
	request: FastifyRequest,
	language: Language,
	operation: string,
	{ params = {}, body }: { readonly params?: unknown; readonly body?: unknown },
): Promise<DoorOutcome> {
	const route = parts.doorRoutes.find((one) => one.operation === operation);
	if (route === undefined) throw new Error(`The door has no ${operation}.`);
	const result = await answerDoor(
		parts,
		jar,
		route,
		request,
		{ params, query: {}, body },
		language,
	);
	if (result.ok) return { ok: true, answer: result.value };
	const { origin } = parts.site;
	const { status, title, detail } = composeProblem(result.problem, { origin, language });
	return { ok: false, status, title, detail };
}

function findLanguage(asked: string | undefined, request: FastifyRequest): Language {
	if (asked !== undefined && isLanguage(asked)) return asked;
	return findPreferredLanguage(request.headers["accept-language"]);
}

function onlyTexts(value: unknown): Readonly<Record<string, string>> {
	if (typeof value !== "object" || value === null) return {};
	return Object.fromEntries(
		Object.entries(value).filter(
			(entry): entry is [string, string] => typeof entry[1] === "string",
		),
	);
}
