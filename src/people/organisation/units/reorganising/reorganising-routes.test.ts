import { sql } from "kysely";
import { expect, test } from "vitest";
import { type Identifier, identifierOf } from "../../../../ground/vocabulary/identifier.ts";
import { plainDateOf } from "../../../../ground/vocabulary/plain-date.ts";
import { describeOnModel } from "../../../../serving/model-trial.case-support.ts";
import { employmentRoutes } from "../../persons/employment-routes.ts";
import { personRoutes } from "../../persons/person-routes.ts";
import { routesOfTrial } from "../../route-trial.case-support.ts";
import type { OrganisationTables } from "../../tables.ts";
import { unitRoutes } from "../unit-routes.ts";
import type { UnitUse } from "../unit-use.ts";
import { createReorganisingRoutes } from "./reorganising-routes.ts";

/** Requirements, as a room above keeps them. */
const requirements: UnitUse = {
	name: "requirements",
	title: { nb: "krav", nn: "krav", en: "requirements" },
	async countAfter(transaction, unit) {
		const { rows } = await sql<{ count: number }>`
			select count(*) as count from requirement where unit = ${unit}`.execute(transaction);
		return rows[0]?.count ?? 0;
	},
	async move(transaction, { predecessors, successors }) {
		const result = await sql`update requirement set unit = ${successors[0]}
			where unit = any (${[...predecessors]}::uuid[])`.execute(transaction);
		return { moved: Number(result.numAffectedRows), left: 0 };
	},
};

const plain = { code: null, parent: null, kostraFunction: null };
const onDay = "2026-12-01";

