import { describe, expect, it } from "vitest";
import { plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import { hasValidControlDigits } from "../../../machinery/importing/cells/identity-number.ts";
import {
	textRow,
	workbookOf,
} from "../../../machinery/importing/workbook/workbook.case-support.ts";
import { languages } from "../../../machinery/languages/language.ts";
import { municipalityFaultKinds } from "./fault-kinds.ts";
import type { FileKind } from "./file-kinds.ts";
import { readMunicipality } from "./municipality-files.ts";

const asOf = plainDateOf("2026-11-16");
const staffHeader =
	"ansattnr;fødselsår;kjønn;enhet;utdanningsgruppe;stilling;stillingsprosent;ansatt fra;ansatt til";
const requirementsHeader = "enhet;kompetanse;måles i;krav";

function read(texts: Partial<Record<FileKind, string>>) {
	const named = Object.entries({ staff: soundStaff, ...texts }).map(([kind, text]) => [
		kind,
		{ name: `${kind}.csv`, bytes: new TextEncoder().encode(text) },
	]);
	return readMunicipality(Object.fromEntries(named), asOf, "nb");
}

/** "severity file row column field value code" of every fault. */
function faultsOf(texts: Partial<Record<FileKind, string>>): unknown[] {
	return read(texts).report.faults.map(({ severity, file, row, column, field, value, code }) => [
		severity[0],
		file.replace(".csv", ""),
		row,
		column,
		field,
		value,
		code,
	]);
}

const soundStaff = `${staffHeader}
1;1980;K;Helse / Hjem;Sykepleier;;80;01.03.2020;
2;1990;M;Helse / Hjem;;7076 Helsefagarbeider;37,5;2021-05-01;2027-05-01`;

describe("sound files", () => {
	it("become data", () => {
		const { data, report } = read({
			requirements: `${requirementsHeader}\nHelse;Sykepleier;andel årsverk;75 %`,
			holdings: "person_id,competence\n1,Kurs\n",
		});
		expect(report.faults).toEqual([]);
		expect(data?.units.map(({ path }) => path)).toEqual(["Helse", "Helse / Hjem"]);
		expect(data?.persons).toEqual([
			{ id: "1", name: null, birth: "1980-01-01", gender: "female" },
			{ id: "2", name: null, birth: "1990-01-01", gender: "male" },
		]);
		expect(data?.employments[1]).toEqual({
			personId: "2",
			unit: "Helse / Hjem",
			educationGroup: "Helsefagarbeider",
			position: "7076 Helsefagarbeider",
			positionSize: 3750,
			from: "2021-05-01",
			to: "2027-05-01",
			employmentType: null,
		});
		expect(data?.catalogue).toBeNull();
		expect(data?.holdings[0]).toEqual({
			personId: "1",
			competence: "Kurs",
			level: 2,
			from: null,
			to: null,
			evidence: "self-declared",
			inUse: true,
			willingToShare: null,
		});
		expect(data?.requirements[0]).toMatchObject({
			countedIn: "share-of-fte",
			required: 75,
			minLevel: 1,
			minEvidence: "self-declared",
			roles: [],
			criticality: 2,
			basis: "",
			from: null,
		});
		expect(data?.turnover.name).toBe("Rødtråd");
	});

	it("may call units by code or path, and positions by the positions file before the product's table", () => {
		const { data, report } = read({
			staff: `${staffHeader}\n1;1980;;H1;;Sykepleier;80;01.03.2020;\n2;1980;;Helse / Hjem;;Rar;80;01.03.2020;`,
			units: "kode;navn;overordnet;kostra-funksjon\nH1;Hjem;H;253\nH;Helse;;",
			positions: "stilling;utdanningsgruppe\nRar;Lege\nSykepleier;Spesialsykepleier",
			requirements: `${requirementsHeader}\nH;Lege;antall;1`,
		});
		expect(report.faults).toEqual([]);
		expect(data?.employments.map(({ unit, educationGroup }) => [unit, educationGroup])).toEqual([
			["Helse / Hjem", "Spesialsykepleier"],
			["Helse / Hjem", "Lege"],
		]);
		expect(data?.units[0]).toEqual({ path: "Helse / Hjem", code: "H1", kostraFunction: "253" });
		expect(data?.requirements[0]?.unit).toBe("Helse");
	});

	it("give the same from a workbook, with percent and date cells and numbers as staff numbers", () => {
		const header = textRow(1, [
			"person_id",
			"birth_year",
			"unit",
			"education_group",
			"position_percent",
			"from",
		]);
		const row =
			'<row r="3"><c><v>12345</v></c><c><v>1980</v></c><c t="inlineStr"><is><t>A</t></is></c><c t="inlineStr"><is><t>Lege</t></is></c><c s="1"><v>0.57</v></c><c s="2"><v>46082</v></c></row>';
		const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/></cellXfs>';
		const bytes = workbookOf(header + row, { styles, sheetName: "Ansatte" });
		const { data, report } = readMunicipality({ staff: { name: "a.xlsx", bytes } }, asOf, "nb");
		expect(report.faults).toEqual([]);
		expect(report.files[0]).toMatchObject({ sheet: "Ansatte", rowsRead: 1, rowsUsed: 1 });
		expect(data?.persons[0]?.id).toBe("12345");
		expect(data?.employments[0]).toMatchObject({ positionSize: 5700, from: "2026-03-01" });
	});
});

describe("the report", () => {
	it("counts rows and columns by file, in the order of the kinds", () => {
		const { report } = read({
			requirements: `${requirementsHeader};Merknad\nHelse;A;antall;1;x\n\nHelse;B;antall;2;`,
			holdings: "person_id;competence\n1;Kurs\n9;Kurs",
			staff: `${soundStaff}\n`,
		});
		expect(report.files).toEqual([
			{
				kind: "staff",
				file: "staff.csv",
				sheet: null,
				rowsRead: 2,
				rowsUsed: 2,
				ignoredColumns: [],
			},
			{
				kind: "holdings",
				file: "holdings.csv",
				sheet: null,
				rowsRead: 2,
				rowsUsed: 1,
				ignoredColumns: [],
			},
			{
				kind: "requirements",
				file: "requirements.csv",
				sheet: null,
				rowsRead: 2,
				rowsUsed: 2,
				ignoredColumns: ["Merknad"],
			},
		]);
	});
});

describe("faults of a staff file", () => {
	const staff = (rows: string, header = staffHeader) => ({ staff: `${header}\n${rows}` });
	it.each([
		[
			"a missing column",
			staff("1;1980;A;Lege;80", "ansattnr;fødselsår;enhet;utdanningsgruppe;stillingsprosent"),
			[["e", "staff", 1, null, "from", null, "missing-column"]],
		],
		[
			"neither group nor position column",
			staff("1;1980;A;80;2020-01-01", "ansattnr;fødselsår;enhet;stillingsprosent;ansatt fra"),
			[["e", "staff", 1, null, "education_group", null, "missing-column"]],
		],
		[
			"missing cells",
			staff(";1980;;;Lege;;;;"),
			[
				["e", "staff", 2, "ansattnr", "person_id", null, "missing-value"],
				["e", "staff", 2, "enhet", "unit", null, "missing-value"],
				["e", "staff", 2, "stillingsprosent", "position_percent", null, "missing-value"],
				["e", "staff", 2, "ansatt fra", "from", null, "missing-value"],
			],
		],
		[
			"neither group nor position in a row",
			staff("1;1980;;A;;;80;2020-01-01;"),
			[
				[
					"e",
					"staff",
					2,
					"utdanningsgruppe",
					"education_group",
					null,
					"missing-group-and-position",
				],
			],
		],
		[
			"unreadable date and number",
			staff("1;1980;;A;Lege;;1.234,5;2020-02-30;"),
			[
				["e", "staff", 2, "stillingsprosent", "position_percent", "1.234,5", "unreadable-number"],
				["e", "staff", 2, "ansatt fra", "from", "2020-02-30", "unreadable-date"],
			],
		],
		[
			"positions out of range",
			staff("1;1980;;A;Lege;;-1;2020-01-01;\n2;1980;;A;Lege;;150,01;2020-01-01;"),
			[
				["e", "staff", 2, "stillingsprosent", "position_percent", "-1", "out-of-range"],
				["e", "staff", 3, "stillingsprosent", "position_percent", "150,01", "out-of-range"],
			],
		],
		[
			"birth year out of range",
			staff("1;1929;;A;Lege;;80;2020-01-01;\n2;2013;;A;Lege;;80;2020-01-01;"),
			[
				["e", "staff", 2, "fødselsår", "birth_year", "1929", "out-of-range"],
				["e", "staff", 3, "fødselsår", "birth_year", "2013", "out-of-range"],
			],
		],
		[
			"a birth date out of range",
			{
				staff:
					"person_id;birth_date;unit;education_group;position_percent;from\n1;31.12.1929;A;Lege;80;2020-01-01",
			},
			[["e", "staff", 2, "birth_date", "birth_date", "31.12.1929", "birth-out-of-range"]],
		],
		[
			"a word outside the list",
			staff("1;1980;F;A;Lege;;80;2020-01-01;"),
			[["e", "staff", 2, "kjønn", "gender", "F", "unknown-word"]],
		],
		[
			"to before from",
			staff("1;1980;;A;Lege;;80;2020-01-02;1.1.2020"),
			[["e", "staff", 2, "ansatt til", "to", "1.1.2020", "to-before-from"]],
		],
		[
			"the same person, unit and first day twice",
			staff("1;1980;;A / B;Lege;;50;2020-01-01;\n1;1980;; A / B ;Lege;;50;01.01.2020;"),
			[["e", "staff", 3, null, null, null, "duplicate-employment"]],
		],
		[
			"two columns for one field",
			staff("1;1980;;A;Lege;;80;2020-01-01;;B", `${staffHeader};unit`),
			[["e", "staff", 1, "unit", "unit", null, "duplicate-column"]],
		],
		[
			"no rows",
			{ staff: `${staffHeader}\n\n;;;\n` },
			[["e", "staff", 1, null, null, null, "no-rows"]],
		],
		[
			"an empty file",
			{ staff: "\ufeff\n \n" },
			[["e", "staff", 1, null, null, null, "empty-file"]],
		],
		[
			"positions over 150 in sum, of those active",
			staff(
				"1;1980;;A;Lege;;100;2020-01-01;\n1;1980;;B;Lege;;40;2020-01-01;2020-12-31\n1;1980;;C;Lege;;60;2020-01-01;",
			),
			[["w", "staff", 4, "stillingsprosent", "position_percent", "60", "positions-over-150"]],
		],
		[
			"rows of a person that disagree",
			staff(
				"1;1980;K;A;Lege;;10;2020-01-01;\n1;1981;M;B;Lege;;10;2020-01-01;\n1;;;C;Lege;;10;2020-01-01;",
			),
			[
				["w", "staff", 3, "fødselsår", "birth_year", "1981", "rows-disagree"],
				["w", "staff", 3, "kjønn", "gender", "M", "rows-disagree"],
			],
		],
		[
			"a position without group",
			staff("1;1980;;A;;Trollmann;80;2020-01-01;"),
			[["w", "staff", 2, "stilling", "position", "Trollmann", "position-without-group"]],
		],
		[
			"an unknown age",
			staff("1;;;A;Lege;;80;2020-01-01;"),
			[["w", "staff", 2, "fødselsår", "birth_year", null, "unknown-age"]],
		],
		[
			"an unknown column",
			staff("1;1980;;A;Lege;;80;2020-01-01;;x", `${staffHeader};Lønn`),
			[["w", "staff", 1, "Lønn", null, null, "unknown-column"]],
		],
		[
			"a formula in a CSV text",
			staff("1;1980;;=A1;Lege;;80;2020-01-01;"),
			[["w", "staff", 2, "enhet", "unit", "=A1", "formula-text"]],
		],
		[
			"a cell of a megabyte",
			staff(`1;1980;;${"a".repeat(1_000_000)};Lege;;80;2020-01-01;`),
			[["e", "staff", 2, "enhet", "unit", `${"a".repeat(79)}…`, "cell-too-long"]],
		],
		[
			"ten thousand columns",
			{ staff: Array.from({ length: 10_000 }, (_, index) => `k${index}`).join(";") },
			[["e", "staff", 1, null, null, null, "too-many-columns"]],
		],
		[
			"rows as the sheet numbers them",
			staff('1;1980;;"A\nB";Lege;;x;2020-01-01;\n\n2;1980;;A;Lege;;y;2020-01-01;'),
			[
				["e", "staff", 2, "stillingsprosent", "position_percent", "x", "unreadable-number"],
				["e", "staff", 4, "stillingsprosent", "position_percent", "y", "unreadable-number"],
			],
		],
	])("%s", (_what, texts, expected) => {
		expect(faultsOf(texts)).toEqual(expected);
	});

	it("tells once that the ages of all are unknown when there is no column for it", () => {
		const text =
			"person_id;unit;education_group;position_percent;from\n1;A;Lege;80;2020-01-01\n2;A;Lege;80;2020-01-01";
		expect(faultsOf({ staff: text })).toEqual([
			["w", "staff", 1, null, "birth_year", null, "unknown-age"],
		]);
	});

	it("tells of error cells and of formulas without a value, but not in columns that are not read", () => {
		const header = textRow(1, [
			"person_id",
			"birth_year",
			"unit",
			"education_group",
			"position_percent",
			"from",
			"x",
		]);
		const cells =
			'<c t="str"><v>1</v></c><c><v>1980</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>A</f><v>Lege</v></c><c><f>A</f></c><c t="str"><v>2020-01-01</v></c><c t="e"><v>#REF!</v></c>';
		const bytes = workbookOf(`${header}<row r="2">${cells}</row>`);
		const { faults } = readMunicipality({ staff: { name: "a.xlsx", bytes } }, asOf, "nb").report;
		expect(
			faults.map(({ sheet, row, column, value, code }) => [sheet, row, column, value, code]),
		).toEqual([
			["Ark1", 1, "x", null, "unknown-column"],
			["Ark1", 2, "unit", "#N/A", "error-cell"],
			["Ark1", 2, "position_percent", null, "formula-without-value"],
		]);
	});
});

describe("faults of the other files", () => {
	const requirements = (rows: string) => ({ requirements: `${requirementsHeader}\n${rows}` });
	const rest = "minste nivå;minste dokumentasjon;kritikalitet";
	it.each([
		[
			"unknown unit",
			requirements("Helse / Borte;A;antall;1"),
			[["e", "requirements", 2, "enhet", "unit", "Helse / Borte", "unknown-unit"]],
		],
		[
			"headcount with decimals",
			requirements("Helse;A;antall;2,5\nHelse;A;antall;2,0\nHelse;A;årsverk;2,5"),
			[["e", "requirements", 2, "krav", "required", "2,5", "not-whole"]],
		],
		[
			"shares and amounts out of range",
			requirements("Helse;A;andel hoder;101\nHelse;A;årsverk;-1\nHelse;A;andel årsverk;100 %"),
			[
				["e", "requirements", 2, "krav", "required", "101", "out-of-range"],
				["e", "requirements", 3, "krav", "required", "-1", "out-of-range"],
			],
		],
		[
			"percent where it is not percent",
			requirements("Helse;A;antall;5 %"),
			[["e", "requirements", 2, "krav", "required", "5 %", "unreadable-number"]],
		],
		[
			"words and levels",
			{ requirements: `${requirementsHeader};${rest}\nHelse;A;stykk;1;5;muntlig;4` },
			[
				["e", "requirements", 2, "måles i", "counted_in", "stykk", "unknown-word"],
				["e", "requirements", 2, "minste nivå", "min_level", "5", "out-of-range"],
				["e", "requirements", 2, "minste dokumentasjon", "min_evidence", "muntlig", "unknown-word"],
				["e", "requirements", 2, "kritikalitet", "criticality", "4", "out-of-range"],
			],
		],
		[
			"no requirements",
			{ requirements: requirementsHeader },
			[["e", "requirements", 1, null, null, null, "no-rows"]],
		],
		[
			"unknown competence",
			{
				...requirements("Helse;B;antall;1"),
				catalogue: "kompetanse;innebærer\nA;C",
				holdings: "person_id;competence\n1;D",
			},
			[
				["e", "catalogue", 2, "innebærer", "implies", "C", "unknown-competence"],
				["e", "holdings", 2, "competence", "competence", "D", "unknown-competence"],
				["e", "requirements", 2, "kompetanse", "competence", "B", "unknown-competence"],
			],
		],
		[
			"implication cycles",
			{ catalogue: "kompetanse;innebærer\nA;B\nB;C\nC;A | D\nD;D" },
			[
				["e", "catalogue", 2, "innebærer", "implies", "B", "implication-cycle"],
				["e", "catalogue", 5, "innebærer", "implies", "D", "implication-cycle"],
			],
		],
		[
			"the same competence twice",
			{ catalogue: "kompetanse\nA\n A " },
			[["e", "catalogue", 3, "kompetanse", "competence", "A", "duplicate-competence"]],
		],
		[
			"holding of an unknown person, whose number is not repeated",
			{ holdings: "person_id;competence\n9;A" },
			[["w", "holdings", 2, "person_id", "person_id", null, "unknown-person"]],
		],
		[
			"a level out of range, a holding that ends before it begins",
			{
				holdings: "person_id;competence;level;from;to;in_use\n1;A;5;2026-01-01;31.12.2025;kanskje",
			},
			[
				["e", "holdings", 2, "level", "level", "5", "out-of-range"],
				["e", "holdings", 2, "to", "to", "31.12.2025", "to-before-from"],
				["e", "holdings", 2, "in_use", "in_use", "kanskje", "unknown-word"],
			],
		],
		[
			"parents",
			{
				units: "code;name;parent\nHH;Helse;\nH1;Hjem;HH\nX;X;borte\nP;P;Q\nQ;Q;P\nHH;To;",
				staff: soundStaff,
			},
			[
				["e", "units", 4, "parent", "parent", "borte", "unknown-parent"],
				["e", "units", 5, "parent", "parent", "Q", "parent-cycle"],
				["e", "units", 7, "code", "code", "HH", "duplicate-unit"],
			],
		],
		[
			"a unit that is not in the units file",
			{ units: "code;name\nH;Helse", staff: soundStaff },
			[
				["e", "staff", 2, "enhet", "unit", "Helse / Hjem", "unknown-unit"],
				["e", "staff", 3, "enhet", "unit", "Helse / Hjem", "unknown-unit"],
			],
		],
		[
			"an unknown KOSTRA function",
			{
				units: "code;name;kostra\nH;Helse;999\nHH;Hjem;253",
				staff: soundStaff.replaceAll("Helse / Hjem", "H"),
			},
			[["e", "units", 2, "kostra", "kostra", "999", "unknown-word"]],
		],
		[
			"bands backwards and rates out of range",
			{ turnover: "age_from;age_to;yearly_exit\n0;120;0,1\n50;40;0,1\n0;10;1,5" },
			[
				["e", "turnover", 3, "age_to", "age_to", "40", "band-backwards"],
				["e", "turnover", 4, "yearly_exit", "yearly_exit", "1,5", "out-of-range"],
			],
		],
		[
			"ages that no row covers",
			{ turnover: "age_from;age_to;education_group;yearly_exit\n18;38;;0,1\n30;69;Sykepleier;0,1" },
			[["e", "turnover", 1, null, null, "39–40", "age-not-covered"]],
		],
		[
			"a position with two groups",
			{ positions: "position;education_group\nA;Lege\nA;Lege\nA;Sykepleier" },
			[["e", "positions", 4, "position", "position", "A", "conflicting-position"]],
		],
	])("%s", (_what, texts, expected) => {
		expect(faultsOf(texts)).toEqual(expected);
	});
});

describe("units and implications without end", () => {
	it("are told of, and take no long time", () => {
		const rows = Array.from({ length: 20_000 }, (_, index) => index);
		const units = `code;name;parent\n${rows.map((index) => `U${index};U;${index === 0 ? "" : `U${index - 1}`}`).join("\n")}`;
		const catalogue = `competence;implies\n${rows.map((index) => `K${index};K${index}`).join("\n")}`;
		const codes = read({ units, catalogue }).report.faults.map(({ code }) => code);
		expect(codes.filter((code) => code === "too-many-levels")).toHaveLength(19_950);
		expect(codes.filter((code) => code === "implication-cycle")).toHaveLength(20);
	});
	it("are told of in the staff file too", () => {
		const deep = Array.from({ length: 51 }, (_, level) => `N${level}`).join(" / ");
		const staff = (unit: string) => `${staffHeader}\n1;1980;;${unit};Lege;;80;2020-01-01;`;
		expect(faultsOf({ staff: staff(deep) })).toEqual([
			["e", "staff", 2, "enhet", "unit", `${deep.slice(0, 79)}…`, "too-many-levels"],
		]);
		expect(faultsOf({ staff: staff(deep.slice(5)) })).toEqual([]);
		const units = `code;name\nU;${deep}`;
		expect(faultsOf({ units, staff: staff("U") }).map((fault) => (fault as unknown[])[6])).toEqual([
			"unknown-unit",
			"too-many-levels",
		]);
	});
	it("are told of where a chain of implications has no cycle", () => {
		const chain = (length: number) =>
			`competence;implies\n${Array.from({ length }, (_, index) => `K${index};${index === length - 1 ? "" : `K${index + 1}`}`).join("\n")}`;
		expect(faultsOf({ catalogue: chain(1_000) })).toEqual([]);
		expect(faultsOf({ catalogue: chain(20_000) })).toEqual([
			["e", "catalogue", 52, "implies", "implies", null, "too-many-implications"],
		]);
	});
});

describe("a list that is longer than any municipality's", () => {
	it("is told of at the first row that is not read", () => {
		const names = Array.from({ length: 50_001 }, (_, index) => `K${index}`);
		expect(faultsOf({ catalogue: `competence\n${names.slice(1).join("\n")}\n\n` })).toEqual([]);
		const tooLong = {
			catalogue: `competence\n${names.join("\n")}`,
			holdings: "person_id;competence\n1;X",
		};
		expect(faultsOf(tooLong)).toEqual([
			["e", "catalogue", 50_002, null, null, null, "too-many-filled-rows"],
		]);
	});
	it("is told of when holdings name more competences than a catalogue may have", () => {
		const rows = Array.from({ length: 50_002 }, (_, index) => `1;K${index}`);
		expect(faultsOf({ holdings: `person_id;competence\n${rows.join("\n")}` })).toEqual([
			["e", "holdings", 50_002, "competence", "competence", null, "too-many-competences"],
		]);
	});
	it("may be larger for staff and holdings", () => {
		const rows = Array.from(
			{ length: 60_000 },
			(_, index) => `${index};1980;;A;Lege;;80;2020-01-01;`,
		);
		expect(faultsOf({ staff: [staffHeader, ...rows].join("\n") })).toEqual([]);
		const holdings = `person_id;competence\n${"1;K\n".repeat(60_000)}`;
		expect(faultsOf({ holdings })).toEqual([]);
	});
});

describe("one fault does not make many", () => {
	it.each([
		[
			"a staff file that cannot be read",
			{
				staff: "%PDF-1.7",
				holdings: "person_id;competence\n1;A",
				requirements: `${requirementsHeader}\nHelse;A;antall;1`,
			},
			["not-csv-or-xlsx"],
		],
		["a units file without names", { units: "code\nH" }, ["missing-column"]],
		[
			"an empty catalogue file",
			{ catalogue: "", holdings: "person_id;competence\n1;A" },
			["empty-file"],
		],
	])("%s", (_what, texts, codes) => {
		expect(read(texts).report.faults.map(({ code }) => code)).toEqual(codes);
	});
	it("but faults in one file do not hide those in another", () => {
		const texts = {
			staff: `${staffHeader}\n1;1980;;A;Lege;;x;2020-01-01;`,
			requirements: `${requirementsHeader}\nB;A;antall;x`,
		};
		expect(read(texts).report.faults.map(({ file, column }) => [file, column])).toEqual([
			["staff.csv", "stillingsprosent"],
			["requirements.csv", "enhet"],
			["requirements.csv", "krav"],
		]);
	});
});

describe("national identity numbers", () => {
	/** Synthetic: month 81 is on no calendar. */
	let identity = "";
	for (let number = 10_000; identity === ""; number += 1) {
		if (hasValidControlDigits(`018199${number}`)) identity = `018199${number}`;
	}
	const spaced = `${identity.slice(0, 6)} ${identity.slice(6)}`;

	it("are dropped everywhere, and never stored or told", () => {
		const staff = `${staffHeader};navn;Fnr;${identity}
1;1980;;A ${identity};Lege;;80;2020-01-01;;Kari ${spaced};${identity};x
2;${identity};${spaced};A;;Rar ${identity};${identity};${identity};;;;`;
		const reading = readMunicipality(
			{ staff: { name: `${identity}.csv`, bytes: new TextEncoder().encode(staff) } },
			asOf,
			"nb",
		);
		const told = JSON.stringify(reading);
		expect(told).not.toContain(identity);
		expect(told).not.toContain(spaced);
		const dropped = reading.report.faults.filter(({ code }) => code === "identity-number-dropped");
		expect(dropped.map(({ row, column }) => [row, column])).toEqual([
			[1, ""],
			[2, "enhet"],
			[2, "navn"],
			[2, "Fnr"],
			[3, "fødselsår"],
			[3, "kjønn"],
			[3, "stilling"],
			[3, "stillingsprosent"],
			[3, "ansatt fra"],
		]);
	});
	it("in place of a staff number are a missing cell", () => {
		expect(faultsOf({ staff: `${staffHeader}\n${identity};1980;;A;Lege;;80;2020-01-01;` })).toEqual(
			[
				["w", "staff", 2, "ansattnr", "person_id", null, "identity-number-dropped"],
				["e", "staff", 2, "ansattnr", "person_id", null, "missing-value"],
			],
		);
	});
	it("are known in a CSV file from a spreadsheet that took away their first zero", () => {
		const holdings = `person_id;competence\n${Number(identity)};A`;
		expect(faultsOf({ holdings }).map((fault) => (fault as unknown[]).at(-1))).toEqual([
			"identity-number-dropped",
			"missing-value",
		]);
	});
	it("are dropped from percent cells and error cells too", () => {
		const header = textRow(1, ["person_id", "competence", "level", "in_use"]);
		const row = `<row r="2"><c t="str"><v>1</v></c><c t="str"><v>A</v></c><c s="1"><v>${Number(identity)}</v></c><c t="e"><v>${identity}</v></c></row>`;
		const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs>';
		const staff = { name: "a.csv", bytes: new TextEncoder().encode(soundStaff) };
		const holdings = { name: "h.xlsx", bytes: workbookOf(header + row, { styles }) };
		const { faults } = readMunicipality({ staff, holdings }, asOf, "nb").report;
		expect(JSON.stringify(faults)).not.toContain(identity.slice(1));
		expect(faults.map(({ code }) => code)).toEqual([
			"identity-number-dropped",
			"identity-number-dropped",
		]);
	});
	it("are known in number cells that have lost their first zero", () => {
		const header = textRow(1, ["person_id", "competence"]);
		const row = `<row r="2"><c><v>${Number(identity)}</v></c><c t="str"><v>A</v></c></row>`;
		const staff = { name: "a.csv", bytes: new TextEncoder().encode(soundStaff) };
		const holdings = { name: "h.xlsx", bytes: workbookOf(header + row) };
		const { faults } = readMunicipality({ staff, holdings }, asOf, "nb").report;
		expect(faults.map(({ code }) => code)).toEqual(["identity-number-dropped", "missing-value"]);
	});
});

describe("every kind of fault", () => {
	it("has a code of its own and says in every language what is wrong and what to do", () => {
		const codes = municipalityFaultKinds.map(({ code }) => code);
		expect(new Set(codes).size).toBe(codes.length);
		for (const { texts } of municipalityFaultKinds) {
			for (const language of languages) {
				const about = { value: "V", column: "K", detail: "D" };
				expect(texts[language].message(about)).toMatch(/^[A-ZÆØÅ«"].*\.$/);
				expect(texts[language].remedy(about)).toMatch(/^[A-ZÆØÅ].*\.$/);
			}
		}
	});
	it("is written in the language that is asked for", () => {
		const messages = languages.map(
			(language) =>
				readMunicipality({ staff: { name: "a.csv", bytes: new Uint8Array(0) } }, asOf, language)
					.report.faults[0]?.message,
		);
		expect(messages).toEqual(["Filen er tom.", "Fila er tom.", "The file is empty."]);
	});
});
