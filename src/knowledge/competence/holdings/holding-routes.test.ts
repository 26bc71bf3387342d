import { expect, test } from "vitest";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import { describeOnServerOf } from "../../../serving/server-trial.case-support.ts";
import { competenceRoutes } from "../competence-routes.ts";
import { evidenceKinds } from "../model.ts";
import {
	addCompetenceRow,
	addEmploymentRow,
	addHoldingRow,
	addPersonRow,
	addUnitRow,
} from "../organisation-rows.case-support.ts";
import { addHoldings } from "./add-holdings-store.ts";
import { maySetEvidence } from "./evidence-rule.ts";
import { holdingBody } from "./holding-contract.ts";
import type { HoldingDb } from "./holding-store.ts";
import { holdingsPersonalData } from "./holdings-personal-data-store.ts";

type Tables = HoldingDb extends import("kysely").Kysely<infer All> ? All : never;
const nowhere = "00000000-0000-4000-8000-00000000000f";

describeOnServerOf<Tables>(
	"holdings",
	{ routes: competenceRoutes },
	({ addOrganisation, act, as }) => {
		/** Two homes; Anna and Bo in the first (Bo below it), Cato in the second, and Dina who left the first. */
		async function createMunicipality() {
			const owner = await addOrganisation();
			const rows = await act({ organisation: owner }, async (db) => {
				const first = await addUnitRow(db, owner, "Solheim");
				const ward = await addUnitRow(db, owner, "Post 1", { parent: first });
				const second = await addUnitRow(db, owner, "Fjellheim");
				const person = async (number: string, name: string, unit: Identifier, more = {}) => {
					const id = await addPersonRow(db, owner, number, { name });
					await addEmploymentRow(db, owner, id, unit, more);
					return id;
				};
				const course = await addCompetenceRow(db, owner, "Medisinkurs", { validity_months: 24 });
				return {
					first,
					second,
					course,
					anna: await person("1", "Anna", first),
					bo: await person("2", "Bo", ward),
					cato: await person("3", "Cato", second),
					dina: await person("4", "Dina", first, { valid_to: "2025-12-31" }),
				};
			});
			return {
				owner,
				...rows,
				planner: as({ organisation: owner, roles: ["quality-developer"] }),
				leader: as({ organisation: owner, roles: ["unit-leader"], units: [rows.first] }),
				employee: as({ organisation: owner, roles: ["employee"], person: rows.anna }),
			};
		}

		test("are added, found by person, competence, unit and day, and end when the validity says", async () => {
			const { planner, first, anna, cato, course } = await createMunicipality();
			const added = await planner.post("/holdings", {
				body: { person: anna, competence: course, validFrom: "2024-12-01", level: 3 },
			});
			expect(added).toMatchObject({
				status: 201,
				json: { person: { name: "Anna" }, evidence: "self-declared", expires: "2026-11-30" },
			});
			await planner.post("/holdings", {
				body: { person: cato, competence: course, evidence: "documented", validTo: "2030-01-01" },
			});
			const list = async (query: string) =>
				(await planner.get(`/holdings?${query}`)).json.items.map(
					(item: { person: { name: string } }) => item.person.name,
				);
			expect(await list("")).toEqual(["Anna", "Cato"]);
			expect(await list("sort=-level")).toEqual(["Anna", "Cato"]);
			expect(await list(`unit=${first}`)).toEqual(["Anna"]);
			expect(await list(`person=${cato}`)).toEqual(["Cato"]);
			expect(await list(`competence=${course}&evidence=documented`)).toEqual(["Cato"]);
			expect(await list("on=2026-12-01")).toEqual(["Cato"]);
			expect(await list("expiresBy=2027-02-01")).toEqual(["Anna"]);
			expect(await list("search=MEDISIN&inUse=true&sort=-person")).toEqual(["Cato", "Anna"]);
			expect(await list("search=kato")).toEqual([]);
		});

		test("come page by page in the same order, whether the database sorts or we", async () => {
			const { planner, owner, anna, cato } = await createMunicipality();
			await act({ organisation: owner }, async (db) => {
				for (let number = 0; number < 12; number += 1) {
					await db
						.insertInto("holding")
						.values({
							...{
								owner,
								person: number % 3 === 0 ? anna : cato,
								level: ([1, 2, 3] as const)[number % 3]!,
							},
							competence: await addCompetenceRow(db, owner, `Kurs ${number}`),
							valid_from:
								number % 4 === 0 ? null : plainDateOf(`202${number % 5}-0${1 + (number % 9)}-01`),
						})
						.execute();
				}
			});
			const idsOf = async (query: string) =>
				(await planner.get(`/holdings?${query}`)).json.items.map(({ id }: { id: string }) => id);
			for (const sort of [
				"level",
				"-level",
				"validFrom",
				"-validFrom",
				"level,-validFrom",
				"-level,validFrom",
			]) {
				const whole = await idsOf(`sort=${sort}&search=Kurs`);
				expect(whole).toHaveLength(12);
				const pages: string[] = [];
				for (const offset of [0, 5, 10])
					pages.push(...(await idsOf(`sort=${sort}&limit=5&offset=${offset}`)));
				expect(pages, sort).toEqual(whole);
			}
			const { json } = await planner.get(`/holdings?sort=level&limit=2&person=${anna}&inUse=true`);
			expect([json.total, json.items.length]).toEqual([4, 2]);
		});

		test("are raised in evidence, ended and removed with their version", async () => {
			const { planner, anna, course } = await createMunicipality();
			const { json } = await planner.post("/holdings", {
				body: { person: anna, competence: course },
			});
			const path = `/holdings/${json.id}`;
			const raised = await planner.put(path, {
				ifMatch: 1,
				body: { evidence: "documented", level: 3, willingToShare: true },
			});
			expect(raised.json).toMatchObject({ version: 2, evidence: "documented", level: 3 });
			expect((await planner.put(path, { ifMatch: 1, body: {} })).status).toBe(412);
			const ended = await planner.post(`${path}/end`, {
				ifMatch: 2,
				body: { lastDay: "2026-12-31" },
			});
			expect(ended.json).toMatchObject({ version: 3, validTo: "2026-12-31", willingToShare: true });
			expect((await planner.delete(path, { ifMatch: 2 })).status).toBe(412);
			expect((await planner.delete(path, { ifMatch: 3 })).status).toBe(204);
			expect((await planner.get(path)).status).toBe(404);
		});

		test("are not registered twice from the same day, also when two do it at once", async () => {
			const { planner, anna, course } = await createMunicipality();
			const body = { person: anna, competence: course };
			const both = await Promise.all([
				planner.post("/holdings", { body }),
				planner.post("/holdings", { body }),
			]);
			expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
			const renewed = await planner.post("/holdings", {
				body: { ...body, validFrom: "2027-01-01" },
			});
			expect(renewed.status).toBe(201);
			const moved = await planner.put(`/holdings/${renewed.json.id}`, { ifMatch: 1, body: {} });
			expect(moved.status).toBe(409);
		});

		test("of persons and competences that are not there are refused with their place", async () => {
			const { planner, anna, course } = await createMunicipality();
			const { anna: stranger } = await createMunicipality();
			const fault = async (body: object) => {
				const answer = await planner.post("/holdings", {
					body: { person: anna, competence: course, ...body },
				});
				expect(answer.status).toBeLessThan(500);
				return answer.json.errors?.[0]?.pointer;
			};
			expect(await fault({ person: nowhere })).toBe("/person");
			expect(await fault({ person: stranger })).toBe("/person");
			expect(await fault({ competence: nowhere })).toBe("/competence");
			expect(await fault({ level: 5 })).toBe("/level");
			expect(await fault({ validFrom: "2026-01-02", validTo: "2026-01-01" })).toBe("/validTo");
		});

		test("a leader sees and changes those of the own units who have not left", async () => {
			const { leader, owner, anna, bo, cato, dina, course } = await createMunicipality();
			const ids = await act({ organisation: owner }, async (db) => ({
				anna: await addHoldingRow(db, owner, anna, course),
				bo: await addHoldingRow(db, owner, bo, course),
				cato: await addHoldingRow(db, owner, cato, course),
				dina: await addHoldingRow(db, owner, dina, course),
			}));
			const { json } = await leader.get("/holdings");
			expect(json.items.map((item: { id: string }) => item.id).sort()).toEqual(
				[ids.anna, ids.bo].sort(),
			);
			expect((await leader.get(`/holdings/${ids.cato}`)).status).toBe(404);
			const confirm = (id: Identifier) =>
				leader.put(`/holdings/${id}`, { ifMatch: 1, body: { evidence: "confirmed" } });
			expect((await confirm(ids.bo)).json).toMatchObject({ evidence: "confirmed" });
			expect((await confirm(ids.cato)).status).toBe(404);
			expect((await leader.delete(`/holdings/${ids.dina}`, { ifMatch: 1 })).status).toBe(404);
			const other = await leader.post("/holdings", {
				body: { person: cato, competence: course, validFrom: "2027-01-01" },
			});
			expect(other.json.errors[0].pointer).toBe("/person");
			const exported = new TextDecoder().decode((await leader.get("/exports/holdings.csv")).bytes);
			expect(exported.trimEnd().split("\r\n")).toHaveLength(3);
		});

		test("an employee sees only the own, a union representative none", async () => {
			const { employee, owner, anna, bo, course } = await createMunicipality();
			await act({ organisation: owner }, async (db) => {
				await addHoldingRow(db, owner, anna, course);
				await addHoldingRow(db, owner, bo, course);
			});
			const { json } = await employee.get("/holdings");
			expect(json).toMatchObject({ total: 1, items: [{ person: { name: "Anna" } }] });
			expect((await employee.get(`/persons/${bo}/competences`)).status).toBe(404);
			expect((await employee.get(`/persons/${anna}/competences`)).status).toBe(200);
			expect((await employee.post("/holdings", { body: {} })).status).toBe(403);
			const union = as({ organisation: owner, roles: ["union-representative"] });
			expect((await union.get("/holdings")).status).toBe(403);
		});

		test("are added by the thousand in one statement, and reported to the person", async () => {
			const { owner, anna, bo, course } = await createMunicipality();
			const collected = await act({ organisation: owner }, async (db) => {
				const many = Array.from({ length: 1000 }, (_, index) =>
					holdingBody.parse({
						person: index === 0 ? anna : bo,
						competence: course,
						willingToShare: index === 0 ? true : null,
						validTo: index === 0 ? "2027-01-01" : null,
					}),
				);
				await addHoldings(db as never, owner, many);
				const { count } = await db
					.selectFrom("holding")
					.select((select) => select.fn.countAll<number>().as("count"))
					.executeTakeFirstOrThrow();
				expect(count).toBe(1000);
				return holdingsPersonalData.collect(db, anna);
			});
			expect(collected).toEqual([
				{
					competence: "Medisinkurs",
					level: 2,
					evidence: "self-declared",
					inUse: true,
					willingToShare: true,
					validFrom: null,
					validTo: "2027-01-01",
					expires: "2027-01-01",
				},
			]);
		});
	},
);

test("one who reaches only the own person declares, and leaves what is confirmed", () => {
	const person = nowhere as Identifier;
	for (const before of [null, ...evidenceKinds]) {
		for (const after of evidenceKinds) {
			expect(maySetEvidence({ kind: "all" }, before, after)).toBe(true);
			expect(maySetEvidence({ kind: "units", units: [] }, before, after)).toBe(true);
			expect(maySetEvidence({ kind: "outline" }, before, after)).toBe(false);
			expect(maySetEvidence({ kind: "self", person }, before, after)).toBe(
				after === "self-declared" && (before === null || before === "self-declared"),
			);
		}
	}
});
