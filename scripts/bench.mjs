// Runs every program in bench/ in a process of its own and prints what each measured beside its bar.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { cpus, loadavg, platform, release, totalmem } from "node:os";
import { ensureInstalled, root, runTool, say, stop } from "./install.mjs";

ensureInstalled();
if (runTool("typescript/bin/tsc", ["-p", "tsconfig.bench.json"]) !== 0) stop("The build failed.");

const [only] = process.argv.slice(2);
const programs = readdirSync(`${root}/dist/bench-build/bench`)
	.filter((file) => file.endsWith(".js") && (only === undefined || file.includes(only)))
	.sort();

console.log(
	`Machine: ${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${release()}, Node ${process.versions.node}, load before ${(loadavg()[0] ?? 0).toFixed(1)}`,
);
let failed = 0;
for (const program of programs) {
	const result = spawnSync(process.execPath, [`${root}/dist/bench-build/bench/${program}`], {
		cwd: root,
		encoding: "utf8",
		stdio: ["ignore", "pipe", 2],
		maxBuffer: 2 ** 26,
	});
	if (result.status !== 0) {
		say(`${program} failed`);
		failed += 1;
	}
	for (const line of result.stdout.split("\n").filter((text) => text.startsWith("{"))) {
		failed += report(JSON.parse(line)) ? 0 : 1;
	}
}
process.exitCode = failed === 0 ? 0 : 1;

/** A bar is a highest ratio or a highest number of seconds. Says whether it is met. */
function report({ bench, ratio, seconds, baselineSeconds, peakRssMb, bar, note }) {
	const measured = bar.ratio === undefined ? seconds : ratio;
	const highest = bar.ratio ?? bar.seconds;
	const met = measured <= highest;
	const figures = [
		writeTime(seconds),
		...(baselineSeconds === undefined
			? []
			: [`beside ${writeTime(baselineSeconds)}: ratio ${ratio.toFixed(2)}`]),
		`bar ${bar.ratio === undefined ? writeTime(highest) : `ratio ${highest}`}`,
		...(peakRssMb === undefined ? [] : [`peak memory ${Math.round(peakRssMb)} MB`]),
	];
	console.log(
		`${met ? "met " : "MISSED"} ${bench}: ${figures.join(", ")}${note ? ` (${note})` : ""}`,
	);
	return met;
}

function writeTime(seconds) {
	return seconds < 0.5 ? `${(seconds * 1000).toFixed(1)} ms` : `${seconds.toFixed(2)} s`;
}
