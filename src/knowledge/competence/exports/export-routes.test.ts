import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import { onlyTables } from "../../../machinery/database/only-tables.ts";
import { readCsvRecords } from "../../../machinery/importing/csv/csv-records.ts";
import { startFaultLog, writeFaults } from "../../../machinery/importing/faults/fault-log.ts";
import type { RecordSource } from "../../../machinery/importing/records.ts";
import { languages } from "../../../machinery/languages/language.ts";
import type { OrganisationTables } from "../../../people/organisation/tables.ts";
import { describeOnServerOf } from "../../../serving/server-trial.case-support.ts";
import { competenceRoutes } from "../competence-routes.ts";
import { writeCatalogueCsv } from "../files/catalogue-csv.ts";
import { readCatalogueFile } from "../files/catalogue-file.ts";
import { writeHoldingsCsv } from "../files/holdings-csv.ts";
import { readHoldingsFile } from "../files/holdings-file.ts";
import { readRequirementsFile } from "../files/requirements-file.ts";
import type { Competence, Holding } from "../model.ts";
import { evidenceKinds } from "../model.ts";
import { getMunicipalityCompetence } from "../municipality-competence-store.ts";
import {
	addCompetenceRow,
	addEmploymentRow,
	addHoldingRow,
	addPersonRow,
	addRelationRow,
	addRequirementRow,
	addUnitRow,
} from "../organisation-rows.case-support.ts";
import { referenceCatalogue } from "../reference-catalogue/reference-catalogue.ts";
import type { RequirementDb } from "../requirements/requirement-store.ts";
import type { CompetenceTables } from "../tables.ts";

type Tables = RequirementDb extends import("kysely").Kysely<infer All> ? All : never;

const municipality = onlyTables<CompetenceTables & OrganisationTables>();

function sourceOf(csv: string): RecordSource {
	return (take) => ({ sheet: null, problem: readCsvRecords(csv.replace("\uFEFF", ""), take) });
}

function readCatalogue(csv: string) {
	const log = startFaultLog("catalogue.csv");
	const { catalogue } = readCatalogueFile(sourceOf(csv), log);
	return { catalogue, faults: writeFaults(log, "nb") };
}

function readHoldings(csv: string) {
	const log = startFaultLog("holdings.csv");
	const { holdings } = readHoldingsFile(sourceOf(csv), { persons: null, competences: null }, log);
	return { holdings, faults: writeFaults(log, "nb") };
}

describeOnServerOf<Tables>(
	"what the room keeps",
	{ routes: competenceRoutes },
	({ addOrganisation, act, as }) => {
		test("is taken out in the form that it is read in, and is what the core is handed", async () => {
			const owner = await addOrganisation();
			const person = await act({ organisation: owner }, async (db) => {
				const home = await addUnitRow(db, owner, "Heim");
				const closed = await addUnitRow(db, owner, "Nedlagt", { valid_to: "2026-01-01" });
				const nurse = await addCompetenceRow(db, owner, "Sykepleier", { kind: "education" });
				const course = await addCompetenceRow(db, owner, "Kurs; del 1", { validity_months: 12 });
				await addRelationRow(db, owner, course, "requires", nurse);
				const id = await addPersonRow(db, owner, "0017");
				await addEmploymentRow(db, owner, id, home);
				await addHoldingRow(db, owner, id, course, { valid_from: "2026-01-01", in_use: false });
				const terms = { roles: ["Sykepleier", "Lege"], counted_in: "fte", required: 2.25 };
				await addRequirementRow(db, owner, home, nurse, { ...terms, place: 2 });
				await addRequirementRow(db, owner, home, course, { place: 1, valid_from: "2027-01-01" });
				await addRequirementRow(db, owner, home, course, { valid_to: "2026-11-15" });
				await addRequirementRow(db, owner, closed, course, { valid_to: "2026-01-01" });
				return id;
			});
			const planner = as({ organisation: owner, roles: ["quality-developer"] });
			const take = async (name: string) =>
				new TextDecoder().decode((await planner.get(`/exports/${name}`)).bytes);
			const core = await act({ organisation: owner }, (db) =>
				getMunicipalityCompetence(municipality(db), plainDateOf("2026-11-16")),
			);
			expect(core.competenceIds.size).toBe(2);
			expect(core.requirementIds).toHaveLength(2);

			expect(readCatalogue(await take("catalogue.csv"))).toEqual({
				catalogue: core.catalogue,
				faults: [],
			});
			const holdings = readHoldings(await take("holdings.csv"));
			expect(holdings.faults).toEqual([]);
			expect(holdings.holdings.map((row) => ({ ...row, personId: person }))).toEqual(core.holdings);
			const log = startFaultLog("requirements.csv");
			const { requirements } = readRequirementsFile(
				sourceOf(await take("requirements.csv")),
				{ findUnit: (written) => written, competences: null },
				log,
			);
			expect(requirements).toEqual(core.requirements);
			expect(requirements.map(({ competence }) => competence)).toEqual([
				"Kurs; del 1",
				"Sykepleier",
			]);
		});

		test("is no catalogue while competences are only names", async () => {
			const owner = await addOrganisation();
			const read = () =>
				act({ organisation: owner }, (db) =>
					getMunicipalityCompetence(municipality(db), plainDateOf("2026-11-16")),
				);
			expect((await read()).catalogue).toBeNull();
			await act({ organisation: owner }, (db) => addCompetenceRow(db, owner, "Sykepleier"));
			expect(await read()).toMatchObject({ catalogue: null });
			expect((await read()).competenceIds.size).toBe(1);
			await act({ organisation: owner }, (db) =>
				addCompetenceRow(db, owner, "Kurs", { kind: "course" }),
			);
			expect((await read()).catalogue).toHaveLength(2);
		});
	},
);

describe("a catalogue and holdings as files", () => {
	it("the product's own catalogue reads back as it is, in every language", () => {
		for (const language of languages) {
			const read = readCatalogue(writeCatalogueCsv(referenceCatalogue, language));
			const plain: readonly Competence[] = referenceCatalogue.map(
				({ status: _, source: __, ...competence }) => competence,
			);
			expect(read).toEqual({ catalogue: plain, faults: [] });
		}
	});

	it("holdings read back as they were, in every language", () => {
		const anyDay = fc.constantFrom(null, plainDateOf("2026-02-28"));
		const anyHolding: fc.Arbitrary<Holding> = fc.record({
			personId: fc.constantFrom("1", "007", "A-12"),
			competence: fc.constantFrom("Sykepleier", "Kurs, del 1", "Om «natt»; dag"),
			level: fc.constantFrom(0 as const, 2 as const, 4 as const),
			from: anyDay,
			to: anyDay,
			evidence: fc.constantFrom(...evidenceKinds),
			inUse: fc.boolean(),
			willingToShare: fc.constantFrom(null, true, false),
		});
		fc.assert(
			fc.property(
				fc.array(anyHolding, { minLength: 1, maxLength: 6 }),
				fc.constantFrom(...languages),
				(holdings, language) => {
					const read = readHoldings(writeHoldingsCsv(holdings, language));
					expect(read).toEqual({ holdings, faults: [] });
				},
			),
		);
	});
});
