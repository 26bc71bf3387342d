// Compiles src/ to dist/, and web/ to dist/web/, when a source file is newer than the last build.
import { cpSync, existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { ensureInstalled, root, runTool, say, stop } from "./install.mjs";
import { pressWeb } from "./press-web.mjs";

/** Written when a build has succeeded: the compiler leaves files behind also when it has failed. */
const stamp = `${root}/dist/.built`;

export function ensureBuilt() {
	ensureInstalled();
	if (existsSync(stamp) && statSync(stamp).mtimeMs >= newestSource()) return;
	say("Building …");
	if (runTool("typescript/bin/tsc", ["-p", "tsconfig.build.json"], { quiet: true }) !== 0) {
		stop("The build failed; see above.");
	}
	copyRest();
	if (runTool("vite/bin/vite.js", ["build", "--logLevel", "warn"], { quiet: true }) !== 0) {
		stop("The web application could not be built; see above.");
	}
	pressWeb(`${root}/dist/web`);
	writeFileSync(stamp, "");
}

/** The steps of the database's schema and the pages' style stand beside the code, and the compiler leaves them behind. */
function copyRest() {
	for (const file of readdirSync(`${root}/src`, { recursive: true })) {
		if (/\.(sql|css)$/.test(String(file))) cpSync(`${root}/src/${file}`, `${root}/dist/${file}`);
	}
}

function newestSource() {
	const sources = ["src", "web"]
		.flatMap((folder) => readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map((entry) => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs);
	const settings = ["tsconfig.json", "tsconfig.build.json", "vite.config.ts", "package-lock.json"];
	return Math.max(...sources, ...settings.map((file) => statSync(`${root}/${file}`).mtimeMs));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) ensureBuilt();
