import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../../languages/language.ts";
import { writeFte, writeInteger } from "../../languages/numbers.ts";
import { everyChart } from "../word/every-block.case-support.ts";
import { plainText } from "../word/plain-text.ts";
import { findAll, parseXml, textOf } from "../word/word-file.case-support.ts";
import { drawBars } from "./bars.ts";
import type { Chart, ChartData, ChartFrame } from "./chart.ts";
import { drawColumns } from "./columns.ts";
import { outside, overlaps, readDrawing } from "./drawn.case-support.ts";
import { drawHeatMap } from "./heat-map.ts";
import { getSeriesLook } from "./series-look.ts";
import { drawSupplyBars } from "./supply-bars.ts";

const frame: ChartFrame = {
	id: "figur-1",
	title: "Årsverk & <krav>",
	description: 'Viser "alt"',
	language: "nb",
};
const writeValue = (value: number) => writeFte(value, "nb");

/** As long and as strange as units and competences are in spreadsheets. */
const label = fc.oneof(
	fc.constantFrom(
		"Natt",
		"Sykehjem A / Avdeling Furua: Helsefagarbeider med videreutdanning",
		"Bofellesskap for personer med utviklingshemming og døgnkontinuerlig bemanning i Øvre Nordre bydel",
		"Dialysesykepleiernattevaktordningskoordinatorstillingsinnehaver",
	),
	fc.string({ maxLength: 60 }),
	fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);
const value = fc.oneof(
	{ weight: 5, arbitrary: fc.integer({ min: 0, max: 999_999 }) },
	fc.constant(null),
);
const table = fc.integer({ min: 1, max: 5 }).chain((series) =>
	fc.record({
		series: fc.array(label, { minLength: series, maxLength: series }),
		rows: fc.array(
			fc.record({ label, values: fc.array(value, { minLength: series, maxLength: series }) }),
			{ minLength: 1, maxLength: 40, size: "max" },
		),
	}),
);

function draw(kind: keyof typeof kinds, data: ChartData): Chart {
	const chart = kinds[kind](data);
	if (chart === undefined) throw new Error("No chart");
	return chart;
}

const kinds = {
	bars: (data: ChartData) => drawBars(frame, data),
	columns: (data: ChartData) => drawColumns(frame, data),
	stacked: (data: ChartData) => drawColumns(frame, data, { arrangement: "stacked" }),
	supply: (data: ChartData) =>
		drawSupplyBars(frame, {
			labelHeader: data.labelHeader,
			rows: data.rows.map((row) => ({
				label: row.label,
				supply: row.values[0] ?? null,
				required: row.values[1] ?? null,
			})),
			writeValue: data.writeValue,
		}),
	heat: (data: ChartData) =>
		drawHeatMap(frame, {
			rowHeader: data.labelHeader,
			columns: data.series,
			rows: data.rows,
			writeValue: data.writeValue,
			emptyMeans: "ingen krav",
		}),
};

describe.each(Object.keys(kinds) as (keyof typeof kinds)[])("%s, whatever the data", (kind) => {
	const runs = { numRuns: 40 };

	it("keeps every text inside the drawing, and none upon another", () => {
		fc.assert(
			fc.property(table, (data) => {
				const drawn = readDrawing(
					draw(kind, { labelHeader: "Enhet", writeValue, ...data }).figure.drawing.svg,
				);
				expect(outside(drawn)).toEqual([]);
				expect(overlaps(drawn.texts)).toEqual([]);
			}),
			runs,
		);
	});

	it("writes every value of the data in its table", () => {
		fc.assert(
			fc.property(table, (data) => {
				const chart = draw(kind, { labelHeader: "Enhet", writeValue, ...data });
				expect(chart.table.rows).toHaveLength(data.rows.length);
				const missing = kind === "heat" ? "ingen krav" : "ukjent";
				chart.table.rows.forEach((cells, row) => {
					expect(cells).toHaveLength(chart.table.columns.length);
					const values = data.rows[row]!.values.map((v) => (v === null ? missing : writeValue(v)));
					const shown = cells.slice(1).map(plainText);
					if (kind !== "supply") expect(shown).toEqual(values);
					else expect(shown[0]).toBe(values[0]);
				});
			}),
			runs,
		);
	});

	it("says nothing when there is nothing", () => {
		expect(
			kinds[kind]({ labelHeader: "Enhet", series: ["A"], rows: [], writeValue }),
		).toBeUndefined();
	});
});

describe("bars", () => {
	const bars = (values: number[]) => {
		const data = {
			labelHeader: "Enhet",
			series: ["Antall"],
			rows: values.map((v, index) => ({ label: `Rad ${index}`, values: [v] })),
			writeValue: (v: number) => writeInteger(v, "nb"),
		};
		return readDrawing(draw("bars", data).figure.drawing.svg).boxes;
	};

	it("are as long as their values", () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 1, max: 100_000 }), {
					minLength: 1,
					maxLength: 40,
					size: "max",
				}),
				(values) => {
					const widths = bars(values).map((box) => box.width);
					expect(widths).toHaveLength(values.length);
					const largest = Math.max(...values);
					const longest = Math.max(...widths);
					widths.forEach((width, index) => {
						// Written to hundredths of a pixel.
						expect(Math.abs(width - (values[index]! / largest) * longest)).toBeLessThanOrEqual(
							0.02,
						);
					});
				},
			),
		);
	});

	it("draw no bar for 0 and none for what is not known, and tell them apart in words", () => {
		const svg = draw("bars", {
			labelHeader: "Enhet",
			series: ["Antall"],
			rows: [
				{ label: "Ingen", values: [0] },
				{ label: "Uvisst", values: [null] },
			],
			writeValue: (v) => writeInteger(v, "nb"),
		}).figure.drawing.svg;
		const drawn = readDrawing(svg);
		expect(drawn.boxes).toEqual([]);
		expect(drawn.texts.map((text) => text.text)).toEqual(["Ingen", "0", "Uvisst", "ukjent"]);
	});
});

