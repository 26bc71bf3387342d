import fc from "fast-check";
import { expect, test } from "vitest";
import { type Identifier, identifierOf } from "../../../ground/vocabulary/identifier.ts";
import { findParentPath, joinPath, lastName, splitPath } from "../unit-path.ts";
import {
	findPlacingFault,
	isUnitName,
	listUpwards,
	listWithin,
	orderAsTree,
	pathOfUnit,
	type UnitNode,
	unitsById,
} from "./unit-tree.ts";

function idOf(number: number): Identifier {
	return identifierOf(`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`);
}

/** Each unit's parent is one before it, so that there is no circle. */
const forest = fc
	.array(
		fc.record({ name: fc.constantFrom("A", "B", "Ås", "Æ 2", "Natt/dag"), parent: fc.nat() }),
		{
			minLength: 1,
			maxLength: 25,
		},
	)
	.map((drawn) =>
		drawn.map(
			({ name, parent }, index): UnitNode => ({
				id: idOf(index),
				name,
				parent: index === 0 || parent % 3 === 0 ? null : idOf(parent % index),
			}),
		),
	);

test("a move that is allowed leaves a forest, and one into itself or below itself is not", () => {
	fc.assert(
		fc.property(forest, fc.nat(), fc.nat(), (units, a, b) => {
			const moved = units[a % units.length]!;
			const target = units[b % units.length]!;
			const within = listWithin(units, moved.id);
			const fault = findPlacingFault(units, moved.id, target.id);
			expect(fault === "below-itself").toBe(within.has(target.id));
			if (fault !== undefined) return;
			const after = units.map((unit) => (unit === moved ? { ...unit, parent: target.id } : unit));
			const known = unitsById(after);
			for (const { id } of after) expect(listUpwards(known, id).at(-1)?.parent).toBeNull();
			expect(listWithin(after, moved.id)).toEqual(within);
		}),
	);
});

test("a unit's path has the name of every unit above it, and who is within it has it above", () => {
	fc.assert(
		fc.property(forest, (units) => {
			const known = unitsById(units);
			for (const top of units) {
				const within = listWithin(units, top.id);
				for (const unit of units) {
					const above = listUpwards(known, unit.id);
					expect(within.has(unit.id)).toBe(above.includes(top));
				}
				const names = listUpwards(known, top.id).map(({ name }) => name);
				expect(splitPath(pathOfUnit(known, top.id))).toEqual(names.reverse());
			}
		}),
	);
});

test("in tree order a unit stands right above all that is below it, whatever the order they came in", () => {
	fc.assert(
		fc.property(
			forest.chain((units) =>
				fc.tuple(fc.constant(units), fc.shuffledSubarray(units, { minLength: units.length })),
			),
			([units, shuffled]) => {
				const order = orderAsTree(shuffled);
				expect(order.map(({ id }) => id)).toEqual(orderAsTree(units).map(({ id }) => id));
				for (const [place, unit] of order.entries()) {
					const within = listWithin(units, unit.id);
					const next = order.slice(place, place + within.size).map(({ id }) => id);
					expect(new Set(next)).toEqual(within);
				}
			},
		),
	);
});

test("a name that would read as several is no unit's name", () => {
	fc.assert(
		fc.property(
			fc
				.array(fc.constantFrom("A", "/", " ", " / ", "b"), { maxLength: 6 })
				.map((parts) => parts.join("")),
			(name) => {
				if (!isUnitName(name)) return;
				const path = joinPath(joinPath(name, name), name);
				expect(splitPath(path)).toEqual([name, name, name]);
				expect(findParentPath(path)).toBe(joinPath(name, name));
				expect(lastName(path)).toBe(name);
			},
		),
	);
	expect(["Natt/dag", "1. etasje", "A/ B"].every(isUnitName)).toBe(true);
	expect(["", "A / B", "/ B", "A /", " A"].some(isUnitName)).toBe(false);
});

test("fifty levels are enough; one more is refused, also when a tall branch moves", () => {
	const chain = Array.from(
		{ length: 50 },
		(_, index): UnitNode => ({
			id: idOf(index),
			name: "N",
			parent: index === 0 ? null : idOf(index - 1),
		}),
	);
	expect(findPlacingFault(chain, null, idOf(48))).toBeUndefined();
	expect(findPlacingFault(chain, null, idOf(49))).toBe("too-deep");
	const branch: UnitNode[] = [
		{ id: idOf(60), name: "G", parent: null },
		{ id: idOf(61), name: "H", parent: idOf(60) },
	];
	expect(findPlacingFault([...chain, ...branch], idOf(60), idOf(47))).toBeUndefined();
	expect(findPlacingFault([...chain, ...branch], idOf(60), idOf(48))).toBe("too-deep");
});
