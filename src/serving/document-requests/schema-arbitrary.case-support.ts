import fc, { type Arbitrary } from "fast-check";

/** A JSON Schema as the OpenAPI document has them. */
export interface Schema {
	readonly [key: string]: unknown;
}

/** Ids that stand for something, so that requests reach further than "not found". */
export interface Pool {
	readonly ids: readonly string[];
}

const days = fc
	.date({ min: new Date("1990-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const texts = fc.oneof(
	fc.constantFrom(
		"Sykehjem",
		"Palliasjon",
		"ÆØÅ æøå",
		"=1+1",
		"'; drop table unit; --",
		"<b>",
		"ǆ",
		"😀",
	),
	fc.string({ unit: "grapheme" }),
	fc.string(),
);

/** Values that the schema allows, as far as a schema says it. References are followed in `document`. */
export function allowedBy(schema: Schema, document: Schema, pool: Pool): Arbitrary<unknown> {
	const of = (inner: unknown) => allowedBy(inner as Schema, document, pool);
	if (typeof schema.$ref === "string") return of(follow(document, schema.$ref));
	if ("const" in schema) return fc.constant(schema.const);
	if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
	const choices = (schema.anyOf ?? schema.oneOf) as readonly Schema[] | undefined;
	if (choices !== undefined) return fc.oneof(...choices.map(of));
	if (Array.isArray(schema.type)) {
		return fc.oneof(...schema.type.map((type) => of({ ...schema, type })));
	}
	switch (schema.type) {
		case "string":
			return textBy(schema, pool);
		case "integer":
		case "number":
			return numberBy(schema);
		case "boolean":
			return fc.boolean();
		case "null":
			return fc.constant(null);
		case "array":
			return fc.array(of(schema.items ?? {}), {
				minLength: Number(schema.minItems ?? 0),
				maxLength: Math.min(Number(schema.maxItems ?? 4), Number(schema.minItems ?? 0) + 4),
			});
		case "object":
			return objectBy(schema, of);
		default:
			return fc.oneof(texts, fc.integer(), fc.constant(null));
	}
}

function textBy(schema: Schema, pool: Pool): Arbitrary<string> {
	if (schema.format === "uuid") {
		return fc.oneof(
			{ weight: 4, arbitrary: fc.constantFrom(...pool.ids) },
			{ weight: 1, arbitrary: fc.uuid() },
		);
	}
	if (schema.format === "date") return days;
	if (typeof schema.pattern === "string") return fc.stringMatching(new RegExp(schema.pattern));
	const least = Number(schema.minLength ?? 0);
	const most = Math.min(Number(schema.maxLength ?? 60), 60);
	return texts.map((text) => text.padEnd(least, "x").slice(0, Math.max(least, most)));
}

function numberBy(schema: Schema): Arbitrary<number> {
	const min = Number(schema.minimum ?? schema.exclusiveMinimum ?? -1000);
	const max = Number(schema.maximum ?? schema.exclusiveMaximum ?? min + 100_000);
	if (schema.type === "integer") return fc.integer({ min: Math.ceil(min), max: Math.floor(max) });
	return fc.oneof(
		fc.integer({ min: Math.ceil(min), max: Math.floor(max) }),
		fc.double({ min, max, noNaN: true }),
	);
}

function objectBy(schema: Schema, of: (inner: unknown) => Arbitrary<unknown>): Arbitrary<unknown> {
	const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
	const required = (schema.required ?? []) as readonly string[];
	if (properties.length === 0 && typeof schema.additionalProperties === "object") {
		return fc.dictionary(
			fc.string({ minLength: 1, maxLength: 8 }),
			of(schema.additionalProperties),
			{
				maxKeys: 3,
			},
		);
	}
	const values = Object.fromEntries(properties.map(([name, inner]) => [name, of(inner)]));
	return fc.record(values, { requiredKeys: required.filter((name) => name in values) });
}

export function follow(document: Schema, reference: string): Schema {
	let place: unknown = document;
	for (const step of reference.replace("#/", "").split("/")) {
		place = (place as Record<string, unknown>)[step.replaceAll("~1", "/").replaceAll("~0", "~")];
	}
	if (place === undefined) throw new Error(`Nothing stands at ${reference}.`);
	return place as Schema;
}

/** What no schema allows, or what databases, parsers and careless code trip over. */
export const awkward: Arbitrary<unknown> = fc.oneof(
	fc.constantFrom<unknown>(
		null,
		"",
		" ",
		"\0",
		"a\0b",
		"\ud800",
		0,
		-1,
		1.5,
		-0,
		2 ** 31,
		2 ** 53,
		1e308,
		[],
		{},
		[[]],
		true,
		"2026-02-30",
		"0000-01-01",
		"9999-12-31",
		"00000000-0000-0000-0000-000000000000",
		"not-a-uuid",
		"x".repeat(20_000),
		{ __proto__: null, constructor: { prototype: 1 } },
	),
	fc.string({ unit: "binary" }),
	fc.double(),
	fc.jsonValue({ maxDepth: 3 }),
);

/** The value with one place in it broken: replaced by something awkward, left out, or joined by an unknown key. */
export function broken(values: Arbitrary<unknown>): Arbitrary<unknown> {
	return fc
		.tuple(values, awkward, fc.nat(), fc.constantFrom("replace", "leave out", "add"))
		.map(([value, instead, at, how]) => {
			if (typeof value !== "object" || value === null || Array.isArray(value)) return instead;
			const keys = Object.keys(value);
			const key = keys[at % Math.max(1, keys.length)];
			if (how === "add" || key === undefined) return { ...value, unknownKey: instead };
			if (how === "replace") return { ...value, [key]: instead };
			return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
		});
}
