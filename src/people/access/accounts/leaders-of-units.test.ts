import { expect, test } from "vitest";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import {
	describeOnServerOf,
	trialMoment,
	trialOrigin,
} from "../../../serving/server-trial.case-support.ts";
import { createOrganisationRoutes } from "../../organisation/organisation-routes.ts";
import { createAccessRoutes } from "../access-routes.ts";
import type { Tables } from "../tables.ts";
import { leadersOfUnits } from "./leaders-of-units-store.ts";

const parts = {
	routes: [
		...createOrganisationRoutes([leadersOfUnits]),
		...createAccessRoutes({
			origin: trialOrigin,
			mail: { send: async () => undefined },
			now: () => trialMoment,
			personalData: [],
			retention: [],
		}),
	],
};
const onDay = "2026-12-01";
const plain = { code: null, parent: null, kostraFunction: null };

describeOnServerOf<Tables>("who leads units that become others", parts, (trial) => {
	const { addOrganisation, as } = trial;

	async function begin() {
		const organisation = await addOrganisation();
		const keeper = as({ organisation, roles: ["quality-developer"] });
		const administrator = as({ organisation, roles: ["municipal-administrator"] });
		await administrator.cookie();
		return {
			keeper,
			async addUnit(name: string, parent: Identifier | null = null): Promise<Identifier> {
				const body = { ...plain, name, parent, validFrom: null };
				return (await keeper.post("/units", { body })).json.id;
			},
			async addLeader(...units: readonly Identifier[]) {
				const email = `${crypto.randomUUID()}@example.no`;
				const roles = units.map((unit) => ({ role: "unit-leader", unit }));
				const { json } = await administrator.post("/accounts", {
					body: { email, name: "Leder", roles },
				});
				return json.id as string;
			},
			grant: (account: string, unit: Identifier, from: string) =>
				administrator.post(`/accounts/${account}/roles`, {
					body: { role: "unit-leader", unit, validFrom: from },
				}),
			async listLed(account: string) {
				const { json } = await administrator.get(`/accounts/${account}`);
				return json.roles.map(
					({
						unit,
						validFrom,
						validTo,
					}: {
						unit: { name: string };
						validFrom: string;
						validTo: string | null;
					}) => `${unit.name} ${validFrom}–${validTo ?? ""}`,
				);
			},
			merge: async (units: readonly Identifier[], into: object) => {
				const body = { units: units.map((unit) => ({ unit, version: 1 })), into, on: onDay };
				const { json, status } = await keeper.post("/units/merge", { body });
				expect(status).toBe(200);
				return json.others;
			},
		};
	}

	test("a leader of all that is merged leads what is made of it, once", async () => {
		const { addUnit, addLeader, listLed, merge } = await begin();
		const [a, b] = [await addUnit("A"), await addUnit("B")];
		const both = await addLeader(a, b);
		expect(await merge([a, b], { ...plain, name: "Ny" })).toEqual([
			{ name: "leaders", title: "lederroller", moved: 2, left: 0 },
		]);
		expect((await listLed(both)).sort()).toEqual([
			"A 2026-11-16–2026-11-30",
			"B 2026-11-16–2026-11-30",
			"Ny 2026-12-01–",
		]);
	});

	test("a leader of one of several does not come to lead the others' people", async () => {
		const { addUnit, addLeader, listLed, merge } = await begin();
		const [a, b, c] = [await addUnit("A"), await addUnit("B"), await addUnit("C")];
		const ofA = await addLeader(a);
		expect(await merge([a, b], { ...plain, name: "Ny" })).toMatchObject([{ moved: 0, left: 1 }]);
		expect(await listLed(ofA)).toEqual(["A 2026-11-16–2026-11-30"]);
		const ofC = await addLeader(c);
		const there = await addUnit("D");
		expect(await merge([c], { unit: there })).toMatchObject([{ moved: 0, left: 1 }]);
		expect(await listLed(ofC)).toEqual(["C 2026-11-16–2026-11-30"]);
	});

	test("who leads the one that takes the others in, or all of it from above, loses nothing", async () => {
		const { addUnit, addLeader, listLed, merge } = await begin();
		const top = await addUnit("Topp");
		const [a, b] = [await addUnit("A", top), await addUnit("B", top)];
		const [above, beside] = [await addLeader(top, a), await addLeader(a, b)];
		expect(await merge([a], { unit: b })).toMatchObject([{ moved: 2, left: 0 }]);
		expect((await listLed(above)).sort()).toEqual(["A 2026-11-16–2026-11-30", "Topp 2026-11-16–"]);
		expect((await listLed(beside)).sort()).toEqual(["A 2026-11-16–2026-11-30", "B 2026-11-16–"]);
	});

	test("a leader of what is split leads each part; a role to come begins there", async () => {
		const { keeper, addUnit, addLeader, grant, listLed } = await begin();
		const a = await addUnit("A");
		const now = await addLeader(a);
		const later = await addLeader(await addUnit("B"));
		expect((await grant(later, a, "2027-02-01")).status).toBe(201);
		const part = { ...plain, employments: [], units: [], positions: [] };
		const { json } = await keeper.post(`/units/${a}/split`, {
			body: {
				into: [
					{ ...part, name: "Øst" },
					{ ...part, name: "Vest" },
				],
				on: onDay,
			},
			ifMatch: 1,
		});
		expect(json.others).toMatchObject([{ moved: 2, left: 0 }]);
		expect((await listLed(now)).sort()).toEqual([
			"A 2026-11-16–2026-11-30",
			"Vest 2026-12-01–",
			"Øst 2026-12-01–",
		]);
		expect((await listLed(later)).sort()).toEqual([
			"B 2026-11-16–",
			"Vest 2027-02-01–",
			"Øst 2027-02-01–",
		]);
	});

	test("no unit is closed while somebody is to lead it after that", async () => {
		const { keeper, addUnit, addLeader } = await begin();
		const a = await addUnit("A");
		await addLeader(a);
		const ended = await keeper.post(`/units/${a}/end`, { body: { lastDay: onDay }, ifMatch: 1 });
		expect(ended.status).toBe(409);
		expect(ended.json.detail).toContain("lederroller");
	});
});
