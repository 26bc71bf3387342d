import { escapeXml, toOneLine } from "../word/xml-text.ts";
import type { ChartFrame } from "./chart.ts";

/** Fonts that have the measures of text-width.ts first, then what a machine may have. */
const fontFamily = "Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Children are markup that is already escaped. Numbers are rounded to hundredths; undefined is left out. */
export function element(
	name: string,
	attributes: Attributes,
	children: readonly string[] = [],
): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(
			([key, value]) => ` ${key}="${typeof value === "number" ? round(value) : escapeXml(value!)}"`,
		)
		.join("");
	return children.length === 0
		? `<${name}${written}/>`
		: `<${name}${written}>${children.join("")}</${name}>`;
}

/** A whole drawing on white ground, with the title and description that screen readers find. */
export function drawing(
	frame: Pick<ChartFrame, "id" | "title" | "description" | "language">,
	width: number,
	height: number,
	children: readonly string[],
) {
	if (!/^[A-Za-z][A-Za-z0-9-]*$/.test(frame.id)) throw new Error(`Not an id: ${frame.id}`);
	const size = { width: Math.ceil(width), height: Math.ceil(height) };
	const svg = element(
		"svg",
		{
			xmlns: "http://www.w3.org/2000/svg",
			...size,
			viewBox: `0 0 ${size.width} ${size.height}`,
			role: "img",
			lang: frame.language,
			"aria-labelledby": `${frame.id}-title ${frame.id}-description`,
			"font-family": fontFamily,
			"font-size": 12,
		},
		[
			element("title", { id: `${frame.id}-title` }, [escapeXml(toOneLine(frame.title))]),
			element("desc", { id: `${frame.id}-description` }, [escapeXml(toOneLine(frame.description))]),
			element("rect", { ...size, fill: "#FFFFFF" }),
			...children,
		],
	);
	return { svg, ...size };
}

export function round(value: number): string {
	return String(Math.round(value * 100) / 100);
}
