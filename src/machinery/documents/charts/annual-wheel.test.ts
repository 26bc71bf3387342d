import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureText } from "../text-width.ts";
import { drawAnnualWheel } from "./annual-wheel.ts";
import { discRadius, numberPlace, wheelRadius } from "./annual-wheel-disc.ts";
import { monthsOf, placeTasks, responsibleLevels, type WheelTask } from "./annual-wheel-lanes.ts";
import type { ChartFrame } from "./chart.ts";
import { outside, overlaps, readDrawing } from "./drawn.case-support.ts";

const frame: ChartFrame = {
	id: "wheel",
	title: "Årshjul",
	description: "Oppgavene gjennom året",
	language: "nb",
};
const month = fc.integer({ min: 1, max: 12 });
const task: fc.Arbitrary<WheelTask> = fc.record({
	title: fc.oneof(
		fc.constantFrom(
			"Kartlegging",
			"Politisk behandling av kompetanseplanen i kommunestyret og formannskapet",
		),
		fc.string({ maxLength: 80 }),
	),
	fromMonth: month,
	toMonth: month,
	level: fc.constantFrom(...responsibleLevels),
});
const tasks = fc.array(task, { minLength: 1, maxLength: 40, size: "max" });

describe("the place of a task", () => {
	it("shares no month with another task in its lane", () => {
		fc.assert(
			fc.property(tasks, (given) => {
				const placed = placeTasks(given);
				const taken = new Set<string>();
				for (const { task, lane } of placed.tasks) {
					for (const month of monthsOf(task)) {
						expect(taken.has(`${lane}/${month}`)).toBe(false);
						taken.add(`${lane}/${month}`);
					}
				}
			}),
		);
	});

	it("lies in the ring of its level, and the rings lie from the nation outwards to the municipality", () => {
		fc.assert(
			fc.property(tasks, (given) => {
				const { tasks: placed, levels, lanes } = placeTasks(given);
				for (const { task, lane } of placed) {
					const ring = levels.find((level) => level.level === task.level)!;
					expect(lane).toBeGreaterThanOrEqual(ring.firstLane);
					expect(lane).toBeLessThan(ring.firstLane + ring.lanes);
				}
				expect(levels.reduce((sum, level) => sum + level.lanes, 0)).toBe(lanes);
				const order = levels.map((level) => responsibleLevels.indexOf(level.level));
				expect(order).toEqual([...order].sort((a, b) => a - b));
			}),
		);
	});

	it("keeps every task, numbered from 1 by its beginning", () => {
		fc.assert(
			fc.property(tasks, (given) => {
				const placed = placeTasks(given).tasks;
				expect(new Set(placed.map(({ task }) => task))).toEqual(new Set(given));
				expect(placed.map(({ number }) => number)).toEqual(given.map((_, index) => index + 1));
				const begins = placed.map(({ task }) => task.fromMonth);
				expect(begins).toEqual([...begins].sort((a, b) => a - b));
			}),
		);
	});

	it.each([
		[11, 2, [11, 12, 1, 2]],
		[1, 12, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
		[6, 6, [6]],
		[3, 2, [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2]],
	])("from month %i to %i takes %j", (fromMonth, toMonth, months) => {
		expect(monthsOf({ title: "", fromMonth, toMonth, level: "county" })).toEqual(months);
	});

	it("refuses a month that no year has", () => {
		expect(() =>
			placeTasks([{ title: "Feil", fromMonth: 0, toMonth: 3, level: "county" }]),
		).toThrow(/Feil/);
	});
});

describe("the drawn wheel", () => {
	it("has every text inside and none upon another", () => {
		fc.assert(
			fc.property(tasks, (given) => {
				const drawn = readDrawing(drawAnnualWheel(frame, given)!.figure.drawing.svg);
				expect(outside(drawn)).toEqual([]);
				expect(overlaps(drawn.texts)).toEqual([]);
			}),
			{ numRuns: 60 },
		);
	});

	it("keeps the numbers' discs apart and inside the wheel", () => {
		fc.assert(
			fc.property(tasks, (given) => {
				const placed = placeTasks(given);
				const { radius, lane } = wheelRadius(placed.lanes);
				const disc = discRadius(lane);
				expect(2 * disc).toBeGreaterThan(measureText("88", 9.5));
				const places = placed.tasks.map((placedTask) => numberPlace(placedTask, lane));
				places.forEach((a, index) => {
					expect(Math.hypot(a.x, a.y) + disc).toBeLessThanOrEqual(radius);
					for (const b of places.slice(index + 1)) {
						expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(2 * disc);
					}
				});
			}),
		);
	});

	it("tells every task in the list, the table and the alternative text", () => {
		const chart = drawAnnualWheel(frame, [
			{ title: "Rapportere", fromMonth: 11, toMonth: 2, level: "county" },
			{ title: "Kartlegge", fromMonth: 1, toMonth: 1, level: "municipal" },
			{ title: "E-læring", fromMonth: 1, toMonth: 12, level: "regional" },
		])!;
		expect(chart.table.rows).toEqual([
			["1", "Kartlegge", "januar", "Kommune"],
			["2", "E-læring", "hele året", "Region"],
			["3", "Rapportere", "november–februar", "Fylke"],
		]);
		const texts = readDrawing(chart.figure.drawing.svg).texts.map((text) => text.text);
		expect(texts).toEqual(
			expect.arrayContaining([
				"Kartlegge (januar)",
				"E-læring (hele året)",
				"Rapportere (november–februar)",
			]),
		);
		expect(chart.figure.alternativeText).toContain("3: Rapportere, november–februar, fylke");
	});

	it("is not drawn without tasks", () => {
		expect(drawAnnualWheel(frame, [])).toBeUndefined();
	});
});
