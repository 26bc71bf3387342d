import { expect, test } from "vitest";
import { describeOnModel } from "../../serving/model-trial.case-support.ts";
import { demoContentOf, demoDay } from "./demo-content.case-support.ts";
import { contentOfMunicipality } from "./import-content.ts";
import { applyMunicipality, dryRun } from "./municipality-store.ts";
import type { MunicipalityTables } from "./stored-municipality-store.ts";

const question = { asOf: demoDay, whole: false };

describeOnModel<MunicipalityTables>("saving a municipality", ({ addOrganisation, act }) => {
	test.each(["nordre-land", "trostevik"] as const)(
		"the files of %s are saved, and saving them again changes nothing",
		async (slug) => {
			const owner = await addOrganisation();
			const content = demoContentOf(slug);
			const saved = await act({ organisation: owner }, (db) =>
				applyMunicipality(db, owner, content, question),
			);
			if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
			expect(saved.value.employments.added).toBe(content.staff!.employments.length);
			expect(saved.value.holdings.added).toBe(content.holdings!.length);
			expect(saved.value.requirements.added).toBe(content.requirements!.length);
			const again = await act({ organisation: owner }, (db) =>
				dryRun(db, owner, content, { ...question, whole: true }),
			);
			expect(again.changes).toEqual([]);
			expect(again.counts.holdings).toEqual({
				...{ added: 0, changed: 0, ended: 0, removed: 0, leftAlone: 0 },
				unchanged: content.holdings!.length,
			});
		},
	);

	const unitsOf = (...units: readonly (readonly [path: string, code: string])[]) => ({
		...contentOfMunicipality({
			...{ persons: [], employments: [], catalogue: null, holdings: [], requirements: [] },
			units: units.map(([path, code]) => ({ path, code, kostraFunction: null })),
		}),
		staff: null,
	});

	test("units may swap names and codes, and what each was called is kept", async () => {
		const owner = await addOrganisation();
		const save = async (content: ReturnType<typeof unitsOf>) => {
			const saved = await act({ organisation: owner }, (db) =>
				applyMunicipality(db, owner, content, question),
			);
			expect(saved.ok).toBe(true);
		};
		await save(unitsOf(["A", "1"], ["A / Nord", "2"], ["A / Sør", "3"]));
		await save(unitsOf(["A", "1"], ["A / Sør", "2"], ["A / Nord", "3"]));
		const { units, former } = await act({ organisation: owner }, async (db) => ({
			units: await db.selectFrom("unit").select(["code", "name"]).orderBy("code").execute(),
			former: await db
				.selectFrom("unit_former")
				.select(["name", "valid_to"])
				.orderBy("name")
				.execute(),
		}));
		expect(units.map(({ name }) => name)).toEqual(["A", "Sør", "Nord"]);
		expect(former).toEqual([
			{ name: "Nord", valid_to: "2026-11-15" },
			{ name: "Sør", valid_to: "2026-11-15" },
		]);
	});

	test("two imports of the same at the same moment save it once", async () => {
		const owner = await addOrganisation();
		const content = demoContentOf("trostevik");
		const outcomes = await Promise.all(
			[1, 2].map(() =>
				act({ organisation: owner }, (db) => applyMunicipality(db, owner, content, question)),
			),
		);
		const added = outcomes.map((outcome) => (outcome.ok ? outcome.value.persons.added : -1));
		expect(added.sort((a, b) => a - b)).toEqual([0, 60]);
	});
});
