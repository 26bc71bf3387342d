/**
 * Reading and checking 250,000 staff rows against dividing the same file into records with csv-parse alone (its
 * synchronous parse, default options but the separator), in the same run, by turns; the best of the turns counts.
 * Prints one line of JSON.
 */
import { parse } from "csv-parse/sync";
import { plainDateOf } from "../src/ground/vocabulary/plain-date.ts";
import { readMunicipality } from "../src/knowledge/gaps/files/municipality-files.ts";

const rows = 250_000;
const turns = 3;
const bar = { ratio: 3 };

function drawStaffFile(): Uint8Array {
	const groups = ["Sykepleier", "Helsefagarbeider", "", "Vernepleier"];
	const titles = ["Sykepleier", "7076 Helsefagarbeider", "Assistent"];
	const sizes = ["100", "80", "75", "37,5"];
	const forms = ["fast", "vikar", "midlertidig"];
	const lines = [
		"ansattnr;navn;fødselsår;kjønn;enhet;utdanningsgruppe;stilling;stillingsprosent;ansatt fra;ansatt til;ansettelsesform",
	];
	let state = 1;
	const draw = (below: number) => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
		return (state >> 8) % below;
	};
	for (let row = 0; row < rows; row += 1) {
		const from = `0${1 + draw(9)}.0${1 + draw(9)}.20${10 + draw(15)}`;
		lines.push(
			`${100_000 + row};Person ${row};${1955 + draw(48)};${draw(7) > 0 ? "K" : "M"};Helse / Sykehjem ${draw(40)} / Avdeling ${draw(6)};${groups[draw(4)]};${titles[draw(3)]};${sizes[draw(4)]};${from};;${forms[draw(3)]}`,
		);
	}
	return new TextEncoder().encode(`${lines.join("\r\n")}\r\n`);
}

function secondsOf(work: () => void): number {
	const start = performance.now();
	work();
	return (performance.now() - start) / 1_000;
}

const bytes = drawStaffFile();
const asOf = plainDateOf("2026-01-01");
let seconds = Number.POSITIVE_INFINITY;
let baselineSeconds = Number.POSITIVE_INFINITY;
let peakRssMb = 0;
for (let turn = 0; turn < turns; turn += 1) {
	seconds = Math.min(
		seconds,
		secondsOf(() => {
			const { data, report } = readMunicipality(
				{ staff: { name: "staff.csv", bytes } },
				asOf,
				"nb",
			);
			if (data?.employments.length !== rows) throw new Error(JSON.stringify(report.faults[0]));
		}),
	);
	// The largest the process has been before the library has run: reading alone.
	if (turn === 0) peakRssMb = Math.round(process.resourceUsage().maxRSS / 1_024);
	baselineSeconds = Math.min(
		baselineSeconds,
		secondsOf(() => {
			if (parse(bytes, { delimiter: ";" }).length !== rows + 1) throw new Error("csv-parse");
		}),
	);
}
const round = (value: number) => Math.round(value * 100) / 100;
console.log(
	JSON.stringify({
		bench: "reading 250,000 staff rows from CSV / csv-parse alone",
		ratio: round(seconds / baselineSeconds),
		seconds: round(seconds),
		baselineSeconds: round(baselineSeconds),
		peakRssMb,
		bar,
	}),
);
