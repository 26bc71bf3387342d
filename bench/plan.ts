/** The whole command for a municipality of more than 700 employees, as a planner runs it: a process of its own. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoAsOf } from "../src/outlook/demo/demo-days.ts";
import { bestTimeOf, tell } from "./measuring.ts";

const out = mkdtempSync(join(tmpdir(), "rodtrad-bench-"));
const kinds = ["staff", "units", "positions", "catalogue", "holdings", "requirements"];
const named = kinds.flatMap((kind) => [`--${kind}`, `demo/ostre-toten/${kind}.csv`]);
const words = ["scripts/rodtrad.mjs", "plan", ...named, "--as-of", demoAsOf, "--out", out];

const seconds = await bestTimeOf(3, () => {
	const { status } = spawnSync(process.execPath, words, { stdio: ["ignore", "ignore", 2] });
	if (status !== 0) throw new Error("The command failed");
});
const staff = new Set(
	readFileSync("demo/ostre-toten/staff.csv", "utf8")
		.split("\n")
		.slice(1)
		.map((row) => row.split(";")[0])
		.filter((id) => id !== ""),
);
rmSync(out, { recursive: true });
tell({ bench: `plan: ${staff.size} employees, files to Word`, seconds, bar: { seconds: 3 } });
