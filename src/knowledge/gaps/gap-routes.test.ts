import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import type { Role } from "../../people/access/authorisation/roles.ts";
import { describeOnServerOf } from "../../serving/server-trial.case-support.ts";
import { analyseGaps } from "./analyse-gaps.ts";
import type { AnalysedTables } from "./analyses/municipality-data-store.ts";
import {
	demoDay,
	readDemo,
	storeMunicipality,
} from "./analyses/store-municipality.case-support.ts";
import { writeGapCsv } from "./files/gap-csv.ts";
import { writeGapJson } from "./files/gap-json.ts";
import { gapRoutes } from "./gap-routes.ts";
import { findPersonsOfRequirement } from "./persons-of-requirement.ts";

const data = readDemo("trostevik");
const expected = analyseGaps(data, { asOf: demoDay, recruitment: null });

describeOnServerOf<AnalysedTables>(
	"analyses over HTTP",
	{ routes: gapRoutes },
	({ addOrganisation, act, as }) => {
		async function setUp() {
			const owner = await addOrganisation();
			const ids = await act({ organisation: owner }, (db) => storeMunicipality(db, owner, data));
			const signIn = (role: Role, units?: readonly Identifier[]) =>
				as({ organisation: owner, roles: [role], ...(units ? { units } : {}) });
			const planner = signIn("quality-developer");
			const recorded = await planner.post("/analyses", { body: { asOf: demoDay, note: "Vår" } });
			expect(recorded).toMatchObject({ status: 201, json: { version: 1 } });
			return { owner, ids, signIn, planner, analysis: recorded.json };
		}

		test("the planner records one, and finds the command's figures in list, files and heat map", async () => {
			const { planner, analysis, ids } = await setUp();
			expect(analysis).toMatchObject({ asOf: demoDay, note: "Vår", definitionVersion: 1 });
			expect((await planner.get("/analyses/latest")).json).toEqual(analysis);
			expect((await planner.get("/analyses?search=vår")).json).toMatchObject({ total: 1 });
			expect((await planner.get("/analyses?asOfFrom=2026-03-02")).json).toMatchObject({ total: 0 });

			const list = `/analyses/${analysis.id}/findings`;
			const all = (await planner.get(`${list}?limit=500`)).json;
			expect(all.total).toBe(expected.gaps.length + expected.phaseOut.length);
			const gaps = all.items.filter(({ kind }: { kind: string }) => kind === "gap");
			expect(
				gaps.map(({ figures, unitPath, competence }: (typeof gaps)[number]) => [
					unitPath,
					competence.name,
					figures.gap,
					figures.ahead[3].risk,
				]),
			).toEqual(
				expected.gaps.map(({ unit, competence, gap, ahead }) => [
					unit,
					competence,
					gap,
					ahead[3]?.risk,
				]),
			);
			expect(
				all.items.slice(gaps.length).map(({ holders }: { holders: number }) => holders),
			).toEqual(expected.phaseOut.map(({ holders }) => holders));
			const second = (await planner.get(`${list}?limit=3&offset=2`)).json;
			expect(second).toEqual({ ...all, items: all.items.slice(2, 5), limit: 3, offset: 2 });
			const risky = (await planner.get(`${list}?sort=-risk60,unit&limit=500&kind=gap`)).json.items;
			const risks = risky.map(({ figures }: (typeof gaps)[number]) => figures.ahead[3].risk);
			expect(risks).toEqual([...risks].sort((one, other) => other - one));
			for (const state of ["gap", "one-away", "robust"]) {
				expect((await planner.get(`${list}?state=${state}`)).json.total).toBe(
					expected.gaps.filter((each) => each.state === state).length,
				);
			}
			const byGap = await planner.get(`${list}?sort=-gap`);
			expect([byGap.status, byGap.json.errors[0].pointer]).toEqual([400, "/query/sort"]);
			const inFte = (await planner.get(`${list}?sort=-gap&countedIn=fte&limit=500`)).json.items;
			expect(inFte).toHaveLength(
				expected.gaps.filter(({ countedIn }) => countedIn === "fte").length,
			);
			const largest = inFte.map(({ figures }: (typeof gaps)[number]) => figures.gap);
			expect(largest).toEqual([...largest].sort((one, other) => other - one));
			const [unit] = data.units;
			const within = (await planner.get(`${list}?unit=${ids.units.get(unit!.path)}&criticality=3`))
				.json;
			expect(within.total).toBe(
				expected.gaps.filter(
					(each) => each.criticality === 3 && `${each.unit} /`.startsWith(`${unit!.path} /`),
				).length,
			);

			const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
			const json = await planner.get(`/analyses/${analysis.id}/gap.json`);
			expect(decoder.decode(json.bytes)).toBe(writeGapJson(expected));
			const csv = await planner.get(`/analyses/${analysis.id}/gap.csv`);
			expect(decoder.decode(csv.bytes)).toBe(writeGapCsv(expected, "nb"));

			const map = (await planner.get("/gaps/heat-map")).json;
			const sum = (field: "findings" | "gaps") =>
				map.cells.reduce((total: number, cell: Record<string, number>) => total + cell[field]!, 0);
			expect(sum("findings")).toBe(expected.gaps.length);
			expect(sum("gaps")).toBe(expected.gaps.filter(({ state }) => state === "gap").length);
			for (const cell of map.cells) {
				const here = expected.gaps.filter(
					(each) =>
						each.unit === map.units[cell.row].path &&
						each.competence === map.competences[cell.column].name,
				);
				expect(cell.coverage).toBe(Math.min(...here.map(({ coverage }) => coverage)));
				expect(cell.keyPersons).toBe(Math.max(...here.map(({ keyPersons }) => keyPersons)));
				for (const [at, { months, risk }] of cell.ahead.entries()) {
					expect(months).toBe(here[0]!.ahead[at]!.months);
					expect(risk).toBe(Math.max(...here.map(({ ahead }) => ahead[at]!.risk)));
				}
			}

			const countOf = async (query: string) =>
				(await planner.get(`${list}?limit=1&${query}`)).json.total;
			const surplus = expected.gaps.filter((each) => each.surplus > 0).length;
			expect(await countOf("surplus=true")).toBe(surplus);
			const mobilised = expected.gaps.filter(({ remedies }) => remedies.mobilise > 0).length;
			expect(await countOf("remedy=mobilise")).toBe(mobilised);
		});

		test("a finding tells how it was made, its requirement's guidance, its history and who stands behind it", async () => {
			const { owner, planner, analysis, ids } = await setUp();
			const { items } = (await planner.get(`/analyses/${analysis.id}/findings?kind=gap&limit=500`))
				.json;
			const gap = items.find(
				({ figures }: (typeof items)[number]) => figures.supply > 0 && figures.keyPersons > 0,
			);
			const law = randomUUID();
			await act({ organisation: owner }, async (db) => {
				await sql`insert into guidance (owner, id, kind, title, reference) values (${owner}, ${law}, 'local-goal', 'Trygg natt', 'KS 12/26')`.execute(
					db,
				);
				await db
					.insertInto("requirement_guidance")
					.values({
						owner,
						requirement: gap.requirement,
						guidance: law as Identifier,
						guidance_owner: owner,
					})
					.execute();
				await db.deleteFrom("holding").execute();
			});
			const later = (
				await planner.post("/analyses", { body: { asOf: "2026-04-01", recruitment: 0.5 } })
			).json;
			const full = (await planner.get(`/findings/${gap.id}`)).json;
			expect(full).toMatchObject({
				finding: gap,
				analysis,
				requirement: {
					id: gap.requirement,
					guidance: [{ id: law, source: "own", title: "Trygg natt", reference: "KS 12/26" }],
				},
			});
			expect(full.history.map(({ asOf }: { asOf: string }) => asOf)).toEqual([
				demoDay,
				"2026-04-01",
			]);
			expect(full.history[0].figures.gap).toBe(gap.figures.gap);

			const compared = (await planner.get(`/analyses/${later.id}/comparison?with=${analysis.id}`))
				.json;
			expect(compared.earlier).toEqual(analysis);
			const change = compared.changes.find(
				({ after }: (typeof compared.changes)[number]) => after?.requirement === gap.requirement,
			);
			expect(change).toMatchObject({
				change: "opened",
				before: gap,
				after: { figures: { supply: 0 } },
			});
			expect(compared.counts.opened).toBeGreaterThan(0);
			const only = `/analyses/${later.id}/comparison?with=${analysis.id}&change=opened`;
			expect((await planner.get(only)).json.changes).toHaveLength(compared.counts.opened);

			const persons = (await planner.get(`/findings/${gap.id}/persons`)).json;
			expect(persons).toMatchObject({ on: "2026-11-16", computedNow: true });
			expect(persons.members).toHaveLength(persons.groupSizeNow);
			expect(
				persons.members.some(({ standing }: { standing: string }) => standing === "counts"),
			).toBe(false);
			const known = new Set(ids.persons.values());
			for (const { id, unitPaths } of persons.members) {
				expect(known).toContain(id);
				expect(unitPaths.length).toBeGreaterThan(0);
			}
			await act({ organisation: owner }, (db) =>
				db
					.updateTable("requirement")
					.set({ valid_to: "2026-05-01" as never })
					.where("id", "=", gap.requirement)
					.execute(),
			);
			expect((await planner.get(`/findings/${gap.id}/persons`)).status).toBe(409);
		});

		test("names just those that the definitions count", async () => {
			const { planner, analysis, ids } = await setUp();
			const today = (await planner.post("/analyses", { body: {} })).json;
			expect(today.asOf).toBe("2026-11-16");
			expect(today.inputHash).not.toBe(analysis.inputHash);
			const { items } = (await planner.get(`/analyses/${today.id}/findings?kind=gap&limit=500`))
				.json;
			const wanted = items
				.filter(({ figures }: (typeof items)[number]) => figures.gap > 0)
				.slice(0, 3);
			expect(wanted).toHaveLength(3);
			for (const gap of wanted) {
				const index = data.requirements.findIndex(
					(each) =>
						each.unit === gap.unitPath &&
						each.competence === gap.competence.name &&
						each.roles.join() === gap.roles.join(),
				);
				const core = findPersonsOfRequirement(data, today.asOf, index)!;
				const persons = (await planner.get(`/findings/${gap.id}/persons`)).json;
				const pairs = persons.members.map(({ id, standing }: Record<string, string>) => [
					id,
					standing,
				]);
				expect(pairs.sort()).toEqual(
					core.members
						.map(({ personId, standing }) => [ids.persons.get(personId), standing])
						.sort(),
				);
				expect(persons.movers.persons.map(({ id }: { id: string }) => id)).toEqual(
					core.movers.map((id) => ids.persons.get(id)),
				);
			}
		});

		test("a leader sees the own units' findings and no others, in every form", async () => {
			const { signIn, planner, analysis, ids } = await setUp();
			const counted = new Map<string, number>();
			for (const { unit } of expected.gaps) counted.set(unit, (counted.get(unit) ?? 0) + 1);
			const path = [...counted.keys()].find((each) => each.includes(" / "))!;
			const leader = signIn("unit-leader", [ids.units.get(path)!]);
			const own = expected.gaps.filter(({ unit }) => `${unit} /`.startsWith(`${path} /`));
			expect(own.length).toBeLessThan(expected.gaps.length);
			const list = `/analyses/${analysis.id}/findings?limit=500`;
			const seen = (await leader.get(list)).json;
			expect(seen.total).toBe(own.length);
			expect(seen.items.map(({ unitPath }: { unitPath: string }) => unitPath)).toEqual(
				own.map(({ unit }) => unit),
			);
			const file = (await leader.get(`/analyses/${analysis.id}/gap.json`)).json;
			expect(file.gaps).toHaveLength(own.length);
			expect(file.phaseOut).toEqual([]);
			const map = (await leader.get("/gaps/heat-map")).json;
			expect(map.units.every((unit: { path: string }) => unit.path.startsWith(path))).toBe(true);
			const others = (await planner.get(list)).json.items.find(
				({ id }: { id: string }) => !seen.items.some((mine: { id: string }) => mine.id === id),
			);
			for (const form of ["", "/persons"]) {
				const strange = await leader.get(`/findings/${others.id}${form}`);
				const missing = await leader.get(`/findings/${randomUUID()}${form}`);
				expect(strange.status).toBe(404);
				expect({ ...strange.json, instance: 0 }).toEqual({ ...missing.json, instance: 0 });
			}
			const persons = await leader.get(`/findings/${seen.items[0].id}/persons`);
			expect(persons.status).toBe(200);
			for (const { unitPaths } of [...persons.json.members, ...persons.json.movers.persons]) {
				for (const unit of unitPaths) expect(unit.startsWith(path)).toBe(true);
			}
			const unplaced = signIn("unit-leader", []);
			expect([200, 403]).toContain((await unplaced.get(list)).status);
			expect((await unplaced.get(list)).json.total ?? 0).toBe(0);
		});

		test("unions and councils see what is required and why, and no figure that counts persons", async () => {
			const { signIn, analysis } = await setUp();
			for (const role of ["union-representative", "user-council-representative"] as const) {
				const reader = signIn(role);
				const first = (await reader.get(`/analyses/${analysis.id}/findings?limit=500`)).json;
				expect(first.total).toBe(expected.gaps.length);
				for (const item of first.items) {
					expect(item).toMatchObject({ kind: "gap", figures: null });
					if (item.share !== null) expect(item.required).toBe(null);
				}
				const paths = first.items.map(({ unitPath }: { unitPath: string }) => unitPath);
				for (const sort of ["place", "risk12", "-keyPersons", "coverage"]) {
					const sorted = await reader.get(
						`/analyses/${analysis.id}/findings?limit=500&sort=${sort}`,
					);
					expect(sorted.json.items.map(({ unitPath }: { unitPath: string }) => unitPath)).toEqual(
						paths,
					);
				}
				expect((await reader.get(`/analyses/${analysis.id}/findings?state=gap`)).json.total).toBe(
					0,
				);
				const full = (await reader.get(`/findings/${first.items[0].id}`)).json;
				expect(full).toMatchObject({ finding: { figures: null }, analysis: { inputCounts: null } });
				expect(full.history).toMatchObject([{ figures: null }]);
				expect((await reader.get("/analyses/latest")).json.inputCounts).toBe(null);
				for (const path of [
					`/findings/${first.items[0].id}/persons`,
					`/analyses/${analysis.id}/comparison?with=${analysis.id}`,
					`/analyses/${analysis.id}/gap.json`,
					`/analyses/${analysis.id}/gap.csv`,
					"/gaps/heat-map",
				]) {
					expect((await reader.get(path)).status, path).toBe(403);
				}
				expect((await reader.post("/analyses", { body: {} })).status).toBe(403);
			}
			expect((await signIn("employee").get("/analyses")).status).toBe(403);
		});

		test("another organisation's analysis is as if it were not there", async () => {
			const { analysis } = await setUp();
			const other = await setUp();
			const found = (await other.planner.get(`/analyses/${other.analysis.id}/findings?limit=1`))
				.json;
			const mine = (await other.planner.get("/analyses")).json;
			expect(mine.items.map(({ id }: { id: string }) => id)).toEqual([other.analysis.id]);
			for (const path of [
				`/analyses/${analysis.id}`,
				`/analyses/${analysis.id}/findings`,
				`/analyses/${analysis.id}/gap.csv`,
				`/analyses/${other.analysis.id}/comparison?with=${analysis.id}`,
				`/gaps/heat-map?analysis=${analysis.id}`,
			]) {
				expect((await other.planner.get(path)).status, path).toBe(404);
			}
			expect((await other.planner.delete(`/analyses/${analysis.id}`, { ifMatch: 1 })).status).toBe(
				404,
			);
			expect(found.total).toBeGreaterThan(0);
		});

		test("goes only while nothing builds on it", async () => {
			const { owner, planner, analysis } = await setUp();
			const { items } = (await planner.get(`/analyses/${analysis.id}/findings?limit=1`)).json;
			const path = `/analyses/${analysis.id}`;
			expect((await planner.delete(path)).status).toBe(428);
			expect((await planner.delete(path, { ifMatch: 2 })).status).toBe(412);
			const plan = randomUUID();
			const measure = randomUUID();
			await act({ organisation: owner }, async (db) => {
				await sql`insert into plan (owner, id, title, valid_from, valid_to) values (${owner}, ${plan}, 'Plan', '2026-01-01', '2029-12-31')`.execute(
					db,
				);
				await sql`insert into measure (owner, id, plan, number, measure, kind, delivery, deadline) values (${owner}, ${measure}, ${plan}, 1, 'Kurs', 'develop', 'training', '2027-01-01')`.execute(
					db,
				);
				await sql`insert into measure_finding (owner, measure, finding) values (${owner}, ${measure}, ${items[0].id})`.execute(
					db,
				);
			});
			const refused = await planner.delete(path, { ifMatch: 1 });
			expect(refused).toMatchObject({ status: 409 });
			expect(refused.json.detail).toContain("et tiltak på et av funnene");
			expect((await planner.get(`/findings/${items[0].id}`)).status).toBe(200);
			await act({ organisation: owner }, (db) => sql`delete from plan`.execute(db));
			expect((await planner.delete(path, { ifMatch: 1 })).status).toBe(204);
			expect((await planner.get(`/findings/${items[0].id}`)).status).toBe(404);
			expect((await planner.get("/analyses/latest")).status).toBe(404);
		});

		test("an own turnover table is used until it is taken away, and nobody writes over another's", async () => {
			const { planner, analysis } = await setUp();
			const product = await planner.get("/turnover");
			expect(product).toMatchObject({ json: { own: false, version: 1 } });
			const own = {
				name: "Egen tabell",
				source: "Lønnssystemet 2025",
				rates: [
					{ ageFrom: 0, ageTo: 59, educationGroup: null, yearlyExit: 0.05 },
					{ ageFrom: 60, ageTo: 120, educationGroup: null, yearlyExit: 0.123456789 },
				],
			};
			const both = await Promise.all(
				[own, { ...own, name: "Annen" }].map((body) =>
					planner.put("/turnover", { body, ifMatch: 1 }),
				),
			);
			expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
			const [kept] = both.filter(({ status }) => status === 200);
			expect(kept?.json).toMatchObject({ own: true, version: 2, rates: own.rates });
			const put = await planner.put("/turnover", { body: own, ifMatch: 2 });
			expect(put.json).toEqual({ ...own, own: true, version: 3 });
			const later = (await planner.post("/analyses", { body: { asOf: demoDay } })).json;
			expect(later.turnover).toEqual({ name: "Egen tabell", source: "Lønnssystemet 2025" });
			expect(later.inputHash).not.toBe(analysis.inputHash);
			expect((await planner.delete("/turnover", { ifMatch: 2 })).status).toBe(412);
			expect((await planner.delete("/turnover", { ifMatch: 3 })).json).toMatchObject({
				own: false,
				version: 4,
			});
			expect((await planner.put("/turnover", { body: own, ifMatch: 1 })).status).toBe(412);
			expect((await planner.put("/turnover", { body: own, ifMatch: 4 })).json.version).toBe(5);
			const wrong = [
				{ ...own, rates: [] },
				{ ...own, rates: [{ ...own.rates[0], ageTo: -1 }] },
				{ ...own, rates: [own.rates[0], { ...own.rates[1], ageTo: 59 }] },
				{ ...own, name: "a\0" },
				{ ...own, rates: [{ ...own.rates[0], yearlyExit: 1.01 }] },
			];
			for (const body of wrong) {
				const answer = await planner.put("/turnover", { body, ifMatch: 5 });
				expect(answer.status, JSON.stringify(body)).toBe(400);
			}
		});

		test("what cannot be is refused where it stands", async () => {
			const { planner, analysis } = await setUp();
			for (const body of [
				{ asOf: "2026-02-30" },
				{ recruitment: 1.5 },
				{ recruitment: "0,5" },
				{ note: "a\0b" },
				{ unknown: 1 },
			]) {
				expect((await planner.post("/analyses", { body })).status, JSON.stringify(body)).toBe(400);
			}
			for (const asOf of ["0001-01-01", "9999-12-31"]) {
				expect([201, 409]).toContain((await planner.post("/analyses", { body: { asOf } })).status);
			}
			const tiny = await planner.post("/analyses", { body: { recruitment: 1e-7 } });
			expect(tiny.json.recruitment).toBe(1e-7);
			for (const query of ["sort=nothing", "limit=0", "state=bad", "unit=1", "criticality=9"]) {
				const answer = await planner.get(`/analyses/${analysis.id}/findings?${query}`);
				expect(answer.status, query).toBe(400);
			}
			const unknown = await planner.get(`/analyses/${analysis.id}/findings?unit=${randomUUID()}`);
			expect(unknown.json.total).toBe(0);
		});
	},
);
