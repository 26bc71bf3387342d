// Everything that can be proved without running the program. The same on a developer's machine and in CI.
import { ensureInstalled, runTool, say } from "./install.mjs";

const checks = [
	[
		"format and lint",
		"@biomejs/biome/bin/biome",
		["ci", "--colors=off", "--error-on-warnings", "."],
	],
	["types", "typescript/bin/tsc", ["-p", "tsconfig.json"]],
	["the application's types", "typescript/bin/tsc", ["-p", "tsconfig.web.json"]],
	["types of the application's tests", "typescript/bin/tsc", ["-p", "tsconfig.web-tests.json"]],
	["purity", "typescript/bin/tsc", ["-p", "tsconfig.pure.json"]],
	[
		"import direction and cycles",
		"dependency-cruiser/bin/dependency-cruise.mjs",
		["--config", ".dependency-cruiser.mjs", "src", "web"],
	],
	["dead code", "knip/bin/knip.js", ["--no-progress"]],
];

ensureInstalled();
await import("./write-api-types.mjs");
const failed = checks.filter(([name, script, arguments_]) => {
	say(`— ${name}`);
	return runTool(script, arguments_) !== 0;
});
for (const [name] of failed) say(`FAILED: ${name}`);
process.exitCode = failed.length === 0 ? 0 : 1;
