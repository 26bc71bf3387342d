// What all test files of a run share, gone when it ends: a temporary folder for what is slow to make, and a private
// PostgreSQL where its programs are installed.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
	findServerPrograms,
	startTrialServer,
} from "../src/machinery/database/trials/trial-server.ts";

export async function setup({ vitest }) {
	const folder = mkdtempSync(join(tmpdir(), "rodtrad-trials-"));
	process.env.RODTRAD_TRIALS = folder;
	const programs = needsServer(vitest?.filenamePattern ?? []) ? findServerPrograms() : undefined;
	const server = programs === undefined ? undefined : await startTrialServer(programs);
	if (server !== undefined) process.env.RODTRAD_TRIAL_SERVER = server.address;
	return async () => {
		await server?.stop();
		rmSync(folder, { recursive: true, force: true });
	};
}

/** The tests of the web application use the embedded engine; when only they are asked for, no server is begun. */
function needsServer(asked) {
	return asked.length === 0 || asked.some((pattern) => !pattern.startsWith("web/"));
}
