import { arc } from "d3-shape";
import { palette } from "../palette.ts";
import { monthsOf, type PlacedTask, type PlacedTasks } from "./annual-wheel-lanes.ts";
import { levelLook } from "./annual-wheel-levels.ts";
import { dot, type SeriesLook, texturePaint } from "./series-look.ts";
import { element, round } from "./svg.ts";
import { drawText } from "./svg-text.ts";

/** Radii in CSS pixels. */
const hub = 54;
const comfortableLane = 27;
const leastLane = 18;
const comfortableRadius = 228;

/** How large the wheel of so many lanes is: lanes narrow down to what a number needs, then the wheel grows. */
export function wheelRadius(lanes: number): { readonly radius: number; readonly lane: number } {
	const lane = Math.max(leastLane, Math.min(comfortableLane, (comfortableRadius - hub) / lanes));
	return { lane, radius: hub + lanes * lane };
}

/** The wheel itself about (x, y): January begins at the top, the year goes clockwise. */
export function drawDisc(
	placed: PlacedTasks,
	x: number,
	y: number,
	months: readonly string[],
	quarter: (number: number) => string,
): string[] {
	const { radius, lane } = wheelRadius(placed.lanes);
	return [
		element("g", { transform: `translate(${round(x)} ${round(y)})` }, [
			...grid(placed, radius, lane),
			...placed.tasks.map((task) => drawTask(task, lane)),
		]),
		...months.map((name, index) => monthName(name, index, radius, x, y)),
		...[1, 2, 3, 4].map((number) => quarterName(quarter(number), number, x, y)),
		...placed.tasks.map((task) => taskNumber(task, lane, x, y)),
	];
}

/** The white disc that a task's number stands on, with room for two digits. */
export function discRadius(lane: number): number {
	return Math.min(10, lane / 2 - 2);
}

/** Where the task's number stands, from the wheel's middle. */
export function numberPlace({ task, lane }: PlacedTask, laneWidth: number) {
	const months = monthsOf(task);
	const angle = ((task.fromMonth - 1 + months.length / 2) * Math.PI) / 6;
	const radius = hub + (lane + 0.5) * laneWidth;
	return { x: Math.sin(angle) * radius, y: -Math.cos(angle) * radius };
}

function grid(placed: PlacedTasks, radius: number, lane: number): string[] {
	const spokes = Array.from({ length: 12 }, (_, month) => {
		const angle = (month * Math.PI) / 6;
		const quarterEdge = month % 3 === 0;
		const inner = quarterEdge ? 0 : hub;
		return element("path", {
			d: `M${round(Math.sin(angle) * inner)} ${round(-Math.cos(angle) * inner)}L${round(Math.sin(angle) * (radius + 6))} ${round(-Math.cos(angle) * (radius + 6))}`,
			stroke: `#${quarterEdge ? palette.line : palette.hairline}`,
			"stroke-width": quarterEdge ? 1.2 : 1,
		});
	});
	const rings = [
		hub,
		...placed.levels.map((level) => hub + (level.firstLane + level.lanes) * lane),
	];
	return [
		...spokes,
		...rings.map((r) =>
			element("circle", { r, fill: "none", stroke: `#${palette.line}`, "stroke-width": 1.2 }),
		),
	];
}

function drawTask({ task, lane: index }: PlacedTask, lane: number): string {
	const look = levelLook(task.level);
	const months = monthsOf(task);
	const from = ((task.fromMonth - 1) * Math.PI) / 6;
	const to = from + (months.length * Math.PI) / 6;
	const inner = hub + index * lane + 2;
	const outer = hub + (index + 1) * lane - 2;
	const whole = months.length === 12;
	const gap = whole ? 0 : 1.5;
	const d =
		arc()
			.digits(2)
			.cornerRadius(whole ? 0 : 4)({
			innerRadius: inner,
			outerRadius: outer,
			startAngle: from + gap / outer,
			endAngle: to - gap / outer,
		}) ?? "";
	const texture = ringTexture(inner, outer, from + 4 / inner, to - 4 / inner, look);
	return (
		element("path", { d, fill: `#${look.ground}`, stroke: `#${look.edge}` }) +
		(texture === "" ? "" : element("path", texturePaint(texture, look)))
	);
}

/** The texture of a series look, bent along a ring. */
function ringTexture(
	inner: number,
	outer: number,
	from: number,
	to: number,
	{ texture }: SeriesLook,
): string {
	const point = (angle: number, radius: number) =>
		`${round(Math.sin(angle) * radius)} ${round(-Math.cos(angle) * radius)}`;
	const step = 6 / ((inner + outer) / 2);
	const angles = Array.from(
		{ length: Math.max(0, Math.floor((to - from) / step)) },
		(_, index) => from + (index + 0.5) * step,
	);
	if (texture === "slanted") {
		return angles
			.map((a) => `M${point(a - step / 2, inner)}L${point(a + step / 2, outer)}`)
			.join("");
	}
	if (texture === "dotted") {
		return angles
			.map((angle, index) => {
				const radius = inner + (outer - inner) * (index % 2 === 0 ? 0.3 : 0.7);
				return dot(Math.sin(angle) * radius, -Math.cos(angle) * radius);
			})
			.join("");
	}
	if (texture === "upright") {
		return angles.map((a) => `M${point(a, inner)}L${point(a, outer)}`).join("");
	}
	return "";
}

function taskNumber(task: PlacedTask, lane: number, x: number, y: number): string {
	const place = numberPlace(task, lane);
	const cx = x + place.x;
	const cy = y + place.y;
	const look = levelLook(task.task.level);
	return (
		element("circle", {
			cx,
			cy,
			r: discRadius(lane),
			fill: `#${palette.paper}`,
			stroke: `#${look.edge}`,
		}) + drawText(String(task.number), cx, cy + 3.4, { size: 9.5, bold: true, anchor: "middle" })
	);
}

function monthName(name: string, index: number, radius: number, x: number, y: number): string {
	const angle = ((index + 0.5) * Math.PI) / 6;
	const side = Math.sin(angle);
	return drawText(name, x + side * (radius + 10), y - Math.cos(angle) * (radius + 12) + 4, {
		anchor: side > 0 ? "start" : "end",
		bold: true,
		color: palette.accentDark,
	});
}

function quarterName(name: string, number: number, x: number, y: number): string {
	const angle = ((number - 0.5) * Math.PI) / 2;
	return drawText(name, x + Math.sin(angle) * hub * 0.52, y - Math.cos(angle) * hub * 0.52 + 4, {
		size: 10,
		anchor: "middle",
		color: palette.muted,
	});
}
