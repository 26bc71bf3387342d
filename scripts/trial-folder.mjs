// One temporary folder for the whole test run, gone when it ends: test files share there what is slow to make.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export function setup() {
	const folder = mkdtempSync(join(tmpdir(), "rodtrad-trials-"));
	process.env.RODTRAD_TRIALS = folder;
	return () => rmSync(folder, { recursive: true, force: true });
}
