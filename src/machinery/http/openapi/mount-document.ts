import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import type { CookieJar } from "../server/cookies.ts";
import { apiRoot } from "../server/mount-api.ts";
import type { ServerParts } from "../server/server-parts.ts";
import { writeDocument } from "./write-document.ts";

const ownStyle = "RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w=";

/** The document at `/api/v1/openapi.json` and a page to read and try it at `/api`, from files of our own. */
export async function mountDocument(
	server: FastifyInstance,
	parts: ServerParts,
	jar: CookieJar,
): Promise<void> {
	const document = writeDocument({
		routes: parts.routes,
		doorRoutes: parts.doorRoutes,
		origin: parts.site.origin,
		cookieName: jar.sessionName,
		rolesOf: parts.rolesOf,
	});
	const written = JSON.stringify(document);
	server.get(`${apiRoot}/openapi.json`, async (_request, reply) =>
		reply
			.header("cache-control", "no-store")
			.header("content-type", "application/json; charset=utf-8")
			.send(written),
	);
	await server.register(swagger, {
		mode: "static",
		specification: { document: JSON.parse(written) },
	});
	await server.register(swaggerUi, {
		routePrefix: "/api",
		uiConfig: { docExpansion: "none", deepLinking: false, layout: "BaseLayout" },
		// The one style that the page's program puts into it; a test opens the page and hears if it is another.
		transformStaticCSP: (policy) =>
			policy.replace("style-src 'self'", `style-src 'self' 'sha256-${ownStyle}'`),
		theme: { title: "Rødtråd API" },
	});
}
