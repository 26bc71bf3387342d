import { describe, expect, it } from "vitest";
import { closeImplications, findImplicationCycle } from "../catalogue.ts";
import { referenceCatalogue } from "./reference-catalogue.ts";
import { anyEducation } from "./reference-catalogue-education.ts";
import { suggestionSource } from "./reference-catalogue-row.ts";

const names = referenceCatalogue.map(({ name }) => name);

describe("the reference catalogue", () => {
	it("names every competence once, so that it can be written to a file", () => {
		expect(new Set(names).size).toBe(names.length);
		expect(names.filter((name) => name !== name.trim() || /[|;"\n]/u.test(name))).toEqual([]);
	});

	it("refers only to competences that it has", () => {
		const known = new Set(names);
		const referred = referenceCatalogue.flatMap((row) => [...row.implies, ...row.prerequisites]);
		expect(referred.filter((name) => !known.has(name))).toEqual([]);
	});

	it("has no cycle, neither of implications nor of prerequisites", () => {
		expect(findImplicationCycle(referenceCatalogue)).toBeUndefined();
		const ways = referenceCatalogue.map((row) => ({ ...row, implies: row.prerequisites }));
		expect(findImplicationCycle(ways)).toBeUndefined();
	});

	it("has the 33 groups of health personnel with authorisation", () => {
		expect(referenceCatalogue.filter(({ kind }) => kind === "authorisation")).toHaveLength(33);
	});

	it("gives a source to every row, and the suggestions' own to suggestions only", () => {
		for (const { name, status, source } of referenceCatalogue) {
			expect(source.length, name).toBeGreaterThan(0);
			expect(source === suggestionSource, name).toBe(status === "suggestion");
		}
	});

	it.each([
		["Kreftsykepleie", "Sykepleier"],
		["Geriatrisk sykepleie", anyEducation],
		["Autorisasjon som sykepleier", "Sykepleier"],
		["Autorisasjon som hjelpepleier", "Helsefagarbeider"],
		["Helseledelse, BI (30 stp)", "Formell lederutdanning (minst 30 stp)"],
		["ProACT/ALERT", "Observasjon ABCDE/NEWS2"],
	])("lets %s hold %s too", (held, implied) => {
		expect(closeImplications(referenceCatalogue).get(held)).toContain(implied);
	});

	it("lets no education stand for an authorisation", () => {
		expect(closeImplications(referenceCatalogue).get("Sykepleier")).not.toContain(
			"Autorisasjon som sykepleier",
		);
	});
});
