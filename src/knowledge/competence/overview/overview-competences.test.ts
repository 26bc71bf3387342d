import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Employment } from "../../../people/organisation/model.ts";
import { anyMunicipality } from "../competence-data.case-support.ts";
import type { Competence, Evidence, Holding, Level } from "../model.ts";
import type { CompetenceOverview } from "./competence-overview.ts";
import { overviewCompetences } from "./overview-competences.ts";

interface Case {
	readonly asOf: PlainDate;
	readonly employments: readonly (readonly [string, string, PlainDate, PlainDate | null])[];
	readonly catalogue: readonly Pick<Competence, "name" | "validityMonths" | "implies">[];
	readonly holdings: readonly (readonly [
		string,
		string,
		Level,
		PlainDate | null,
		PlainDate | null,
		Evidence,
		boolean,
	])[];
	readonly expectedWithCatalogue: CompetenceOverview;
	readonly expectedWithoutCatalogue: CompetenceOverview;
}

function readCase() {
	const file = new URL("overview-competences.cases.json", import.meta.url);
	const read = JSON.parse(readFileSync(file, "utf8")) as Case;
	return {
		...read,
		catalogue: read.catalogue.map(
			(competence): Competence => ({
				...competence,
				kind: null,
				area: null,
				prerequisites: [],
			}),
		),
		data: {
			persons: [],
			employments: read.employments.map(
				([personId, educationGroup, from, to]): Employment => ({
					personId,
					educationGroup,
					from,
					to,
					unit: `Heim / ${educationGroup}`,
					position: null,
					positionSize: 5000,
					employmentType: null,
				}),
			),
			holdings: read.holdings.map(
				([personId, competence, level, from, to, evidence, inUse]): Holding => ({
					personId,
					competence,
					level,
					from,
					to,
					evidence,
					inUse,
					willingToShare: null,
				}),
			),
		},
	};
}

describe("what competences there are", () => {
	it("is as a planner counts by hand, with a catalogue", () => {
		const { data, catalogue, asOf, expectedWithCatalogue } = readCase();
		expect(overviewCompetences({ ...data, catalogue }, asOf)).toEqual(expectedWithCatalogue);
	});

	it("is as a planner counts by hand, without a catalogue", () => {
		const { data, asOf, expectedWithoutCatalogue } = readCase();
		expect(overviewCompetences({ ...data, catalogue: null }, asOf)).toEqual(
			expectedWithoutCatalogue,
		);
	});

	it("counts no more documented, unused or expiring than there are holders", () => {
		fc.assert(
			fc.property(anyMunicipality, ({ asOf, ...data }) => {
				const overview = overviewCompetences(data, asOf);
				const holders = new Map(overview.competences.map((row) => [row.competence, row.holders]));
				for (const row of overview.competences) {
					expect(row.holders).toBeGreaterThan(0);
					expect(row.documented).toBeLessThanOrEqual(row.holders);
					expect(row.notInUse).toBeLessThanOrEqual(row.holders);
				}
				for (const row of overview.expiries) {
					expect(row.within3Months).toBeLessThanOrEqual(row.within6Months);
					expect(row.within6Months).toBeLessThanOrEqual(row.within12Months);
					expect(row.within12Months).toBeLessThanOrEqual(holders.get(row.competence) ?? 0);
				}
			}),
		);
	});

	it("does not depend on the order of the rows", () => {
		fc.assert(
			fc.property(anyMunicipality, ({ asOf, ...data }) => {
				const turned = {
					...data,
					employments: [...data.employments].reverse(),
					holdings: [...data.holdings].reverse(),
				};
				expect(overviewCompetences(turned, asOf)).toEqual(overviewCompetences(data, asOf));
			}),
		);
	});
});
