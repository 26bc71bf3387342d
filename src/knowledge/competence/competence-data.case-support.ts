import fc from "fast-check";
import { plainDateOf } from "../../ground/vocabulary/plain-date.ts";
import { anyStaff } from "../../people/organisation/staff.case-support.ts";
import { type Competence, evidenceKinds, type Holding, type Level } from "./model.ts";

const names = [
	"Sykepleier",
	"Helsefagarbeider",
	"Vernepleier",
	"Helseutdanning",
	"Kurs A",
	"Kurs B",
];
const catalogue: readonly Competence[] = [
	competence("Sykepleier", "education", null, ["Helseutdanning"]),
	competence("Helsefagarbeider", "education", null, ["Helseutdanning"]),
	competence("Vernepleier", "education", null, ["Helseutdanning"]),
	competence("Helseutdanning", "education", null, []),
	competence("Kurs A", "course", 24, ["Kurs B"]),
	competence("Kurs B", "authorisation", 12, []),
];
const days = ["2023-03-01", "2025-02-28", "2026-02-28", "2026-03-15", "2028-01-01"];
const anyEnd = fc.oneof(
	{ arbitrary: fc.constant(null), weight: 3 },
	fc.constantFrom(...days.map(plainDateOf)),
);

/** Some persons at work, with holdings, with or without a catalogue. */
export const anyMunicipality = fc
	.record({
		staff: anyStaff,
		catalogue: fc.constantFrom(null, catalogue),
		holdings: fc.array(
			fc.record({
				personId: fc.nat(19).map(String),
				competence: fc.constantFrom(...names),
				level: fc.constantFrom<Level[]>(0, 1, 2, 2, 3),
				from: anyEnd,
				to: anyEnd,
				evidence: fc.constantFrom(...evidenceKinds, "documented", "documented"),
				inUse: fc.constantFrom(true, true, false),
				willingToShare: fc.constant(null),
			}),
			{ minLength: 40, maxLength: 160 },
		),
	})
	.map(({ staff, catalogue, holdings }) => ({
		...staff,
		catalogue,
		holdings: holdings.filter(
			({ from, to }: Holding) => from === null || to === null || from <= to,
		),
	}));

function competence(
	name: string,
	kind: Competence["kind"],
	validityMonths: number | null,
	implies: readonly string[],
): Competence {
	return { name, kind, area: null, validityMonths, implies, prerequisites: [] };
}
