import fc from "fast-check";
import { expect, test } from "vitest";
import { identifierOf } from "../../../ground/vocabulary/identifier.ts";
import { covers } from "../../../ground/vocabulary/period.ts";
import { addDays, plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import { findMediaType } from "./attachment-kind.ts";
import { keepEvidence, planHolding, type Registered } from "./plan-holding.ts";

const today = plainDateOf("2026-11-16");
const id = (number: number) =>
	identifierOf(`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`);

const day = fc.integer({ min: -900, max: 300 }).map((days) => addDays(today, days));
const period = fc
	.tuple(fc.option(day), fc.option(day))
	.map(([from, to]) =>
		from !== null && to !== null && from > to ? { from: to, to: from } : { from, to },
	);
/** No two of one beginning, as the register keeps them. */
const register = fc
	.uniqueArray(period, { maxLength: 5, selector: ({ from }) => from })
	.map((periods) =>
		periods.map(
			({ from, to }, at): Registered => ({
				...{ id: id(at), validFrom: from, validTo: to, expires: to },
			}),
		),
	);

test("what is written never begins on the same day as another holding of the competence", () => {
	fc.assert(
		fc.property(register, period, (rows, confirmed) => {
			const plan = planHolding(rows, confirmed, today);
			const others = rows.filter((row) => row.id !== plan.change);
			expect(others.some(({ validFrom }) => validFrom === plan.period.from)).toBe(false);
		}),
	);
});

test("a period that ends is one that counted on the new first day, and ends the day before", () => {
	fc.assert(
		fc.property(register, period, (rows, confirmed) => {
			const { end } = planHolding(rows, confirmed, today);
			if (end === null) return;
			if (confirmed.from === null) throw new Error("Without a first day nothing ends.");
			const row = rows.find((each) => each.id === end.id);
			expect(end.on).toBe(addDays(confirmed.from, -1));
			expect(
				covers({ from: row?.validFrom ?? null, to: row?.expires ?? null }, confirmed.from),
			).toBe(true);
			expect((row?.validFrom ?? end.on) <= end.on).toBe(true);
		}),
	);
});

test("what is written ends after it begins, and as was confirmed when an end was given", () => {
	fc.assert(
		fc.property(register, period, (rows, confirmed) => {
			const { from, to } = planHolding(rows, confirmed, today).period;
			if (from !== null && to !== null) expect(from <= to).toBe(true);
			if (confirmed.to !== null) expect(to).toBe(confirmed.to);
			if (confirmed.from !== null) expect(from).toBe(confirmed.from);
		}),
	);
});

test("an expired holding is not brought back by a confirmation without dates", () => {
	const expired = { validFrom: plainDateOf("2022-01-01"), validTo: null };
	const rows = [{ id: id(1), ...expired, expires: plainDateOf("2023-12-31") }];
	const plan = planHolding(rows, { from: null, to: null }, today);
	expect(plan).toEqual({ end: null, change: null, period: { from: null, to: null } });
});

test("a document counts on unless more is confirmed than it says", () => {
	const documented = { level: 3, evidence: "documented" } as const;
	expect(keepEvidence(documented, { level: 3, evidence: "confirmed" })).toBe("documented");
	expect(keepEvidence(documented, { level: 4, evidence: "confirmed" })).toBe("confirmed");
	expect(keepEvidence(undefined, { level: 1, evidence: "confirmed" })).toBe("confirmed");
	const own = { level: 3, evidence: "self-declared" } as const;
	expect(keepEvidence(own, { level: 2, evidence: "confirmed" })).toBe("confirmed");
});

test("files are known by their first bytes", () => {
	const bytes = (text: string) => new TextEncoder().encode(text);
	expect(findMediaType(bytes("%PDF-2.0"))).toBe("application/pdf");
	expect(findMediaType(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).toBe(
		"image/png",
	);
	expect(findMediaType(new Uint8Array([0xff, 0xd8, 0xff]))).toBe("image/jpeg");
	for (const text of ["", "%PDF", "<svg/>", "PK", "GIF89a"]) {
		expect(findMediaType(bytes(text))).toBe(undefined);
	}
});
