import { expect, test } from "vitest";
import { describeOnModel } from "../../../serving/model-trial.case-support.ts";
import { identityNumber, routesOfTrial } from "../route-trial.case-support.ts";
import type { OrganisationTables } from "../tables.ts";
import { unitRoutes } from "./unit-routes.ts";

const plain = { code: null, parent: null, kostraFunction: null, validFrom: null };

describeOnModel<OrganisationTables>("units", ({ addOrganisation, act, engine }) => {
	const { get, ask, codeOf } = routesOfTrial(unitRoutes, act);
	const add = (owner: Parameters<typeof get>[0], body: object) =>
		get(owner, "addUnit", { body: { ...plain, ...body } });

	test("stand with their paths, each right above those below it", async () => {
		const owner = await addOrganisation();
		const home = await add(owner, { name: "Sykehjem", code: "S", kostraFunction: "253" });
		await add(owner, { name: "Ålesund", parent: home.id });
		await add(owner, { name: "2. etasje", parent: home.id });
		await add(owner, { name: "10. etasje", parent: home.id });
		await add(owner, { name: "Dagsenter", validFrom: "2027-01-01" });
		const { items, total } = await get(owner, "listUnits");
		expect(items.map(({ path, level }: { path: string; level: number }) => [path, level])).toEqual([
			["Sykehjem", 0],
			["Sykehjem / 2. etasje", 1],
			["Sykehjem / 10. etasje", 1],
			["Sykehjem / Ålesund", 1],
		]);
		expect(total).toBe(4);
		const names = async (query: object) =>
			(await get(owner, "listUnits", { query })).items.map(({ name }: { name: string }) => name);
		expect(await names({ on: "2027-01-01", search: "dag" })).toEqual(["Dagsenter"]);
		expect(await names({ closed: "shown", parent: home.id, sort: "-name", limit: 1 })).toEqual([
			"Ålesund",
		]);
		expect(await names({ within: home.id, kostraFunction: "253" })).toEqual(["Sykehjem"]);
		expect(await names({ search: "sykehjem / 1" })).toEqual(["10. etasje"]);
	});

	test("are changed by whoever saw the newest version, and by no other", async () => {
		const owner = await addOrganisation();
		const unit = await add(owner, { name: "Gammelt" });
		const change = (version: number, name: string) =>
			ask(owner, "changeUnit", { params: { unit: unit.id }, version, body: { ...plain, name } });
		expect(await change(1, "Nytt")).toMatchObject({
			ok: true,
			value: { name: "Nytt", version: 2 },
		});
		expect(await change(1, "Annet")).toMatchObject({
			ok: false,
			problem: { code: "stale", current: { name: "Nytt", version: 2 } },
		});
	});

	test("are named and placed on each day as they were then", async () => {
		const owner = await addOrganisation();
		const old = await add(owner, { name: "Gamlehjem", code: "G" });
		const home = await add(owner, { name: "Hjem", validFrom: "2020-01-01" });
		const change = (version: number, body: object) =>
			codeOf(owner, "changeUnit", {
				params: { unit: old.id },
				version,
				body: { ...plain, ...body },
			});
		expect(await change(1, { name: "Post", parent: home.id, on: "2026-06-01" })).toBe("ok");
		expect(await change(2, { name: "Avdeling", parent: home.id, on: "2026-12-01" })).toBe("ok");
		expect(await change(3, { name: "Annet", on: "2026-12-01" })).toBe("invalid-input");
		expect(await change(3, { name: "Annet", on: "0001-01-01" })).toBe("invalid-input");
		expect(await change(3, { name: "Avd. B", parent: home.id })).toBe("ok");
		const pathOn = async (on: string) => {
			const { items } = await get(owner, "listUnits", { query: { on } });
			return items.find(({ id }: { id: string }) => id === old.id).path;
		};
		expect(await pathOn("2026-05-31")).toBe("Gamlehjem");
		expect(await pathOn("2026-06-01")).toBe("Hjem / Post");
		expect(await pathOn("2026-11-30")).toBe("Hjem / Post");
		expect(await pathOn("2026-12-01")).toBe("Hjem / Avd. B");
		expect(await get(owner, "getUnit", { params: { unit: old.id } })).toMatchObject({
			path: "Hjem / Avd. B",
			formerly: [{ name: "Gamlehjem" }, { name: "Post", parent: home.id }],
		});
	});

	test("of another organisation are as if they were not", async () => {
		const owner = await addOrganisation();
		const other = await addOrganisation();
		const unit = await add(owner, { name: "Vår" });
		const none = "00000000-0000-4000-8000-000000000000";
		for (const id of [unit.id, none]) {
			expect(await ask(other, "getUnit", { params: { unit: id } })).toEqual({
				ok: false,
				problem: { code: "not-found" },
			});
			const asked = { params: { unit: id }, version: 1, body: { ...plain, name: "Min" } };
			expect(await codeOf(other, "changeUnit", asked)).toBe("not-found");
			const body = { ...plain, name: "Under", parent: id };
			expect(await codeOf(other, "addUnit", { body })).toBe("invalid-input");
		}
		expect((await get(other, "listUnits")).total).toBe(0);
		expect((await get(owner, "listUnits", { reach: { kind: "outline" } })).total).toBe(0);
	});

	test("have one name in a place and one code in all, on any day", async () => {
		const owner = await addOrganisation();
		const body = { ...plain, name: "A", code: "1" };
		await add(owner, body);
		expect(await codeOf(owner, "addUnit", { body: { ...body, code: "2" } })).toBe("conflict");
		expect(await codeOf(owner, "addUnit", { body: { ...body, name: "B" } })).toBe("conflict");
		const below = await add(owner, { name: "B", code: "2" });
		const renamed = { params: { unit: below.id }, version: 1, body: { ...body, code: "2" } };
		expect(await codeOf(owner, "changeUnit", renamed)).toBe("conflict");
	});

	test("refuse names that are a path, hold an identity number, or a sign that cannot be kept", async () => {
		const owner = await addOrganisation();
		const names = [
			"A / B",
			"",
			`Etasje ${identityNumber}`,
			identityNumber,
			"a\0b",
			"x".repeat(201),
		];
		for (const name of names) {
			const code = await codeOf(owner, "addUnit", { body: { ...plain, name } });
			expect(code, JSON.stringify(name)).toBe("invalid-input");
		}
	});

	test("moved below each other at once never make a circle", async () => {
		const owner = await addOrganisation();
		const one = await add(owner, { name: "En" });
		const two = await add(owner, { name: "To" });
		const move = (unit: { id: string; name: string }, parent: string) =>
			codeOf(owner, "changeUnit", {
				params: { unit: unit.id },
				version: 1,
				body: { ...plain, name: unit.name, parent },
			});
		const codes = await Promise.all([move(one, two.id), move(two, one.id)]);
		expect(codes.sort(), engine).toEqual(["invalid-input", "ok"]);
	});
});
