import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Identifier, identifierOf } from "../../../ground/vocabulary/identifier.ts";
import { describeOnModel, trialDay } from "../../../serving/model-trial.case-support.ts";
import { findImplicationCycle } from "../catalogue.ts";
import { referenceCatalogue } from "../reference-catalogue/reference-catalogue.ts";
import type { CompetenceTables } from "../tables.ts";
import { competenceBody, competenceList } from "./competence-contract.ts";
import {
	addCompetence,
	changeCompetence,
	findCompetence,
	listCompetences,
	removeCompetence,
} from "./competence-store.ts";
import { addRelation, listCatalogue, removeRelation } from "./relation-store.ts";
import { addReferenceCatalogue } from "./take-in-store.ts";

const named = (name: string, more: object = {}) => competenceBody.parse({ name, ...more });
const stranger = identifierOf("00000000-0000-4000-8000-000000000001");

describeOnModel<CompetenceTables>("the catalogue", ({ addOrganisation, act }) => {
	const add = (organisation: Identifier, name: string, more: object = {}) =>
		act({ organisation }, async (db) => {
			const added = await addCompetence(db, organisation, named(name, more));
			if (!added.ok) throw new Error(JSON.stringify(added.problem));
			return added.value;
		});

	test("is listed with search, filters and Norwegian order, and is nobody else's", async () => {
		const owner = await addOrganisation();
		const other = await addOrganisation();
		await add(owner, "Årskurs", { kind: "course", area: "Legemidler" });
		await add(owner, "Ergoterapi", { kind: "education", description: "tre år" });
		await add(owner, "Zoonoser", { kind: "course", retiredOn: "2026-11-16" });
		await add(owner, "Bading", { kind: "course", retiredOn: "2026-11-17" });
		const list = async (query: object, organisation = owner) => {
			const page = await act({ organisation }, (db) =>
				listCompetences(db, competenceList.parse(query), trialDay),
			);
			return page.items.map(({ name }) => name);
		};
		expect(await list({})).toEqual(["Bading", "Ergoterapi", "Zoonoser", "Årskurs"]);
		expect(await list({ sort: "-name", limit: "2" })).toEqual(["Årskurs", "Zoonoser"]);
		expect(await list({ search: "TRE ÅR" })).toEqual(["Ergoterapi"]);
		expect(await list({ kind: "course", retired: "false" })).toEqual(["Bading", "Årskurs"]);
		expect(await list({ retired: "true" })).toEqual(["Zoonoser"]);
		expect(await list({ area: "Legemidler" })).toEqual(["Årskurs"]);
		expect(await list({}, other)).toEqual([]);
	});

	test("keeps names apart, also when two add or rename to the same at once", async () => {
		const owner = await addOrganisation();
		const first = await add(owner, "Hygiene");
		const second = await add(owner, "Smittevern");
		const rename = await act({ organisation: owner }, (db) =>
			changeCompetence(db, owner, second.id, 1, named("Hygiene")),
		);
		expect(rename).toMatchObject({ ok: false, problem: { code: "conflict" } });
		const both = await Promise.all([
			act({ organisation: owner }, (db) => addCompetence(db, owner, named("Sår"))),
			act({ organisation: owner }, (db) => changeCompetence(db, owner, first.id, 1, named("Sår"))),
		]);
		expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
	});

	test("refuses a stale change and shows the row as it is; one of another is not there", async () => {
		const owner = await addOrganisation();
		const { id } = await add(owner, "Hygiene");
		const change = (organisation: Identifier, version: number, name: string) =>
			act({ organisation }, (db) => changeCompetence(db, organisation, id, version, named(name)));
		expect(await change(owner, 1, "Håndhygiene")).toMatchObject({ value: { version: 2 } });
		expect(await change(owner, 1, "Renhold")).toMatchObject({
			problem: { code: "stale", current: { name: "Håndhygiene", version: 2 } },
		});
		expect(await change(await addOrganisation(), 2, "Renhold")).toEqual({
			ok: false,
			problem: { code: "not-found" },
		});
	});

	test("shows relations both ways, and removes what nothing refers to", async () => {
		const owner = await addOrganisation();
		const nurse = await add(owner, "Sykepleier");
		const education = await add(owner, "Helseutdanning");
		const relation = await act({ organisation: owner }, (db) =>
			addRelation(db, owner, nurse.id, { relation: "implies", other: education.id }),
		);
		if (!relation.ok) throw new Error("not added");
		const read = (id: Identifier) => act({ organisation: owner }, (db) => findCompetence(db, id));
		expect(await read(nurse.id)).toMatchObject({
			implies: [{ name: "Helseutdanning", relation: relation.value.id }],
			impliedBy: [],
		});
		expect(await read(education.id)).toMatchObject({
			implies: [],
			impliedBy: [{ name: "Sykepleier", competence: nurse.id }],
		});
		const remove = (id: Identifier, version = 1) =>
			act({ organisation: owner }, (db) => removeCompetence(db, owner, id, version));
		expect(await remove(education.id)).toMatchObject({ problem: { code: "conflict" } });
		expect(await remove(nurse.id, 7)).toMatchObject({ problem: { code: "stale" } });
		const away = await act({ organisation: owner }, (db) =>
			removeRelation(db, owner, nurse.id, relation.value.id, 1),
		);
		expect(away.ok).toBe(true);
		expect((await remove(education.id)).ok).toBe(true);
		expect(await remove(education.id)).toMatchObject({ problem: { code: "not-found" } });
	});

	test("refuses relations to itself, to what is not there and twice", async () => {
		const owner = await addOrganisation();
		const one = await add(owner, "En");
		const two = await add(owner, "To");
		const relate = (other: Identifier, relation: "implies" | "requires" = "requires") =>
			act({ organisation: owner }, (db) => addRelation(db, owner, one.id, { relation, other }));
		expect(await relate(one.id)).toMatchObject({ problem: { faults: [{ pointer: "/other" }] } });
		expect(await relate(stranger)).toMatchObject({ problem: { faults: [{ pointer: "/other" }] } });
		expect((await relate(two.id)).ok).toBe(true);
		expect(await relate(two.id)).toMatchObject({ problem: { code: "conflict" } });
	});

	test("names the circle that an implication would close", async () => {
		const owner = await addOrganisation();
		const ids = [await add(owner, "A"), await add(owner, "B"), await add(owner, "C")];
		const imply = (from: number, to: number) =>
			act({ organisation: owner }, async (db) => {
				const answer = await addRelation(db, owner, ids[from]!.id, {
					relation: "implies",
					other: ids[to]!.id,
				});
				if (!answer.ok) throw answer.problem;
			});
		await imply(0, 1);
		await imply(1, 2);
		await expect(imply(2, 0)).rejects.toMatchObject({
			code: "conflict",
			detail: { en: expect.stringContaining("A → B → C → A") },
		});
		await imply(0, 2);
	});

	test("two who relate at the same moment cannot close a circle together", async () => {
		const owner = await addOrganisation();
		const [one, two] = [await add(owner, "En"), await add(owner, "To")];
		const imply = (from: Identifier, other: Identifier) =>
			act({ organisation: owner }, async (db) => {
				const answer = await addRelation(db, owner, from, { relation: "implies", other });
				if (!answer.ok) throw answer.problem;
			});
		const both = await Promise.allSettled([imply(one.id, two.id), imply(two.id, one.id)]);
		expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
		const catalogue = await act({ organisation: owner }, listCatalogue);
		expect(findImplicationCycle(catalogue)).toBeUndefined();
	});

	test("never has a circle, whatever implications are asked for", async () => {
		const owner = await addOrganisation();
		const ids: Identifier[] = [];
		for (const name of ["A", "B", "C", "D"]) ids.push((await add(owner, name)).id);
		const anyPair = fc.tuple(fc.nat(3), fc.nat(3));
		await fc.assert(
			fc.asyncProperty(fc.array(anyPair, { minLength: 1, maxLength: 5 }), async (pairs) => {
				for (const [from, to] of pairs) {
					await act({ organisation: owner }, async (db) => {
						const answer = await addRelation(db, owner, ids[from]!, {
							relation: "implies",
							other: ids[to]!,
						});
						if (!answer.ok) throw answer.problem;
					}).catch((problem) => expect(problem).toHaveProperty("code"));
				}
				const catalogue = await act({ organisation: owner }, listCatalogue);
				expect(findImplicationCycle(catalogue)).toBeUndefined();
			}),
			{ numRuns: 8 },
		);
	});

	test("takes in what is missing of the product's catalogue, and nothing the second time", async () => {
		const owner = await addOrganisation();
		const [known] = referenceCatalogue;
		await add(owner, known!.name, { description: "vår egen" });
		const take = () => act({ organisation: owner }, (db) => addReferenceCatalogue(db, owner));
		const first = await take();
		expect(first).toMatchObject({ ok: true, value: { left: [known!.name] } });
		const catalogue = await act({ organisation: owner }, listCatalogue);
		expect(catalogue).toHaveLength(referenceCatalogue.length);
		for (const row of referenceCatalogue.slice(1)) {
			const stored = catalogue.find(({ name }) => name === row.name);
			expect(stored?.implies.toSorted()).toEqual(row.implies.toSorted());
			expect(stored?.prerequisites.toSorted()).toEqual(row.prerequisites.toSorted());
			expect(stored).toMatchObject({ kind: row.kind, validityMonths: row.validityMonths });
		}
		expect(catalogue.find(({ name }) => name === known!.name)).toMatchObject({ implies: [] });
		expect(await take()).toMatchObject({ value: { added: [], relations: 0 } });
	});

	test("has room for texts of any kind, and none with NUL", async () => {
		const owner = await addOrganisation();
		await add(owner, `'"; drop table competence; --${randomUUID()} 😀`);
		expect(competenceBody.safeParse({ name: "a\0b" }).success).toBe(false);
		expect(competenceBody.safeParse({ name: "a|b" }).success).toBe(false);
		expect(competenceBody.safeParse({ name: "a", validityMonths: 1201 }).success).toBe(false);
		expect(competenceBody.safeParse({ name: "a", unknown: 1 }).success).toBe(false);
	});
});
