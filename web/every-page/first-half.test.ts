import { expect, test } from "vitest";
import { addresses, readRoutes } from "./addresses.case-support.ts";
import { describeEveryPage } from "./look-at-all.case-support.ts";
import { listLooks } from "./looks.case-support.ts";

test("every address of the application is looked at", () => {
	expect(Object.keys(addresses).sort()).toEqual(readRoutes());
});

test("the looks of roles fit in a test run", () => {
	expect(listLooks().length * 2).toBeLessThanOrEqual(
		process.env.RODTRAD_TRIAL_LOOKS === "all" ? 1000 : 150,
	);
});

describeEveryPage(0, 2);
