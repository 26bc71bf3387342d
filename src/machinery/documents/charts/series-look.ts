import { element, round } from "./svg.ts";

/** Colour and texture together, so that series differ for those who do not see the colours and in grey print. */
export interface SeriesLook {
	readonly ground: string;
	readonly edge: string;
	readonly texture: "solid" | "slanted" | "dotted" | "upright" | "level";
}

/** Edges keep 3:1 against white and against the grounds; palette.test.ts measures them. */
export const seriesLooks: readonly SeriesLook[] = [
	{ ground: "0B5D5A", edge: "0B5D5A", texture: "solid" },
	{ ground: "FFF0D9", edge: "A35200", texture: "slanted" },
	{ ground: "E3EEFA", edge: "1F5A9E", texture: "dotted" },
	{ ground: "F1E8F7", edge: "6A3D8F", texture: "upright" },
	{ ground: "ECEFF0", edge: "4B5A60", texture: "level" },
];

export function getSeriesLook(index: number): SeriesLook {
	const look = seriesLooks[index];
	if (look === undefined) throw new Error(`A chart has at most ${seriesLooks.length} series`);
	return look;
}

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/**
 * A filled rectangle with its texture drawn as plain lines: word processors show SVG patterns unevenly,
 * lines they all show.
 */
export function drawBox(box: Box, look: SeriesLook): string {
	const rectangle = element("rect", { ...box, fill: `#${look.ground}`, stroke: `#${look.edge}` });
	const path = textureOf(box, look.texture);
	if (path === "") return rectangle;
	return rectangle + element("path", texturePaint(path, look));
}

export function texturePaint(d: string, look: SeriesLook) {
	return look.texture === "dotted"
		? { d, fill: `#${look.edge}` }
		: { d, fill: "none", stroke: `#${look.edge}`, "stroke-width": 1 };
}

export function dot(x: number, y: number): string {
	return `M${round(x - 1)} ${round(y)}a1 1 0 1 0 2 0a1 1 0 1 0 -2 0`;
}

const step = 5;

function textureOf(box: Box, texture: SeriesLook["texture"]): string {
	const { x, y, width, height } = box;
	const inside = (from: number, length: number) => {
		const count = Math.floor((length - 2) / step);
		return Array.from({ length: Math.max(0, count) }, (_, index) => from + step * (index + 0.7));
	};
	if (texture === "upright") {
		return inside(x, width)
			.map((at) => `M${round(at)} ${round(y)}v${round(height)}`)
			.join("");
	}
	if (texture === "level") {
		return inside(y, height)
			.map((at) => `M${round(x)} ${round(at)}h${round(width)}`)
			.join("");
	}
	if (texture === "dotted") {
		return inside(y, height)
			.flatMap((rowAt, row) =>
				inside(x + (row % 2) * (step / 2), width - (row % 2) * (step / 2)).map((at) =>
					dot(at, rowAt),
				),
			)
			.join("");
	}
	return texture === "slanted" ? slantedLines(box) : "";
}

/** The lines x + y = c for evenly spaced c, each cut to the box. */
function slantedLines({ x, y, width, height }: Box): string {
	let path = "";
	for (let sum = step; sum < width + height; sum += step + 1) {
		const fromX = Math.min(sum, width);
		const toX = Math.max(0, sum - height);
		path += `M${round(x + fromX)} ${round(y + sum - fromX)}L${round(x + toX)} ${round(y + sum - toX)}`;
	}
	return path;
}
