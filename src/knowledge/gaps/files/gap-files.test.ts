import { describe, expect, it } from "vitest";
import { plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import { languages } from "../../../machinery/languages/language.ts";
import type { GapAnalysis, GapFinding } from "../model.ts";
import { writeGapCsv } from "./gap-csv.ts";
import { writeGapJson } from "./gap-json.ts";

/** 2.50 FTE of nurses are asked for, 1.85 are there: the gap is 0.65 FTE, which is one person. */
const nurses: GapFinding = {
	requirementIndex: 0,
	unit: "Sykehjem / 1. etasje",
	competence: "Sykepleier",
	countedIn: "fte",
	share: null,
	roles: ["sykepleier", "spesialsykepleier"],
	minLevel: 2,
	minEvidence: "documented",
	criticality: 3,
	basis: "hol § 4-1; forsvarlighet",
	required: 250,
	supply: 185,
	gap: 65,
	surplus: 0,
	coverage: 74,
	state: "gap",
	groupSize: 4,
	remedies: { verify: 0, mobilise: 0, learn: 0, acquire: 1 },
	ahead: [
		{
			months: 12,
			risk: 100_000,
			expectedShortfall: 91_234,
			riskWithRecruitment: 37_716,
			expectedShortfallWithRecruitment: 5,
		},
	],
	keyPersons: 3,
};

const course: GapFinding = {
	...nurses,
	requirementIndex: 1,
	competence: "=Brannvern",
	countedIn: "share-of-headcount",
	share: 75,
	roles: [],
	minEvidence: "self-declared",
	criticality: 1,
	basis: "",
	required: 6,
	supply: 7,
	gap: 0,
	surplus: 1,
	coverage: 100,
	state: "one-away",
	remedies: { verify: 0, mobilise: 0, learn: 0, acquire: 0 },
	ahead: [],
	keyPersons: 0,
};

const analysis: GapAnalysis = {
	asOf: plainDateOf("2026-01-01"),
	definitionVersion: 1,
	turnover: { name: "Nasjonal", source: "Rapport 2021" },
	recruitment: null,
	gaps: [nurses, course],
	phaseOut: [{ competence: "Fotpleie", holders: 2 }],
};

describe("gap.json", () => {
	it("has the fields of the specification, in its order and units", () => {
		const lines = [
			'{"asOf":"2026-01-01","definitionVersion":1,"turnover":{"name":"Nasjonal","source":"Rapport 2021"},"recruitment":null,"gaps":[',
			'{"unit":"Sykehjem / 1. etasje","competence":"Sykepleier","countedIn":"fte","share":null,"roles":["sykepleier","spesialsykepleier"],',
			'"minLevel":2,"minEvidence":"documented","criticality":3,"basis":"hol § 4-1; forsvarlighet","required":2.5,"supply":1.85,"gap":0.65,',
			'"surplus":0,"coverage":0.74,"state":"gap","groupSize":4,"remedies":{"verify":0,"mobilise":0,"learn":0,"acquire":1},',
			'"ahead":[{"months":12,"risk":1,"expectedShortfall":0.91234,"riskWithRecruitment":0.37716,"expectedShortfallWithRecruitment":0.00005}],"keyPersons":3},',
			'{"unit":"Sykehjem / 1. etasje","competence":"=Brannvern","countedIn":"share-of-headcount","share":75,"roles":[],',
			'"minLevel":2,"minEvidence":"self-declared","criticality":1,"basis":"","required":6,"supply":7,"gap":0,"surplus":1,"coverage":1,',
			'"state":"one-away","groupSize":4,"remedies":{"verify":0,"mobilise":0,"learn":0,"acquire":0},"ahead":[],"keyPersons":0}],',
			'"phaseOut":[{"competence":"Fotpleie","holders":2}]}',
		];
		expect(JSON.stringify(JSON.parse(writeGapJson(analysis)))).toBe(lines.join(""));
	});

	it("tells a recruitment of 0 from none given", () => {
		expect(JSON.parse(writeGapJson({ ...analysis, recruitment: 0 })).recruitment).toBe(0);
	});

	it("writes a share with at most two decimals, halves up", () => {
		const shares = [33.335, 33.3, 75].map((share): GapFinding => ({ ...course, share }));
		const written = JSON.parse(writeGapJson({ ...analysis, gaps: shares })).gaps;
		expect(written.map(({ share }: { share: number }) => share)).toEqual([33.34, 33.3, 75]);
	});

	it("leaves out what is not in the specification", () => {
		expect(writeGapJson(analysis)).not.toContain("requirementIndex");
	});
});

describe("gap.csv", () => {
	it("has a row for each finding, with decimal comma and formulas defused", () => {
		const [, first, second, end] = writeGapCsv(analysis, "nb").split("\r\n");
		const none = ";;;;;;;;;;;";
		expect(first).toBe(
			`Sykehjem / 1. etasje;Sykepleier;fte;;sykepleier|spesialsykepleier;2;documented;3;"hol § 4-1; forsvarlighet";2,5;1,85;0,65;0;0,74;gap;4;0;0;0;1;1;0,91234;0,37716;0,00005${none};;3`,
		);
		expect(second).toBe(
			`Sykehjem / 1. etasje;'=Brannvern;share-of-headcount;75;;2;self-declared;1;;6;7;0;1;1;one-away;4;0;0;0;0${none};;;;;;0`,
		);
		expect(end).toBe("");
	});

	it.each(languages)("has 37 different headers in %s", (language) => {
		const headers = writeGapCsv(analysis, language)
			.split("\r\n")[0]
			?.replace("\uFEFF", "")
			.split(";");
		expect(headers).toHaveLength(37);
		expect(new Set(headers).size).toBe(37);
		expect(headers?.every((header) => header.trim() !== "")).toBe(true);
	});
});
