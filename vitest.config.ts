import { defineConfig } from "vitest/config";
import { closingLine } from "./scripts/closing-line.mjs";

export default defineConfig({
	test: {
		include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
		testTimeout: 30_000,
		reporters: ["default", closingLine],
		// Dates are plain and sums exact: no time zone or locale of the machine may show through.
		env: { TZ: "America/St_Johns" },
	},
});
