import { z } from "zod";

/** A JSON Schema (draft 2020-12), as OpenAPI 3.1 has them. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Turns schemas into JSON Schema, and keeps the named and recursive ones apart, for `components/schemas`. */
export interface SchemaWriter {
	/** `input`: what may be sent; `output`: what comes. */
	write(schema: z.ZodType, io: "input" | "output"): JsonSchema;
	readonly components: Readonly<Record<string, JsonSchema>>;
}

export function createSchemaWriter(): SchemaWriter {
	const components: Record<string, JsonSchema> = {};
	return {
		components,
		write(schema, io) {
			const { $schema: _, $defs, ...written } = convert(schema, io);
			const names = new Map<string, string>();
			for (const [name, definition] of Object.entries(
				($defs ?? {}) as Record<string, JsonSchema>,
			)) {
				names.set(name, chooseName(components, name, io, definition));
			}
			for (const [name, definition] of Object.entries(
				($defs ?? {}) as Record<string, JsonSchema>,
			)) {
				components[names.get(name) ?? name] = point(definition, names) as JsonSchema;
			}
			return point(written, names) as JsonSchema;
		},
	};
}

function convert(schema: z.ZodType, io: "input" | "output"): JsonSchema {
	return z.toJSONSchema(schema, {
		io,
		target: "draft-2020-12",
		unrepresentable: "any",
		override({ zodSchema, jsonSchema }) {
			// What a transform makes of a value is not known to a schema; what it was made of is the better word on it.
			const { def } = zodSchema._zod as { readonly def: z.core.$ZodTypes["_zod"]["def"] };
			if (io === "output" && def.type === "pipe" && def.out._zod.def.type === "transform") {
				const { $schema: _, ...inner } = convert(def.in as z.ZodType, "input");
				for (const [key, value] of Object.entries(inner)) {
					(jsonSchema as Record<string, unknown>)[key] ??= value;
				}
			}
			// Unknown keys are dropped from answers, never sent; but a client must live with new ones.
			if (io === "output" && jsonSchema.additionalProperties === false)
				delete jsonSchema.additionalProperties;
		},
	}) as JsonSchema;
}

/** Its own name; another when that is taken by something else. */
function chooseName(
	taken: Readonly<Record<string, JsonSchema>>,
	name: string,
	io: "input" | "output",
	definition: JsonSchema,
): string {
	const base = `${name.replace(/[^A-Za-z0-9._-]/g, "")}${io === "input" ? "Sent" : ""}`;
	for (let number = 1; ; number += 1) {
		const candidate = number === 1 ? base : `${base}${number}`;
		const other = taken[candidate];
		if (other === undefined || JSON.stringify(other) === JSON.stringify(definition))
			return candidate;
	}
}

function point(value: unknown, names: ReadonlyMap<string, string>): unknown {
	if (Array.isArray(value)) return value.map((item) => point(item, names));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, item]) => {
			if (key !== "$ref" || typeof item !== "string") return [key, point(item, names)];
			const name = item.replace("#/$defs/", "");
			return [key, `#/components/schemas/${names.get(name) ?? name}`];
		}),
	);
}
