import type { FastifyReply, FastifyRequest } from "fastify";
import { composeInternalProblem, composeProblem } from "../problems/compose-problem.ts";
import type { Problem } from "../problems/problem.ts";
import type { FileAnswer } from "../routes/route.ts";
import { entityTagOf, isNamed } from "./entity-tag.ts";
import { findPreferredLanguage } from "./preferred-language.ts";
import type { Site } from "./site.ts";

export function sendProblem(
	request: FastifyRequest,
	reply: FastifyReply,
	problem: Problem,
	{ origin }: Site,
): FastifyReply {
	const language = findPreferredLanguage(request.headers["accept-language"]);
	const body = composeProblem(problem, { origin, language });
	if (body.status === 401) reply.header("www-authenticate", "Cookie");
	return sendProblemBody(reply, body.status, body);
}

export function sendInternalProblem(
	request: FastifyRequest,
	reply: FastifyReply,
	{ origin }: Site,
): FastifyReply {
	const language = findPreferredLanguage(request.headers["accept-language"]);
	return sendProblemBody(reply, 500, composeInternalProblem(request.id, { origin, language }));
}

function sendProblemBody(reply: FastifyReply, status: number, body: unknown): FastifyReply {
	return reply
		.code(status)
		.header("content-type", "application/problem+json; charset=utf-8")
		.send(Buffer.from(JSON.stringify(body)));
}

/** JSON, with its tag when it has a version; 304 when the caller has it already. */
export function sendJson(
	request: FastifyRequest,
	reply: FastifyReply,
	status: number,
	answer: unknown,
): FastifyReply {
	const sent = JSON.stringify(answer);
	const tag = entityTagOf(answer, sent);
	if (tag !== undefined) {
		reply.header("etag", tag);
		if (request.method === "GET" && isNamed(request.headers["if-none-match"], tag)) {
			return reply.code(304).send();
		}
	}
	return reply
		.code(status)
		.header("content-type", "application/json; charset=utf-8")
		.send(Buffer.from(sent));
}

/** A file to be saved, never shown in place: its name in ASCII and, for those who can, as it is (RFC 6266, RFC 8187). */
export function sendFile(
	reply: FastifyReply,
	{ name, mediaType, bytes }: FileAnswer,
): FastifyReply {
	const plain = name
		.normalize("NFD")
		.replace(/[^\x20-\x7e]/g, "")
		.replace(/["\\%]/g, "_");
	const exact = encodeURIComponent(name).replace(
		/['()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);
	return reply
		.code(200)
		.header("content-type", mediaType)
		.header("content-disposition", `attachment; filename="${plain}"; filename*=UTF-8''${exact}`)
		.send(Buffer.from(bytes));
}
