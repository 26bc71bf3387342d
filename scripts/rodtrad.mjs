// The command in a clone: installs and builds what is missing, then runs it.
import { ensureBuilt } from "./build.mjs";

ensureBuilt();
const { run } = await import("../dist/main.js");
process.exitCode = await run(process.argv.slice(2));
