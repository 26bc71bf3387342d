import { sql } from "kysely";
import { expect, test } from "vitest";
import { type Identifier, identifierOf } from "../../ground/vocabulary/identifier.ts";
import { plainDateOf } from "../../ground/vocabulary/plain-date.ts";
import { startFaultLog } from "../../machinery/importing/faults/fault-log.ts";
import { openRecords } from "../../machinery/importing/open-records.ts";
import { describeOnModel, trialDay } from "../../serving/model-trial.case-support.ts";
import { joinStaff } from "./files/join-staff.ts";
import { readStaffFile } from "./files/staff-file.ts";
import { toPerson } from "./files/staff-persons.ts";
import { readUnitsFile } from "./files/units-file.ts";
import { createOrganisationRoutes } from "./organisation-routes.ts";
import {
	formerEmployees,
	organisationPersonalData,
} from "./personal-data/organisation-personal-data-store.ts";
import { routesOfTrial } from "./route-trial.case-support.ts";
import { getMunicipalityPeople } from "./store/municipality-people-store.ts";
import type { OrganisationTables } from "./tables.ts";

const nobody = "00000000-0000-4000-8000-000000000000";

describeOnModel<OrganisationTables>("the organisation room", ({ addOrganisation, act }) => {
	const { get, ask, codeOf, file } = routesOfTrial(createOrganisationRoutes([]), act);

	async function addUnit(owner: Identifier, name: string, more: object = {}) {
		const plain = { code: null, parent: null, kostraFunction: null, validFrom: null };
		const unit = await get(owner, "addUnit", { body: { ...plain, name, ...more } });
		return identifierOf(unit.id);
	}

	async function hire(
		owner: Identifier,
		staffNumber: string,
		employments: readonly object[],
		more: object = {},
	) {
		const body = { staffNumber, name: null, birth: null, gender: null, ...more };
		const person = identifierOf((await get(owner, "addPerson", { body })).id);
		for (const employment of employments) {
			const terms = {
				position: null,
				educationGroup: "Sykepleier",
				title: null,
				positionSize: 8050,
				employmentType: null,
				validFrom: "2020-01-01",
				validTo: null,
			};
			await get(owner, "addEmployment", { params: { person }, body: { ...terms, ...employment } });
		}
		return person;
	}

	test("shows the directory to all, and lets each change its own row alone", async () => {
		const own = await addOrganisation();
		const region = await addOrganisation("region");
		const list = await get(own, "listOrganisations", { query: { kind: "region", limit: 500 } });
		expect(list.items.map(({ id }: { id: string }) => id)).toContain(region);
		const body = { name: "Trøstevik", organisationNumber: "123456789", areaNumber: "3499" };
		const change = (organisation: string, version: number, more: object = {}) =>
			ask(own, "changeOrganisation", {
				params: { organisation },
				version,
				body: { ...body, ...more },
			});
		expect(await change(region, 1)).toMatchObject({ problem: { code: "not-found" } });
		expect(await change(nobody, 1)).toMatchObject({ problem: { code: "not-found" } });
		expect(await change(own, 1, { organisationNumber: "12" })).toMatchObject({ ok: false });
		expect(await change(own, 1)).toMatchObject({ ok: true, value: { version: 2 } });
		expect(await change(own, 1)).toMatchObject({
			problem: { code: "stale", current: { name: "Trøstevik" } },
		});
		expect(await get(region, "getOrganisation", { params: { organisation: own } })).toMatchObject({
			name: "Trøstevik",
			predecessors: [],
		});
	});

	test("keeps established positions, and says what is vacant", async () => {
		const owner = await addOrganisation();
		const unit = await addUnit(owner, "Hjem");
		const other = await addUnit(owner, "Annet");
		const body = {
			unit,
			title: "Sykepleier",
			educationGroup: null,
			positionSize: 10_000,
			validFrom: "2024-01-01",
			validTo: null,
		};
		const position = await get(owner, "addPosition", { body });
		await get(owner, "addPosition", { body: { ...body, unit: other } });
		await hire(owner, "1", [{ unit, position: position.id }]);
		const list = (asked: object) => get(owner, "listPositions", asked);
		expect(await list({ query: { unit, vacant: "yes" } })).toMatchObject({
			items: [{ unitPath: "Hjem", filledSize: 8050 }],
		});
		const leader = { reach: { kind: "units", units: [unit] }, roles: ["unit-leader"] } as const;
		expect((await list(leader)).total).toBe(1);
		expect((await list({ reach: { kind: "outline" } })).total).toBe(0);
		const change = (version: number, more: object) =>
			codeOf(owner, "changePosition", {
				params: { position: position.id },
				version,
				body: { ...body, ...more },
			});
		expect(await change(1, { unit: other })).toBe("conflict");
		expect(await change(1, { validTo: "2026-12-31" })).toBe("conflict");
		expect(await change(1, { unit: nobody })).toBe("invalid-input");
		expect(await change(1, { positionSize: 15_001 })).toBe("invalid-input");
		expect(await change(1, { positionSize: 8000 })).toBe("ok");
		expect(await change(1, { positionSize: 8000 })).toBe("stale");
	});

	test("keeps each title of the payroll once", async () => {
		const owner = await addOrganisation();
		const add = (title: string) =>
			ask(owner, "addPositionTitle", { body: { title, educationGroup: "Lege" } });
		const first = await add("Overlege");
		expect(await add("Overlege")).toMatchObject({ problem: { code: "conflict" } });
		const second = await add("Lege II");
		if (!first.ok || !second.ok) throw new Error("Not added.");
		const asked = { params: { title: second.value.id }, version: 1 };
		const body = { title: "Overlege", educationGroup: "Lege" };
		expect(await codeOf(owner, "changePositionTitle", { ...asked, body })).toBe("conflict");
		const unit = await addUnit(owner, "Legevakt");
		const person = await hire(owner, "1", [{ unit, title: "Lege II", educationGroup: null }]);
		expect(await get(owner, "getPerson", { params: { person } })).toMatchObject({
			employments: [{ educationGroup: "Lege" }],
		});
		expect(await codeOf(owner, "removePositionTitle", { ...asked, version: 2 })).toBe("stale");
		expect(await codeOf(owner, "removePositionTitle", asked)).toBe("ok");
		expect((await get(owner, "listPositionTitles")).total).toBe(1);
	});

	test("lets organisations work together: the owner sees all, a participant its own, while it lasts", async () => {
		const region = await addOrganisation("region");
		const one = await addOrganisation();
		const two = await addOrganisation();
		const body = { name: "ReKs", description: "", validFrom: "2026-01-01" };
		const cooperation = identifierOf((await get(region, "addCooperation", { body })).id);
		const params = { cooperation };
		const join = (participant: string, more: object = {}) =>
			ask(region, "addCooperationParticipant", {
				params,
				body: {
					participant,
					purpose: "guidance",
					validFrom: "2026-01-01",
					validTo: null,
					...more,
				},
			});
		const joined = await join(one);
		if (!joined.ok) throw new Error("Not joined.");
		expect(await join(one)).toMatchObject({ problem: { code: "conflict" } });
		expect(await join(one, { purpose: "gossip" })).toMatchObject({ ok: false });
		expect(await join(region)).toMatchObject({ problem: { code: "invalid-input" } });
		expect(await join(nobody)).toMatchObject({ problem: { code: "invalid-input" } });
		expect(await join(two, { validFrom: "2025-12-31" })).toMatchObject({ ok: false });
		expect(await join(two, { validFrom: "2027-01-01" })).toMatchObject({ ok: true });

		expect((await get(region, "listCooperationParticipants", { params })).total).toBe(2);
		expect(await get(one, "listCooperationParticipants", { params })).toMatchObject({
			items: [{ participant: one }],
		});
		expect(await codeOf(two, "getCooperation", { params })).toBe("not-found");
		expect(await get(one, "listCooperations")).toMatchObject({ items: [{ own: false }] });
		expect(await codeOf(one, "changeCooperation", { params, version: 1, body })).toBe(
			"not-allowed",
		);
		expect(await codeOf(two, "changeCooperation", { params, version: 1, body })).toBe("not-found");

		const end = (version: number, lastDay: string) =>
			codeOf(region, "endParticipation", {
				params: { cooperation, participation: joined.value.id },
				version,
				body: { lastDay },
			});
		expect(await end(2, "2026-12-31")).toBe("stale");
		expect(await end(1, "2026-12-31")).toBe("ok");
		const close = { params, version: 1, body: { lastDay: "2026-11-15" } };
		expect(await get(region, "endCooperation", close)).toMatchObject({ validTo: "2026-11-15" });
		expect(await get(region, "listCooperationParticipants", { params })).toMatchObject({
			items: [{ participant: one, validTo: "2026-11-15" }],
		});
		expect(await codeOf(one, "getCooperation", { params })).toBe("not-found");
		const { rows } = await act({ organisation: region }, (transaction) =>
			sql<{
				action: string;
			}>`select action from audit.event where subject = 'participation' order by at`.execute(
				transaction,
			),
		);
		expect(rows.map(({ action }) => action)).toEqual(["add", "add", "change", "remove", "change"]);
	});

	test("links one person of several municipalities, and shows each its own link alone", async () => {
		const region = await addOrganisation("region");
		const one = await addOrganisation();
		const two = await addOrganisation();
		const body = { name: "Delte", description: "", validFrom: "2026-01-01" };
		const cooperation = identifierOf((await get(region, "addCooperation", { body })).id);
		const people = [await hire(one, "1", []), await hire(two, "77", [])] as const;
		const link = (owner: Identifier, body: object) =>
			ask(owner, "addPersonLink", { body: { cooperation, ...body } });
		expect(await link(one, { person: people[0] })).toMatchObject({
			problem: { code: "invalid-input" },
		});
		for (const [participant, purpose] of [
			[one, "shared-persons"],
			[two, "shared-persons"],
		]) {
			const body = { participant, purpose, validFrom: "2026-01-01", validTo: null };
			await get(region, "addCooperationParticipant", { params: { cooperation }, body });
		}
		expect(await link(one, { person: people[1] })).toMatchObject({
			problem: { faults: [{ pointer: "/person" }] },
		});
		const first = await link(one, { person: people[0] });
		if (!first.ok) throw new Error(JSON.stringify(first.problem));
		const { commonPerson } = first.value;
		expect(await link(two, { person: people[1], commonPerson })).toMatchObject({ ok: true });
		expect(await link(one, { person: people[0] })).toMatchObject({ problem: { code: "conflict" } });
		expect(await get(one, "listPersonLinks")).toMatchObject({
			items: [{ person: people[0], commonPerson }],
			total: 1,
		});
		expect((await get(region, "listPersonLinks")).total).toBe(0);
		const remove = { params: { link: first.value.id }, version: 1 };
		expect(await codeOf(two, "removePersonLink", remove)).toBe("not-found");
		expect(await codeOf(one, "removePersonLink", remove)).toBe("ok");
	});

	test("gives out the files that it reads, and what is read is the same", async () => {
		const owner = await addOrganisation();
		const home = await addUnit(owner, "Hjem; nr. 1", { code: "H", kostraFunction: "253" });
		const ward = await addUnit(owner, '"Post"', { parent: home });
		const birth = { birth: "1980-05-17", gender: "female", name: "Kari, eldst" };
		const terms = { title: "7174 Sykepleier", employmentType: "temporary" };
		await hire(
			owner,
			"10",
			[
				{ unit: ward, ...terms },
				{ unit: home, validTo: "2027-01-31" },
			],
			birth,
		);
		await hire(owner, "9", [{ unit: ward, positionSize: 3333, validFrom: "2021-02-28" }]);
		for (const language of ["nb", "nn", "en"] as const) {
			const [units, staff] = [
				await file(owner, "exportUnits", { language }),
				await file(owner, "exportStaff", { language }),
			];
			const log = startFaultLog("files");
			const { directory } = readUnitsFile(
				openRecords({ name: "units.csv", bytes: units.bytes }, []),
				log,
			);
			const read = readStaffFile(
				openRecords({ name: "staff.csv", bytes: staff.bytes }, []),
				trialDay,
				log,
			);
			const joined = joinStaff(read, directory, new Map(), log);
			expect(log.errors).toBe(0);
			const kept = await act({ organisation: owner }, (db) => getMunicipalityPeople(db, trialDay));
			const numbers = new Map([
				[kept.persons.find(({ birth }) => birth !== null)?.id, "10"],
				[kept.persons.find(({ birth }) => birth === null)?.id, "9"],
			]);
			expect(directory.units).toEqual([
				kept.units[0],
				{ ...kept.units[1], code: 'Hjem; nr. 1 / "Post"' },
			]);
			expect(new Set([...read.persons.values()].map(toPerson))).toEqual(
				new Set(kept.persons.map((person) => ({ ...person, id: numbers.get(person.id) }))),
			);
			expect(new Set(joined.employments)).toEqual(
				new Set(
					kept.employments.map((each) => ({ ...each, personId: numbers.get(each.personId) })),
				),
			);
		}
	});

	test("defuses formulas in what goes out, and gives a leader the own units alone", async () => {
		const owner = await addOrganisation();
		const unit = await addUnit(owner, "Hjem");
		const other = await addUnit(owner, "Annet");
		await hire(owner, "1", [{ unit, title: "=1+1" }], { name: "@cmd" });
		await hire(owner, "2", [{ unit: other }]);
		await hire(owner, "3", [{ unit, validTo: "2026-11-15" }]);
		const text = async (asked: object) =>
			new TextDecoder().decode((await file(owner, "exportStaff", asked)).bytes);
		const leader = { reach: { kind: "units", units: [unit] }, roles: ["unit-leader"] };
		const lines = (await text(leader)).trim().split("\r\n");
		expect(lines).toHaveLength(2);
		expect(lines[1]).toContain(";'@cmd;");
		expect(lines[1]).toContain(";'=1+1;");
		expect((await text({})).trim().split("\r\n")).toHaveLength(3);
		expect((await text({ query: { ended: "shown" } })).trim().split("\r\n")).toHaveLength(4);
		expect((await text({ reach: { kind: "outline" } })).trim().split("\r\n")).toHaveLength(1);
	});

	test("tells a person all it keeps, and erases who left, as many rows as it said", async () => {
		const owner = await addOrganisation();
		const unit = await addUnit(owner, "Hjem");
		const gone = await hire(owner, "1", [{ unit, validTo: "2025-11-15" }], { name: "Kari" });
		await hire(owner, "2", [
			{ unit, validTo: "2025-11-15" },
			{ unit, validFrom: "2025-11-16" },
		]);
		await hire(owner, "3", []);
		const collected = await act({ organisation: owner }, async (transaction) => {
			const all: Record<string, readonly object[]> = {};
			for (const { name, collect } of organisationPersonalData) {
				all[name] = await collect(transaction, gone);
			}
			return all;
		});
		expect(collected).toMatchObject({
			person: [{ staffNumber: "1", name: "Kari" }],
			employments: [{ unit: "Hjem", positionPercent: 80.5, to: "2025-11-15" }],
			"person-links": [],
		});
		const before = plainDateOf("2025-11-16");
		const early = plainDateOf("2025-11-15");
		const count = (day = before) =>
			act({ organisation: owner }, (transaction) => formerEmployees.count(transaction, day));
		const none = {
			person: 0,
			employment: 0,
			holding: 0,
			person_link: 0,
			"audit.personal_value": 0,
		};
		expect(await count(early)).toEqual(none);
		const said = await count();
		expect(said).toMatchObject({ person: 1, employment: 1, "audit.personal_value": 2 });
		const account = await act({ organisation: owner }, async (transaction) => {
			const { rows } = await sql<{ id: string }>`insert into account (owner, email, name, person)
				values (${owner}, 'kari@eksempel.no', 'Kari', ${gone}) returning id`.execute(transaction);
			return rows[0]?.id;
		});
		const erased = await act({ organisation: owner }, (transaction) =>
			formerEmployees.erase(transaction, before),
		);
		expect(erased.person).toBe(1);
		expect(await count()).toEqual(none);
		const after = await act({ organisation: owner }, async (transaction) => ({
			left: (await transaction.selectFrom("person").select("staff_number").execute()).length,
			account: (
				await sql<{
					person: string | null;
				}>`select person from account where id = ${account}`.execute(transaction)
			).rows[0]?.person,
			values: (
				await sql`select 1 from audit.personal_value where about = ${gone}`.execute(transaction)
			).rows.length,
		}));
		expect(after).toEqual({ left: 2, account: null, values: 0 });
	});
});
