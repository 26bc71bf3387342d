// The long trials: the same tests as in every run, many times over. Takes an hour or more.
import { ensureBuilt } from "./build.mjs";
import { runTool } from "./install.mjs";

/** Fifty kills become two hundred; requests from the OpenAPI document become a hundred thousand; every role's look in every theme, language and state. */
process.env.RODTRAD_TRIAL_TIMES ??= "4";
process.env.RODTRAD_TRIAL_DOCUMENT_REQUESTS ??= "100000";
process.env.RODTRAD_TRIAL_LOOKS ??= "all";
const trials = [
	"src/serving/kills",
	"src/serving/document-requests",
	"src/serving/races",
	"src/machinery/database/embedded",
	"src/machinery/database/tenancy",
	"web/every-page",
];

ensureBuilt();
process.exitCode = runTool("vitest/vitest.mjs", [
	"run",
	"--testTimeout=7200000",
	...(process.argv.length > 2 ? process.argv.slice(2) : trials),
]);
