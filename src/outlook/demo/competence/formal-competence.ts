import { anyHigherEducation } from "../../../knowledge/competence/reference-catalogue/reference-catalogue-education.ts";
import { drawChance, drawWeighted, type Random, type Weighted } from "../random.ts";
import type { DemoPerson } from "../staffing/demo-person.ts";

/** What a person's education and leave to practise are called in the catalogue. */
export type FormalCompetence = readonly string[];

const nurse = ["Sykepleier", "Autorisasjon som sykepleier"];
const socialEducator = ["Vernepleier", "Autorisasjon som vernepleier"];

const byTitle: Readonly<Record<string, FormalCompetence>> = {
	Sykepleier: nurse,
	Helsefagarbeider: ["Helsefagarbeider", "Autorisasjon som helsefagarbeider"],
	Hjelpepleier: ["Hjelpepleier", "Autorisasjon som hjelpepleier"],
	Omsorgsarbeider: ["Omsorgsarbeider", "Autorisasjon som omsorgsarbeider"],
	Vernepleier: socialEducator,
	Sosionom: ["Sosionom"],
	Miljøterapeut: [anyHigherEducation],
	Ergoterapeut: ["Ergoterapeut", "Autorisasjon som ergoterapeut"],
	Aktivitør: ["Aktivitør"],
	Helsesykepleier: ["Helsesykepleier", "Autorisasjon som sykepleier"],
	Jordmor: ["Jordmor", "Autorisasjon som jordmor"],
	Lege: ["Lege", "Autorisasjon som lege"],
	Fysioterapeut: ["Fysioterapeut", "Autorisasjon som fysioterapeut"],
	Psykolog: ["Psykolog", "Autorisasjon som psykolog"],
};

const specialities: readonly Weighted<FormalCompetence>[] = [
	[["Geriatrisk sykepleie"], 34],
	[["Kreftsykepleie"], 16],
	[["Avansert klinisk allmennsykepleie (120 stp)"], 10],
	[["Spesialsykepleier"], 26],
	[["Videreutdanning i veiledning (10–15 stp)", "Spesialsykepleier"], 14],
];
const mentalSpecialities: readonly Weighted<FormalCompetence>[] = [
	[["Videreutdanning i psykisk helsearbeid", "Spesialsykepleier"], 75],
	[["Videreutdanning i rusarbeid", "Spesialsykepleier"], 25],
];
const leaderBackgrounds: readonly Weighted<FormalCompetence>[] = [
	[nurse, 60],
	[socialEducator, 22],
	[["Sosionom"], 10],
	[[anyHigherEducation], 8],
];
const leaderStudies: readonly Weighted<FormalCompetence>[] = [
	[[], 58],
	[["Formell lederutdanning (minst 30 stp)"], 42],
];

/** Education first, then authorisation, then further education. Nobody without education gets any. */
export function drawFormalCompetence(random: Random, drawn: DemoPerson): FormalCompetence {
	const { code } = drawn.occupation;
	const title = drawn.employments.at(-1)?.position ?? "";
	if (code === "07a" || code === "07b") {
		return [...drawWeighted(random, leaderBackgrounds), ...drawWeighted(random, leaderStudies)];
	}
	if (code === "02") {
		const list = drawn.unit.kind === "mental-health" ? mentalSpecialities : specialities;
		return ["Autorisasjon som sykepleier", ...drawWeighted(random, list)];
	}
	const formal = code === "04" ? [] : (byTitle[title] ?? []);
	return [...formal, ...drawFurtherStudies(random, drawn)];
}

function drawFurtherStudies(random: Random, { occupation, unit }: DemoPerson): FormalCompetence {
	const worksWithMentalHealth = unit.kind === "mental-health";
	if (occupation.code === "03") {
		if (worksWithMentalHealth && drawChance(random, 40)) return ["Fagskole: psykisk helse og rus"];
		if (unit.kind === "dementia-ward" && drawChance(random, 14)) {
			return ["Aktiv omsorg for personer med demens (60 stp)"];
		}
		return [];
	}
	if (!worksWithMentalHealth || (occupation.code !== "05" && occupation.code !== "06")) return [];
	return drawWeighted(random, [
		[[], 50],
		[["Videreutdanning i psykisk helsearbeid"], 36],
		[["Videreutdanning i rusarbeid"], 14],
	]);
}
