// Installs the dependencies when they are missing or older than the lock file. Uses nothing but Node itself.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** The file that npm writes last, with the tree it has installed. */
const installed = new URL("../node_modules/.package-lock.json", import.meta.url);
const wanted = new URL("../package-lock.json", import.meta.url);

export function ensureNode() {
	const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
	if (major > 20 || (major === 20 && minor >= 19)) return;
	stop(
		`Rødtråd needs Node.js 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org.`,
	);
}

export function ensureInstalled() {
	ensureNode();
	if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
	say("Installing what is missing (the first time takes a minute) …");
	// Not `npm ci`: npm 11 refuses a lock file that lacks the optional packages of other platforms, as one that was
	// written on a single platform does. This installs what the lock file says too, and leaves it as it is.
	const arguments_ = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"];
	if (runNpm(arguments_) !== 0)
		stop("npm could not install the dependencies. Is the network there?");
}

/** npm's own program, so that no shell is needed, also on Windows. */
function runNpm(arguments_) {
	const npm = process.env.npm_execpath;
	const result =
		npm === undefined
			? spawnSync("npm", arguments_, { cwd: root, stdio: ["ignore", 2, 2], shell: true })
			: spawnSync(process.execPath, [npm, ...arguments_], { cwd: root, stdio: ["ignore", 2, 2] });
	return result.status ?? 1;
}

/** Runs a program of a dependency with Node; its standard output goes to ours unless it is to be quiet. */
export function runTool(script, arguments_, { quiet = false } = {}) {
	const result = spawnSync(process.execPath, [`${root}/node_modules/${script}`, ...arguments_], {
		cwd: root,
		stdio: ["ignore", quiet ? 2 : 1, 2],
	});
	return result.status ?? 1;
}

export function say(text) {
	process.stderr.write(`${text}\n`);
}

export function stop(text) {
	say(text);
	process.exit(1);
}
