import fc from "fast-check";
import type { GapCase } from "./gap-case.case-support.ts";

const units = ["K", "K / A", "K / B", "K / A / Natt", "L"];
const competences = ["HLR", "Sår", "Sykepleier", "Spesialsykepleier", "Legemidler"];
const groups = ["Sykepleier", "Spesialsykepleier", "Helsefagarbeider"];
const evidence = fc.constantFrom(
	"self-declared" as const,
	"confirmed" as const,
	"documented" as const,
);
const level = fc.constantFrom(0, 1, 2, 3, 4) as fc.Arbitrary<0 | 1 | 2 | 3 | 4>;
const day = (from: number, to: number) =>
	fc
		.tuple(fc.integer({ min: from, max: to }), fc.constantFrom("01-01", "03-01", "02-28", "06-30"))
		.map(([year, rest]) => `${year}-${rest}`);
const sometimes = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Leaves out what is undefined, as a case file does. */
function compact<Row extends object>(row: Row): Row {
	return Object.fromEntries(
		Object.entries(row).filter(([, value]) => value !== undefined),
	) as unknown as Row;
}

const staffRow = fc
	.record({
		person: fc.constantFrom("1", "2", "3", "4", "5", "6", "7"),
		unit: fc.constantFrom(...units),
		group: sometimes(fc.constantFrom(...groups)),
		position: fc.constantFrom("Nattevakt", "Dagvakt"),
		percent: fc.constantFrom(0, 14.2, 33.35, 50, 75, 100),
		from: day(2019, 2027),
		to: sometimes(day(2027, 2031)),
	})
	.map(compact);

const holding = fc
	.record({
		person: fc.constantFrom("1", "2", "3", "4", "5", "6", "7"),
		competence: fc.constantFrom(...competences),
		level,
		evidence,
		inUse: fc.boolean(),
		from: sometimes(day(2020, 2027)),
		to: sometimes(day(2027, 2031)),
	})
	.map(compact);

const requirement = fc
	.tuple(
		fc.record({
			unit: fc.constantFrom(...units),
			competence: fc.constantFrom(...competences),
			minLevel: level,
			minEvidence: evidence,
			roles: fc.constantFrom([], ["Sykepleier"], ["Nattevakt", "Helsefagarbeider"]),
			criticality: fc.constantFrom(1, 2, 3) as fc.Arbitrary<1 | 2 | 3>,
		}),
		fc.oneof(
			fc.record({ countedIn: fc.constant("headcount" as const), required: fc.nat(5) }),
			fc.record({
				countedIn: fc.constant("fte" as const),
				required: fc.nat(400).map((hundredths) => hundredths / 100),
			}),
			fc.record({
				countedIn: fc.constantFrom("share-of-headcount" as const, "share-of-fte" as const),
				required: fc.constantFrom(0, 33.3, 50, 75, 100),
			}),
		),
	)
	.map(([row, measure]) => ({ ...row, ...measure }));

/** Small municipalities in which everything that the definitions speak of happens often. */
export const randomMunicipality: fc.Arbitrary<GapCase> = fc
	.record({
		staff: fc.array(staffRow, { minLength: 1, maxLength: 12 }),
		birth: fc.array(sometimes(day(1952, 2004)), { minLength: 7, maxLength: 7 }),
		holdings: fc.array(holding, { maxLength: 15 }),
		requirements: fc.array(requirement, { maxLength: 6 }),
		withCatalogue: fc.boolean(),
		recruitment: sometimes(fc.constantFrom(0, 0.5, 1)),
	})
	.map(({ staff, birth, holdings, requirements, withCatalogue, recruitment }) =>
		compact({
			title: "random",
			why: "",
			asOf: "2027-03-01",
			staff: staff.map((row) => compact({ ...row, birth: birth[Number(row.person) - 1] })),
			holdings,
			requirements,
			catalogue: withCatalogue
				? competences.map((name) => ({
						name,
						...(name === "Spesialsykepleier" ? { implies: ["Sykepleier"] } : {}),
						...(name === "Sår" ? { prerequisites: ["HLR"], kind: "course" as const } : {}),
						...(name === "HLR" ? { validityMonths: 24 } : {}),
					}))
				: undefined,
			recruitment,
			turnover: [
				{ ageFrom: 0, ageTo: 40, yearlyExit: 0.2 },
				{ ageFrom: 41, ageTo: 120, yearlyExit: 0.1 },
			],
			expect: [],
		} as GapCase),
	);
