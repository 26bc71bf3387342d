import type { Language } from "../../languages/language.ts";
import { writeInteger } from "../../languages/numbers.ts";
import { drawAnnualWheel } from "../charts/annual-wheel.ts";
import { drawBars } from "../charts/bars.ts";
import type { Chart, ChartFrame } from "../charts/chart.ts";
import { drawColumns } from "../charts/columns.ts";
import { drawHeatMap } from "../charts/heat-map.ts";
import { drawSupplyBars } from "../charts/supply-bars.ts";
import type { DocumentModel } from "../document-model.ts";

/** One chart of every kind. */
export function everyChart(language: Language): Chart[] {
	const frame = (id: string): ChartFrame => ({
		id,
		title: `Figuren ${id} æøå`,
		description: "Viser antall",
		language,
	});
	const writeValue = (value: number) => writeInteger(value, language);
	const rows = [
		{ label: "Sykehjem A / Avdeling 1", values: [12, 3] },
		{ label: "Hjemmetjenesten", values: [0, null] },
	];
	const data = { labelHeader: "Enhet", series: ["Kvinner", "Menn"], rows, writeValue };
	const charts = [
		drawBars(frame("bars"), data),
		drawSupplyBars(frame("supply"), {
			labelHeader: "Krav",
			rows: [{ label: "Sykepleier", supply: 3, required: 5 }],
			writeValue,
		}),
		drawColumns(frame("columns"), data),
		drawColumns(frame("stacked"), data, { arrangement: "stacked" }),
		drawHeatMap(frame("heat"), {
			rowHeader: "Enhet",
			columns: ["Sykepleier", "Vernepleier"],
			rows,
			writeValue,
			emptyMeans: "ingen krav",
		}),
		drawAnnualWheel(frame("wheel"), [
			{ title: "Kartlegging", fromMonth: 1, toMonth: 2, level: "municipal" },
			{ title: "Kursprogram", fromMonth: 11, toMonth: 2, level: "regional" },
			{ title: "Utlysning", fromMonth: 1, toMonth: 1, level: "county" },
			{ title: "Statsbudsjett", fromMonth: 10, toMonth: 10, level: "national" },
		]),
	];
	return charts.filter((chart) => chart !== undefined);
}

/** A document that has every kind of block. */
export function everyBlock(language: Language): DocumentModel {
	const wide = Array.from({ length: 12 }, (_, index) => ({ header: `Kolonne ${index + 1}` }));
	return {
		title: "Kompetanseplan for Lillevik",
		subtitle: "Helse og omsorg",
		language,
		marking: "Intern utgave: små tall er ikke skjermet",
		frontLines: ["Lillevik kommune", "Per 1. mars 2026"],
		contentsTitle: "Innhold",
		author: "Lillevik kommune",
		blocks: [
			{ kind: "heading", level: 1, text: "1 Sammendrag" },
			{
				kind: "paragraph",
				text: [
					{ text: "Vi mangler " },
					{ text: "tolv", strong: true },
					{ text: " og ", emphasis: true },
					{ text: "kilden", link: "https://www.ssb.no/statbank/table/14533" },
					{ text: "ikke lenke", link: "javascript:alert(1)" },
				],
			},
			{ kind: "bullets", items: ["Én", "To"] },
			{ kind: "numbered", items: ["Først", "Så"] },
			{ kind: "paragraph", text: "Ny liste:" },
			{ kind: "numbered", items: ["Begynner på én"] },
			{ kind: "notice", tone: "information", text: "Tallene er forslag." },
			{ kind: "notice", tone: "warning", text: "Del ikke tallene." },
			{ kind: "heading", level: 2, text: "1.1 Funn" },
			{
				kind: "table",
				caption: "Gap",
				columns: [
					{ header: "Enhet", weight: 3 },
					{ header: "Gap", align: "end" },
				],
				rows: Array.from({ length: 60 }, (_, index) => [
					`Enhet ${index + 1}`,
					index === 3 ? "" : "1,50",
				]),
			},
			{ kind: "paragraph", text: "Etter tabellen." },
			{ kind: "heading", level: 3, text: "Figurer" },
			...everyChart(language).flatMap((chart) => [chart.figure, chart.table]),
			{ kind: "heading", level: 2, text: "1.2 Tiltak" },
			{ kind: "paragraph", text: "Tabellen viser tiltakene." },
			{
				kind: "table",
				caption: "Tiltak",
				landscape: true,
				columns: wide,
				rows: [wide.map((_, index) => `Verdi ${index + 1}`)],
			},
			{ kind: "page-break" },
			{ kind: "heading", level: 1, text: "2 Oppfølging" },
			{ kind: "paragraph", text: "Slutt." },
			{ kind: "page-break" },
			{ kind: "heading", level: 1, text: "Vedlegg" },
		],
	};
}