describeOnModel<OrganisationTables>("units that become others", ({ addOrganisation, act }) => {
	const routes = [
		...unitRoutes,
		...createReorganisingRoutes([requirements]),
		...personRoutes,
		...employmentRoutes,
	];
	const { get, ask, codeOf } = routesOfTrial(routes, act);

	async function addUnit(owner: Identifier, name: string, more: object = {}) {
		const body = { ...plain, validFrom: null, name, ...more };
		return identifierOf((await get(owner, "addUnit", { body })).id);
	}

	async function hire(owner: Identifier, staffNumber: string, ...employments: object[]) {
		const body = { staffNumber, name: null, birth: null, gender: null };
		const { id } = await get(owner, "addPerson", { body });
		const ids: string[] = [];
		for (const employment of employments) {
			const body = {
				position: null,
				educationGroup: "Sykepleier",
				title: null,
				positionSize: 5000,
				employmentType: null,
				validFrom: "2020-01-01",
				validTo: null,
				...employment,
			};
			ids.push((await get(owner, "addEmployment", { params: { person: id }, body })).id);
		}
		return ids;
	}

	async function whereAll(owner: Identifier, day: string) {
		const { items } = await get(owner, "listPersons", { query: { on: day, sort: "staffNumber" } });
		return items.map(
			(person: {
				staffNumber: string;
				employments: { unitPath: string; positionSize: number }[];
			}) => [
				person.staffNumber,
				...person.employments.map(({ unitPath, positionSize }) => `${unitPath} ${positionSize}`),
			],
		);
	}

	async function require(owner: Identifier, unit: Identifier) {
		await act({ organisation: owner }, async (transaction) => {
			await sql`insert into competence (owner, id, name, kind) values (${owner}, ${owner}, 'Sårstell', 'course')`.execute(
				transaction,
			);
			await sql`insert into requirement (owner, unit, competence, required, counted_in) values (${owner}, ${unit}, ${owner}, 2, 'headcount')`.execute(
				transaction,
			);
		});
	}

	test("merge into a new one: everyone goes on there, once, and what was before stays", async () => {
		const owner = await addOrganisation();
		const home = await addUnit(owner, "Hjem");
		const one = await addUnit(owner, "1. etasje", { parent: home, code: "E1" });
		const two = await addUnit(owner, "2. etasje", { parent: home });
		const post = await addUnit(owner, "Post", { parent: two });
		await hire(owner, "1", { unit: one }, { unit: two, positionSize: 2500 });
		await hire(owner, "2", { unit: two, validTo: "2027-05-31" }, { unit: post });
		await hire(owner, "3", { unit: one, validFrom: "2027-01-01" });
		await hire(owner, "4", { unit: one, validTo: "2026-11-30" });
		await require(owner, one);
		const position = await act({ organisation: owner }, async (transaction) => {
			const { id } = await transaction
				.insertInto("position")
				.values({
					owner,
					unit: one,
					title: "Sykepleier",
					education_group: null,
					position_size: 10_000,
					valid_from: plainDateOf("2024-01-01"),
					valid_to: null,
				})
				.returning("id")
				.executeTakeFirstOrThrow();
			return id;
		});
		const before = await whereAll(owner, "2026-11-30");
		const merged = await get(owner, "mergeUnits", {
			body: {
				units: [
					{ unit: one, version: 1 },
					{ unit: two, version: 1 },
				],
				into: { ...plain, name: "1. etasje", code: "E1", parent: home },
				on: onDay,
			},
		});
		expect(merged).toMatchObject({
			successors: [{ path: "Hjem / 1. etasje", code: "E1", validFrom: onDay }],
			employmentsMoved: 4,
			positionsMoved: 1,
			others: [{ name: "requirements", title: "krav", moved: 1, left: 0 }],
		});
		expect(await whereAll(owner, "2026-11-30")).toEqual(before);
		expect(before).toHaveLength(3);
		expect(await whereAll(owner, onDay)).toEqual([
			["1", "Hjem / 1. etasje 7500"],
			["2", "Hjem / 1. etasje / Post 5000", "Hjem / 1. etasje 5000"],
		]);
		expect(await whereAll(owner, "2027-06-01")).toEqual([
			["1", "Hjem / 1. etasje 7500"],
			["2", "Hjem / 1. etasje / Post 5000"],
			["3", "Hjem / 1. etasje 5000"],
		]);
		const successor = merged.successors[0].id;
		const old = await get(owner, "getUnit", { params: { unit: one } });
		expect(old).toMatchObject({
			validTo: "2026-11-30",
			successors: [{ unit: { id: successor }, on: onDay }],
		});
		const next = await get(owner, "getUnit", { params: { unit: successor } });
		expect(next.predecessors).toHaveLength(2);
		const positions = await act({ organisation: owner }, (transaction) =>
			transaction.selectFrom("position").selectAll().orderBy("valid_from").execute(),
		);
		expect(positions).toMatchObject([
			{ id: position, unit: one, valid_to: "2026-11-30" },
			{ unit: successor, valid_from: onDay, valid_to: null },
		]);
	});

	test("merge into one that is there, unless it lies below them, somebody has seen older ones, or names clash", async () => {
		const owner = await addOrganisation();
		const one = await addUnit(owner, "En");
		const below = await addUnit(owner, "Post", { parent: one });
		const two = await addUnit(owner, "To");
		await addUnit(owner, "Post", { parent: two });
		await hire(owner, "1", { unit: one });
		const merge = (unit: string, into: object, version = 1, day = onDay) =>
			ask(owner, "mergeUnits", { body: { units: [{ unit, version }], into, on: day } });
		const code = async (...asked: Parameters<typeof merge>) => {
			const result = await merge(...asked);
			return result.ok ? "ok" : result.problem.code;
		};
		expect(await code(one, { unit: below })).toBe("invalid-input");
		expect(await code(one, { unit: one })).toBe("invalid-input");
		expect(await code(one, { unit: owner })).toBe("invalid-input");
		expect(await code(one, { ...plain, name: "Ny", parent: below })).toBe("invalid-input");
		expect(await code(one, { unit: two }, 2)).toBe("stale");
		expect(await code(one, { unit: two }, 1, "0001-01-01")).toBe("invalid-input");
		expect(await code(one, { unit: two })).toBe("conflict");
		expect(await whereAll(owner, onDay)).toEqual([["1", "En 5000"]]);
		const renamed = { ...plain, validFrom: null, parent: one, name: "Annen post" };
		await get(owner, "changeUnit", { params: { unit: below }, version: 1, body: renamed });
		expect(await code(one, { unit: two })).toBe("ok");
		expect(await whereAll(owner, onDay)).toEqual([["1", "To 5000"]]);
		expect(await code(one, { unit: two }, 2)).toBe("conflict");
	});

	test("do not merge while somebody would have two unlike employments in one", async () => {
		const owner = await addOrganisation();
		const one = await addUnit(owner, "En");
		const two = await addUnit(owner, "To");
		await hire(owner, "1", { unit: one }, { unit: two, educationGroup: "Lege" });
		const units = [one, two].map((unit) => ({ unit, version: 1 }));
		const body = { units, into: { ...plain, name: "Ny" }, on: onDay };
		expect(await ask(owner, "mergeUnits", { body })).toMatchObject({
			problem: { code: "conflict", detail: { nb: expect.stringContaining("1 ansatte") } },
		});
	});

	test("split: each employment and each unit below has one place, and none is forgotten", async () => {
		const owner = await addOrganisation();
		const zone = await addUnit(owner, "Sone");
		const below = await addUnit(owner, "Natt", { parent: zone });
		const [first] = await hire(owner, "1", { unit: zone });
		const [second] = await hire(owner, "2", { unit: zone });
		await hire(owner, "3", { unit: below });
		const split = (east: object, west: object) =>
			ask(owner, "splitUnit", {
				params: { unit: zone },
				version: 1,
				body: {
					into: [
						{ ...plain, name: "Øst", ...east },
						{ ...plain, name: "Vest", ...west },
					],
					on: onDay,
				},
			});
		expect(await split({ employments: [first] }, { units: [below] })).toMatchObject({
			problem: { code: "conflict", detail: { en: expect.stringContaining("1 employments and 0") } },
		});
		const twice = await split({ employments: [first, second] }, { employments: [first] });
		expect(twice).toMatchObject({
			problem: { faults: [{ pointer: "/into/1/employments/0" }] },
		});
		const done = await split({ employments: [first] }, { employments: [second], units: [below] });
		expect(done).toMatchObject({ ok: true, value: { employmentsMoved: 2 } });
		expect(await whereAll(owner, onDay)).toEqual([
			["1", "Øst 5000"],
			["2", "Vest 5000"],
			["3", "Vest / Natt 5000"],
		]);
		expect(await whereAll(owner, "2026-11-30")).toHaveLength(3);
	});

	test("end when nothing stands on them, and say what does", async () => {
		const owner = await addOrganisation();
		const home = await addUnit(owner, "Hjem");
		const post = await addUnit(owner, "Post", { parent: home });
		const [employment] = await hire(owner, "1", { unit: post });
		await require(owner, post);
		const end = (unit: string, version: number, lastDay: string | null) =>
			ask(owner, "endUnit", { params: { unit }, version, body: { lastDay } });
		expect(await end(home, 1, "2026-11-30")).toMatchObject({
			problem: { code: "conflict", detail: { nn: expect.stringContaining("undereiningar: 1") } },
		});
		expect(await end(post, 1, "2026-11-30")).toMatchObject({
			problem: { detail: { nb: expect.stringContaining("arbeidsforhold: 1, krav: 1") } },
		});
		await act({ organisation: owner }, (transaction) =>
			sql`delete from requirement`.execute(transaction),
		);
		const lastDay = { lastDay: "2026-11-30" };
		const asked = { params: { employment }, version: 1, body: lastDay };
		await get(owner, "endEmployment", asked);
		expect(await end(post, 1, "2026-11-29")).toMatchObject({ problem: { code: "conflict" } });
		expect(await end(post, 1, "2026-11-30")).toMatchObject({ ok: true, value: { version: 2 } });
		expect(await end(post, 1, null)).toMatchObject({ problem: { code: "stale" } });
		expect(await end(home, 1, "2026-11-30")).toMatchObject({ ok: true });
		expect(await end(post, 2, null)).toMatchObject({ problem: { code: "invalid-input" } });
		expect(await end(home, 2, null)).toMatchObject({ ok: true, value: { validTo: null } });
	});

	test("take nobody in while they close", async () => {
		const owner = await addOrganisation();
		const unit = await addUnit(owner, "Stenges");
		await hire(owner, "1");
		const { items } = await get(owner, "listPersons", { query: { working: "any" } });
		const body = {
			unit,
			position: null,
			educationGroup: null,
			title: null,
			positionSize: 1,
			employmentType: null,
			validFrom: "2026-01-01",
			validTo: null,
		};
		const codes = await Promise.all([
			codeOf(owner, "endUnit", { params: { unit }, version: 1, body: { lastDay: "2026-11-30" } }),
			codeOf(owner, "addEmployment", { params: { person: items[0].id }, body }),
		]);
		expect([
			["ok", "invalid-input"],
			["conflict", "ok"],
		]).toContainEqual(codes);
	});
});