describe("columns", () => {
	it("stand as high as their values against a given end of the scale", () => {
		const chart = drawColumns(
			frame,
			{
				labelHeader: "Om",
				series: ["Risiko"],
				rows: [
					{ label: "12 md.", values: [25] },
					{ label: "24 md.", values: [50] },
				],
				writeValue: (v) => `${v} %`,
			},
			{ maximum: 100 },
		)!;
		const [first, second] = readDrawing(chart.figure.drawing.svg).boxes;
		expect(second!.height).toBeCloseTo(2 * first!.height, 1);
		expect(second!.height).toBeCloseTo(105, 1);
	});

	it("are stacked without gaps, and a sum with an unknown part is not known", () => {
		const chart = drawColumns(
			frame,
			{
				labelHeader: "Alder",
				series: ["Kvinner", "Menn"],
				rows: [
					{ label: "Under 30", values: [30, 10] },
					{ label: "Over 30", values: [20, null] },
				],
				writeValue: (v) => String(v),
			},
			{ arrangement: "stacked" },
		)!;
		const drawn = readDrawing(chart.figure.drawing.svg);
		const women = `#${getSeriesLook(0).ground}`;
		const men = `#${getSeriesLook(1).ground}`;
		const columns = drawn.boxes.filter((box) => box.width > 40);
		expect(columns.map((box) => box.fill)).toEqual([women, men, women]);
		expect(columns[1]!.y + columns[1]!.height).toBeCloseTo(columns[0]!.y, 1);
		expect(drawn.texts.map((text) => text.text)).toEqual(
			expect.arrayContaining(["40", "30", "10", "20", "ukjent"]),
		);
	});
});

describe("required and supply", () => {
	it("writes both, in columns that say which is which", () => {
		const chart = drawSupplyBars(frame, {
			labelHeader: "Krav",
			rows: [{ label: "Sykepleier", supply: 550, required: 800 }],
			writeValue,
		})!;
		const drawn = readDrawing(chart.figure.drawing.svg);
		expect(drawn.texts.map((text) => text.text)).toEqual([
			"Har",
			"Krav",
			"Har",
			"Krav",
			"Sykepleier",
			"5,50",
			"8,00",
		]);
		const required = drawn.boxes.at(-2)!;
		const supply = drawn.boxes.at(-1)!;
		expect(supply.width / required.width).toBeCloseTo(5.5 / 8, 3);
		expect(supply.height).toBeLessThan(required.height);
	});
});

describe("the heat map", () => {
	it("darkens with the value and writes it in every cell", () => {
		const chart = drawHeatMap(frame, {
			rowHeader: "Enhet",
			columns: ["A", "B", "C"],
			rows: [{ label: "Natt", values: [0, 100, null] }],
			writeValue: (v) => String(v),
			emptyMeans: "ingen krav",
			maximum: 100,
		})!;
		const drawn = readDrawing(chart.figure.drawing.svg);
		expect(drawn.boxes.slice(0, 3).map((box) => box.fill)).toEqual([
			"#FFFFFF",
			"#7A3300",
			"#FFFFFF",
		]);
		const texts = drawn.texts.map((text) => text.text);
		expect(texts).toEqual(expect.arrayContaining(["0", "100", "–"]));
		expect(texts.at(-1)).toContain("ingen krav");
	});
});

describe.each(languages)("every chart in %s", (language) => {
	const charts = everyChart(language);

	it("says what it is to a screen reader, with identifiers of its own", () => {
		const all = charts.flatMap(({ figure }) => {
			const root = parseXml(figure.drawing.svg);
			const title = findAll(root, "title")[0]!;
			const description = findAll(root, "desc")[0]!;
			expect(root.attributes.get("role")).toBe("img");
			expect(root.attributes.get("aria-labelledby")).toBe(
				`${title.attributes.get("id")} ${description.attributes.get("id")}`,
			);
			expect(textOf(title)).toBe(figure.caption);
			expect(textOf(description)).not.toBe("");
			expect(figure.alternativeText).toContain(textOf(description));
			return findAll(root, "text")
				.concat(title, description)
				.flatMap((element) => element.attributes.get("id") ?? []);
		});
		expect(new Set(all).size).toBe(all.length);
		expect(all).toHaveLength(2 * charts.length);
	});

	it("has the size that its drawing says", () => {
		for (const { figure } of charts) {
			const { width, height } = readDrawing(figure.drawing.svg);
			expect([figure.drawing.width, figure.drawing.height]).toEqual([width, height]);
		}
	});
});

it("refuses an identifier that could not stand in a page", () => {
	const data = { labelHeader: "", series: ["A"], rows: [{ label: "a", values: [1] }], writeValue };
	expect(() => drawBars({ ...frame, id: "1 figur" }, data)).toThrow(/1 figur/);
});

it("tells the first twelve rows and then points to the table", () => {
	const rows = Array.from({ length: 13 }, (_, index) => ({
		label: `Rad ${index + 1}`,
		values: [index],
	}));
	const data = { labelHeader: "", series: ["A"], rows, writeValue: String };
	const { alternativeText } = drawBars(frame, data)!.figure;
	expect(alternativeText).toContain("Rad 12: 11");
	expect(alternativeText).not.toContain("Rad 13");
	expect(alternativeText).toMatch(/De 12 første av 13.*Alle tallene står i tabellen\.$/);
});
