import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import type { Employment } from "../../../people/organisation/model.ts";
import { demoContentOf, demoDay, demoSlugs } from "../demo-content.case-support.ts";
import { contentOfMunicipality, type ImportContent } from "../import-content.ts";
import type { StoredMunicipality } from "../stored-rows.ts";
import { carryOut, newId, nothing } from "./carry-out.case-support.ts";
import { changeKinds, countChanges, needsEndingsConfirmed } from "./change-counts.ts";
import { listChanges } from "./change-list.ts";
import { findImportDifferences } from "./import-differences.ts";

const asOf = plainDateOf("2026-11-16");
const find = (content: ImportContent, stored: StoredMunicipality, whole = false, day = asOf) =>
	findImportDifferences(content, stored, { asOf: day, whole }, newId);

const day = fc.integer({ min: -4, max: 4 }).map((days) => addDays(asOf, days * 30));
const names = ["A", "A / B", "A / C", "D"] as const;
const competences = ["x", "y", "z"] as const;
const people = ["1", "2", "3", "4"] as const;

const employment = fc
	.record({
		personId: fc.constantFrom(...people),
		unit: fc.constantFrom(...names),
		educationGroup: fc.constantFrom("Sykepleier", null),
		position: fc.constantFrom("7174", null),
		positionSize: fc.constantFrom(5_000, 10_000),
		from: day,
		lasts: fc.option(fc.integer({ min: 0, max: 120 })),
		employmentType: fc.constantFrom("permanent" as const, null),
	})
	.map(
		({ lasts, ...each }): Employment => ({
			...each,
			to: lasts === null ? null : addDays(each.from, lasts),
		}),
	);

const content: fc.Arbitrary<ImportContent> = fc
	.record({
		codes: fc.subarray(["1", "2", "3", "4"]),
		employments: fc.uniqueArray(employment, {
			maxLength: 8,
			selector: ({ personId, unit, from }) => `${personId} ${unit} ${from}`,
		}),
		births: fc.array(fc.constantFrom(null, "1980-01-01", "1980-05-05"), {
			minLength: 4,
			maxLength: 4,
		}),
		implied: fc.boolean(),
		holdings: fc.array(
			fc.record({
				personId: fc.constantFrom(...people),
				competence: fc.constantFrom(...competences),
				level: fc.constantFrom(1 as const, 3 as const),
				from: fc.option(day),
				to: fc.constant(null),
				evidence: fc.constantFrom("confirmed" as const, "self-declared" as const),
				inUse: fc.boolean(),
				willingToShare: fc.constantFrom(true, null),
			}),
			{ maxLength: 8 },
		),
		requirements: fc.array(
			fc.record({
				unit: fc.constantFrom(...names),
				competence: fc.constantFrom(...competences),
				countedIn: fc.constantFrom("headcount" as const, "fte" as const),
				required: fc.constantFrom(1, 2),
				minLevel: fc.constantFrom(1 as const, 2 as const),
				minEvidence: fc.constant("self-declared" as const),
				roles: fc.constantFrom([], ["a", "b"], ["b", "a"]),
				criticality: fc.constantFrom(1 as const, 2 as const),
				basis: fc.constantFrom("", "Lov"),
				from: fc.option(day),
			}),
			{ maxLength: 6 },
		),
		parts: fc.subarray(["staff", "units", "catalogue", "holdings", "requirements"] as const),
		lackedColumns: fc.subarray([
			"staff.to",
			"holdings.level",
			"holdings.to",
			"requirements.minLevel",
		]),
	})
	.map((drawn): ImportContent => {
		// What the reader gives where a column is lacking.
		const lacks = (column: string) => drawn.lackedColumns.some((each) => each === column);
		const whole = contentOfMunicipality({
			units: names.map((path, index) => ({
				path,
				code: drawn.codes[index] ?? null,
				kostraFunction: null,
			})),
			persons: people.map((id, index) => ({
				...{ id, name: null, gender: null },
				birth: drawn.births[index] ? plainDateOf(drawn.births[index]) : null,
			})),
			employments: drawn.employments.map((each) =>
				lacks("staff.to") ? { ...each, to: null } : each,
			),
			catalogue: competences.map((name) => ({
				...{ name, kind: null, area: null, validityMonths: null, prerequisites: [] },
				implies: drawn.implied && name === "x" ? ["y"] : [],
			})),
			holdings: drawn.holdings.map((each) =>
				lacks("holdings.level") ? { ...each, level: 2 } : each,
			),
			requirements: drawn.requirements.map((each) =>
				lacks("requirements.minLevel") ? { ...each, minLevel: 1 } : each,
			),
		});
		const left = Object.fromEntries(
			(["staff", "units", "catalogue", "holdings", "requirements"] as const)
				.filter((part) => !drawn.parts.includes(part) && part !== "staff")
				.map((part) => [part, null]),
		);
		return { ...whole, ...left, lackedColumns: drawn.lackedColumns };
	});

