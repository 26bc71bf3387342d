import fc from "fast-check";
import { expect, test } from "vitest";
import { identifierOf } from "../vocabulary/identifier.ts";
import { plainDateOf } from "../vocabulary/plain-date.ts";
import type { Figures, ThreadKind } from "./thread.ts";
import { addUp, summariseThread } from "./thread-summary.ts";

let last = 0;
function node(
	kind: ThreadKind,
	figures: Figures,
	finding?: { asOf: string; state: string | null },
) {
	last += 1;
	return {
		id: identifierOf(`00000000-0000-4000-8000-${String(last).padStart(12, "0")}`),
		kind,
		title: "",
		owner: null,
		state: finding?.state ?? null,
		made:
			finding === undefined
				? null
				: {
						source: "",
						definitionVersion: 1,
						asOf: plainDateOf(finding.asOf),
						recordedAt: null,
					},
		figures,
	};
}

test("a figure that nobody knows stays unknown, and one that some know says how many do not", () => {
	const { totals, nodes } = summariseThread([
		node("measure", { "planned-own-share": 1000, "planned-grant": null }),
		node("measure", { "planned-own-share": null, "planned-grant": null }),
		node("cost", { "spent-grant": 0 }),
	]);
	expect(totals).toEqual({
		"planned-own-share": { value: 1000, missing: 1 },
		"planned-grant": { value: null, missing: 2 },
		"spent-grant": { value: 0, missing: 0 },
	});
	expect(nodes).toMatchObject({ measure: 2, cost: 1, delivery: 0 });
});

test("open gaps are those of the newest analysis alone, and unknown without findings", () => {
	const old = { asOf: "2025-01-01", state: "gap" };
	const now = { asOf: "2026-01-01", state: "gap" };
	const finding = (said: { asOf: string; state: string | null }) => node("finding", {}, said);
	const robust = { ...now, state: "robust" };
	expect(summariseThread([old, old, now, robust].map(finding)).openGaps).toBe(1);
	expect(summariseThread([old, robust].map(finding)).openGaps).toBe(0);
	expect(summariseThread([node("measure", {})]).openGaps).toBeNull();
	expect(summariseThread([now, { ...now, state: null }].map(finding)).openGaps).toBeNull();
});

test("one hidden figure hides the sum", () => {
	fc.assert(
		fc.property(fc.array(fc.option(fc.integer())), fc.nat(), (figures, at) => {
			const place = at % (figures.length + 1);
			const withHidden = [...figures.slice(0, place), "hidden" as const, ...figures.slice(place)];
			expect(addUp(withHidden).value).toBe("hidden");
			const { value, missing } = addUp(figures);
			expect(value === null).toBe(missing === figures.length);
		}),
	);
});
