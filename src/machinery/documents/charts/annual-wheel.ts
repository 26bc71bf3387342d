import { monthNames } from "../../languages/dates.ts";
import { palette } from "../palette.ts";
import { drawDisc, wheelRadius } from "./annual-wheel-disc.ts";
import { monthsOf, type PlacedTask, placeTasks, type WheelTask } from "./annual-wheel-lanes.ts";
import { levelLook } from "./annual-wheel-levels.ts";
import type { Chart, ChartFrame } from "./chart.ts";
import { chartWidth } from "./chart-layout.ts";
import { chartTexts } from "./chart-texts.ts";
import { breakLabel } from "./label-lines.ts";
import { drawLegend } from "./legend.ts";
import { sentence } from "./series-chart.ts";
import { drawBox } from "./series-look.ts";
import { drawing } from "./svg.ts";
import { drawText, linePitch, smallTextSize } from "./svg-text.ts";

/**
 * The year as a wheel: twelve months, a ring for each responsible level, tasks as numbered arcs and a list of them
 * below. Undefined when there are no tasks: then the caller says so in words. A month outside 1–12 is a bug.
 */
export function drawAnnualWheel(frame: ChartFrame, tasks: readonly WheelTask[]): Chart | undefined {
	if (tasks.length === 0) return undefined;
	const texts = chartTexts[frame.language];
	const placed = placeTasks(tasks);
	const { radius } = wheelRadius(placed.lanes);
	// The longest month names stand beside the wheel.
	const width = Math.max(chartWidth, 2 * (radius + 80));
	const legend = drawLegend(
		placed.levels
			.map(({ level }) => ({ name: texts.levels[level], look: levelLook(level) }))
			.reverse(),
		width,
	);
	const middle = legend.height + radius + 24;
	const listTop = middle + radius + 34;
	const list = drawList(placed.tasks, width, listTop, frame);
	const markup = [
		...legend.markup,
		...drawDisc(placed, width / 2, middle, monthNames[frame.language], texts.quarter),
		...list.markup,
	];
	const headers = texts.wheelHeaders;
	return {
		figure: {
			kind: "figure",
			caption: frame.title,
			alternativeText: `${texts.kinds.annualWheel}. ${sentence(frame.description)} ${placed.tasks
				.map(
					({ task, number }) =>
						`${number}: ${task.title}, ${writeMonths(task, frame)}, ${texts.levels[task.level].toLowerCase()}`,
				)
				.join("; ")}.`,
			drawing: drawing(frame, width, list.bottom, markup),
		},
		table: {
			kind: "table",
			caption: frame.title,
			columns: [
				{ header: headers.number, align: "end", weight: 0.5 },
				{ header: headers.task, weight: 5 },
				{ header: headers.when, weight: 2 },
				{ header: headers.level, weight: 1.5 },
			],
			rows: placed.tasks.map(({ task, number }) => [
				String(number),
				task.title,
				writeMonths(task, frame),
				texts.levels[task.level],
			]),
		},
	};
}

/** "mars", "november–februar", "hele året". */
function writeMonths(task: WheelTask, frame: ChartFrame): string {
	const names = monthNames[frame.language];
	const months = monthsOf(task);
	if (months.length === 12) return chartTexts[frame.language].wholeYear;
	const first = names[task.fromMonth - 1]!;
	return months.length === 1 ? first : `${first}–${names[task.toMonth - 1]}`;
}

/** The numbered list in two columns, read down the first and then down the second. */
function drawList(tasks: readonly PlacedTask[], width: number, top: number, frame: ChartFrame) {
	const size = smallTextSize;
	const pitch = linePitch(size);
	const columnGap = 24;
	const columnWidth = (width - columnGap) / 2;
	const indent = 42;
	const items = tasks.map((placed) => ({
		placed,
		lines: breakLabel(
			`${placed.task.title} (${writeMonths(placed.task, frame)})`,
			columnWidth - indent,
			size,
			3,
		),
	}));
	const heightOf = ({ lines }: { lines: readonly string[] }) => lines.length * pitch + 5;
	const total = items.reduce((sum, item) => sum + heightOf(item), 0);
	const markup: string[] = [];
	let column = 0;
	let y = top;
	let bottom = top;
	for (const item of items) {
		if (column === 0 && y - top >= total / 2) {
			column = 1;
			y = top;
		}
		const x = column * (columnWidth + columnGap);
		const { task, number } = item.placed;
		const baseline = y + size;
		markup.push(drawBox({ x: x + 0.5, y: y + 1.5, width: 13, height: 10 }, levelLook(task.level)));
		markup.push(
			drawText(String(number), x + indent - 8, baseline, {
				size,
				bold: true,
				anchor: "end",
				color: palette.accentDark,
			}),
		);
		item.lines.forEach((line, index) => {
			markup.push(drawText(line, x + indent, baseline + index * pitch, { size }));
		});
		y += heightOf(item);
		bottom = Math.max(bottom, y);
	}
	return { markup, bottom: bottom + 2 };
}
