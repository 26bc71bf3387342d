import fc from "fast-check";
import { plainDateOf } from "../../ground/vocabulary/plain-date.ts";
import type { Employment, Person } from "./model.ts";

const days = ["2019-06-01", "2024-02-29", "2026-01-31", "2026-02-28", "2026-03-01", "2027-03-01"];
const day = fc.constantFrom(...days.map(plainDateOf));
const mostlyBegun = fc.oneof({ arbitrary: fc.constant(plainDateOf("2015-01-01")), weight: 3 }, day);
const mostlyOpen = fc.oneof({ arbitrary: fc.constant(null), weight: 3 }, day);
const births = ["1955-03-01", "1956-03-02", "1971-01-01", "1990-07-07", "2004-02-29"];
const units = ["K / H / 1", "K / H / 2", "K / H", "K / D", "K", "L", "L / D"];
const educationGroups = ["Sykepleier", "Helsefagarbeider", "Vernepleier", "Ufaglært", "Kokk"];

/** Some persons with employments in a few units, on a day. No employment has the same person, unit and beginning. */
export const anyStaff = fc
	.record({
		births: fc.array(fc.option(fc.constantFrom(...births.map(plainDateOf))), {
			minLength: 5,
			maxLength: 20,
		}),
		employments: fc.uniqueArray(
			fc.record({
				person: fc.nat(19),
				unit: fc.constantFrom(...units),
				educationGroup: fc.option(fc.constantFrom(...educationGroups)),
				positionSize: fc.integer({ min: 0, max: 15_000 }),
				from: mostlyBegun,
				to: mostlyOpen,
			}),
			{
				minLength: 8,
				maxLength: 60,
				selector: ({ person, unit, from }) => `${person} ${unit} ${from}`,
			},
		),
		asOf: day,
	})
	.map(({ births, employments, asOf }) => ({
		asOf,
		units: [...units, "K / H"].map((path) => ({ path, code: null, kostraFunction: null })),
		persons: births.map(
			(birth, index): Person => ({ id: String(index), name: null, birth, gender: null }),
		),
		employments: employments
			.filter(({ person, from, to }) => person < births.length && (to === null || to >= from))
			.map(
				({ person, ...employment }): Employment => ({
					...employment,
					personId: String(person),
					position: null,
					employmentType: null,
				}),
			),
	}));
