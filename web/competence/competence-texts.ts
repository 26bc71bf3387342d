import type { Translated } from "../../src/machinery/languages/language.ts";

interface CompetenceTexts {
	readonly parts: string;
	readonly competence: string;
	readonly own: string;
	readonly places: Readonly<
		Record<"catalogue" | "matrix" | "requirements" | "guidance" | "versions", string>
	>;
}

/** What the pages of competence share. */
export const competenceTexts: Translated<CompetenceTexts> = {
	nb: {
		parts: "Deler av kompetanse",
		competence: "Kompetanse",
		own: "Min profil",
		places: {
			catalogue: "Katalog",
			matrix: "Kompetansematrise",
			requirements: "Krav",
			guidance: "Føringer",
			versions: "Utgaver av katalogen",
		},
	},
	nn: {
		parts: "Delar av kompetanse",
		competence: "Kompetanse",
		own: "Min profil",
		places: {
			catalogue: "Katalog",
			matrix: "Kompetansematrise",
			requirements: "Krav",
			guidance: "Føringar",
			versions: "Utgåver av katalogen",
		},
	},
	en: {
		parts: "Parts of competence",
		competence: "Competence",
		own: "My profile",
		places: {
			catalogue: "Catalogue",
			matrix: "Unit matrix",
			requirements: "Requirements",
			guidance: "Guidance",
			versions: "Catalogue versions",
		},
	},
};
