import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../open-database.ts";
import { describeOnBothEngines, openTrial } from "../trials/both-engines.case-support.ts";
import type { TrialTables } from "../trials/trial-tables.case-support.ts";
import { readArrayText, writeArrayText } from "./array-text.ts";
import { isNestedTooDeep, maximumJsonDepth } from "./json-depth.ts";
import { writeParameter } from "./write-parameter.ts";

/** The same table for both engines: what is asked, and the only value that either may give. */
const cases: readonly (readonly [expression: string, value: unknown])[] = [
	["true", true],
	["12::int2", 12],
	["(-2147483648)::int4", -2147483648],
	["9007199254740991::int8", 9007199254740991],
	["(select count(*) from (values (1), (2)) as v)", 2],
	["1.50::numeric", "1.50"],
	["12345678901234567890.123::numeric", "12345678901234567890.123"],
	["0.1::float8", 0.1],
	["1.5::float4", 1.5],
	["date '2026-02-28'", "2026-02-28"],
	["date '0001-01-01'", "0001-01-01"],
	["timestamp '2026-02-28 10:11:12.123456'", "2026-02-28T10:11:12.123456"],
	["timestamptz '2026-06-30 23:30:00+02'", "2026-06-30T21:30:00Z"],
	["time '10:11:12'", "10:11:12"],
	["interval '1 month 2 days'", "P1M2D"],
	["'Ås kommune'::text", "Ås kommune"],
	["'ab'::char(4)", "ab  "],
	["'00000000-0000-4000-8000-00000000000a'::uuid", "00000000-0000-4000-8000-00000000000a"],
	["'\\x00ff'::bytea", new Uint8Array([0, 255])],
	[`'{"a": [1, null]}'::jsonb`, { a: [1, null] }],
	[`'[1.0]'::json`, [1]],
	["null::int8", null],
	["array[1, null, 3]::int8[]", [1, null, 3]],
	[
		"array['a b', 'NULL', null, '\"', '\\', '', '{,}']",
		["a b", "NULL", null, '"', "\\", "", "{,}"],
	],
	[
		"array[[1, 2], [3, 4]]",
		[
			[1, 2],
			[3, 4],
		],
	],
	["array[date '2026-01-01']", ["2026-01-01"]],
	["array[]::text[]", []],
	["'[2026-01-01,2026-02-01)'::daterange", "[2026-01-01,2026-02-01)"],
	["current_setting('timezone')", "UTC"],
];

describeOnBothEngines("values", (trial) => {
	let database: Database<TrialTables>;
	beforeAll(async () => {
		database = await openTrial(await trial.createEmpty());
	});
	afterAll(() => database?.close());

	const ask = async (expression: ReturnType<typeof sql>) => {
		const { rows } = await sql<{ value: unknown }>`select ${expression} as value`.execute(
			database.db,
		);
		return rows[0]?.value;
	};

	it.each(cases)("%s", async (expression, value) => {
		expect(await ask(sql.raw(expression))).toEqual(value);
	});

	it.each([
		"9007199254740993::int8",
		"'infinity'::date",
		"'infinity'::timestamptz",
		"date '0044-03-15 BC'",
	])("%s is an error rather than another value", async (expression) => {
		await expect(ask(sql.raw(expression))).rejects.toThrow(/database holds/);
		// And the connection serves on.
		expect(await ask(sql.raw("1"))).toBe(1);
	});

	it("gives back what it was given", async () => {
		const text = fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\0"));
		await fc.assert(
			fc.asyncProperty(
				text,
				fc.maxSafeInteger(),
				fc.boolean(),
				fc.array(fc.option(text)),
				fc.uint8Array(),
				async (words, number, yes, list, bytes) => {
					expect(await ask(sql`${words}::text`)).toBe(words);
					expect(await ask(sql`${number}::int8`)).toBe(number === 0 ? 0 : number);
					expect(await ask(sql`${yes}::boolean`)).toBe(yes);
					expect(await ask(sql`${list}::text[]`)).toEqual(list);
					expect(await ask(sql`${bytes}::bytea`)).toEqual(new Uint8Array(bytes));
					expect(await ask(sql`${{ words, list }}::jsonb`)).toEqual({ words, list });
				},
			),
			{ numRuns: 30 },
		);
	});

	it("keeps JSON up to the cap, and says no beyond it", async () => {
		const deepest = nest(maximumJsonDepth);
		expect(JSON.stringify(await ask(sql`${deepest}::jsonb`))).toBe(deepest);
		await expect(ask(sql`${nest(maximumJsonDepth + 1)}::jsonb`)).rejects.toThrow(/deeper/);
		await expect(ask(sql`${nest(100_000)}::jsonb`)).rejects.toThrow(/deeper/);
	});

	it("stops what would stop the engine", async () => {
		await expect(sql`copy holding from stdin`.execute(database.db)).rejects.toThrow(/COPY/);
		const many = sql.join(Array.from({ length: 65_536 }, () => sql`${1}`));
		await expect(sql`select ${many}`.execute(database.db)).rejects.toThrow(/parameters/);
		expect(await ask(sql.raw("1"))).toBe(1);
	});

	it("tells the code of a failure and the number of changed rows alike", async () => {
		await expect(ask(sql.raw("1 / 0"))).rejects.toMatchObject({ code: "22012" });
		const added = await database.db
			.insertInto("kostra_function")
			.values([
				{ code: "254", name: "Hjemmebaserte tjenester" },
				{ code: "256", name: "Akutthjelp" },
			])
			.execute();
		expect(added[0]?.numInsertedOrUpdatedRows).toBe(2n);
		await expect(
			database.db.insertInto("kostra_function").values({ code: "254", name: "" }).execute(),
		).rejects.toMatchObject({ code: "23505", constraint: "kostra_function_pkey" });
	});
});

describe("parameters", () => {
	it.each([
		[undefined],
		[Number.NaN],
		[Number.POSITIVE_INFINITY],
		["a\0b"],
		[new Date(0)],
		[() => 1],
	])("refuse %s", (value) => {
		expect(() => writeParameter(value)).toThrow();
	});

	it("are not taken for deep JSON when they are only text", () => {
		expect(isNestedTooDeep(`"${"[".repeat(10_000)}"`)).toBe(false);
		expect(isNestedTooDeep(`["${"[".repeat(10_000)}\\"["]`)).toBe(false);
		expect(isNestedTooDeep(`om ${"[".repeat(10_000)}`)).toBe(false);
	});

	it("write arrays that read back", () => {
		fc.assert(
			fc.property(fc.array(fc.option(fc.string())), (items) => {
				expect(readArrayText(writeArrayText(items), (item) => item)).toEqual(items);
			}),
		);
	});
});

function nest(levels: number): string {
	return "[".repeat(levels) + "]".repeat(levels);
}
