import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { completedAge } from "../../../ground/vocabulary/plain-date.ts";
import { demoAsOf, stockFrom, stockTo } from "../demo-days.ts";
import { demoMunicipalities } from "../municipalities.ts";
import {
	type AtWork,
	findAtWork,
	realMunicipalities,
	region,
	sumFteByOccupation,
} from "../region.case-support.ts";
import { careFunctions } from "../units/unit-plan.ts";
import {
	careOccupations,
	fteByOccupation2025,
	getFteByOccupation,
} from "./fte-by-occupation-2025.ts";
import type { OccupationCode } from "./occupations.ts";

const published = new URL(
	"../../../../../shared/data/kostra/14533_aarsverk_gjovikregionen.csv",
	import.meta.url,
);
const staff = realMunicipalities.flatMap((municipality) => findAtWork(municipality, demoAsOf));

function inOccupations(...codes: OccupationCode[]): AtWork[] {
	return staff.filter(({ drawn }) => codes.includes(drawn.occupation.code));
}

function meanPercent(persons: readonly AtWork[]): number {
	return persons.reduce((sum, { positions }) => sum + positions, 0) / persons.length / 100;
}

function percentAged55(persons: readonly AtWork[]): number {
	const older = persons.filter(({ drawn }) => completedAge(drawn.person.birth!, demoAsOf) >= 55);
	return (100 * older.length) / persons.length;
}

describe("the staff of the demo region", () => {
	it.each(
		realMunicipalities.flatMap((drawn) =>
			[stockFrom, demoAsOf, stockTo].map((date) => ({
				name: drawn.municipality.name,
				date,
				drawn,
			})),
		),
	)("has the FTE of table 14533 per occupation in $name on $date", ({ drawn, date }) => {
		const figures = getFteByOccupation(drawn.municipality.number!);
		const fte = sumFteByOccupation(drawn, date);
		for (const { code, name } of careOccupations) {
			const figure = figures.fte[code];
			if (figure === null) expect(fte.has(code), name).toBe(false);
			else
				expect(Math.abs((fte.get(code) ?? 0) - figure), name).toBeLessThanOrEqual(
					Math.max(1, figure / 100),
				);
		}
	});

	it.skipIf(!existsSync(published))("carries SSB's figures (skipped without ../shared)", () => {
		const rows = readFileSync(published, "utf8")
			.trim()
			.split("\n")
			.map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/u))
			.filter((cells) => cells[2] === "2025");
		expect(rows.length).toBeGreaterThan(60);
		for (const { municipalityNumber, total, fte } of fteByOccupation2025) {
			const figures = new Map(
				rows
					.filter(([number]) => number === municipalityNumber)
					.map(([, , , code, , figure]) => [code, figure?.trim() === "" ? null : Number(figure)]),
			);
			expect(figures.get("TOT")).toBe(total);
			for (const { code } of careOccupations)
				expect(figures.get(code) ?? null, code).toBe(fte[code]);
		}
	});

	it("works in functions of the care services, and only those are of the table's occupations", () => {
		for (const { municipality, persons } of realMunicipalities) {
			const functionOf = new Map(
				municipality.units.map((unit) => [unit.path, unit.kostraFunction]),
			);
			const codes: readonly string[] = careOccupations.map(({ code }) => code);
			for (const { occupation, employments } of persons) {
				for (const { unit } of employments) {
					const kostra = functionOf.get(unit);
					expect(kostra).toBeTruthy();
					expect(careFunctions.includes(kostra!)).toBe(codes.includes(occupation.code));
				}
			}
		}
	});

	it("has mean positions of about 50 %, just under 80 % and about 90 %", () => {
		expect(meanPercent(inOccupations("04"))).toBeCloseTo(50, 0);
		const workers = meanPercent(inOccupations("03"));
		expect(workers).toBeGreaterThan(77);
		expect(workers).toBeLessThan(80);
		expect(Math.abs(meanPercent(inOccupations("01", "02", "05", "06", "08")) - 90)).toBeLessThan(1);
	});

	it("has the shares of persons aged 55 or more", () => {
		expect(Math.abs(percentAged55(inOccupations("03")) - 35)).toBeLessThan(2);
		expect(Math.abs(percentAged55(inOccupations("01", "02")) - 22)).toBeLessThan(2);
		expect(Math.abs(percentAged55(inOccupations("04")) - 22)).toBeLessThan(2);
	});

	it("is mostly women, and more men among the unskilled", () => {
		const percentMen = (persons: readonly AtWork[]): number =>
			(100 * persons.filter(({ drawn }) => drawn.person.gender === "male").length) / persons.length;
		expect(Math.abs(percentMen(staff) - 15)).toBeLessThan(3);
		expect(percentMen(inOccupations("04"))).toBeGreaterThan(
			percentMen(inOccupations("01", "02", "03")),
		);
	});

	it("has 60 employees in the invented municipality, and nobody else", () => {
		const small = region.find(({ municipality }) => municipality.slug === "trostevik")!;
		expect(findAtWork(small, demoAsOf)).toHaveLength(60);
		expect(small.persons).toHaveLength(60);
	});

	it("gives each person of the region a number of its own, which says that it is a demo", () => {
		const numbers = region.flatMap(({ persons }) => persons.map(({ person }) => person.id));
		expect(new Set(numbers).size).toBe(numbers.length);
		expect(numbers.every((number) => /^DEMO\d{5}$/u.test(number))).toBe(true);
	});

	it("has every way of being employed: two positions, ended, coming, temporary, substitutes, apprentices", () => {
		for (const { municipality, persons } of region) {
			const active = persons.map(({ employments }) =>
				employments.filter(({ from, to }) => from <= demoAsOf && (to === null || to >= demoAsOf)),
			);
			const employments = persons.flatMap((each) => each.employments);
			const types = new Set(employments.map(({ employmentType }) => employmentType));
			expect(
				active.some(({ length }) => length > 1),
				municipality.name,
			).toBe(true);
			expect(employments.some(({ to }) => to !== null && to < demoAsOf)).toBe(true);
			expect(employments.some(({ from }) => from > stockTo)).toBe(true);
			expect(types).toEqual(new Set(["permanent", "temporary", "substitute", "apprentice"]));
		}
	});

	it("has staff in every unit that does something", () => {
		for (const drawn of region) {
			const used = new Set(
				drawn.persons.flatMap(({ employments }) => employments.map(({ unit }) => unit)),
			);
			const empty = drawn.municipality.units.filter(
				({ kind, path }) => kind !== null && !used.has(path),
			);
			expect(empty).toEqual([]);
		}
		expect(demoMunicipalities).toHaveLength(6);
	});
});
