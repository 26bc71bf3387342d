import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { getTrialsFolder } from "../../src/machinery/database/trials/embedded-trial.case-support.ts";

/** The application as it is now, built once for all the tests of a run; the folder. */
export async function buildWeb(): Promise<string> {
	const folder = path.join(getTrialsFolder(), "web");
	const done = `${folder}.built`;
	try {
		mkdirSync(`${folder}.building`);
	} catch {
		// Another test file of the run builds it.
		while (!existsSync(done)) await wait(100);
		return folder;
	}
	process.env.RODTRAD_WEB_OUT = folder;
	// What users get, and not what tests are built as.
	process.env.NODE_ENV = "production";
	const { build } = await import("vite");
	const configFile = new URL("../../vite.config.ts", import.meta.url).pathname;
	await build({ configFile, logLevel: "error", build: { outDir: folder } });
	writeFileSync(done, "");
	return folder;
}
