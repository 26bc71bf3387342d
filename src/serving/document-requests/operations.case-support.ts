import fc, { type Arbitrary } from "fast-check";
import {
	allowedBy,
	awkward,
	broken,
	follow,
	type Pool,
	type Schema,
} from "./schema-arbitrary.case-support.ts";

export interface Operation {
	readonly method: string;
	/** With parameters in braces. */
	readonly path: string;
	readonly name: string;
	readonly parameters: readonly Parameter[];
	readonly body: { readonly mediaType: string; readonly schema: Schema } | undefined;
	readonly responses: Readonly<Record<string, Response>>;
}

interface Parameter {
	readonly name: string;
	readonly in: "path" | "query" | "header";
	readonly required: boolean;
	readonly schema: Schema;
}

export interface Response {
	readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

export interface SentRequest {
	readonly operation: Operation;
	readonly path: string;
	readonly ifMatch: string | undefined;
	/** Undefined: none. */
	readonly body: unknown;
	readonly asker: number;
}

/** Every operation of the document, references followed. */
export function listOperations(document: Schema): readonly Operation[] {
	const resolve = <Part>(part: Schema): Part =>
		(typeof part.$ref === "string" ? follow(document, part.$ref) : part) as Part;
	return Object.entries(document.paths as Record<string, Record<string, Schema>>).flatMap(
		([path, methods]) =>
			Object.entries(methods).map(([method, operation]): Operation => {
				const body = operation.requestBody as
					| { content: Record<string, { schema: Schema }> }
					| undefined;
				const [content] = Object.entries(body?.content ?? {});
				return {
					method,
					path,
					name: String(operation.operationId),
					parameters: ((operation.parameters ?? []) as Schema[]).map(resolve<Parameter>),
					body: content && { mediaType: content[0], schema: content[1].schema },
					responses: Object.fromEntries(
						Object.entries(operation.responses as Record<string, Schema>).map(
							([status, response]) => [status, resolve<Response>(response)],
						),
					),
				};
			}),
	);
}

/** Requests to these operations: two of three as the document asks for, the others broken somewhere. */
export function requestsTo(
	operations: readonly Operation[],
	document: Schema,
	pool: Pool,
	askers: number,
): Arbitrary<SentRequest> {
	return fc.constantFrom(...operations).chain((operation) => {
		const of = (schema: Schema) => allowedBy(schema, document, pool);
		const rarely = <Value>(usual: Arbitrary<Value>, seldom: Arbitrary<Value>) =>
			fc.oneof({ weight: 5, arbitrary: usual }, { weight: 1, arbitrary: seldom });
		const asText = awkward.map((value) =>
			typeof value === "string" ? value : JSON.stringify(value),
		);
		const named = (place: string) =>
			operation.parameters.filter((parameter) => parameter.in === place);
		const paths = fc.record(
			Object.fromEntries(
				named("path").map(({ name, schema }) => [name, rarely(of(schema).map(String), asText)]),
			),
		);
		const queries = fc.record(
			Object.fromEntries(
				named("query").map(({ name, schema }) => [name, rarely(of(schema).map(String), asText)]),
			),
			{ requiredKeys: named("query").flatMap(({ name, required }) => (required ? [name] : [])) },
		);
		const bodies =
			operation.body === undefined
				? fc.constant(undefined)
				: fc.oneof(
						{ weight: 2, arbitrary: of(operation.body.schema) },
						{ weight: 1, arbitrary: broken(of(operation.body.schema)) },
					);
		const versions = fc.oneof(
			{ weight: 6, arbitrary: fc.integer({ min: 1, max: 3 }).map((version) => `"${version}"`) },
			{
				weight: 1,
				arbitrary: fc.constantFrom(undefined, "*", "", '"x"', 'W/"1"', '"99999999999999999999"'),
			},
		);
		return fc
			.tuple(paths, queries, bodies, versions, fc.nat(askers - 1))
			.map(([path, query, body, ifMatch, asker]) => ({
				operation,
				path: fillIn(
					operation.path,
					path as Record<string, string>,
					query as Record<string, string>,
				),
				ifMatch,
				body,
				asker,
			}));
	});
}

function fillIn(
	path: string,
	places: Record<string, string>,
	query: Record<string, string>,
): string {
	const filled = path.replace(/\{(\w+)\}/g, (_, name) => encode(places[name] ?? ""));
	const words = Object.entries(query)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `${encode(name)}=${encode(value)}`);
	return words.length === 0 ? filled : `${filled}?${words.join("&")}`;
}

/** A lone half of a pair cannot stand in an address at all. */
function encode(text: string): string {
	return encodeURIComponent(Buffer.from(text, "utf8").toString("utf8"));
}
