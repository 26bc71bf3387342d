import { expect, test } from "vitest";
import type { Identifier } from "../../../../ground/vocabulary/identifier.ts";
import type { Reach } from "../../../../machinery/http/routes/caller.ts";
import { describeOnModel } from "../../../../serving/model-trial.case-support.ts";
import { createOrganisationRoutes } from "../../organisation-routes.ts";
import { routesOfTrial } from "../../route-trial.case-support.ts";
import type { OrganisationTables } from "../../tables.ts";
import type { UnitEvent } from "./unit-events.ts";

describeOnModel<OrganisationTables>("the history of units", ({ addOrganisation, act }) => {
	const { get } = routesOfTrial(createOrganisationRoutes([]), act);
	const plain = { code: null, kostraFunction: null };
	const add = (owner: Identifier, name: string, parent: unknown = null, validFrom?: string) =>
		get(owner, "addUnit", {
			body: { ...plain, name, parent, validFrom: validFrom ?? null },
		});
	const kindsAndNames = (owner: Identifier, query: object = {}) =>
		get(owner, "listUnitEvents", { query }).then(({ items }) =>
			(items as readonly UnitEvent[]).map(({ on, kind, unit, to, successors }) => {
				const after = [to, ...successors.map(({ name }) => name)].filter((name) => name !== null);
				return `${on} ${kind} ${unit.name}>${after.join("+")}`;
			}),
		);

	test("tells what was opened, renamed, moved, merged, split and closed, the newest first", async () => {
		const owner = await addOrganisation();
		const top = await add(owner, "Helse");
		const north = await add(owner, "Nord", top.id, "2020-01-01");
		const south = await add(owner, "Sør", top.id);
		await get(owner, "changeUnit", {
			params: { unit: north.id },
			version: north.version,
			body: { ...plain, name: "Nordre", parent: null, validFrom: "2020-01-01", on: "2022-05-01" },
		});
		const { version } = await get(owner, "getUnit", { params: { unit: north.id } });
		await get(owner, "mergeUnits", {
			body: {
				units: [
					{ unit: north.id, version },
					{ unit: south.id, version: south.version },
				],
				into: { ...plain, name: "Heimen", parent: top.id },
				on: "2024-01-01",
			},
		});
		const heimen = (await get(owner, "listUnits", { query: { search: "Heimen" } })).items[0];
		await get(owner, "splitUnit", {
			params: { unit: heimen.id },
			version: heimen.version,
			body: {
				on: "2025-01-01",
				into: ["Øst", "Vest"].map((name) => ({ ...plain, name, parent: top.id })),
			},
		});
		const east = (await get(owner, "listUnits", { query: { search: "Øst" } })).items[0];
		await get(owner, "endUnit", {
			params: { unit: east.id },
			version: east.version,
			body: { lastDay: "2026-06-30" },
		});
		expect(await kindsAndNames(owner)).toEqual([
			"2026-07-01 closed Øst>",
			"2025-01-01 split Heimen>Vest+Øst",
			"2024-01-01 merged Sør>Heimen",
			"2024-01-01 merged Nordre>Heimen",
			"2022-05-01 renamed Nord>Nordre",
			"2022-05-01 moved Nord>",
			"2020-01-01 opened Nord>",
		]);
		expect(await kindsAndNames(owner, { unit: heimen.id })).toHaveLength(3);
		expect(await kindsAndNames(owner, { kind: "split", search: "vest" })).toHaveLength(1);
		expect(await kindsAndNames(await addOrganisation())).toEqual([]);
	});

	test("counts persons only as far as the one who asks may see them", async () => {
		const owner = await addOrganisation();
		const top = await add(owner, "Helse");
		const north = await add(owner, "Nord", top.id);
		const south = await add(owner, "Sør", top.id);
		for (const [staffNumber, unit] of [
			["1", north.id],
			["2", south.id],
		]) {
			const person = await get(owner, "addPerson", {
				body: { staffNumber, name: null, birth: null, gender: null },
			});
			await get(owner, "addEmployment", {
				params: { person: person.id },
				body: {
					...{ unit, position: null, educationGroup: "Sykepleier", title: null },
					...{ positionSize: 5000, employmentType: null },
					...{ validFrom: "2020-01-01", validTo: null },
				},
			});
		}
		const ask = async (reach?: Reach) =>
			(await get(owner, "listUnitStaffing", { query: {}, ...(reach && { reach }) })).items;
		const inNorth = { unit: north.id, persons: 1, fte: 50, personsBelow: 1, fteBelow: 50 };
		expect(await ask()).toEqual([
			{ unit: top.id, persons: 0, fte: 0, personsBelow: 2, fteBelow: 100 },
			inNorth,
			{ ...inNorth, unit: south.id },
		]);
		expect(await ask({ kind: "units", units: [north.id] })).toEqual([inNorth]);
		expect(await ask({ kind: "outline" })).toEqual([]);
		expect(await ask({ kind: "self", person: north.id })).toEqual([]);
	});
});
