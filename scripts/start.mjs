// Runs the product on a fresh clone: makes the competence plan of the invented municipality and says where it lies.
import { join } from "node:path";
import { ensureBuilt } from "./build.mjs";
import { root, say } from "./install.mjs";

ensureBuilt();
const { run } = await import("../dist/main.js");
const { demoAsOf } = await import("../dist/outlook/demo/demo-days.js");

const files = join(root, "demo", "trostevik");
const out = join(root, "out", "trostevik");
const kinds = ["staff", "units", "positions", "catalogue", "holdings", "requirements"];
const named = kinds.flatMap((kind) => [`--${kind}`, join(files, `${kind}.csv`)]);

say("Lager kompetanseplanen for Trostevik, en oppdiktet kommune med 60 ansatte …");
process.exitCode = await run(["plan", ...named, "--as-of", demoAsOf, "--out", out]);
if (process.exitCode === 0) {
	say(`
Planen ligger i ${join(out, "kompetanseplan.docx")}
Gap og tiltak som regneark ligger ved siden av: gap.csv og measures.csv.

Egne tall:   npm run --silent rodtrad -- template --out maler
             npm run --silent rodtrad -- plan --staff ansatte.xlsx --out plan`);
}
