import type { FastifyRequest } from "fastify";
import { failure, type Result } from "../../../ground/vocabulary/result.ts";
import type { Language } from "../../languages/language.ts";
import type { Problem } from "../problems/problem.ts";
import type { DoorAnswer, DoorRoute } from "../routes/door-route.ts";
import type { CookieJar } from "./cookies.ts";
import { parseRequest } from "./parse-request.ts";
import type { ServerParts } from "./server-parts.ts";

interface DoorInput {
	readonly params: unknown;
	readonly query: unknown;
	readonly body: unknown;
}

/** Runs one of the door's routes; the API and the pages do it the same way. */
export async function answerDoor(
	parts: ServerParts,
	jar: CookieJar,
	route: DoorRoute,
	request: FastifyRequest,
	input: DoorInput,
	language: Language,
): Promise<Result<DoorAnswer, Problem>> {
	const parsed = parseRequest(route, input);
	if (!parsed.ok) return failure(parsed.problem);
	const today = parts.clock.today();
	const result = await route.run({
		...parsed.value,
		atDoor: (known, run) => parts.database.withDoor({ today, ...known }, run),
		sessionToken: jar.findSession(request),
		underWay: jar.findUnderWay(request),
		url: new URL(request.url, parts.site.origin).href,
		today,
		now: parts.clock.now(),
		language,
	});
	if (!result.ok || route.answer === undefined || result.value.redirect !== undefined)
		return result;
	const shown = route.answer.safeParse(result.value.body);
	if (!shown.success) throw new TypeError(`${route.operation} answered against its schema`);
	return { ok: true, value: { ...result.value, body: shown.data } };
}
