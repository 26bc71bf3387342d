import { expect, test } from "vitest";
import { plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import { onlyTables } from "../../../machinery/database/only-tables.ts";
import { describeOnModel } from "../../../serving/model-trial.case-support.ts";
import { analyseGaps } from "../analyse-gaps.ts";
import { writeGapCsv } from "../files/gap-csv.ts";
import { writeGapJson } from "../files/gap-json.ts";
import { municipalityOf } from "../gap-case.case-support.ts";
import type { GapTables } from "../tables.ts";
import { changeTurnover } from "../turnover/turnover-store.ts";
import { getGapAnalysis } from "./gap-analysis-store.ts";
import type { AnalysedTables } from "./municipality-data-store.ts";
import { type AnalysisOrder, recordAnalysis } from "./record-analysis-store.ts";
import { demoDay, readDemo, storeMunicipality } from "./store-municipality.case-support.ts";

const gapsOf = onlyTables<GapTables>();

describeOnModel<AnalysedTables>("a recorded analysis", ({ addOrganisation, act }) => {
	const order = { recordedBy: null, asOf: demoDay, recruitment: null, note: "" };
	const record = (organisation: AnalysisOrder["owner"], changed: Partial<AnalysisOrder> = {}) =>
		act({ organisation }, async (db) => {
			const recorded = await recordAnalysis(db, { owner: organisation, ...order, ...changed });
			if (!recorded.ok) throw new Error(JSON.stringify(recorded.problem));
			return recorded.value;
		});

	for (const folder of ["trostevik", "nordre-land"]) {
		test(`finds in the store what the command finds in the files of ${folder}`, async () => {
			const owner = await addOrganisation();
			const data = readDemo(folder);
			const expected = analyseGaps(data, { asOf: demoDay, recruitment: 0.35 });
			const { gapJson, gapCsv } = await act({ organisation: owner }, async (db) => {
				await storeMunicipality(db, owner, data);
				const recorded = await recordAnalysis(db, { owner, ...order, recruitment: 0.35 });
				if (!recorded.ok) throw new Error(JSON.stringify(recorded.problem));
				const found = await getGapAnalysis(gapsOf(db), recorded.value, { kind: "all" });
				return { gapJson: writeGapJson(found), gapCsv: writeGapCsv(found, "nn") };
			});
			expect(expected.gaps.length).toBeGreaterThan(20);
			expect(gapJson).toBe(writeGapJson(expected));
			expect(gapCsv).toBe(writeGapCsv(expected, "nn"));
		});
	}

	test("stays as it was found, whatever becomes of the staff", async () => {
		const owner = await addOrganisation();
		const data = readDemo("trostevik");
		await act({ organisation: owner }, (db) => storeMunicipality(db, owner, data));
		const first = await record(owner);
		const again = await record(owner, { note: "igjen" });
		expect(again.id).not.toBe(first.id);
		expect(again.inputHash).toBe(first.inputHash);
		expect(first.inputCounts).toEqual({
			units: data.units.length,
			persons: data.persons.length,
			employments: data.employments.length,
			competences: data.catalogue?.length,
			holdings: data.holdings.length,
			requirements: data.requirements.length,
			turnoverRows: 4,
		});
		const read = (analysis: typeof first) =>
			act({ organisation: owner }, async (db) =>
				writeGapJson(await getGapAnalysis(gapsOf(db), analysis, { kind: "all" })),
			);
		const found = await read(first);
		expect(await read(again)).toBe(found);
		await act({ organisation: owner }, async (db) => {
			await db.deleteFrom("holding").execute();
			await db.updateTable("unit").set({ name: "Omdøpt" }).where("parent", "is", null).execute();
		});
		expect(await read(first)).toBe(found);
		const later = await record(owner);
		expect(later.inputHash).not.toBe(first.inputHash);
		expect(await read(later)).not.toBe(found);
		await expect(
			act({ organisation: owner }, (db) =>
				db.updateTable("finding").set({ content: "{}" }).execute(),
			),
		).rejects.toThrow("never changed");
	});

	test("is refused with what to do when there is nothing to find gaps in", async () => {
		const problemOf = async (
			data: ReturnType<typeof municipalityOf> | undefined,
			asOf = "2027-03-01",
		) => {
			const owner = await addOrganisation();
			return act({ organisation: owner }, async (db) => {
				if (data !== undefined) await storeMunicipality(db, owner, data);
				const result = await recordAnalysis(db, { owner, ...order, asOf: plainDateOf(asOf) });
				return result.ok ? "recorded" : `${result.problem.code}: ${result.problem.detail?.en}`;
			});
		};
		const small = municipalityOf({
			title: "",
			why: "",
			asOf: "2027-03-01",
			staff: [{ person: "1", unit: "K", percent: 100, birth: "1980-01-01" }],
			requirements: [{ unit: "K", competence: "HLR", from: "2027-01-01" }],
			expect: [],
		});
		const stored = { ...small, units: [{ path: "K", code: null, kostraFunction: null }] };
		expect(await problemOf(undefined)).toContain("conflict: No staff are registered");
		expect(await problemOf({ ...stored, requirements: [] })).toContain(
			"No competence requirements",
		);
		expect(await problemOf(stored, "2019-12-31")).toContain("Nobody is at work on 2019-12-31");
		expect(await problemOf(stored, "2026-12-31")).toContain("in force on 2026-12-31");
		const unborn = [{ ...small.persons[0]!, birth: plainDateOf("2027-02-01") }];
		expect(await problemOf({ ...stored, persons: unborn }, "2027-01-31")).toContain(
			"1 employee at work on 2027-01-31 is registered with a date of birth after",
		);
		expect(await problemOf(stored)).toBe("recorded");
		const owner = await addOrganisation();
		await act({ organisation: owner }, async (db) => {
			await storeMunicipality(db, owner, stored);
			await changeTurnover(gapsOf(db), owner, 1, {
				name: "Eigen",
				source: "Lønssystemet",
				rows: [{ ageFrom: 18, ageTo: 49, educationGroup: null, yearlyExit: 0.1 }],
			});
			const asOf = plainDateOf("2027-03-01");
			const result = await recordAnalysis(db, { owner, ...order, asOf });
			expect(!result.ok && result.problem.detail?.en).toContain("no row for the age 50");
		});
	});
});
