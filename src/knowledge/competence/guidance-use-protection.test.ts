import fc from "fast-check";
import { expect, test } from "vitest";
import { protectUses, type UseCount, type Uses, useCounts } from "./guidance-use-protection.ts";

const count = fc.option(fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 500 })));
const uses: fc.Arbitrary<Uses> = fc.record(
	Object.fromEntries(useCounts.map((name) => [name, count])) as Record<
		UseCount,
		fc.Arbitrary<number | null>
	>,
);
const regions = fc.array(uses, { maxLength: 5 });

test("a count of 1 to 4 is never shown, and all others are", () => {
	fc.assert(
		fc.property(regions, (parts) => {
			const shown = protectUses(parts).parts;
			for (const [index, part] of parts.entries()) {
				for (const name of useCounts) {
					if (name === "cost") continue;
					const value = part[name];
					const few = value !== null && value >= 1 && value <= 4;
					expect(shown[index]?.[name]).toBe(few ? ":" : value);
				}
			}
		}),
	);
});

test("whatever the hidden counts are, everything that is shown is the same", () => {
	fc.assert(
		fc.property(regions, fc.infiniteStream(fc.integer({ min: 1, max: 4 })), (parts, other) => {
			const shown = protectUses(parts);
			const changed = parts.map((part, index) => {
				const swapped = useCounts.map((name) => {
					if (shown.parts[index]?.[name] !== ":") return [name, part[name]];
					const instead = other.next().value as number;
					// Hidden kroner can be any amount.
					return [name, name === "cost" ? instead * 1000 : instead];
				});
				return Object.fromEntries(swapped) as Uses;
			});
			expect(protectUses(changed)).toEqual(shown);
		}),
	);
});

test("of two days of sums nothing hidden comes out when participants come, go or change between them", () => {
	fc.assert(
		fc.property(regions, uses, (parts, newcomer) => {
			const before = protectUses(parts);
			const after = protectUses([...parts, newcomer]);
			for (const name of useCounts) {
				const [was, is] = [before.sum[name], after.sum[name]];
				if (typeof was !== "number" || typeof is !== "number") continue;
				// The difference is what the newcomer's own line already shows.
				const line = after.parts.at(-1)?.[name];
				expect(line).not.toBe(":");
				expect(is - was).toBe(line ?? 0);
			}
		}),
	);
});

test("kroner are shown only with five persons or more behind them", () => {
	const part = (persons: number | null, cost: number | null): Uses => ({
		requirements: 9,
		findings: 9,
		measures: 9,
		deliveries: 9,
		persons,
		cost,
	});
	const shown = [part(4, 80_000), part(null, 80_000), part(0, 80_000), part(5, 80_000), part(2, 0)];
	expect(protectUses(shown).parts.map(({ cost }) => cost)).toEqual([":", ":", ":", 80_000, 0]);
	expect(protectUses([part(6, 100), part(7, null)]).sum.cost).toBe(100);
	expect(protectUses([part(6, 100), part(3, 900)]).sum).toMatchObject({
		requirements: 18,
		persons: ":",
		cost: ":",
	});
	expect(protectUses([]).sum.cost).toBeNull();
});
