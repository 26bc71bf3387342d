import { answeredCodes, problemTypes } from "../problems/problem-types.ts";
import type { DoorRoute } from "../routes/door-route.ts";
import type { Route } from "../routes/route.ts";
import { uploadCaps } from "../routes/upload.ts";
import { ownHeader } from "../server/cross-site.ts";
import { deepest } from "../server/json-body.ts";
import { createSchemaWriter, type JsonSchema } from "./json-schema.ts";
import { writeDoorOperation, writeOperation } from "./write-operation.ts";

export interface DocumentParts {
	readonly routes: readonly Route[];
	readonly doorRoutes: readonly DoorRoute[];
	readonly origin: string;
	readonly cookieName: string;
	readonly rolesOf?: ((action: string) => Readonly<Record<string, string>>) | undefined;
}

/** The OpenAPI 3.1 document of every route, made of the same objects that the server runs. */
export function writeDocument(parts: DocumentParts): JsonSchema {
	const schemas = createSchemaWriter();
	const operations = [
		...parts.routes.map((route) => ({
			route,
			operation: writeOperation(route, schemas, parts.rolesOf),
		})),
		...parts.doorRoutes.map((route) => ({ route, operation: writeDoorOperation(route, schemas) })),
	];
	const paths: Record<string, JsonSchema> = {};
	for (const { route, operation } of operations) {
		paths[route.path] = { ...paths[route.path], [route.method]: operation };
	}
	return {
		openapi: "3.1.0",
		info: {
			title: "Rødtråd",
			version: "1",
			description: describeApi(parts.cookieName),
			license: { name: "MIT", identifier: "MIT" },
		},
		servers: [{ url: `${parts.origin}/api/v1` }],
		tags: [...new Set([...parts.routes, ...parts.doorRoutes].map(({ tag }) => tag))].map(
			(name) => ({
				name,
			}),
		),
		paths,
		components: {
			securitySchemes: {
				session: {
					type: "apiKey",
					in: "cookie",
					name: parts.cookieName,
					description: "Set by signing in. HttpOnly, SameSite=Lax; Secure under https.",
				},
			},
			parameters: sharedParameters,
			responses: Object.fromEntries(
				answeredCodes.map((code) => [
					code,
					{
						description: problemTypes[code].title.en,
						content: {
							"application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
						},
					},
				]),
			),
			schemas: { ...schemas.components, Problem: problemSchema },
		},
	};
}

const megabyte = 1024 * 1024;

function describeApi(cookieName: string): string {
	return `Strategic competence planning for Norwegian municipal health and care services.

**A first walk**, on a server in demo mode (\`rodtrad serve --demo\`), with the cookie kept between requests:

1. \`GET /demo/accounts\` lists invented people; choose one whose role is \`quality-developer\`.
2. \`POST /demo/sign-in\` with \`{"account": …, "role": "quality-developer"}\`, \`Content-Type: application/json\` and
   \`Origin\`. It answers with the session's cookie.
3. \`GET /analyses/latest\` shows the newest analysis, \`GET /analyses\` all of them.
4. \`GET /analyses/{id}/findings?kind=gap&state=gap\` lists what is missing, what matters most first.
5. \`GET /findings/{id}\` shows one finding with its requirement and the guidance behind it, and
   \`GET /thread/finding/{id}\` walks from it, back to the law and on to what was done and paid.
6. \`GET /definitions?field=coverage\` says how a figure is made.
7. To change something, read it, keep its \`ETag\`, and send that back in \`If-Match\`.

**Signing in** sets the cookie \`${cookieName}\`. Every request is carried out for the organisation of the session, within
what the roles of its account allow; \`x-roles\` of each operation says which roles and how far. What belongs to another
organisation is answered exactly as what does not exist.

**Changes** (POST, PUT, PATCH, DELETE) are taken from the site's own pages and programs alone. Send \`Origin\` with the
site's address (browsers do), and either \`Content-Type: application/json\` or \`${ownHeader.name}: ${ownHeader.value}\`.

**Two people, one record.** What can be changed carries a \`version\` and an \`ETag\`. A change sends it back in
\`If-Match\`; \`"3"\`, the version alone in quotes, will do. If somebody else was first, the answer is 412 with the row as
it is now in \`current\`. Without \`If-Match\` it is 428.

**Problems** are \`application/problem+json\` (RFC 9457), in the language of \`Accept-Language\` (nb, nn or en). \`errors\`
names each fault with a JSON pointer: into the body, or into \`/query\`, \`/path\` or \`/header\`.

**Lists** take \`search\`, \`sort\` (names divided by commas, a minus turns the order round), \`limit\` and \`offset\`, and
answer with \`items\` and \`total\`.

**Limits.** JSON: 2 MB and ${deepest} levels. Files: ${uploadCaps.file / megabyte} MB each, ${uploadCaps.inAll / megabyte} MB in all.`;
}

const sharedParameters = {
	language: {
		name: "Accept-Language",
		in: "header",
		description: "The language of texts for users: nb (unless told), nn or en.",
		schema: { type: "string" },
	},
	version: {
		name: "If-Match",
		in: "header",
		required: true,
		description: "The ETag that the change is made from.",
		schema: { type: "string", pattern: '^"[1-9][0-9]{0,8}(-[0-9a-f]{16})?"$' },
		example: '"3"',
	},
	known: {
		name: "If-None-Match",
		in: "header",
		description: "The ETag of what the caller has already; 304 when it is the same.",
		schema: { type: "string" },
	},
	ownSite: {
		name: ownHeader.name,
		in: "header",
		required: true,
		description: "Says that a program of the site made the request, where the body is not JSON.",
		schema: { const: ownHeader.value },
	},
} as const;

const problemSchema: JsonSchema = {
	type: "object",
	required: ["type", "title", "status", "code", "detail"],
	properties: {
		type: {
			type: "string",
			format: "uri",
			description: "A page that says what the problem means.",
		},
		title: { type: "string" },
		status: { type: "integer" },
		code: { enum: answeredCodes },
		detail: { type: "string", description: "What happened and what to do." },
		instance: { type: "string", description: "Of a 500: names the request in the log." },
		errors: {
			type: "array",
			items: {
				type: "object",
				required: ["pointer", "detail"],
				properties: {
					pointer: { type: "string", description: "JSON pointer." },
					detail: { type: "string" },
				},
			},
		},
		current: { description: "Of a 412: the row as it is now." },
	},
};
