import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
		testTimeout: 20_000,
		// Dates are plain and sums exact: no time zone or locale of the machine may show through.
		env: { TZ: "America/St_Johns" },
	},
});
