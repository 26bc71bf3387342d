import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identifierOf } from "../../../../ground/vocabulary/identifier.ts";
import { countStaffing } from "./count-staffing.ts";

const id = (number: number) =>
	identifierOf(`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`);
const unit = (number: number, parent: number | null) => ({
	id: id(number),
	name: `Enhet ${number}`,
	parent: parent === null ? null : id(parent),
});
const job = (person: number, at: number, positionSize: number) => ({
	person: id(100 + person),
	unit: { id: id(at) },
	positionSize,
});

describe("staffing of units", () => {
	it("counts a person once, in the unit and in each above it, and every position", () => {
		const units = [unit(1, null), unit(2, 1), unit(3, 1), unit(4, null)];
		const jobs = [job(1, 2, 5000), job(1, 3, 2500), job(2, 3, 10_000), job(2, 3, 2000)];
		expect(countStaffing(units, jobs)).toEqual([
			{ unit: id(1), persons: 0, fte: 0, personsBelow: 2, fteBelow: 195 },
			{ unit: id(2), persons: 1, fte: 50, personsBelow: 1, fteBelow: 50 },
			{ unit: id(3), persons: 2, fte: 145, personsBelow: 2, fteBelow: 145 },
			{ unit: id(4), persons: 0, fte: 0, personsBelow: 0, fteBelow: 0 },
		]);
	});

	it("gives the top of a tree what all its units have together", () => {
		fc.assert(
			fc.property(
				fc.array(fc.record({ person: fc.nat(9), at: fc.nat(5), size: fc.nat(100) }), {
					maxLength: 40,
				}),
				(rows) => {
					const units = Array.from({ length: 6 }, (_, n) => unit(n, n === 0 ? null : (n - 1) >> 1));
					const jobs = rows.map(({ person, at, size }) => job(person, at, size * 100));
					const [top, ...rest] = countStaffing(units, jobs);
					expect(top?.personsBelow).toBe(new Set(rows.map(({ person }) => person)).size);
					const sum = [top, ...rest].reduce((all, each) => all + (each?.fte ?? 0), 0);
					expect(top?.fteBelow).toBe(sum);
				},
			),
		);
	});
});
