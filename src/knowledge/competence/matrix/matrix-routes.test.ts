import { expect, test } from "vitest";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { openRecords } from "../../../machinery/importing/open-records.ts";
import { describeOnServerOf } from "../../../serving/server-trial.case-support.ts";
import { competenceRoutes } from "../competence-routes.ts";
import type { HoldingDb } from "../holdings/holding-store.ts";
import {
	addCompetenceRow,
	addEmploymentRow,
	addHoldingRow,
	addPersonRow,
	addRelationRow,
	addRequirementRow,
	addUnitRow,
} from "../organisation-rows.case-support.ts";

type Tables = HoldingDb extends import("kysely").Kysely<infer All> ? All : never;

describeOnServerOf<Tables>(
	"the unit matrix and a person's competences",
	{ routes: competenceRoutes },
	({ addOrganisation, act, as }) => {
		async function createMunicipality() {
			const owner = await addOrganisation();
			const rows = await act({ organisation: owner }, async (db) => {
				const top = await addUnitRow(db, owner, "Helse");
				const home = await addUnitRow(db, owner, "Solheim", { parent: top });
				const ward = await addUnitRow(db, owner, "Post 1", { parent: home });
				const other = await addUnitRow(db, owner, "Fjellheim", { parent: top });
				const competence = (name: string, more = {}) =>
					addCompetenceRow(db, owner, name, { kind: "course", ...more });
				const nurse = await competence("Sykepleier");
				const health = await competence("Helseutdanning");
				const course = await competence("=Årskurs", { validity_months: 12 });
				const rare = await competence("Braille");
				await addRelationRow(db, owner, nurse, "implies", health);
				const person = async (number: string, name: string, unit: Identifier, more = {}) => {
					const id = await addPersonRow(db, owner, number, { name });
					await addEmploymentRow(db, owner, id, unit, { education_group: "Sykepleier", ...more });
					return id;
				};
				const anna = await person("1", "Åse", home);
				const bo = await person("2", "Bo", ward, { education_group: "Assistent" });
				const cato = await person("3", "Cato", other);
				await person("4", "Dina", home, { valid_to: "2026-11-15" });
				const hold = (who: Identifier, what: Identifier, more = {}) =>
					addHoldingRow(db, owner, who, what, more);
				const trained = await hold(anna, nurse, { evidence: "documented", level: 3 });
				await hold(anna, course, { valid_from: "2025-01-01", level: 4 });
				const newer = { valid_from: "2026-02-01", in_use: false, level: 1 };
				const renewed = await hold(anna, course, newer);
				await hold(bo, rare, { valid_from: "2026-12-01" });
				await hold(cato, rare);
				const requirement = (unit: Identifier, what: Identifier, more = {}) =>
					addRequirementRow(db, owner, unit, what, more);
				await requirement(ward, course);
				await requirement(home, nurse, { roles: ["Sykepleier"], min_evidence: "documented" });
				await requirement(top, rare);
				await requirement(home, health, { valid_to: "2026-11-15" });
				return {
					home,
					other,
					anna,
					bo,
					cato,
					trained,
					renewed,
					ids: { nurse, health, course, rare },
				};
			});
			return {
				owner,
				...rows,
				planner: as({ organisation: owner, roles: ["quality-developer"] }),
				leader: as({ organisation: owner, roles: ["unit-leader"], units: [rows.home] }),
			};
		}

		test("has those at work there on the day, what is required, and the best that each holds", async () => {
			const { planner, home, trained, renewed } = await createMunicipality();
			const { json } = await planner.get(`/units/${home}/matrix`);
			expect(json).toMatchObject({
				unit: { id: home, name: "Solheim" },
				unitPath: "Helse / Solheim",
				on: "2026-11-16",
			});
			expect(
				json.columns.map((column: { name: string; required: string }) => [
					column.name,
					column.required,
				]),
			).toEqual([
				["=Årskurs", "here"],
				["Sykepleier", "here"],
				["Braille", "above"],
				["Helseutdanning", null],
			]);
			expect(
				json.rows.map((row: { name: string; cells: unknown }) => [row.name, row.cells]),
			).toEqual([
				["Bo", []],
				[
					"Åse",
					[
						[0, 1, 0, "2027-01-31", false, true, renewed, 1],
						[1, 3, 2, null, true, true, trained, 1],
						[3, 3, 2, null, true, false, trained, 1],
					],
				],
			]);
		});

		test("shows what has expired when nothing newer counts, and who was there then", async () => {
			const { planner, home } = await createMunicipality();
			const { json } = await planner.get(`/units/${home}/matrix?on=2026-01-15`);
			expect(json.rows.map((row: { name: string }) => row.name)).toEqual(["Bo", "Dina", "Åse"]);
			expect(json.rows[2].cells[0].slice(0, 6)).toEqual([0, 4, 0, "2025-12-31", true, true]);
		});

		test("is open to leaders of the unit and to planners, to nobody else", async () => {
			const { leader, owner, anna, home, other } = await createMunicipality();
			const { planner: stranger } = await createMunicipality();
			expect((await leader.get(`/units/${home}/matrix`)).status).toBe(200);
			const employee = as({ organisation: owner, roles: ["employee"], person: anna });
			for (const suffix of ["/units/{unit}/matrix", "/exports/units/{unit}/matrix.xlsx"]) {
				const path = (unit: string) => suffix.replace("{unit}", unit);
				expect((await leader.get(path(other))).status).toBe(404);
				expect((await employee.get(path(home))).status).toBe(404);
				expect((await stranger.get(path(home))).status).toBe(404);
			}
		});

		test("is taken out as CSV and as a workbook, with nothing that a spreadsheet would run", async () => {
			const { planner, home } = await createMunicipality();
			const csv = await planner.get(`/exports/units/${home}/matrix.csv`);
			const [header, , second] = new TextDecoder().decode(csv.bytes).trimEnd().split("\r\n");
			expect(header).toBe("ansattnr;navn;'=Årskurs;Sykepleier;Braille;Helseutdanning");
			expect(second).toBe(
				'1;Åse;"nivå 1, egenerklært, til 2027-01-31, ikke i bruk";"nivå 3, dokumentert";;"nivå 3, dokumentert, følger av annen kompetanse"',
			);
			const workbook = await planner.get(`/exports/units/${home}/matrix.xlsx`);
			expect(workbook.headers["content-type"]).toMatch(/spreadsheetml/);
			const read: unknown[][] = [];
			openRecords(
				{ name: "matrix.xlsx", bytes: workbook.bytes },
				[],
			)((_, cells) => {
				read.push(cells);
				return true;
			});
			expect(read).toHaveLength(3);
			expect(JSON.stringify(read[0])).toContain("'=Årskurs");
		});

		test("how many hold a competence is counted within reach, in each unit, the best of each person once", async () => {
			const { planner, leader, owner, anna, home, other, ids } = await createMunicipality();
			const count = async (client: typeof planner, competence: Identifier, query = "") =>
				(await client.get(`/competences/${competence}/holders${query}`)).json;
			expect(await count(leader, ids.health)).toMatchObject({
				...{ persons: 1, documented: 1, confirmed: 0, selfDeclared: 0, implied: 1 },
				...{ expiresSoon: 0, units: [{ unit: { id: home, name: "Solheim" }, persons: 1 }] },
			});
			expect(await count(planner, ids.course)).toMatchObject({ persons: 1, expiresSoon: 1 });
			expect(await count(planner, ids.course, "?on=2027-02-01")).toMatchObject({ persons: 0 });
			expect(await count(planner, ids.rare)).toMatchObject({
				units: [{ unit: { id: other }, unitPath: "Helse / Fjellheim", persons: 1 }],
			});
			expect(await count(leader, ids.rare)).toMatchObject({ persons: 0, units: [] });
			const employee = as({ organisation: owner, roles: ["employee"], person: anna });
			expect((await employee.get(`/competences/${ids.rare}/holders`)).status).toBe(404);
			expect((await planner.get(`/competences/${owner}/holders`)).status).toBe(404);
		});

		test("a person sees what is implied, what expires soon, and what the own units ask for besides", async () => {
			const { owner, anna, bo, ids } = await createMunicipality();
			const read = async (person: Identifier, query = "") => {
				const employee = as({ organisation: owner, roles: ["employee"], person });
				return (await employee.get(`/persons/${person}/competences${query}`)).json;
			};
			const first = await read(anna);
			expect(first.held).toMatchObject([
				{ competence: { name: "=Årskurs" }, impliedBy: null, state: "expires-soon" },
				{ competence: { name: "Helseutdanning" }, impliedBy: { id: ids.nurse }, state: "counts" },
				{ competence: { name: "Sykepleier" }, impliedBy: null, evidence: "documented" },
			]);
			expect(first.lacking).toMatchObject([{ competence: { name: "Braille" } }]);
			const second = await read(bo);
			expect(second.held).toEqual([]);
			expect(
				second.lacking.map((each: { competence: { name: string } }) => each.competence.name).sort(),
			).toEqual(["=Årskurs", "Braille"]);
			expect((await read(bo, "?on=2026-12-01")).lacking).toMatchObject([
				{ competence: { name: "=Årskurs" } },
			]);
			expect((await read(anna, "?on=2028-01-01")).held[0].state).toBe("expired");
		});
	},
);
