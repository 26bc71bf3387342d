import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";
import { writeDocx } from "./docx.ts";
import { everyBlock } from "./every-block.case-support.ts";

const found = spawnSync("soffice", ["--version"], { encoding: "utf8" });
const missing = found.error !== undefined || found.status !== 0;
const { CI } = process.env;
const folder = mkdtempSync(join(tmpdir(), "rodtrad-docx-"));

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

it("converts in LibreOffice without error, with every kind of block", async (context) => {
	if (missing && CI !== "true") {
		process.stderr.write(
			"\nSKIPPED: LibreOffice (soffice) is not installed: the Word file was not converted.\n",
		);
		context.skip("LibreOffice (soffice) is not installed");
	}
	expect(missing, "CI needs LibreOffice (soffice)").toBe(false);
	const word = join(folder, "every-block.docx");
	writeFileSync(word, await writeDocx(everyBlock("nb")));
	const output = execFileSync(
		"soffice",
		[
			`-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
			"--headless",
			"--convert-to",
			"pdf",
			"--outdir",
			folder,
			word,
		],
		{ encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], timeout: 60_000 },
	);
	expect(output).not.toMatch(/error/i);
	const pdf = readFileSync(join(folder, "every-block.pdf")).toString("latin1");
	expect(pdf.startsWith("%PDF-")).toBe(true);
	const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
	// Title, contents, chapters, a lying page and what follows it.
	expect(pages.length).toBeGreaterThan(7);
	expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 841/);
}, 90_000);
