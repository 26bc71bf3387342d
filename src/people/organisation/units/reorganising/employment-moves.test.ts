import fc from "fast-check";
import { expect, test } from "vitest";
import { type Identifier, identifierOf } from "../../../../ground/vocabulary/identifier.ts";
import { plainDateOf } from "../../../../ground/vocabulary/plain-date.ts";
import { type MovingEmployment, planMoves } from "./employment-moves.ts";

function idOf(kind: number, number: number): Identifier {
	return identifierOf(`0000000${kind}-0000-4000-8000-${String(number).padStart(12, "0")}`);
}

const onDay = plainDateOf("2026-03-01");
const days = ["2026-02-27", "2026-02-28", "2026-03-01", "2026-03-02", "2026-06-01"].map(
	plainDateOf,
);
const closing = [idOf(1, 0), idOf(1, 1)];
const successors = [idOf(2, 0), idOf(2, 1)];

const employments = fc
	.uniqueArray(
		fc.record({
			person: fc.nat(3).map((n) => idOf(3, n)),
			unit: fc.constantFrom(...closing, ...successors),
			educationGroup: fc.constantFrom("Sykepleier", "Lege"),
			positionSize: fc.integer({ min: 0, max: 9000 }),
			validFrom: fc.constantFrom(...days),
			validTo: fc.constantFrom(null, plainDateOf("2026-07-01")),
		}),
		{ maxLength: 14, selector: ({ person, unit, validFrom }) => `${person} ${unit} ${validFrom}` },
	)
	.map((drawn) =>
		drawn.map(
			(each, index): MovingEmployment => ({
				...each,
				id: idOf(4, index),
				position: null,
				title: null,
				employmentType: null,
			}),
		),
	);

test("nobody gains or loses a percent of any education group on any day, and nobody stays behind", () => {
	fc.assert(
		fc.property(employments, fc.nat(1), (before, one) => {
			const target = (employment: MovingEmployment) => {
				const place = closing.indexOf(employment.unit);
				return place < 0 ? undefined : successors[(place * one) % 2];
			};
			const moves = planMoves(before, target, onDay);
			if (moves.clashing.size > 0) return;
			const after = [
				...before.map((each) => ({
					...each,
					unit: moves.shift.find(({ id }) => id === each.id)?.unit ?? each.unit,
					validTo: moves.close.includes(each.id) ? moves.lastDay : each.validTo,
				})),
				...moves.open,
			];
			const keys = after.map(({ person, unit, validFrom }) => `${person} ${unit} ${validFrom}`);
			expect(new Set(keys).size).toBe(keys.length);
			for (const day of [...days, plainDateOf("2026-07-01"), plainDateOf("2026-07-02")]) {
				expect(sums(after, day)).toEqual(sums(before, day));
				const stays = after.filter(
					(each) => day >= onDay && closing.includes(each.unit) && isOn(each, day),
				);
				expect(stays).toEqual([]);
			}
		}),
	);
});

test("two of one person that say the same are made one; two that do not are not moved in silence", () => {
	const one: MovingEmployment = {
		id: idOf(4, 1),
		person: idOf(3, 1),
		unit: closing[0]!,
		position: null,
		educationGroup: "Sykepleier",
		title: null,
		positionSize: 6000,
		employmentType: null,
		validFrom: plainDateOf("2020-01-01"),
		validTo: null,
	};
	const other = { ...one, id: idOf(4, 2), unit: closing[1]!, positionSize: 2000 };
	const into = () => successors[0];
	expect(planMoves([one, other], into, onDay).open).toMatchObject([{ positionSize: 8000 }]);
	const lege = { ...other, educationGroup: "Lege" };
	expect(planMoves([one, lege], into, onDay).clashing).toEqual(new Set([one.person]));
	const large = { ...other, positionSize: 9001 };
	expect(planMoves([one, large], into, onDay).clashing).toEqual(new Set([one.person]));
});

type Period = Pick<MovingEmployment, "validFrom" | "validTo">;

function isOn({ validFrom, validTo }: Period, day: string): boolean {
	return validFrom <= day && (validTo === null || validTo >= day);
}

function sums(
	rows: readonly (Period & Pick<MovingEmployment, "person" | "educationGroup" | "positionSize">)[],
	day: string,
): Map<string, number> {
	const sum = new Map<string, number>();
	for (const row of rows) {
		if (!isOn(row, day)) continue;
		const key = `${row.person} ${row.educationGroup}`;
		sum.set(key, (sum.get(key) ?? 0) + row.positionSize);
	}
	return sum;
}
