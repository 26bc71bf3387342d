// Compiles src/ to dist/ when a source file is newer than the last build.
import { cpSync, existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { ensureInstalled, root, runTool, say, stop } from "./install.mjs";

/** Written when a build has succeeded: the compiler leaves files behind also when it has failed. */
const stamp = `${root}/dist/.built`;

export function ensureBuilt() {
	ensureInstalled();
	if (existsSync(stamp) && statSync(stamp).mtimeMs >= newestSource()) return;
	say("Building …");
	if (runTool("typescript/bin/tsc", ["-p", "tsconfig.build.json"], { quiet: true }) !== 0) {
		stop("The build failed; see above.");
	}
	copySchema();
	writeFileSync(stamp, "");
}

/** The steps of the database's schema are plain SQL beside the code, which the compiler leaves behind. */
function copySchema() {
	for (const file of readdirSync(`${root}/src`, { recursive: true })) {
		if (String(file).endsWith(".sql")) cpSync(`${root}/src/${file}`, `${root}/dist/${file}`);
	}
}

function newestSource() {
	const sources = readdirSync(`${root}/src`, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs);
	const settings = ["tsconfig.json", "tsconfig.build.json", "package-lock.json"];
	return Math.max(...sources, ...settings.map((file) => statSync(`${root}/${file}`).mtimeMs));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) ensureBuilt();
