import { z } from "zod";
import type { DoorRoute } from "./door-route.ts";
import type { Route } from "./route.ts";
import { findUploadForm } from "./upload.ts";

type AnyRoute = Pick<
	Route & DoorRoute,
	"method" | "path" | "operation" | "params" | "query" | "body"
>;

/** What is wrong with how the routes are written, in English, for whoever wrote them. */
export function findRouteFaults(
	routes: readonly Route[],
	doorRoutes: readonly DoorRoute[],
): readonly string[] {
	const all: readonly AnyRoute[] = [...routes, ...doorRoutes];
	const operations = findTwice(all.map(({ operation }) => operation));
	const places = findTwice(
		all.map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, "{}")}`),
	);
	return [
		...operations.map((name) => `Two routes have the operation ${name}.`),
		...places.map((place) => `Two routes stand at ${place}.`),
		...all.flatMap(findOwnFaults),
	];
}

/** The names in braces. */
function findPathParameters(path: string): readonly string[] {
	return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
}

function findOwnFaults(route: AnyRoute): readonly string[] {
	const { method, path, operation, params, query, body } = route;
	const faults: string[] = [];
	const inPath = [...findPathParameters(path)].sort();
	const described = params instanceof z.ZodObject ? Object.keys(params.shape).sort() : [];
	if (inPath.join() !== described.join()) {
		faults.push(`${operation}: the path has ${inPath}, params has ${described}.`);
	}
	if (!/^\/[\w\-/{}.]*$/.test(path)) faults.push(`${operation}: the path ${path} is unclear.`);
	if (!/^[a-z][a-zA-Z]+$/.test(operation)) faults.push(`${operation} is no name of an operation.`);
	if (query !== undefined && !isStrict(query)) {
		faults.push(`${operation}: the query must be a strict object.`);
	}
	if (body !== undefined && findUploadForm(body) === undefined && !isStrict(body)) {
		faults.push(`${operation}: every object in the body must be strict.`);
	}
	if (body !== undefined && method === "get") faults.push(`${operation}: a GET has no body.`);
	return faults;
}

/** Whether every object in the schema refuses what it does not know. */
function isStrict(
	schema: z.core.$ZodType,
	above: ReadonlySet<z.core.$ZodType> = new Set(),
): boolean {
	if (above.has(schema)) return true;
	const seen = new Set(above).add(schema);
	const inner = (part: z.core.$ZodType) => isStrict(part, seen);
	const { def } = schema._zod as { readonly def: z.core.$ZodTypes["_zod"]["def"] };
	switch (def.type) {
		case "object":
			return def.catchall?._zod.def.type === "never" && Object.values(def.shape).every(inner);
		case "array":
			return inner(def.element);
		case "union":
			return def.options.every(inner);
		case "intersection":
			return inner(def.left) && inner(def.right);
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "readonly":
		case "nonoptional":
			return inner(def.innerType);
		case "pipe":
			return inner(def.in);
		case "record":
			return inner(def.valueType);
		case "tuple":
			return def.items.every(inner);
		default:
			return true;
	}
}

function findTwice(names: readonly string[]): readonly string[] {
	return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
}
