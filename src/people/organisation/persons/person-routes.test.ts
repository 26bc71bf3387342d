import { expect, test } from "vitest";
import { type Identifier, identifierOf } from "../../../ground/vocabulary/identifier.ts";
import { describeOnModel } from "../../../serving/model-trial.case-support.ts";
import { identityNumber, routesOfTrial } from "../route-trial.case-support.ts";
import type { OrganisationTables } from "../tables.ts";
import { unitRoutes } from "../units/unit-routes.ts";
import { employmentRoutes } from "./employment-routes.ts";
import { personRoutes } from "./person-routes.ts";

const plainUnit = { code: null, parent: null, kostraFunction: null, validFrom: null };
const plainPerson = { name: null, birth: null, gender: null };
const terms = {
	position: null,
	educationGroup: "Sykepleier",
	title: null,
	positionSize: 8000,
	employmentType: "permanent",
	validFrom: "2020-01-01",
	validTo: null,
};
const nobody = "00000000-0000-4000-8000-000000000000";

describeOnModel<OrganisationTables>("persons", ({ addOrganisation, act }) => {
	const routes = [...unitRoutes, ...personRoutes, ...employmentRoutes];
	const { get, ask, codeOf } = routesOfTrial(routes, act);

	async function begin() {
		const owner = await addOrganisation();
		const unit = async (name: string, parent: Identifier | null = null) =>
			identifierOf(
				(await get(owner, "addUnit", { body: { ...plainUnit, name, parent } })).id as string,
			);
		const home = await unit("Hjem");
		return { owner, home, ward: await unit("Post", home), other: await unit("Annet") };
	}

	async function hire(owner: Identifier, staffNumber: string, ...employments: object[]) {
		const body = { ...plainPerson, staffNumber, name: `Navn ${staffNumber}` };
		const person = await get(owner, "addPerson", { body });
		const rows = [];
		for (const employment of employments) {
			const body = { ...terms, ...employment };
			rows.push(await get(owner, "addEmployment", { params: { person: person.id }, body }));
		}
		return { person: identifierOf(person.id), rows };
	}

	const numbers = (page: { items: { staffNumber: string }[] }) =>
		page.items.map(({ staffNumber }) => staffNumber);

	test("are found by unit, those below it included, education group, name and day", async () => {
		const { owner, home, ward, other } = await begin();
		await hire(owner, "1", { unit: ward }, { unit: other, positionSize: 1000 });
		await hire(owner, "2", { unit: other, educationGroup: "Lege", validTo: "2026-11-15" });
		await hire(owner, "3");
		const list = (query: object) => get(owner, "listPersons", { query });
		const page = await list({});
		expect(numbers(page)).toEqual(["1"]);
		expect(page.items[0]).toMatchObject({ positionSize: 9000, version: 1 });
		expect(page.items[0].employments[0]).toMatchObject({ unitPath: "Hjem / Post" });
		expect(numbers(await list({ unit: home }))).toEqual(["1"]);
		expect(numbers(await list({ unit: home, educationGroup: "Lege", on: "2026-11-15" }))).toEqual(
			[],
		);
		expect(numbers(await list({ educationGroup: "Lege", on: "2026-11-15" }))).toEqual(["2"]);
		expect(numbers(await list({ working: "any", sort: "-staffNumber" }))).toEqual(["3", "2", "1"]);
		expect(numbers(await list({ working: "any", search: "NAVN 3" }))).toEqual(["3"]);
		expect(numbers(await list({ unit: nobody }))).toEqual([]);
	});

	test("are seen by a leader in the own units, by oneself as oneself, and in outline by nobody", async () => {
		const { owner, home, ward, other } = await begin();
		const both = await hire(owner, "1", { unit: ward }, { unit: other });
		const elsewhere = await hire(owner, "2", { unit: other });
		const left = await hire(owner, "3", { unit: ward, validTo: "2026-11-15" });
		const leader = {
			reach: { kind: "units", units: [home, ward] },
			roles: ["unit-leader"],
		} as const;
		const seen = await get(owner, "listPersons", { ...leader, query: { working: "any" } });
		expect(numbers(seen)).toEqual(["1"]);
		expect(seen.items[0].employments).toHaveLength(1);
		const person = await get(owner, "getPerson", { ...leader, params: { person: both.person } });
		expect(person.employments.map(({ unit }: { unit: { id: string } }) => unit.id)).toEqual([ward]);
		for (const { person } of [elsewhere, left]) {
			expect(await codeOf(owner, "getPerson", { ...leader, params: { person } })).toBe("not-found");
		}
		const none = { reach: { kind: "units", units: [] }, roles: ["unit-leader"] } as const;
		expect((await get(owner, "listPersons", none)).total).toBe(0);

		const self = {
			reach: { kind: "self", person: both.person },
			person: both.person,
			roles: ["employee"],
		} as const;
		expect(numbers(await get(owner, "listPersons", self))).toEqual(["1"]);
		const own = await get(owner, "getPerson", { ...self, params: { person: both.person } });
		expect(own.employments).toHaveLength(2);
		const another = { ...self, params: { person: elsewhere.person } };
		expect(await codeOf(owner, "getPerson", another)).toBe("not-found");

		const outline = { reach: { kind: "outline" }, roles: ["quality-developer"] } as const;
		expect((await get(owner, "listPersons", outline)).total).toBe(0);
		const params = { person: both.person };
		expect(await codeOf(owner, "getPerson", { ...outline, params })).toBe("not-found");
		const body = { ...plainPerson, staffNumber: "9" };
		expect(await codeOf(owner, "changePerson", { ...leader, params, body, version: 1 })).toBe(
			"not-found",
		);
	});

	test("have one staff number each, of which two at once get one", async () => {
		const { owner } = await begin();
		const add = (staffNumber: string) =>
			codeOf(owner, "addPerson", { body: { ...plainPerson, staffNumber } });
		expect((await Promise.all([add("1"), add("1")])).sort()).toEqual(["conflict", "ok"]);
		const second = (await hire(owner, "2")).person;
		const third = (await hire(owner, "3")).person;
		const change = (person: string, staffNumber: string) =>
			codeOf(owner, "changePerson", {
				params: { person },
				version: 1,
				body: { ...plainPerson, staffNumber },
			});
		expect(await change(second, "1")).toBe("conflict");
		expect((await Promise.all([change(second, "4"), change(third, "4")])).sort()).toEqual([
			"conflict",
			"ok",
		]);
		expect(await change(second, "5")).toMatch(/ok|stale/);
	});

	test("never have an identity number in any field", async () => {
		const { owner, home } = await begin();
		for (const body of [
			{ staffNumber: identityNumber },
			{ staffNumber: "1", name: identityNumber },
		]) {
			const whole = { ...plainPerson, ...body };
			expect(await codeOf(owner, "addPerson", { body: whole })).toBe("invalid-input");
		}
		const { person } = await hire(owner, "1");
		for (const body of [{ title: identityNumber }, { educationGroup: `x ${identityNumber}` }]) {
			const whole = { ...terms, unit: home, ...body };
			expect(await codeOf(owner, "addEmployment", { params: { person }, body: whole })).toBe(
				"invalid-input",
			);
		}
	});

	test("get other terms from a day: one period closes, the next opens, and the sum is there every day", async () => {
		const { owner, home, other } = await begin();
		const { person, rows } = await hire(owner, "1", { unit: home, validTo: "2026-12-31" });
		const asked = { params: { employment: rows[0].id }, version: 1 };
		const begun = await get(owner, "changeEmploymentTerms", {
			...asked,
			body: { on: "2026-06-01", positionSize: 10_000, unit: other },
		});
		expect(begun).toMatchObject({
			unit: { id: other },
			educationGroup: "Sykepleier",
			validFrom: "2026-06-01",
			validTo: "2026-12-31",
		});
		const { employments } = await get(owner, "getPerson", { params: { person } });
		expect(
			employments.map((each: { positionSize: number; validFrom: string; validTo: string }) => [
				each.positionSize,
				each.validFrom,
				each.validTo,
			]),
		).toEqual([
			[10_000, "2026-06-01", "2026-12-31"],
			[8000, "2020-01-01", "2026-05-31"],
		]);
		const again = { ...asked, body: { on: "2026-07-01", positionSize: 1 } };
		expect(await ask(owner, "changeEmploymentTerms", again)).toMatchObject({
			problem: { code: "stale", current: { version: 2, validTo: "2026-05-31" } },
		});
		for (const from of ["2020-01-01", "2026-06-01"]) {
			const late = {
				params: { employment: rows[0].id },
				version: 2,
				body: { on: from, positionSize: 1 },
			};
			expect(await codeOf(owner, "changeEmploymentTerms", late)).toBe("invalid-input");
		}
	});

	test("have employments that are corrected, ended and removed by the newest version alone", async () => {
		const { owner, home, other } = await begin();
		const { person, rows } = await hire(owner, "1", { unit: home }, { unit: other });
		const employment = rows[0].id as string;
		const correct = (version: number, body: object) =>
			codeOf(owner, "changeEmployment", {
				params: { employment },
				version,
				body: { ...terms, unit: home, ...body },
			});
		expect(await correct(1, { positionSize: 0 })).toBe("ok");
		expect(await correct(1, { positionSize: 1 })).toBe("stale");
		expect(await correct(2, { unit: other })).toBe("conflict");
		expect(await correct(2, { unit: nobody })).toBe("invalid-input");
		expect(await correct(2, { position: nobody })).toBe("invalid-input");
		expect(await correct(2, { positionSize: 15_001 })).toBe("invalid-input");
		expect(await correct(2, { validTo: "2019-12-31" })).toBe("invalid-input");
		const end = (version: number, lastDay: string) =>
			codeOf(owner, "endEmployment", { params: { employment }, version, body: { lastDay } });
		expect(await end(2, "2019-12-31")).toBe("invalid-input");
		expect(await end(2, "2026-11-30")).toBe("ok");
		const removePerson = { params: { person }, version: 1 };
		expect(await codeOf(owner, "removePerson", removePerson)).toBe("conflict");
		const remove = (version: number) =>
			codeOf(owner, "removeEmployment", { params: { employment }, version });
		expect(await remove(2)).toBe("stale");
		expect(await remove(3)).toBe("ok");
		expect(await remove(3)).toBe("not-found");
		await get(owner, "removeEmployment", { params: { employment: rows[1].id }, version: 1 });
		expect(await codeOf(owner, "removePerson", removePerson)).toBe("ok");
		expect(await codeOf(owner, "removePerson", removePerson)).toBe("not-found");
	});

	test("have an education group by their title where none is said", async () => {
		const { owner, home } = await begin();
		const { rows } = await hire(owner, "1", {
			unit: home,
			educationGroup: null,
			title: "7174 Sykepleier",
		});
		expect(rows[0]).toMatchObject({ educationGroup: "Sykepleier", title: "7174 Sykepleier" });
		const body = { on: "2026-01-01", title: "Vernepleier" };
		const next = await get(owner, "changeEmploymentTerms", {
			params: { employment: rows[0].id },
			version: 1,
			body,
		});
		expect(next).toMatchObject({ educationGroup: "Vernepleier" });
	});

	test("of another organisation are as if they were not", async () => {
		const { owner, home } = await begin();
		const { person, rows } = await hire(owner, "1", { unit: home });
		const stranger = await begin();
		for (const [one, employment] of [
			[person, rows[0].id],
			[nobody, nobody],
		]) {
			const asked = { params: { person: one } };
			expect(await ask(stranger.owner, "getPerson", asked)).toEqual({
				ok: false,
				problem: { code: "not-found" },
			});
			const body = { ...terms, unit: stranger.home };
			expect(await codeOf(stranger.owner, "addEmployment", { ...asked, body })).toBe("not-found");
			expect(
				await codeOf(stranger.owner, "removeEmployment", { params: { employment }, version: 1 }),
			).toBe("not-found");
		}
		const own = await hire(stranger.owner, "1");
		const body = { ...terms, unit: home };
		const params = { person: own.person };
		expect(await codeOf(stranger.owner, "addEmployment", { params, body })).toBe("invalid-input");
	});
});
