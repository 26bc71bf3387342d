import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PlainDate, plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import type { Employment, Person } from "../model.ts";
import { anyStaff } from "../staff.case-support.ts";
import { compareMainFirst } from "../staff-at-day.ts";
import { compareUnitPaths } from "../unit-order.ts";
import { profileWorkforce } from "./profile-workforce.ts";
import type { WorkforceProfile } from "./workforce-profile.ts";

interface Case {
	readonly asOf: PlainDate;
	readonly persons: readonly { readonly id: string; readonly birth: PlainDate | null }[];
	readonly employments: readonly (readonly [
		string,
		string,
		string | null,
		number,
		PlainDate,
		PlainDate | null,
	])[];
	readonly expected: WorkforceProfile;
}

describe("what the staff list tells", () => {
	it("is as a planner counts by hand", () => {
		const file = new URL("profile-workforce.cases.json", import.meta.url);
		const { asOf, persons, employments, expected } = JSON.parse(readFileSync(file, "utf8")) as Case;
		const profile = profileWorkforce(
			{
				persons: persons.map((person): Person => ({ ...person, name: null, gender: null })),
				employments: employments.map(
					([personId, unit, educationGroup, percent, from, to]): Employment => ({
						personId,
						unit,
						educationGroup,
						position: null,
						positionSize: percent * 100,
						from,
						to,
						employmentType: null,
					}),
				),
			},
			asOf,
		);
		expect(profile).toEqual(expected);
	});

	it("has bands that sum to the persons, and groups that sum to the FTE but for rounding", () => {
		fc.assert(
			fc.property(anyStaff, ({ persons, employments, asOf }) => {
				const profile = profileWorkforce({ persons, employments }, asOf);
				const sum = (rows: readonly { readonly persons: number }[]) =>
					rows.reduce((total, row) => total + row.persons, 0);
				expect(sum(profile.educationGroups)).toBe(profile.persons);
				expect(sum(profile.positionSizes)).toBe(profile.persons);
				expect(sum(profile.ages)).toBe(profile.persons);
				const fte = profile.educationGroups.reduce((total, row) => total + row.fte, 0);
				expect(Math.abs(fte - profile.fte)).toBeLessThanOrEqual(
					(profile.educationGroups.length + 1) / 2,
				);
			}),
		);
	});

	it("does not depend on the order of the rows", () => {
		fc.assert(
			fc.property(anyStaff, ({ persons, employments, asOf }) => {
				const turned = {
					persons: [...persons].reverse(),
					employments: [...employments].reverse(),
				};
				expect(profileWorkforce(turned, asOf)).toEqual(
					profileWorkforce({ persons, employments }, asOf),
				);
			}),
		);
	});

	it("is all zero and complete when nobody is at work", () => {
		const profile = profileWorkforce({ persons: [], employments: [] }, plainDateOf("2026-01-01"));
		expect(profile).toMatchObject({ persons: 0, fte: 0, educationGroups: [], units: [] });
		expect(profile.positionSizes).toHaveLength(6);
		expect(profile.ages).toHaveLength(9);
	});
});

describe("the main employment", () => {
	const employment = (unit: string, positionSize: number, from: string): Employment => ({
		personId: "1",
		unit,
		educationGroup: null,
		position: null,
		positionSize,
		from: plainDateOf(from),
		to: null,
		employmentType: null,
	});

	it("is the largest, then the earliest, then the first by unit path", () => {
		const ordered = [
			employment("B", 5001, "2025-01-01"),
			employment("B", 5000, "2020-01-01"),
			employment("A", 5000, "2021-01-01"),
			employment("B", 5000, "2021-01-01"),
		];
		expect([...ordered].reverse().sort(compareMainFirst)).toEqual(ordered);
	});
});

describe("the order of units", () => {
	it("puts a unit right above those below it", () => {
		const paths = ["Heim", "Heim / Dag", "Heim / Natt", "Heim (gamle)", "Heim (gamle) / Dag"];
		expect([...paths].reverse().sort(compareUnitPaths)).toEqual(paths);
	});
});
