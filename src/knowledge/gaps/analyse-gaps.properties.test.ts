import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeGapJson } from "./files/gap-json.ts";
import { analyseCase } from "./gap-case.case-support.ts";
import { randomMunicipality } from "./random-municipality.case-support.ts";
import { gapInPersons } from "./remedies/remedies.ts";

describe("whatever the municipality", () => {
	it("gap and surplus exclude each other and add up with required and supply", () => {
		fc.assert(
			fc.property(randomMunicipality, (municipality) => {
				for (const { required, supply, gap, surplus, state, coverage } of analyseCase(municipality)
					.gaps) {
					expect(required - supply).toBe(gap - surplus);
					expect(gap === 0 || surplus === 0).toBe(true);
					if (supply >= required) expect(state).not.toBe("gap");
					else expect(state).toBe("gap");
					expect(coverage).toBeGreaterThanOrEqual(0);
					expect(coverage).toBeLessThanOrEqual(100);
				}
			}),
		);
	});

	it("the remedies sum to the gap in persons", () => {
		fc.assert(
			fc.property(randomMunicipality, (municipality) => {
				for (const { remedies, gap, countedIn } of analyseCase(municipality).gaps) {
					const sum = remedies.verify + remedies.mobilise + remedies.learn + remedies.acquire;
					if (countedIn === "headcount" || countedIn === "share-of-headcount")
						expect(sum).toBe(gap);
					else expect(sum > 0).toBe(gap > 0);
				}
			}),
		);
	});

	it("the order of the rows changes no byte but where file order decides", () => {
		fc.assert(
			fc.property(randomMunicipality, fc.infiniteStream(fc.nat()), (municipality, numbers) => {
				const shuffle = <Row>(rows: readonly Row[]): Row[] => {
					const keyed = rows.map((row) => ({ row, key: numbers.next().value as number }));
					return keyed.sort((a, b) => a.key - b.key).map(({ row }) => row);
				};
				const shuffled = {
					...municipality,
					staff: shuffle(municipality.staff),
					holdings: shuffle(municipality.holdings ?? []),
				};
				expect(writeGapJson(analyseCase(shuffled))).toBe(writeGapJson(analyseCase(municipality)));
			}),
		);
	});

	it("risk never falls below the gap of today's certainty, and recruitment never makes it worse", () => {
		fc.assert(
			fc.property(randomMunicipality, (municipality) => {
				for (const { ahead, countedIn } of analyseCase(municipality).gaps) {
					for (const figures of ahead) {
						expect(figures.risk).toBeGreaterThanOrEqual(0);
						expect(figures.risk).toBeLessThanOrEqual(100_000);
						if (countedIn !== "headcount" && countedIn !== "fte") continue;
						expect(figures.riskWithRecruitment).toBeLessThanOrEqual(figures.risk);
						expect(figures.expectedShortfallWithRecruitment).toBeLessThanOrEqual(
							figures.expectedShortfall,
						);
					}
				}
			}),
		);
	});

	it("a key person is one whose leaving the staff list opens or widens the gap", () => {
		fc.assert(
			fc.property(randomMunicipality, (municipality) => {
				const before = analyseCase(municipality);
				const persons = [...new Set(municipality.staff.map(({ person }) => person))];
				const afterLossOf = persons.map((lost) =>
					analyseCase({
						...municipality,
						staff: municipality.staff.filter(({ person }) => person !== lost),
						holdings: (municipality.holdings ?? []).filter(({ person }) => person !== lost),
					}),
				);
				for (const finding of before.gaps) {
					const widened = afterLossOf.filter((after) => {
						const same = after.gaps.find(
							({ requirementIndex }) => requirementIndex === finding.requirementIndex,
						);
						return same !== undefined && same.gap > finding.gap;
					});
					expect(finding.keyPersons).toBe(widened.length);
				}
			}),
			{ numRuns: 60 },
		);
	});

	it("one more who holds everything, documented and at the top level, never makes a headcount worse", () => {
		fc.assert(
			fc.property(randomMunicipality, (municipality) => {
				const held = ["HLR", "Sår", "Sykepleier", "Spesialsykepleier", "Legemidler"];
				const more = analyseCase({
					...municipality,
					staff: [
						...municipality.staff,
						{ person: "new", unit: "K / A / Natt", group: "Sykepleier", percent: 100 },
					],
					holdings: [
						...(municipality.holdings ?? []),
						...held.map((competence) => ({ person: "new", competence, level: 4 as const })),
					],
				});
				for (const finding of analyseCase(municipality).gaps) {
					if (finding.countedIn !== "headcount") continue;
					const after = more.gaps.find(
						({ requirementIndex }) => requirementIndex === finding.requirementIndex,
					);
					expect(after?.gap).toBeLessThanOrEqual(finding.gap);
				}
			}),
		);
	});
});

it("a gap in FTE is as many persons of the group's mean position as cover it, and not one more", () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 5_000 }),
			fc.integer({ min: 1, max: 50 }),
			fc.integer({ min: 1, max: 150 }),
			(gap, groupPersons, meanPercent) => {
				const groupPositions = groupPersons * meanPercent * 100;
				const wanted = gapInPersons(gap, { countedIn: "fte" }, { groupPersons, groupPositions });
				expect(wanted * meanPercent).toBeGreaterThanOrEqual(gap);
				expect((wanted - 1) * meanPercent).toBeLessThan(gap);
			},
		),
	);
});
