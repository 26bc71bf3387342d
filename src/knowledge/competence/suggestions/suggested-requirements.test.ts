import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import { languages } from "../../../machinery/languages/language.ts";
import type { Employment } from "../../../people/organisation/model.ts";
import { isWithin } from "../../../people/organisation/unit-path.ts";
import { anyMunicipality } from "../competence-data.case-support.ts";
import type { Competence, Holding, Requirement } from "../model.ts";
import { suggestRequirements } from "./suggested-requirements.ts";
import { keepMost } from "./suggested-requirements-education.ts";
import { suggestionLimit } from "./suggested-requirements-rules.ts";

const asOf = plainDateOf("2026-03-01");
const begun = plainDateOf("2020-01-01");

/** So many persons of a group in a unit, at a position in percent. */
function staff(
	unit: string,
	educationGroup: string,
	persons: number,
	percent: number,
): Employment[] {
	return Array.from({ length: persons }, (_, index) => ({
		personId: `${unit} ${educationGroup} ${index}`,
		unit,
		educationGroup,
		position: null,
		positionSize: percent * 100,
		from: begun,
		to: null,
		employmentType: null,
	}));
}

function holding(personId: string, competence: string, evidence: Holding["evidence"]): Holding {
	return {
		personId,
		competence,
		level: 2,
		from: null,
		to: null,
		evidence,
		inUse: true,
		willingToShare: null,
	};
}

function competence(name: string, kind: Competence["kind"], implies: string[] = []): Competence {
	return { name, kind, area: null, validityMonths: null, implies, prerequisites: [] };
}

const short = ({ unit, competence, countedIn, required, roles, criticality }: Requirement) =>
	[unit, competence, countedIn, required, roles.join("|"), criticality].join("; ");

describe("suggestions from the staff list alone", () => {
	const employments = [
		...staff("Heim / Dag", "Sykepleier", 6, 80),
		...staff("Heim / Natt", "Sykepleier", 4, 75),
		...staff("Heim / Dag", "Helsefagarbeider", 10, 60),
		...staff("Heim / Natt", "Helsefagarbeider", 1, 50),
		...staff("Heim / Natt", "Ufaglært", 8, 20),
		...staff("Heim", "Ergoterapeut", 1, 50),
		...staff("Heim", "Kokk", 5, 100),
	];
	const data = { persons: [], employments, catalogue: null, holdings: [] };

	it("keep 90 % of each professional group's FTE, where the group is", () => {
		expect(suggestRequirements(data, asOf).map(short)).toEqual([
			// 0.50 FTE: 0.45, down to a tenth
			"Heim; Ergoterapeut; fte; 0.4; Ergoterapeut; 2",
			// The day shift has 10 of 11: 6.00 FTE, 5.40, down to a half
			"Heim / Dag; Sykepleier; fte; 4; Sykepleier; 3",
			"Heim / Dag; Helsefagarbeider; fte; 5; Helsefagarbeider; 2",
			// 3.00 FTE: 2.70, down to a half
			"Heim / Natt; Sykepleier; fte; 2.5; Sykepleier; 3",
		]);
	});

	it("say why, and that they are suggestions, in each language", () => {
		const openings = { nb: "Forslag:", nn: "Framlegg:", en: "Suggestion:" };
		for (const language of languages) {
			for (const { basis } of suggestRequirements(data, asOf, language)) {
				expect(basis.startsWith(openings[language])).toBe(true);
			}
		}
	});

	it("take unknown groups when no group is known", () => {
		const employments = [
			...staff("Heim", "Pleie gruppe 1", 6, 100),
			...staff("Heim", "Renholder", 6, 100),
		];
		expect(suggestRequirements({ ...data, employments }, asOf).map(short)).toEqual([
			"Heim; Pleie gruppe 1; fte; 5; Pleie gruppe 1; 2",
		]);
	});

	it("pass a unit that is the only one below another", () => {
		const employments = [
			...staff("Kommune / Helse / Dag", "Sykepleier", 5, 100),
			...staff("Kommune / Helse / Natt", "Sykepleier", 5, 100),
		];
		expect(suggestRequirements({ ...data, employments }, asOf).map(({ unit }) => unit)).toEqual([
			"Kommune / Helse / Dag",
			"Kommune / Helse / Natt",
		]);
	});

	it("are given to the smallest municipality too, and none to nobody", () => {
		const employments = staff("Heim", "Sykepleier", 2, 100);
		expect(suggestRequirements({ ...data, employments }, asOf)).toHaveLength(1);
		expect(suggestRequirements({ ...data, employments: [] }, asOf)).toEqual([]);
	});
});