describe("importing", () => {
	it("the same twice changes nothing the second time, whatever was there before", () => {
		fc.assert(
			fc.property(
				fc.array(content, { maxLength: 2 }),
				content,
				fc.boolean(),
				(before, last, whole) => {
					const stored = before.reduce((each, given) => carryOut(each, find(given, each)), nothing);
					const first = find(last, stored, whole);
					const after = carryOut(stored, first);
					const second = find(last, after, whole);
					expect(listChanges(second, after)).toEqual([]);
					expect(second.turnoverTable).toBeNull();
				},
			),
			{ numRuns: 300 },
		);
	});

	it.each(demoSlugs)("the files of %s twice changes nothing the second time", (slug) => {
		const given = demoContentOf(slug);
		const first = find(given, nothing, true, demoDay);
		expect(first.tables.holdings.added).toHaveLength(given.holdings!.length);
		const after = carryOut(nothing, first);
		expect(listChanges(find(given, after, true, demoDay), after)).toEqual([]);
	});

	it("accounts for every row: named, ended, removed or left alone", () => {
		fc.assert(
			fc.property(content, content, fc.boolean(), (before, last, whole) => {
				const stored = carryOut(nothing, find(before, nothing));
				const differences = find(last, stored, whole);
				const counts = countChanges(differences.tables);
				for (const kind of changeKinds) {
					if (kind === "turnover") continue;
					const { changed, ended, removed, unchanged, leftAlone } = counts[kind];
					const { length } = stored[kind];
					expect(changed + ended + removed + unchanged + leftAlone, kind).toBe(length);
				}
			}),
			{ numRuns: 200 },
		);
	});

	it("never ends a period before it begins, and ends none without staff or whole files", () => {
		fc.assert(
			fc.property(content, content, (before, last) => {
				const stored = carryOut(nothing, find(before, nothing));
				const { tables } = find(last, stored, true);
				for (const { after } of [...tables.employments.ended, ...tables.employments.changed]) {
					expect(after.valid_to === null || after.valid_to >= after.valid_from).toBe(true);
				}
				for (const { after } of [...tables.holdings.ended, ...tables.requirements.ended]) {
					expect(after.valid_from === null || after.valid_from <= after.valid_to!).toBe(true);
				}
				const partly = find({ ...last, staff: null }, stored).tables;
				for (const kind of changeKinds) expect(partly[kind].ended).toHaveLength(0);
			}),
			{ numRuns: 200 },
		);
	});
});

const ola = { id: "1", name: "Ola", birth: null, gender: null };
const contract: Employment = {
	...{ personId: "1", unit: "A", educationGroup: "Lege", position: null, employmentType: null },
	...{ positionSize: 10_000, from: plainDateOf("2020-01-01"), to: null },
};
const staffOf = (...employments: readonly Employment[]): ImportContent => ({
	...contentOfMunicipality({
		...{ units: [], persons: [ola], holdings: [], requirements: [], catalogue: null, employments },
	}),
	...{ units: null, holdings: null, requirements: null },
});
const stored = carryOut(nothing, find(staffOf(contract), nothing));

