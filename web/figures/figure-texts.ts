import type { Translated } from "../../src/machinery/languages/language.ts";

interface FigureTexts {
	readonly asTable: string;
	readonly downloadTable: string;
	readonly downloadDrawing: string;
	readonly howMade: string;
	readonly howMadeOf: (figure: string) => string;
	readonly unknown: string;
}

export const figureTexts: Translated<FigureTexts> = {
	nb: {
		asTable: "Vis som tabell",
		downloadTable: "Last ned tabellen (CSV)",
		downloadDrawing: "Last ned figuren (SVG)",
		howMade: "Slik er tallet laget",
		howMadeOf: (figure) => `Slik er tallet laget: ${figure}`,
		unknown: "Ikke kjent",
	},
	nn: {
		asTable: "Vis som tabell",
		downloadTable: "Last ned tabellen (CSV)",
		downloadDrawing: "Last ned figuren (SVG)",
		howMade: "Slik er talet laga",
		howMadeOf: (figure) => `Slik er talet laga: ${figure}`,
		unknown: "Ikkje kjent",
	},
	en: {
		asTable: "Show as a table",
		downloadTable: "Download the table (CSV)",
		downloadDrawing: "Download the figure (SVG)",
		howMade: "How this figure is made",
		howMadeOf: (figure) => `How this figure is made: ${figure}`,
		unknown: "Not known",
	},
};
