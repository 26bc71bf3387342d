import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import { readCsvRecords } from "../../../machinery/importing/csv/csv-records.ts";
import { startFaultLog, writeFaults } from "../../../machinery/importing/faults/fault-log.ts";
import type { RecordSource } from "../../../machinery/importing/records.ts";
import { languages } from "../../../machinery/languages/language.ts";
import { anyMunicipality } from "../competence-data.case-support.ts";
import { countedInKinds, evidenceKinds, type Requirement } from "../model.ts";
import { suggestRequirements } from "../suggestions/suggested-requirements.ts";
import { writeRequirementsCsv } from "./requirements-csv.ts";
import { readRequirementsFile } from "./requirements-file.ts";

function readBack(csv: string) {
	const log = startFaultLog("requirements.csv");
	const source: RecordSource = (take) => ({
		sheet: null,
		problem: readCsvRecords(csv.replace("\uFEFF", ""), take),
	});
	const surroundings = { findUnit: (written: string) => written, competences: null };
	const { requirements } = readRequirementsFile(source, surroundings, log);
	return { requirements, faults: writeFaults(log, "nb") };
}

const anyRequirement: fc.Arbitrary<Requirement> = fc
	.record({
		unit: fc.constantFrom("Heim", "Heim / Dag; natt", 'Heim / "Nye" fløy'),
		competence: fc.constantFrom("Sykepleier", "Kurs, del 1"),
		countedIn: fc.constantFrom(...countedInKinds),
		hundredths: fc.nat(10_000),
		minLevel: fc.constantFrom(0 as const, 1 as const, 4 as const),
		minEvidence: fc.constantFrom(...evidenceKinds),
		roles: fc.subarray(["Sykepleier", "Vernepleier", "Lege, spesialist"]),
		criticality: fc.constantFrom(1 as const, 2 as const, 3 as const),
		basis: fc.constantFrom("", "Forslag: minst 90 %; rundet ned."),
		from: fc.constantFrom(null, plainDateOf("2026-02-28")),
	})
	.map(({ hundredths, ...requirement }) => ({
		...requirement,
		required: requirement.countedIn === "headcount" ? hundredths : hundredths / 100,
	}));

describe("requirements as a file", () => {
	it("has a header and a row that a spreadsheet opens", () => {
		const requirement: Requirement = {
			unit: "Heim",
			competence: "Sykepleier",
			countedIn: "fte",
			required: 2.5,
			minLevel: 1,
			minEvidence: "documented",
			roles: ["Sykepleier", "Spesialsykepleier"],
			criticality: 3,
			basis: "Forslag: prøv",
			from: null,
		};
		expect(writeRequirementsCsv([requirement], "nb")).toBe(
			"\uFEFFenhet;kompetanse;måles i;krav;minste nivå;minste dokumentasjon;gjelder;kritikalitet;hjemmel;gjelder fra\r\n" +
				"Heim;Sykepleier;årsverk;2,5;1;dokumentert;Sykepleier|Spesialsykepleier;3;Forslag: prøv;\r\n",
		);
	});

	it("reads back as the same requirements, in every language", () => {
		fc.assert(
			fc.property(
				fc.array(anyRequirement, { minLength: 1, maxLength: 8 }),
				fc.constantFrom(...languages),
				(requirements, language) => {
					const read = readBack(writeRequirementsCsv(requirements, language));
					expect(read).toEqual({ requirements, faults: [] });
				},
			),
		);
	});

	it("reads suggestions back as they were made", () => {
		fc.assert(
			fc.property(anyMunicipality, fc.constantFrom(...languages), ({ asOf, ...data }, language) => {
				const requirements = suggestRequirements(data, asOf, language);
				fc.pre(requirements.length > 0);
				const read = readBack(writeRequirementsCsv(requirements, language));
				expect(read).toEqual({ requirements, faults: [] });
			}),
			{ numRuns: 30 },
		);
	});
});
