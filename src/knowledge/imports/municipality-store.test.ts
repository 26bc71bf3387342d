import { expect, test } from "vitest";
import { describeOnModel } from "../../serving/model-trial.case-support.ts";
import { demoContentOf, demoDay, demoSlugs } from "./demo-content.case-support.ts";
import { applyMunicipality, dryRun } from "./municipality-store.ts";
import type { MunicipalityTables } from "./stored-municipality-store.ts";

const question = { asOf: demoDay, whole: false };

describeOnModel<MunicipalityTables>("saving a municipality", ({ addOrganisation, act }) => {
	test.each(demoSlugs)(
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
});
