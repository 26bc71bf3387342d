import { z } from "zod";
import type { ProblemCode } from "../problems/problem.ts";
import { type AnsweredCode, problemTypes } from "../problems/problem-types.ts";
import type { DoorRoute } from "../routes/door-route.ts";
import type { Route } from "../routes/route.ts";
import { findUploadForm } from "../routes/upload.ts";
import type { JsonSchema, SchemaWriter } from "./json-schema.ts";

type AnyRoute = Omit<Route, "run" | "action" | "status"> & { readonly status?: number };

/** One operation of somebody who is signed in. */
export function writeOperation(
	route: Route,
	schemas: SchemaWriter,
	rolesOf: ((action: string) => Readonly<Record<string, string>>) | undefined,
): JsonSchema {
	const { action } = route;
	return {
		...describe(route),
		security: [{ session: [] }],
		"x-action": action,
		...(rolesOf === undefined ? {} : { "x-roles": rolesOf(action) }),
		parameters: writeParameters(route, schemas),
		...writeBody(route, schemas),
		responses: {
			...writeAnswer(route, schemas),
			...writeProblems([...usualProblems(route), "not-signed-in", "not-allowed"]),
		},
	};
}

/** One operation before the door. */
export function writeDoorOperation(route: DoorRoute, schemas: SchemaWriter): JsonSchema {
	return {
		...describe(route),
		security: [],
		parameters: writeParameters(route, schemas),
		...writeBody(route, schemas),
		responses: {
			...(route.status === 303
				? { 303: { description: "Goes on to another address.", headers: { Location: text } } }
				: writeAnswer(route, schemas)),
			...writeProblems([...usualProblems(route), ...(route.method === "get" ? [] : notAllowed)]),
		},
	};
}

const text = { schema: { type: "string" } };
const notAllowed = ["not-allowed"] as const;

function describe({ operation, tag, summary }: AnyRoute): JsonSchema {
	return { operationId: operation, tags: [tag], summary };
}

function writeParameters(route: AnyRoute, schemas: SchemaWriter): readonly JsonSchema[] {
	const { params, query, method, body, changes } = route;
	const isJson = body !== undefined && findUploadForm(body) === undefined;
	return [
		...listFields(params && schemas.write(params, "input")).map((field) => ({
			...field,
			in: "path",
			required: true,
		})),
		...listFields(query && schemas.write(query, "input")).map((field) => ({
			...field,
			in: "query",
		})),
		...(changes === "version" ? [shared("version")] : []),
		...(method !== "get" && !isJson ? [shared("ownSite")] : []),
		...(method === "get" && route.answer !== undefined ? [shared("known")] : []),
		shared("language"),
	];
}

function shared(name: string): JsonSchema {
	return { $ref: `#/components/parameters/${name}` };
}

function listFields(schema: JsonSchema | undefined): readonly JsonSchema[] {
	const properties = (schema?.properties ?? {}) as Readonly<Record<string, JsonSchema>>;
	const required = (schema?.required ?? []) as readonly string[];
	return Object.entries(properties).map(([name, property]) => {
		const { description, ...rest } = property;
		return {
			name,
			...(required.includes(name) ? { required: true } : {}),
			...(description === undefined ? {} : { description }),
			schema: rest,
		};
	});
}

function writeBody({ body }: AnyRoute, schemas: SchemaWriter): JsonSchema {
	if (body === undefined) return {};
	const form = findUploadForm(body);
	if (form === undefined) {
		return {
			requestBody: {
				required: !body.safeParse(undefined).success,
				content: { "application/json": { schema: schemas.write(body, "input") } },
			},
		};
	}
	const fields = schemas.write(form.fields, "input");
	const files = form.fileNames.map((name) => [name, { type: "string", format: "binary" }]);
	return {
		requestBody: {
			required: true,
			content: {
				"multipart/form-data": {
					schema: {
						...fields,
						properties: { ...(fields.properties as object), ...Object.fromEntries(files) },
					},
				},
			},
		},
	};
}

function writeAnswer(route: AnyRoute, schemas: SchemaWriter): JsonSchema {
	const { answer, file, status, method } = route;
	if (file !== undefined) {
		const content = file.map((type) => [type, { schema: { type: "string", format: "binary" } }]);
		return {
			200: {
				description: "The file.",
				headers: { "Content-Disposition": text },
				content: Object.fromEntries(content),
			},
		};
	}
	if (status === 204 || answer === undefined) {
		return status === 204
			? { 204: { description: "Done." } }
			: { 200: { description: "Done.", content: { "application/json": { schema: {} } } } };
	}
	const schema = schemas.write(answer, "output");
	const hasVersion = answer instanceof z.ZodObject && "version" in answer.shape;
	return {
		[status ?? 200]: {
			description: status === 201 ? "It is made." : "As asked for.",
			...(hasVersion ? { headers: { ETag: text } } : {}),
			content: { "application/json": { schema } },
		},
		...(hasVersion && method === "get" ? { 304: { description: "As the caller has it." } } : {}),
	};
}

/** What any route of its kind may answer, and what this one says it may. */
function usualProblems(route: AnyRoute): readonly AnsweredCode[] {
	const { method, params, body, changes, problems = [] } = route;
	const usual: (ProblemCode | false)[] = [
		"invalid-input",
		"too-many-requests",
		params !== undefined && "not-found",
		body !== undefined && "too-large",
		method !== "get" && "unsupported-media-type",
		method !== "get" && "conflict",
		changes === "version" && "stale",
		changes === "version" && "version-missing",
	];
	return [...usual.filter((code) => code !== false), ...problems, "internal"];
}

function writeProblems(codes: readonly AnsweredCode[]): JsonSchema {
	return Object.fromEntries(
		codes.map((code) => [problemTypes[code].status, { $ref: `#/components/responses/${code}` }]),
	);
}
