import { describe, expect, it } from "vitest";
import { findProfession, professions } from "./professional-groups.ts";

describe("a group's profession", () => {
	it.each([
		["Sykepleier", "Sykepleier"],
		["Sykepleiere", "Sykepleier"],
		["sjukepleiar", "Sykepleier"],
		["Registered nurse", "Sykepleier"],
		["Spesialsykepleier", "Spesialsykepleier"],
		["Kreftsykepleier", "Spesialsykepleier"],
		["Geriatrisk sykepleier", "Spesialsykepleier"],
		["Helsesykepleier", "Helsesykepleier"],
		["Jordmor", "Jordmor"],
		["Helsefagarbeider", "Helsefagarbeider"],
		["Helsefagarbeidar", "Helsefagarbeider"],
		["Helsefagarbeidere mv.", "Helsefagarbeider"],
		["Hjelpepleier/omsorgsarbeider", "Helsefagarbeider"],
		["Fagarbeider", "Helsefagarbeider"],
		["Vernepleiar", "Vernepleier"],
		["Lege", "Lege"],
		["Leger", "Lege"],
		["Sykehjemslege", "Lege"],
		["Fysioterapeut", "Fysioterapeut"],
		["Barnevernspedagog", "Barnevernspedagog"],
		["Helsesekretær", "Helsesekretær"],
		["Barne- og ungdomsarbeider", "Barne- og ungdomsarbeider"],
	])("%s is known as %s", (group, title) => {
		expect(findProfession(group)?.title).toBe(title);
	});

	it.each([
		"Ufaglært",
		"Pleieassistent",
		"Sykepleierstudent",
		"Helsefaglærling",
		"Brukerrettet uten vgs",
		"Servicepersonell",
		"Administrativt personell",
		"Leder",
		"Avdelingsleder sykepleie",
		"Kokk",
		"Legesekretær",
		"Legemiddelansvarlig",
		"Konsulent",
	])("%s is none", (group) => {
		expect(findProfession(group)).toBeUndefined();
	});

	it("is found by its own title, for every profession", () => {
		for (const { title } of professions) expect(findProfession(title)?.title).toBe(title);
	});
});
