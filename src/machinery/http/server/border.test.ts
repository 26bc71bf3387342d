import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entityTagOf, isNamed, readVersion } from "./entity-tag.ts";
import { deepest, readJson } from "./json-body.ts";
import { findPreferredLanguage } from "./preferred-language.ts";
import { findUnkeepable } from "./unkeepable.ts";

describe("JSON at the border", () => {
	test("what is not too deep is read as JSON.parse reads it", () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
				const text = JSON.stringify(value);
				expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
			}),
		);
	});

	test("depth is counted outside texts, whatever brackets and quotes the texts hold", () => {
		const nested = (levels: number) => `${"[".repeat(levels)}"[{\\"["${"]".repeat(levels)}`;
		expect(readJson(nested(deepest)).ok).toBe(true);
		expect(readJson(nested(deepest + 1)).ok).toBe(false);
		expect(readJson("{".repeat(1_000_000)).ok).toBe(false);
	});
});

test("a text that cannot be stored is found wherever it stands, and no other is", () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: "binary" })), fc.nat(), (texts, at) => {
			const keepable = texts.filter((text) => !/\0/.test(text) && !/\p{Surrogate}/u.test(text));
			expect(findUnkeepable({ texts: keepable }, "")).toEqual([]);
			const place = at % (keepable.length + 1);
			const spoilt = [...keepable.slice(0, place), "a\0", ...keepable.slice(place)];
			expect(findUnkeepable({ texts: spoilt }, "/query").map(({ pointer }) => pointer)).toEqual([
				`/query/texts/${place}`,
			]);
		}),
	);
});

test("the tag of an answer gives its version back, and names no other answer", () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.string(), (version, name) => {
			const answer = { version, name };
			const tag = entityTagOf(answer, JSON.stringify(answer)) ?? "";
			expect(readVersion(tag)).toBe(version);
			expect(isNamed(`"x", W/${tag}`, tag)).toBe(true);
			const changed = entityTagOf(answer, JSON.stringify({ ...answer, name: `${name}!` })) ?? "";
			expect(isNamed(changed, tag)).toBe(false);
		}),
	);
	expect(entityTagOf([1], "[1]")).toBeUndefined();
	expect(entityTagOf({ version: "1" }, "")).toBeUndefined();
});

test("the language is the first of ours by weight, and bokmål when there is none", () => {
	const cases: readonly (readonly [string | undefined, string])[] = [
		[undefined, "nb"],
		["", "nb"],
		["de", "nb"],
		["no", "nb"],
		["nn-NO,nb;q=0.8", "nn"],
		["en-GB;q=0.5, nn;q=0.6", "nn"],
		["nn;q=0, en", "en"],
		["en;q=x", "en"],
	];
	for (const [header, language] of cases) expect(findPreferredLanguage(header)).toBe(language);
});
