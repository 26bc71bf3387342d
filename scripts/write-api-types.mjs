// Writes the types of the web application's client from the OpenAPI document of the very routes that the server has.
// With --check nothing is written, and it fails when what is there is no longer true.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import openapiTypescript, { astToString } from "openapi-typescript";
import { ensureInstalled, root, say, stop } from "./install.mjs";

const file = `${root}/web/api/schema.d.ts`;
const heading = "// Written by `npm run api-types` from the server's routes. Do not change by hand.\n";

ensureInstalled();
const asked = spawnSync(
	process.execPath,
	["--import", `${root}/scripts/run-sources.mjs`, `${root}/scripts/print-document.ts`],
	{ encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
);
if (asked.status !== 0) stop(`The routes have no document:\n${asked.stderr}`);
const written = heading + astToString(await openapiTypescript(JSON.parse(asked.stdout)));
if (!process.argv.includes("--check")) {
	writeFileSync(file, written);
	say("Wrote web/api/schema.d.ts");
} else if (!existsSync(file) || readFileSync(file, "utf8") !== written) {
	stop("web/api/schema.d.ts is not what the routes say. Run `npm run api-types`.");
}
