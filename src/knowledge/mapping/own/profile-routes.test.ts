import { expect, test } from "vitest";
import { describeOnServerOf } from "../../../serving/server-trial.case-support.ts";
import { mappingPersonalData, mappingRetention } from "../mapping-personal-data-store.ts";
import { createMunicipality, trialRoutes } from "../mapping-trial.case-support.ts";
import type { MappingRoomTables } from "../tables.ts";

describeOnServerOf<MappingRoomTables>("profiles", { routes: trialRoutes }, (trial) => {
	const create = () => createMunicipality(trial);
	const today = "2026-11-16" as never;

	test("have wishes that the leader sees and planners count", async () => {
		const { asAnna, asBo, leader, otherLeader, planner, skill } = await create();
		const wish = { competence: skill, way: "course", wantedBy: "2027-06-01" };
		const { status, json } = await asAnna.post("/wishes", { body: wish });
		expect(status).toBe(201);
		await asAnna.post("/wishes", { body: { ...wish, way: "placement" } });
		await asBo.post("/wishes", { body: { proposedName: "Palliasjon", way: "course" } });
		await asBo.post("/wishes", { body: { proposedName: "Tegnspråk", way: "own-time" } });
		expect((await leader.get("/wishes?sort=person")).json).toMatchObject({
			...{ total: 4, items: [{ person: { name: "Anna" } }, {}, {}, { person: { name: "Bo" } }] },
		});
		expect((await otherLeader.get("/wishes")).json.total).toBe(0);
		expect((await planner.get("/wishes")).status).toBe(403);
		const counts = (await planner.get("/wish-counts?sort=-persons")).json.items;
		expect(counts).toEqual([
			{
				...{ competence: { id: skill, name: "Palliasjon" }, persons: 2 },
				ways: [
					{ way: "course", persons: 2 },
					{ way: "placement", persons: 1 },
				],
			},
			{ competence: null, persons: 1, ways: [{ way: "own-time", persons: 1 }] },
		]);
		const path = `/wishes/${json.id}`;
		expect((await asBo.put(path, { ifMatch: 1, body: wish })).status).toBe(404);
		const met = { ifMatch: 1, body: { ...wish, status: "met" } };
		expect((await asAnna.put(path, met)).json).toMatchObject({ version: 2, status: "met" });
		expect((await asAnna.put(path, met)).status).toBe(412);
		expect((await planner.get("/wish-counts")).json.items[0].persons).toBe(1);
	});

	test("have observed checks, signed by others and never changed", async () => {
		const made = await create();
		const { leader, otherLeader, planner, asAnna, anna, lise, cato, skill } = made;
		const check = { competence: skill, level: 3, passed: true, checkedOn: "2026-11-10" };
		const sign = (person: string, more = {}) =>
			leader.post("/observed-checks", { body: { person, ...check, ...more } });
		expect((await sign(lise)).status).toBe(403);
		expect((await sign(cato)).json.errors[0].pointer).toBe("/person");
		expect((await sign(anna, { checkedOn: "2026-11-17" })).json.errors[0].pointer).toBe(
			"/checkedOn",
		);
		expect((await sign(anna, { passed: false })).json).toMatchObject({ holding: null });
		const { json } = await sign(anna);
		expect(json).toMatchObject({ assessor: "Prøve", signedOn: "2026-11-16", withdrawn: null });
		expect((await leader.get(`/holdings/${json.holding}`)).json).toMatchObject({
			...{ level: 3, evidence: "documented", validFrom: "2026-11-10" },
		});
		const path = `/observed-checks/${json.id}`;
		expect((await otherLeader.get(path)).status).toBe(404);
		expect((await asAnna.get(path)).status).toBe(403);
		const reason = { ifMatch: 1, body: { reason: "Gjaldt en annen dag" } };
		const withdrawn = await planner.post(`${path}/withdraw`, reason);
		expect(withdrawn.json.withdrawn).toMatchObject({ reason: "Gjaldt en annen dag" });
		expect((await planner.post(`${path}/withdraw`, reason)).status).toBe(409);
		expect((await asAnna.get("/own-mapping")).json.checks).toHaveLength(2);
		expect((await leader.get("/observed-checks?withdrawn=true")).json.total).toBe(1);
		const itself = { organisation: made.owner, roles: ["employee"], person: anna };
		await expect(
			trial.act(itself, (db) =>
				db
					.insertInto("observed_check")
					.values({
						...{ owner: made.owner, person: anna, competence: skill, level: 4, passed: true },
						...{ checked_on: today, signed_on: today, assessor: null, holding: null },
					})
					.execute(),
			),
		).rejects.toMatchObject({ code: "42501" });
	});

	test("are stale when nobody has touched them for a year", async () => {
		const { leader, planner, asAnna, owner, bo, skill } = await create();
		await asAnna.post("/declarations", {
			body: { competence: skill, level: 1, usedRecently: false },
		});
		const declareThen = (day: string) =>
			trial.act({ organisation: owner }, (db) =>
				db
					.insertInto("learning_wish")
					.values({
						...{ owner, person: bo, competence: skill, proposed_name: null, way: "course" },
						...{ wanted_by: null, wished_on: day as never },
					})
					.execute(),
			);
		await declareThen("2026-01-01");
		const stale = (await leader.get("/stale-profiles?sort=name")).json;
		expect(stale.items).toMatchObject([
			{ name: "Bo", latest: null },
			{ name: "Lise Leder", latest: null },
		]);
		expect((await planner.get("/stale-profiles")).status).toBe(403);
		expect((await planner.get("/profile-freshness")).json.total).toEqual({
			...{ persons: 4, stale: 3, never: 3 },
		});
		expect((await leader.get("/profile-freshness")).json.total.persons).toBe(3);
	});

	test("are told to the person, and let go after two years", async () => {
		const { asAnna, leader, owner, anna, skill, course } = await create();
		const body = { competence: skill, level: 1, usedRecently: false, note: "Fra studiet" };
		const { json } = await asAnna.post("/declarations", { body });
		await leader.post(`/declarations/${json.id}/decision`, {
			...{ ifMatch: 1, body: { decision: "return", comment: "Mer, takk" } },
		});
		await asAnna.post("/declarations", { body: { ...body, competence: course } });
		await asAnna.post("/wishes", { body: { competence: skill, way: "course", status: "met" } });
		await trial.act({ organisation: owner }, async (db) => {
			const collected = await Promise.all(
				mappingPersonalData.map(async ({ name, collect }) => [name, await collect(db, anna)]),
			);
			expect(Object.fromEntries(collected)).toMatchObject({
				declarations: expect.arrayContaining([
					expect.objectContaining({ competence: "Palliasjon", comment: "Mer, takk" }),
					expect.objectContaining({ competence: "Medisinkurs", status: "sent" }),
				]),
				"mapping-answers": [],
				wishes: [{ competence: "Palliasjon", status: "met" }],
				"observed-checks": [],
			});
			for (const { kind, count, erase } of mappingRetention) {
				expect(Object.values(await count(db, today)).every((n) => n === 0)).toBe(true);
				const later = "2026-11-17" as never;
				const counted = await count(db, later);
				expect(counted).toEqual(
					{
						"settled-declarations": { declarations: 1, attachments: 0 },
						"settled-wishes": { wishes: 1 },
						"mapping-reminders": { reminders: 0 },
					}[kind],
				);
				expect(await erase(db, later)).toEqual(counted);
				expect(Object.values(await count(db, later)).every((n) => n === 0)).toBe(true);
			}
		});
		const own = (await asAnna.get("/own-mapping")).json;
		expect(own.declarations).toHaveLength(1);
		expect(own.wishes).toEqual([]);
	});
});
