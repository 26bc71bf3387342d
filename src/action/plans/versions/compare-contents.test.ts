import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareContents } from "./compare-contents.ts";
import { contentParts, type KeptItem, type PlanContent, writeContent } from "./plan-content.ts";

const value = fc.oneof(
	fc.string({ maxLength: 4 }),
	fc.integer(),
	fc.constant(null),
	fc.array(fc.string({ maxLength: 3 }), { maxLength: 2 }),
);
const item = (id: string): fc.Arbitrary<KeptItem> =>
	fc
		.record({ name: value, count: value }, { requiredKeys: ["name"] })
		.map((fields) => ({ ...fields, id }));
const list = fc
	.subarray(["a", "b", "c", "d"])
	.chain((ids) => fc.tuple(...ids.map(item)) as fc.Arbitrary<KeptItem[]>);
const anyContent: fc.Arbitrary<PlanContent> = fc.record({
	plan: item("p"),
	participants: list,
	goals: list,
	measures: list,
	inputs: list,
});

describe("two versions of a plan", () => {
	it("that are the same have no changes", () => {
		fc.assert(
			fc.property(anyContent, (content) => {
				const changes = compareContents(content, structuredClone(content));
				expect(changes.plan).toEqual([]);
				for (const part of contentParts) {
					expect(changes[part]).toEqual({ added: [], removed: [], changed: [] });
				}
			}),
		);
	});

	it("are made from one another by the changes, row by row", () => {
		fc.assert(
			fc.property(anyContent, anyContent, (earlier, later) => {
				const changes = compareContents(earlier, later);
				for (const part of contentParts) {
					const { added, removed, changed } = changes[part];
					const gone = new Set(removed.map(({ id }) => id));
					const rows = new Map(
						earlier[part].filter(({ id }) => !gone.has(id)).map((row) => [row.id, { ...row }]),
					);
					for (const { item: to, fields } of changed) {
						const row: Record<string, unknown> = rows.get(to.id) ?? {};
						for (const { field, before, after } of fields) {
							expect(row[field] ?? null).toEqual(before);
							row[field] = after;
						}
					}
					for (const row of added) rows.set(row.id, row);
					const bare = (row: object) =>
						Object.fromEntries(Object.entries(row).filter(([, each]) => each !== null));
					expect(new Map([...rows].map(([id, row]) => [id, bare(row)]))).toEqual(
						new Map(later[part].map((row) => [row.id, bare(row)])),
					);
				}
			}),
		);
	});

	it("compared the other way round, add what was removed", () => {
		fc.assert(
			fc.property(anyContent, anyContent, (earlier, later) => {
				const there = compareContents(earlier, later);
				const back = compareContents(later, earlier);
				for (const part of contentParts) {
					expect(back[part].added).toEqual(there[part].removed);
					expect(back[part].removed).toEqual(there[part].added);
				}
			}),
		);
	});
});

describe("the text that a version's hash is made of", () => {
	it("is the same in whatever order the fields came", () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string({ maxLength: 5 }), value), (fields) => {
				const turned = Object.fromEntries(Object.entries(fields).reverse());
				expect(writeContent(turned)).toBe(writeContent(fields));
			}),
		);
	});
});
