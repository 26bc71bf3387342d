import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { analyseGaps } from "../../knowledge/gaps/analyse-gaps.ts";
import {
	type MunicipalityFiles,
	type MunicipalityReading,
	readMunicipality,
} from "../../knowledge/gaps/files/municipality-files.ts";
import type { GapAnalysis } from "../../knowledge/gaps/model.ts";
import { demoAsOf, demoSeed } from "./demo-days.ts";
import { demoMunicipalities } from "./municipalities.ts";
import { writeDemoRegion } from "./write-demo-region.ts";

const committed = fileURLToPath(new URL("../../../demo/", import.meta.url));
const files = writeDemoRegion(demoSeed);
const kinds = ["units", "catalogue", "holdings", "requirements", "positions"] as const;

function read(slug: string): MunicipalityReading {
	const bytesOf = (kind: string) => {
		const { path, content } = files.find((file) => file.path === `${slug}/${kind}.csv`)!;
		return { name: path, bytes: new TextEncoder().encode(content) };
	};
	const given: MunicipalityFiles = {
		staff: bytesOf("staff"),
		...Object.fromEntries(kinds.map((kind) => [kind, bytesOf(kind)])),
	};
	return readMunicipality(given, demoAsOf, "nb");
}

const municipalities = demoMunicipalities.map(({ slug }) => {
	const reading = read(slug);
	const analysis = reading.data && analyseGaps(reading.data, { asOf: demoAsOf, recruitment: null });
	return { slug, reading, analysis };
});

describe("the files of the demo region", () => {
	it("are those that are committed, byte for byte", () => {
		const found = readdirSync(committed, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) =>
				`${entry.parentPath}/${entry.name}`.replaceAll("\\", "/").replaceAll("//", "/"),
			);
		expect(found).toHaveLength(files.length);
		for (const { path, content } of files) {
			expect(readFileSync(`${committed}${path}`, "utf8") === content, path).toBe(true);
		}
	});

	it("are other files with another seed", () => {
		const others = new Map(writeDemoRegion(1).map(({ path, content }) => [path, content]));
		expect(others.get("gjovik/staff.csv")).not.toBe(
			files.find(({ path }) => path === "gjovik/staff.csv")?.content,
		);
	});

	it("take less than 6 MB", () => {
		const bytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
		expect(bytes).toBeLessThan(6_000_000);
	});

	it("hold no run of eleven digits, with or without spaces", () => {
		for (const { path, content } of files)
			expect(/(?:\d[ .-]?){11}/u.test(content.replaceAll(/\d\d\.\d\d\.\d{4}/gu, "")), path).toBe(
				false,
			);
	});

	it("say that the persons are invented", () => {
		for (const { path, content } of files) {
			if (/staff|requirements|units|README/u.test(path))
				expect(content, path).toContain("oppdikte");
			if (path.endsWith("holdings.csv")) expect(content).toContain("DEMO");
		}
	});

	it.each(municipalities)("are read without errors: $slug", ({ reading }) => {
		expect(reading.report.faults.filter(({ severity }) => severity === "error")).toEqual([]);
		expect(reading.report.files.every(({ rowsRead, rowsUsed }) => rowsRead === rowsUsed)).toBe(
			true,
		);
		expect(reading.report.faults.map(({ column }) => column)).toEqual(["status", "kilde"]);
	});

	it.each(municipalities)("give believable gaps: $slug", ({ reading, analysis }) => {
		const { gaps, phaseOut } = analysis!;
		const missing = gaps.filter(({ state }) => state === "gap");
		expect(missing.length).toBeGreaterThan(gaps.length / 5);
		expect(missing.length).toBeLessThan(gaps.length / 2);
		expect(gaps.some(({ state }) => state === "one-away")).toBe(true);
		expect(gaps.some(({ state }) => state === "robust")).toBe(true);
		expect(gaps.some(({ surplus }) => surplus > 0)).toBe(true);
		expect(phaseOut.length).toBeGreaterThan(0);
		expect(phaseOut.length).toBeLessThan(20);
		expect(new Set(gaps.map(({ countedIn }) => countedIn)).size).toBe(4);
		expect(gaps.some(({ roles }) => roles.length > 0)).toBe(true);
		expect(reading.data?.requirements.length).toBeGreaterThanOrEqual(20);
	});

	it.each(municipalities)("give remedies of all four kinds: $slug", ({ analysis }) => {
		for (const kind of ["verify", "mobilise", "learn", "acquire"] as const) {
			expect(
				analysis!.gaps.some(({ remedies }) => remedies[kind] > 0),
				kind,
			).toBe(true);
		}
	});

	it.each(municipalities)("give risks that rise with the years: $slug", ({ analysis }) => {
		const means = [0, 1, 2, 3].map((horizon) => meanRisk(analysis!, horizon));
		expect(means).toEqual([...means].sort((a, b) => a - b));
		expect(means[3]! - means[0]!).toBeGreaterThan(0.03);
	});
});

function meanRisk({ gaps }: GapAnalysis, horizon: number): number {
	return gaps.reduce((sum, { ahead }) => sum + ahead[horizon]!.risk, 0) / gaps.length / 100_000;
}
