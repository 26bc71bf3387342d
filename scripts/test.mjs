// Installs what is missing and runs every test.
import { ensureBuilt } from "./build.mjs";
import { runTool } from "./install.mjs";

ensureBuilt();
process.exitCode = runTool("vitest/vitest.mjs", ["run", ...process.argv.slice(2)]);
