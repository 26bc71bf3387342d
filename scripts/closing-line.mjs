// Ends a test run with one plain line, and makes a skipped test a failure where nothing may be missing (CI=true).
/** Tests that compare with the public figures, where a copy of them lies beside the project. */
const mayBeSkipped = /skipped without \.\.\/shared/;

export const closingLine = {
	onTestRunEnd(modules) {
		const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };
		const missing = [];
		for (const module of modules) {
			for (const test of module.children.allTests()) {
				const { state } = test.result();
				counts[state] += 1;
				if (state === "skipped" && !mayBeSkipped.test(test.fullName)) missing.push(test.fullName);
			}
			if (module.errors().length > 0) counts.failed += 1;
		}
		for (const name of missing) console.log(`SKIPPED, a part of the system is missing: ${name}`);
		console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
		if (process.env.CI === "true" && missing.length > 0) {
			console.error("With CI=true a skipped test is a failure: install what it needs.");
			process.exitCode = 1;
		}
	},
};
