import fc from "fast-check";
import { sql } from "kysely";
import { describe, expect, it, test } from "vitest";
import { type Identifier, identifierOf } from "../../../ground/vocabulary/identifier.ts";
import { plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import { trialDay } from "../../../serving/model-trial.case-support.ts";
import { describeOnServerOf } from "../../../serving/server-trial.case-support.ts";
import { competenceRoutes } from "../competence-routes.ts";
import { countedInKinds } from "../model.ts";
import {
	addCompetenceRow,
	addEmploymentRow,
	addFindingRow,
	addPersonRow,
	addRequirementRow,
	addUnitRow,
} from "../organisation-rows.case-support.ts";
import { findAmountFault } from "./requirement-amount.ts";
import type { RequirementDb } from "./requirement-store.ts";
import { requirementsOfUnits } from "./requirements-of-units-store.ts";
import { type Demand, isSameDemand } from "./same-demand.ts";

type Tables = RequirementDb extends import("kysely").Kysely<infer All> ? All : never;
const nowhere = "00000000-0000-4000-8000-00000000000f";

describeOnServerOf<Tables>(
	"requirements",
	{ routes: competenceRoutes },
	({ addOrganisation, act, as }) => {
		async function createMunicipality() {
			const owner = await addOrganisation();
			const rows = await act({ organisation: owner }, async (db) => {
				const home = await addUnitRow(db, owner, "Sykehjem");
				const night = await addUnitRow(db, owner, "Natt", { parent: home });
				const school = await addUnitRow(db, owner, "Skole");
				const nurse = await addCompetenceRow(db, owner, "Sykepleier", { kind: "education" });
				return { home, night, school, nurse };
			});
			return { owner, ...rows, planner: as({ organisation: owner, roles: ["quality-developer"] }) };
		}
		const anyTerms = { countedIn: "headcount", required: 2 };

		test("are added, listed with units below, changed with version and ended", async () => {
			const { planner, home, night, school, nurse } = await createMunicipality();
			const first = await planner.post("/requirements", {
				body: { unit: night, competence: nurse, ...anyTerms, criticality: 3, basis: "Forskrift" },
			});
			expect(first).toMatchObject({
				status: 201,
				json: {
					version: 1,
					place: 1,
					unit: { id: night, name: "Natt" },
					unitPath: "Sykehjem / Natt",
					competence: { name: "Sykepleier" },
					minLevel: 1,
					minEvidence: "self-declared",
					roles: [],
					guidance: [],
				},
			});
			await planner.post("/requirements", {
				body: { unit: school, competence: nurse, countedIn: "fte", required: 1.25 },
			});
			const list = async (query: string) =>
				(await planner.get(`/requirements?${query}`)).json.items.map(
					(item: { unitPath: string }) => item.unitPath,
				);
			expect(await list("")).toEqual(["Sykehjem / Natt", "Skole"]);
			expect(await list("sort=unit")).toEqual(["Skole", "Sykehjem / Natt"]);
			expect(await list(`unit=${home}`)).toEqual(["Sykehjem / Natt"]);
			expect(await list("criticality=3")).toEqual(["Sykehjem / Natt"]);
			expect(await list("search=forskrift")).toEqual(["Sykehjem / Natt"]);
			expect(await list("countedIn=fte")).toEqual(["Skole"]);

			const path = `/requirements/${first.json.id}`;
			const changed = await planner.put(path, {
				ifMatch: 1,
				body: { countedIn: "share-of-fte", required: 33.3333 },
			});
			expect(changed).toMatchObject({
				status: 200,
				json: { version: 2, required: 33.3333, place: 1, basis: "" },
			});
			const stale = await planner.put(path, { ifMatch: 1, body: anyTerms });
			expect(stale).toMatchObject({ status: 412, json: { current: { version: 2 } } });
			const ended = await planner.post(`${path}/end`, {
				ifMatch: 2,
				body: { lastDay: "2026-12-31" },
			});
			expect(ended.json).toMatchObject({ version: 3, validTo: "2026-12-31", required: 33.3333 });
			expect(await list("on=2026-12-31")).toEqual(["Sykehjem / Natt", "Skole"]);
			expect(await list("on=2027-01-01")).toEqual(["Skole"]);
		});

		test("refuse amounts that what they are counted in cannot read, and what is not there", async () => {
			const { planner, home, nurse, owner } = await createMunicipality();
			const { retired, closed } = await act({ organisation: owner }, async (db) => ({
				retired: await addCompetenceRow(db, owner, "Telegrafi", { retired_on: "2020-01-01" }),
				closed: await addUnitRow(db, owner, "Gammelt", { valid_to: "2020-01-01" }),
			}));
			const pointers = async (body: object) => {
				const answer = await planner.post("/requirements", {
					body: { unit: home, competence: nurse, ...anyTerms, ...body },
				});
				return [
					answer.status,
					...(answer.json.errors ?? []).map((each: { pointer: string }) => each.pointer),
				];
			};
			const status = (await pointers({ required: 1.5 }))[0];
			expect(status).toBeGreaterThanOrEqual(400);
			expect(status).toBeLessThan(500);
			expect(await pointers({ required: 1.5 })).toEqual([status, "/required"]);
			expect(await pointers({ required: 1e300 })).toEqual([status, "/required"]);
			expect(await pointers({ countedIn: "fte", required: 1.255 })).toEqual([status, "/required"]);
			expect(await pointers({ countedIn: "share-of-fte", required: 101 })).toEqual([
				status,
				"/required",
			]);
			expect(await pointers({ unit: nowhere })).toEqual([status, "/unit"]);
			expect(await pointers({ unit: closed })).toEqual([status, "/unit"]);
			expect(await pointers({ competence: nowhere })).toEqual([status, "/competence"]);
			expect(await pointers({ competence: retired })).toEqual([status, "/competence"]);
			expect(await pointers({ validFrom: "2027-01-02", validTo: "2027-01-01" })).toEqual([
				status,
				"/validTo",
			]);
			expect(await pointers({ basis: "a\0b" })).toEqual([status, "/basis"]);
			expect(await pointers({ place: 3e9 })).toEqual([status, "/place"]);
		});

		test("are not asked for twice, also when two add at once", async () => {
			const { planner, home, nurse } = await createMunicipality();
			const body = { unit: home, competence: nurse, ...anyTerms, roles: ["A", "B"] };
			const both = await Promise.all([
				planner.post("/requirements", { body }),
				planner.post("/requirements", { body: { ...body, roles: ["B", "A"], required: 7 } }),
			]);
			expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
			const later = await planner.post("/requirements", { body: { ...body, roles: ["A"] } });
			expect(later.status).toBe(201);
		});

		test("are removed only while no analysis has judged them", async () => {
			const { planner, owner, home, nurse } = await createMunicipality();
			const [judged, mistaken] = await act({ organisation: owner }, async (db) => {
				const first = await addRequirementRow(db, owner, home, nurse);
				await addFindingRow(db, owner, first);
				return [first, await addRequirementRow(db, owner, home, nurse, { min_level: 3 })];
			});
			const remove = (id: Identifier | undefined, ifMatch: number) =>
				planner.delete(`/requirements/${id}`, { ifMatch });
			expect((await remove(judged, 1)).status).toBe(409);
			expect((await remove(mistaken, 2)).status).toBe(412);
			expect((await remove(mistaken, 1)).status).toBe(204);
			expect((await remove(mistaken, 1)).status).toBe(404);
		});

		test("are copied with their guidance, and units that have them are left", async () => {
			const { planner, owner, home, night, school, nurse } = await createMunicipality();
			const goal = await act({ organisation: owner }, async (db) => {
				const { rows } = await sql<{ id: string }>`insert into guidance (owner, kind, title)
					values (${owner}, 'local-goal', 'Trygg natt') returning id`.execute(db);
				return identifierOf(rows[0]!.id);
			});
			const { json: original } = await planner.post("/requirements", {
				body: { unit: home, competence: nurse, ...anyTerms },
			});
			const path = `/requirements/${original.id}`;
			const linked = await planner.put(`${path}/guidance`, {
				ifMatch: 1,
				body: { guidance: [goal, goal] },
			});
			expect(linked.json).toMatchObject({
				version: 2,
				guidance: [{ guidance: goal, organisation: owner, title: "Trygg natt" }],
			});
			const copied = await planner.post(`${path}/copy`, { body: { units: [night, school, home] } });
			expect(copied).toMatchObject({ status: 201, json: { left: [home] } });
			expect(copied.json.added).toMatchObject([
				{ unit: { id: night }, guidance: [{ guidance: goal }] },
				{ unit: { id: school }, guidance: [{ guidance: goal }] },
			]);
			const again = await planner.post(`${path}/copy`, { body: { units: [night, school] } });
			expect(again.json).toEqual({ added: [], left: [night, school] });
			const wrong = await planner.post(`${path}/copy`, { body: { units: [night, nowhere] } });
			expect(wrong.json.errors).toMatchObject([{ pointer: "/units/1" }]);
		});

		test("rest on guidance that the organisation sees, and on no other", async () => {
			const { planner, owner, home, nurse } = await createMunicipality();
			const partner = await addOrganisation();
			const law = "11111111-1111-4111-8111-111111111111";
			const { shared, hidden } = await act({ organisation: partner }, async (db) => {
				const { rows } = await sql<{ id: string }>`insert into cooperation (owner, name, valid_from)
					values (${partner}, 'Region', '2020-01-01') returning id`.execute(db);
				await sql`insert into tenancy.participation (owner, cooperation, participant, purpose, valid_from)
					values (${partner}, ${rows[0]!.id}, ${owner}, 'guidance', '2020-01-01')`.execute(db);
				const guidance = await sql<{
					id: string;
				}>`insert into guidance (owner, cooperation, kind, title)
					values (${partner}, ${rows[0]!.id}, 'agreement', 'Felles'), (${partner}, null, 'agreement', 'Egen')
					returning id`.execute(db);
				return { shared: guidance.rows[0]!.id, hidden: guidance.rows[1]!.id };
			});
			const { json } = await planner.post("/requirements", {
				body: { unit: home, competence: nurse, ...anyTerms },
			});
			const set = (guidance: string[], ifMatch: number) =>
				planner.put(`/requirements/${json.id}/guidance`, { ifMatch, body: { guidance } });
			expect(await set([shared], 1)).toMatchObject({
				status: 200,
				json: { guidance: [{ guidance: shared, organisation: partner, title: "Felles" }] },
			});
			expect((await set([shared, hidden], 2)).json.errors).toMatchObject([
				{ pointer: "/guidance/1" },
			]);
			expect((await set([law], 2)).json.errors).toMatchObject([{ pointer: "/guidance/0" }]);
			expect((await set([], 1)).status).toBe(412);
			expect((await set([], 2)).json.guidance).toEqual([]);
		});

		test("of another are as if not there, and an employee sees none", async () => {
			const { owner, home, nurse } = await createMunicipality();
			const { planner: stranger } = await createMunicipality();
			const id = await act({ organisation: owner }, (db) =>
				addRequirementRow(db, owner, home, nurse),
			);
			const answers = await Promise.all(
				[id, nowhere].map(async (each) => {
					const { status, json } = await stranger.get(`/requirements/${each}`);
					return JSON.stringify([status, json]).replaceAll(each, "");
				}),
			);
			expect(answers[0]).toBe(answers[1]);
			expect((await stranger.get(`/requirements/${id}`)).status).toBe(404);
			expect((await stranger.delete(`/requirements/${id}`, { ifMatch: 1 })).status).toBe(404);
			const employee = as({ organisation: owner, roles: ["employee"] });
			expect((await employee.get("/requirements")).status).toBe(403);
		});

		test("are suggested from the staff there is, and can be added as they are", async () => {
			const { planner, owner, home } = await createMunicipality();
			expect((await planner.post("/requirements/suggested", { body: {} })).status).toBe(409);
			await act({ organisation: owner }, async (db) => {
				await sql`delete from competence`.execute(db);
				for (let number = 0; number < 8; number += 1) {
					const person = await addPersonRow(db, owner, String(number));
					await addEmploymentRow(db, owner, person, home, { education_group: "Sykepleier" });
				}
			});
			const suggested = await planner.post("/requirements/suggested", { body: {} });
			expect(suggested.json.items[0]).toMatchObject({
				unit: { id: home, name: "Sykehjem" },
				unitPath: "Sykehjem",
				competence: { id: null, name: "Sykepleier" },
				countedIn: "fte",
			});
			const { competence, unit, unitPath: _, ...terms } = suggested.json.items[0];
			const added = await planner.post("/competences", { body: { name: competence.name } });
			const saved = await planner.post("/requirements", {
				body: { ...terms, unit: unit.id, competence: added.json.id },
			});
			expect(saved).toMatchObject({ status: 201, json: { required: terms.required } });
		});

		test("follow their units through a merger", async () => {
			const { owner, home, school, nurse } = await createMunicipality();
			const onDay = plainDateOf("2027-01-01");
			const rows = await act({ organisation: owner }, async (db) => {
				await addRequirementRow(db, owner, home, nurse, { place: 1 });
				await addRequirementRow(db, owner, home, nurse, { place: 2, valid_from: "2027-06-01" });
				await addRequirementRow(db, owner, home, nurse, { place: 3, valid_to: "2026-06-01" });
				expect(await requirementsOfUnits.countAfter(db, home, trialDay)).toBe(2);
				const moving = { predecessors: [home], areNew: true, successors: [school] as const, onDay };
				expect(await requirementsOfUnits.move(db, { ...moving, successors: [school] })).toEqual({
					moved: 2,
					left: 0,
				});
				expect(await requirementsOfUnits.countAfter(db, home, plainDateOf("2026-12-31"))).toBe(0);
				return db
					.selectFrom("requirement")
					.select(["place", "unit", "valid_from", "valid_to"])
					.orderBy("place")
					.orderBy("valid_to")
					.execute();
			});
			expect(rows).toEqual([
				{ place: 1, unit: home, valid_from: null, valid_to: "2026-12-31" },
				{ place: 1, unit: school, valid_from: "2027-01-01", valid_to: null },
				{ place: 2, unit: school, valid_from: "2027-06-01", valid_to: null },
				{ place: 3, unit: home, valid_from: null, valid_to: "2026-06-01" },
			]);
		});
	},
);

describe("an amount", () => {
	const anyAmount = fc.oneof(
		fc.double(),
		fc.integer({ min: -10_000, max: 2_000_000 }).map((thousandths) => thousandths / 1000),
	);

	it("fits what it is counted in, and the column that keeps it", () => {
		fc.assert(
			fc.property(fc.constantFrom(...countedInKinds), anyAmount, (countedIn, required) => {
				fc.pre(Number.isFinite(required));
				if (findAmountFault(countedIn, required) !== undefined) return;
				expect(Math.abs(required)).toBeLessThan(1e8);
				expect(Number(required.toFixed(4)) === required).toBe(true);
				if (countedIn === "headcount") expect(Number.isInteger(required)).toBe(true);
				if (countedIn.startsWith("share")) expect(required).toBeLessThanOrEqual(100);
			}),
		);
	});
});

describe("the same demand", () => {
	const anyDay = fc.constantFrom(
		null,
		...["2026-01-01", "2026-06-01", "2027-01-01"].map(plainDateOf),
	);
	const anyDemand: fc.Arbitrary<Demand> = fc.record({
		unit: fc.constant({ id: "u" }),
		countedIn: fc.constant("fte" as const),
		roles: fc.subarray(["A", "B"]),
		minLevel: fc.constant(1 as const),
		validFrom: anyDay,
		validTo: anyDay,
	});

	it("is the same both ways, and not the same after the other has ended", () => {
		fc.assert(
			fc.property(anyDemand, anyDemand, (one, other) => {
				expect(isSameDemand(one, other)).toBe(isSameDemand(other, one));
				if (one.validTo !== null && other.validFrom !== null && one.validTo < other.validFrom) {
					expect(isSameDemand(one, other)).toBe(false);
				}
			}),
		);
	});
});
