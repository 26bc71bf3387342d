// Runs the product on a fresh clone: the server in demo mode, with an invented region, on http://localhost:3000.
import { ensureBuilt } from "./build.mjs";

ensureBuilt();
process.env.RODTRAD_DEMO ||= "1";
// A line for each request would drown the few for the person who started it.
process.env.RODTRAD_LOG ||= "rodtrad.log";
const { run } = await import("../dist/main.js");
process.exitCode = await run(["serve", ...process.argv.slice(2)]);
