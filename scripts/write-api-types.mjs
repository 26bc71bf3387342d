// Writes the types of the web application's client from the OpenAPI document of the very routes that the server has.
// They are not kept in the repository, so they cannot be out of date: whoever compiles the client writes them first.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import openapiTypescript, { astToString } from "openapi-typescript";
import { ensureInstalled, root, say, stop } from "./install.mjs";

const file = `${root}/web/api/schema.d.ts`;
const heading =
	"// Written by `npm run api-types` from the server's routes. Do not change by hand.\n";

ensureInstalled();
const asked = spawnSync(
	process.execPath,
	["--import", `${root}/scripts/run-sources.mjs`, `${root}/scripts/print-document.ts`],
	{ encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
);
if (asked.status !== 0) stop(`The routes have no document:\n${asked.stderr}`);
const written =
	heading + astToString(await openapiTypescript(withoutOwnHeader(JSON.parse(asked.stdout))));
writeFileSync(file, written);
say("Wrote web/api/schema.d.ts");

/** The client sends its own header with everything; each call need not say so. */
function withoutOwnHeader(document) {
	for (const operations of Object.values(document.paths)) {
		for (const operation of Object.values(operations)) {
			operation.parameters = operation.parameters?.filter(
				({ name, $ref }) => name !== "x-rodtrad" && $ref !== "#/components/parameters/ownSite",
			);
		}
	}
	return document;
}
