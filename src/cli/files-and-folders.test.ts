import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder, runCommand } from "./command.case-support.ts";
import { writeFaultLine } from "./fault-line.ts";
import { writeOutputFiles } from "./output-files.ts";

const day = ["--as-of", "2026-03-01"];
const staff = `person_id;birth_year;unit;education_group;position_percent;from
1;1980;Kommunen;Sykepleier;100;2020-01-01
`;

describe("files that cannot be read", () => {
	it("end with 2 and the reason in words", async () => {
		const folder = makeFolder();
		const missing = await runCommand("plan", {}, "--staff", join(folder, "nei.csv"));
		expect(missing).toMatchObject({ code: 2, written: [] });
		expect(missing.complained[0]).toMatch(/nei\.csv kan ikke leses: den finnes ikke\.$/);
		const directory = await runCommand("plan", {}, "--staff", folder, "--lang", "en");
		expect(directory).toMatchObject({ code: 2, written: [] });
		expect(directory.complained[0]).toMatch(/ cannot be read: it is a folder\.$/);
	});
	it.skipIf(process.platform === "win32")("does not wait for a pipe", async () => {
		const pipe = join(makeFolder(), "pipe");
		expect(spawnSync("mkfifo", [pipe]).status).toBe(0);
		const outcome = await runCommand("plan", {}, "--staff", pipe, "--lang", "nn");
		expect(outcome).toMatchObject({ code: 2, written: [] });
		expect(outcome.complained[0]).toMatch(/ kan ikkje lesast: det er ikkje ei vanleg fil\.$/);
	});
});

describe("a folder that cannot be written to", () => {
	it("ends with 2 and the reason in words", async () => {
		const file = join(makeFolder(), "opptatt");
		writeFileSync(file, "x");
		const outcome = await runCommand("plan", { staff }, ...day, "--out", file);
		expect(outcome.code).toBe(2);
		expect(outcome.complained[0]).toMatch(/ kan ikke skrives: det finnes en fil med samme navn\.$/);
		expect(readFileSync(file, "utf8")).toBe("x");
	});
	it("is not the one that the command happens to run in", async () => {
		const outcome = await runCommand("plan", { staff }, ...day, "--out", "");
		expect(outcome.code).toBe(2);
		expect(outcome.complained).toEqual(["--out mangler."]);
	});
	it("is left without unfinished files", async () => {
		const folder = makeFolder();
		mkdirSync(join(folder, "a.txt"));
		await expect(writeOutputFiles(folder, [{ path: "a.txt", content: "a" }])).rejects.toThrow();
		expect(readdirSync(folder)).toEqual(["a.txt"]);
	});
});

describe("a fault on one line", () => {
	it("does not steer the terminal, and stays on its line", () => {
		const line = writeFaultLine(
			{
				severity: "error",
				file: "a\u001b[2J.csv",
				sheet: "\u202eark",
				row: 2,
				column: "Stillings-\nprosent",
				field: null,
				value: null,
				code: "code",
				message: "Feil\tverdi\u0007\u009b31m.",
				remedy: "Rett\r\nden.",
			},
			"nb",
		);
		expect(line).toBe(
			"Feil: a\ufffd[2J.csv, ark «\ufffdark», rad 2, kolonne «Stillings- prosent»: Feil verdi\ufffd\ufffd31m. Rett den.",
		);
	});
});
