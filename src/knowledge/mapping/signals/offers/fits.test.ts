import fc from "fast-check";
import { expect, test } from "vitest";
import { identifierOf } from "../../../../ground/vocabulary/identifier.ts";
import { plainDateOf } from "../../../../ground/vocabulary/plain-date.ts";
import { fits, type Wanted } from "./fits.ts";

const id = (number: number) => identifierOf(`00000000-0000-4000-8000-00000000000${number}`);
const wound: Wanted = {
	competence: { id: id(1), name: "Sårstell" },
	origin: id(2),
	originOwner: id(3),
	validFrom: plainDateOf("2026-01-01"),
	validTo: null,
};

test("one competence fits itself by catalogue, by origin and by name", () => {
	const other = { ...wound, competence: { id: id(4), name: "Noe annet" } };
	const same = { id: id(1), name: "Noe annet" };
	expect(fits(wound, { ...other, competence: same, origin: null, originOwner: null })).toBe(true);
	expect(fits(wound, other)).toBe(true);
	expect(fits(wound, { ...other, originOwner: id(5) })).toBe(false);
	const named = (name: string) => ({
		...wound,
		...{ competence: { id: null, name }, origin: null, originOwner: null },
	});
	expect(fits(wound, named(" sårSTELL"))).toBe(true);
	expect(fits(wound, named("Sårstell 2"))).toBe(false);
});

test("periods that meet in one day fit, those that pass each other by do not", () => {
	const until = { ...wound, validTo: plainDateOf("2026-03-31") };
	expect(fits(until, { ...wound, validFrom: plainDateOf("2026-03-31") })).toBe(true);
	expect(fits(until, { ...wound, validFrom: plainDateOf("2026-04-01") })).toBe(false);
});

test("who fits whom does not hang on who is asked first", () => {
	const day = fc.constantFrom("2026-01-01", "2026-02-01", "2026-03-01").map(plainDateOf);
	const maybe = fc.option(fc.integer({ min: 1, max: 2 }).map(id));
	const wanted: fc.Arbitrary<Wanted> = fc.record({
		competence: fc.record({
			id: maybe,
			name: fc.constantFrom("Sårstell", "sårstell", "Lindring"),
		}),
		origin: maybe,
		originOwner: maybe,
		validFrom: day,
		validTo: fc.option(day),
	});
	fc.assert(
		fc.property(wanted, wanted, (one, other) => fits(one, other) === fits(other, one)),
		{ numRuns: 500 },
	);
});
