import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { run } from "../main.ts";
import { makeFolder, runCommand } from "./command.case-support.ts";

const staff = `ansattnr;navn;enhet;utdanningsgruppe;stillingsprosent;ansatt fra;fødselsår
101;Ola Oppdiktet;Kommunen / Sykehjem;Sykepleier;100;2015-01-01;1980
102;Kari Oppdiktet;Kommunen / Sykehjem;Sykepleier;80;01.02.2018;1966
103;Nils Oppdiktet;Kommunen / Sykehjem;Helsefagarbeider;75,5;1.3.2020;1990
`;
const requirements = `enhet;kompetanse;måles i;krav
Kommunen / Sykehjem;Sykepleier;årsverk;2,5
`;
const day = ["--as-of", "2026-03-01"];

describe("plan", () => {
	it("writes gaps, measures, the document and the report, and prints their paths", async () => {
		const outcome = await runCommand("plan", { staff, requirements }, ...day);
		expect(outcome.complained).toEqual([]);
		expect(outcome.code).toBe(0);
		const names = [
			"gap.csv",
			"gap.json",
			"import-report.json",
			"kompetanseplan.docx",
			"measures.csv",
		];
		expect(outcome.written).toEqual(names);
		expect(outcome.printed.map((path) => path.split(/[\\/]/).at(-1)).sort()).toEqual(names);
		const { gaps } = JSON.parse(outcome.read("gap.json"));
		expect(gaps).toMatchObject([
			{ required: 2.5, supply: 1.8, gap: 0.7, coverage: 0.72, state: "gap" },
		]);
	});

	it("takes suggested requirements when it gets none, and says so in the document", async () => {
		const folder = makeFolder();
		const outcome = await runCommand("plan", { staff }, ...day, "--out", folder);
		expect(outcome.code).toBe(0);
		const parts = unzipSync(readFileSync(join(folder, "kompetanseplan.docx")));
		const headers = Object.keys(parts).filter((name) => /^word\/header\d*\.xml$/.test(name));
		const texts = headers.map((name) => new TextDecoder().decode(parts[name]));
		expect(texts.length).toBeGreaterThan(0);
		for (const text of texts) expect(text).toMatch(/forslag/i);
	});

	it("writes no person's name or number into anything", async () => {
		const folder = makeFolder();
		await runCommand("plan", { staff, requirements }, ...day, "--out", folder);
		const parts = unzipSync(readFileSync(join(folder, "kompetanseplan.docx")));
		const texts = [
			...["gap.json", "gap.csv", "measures.csv", "import-report.json"].map((name) =>
				readFileSync(join(folder, name), "utf8"),
			),
			...Object.entries(parts)
				.filter(([name]) => name.endsWith(".xml"))
				.map(([, bytes]) => new TextDecoder().decode(bytes)),
		];
		for (const text of texts) {
			expect(text).not.toContain("Oppdiktet");
			expect(text).not.toMatch(/\b10[123]\b/);
		}
	});

	it("gives the same bytes twice", async () => {
		const [first, second] = [makeFolder(), makeFolder()];
		await runCommand("plan", { staff, requirements }, ...day, "--out", first);
		await runCommand("plan", { staff, requirements }, ...day, "--out", second);
		for (const name of ["gap.json", "gap.csv", "measures.csv", "kompetanseplan.docx"]) {
			expect(readFileSync(join(first, name)).equals(readFileSync(join(second, name))), name).toBe(
				true,
			);
		}
	});

	it("writes only the report when the input has errors, with the faults on standard error", async () => {
		const outcome = await runCommand(
			"plan",
			{ staff: staff.replace("2015-01-01", "31.02.2015").replace("75,5", "175"), requirements },
			...day,
		);
		expect(outcome.code).toBe(1);
		expect(outcome.written).toEqual(["import-report.json"]);
		expect(outcome.complained).toHaveLength(2);
		expect(outcome.complained[0]).toContain("staff.csv, rad 2, kolonne «ansatt fra»");
		const { faults } = JSON.parse(outcome.read("import-report.json"));
		expect(faults).toMatchObject([
			{ severity: "error", file: "staff.csv", row: 2, field: "from", value: "31.02.2015" },
			{ severity: "error", file: "staff.csv", row: 4, field: "position_percent", value: "175" },
		]);
	});

	it("speaks the language that is asked for", async () => {
		const wrong = { staff: staff.replace("2015-01-01", "nei"), requirements };
		const english = await runCommand("plan", wrong, ...day, "--lang", "en");
		expect(english.complained[0]).toMatch(/^Error: staff\.csv, row 2, column "ansatt fra"/);
		const nynorsk = await runCommand("plan", { staff, requirements }, ...day, "--lang=nn");
		expect(nynorsk.code).toBe(0);
		expect(nynorsk.read("gap.csv")).toContain("eining");
	});
});

describe("profile", () => {
	it("writes what there is and requirements that plan can read", async () => {
		const folder = makeFolder();
		const profile = await runCommand("profile", { staff }, ...day, "--out", folder);
		expect(profile.code).toBe(0);
		const requirementsFile = join(folder, "requirements.csv");
		expect(existsSync(requirementsFile)).toBe(true);
		const plan = await runCommand(
			"plan",
			{ staff, requirements: readFileSync(requirementsFile) },
			...day,
		);
		expect(plan.complained).toEqual([]);
		expect(plan.code).toBe(0);
	});
});

describe("template", () => {
	it.each(["nb", "nn", "en"])(
		"writes one spreadsheet for each kind of file, in %s",
		async (language) => {
			const outcome = await runCommand("template", {}, "--lang", language);
			expect(outcome.code).toBe(0);
			expect(outcome.complained).toEqual([]);
			expect(outcome.written).toHaveLength(7);
			expect(outcome.written.every((name) => name.endsWith(".xlsx"))).toBe(true);
		},
	);
});

describe("a wrong call", () => {
	const calls: [string, readonly string[]][] = [
		["no command", []],
		["an unknown command", ["plann"]],
		["no staff", ["plan", "--out", "x"]],
		["no output folder", ["plan", "--staff", "x.csv"]],
		["an unknown option", ["plan", "--staff", "x.csv", "--out", "x", "--ut", "y"]],
		["a word too many", ["plan", "x.csv", "--staff", "x.csv", "--out", "x"]],
		[
			"a date that does not exist",
			["plan", "--staff", "x.csv", "--out", "x", "--as-of", "2026-02-29"],
		],
		["a share above 1", ["plan", "--staff", "x.csv", "--out", "x", "--recruitment", "80"]],
		["an unknown language", ["plan", "--staff", "x.csv", "--out", "x", "--lang", "sv"]],
		["a file that is not there", ["plan", "--staff", "not-there.csv", "--out", "x"]],
	];
	it.each(calls)("%s ends with 2, a reason and nothing written", async (_, words) => {
		const complained: string[] = [];
		const printed: string[] = [];
		const code = await run(words, {
			print: (line) => printed.push(line),
			complain: (line) => complained.push(line),
			progress: () => {},
		});
		expect(code).toBe(2);
		expect(complained.join("")).not.toBe("");
		expect(printed).toEqual([]);
		expect(existsSync("x")).toBe(false);
	});
});
