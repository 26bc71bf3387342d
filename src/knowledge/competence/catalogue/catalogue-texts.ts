import type { Translated } from "../../../machinery/languages/language.ts";

export const nameTaken: Translated<string> = {
	nb: "Katalogen har allerede en kompetanse med dette navnet. Bruk den, eller velg et annet navn.",
	nn: "Katalogen har alt ein kompetanse med dette namnet. Bruk han, eller vel eit anna namn.",
	en: "The catalogue already has a competence of this name. Use it, or choose another name.",
};

export const competenceInUse: Translated<string> = {
	nb: "Kompetansen er i bruk i registreringer, krav eller andre kompetanser og kan ikke slettes. Ta den ut av bruk i stedet.",
	nn: "Kompetansen er i bruk i registreringar, krav eller andre kompetansar og kan ikkje slettast. Ta han ut av bruk i staden.",
	en: "The competence is used by holdings, requirements or other competences and cannot be removed. Retire it instead.",
};

export const unknownCompetence: Translated<string> = {
	nb: "Katalogen har ingen slik kompetanse. Velg en som står der.",
	nn: "Katalogen har ingen slik kompetanse. Vel ein som står der.",
	en: "The catalogue has no such competence. Choose one that is there.",
};

export const sameCompetence: Translated<string> = {
	nb: "En kompetanse kan ikke vise til seg selv. Velg en annen.",
	nn: "Ein kompetanse kan ikkje vise til seg sjølv. Vel ein annan.",
	en: "A competence cannot refer to itself. Choose another.",
};

export const relationThere: Translated<string> = {
	nb: "Denne sammenhengen står i katalogen fra før.",
	nn: "Denne samanhengen står i katalogen frå før.",
	en: "The catalogue already has this relation.",
};

export const tooManyImplications: Translated<string> = {
	nb: "Kompetansene innebærer for mange andre til sammen. La hver kompetanse bare innebære de nærmeste. Resten følger av dem.",
	nn: "Kompetansane inneber for mange andre til saman. Lat kvar kompetanse berre innebere dei næraste. Resten følgjer av dei.",
	en: "The competences imply too many others in all. Let each imply only the nearest. The rest follows from those.",
};

/** `names` go round: the first is also the last. */
export function implicationCircle(names: readonly string[]): Translated<string> {
	const circle = names.join(" → ");
	return {
		nb: `Da ville kompetansene innebære hverandre i ring: ${circle}. Ta bort minst én av sammenhengene først.`,
		nn: `Då ville kompetansane innebere kvarandre i ring: ${circle}. Ta bort minst éin av samanhengane først.`,
		en: `Then the competences would imply each other in a circle: ${circle}. Remove at least one of the relations first.`,
	};
}
