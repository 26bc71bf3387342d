import type { FastifyReply, FastifyRequest } from "fastify";
import type { DoorAnswer } from "../routes/door-route.ts";
import type { Site } from "./site.ts";

/** Names and marks of the two cookies: a session, and a sign-in under way elsewhere. */
export interface CookieJar {
	readonly sessionName: string;
	findSession(request: FastifyRequest): string | undefined;
	findUnderWay(request: FastifyRequest): string | undefined;
	/** Sets and ends what the answer says. */
	keep(reply: FastifyReply, answer: DoorAnswer): void;
}

const tenMinutes = 600;

/**
 * Under https the browser itself refuses a `__Host-` cookie that is not Secure, has a Domain, or another path: no other
 * site under the same domain can plant one. Plain http exists for the demo on this machine alone.
 */
export function createCookieJar({ origin }: Site): CookieJar {
	const secure = origin.startsWith("https:");
	const prefix = secure ? "__Host-" : "";
	const sessionName = `${prefix}rodtrad`;
	const underWayName = `${prefix}rodtrad-under-way`;
	const marks = { path: "/", httpOnly: true, sameSite: "lax", secure } as const;
	return {
		sessionName,
		findSession: (request) => request.cookies[sessionName] || undefined,
		findUnderWay: (request) => request.cookies[underWayName] || undefined,
		keep(reply, { session, underWay }) {
			if (session === "ended") reply.clearCookie(sessionName, marks);
			else if (session !== undefined) {
				reply.setCookie(sessionName, session.token, {
					...marks,
					expires: new Date(session.expires),
				});
			}
			if (underWay === null) reply.clearCookie(underWayName, marks);
			else if (underWay !== undefined) {
				reply.setCookie(underWayName, underWay, { ...marks, maxAge: tenMinutes });
			}
		},
	};
}
