import { defineConfig } from "vitest/config";
import { closingLine } from "./scripts/closing-line.mjs";

export default defineConfig({
	test: {
		include: ["src/**/*.test.ts", "web/**/*.test.ts", "scripts/**/*.test.ts"],
		// Half as many files again as there are processors: databases wait for the disk, and browsers for the network to rest.
		maxWorkers: "150%",
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// The database's thread is started from its source file, as the program starts it from the built one.
		execArgv: ["--import", new URL("./scripts/run-sources.mjs", import.meta.url).href],
		globalSetup: ["./scripts/trial-folder.mjs"],
		reporters: ["default", closingLine],
		// Dates are plain and sums exact: no time zone or locale of the machine may show through.
		env: { TZ: "America/St_Johns" },
	},
});
