import fc from "fast-check";
import { expect, test } from "vitest";
import { readFte, readWhole, termsOf, valuesOf } from "./signal-values.ts";

test("FTE is read with comma or point, in hundredths", () => {
	expect(readFte("0,5")).toBe(50);
	expect(readFte("1.25")).toBe(125);
	expect(readFte(" 2 ")).toBe(200);
	for (const typed of ["", "0", "0,00", "-1", "1,234", "halv", "1,"]) {
		expect(readFte(typed), typed).toBeUndefined();
	}
});

test("persons are whole numbers above 0", () => {
	expect(readWhole("2")).toBe(2);
	for (const typed of ["0", "1,5", "to", ""]) expect(readWhole(typed), typed).toBeUndefined();
});

test("what is shown in the form and sent again is what was saved", () => {
	const amount = fc.option(fc.integer({ min: 1, max: 999_999 }));
	fc.assert(
		fc.property(amount, (fte) => {
			const saved = {
				...{ kind: "missing", unit: { id: "u" }, competence: { name: "Sårstell" } },
				...{ urgency: "now", persons: null, fte, validFrom: "2026-11-16", validTo: null },
				words: "",
			};
			expect(termsOf(valuesOf(saved))).toMatchObject({ fte, persons: null, validTo: null });
		}),
		{ numRuns: 200 },
	);
});