describe("a file of staff", () => {
	it("corrects the position size when it says no new first day", () => {
		const { employments } = find(staffOf({ ...contract, positionSize: 8_000 }), stored).tables;
		expect(employments.changed[0]?.after).toMatchObject({ position_size: 8_000, valid_to: null });
		expect(employments.added).toHaveLength(0);
	});

	it("closes the period the day before the new one when it says a new first day", () => {
		const changed = { ...contract, positionSize: 8_000, from: plainDateOf("2026-09-01") };
		const { employments } = find(staffOf(changed), stored).tables;
		expect(employments.ended[0]?.after.valid_to).toBe("2026-08-31");
		expect(employments.added[0]).toMatchObject({ position_size: 8_000, valid_from: "2026-09-01" });
	});

	it("knows the later period where the payroll keeps the first day", () => {
		const later = { ...contract, positionSize: 8_000, from: plainDateOf("2026-09-01") };
		const split = carryOut(stored, find(staffOf(later), stored));
		const payroll = find(staffOf({ ...contract, positionSize: 8_000 }), split);
		expect(listChanges(payroll, split)).toEqual([]);
	});

	it("moves the employment when the unit alone is another", () => {
		const { employments } = find(staffOf({ ...contract, unit: "B" }), stored).tables;
		expect(
			countChanges({ ...find(staffOf(), stored).tables, employments }).employments,
		).toMatchObject({
			...{ added: 0, changed: 1, ended: 0 },
		});
	});

	it("ends what it lacks the day before its own day", () => {
		const { employments } = find(staffOf(), stored).tables;
		expect(employments.ended.map(({ after }) => after.valid_to)).toEqual(["2026-11-15"]);
	});

	it("asks one more time when more than 30 of 100 would end", () => {
		expect(needsEndingsConfirmed(30, 100)).toBe(false);
		expect(needsEndingsConfirmed(31, 100)).toBe(true);
		expect(needsEndingsConfirmed(0, 0)).toBe(false);
	});
});

describe("a file of units", () => {
	const unit = (path: string, code: string) => ({ path, code, kostraFunction: null });
	const unitsOf = (...units: readonly ReturnType<typeof unit>[]): ImportContent => ({
		...staffOf(),
		...{ staff: null, units },
	});
	const there = carryOut(
		nothing,
		find(unitsOf(unit("A", "1"), unit("A / B", "2"), unit("C", "3")), nothing),
	);

	it("renames and moves by code, with all that is below", () => {
		const { tables } = find(unitsOf(unit("Ny", "1"), unit("C", "3"), unit("C / B", "2")), there);
		expect(tables.units.added).toHaveLength(0);
		expect(tables.units.changed.map(({ after }) => after.name).sort()).toEqual(["B", "Ny"]);
	});

	it("is in the way of itself when a name is taken by a unit that it leaves out", () => {
		const { obstacles } = find(unitsOf(unit("C", "1")), there);
		expect(obstacles).toEqual([{ code: "unit-path-taken", path: "C" }]);
		expect(find(unitsOf(unit("C", "1"), unit("A", "3")), there).obstacles).toEqual([]);
	});
});

describe("a catalogue", () => {
	const catalogueOf = (name: string, implies: readonly string[]): ImportContent => ({
		...staffOf(),
		staff: null,
		catalogue: [
			{ name, kind: "course", area: null, validityMonths: null, prerequisites: [], implies },
			...implies.map((other) => ({
				...{ name: other, kind: null, area: null, validityMonths: null },
				...{ prerequisites: [], implies: [] },
			})),
		],
	});

	it("is refused when it makes a circle with what is stored", () => {
		const stored = carryOut(nothing, find(catalogueOf("a", ["b"]), nothing));
		expect(find(catalogueOf("b", ["a"]), stored).obstacles).toMatchObject([
			{ code: "implication-circle" },
		]);
		expect(find(catalogueOf("b", ["a"]), stored, true).obstacles).toEqual([]);
	});
});
