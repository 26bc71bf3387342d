import type { Translated } from "../../../machinery/languages/language.ts";
import type { Horizon } from "../model.ts";

export interface GapCsvTexts {
	readonly unit: string;
	readonly competence: string;
	readonly countedIn: string;
	readonly share: string;
	readonly roles: string;
	readonly minLevel: string;
	readonly minEvidence: string;
	readonly criticality: string;
	readonly basis: string;
	readonly required: string;
	readonly supply: string;
	readonly gap: string;
	readonly surplus: string;
	readonly coverage: string;
	readonly state: string;
	readonly groupSize: string;
	readonly verify: string;
	readonly mobilise: string;
	readonly learn: string;
	readonly acquire: string;
	readonly risk: (months: Horizon) => string;
	readonly expectedShortfall: (months: Horizon) => string;
	readonly riskWithRecruitment: (months: Horizon) => string;
	readonly expectedShortfallWithRecruitment: (months: Horizon) => string;
	readonly keyPersons: string;
}

export const gapCsvTexts: Translated<GapCsvTexts> = {
	nb: {
		unit: "enhet",
		competence: "kompetanse",
		countedIn: "måles i",
		share: "andel i prosent",
		roles: "gjelder",
		minLevel: "minste nivå",
		minEvidence: "minste dokumentasjon",
		criticality: "kritikalitet",
		basis: "hjemmel",
		required: "krav",
		supply: "har",
		gap: "gap",
		surplus: "overskudd",
		coverage: "dekning",
		state: "tilstand",
		groupSize: "personer i gruppen",
		verify: "bekrefte",
		mobilise: "mobilisere",
		learn: "lære opp",
		acquire: "anskaffe",
		risk: (months) => `risiko om ${months} md.`,
		expectedShortfall: (months) => `ventet mangel om ${months} md.`,
		riskWithRecruitment: (months) => `risiko om ${months} md. med rekruttering`,
		expectedShortfallWithRecruitment: (months) => `ventet mangel om ${months} md. med rekruttering`,
		keyPersons: "nøkkelpersoner",
	},
	nn: {
		unit: "eining",
		competence: "kompetanse",
		countedIn: "blir målt i",
		share: "andel i prosent",
		roles: "gjeld",
		minLevel: "minste nivå",
		minEvidence: "minste dokumentasjon",
		criticality: "kritikalitet",
		basis: "heimel",
		required: "krav",
		supply: "har",
		gap: "gap",
		surplus: "overskot",
		coverage: "dekning",
		state: "tilstand",
		groupSize: "personar i gruppa",
		verify: "stadfeste",
		mobilise: "mobilisere",
		learn: "lære opp",
		acquire: "skaffe",
		risk: (months) => `risiko om ${months} md.`,
		expectedShortfall: (months) => `venta mangel om ${months} md.`,
		riskWithRecruitment: (months) => `risiko om ${months} md. med rekruttering`,
		expectedShortfallWithRecruitment: (months) => `venta mangel om ${months} md. med rekruttering`,
		keyPersons: "nøkkelpersonar",
	},
	en: {
		unit: "unit",
		competence: "competence",
		countedIn: "counted in",
		share: "share in per cent",
		roles: "applies to",
		minLevel: "minimum level",
		minEvidence: "minimum evidence",
		criticality: "criticality",
		basis: "basis",
		required: "required",
		supply: "supply",
		gap: "gap",
		surplus: "surplus",
		coverage: "coverage",
		state: "state",
		groupSize: "persons in the group",
		verify: "verify",
		mobilise: "mobilise",
		learn: "learn",
		acquire: "acquire",
		risk: (months) => `risk in ${months} months`,
		expectedShortfall: (months) => `expected shortfall in ${months} months`,
		riskWithRecruitment: (months) => `risk in ${months} months with recruitment`,
		expectedShortfallWithRecruitment: (months) =>
			`expected shortfall in ${months} months with recruitment`,
		keyPersons: "key persons",
	},
};