describe("suggestions from holdings and a catalogue", () => {
	const catalogue = [
		competence("Sykepleier", "education", ["Helseutdanning"]),
		competence("Helsefagarbeider", "education", ["Helseutdanning"]),
		competence("Vernepleier", "education", ["Helseutdanning"]),
		competence("Helseutdanning", "education"),
		competence("Palliasjon", "course"),
		competence("Etikk", "course"),
	];
	const employments = [
		...staff("Heim", "Sykepleier", 6, 100),
		...staff("Heim", "Helsefagarbeider", 6, 100),
		...staff("Heim", "Vernepleier", 2, 100),
		...staff("Heim", "Ufaglært", 6, 100),
	];
	const holdings = employments.flatMap(({ personId, educationGroup }, index) => [
		...(educationGroup === "Ufaglært"
			? []
			: [holding(personId, educationGroup as string, "documented")]),
		holding(personId, "Etikk", "self-declared"),
		...(index < 3 ? [holding(personId, "Palliasjon", "documented")] : []),
	]);

	it("add the share with education and the courses that a third of a group has documented", () => {
		const data = { persons: [], employments, catalogue, holdings };
		expect(suggestRequirements(data, asOf).map(short)).toEqual([
			"Heim; Sykepleier; fte; 5; Sykepleier; 3",
			"Heim; Vernepleier; fte; 1.5; Vernepleier; 3",
			"Heim; Helsefagarbeider; fte; 5; Helsefagarbeider; 2",
			// 14 of 20 FTE
			"Heim; Helseutdanning; share-of-fte; 70; ; 2",
			// 3 of 6 nurses
			"Heim; Palliasjon; share-of-headcount; 50; Sykepleier; 2",
		]);
	});

	it("ask for an authorisation where nearly all have it, and for no course that the catalogue lacks", () => {
		const nurses = employments.filter(({ educationGroup }) => educationGroup === "Sykepleier");
		const workers = employments.filter(
			({ educationGroup }) => educationGroup === "Helsefagarbeider",
		);
		const data = {
			persons: [],
			employments,
			catalogue: [
				...catalogue,
				competence("Autorisasjon A", "authorisation"),
				competence("Autorisasjon B", "authorisation", ["Ukjent i katalogen"]),
			],
			holdings: [
				...holdings,
				// 5 of 6 is 83 %: down to 80
				...nurses.slice(1).map(({ personId }) => holding(personId, "Autorisasjon A", "documented")),
				// 3 of 6 is too few for an authorisation
				...workers
					.slice(3)
					.map(({ personId }) => holding(personId, "Autorisasjon B", "documented")),
			],
		};
		const added = suggestRequirements(data, asOf)
			.map(short)
			.filter((line) => /Autorisasjon|Ukjent/.test(line));
		expect(added).toEqual(["Heim; Autorisasjon A; share-of-headcount; 80; Sykepleier; 3"]);
	});

	it("name the group's own education by what says most, when the catalogue lacks the group", () => {
		const therapists = staff("Heim", "Miljøterapeut", 3, 100);
		const data = {
			persons: [],
			employments: [...employments, ...therapists],
			catalogue: [...catalogue, competence("Bachelor", "education", ["Helseutdanning"])],
			holdings: [
				...holdings,
				...therapists.map(({ personId }) => holding(personId, "Bachelor", "documented")),
			],
		};
		expect(suggestRequirements(data, asOf).map(short)).toContain(
			"Heim; Bachelor; fte; 2.5; Miljøterapeut; 2",
		);
	});

	it("are none when a catalogue is given and nobody holds an education", () => {
		const data = { persons: [], employments, catalogue, holdings: [] };
		expect(suggestRequirements(data, asOf)).toEqual([]);
	});
});

describe("suggestions for any staff", () => {
	it("stand at one level only, keep within the limit, and do not depend on the order of rows", () => {
		fc.assert(
			fc.property(anyMunicipality, ({ asOf, ...data }) => {
				const suggestions = suggestRequirements(data, asOf);
				expect(suggestions.length).toBeLessThanOrEqual(suggestionLimit(data.persons.length));
				for (const a of suggestions) {
					const same = suggestions.filter(
						(b) =>
							b.competence === a.competence &&
							b.roles.join("|") === a.roles.join("|") &&
							b.countedIn === a.countedIn &&
							isWithin(b.unit, a.unit),
					);
					expect(same).toEqual([a]);
				}
				const turned = {
					...data,
					employments: [...data.employments].reverse(),
					holdings: [...data.holdings].reverse(),
				};
				expect(suggestRequirements(turned, asOf)).toEqual(suggestions);
			}),
		);
	});

	it("never ask for more FTE than there is", () => {
		fc.assert(
			fc.property(fc.nat(100_000), (today) => {
				expect(keepMost(today)).toBeLessThanOrEqual(today);
				expect(keepMost(today)).toBeGreaterThanOrEqual(Math.floor(today * 0.9) - 49);
			}),
		);
	});

	it("are 20 at most for 60 persons and 150 at most for any number", () => {
		expect([1, 60, 1500, 6000, 60_000].map(suggestionLimit)).toEqual([9, 20, 69, 131, 150]);
	});
});
