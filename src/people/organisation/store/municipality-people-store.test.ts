import { expect, test } from "vitest";
import { plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import { describeOnModel } from "../../../serving/model-trial.case-support.ts";
import { findStaffAtDay } from "../staff-at-day.ts";
import type { OrganisationTables } from "../tables.ts";
import { getMunicipalityPeople } from "./municipality-people-store.ts";

describeOnModel<OrganisationTables>("the people of a municipality", ({ addOrganisation, act }) => {
	test("are those who work there, in the units of the day, and nobody of another", async () => {
		const owner = await addOrganisation();
		const other = await addOrganisation();
		for (const organisation of [owner, other]) {
			await act({ organisation }, async (db) => {
				const period = { valid_from: null, valid_to: null, code: null, kostra_function: null };
				const unit = { owner: organisation, parent: null, ...period };
				const { id: home } = await db
					.insertInto("unit")
					.values({ ...unit, name: "Hjem", kostra_function: "253" })
					.returning("id")
					.executeTakeFirstOrThrow();
				const below = await db
					.insertInto("unit")
					.values([
						{ ...unit, name: "Ny", parent: home },
						{ ...unit, name: "Ny", parent: home, valid_to: plainDateOf("2026-01-31") },
						{ ...unit, name: "Borte", parent: home, valid_to: plainDateOf("2026-01-31") },
					])
					.returning("id")
					.execute();
				const { id: person } = await db
					.insertInto("person")
					.values({
						owner: organisation,
						staff_number: "7",
						name: null,
						birth: plainDateOf("1980-01-01"),
						gender: null,
					})
					.returning("id")
					.executeTakeFirstOrThrow();
				await db
					.insertInto("employment")
					.values(
						below.map(({ id }, index) => ({
							owner: organisation,
							person,
							unit: id,
							position: null,
							education_group: "Sykepleier",
							title: null,
							position_size: 5000 + index,
							employment_type: null,
							valid_from: plainDateOf(index === 0 ? "2026-02-01" : "2020-01-01"),
							valid_to: index === 0 ? null : plainDateOf("2026-01-31"),
						})),
					)
					.execute();
			});
		}
		const day = plainDateOf("2026-03-01");
		const people = await act({ organisation: owner }, (db) => getMunicipalityPeople(db, day));
		expect(people.units).toEqual([
			{ path: "Hjem", code: null, kostraFunction: "253" },
			{ path: "Hjem / Ny", code: null, kostraFunction: null },
		]);
		expect(people.persons).toHaveLength(1);
		expect(people.employments).toEqual([
			{
				personId: people.persons[0]?.id,
				unit: "Hjem / Ny",
				educationGroup: "Sykepleier",
				position: null,
				positionSize: 5000,
				from: "2026-02-01",
				to: null,
				employmentType: null,
			},
		]);
		expect(findStaffAtDay(people, day)).toMatchObject([{ age: 46, positions: 5000 }]);
		expect(people.unitIds.size).toBe(2);
		const earlier = await act({ organisation: owner }, (db) =>
			getMunicipalityPeople(db, plainDateOf("2025-03-01")),
		);
		expect(earlier.units.map(({ path }) => path)).toEqual(["Hjem", "Hjem / Borte", "Hjem / Ny"]);
		expect(findStaffAtDay(earlier, plainDateOf("2025-03-01"))).toMatchObject([
			{ positions: 10_003 },
		]);
	});
});
