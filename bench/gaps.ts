/** Gap analysis with the years ahead for a large municipality, from parsed rows to findings. */
import { fromDayNumber, plainDateOf } from "../src/ground/vocabulary/plain-date.ts";
import type { Evidence, Holding, Level, Requirement } from "../src/knowledge/competence/model.ts";
import { analyseGaps } from "../src/knowledge/gaps/analyse-gaps.ts";
import { ownTurnoverTable } from "../src/knowledge/gaps/files/turnover-table.ts";
import type { MunicipalityData } from "../src/knowledge/gaps/model.ts";
import { bestTimeOf, drawFrom, peakRssMb, tell } from "./measuring.ts";

const draw = drawFrom(6000);
const pick = <Value>(values: readonly Value[]): Value => values[draw(values.length)]!;
const groups = ["Sykepleier", "Helsefagarbeider", "Vernepleier", "Ufaglært", "Ergoterapeut"];
const evidence: readonly Evidence[] = ["self-declared", "confirmed", "documented"];
const competences = Array.from({ length: 150 }, (_, number) => `Kurs ${number}`);
const units = Array.from({ length: 10 }, (_, area) =>
	Array.from({ length: 12 }, (_, unit) => `Kommunen / Område ${area} / Enhet ${unit}`),
).flat();
const today = 20_500;
const date = (from: number, span: number) => fromDayNumber(today + from + draw(span));

const persons = Array.from({ length: 6_000 }, (_, number) => ({
	id: String(100_000 + number),
	name: null,
	birth: date(-24_000, 16_000),
	gender: null,
}));
const data: MunicipalityData = {
	units: [],
	persons,
	employments: persons.map(({ id }) => ({
		personId: id,
		unit: pick(units),
		educationGroup: pick(groups),
		position: null,
		positionSize: 500 * (1 + draw(20)),
		from: date(-5_000, 5_000),
		to: draw(10) === 0 ? date(0, 1_500) : null,
		employmentType: null,
	})),
	catalogue: [...groups, ...competences].map((name, index) => ({
		name,
		kind: index < groups.length ? "education" : "course",
		area: null,
		validityMonths: index % 3 === 0 ? 48 : null,
		implies: index > 20 && index % 10 === 0 ? [competences[index - 20]!] : [],
		prerequisites: index > 20 && index % 7 === 0 ? [competences[index - 20]!] : [],
	})),
	holdings: Array.from(
		{ length: 120_000 },
		(): Holding => ({
			personId: persons[draw(6_000)]!.id,
			competence: draw(8) === 0 ? pick(groups) : pick(competences),
			level: (1 + draw(4)) as Level,
			from: date(-2_000, 2_000),
			to: draw(3) === 0 ? date(-100, 2_000) : null,
			evidence: pick(evidence),
			inUse: draw(6) > 0,
			willingToShare: null,
		}),
	),
	requirements: Array.from({ length: 2_000 }, (_, number): Requirement => {
		const countedIn = (["headcount", "fte", "share-of-headcount", "share-of-fte"] as const)[
			number % 4
		]!;
		const large = draw(40) === 0;
		return {
			unit: large ? "Kommunen" : draw(5) === 0 ? `Kommunen / Område ${draw(10)}` : pick(units),
			competence: draw(5) === 0 ? pick(groups) : pick(competences),
			countedIn,
			required: number % 4 < 2 ? 1 + draw(large ? 400 : 8) : 5 * (1 + draw(18)),
			minLevel: (1 + draw(2)) as Level,
			minEvidence: pick(evidence),
			roles: draw(3) === 0 ? [pick(groups)] : [],
			criticality: (1 + draw(3)) as 1 | 2 | 3,
			basis: "",
			from: null,
		};
	}),
	turnover: ownTurnoverTable,
};

let found = 0;
const seconds = await bestTimeOf(3, () => {
	const analysis = analyseGaps(data, { asOf: plainDateOf("2026-02-15"), recruitment: null });
	found = analysis.gaps.filter(({ state }) => state === "gap").length;
});
tell({
	bench: "gaps: 6,000 staff, 120,000 holdings, 2,000 requirements, with the years ahead",
	seconds,
	peakRssMb: peakRssMb(),
	bar: { seconds: 1 },
	note: `${found} gaps`,
});
