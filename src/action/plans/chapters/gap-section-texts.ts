import type { Translated } from "../../../machinery/languages/language.ts";

/** Chapter 5: what is missing, where, what could close it, and what there is too much of. */
export interface GapSectionTexts {
	readonly chapter: string;
	readonly chapterIntro: string;
	readonly heading: string;
	readonly noRequirements: string;
	readonly noGaps: string;
	readonly intro: (gaps: string, all: string) => string;
	readonly order: string;
	readonly gaps: string;
	readonly chartPersons: string;
	readonly chartFte: string;
	readonly chartDescription: string;
	readonly chartRequirement: string;
	readonly heatMap: string;
	readonly heatMapDescription: string;
	readonly heatMapTable: string;
	readonly heatMapMissing: string;
	readonly heatMapSelection: string;
	readonly heatMapEmpty: string;
	readonly remediesHeading: string;
	readonly remediesIntro: string;
	readonly withoutRecruiting: (closed: string, all: string) => string;
	readonly remedies: string;
	readonly remedyColumns: {
		readonly gapInPersons: string;
		readonly verify: string;
		readonly mobilise: string;
		readonly learn: string;
		readonly acquire: string;
	};
	readonly surplusHeading: string;
	readonly surplusIntro: string;
	readonly noSurplus: string;
	readonly surplus: string;
	readonly surplusColumn: string;
	readonly phaseOutIntro: string;
	readonly noPhaseOut: string;
	readonly phaseOut: string;
	readonly holders: string;
}

export const gapSectionTexts: Translated<GapSectionTexts> = {
	nb: {
		chapter: "5 Bemannings- og kompetanseanalyse",
		chapterIntro:
			"Analysen går i tre trinn: hva tjenesten krever, hva kommunen har, og hva som mangler. Vedlegg A forklarer hvordan hvert tall er regnet ut.",
		heading: "5.2 Hva som mangler nå",
		noRequirements:
			"Det er ikke stilt noen kompetansekrav, så det er ingenting å måle mot. Still krav, og lag planen på nytt.",
		noGaps: "Alle kompetansekrav er oppfylt. Se likevel på sårbarheten og risikoen framover.",
		intro: (gaps, all) => `${gaps} av ${all} krav er ikke oppfylt.`,
		order:
			"Kravene med høyest kritikalitet (3) står først. Er kritikaliteten lik, kommer kravene der det ventes å mangle mest om tolv måneder, først. Tall med desimaler er årsverk, hele tall er personer.",
		gaps: "Krav som ikke er oppfylt",
		chartPersons: "De største gapene, målt i personer",
		chartFte: "De største gapene, målt i årsverk",
		chartDescription: "Figuren viser hva kommunen har, og hva den skal ha, der det mangler mest.",
		chartRequirement: "Krav",
		heatMap: "Hvor mye som mangler av kravet, i prosent",
		heatMapDescription:
			"Varmekartet viser enhetene nedover og kompetansene bortover. 0 betyr at kravet er oppfylt.",
		heatMapTable: "Tallene i varmekartet: det som mangler i hver enhet",
		heatMapMissing: "Mangler av kravet",
		heatMapSelection:
			"Varmekartet viser kompetanser som flere enheter krever, og enhetene med flest gap.",
		heatMapEmpty: "ikke noe krav",
		remediesHeading: "5.5 Hva som kan lukke gapene",
		remediesIntro:
			"Tabellen viser hvor mange personer hvert virkemiddel kan gi, i den rekkefølgen de bør prøves. Hvert gap er regnet for seg, og samme person kan være løsningen på flere gap. Tallene i en kolonne kan derfor ikke legges sammen.",
		withoutRecruiting: (closed, all) =>
			`${closed} av ${all} gap kan, hvert for seg, lukkes helt med ansatte kommunen allerede har.`,
		remedies: "Virkemidler for hvert gap, i personer",
		remedyColumns: {
			gapInPersons: "Gap i personer",
			verify: "Bekrefte",
			mobilise: "Mobilisere",
			learn: "Lære opp",
			acquire: "Anskaffe",
		},
		surplusHeading: "5.6 Overskudd og kompetanse som kan avvikles",
		surplusIntro:
			"Her har kommunen mer enn kravet. Overskuddet gjør tjenesten robust, og det kan være kompetanse å dele med andre enheter.",
		noSurplus: "Ingen enhet har mer enn kravet.",
		surplus: "Krav med overskudd",
		surplusColumn: "Overskudd",
		phaseOutIntro:
			"Ingen krav gjelder disse kompetansene. Enten mangler det et krav, eller så kan kommunen slutte å vedlikeholde dem.",
		noPhaseOut: "All kompetanse som er registrert, er dekket av minst ett krav.",
		phaseOut: "Kompetanse ingen krav gjelder",
		holders: "Personer som har den",
	},
	nn: {
		chapter: "5 Bemannings- og kompetanseanalyse",
		chapterIntro:
			"Analysen går i tre steg: kva tenesta krev, kva kommunen har, og kva som manglar. Vedlegg A forklarer korleis kvart tal er rekna ut.",
		heading: "5.2 Kva som manglar no",
		noRequirements:
			"Ingen kompetansekrav er sette, så det er ikkje noko å måle mot. Set krav, og lag planen på nytt.",
		noGaps: "Alle kompetansekrav er oppfylte. Sjå likevel på sårbarheita og risikoen framover.",
		intro: (gaps, all) => `${gaps} av ${all} krav er ikkje oppfylte.`,
		order:
			"Krava med høgast kritikalitet (3) står først. Er kritikaliteten lik, kjem krava der det er venta å mangle mest om tolv månader, først. Tal med desimalar er årsverk, heile tal er personar.",
		gaps: "Krav som ikkje er oppfylte",
		chartPersons: "Dei største gapa, målte i personar",
		chartFte: "Dei største gapa, målte i årsverk",
		chartDescription: "Figuren viser kva kommunen har, og kva han skal ha, der det manglar mest.",
		chartRequirement: "Krav",
		heatMap: "Kor mykje som manglar av kravet, i prosent",
		heatMapDescription:
			"Varmekartet viser einingane nedover og kompetansane bortover. 0 tyder at kravet er oppfylt.",
		heatMapTable: "Tala i varmekartet: det som manglar i kvar eining",
		heatMapMissing: "Manglar av kravet",
		heatMapSelection:
			"Varmekartet viser kompetansar som fleire einingar krev, og einingane med flest gap.",
		heatMapEmpty: "ikkje noko krav",
		remediesHeading: "5.5 Kva som kan lukke gapa",
		remediesIntro:
			"Tabellen viser kor mange personar kvart verkemiddel kan gi, i den rekkjefølgja dei bør prøvast. Kvart gap er rekna for seg, og same person kan vere løysinga på fleire gap. Tala i ein kolonne kan difor ikkje leggjast saman.",
		withoutRecruiting: (closed, all) =>
			`${closed} av ${all} gap kan, kvart for seg, lukkast heilt med tilsette kommunen alt har.`,
		remedies: "Verkemiddel for kvart gap, i personar",
		remedyColumns: {
			gapInPersons: "Gap i personar",
			verify: "Stadfeste",
			mobilise: "Mobilisere",
			learn: "Lære opp",
			acquire: "Skaffe",
		},
		surplusHeading: "5.6 Overskot og kompetanse som kan avviklast",
		surplusIntro:
			"Her har kommunen meir enn kravet. Overskotet gjer tenesta robust, og det kan vere kompetanse å dele med andre einingar.",
		noSurplus: "Ingen eining har meir enn kravet.",
		surplus: "Krav med overskot",
		surplusColumn: "Overskot",
		phaseOutIntro:
			"Ingen krav gjeld desse kompetansane. Anten manglar det eit krav, eller så kan kommunen slutte å halde dei ved like.",
		noPhaseOut: "All kompetanse som er registrert, er dekt av minst eitt krav.",
		phaseOut: "Kompetanse ingen krav gjeld",
		holders: "Personar som har han",
	},
	en: {
		chapter: "5 Staffing and competence analysis",
		chapterIntro:
			"The analysis has three steps: what the service requires, what the municipality has, and what is missing. Appendix A explains how each figure is calculated.",
		heading: "5.2 What is missing now",
		noRequirements:
			"No competence requirements are set, so there is nothing to measure against. Set requirements, and make the plan again.",
		noGaps:
			"All competence requirements are met. Even so, look at the vulnerability and the risk ahead.",
		intro: (gaps, all) => `${gaps} of ${all} requirements are not met.`,
		order:
			"The requirements with the highest criticality (3) come first. Where criticality is equal, those expected to be furthest short in twelve months come first. Figures with decimals are FTE; whole figures are persons.",
		gaps: "Requirements that are not met",
		chartPersons: "The largest gaps, counted in persons",
		chartFte: "The largest gaps, counted in FTE",
		chartDescription:
			"The figure shows what the municipality has and what it should have, where most is missing.",
		chartRequirement: "Requirement",
		heatMap: "How much of the requirement is missing, in per cent",
		heatMapDescription:
			"The heat map has units down the side and competences across the top. 0 means that the requirement is met.",
		heatMapTable: "The figures of the heat map: what is missing in each unit",
		heatMapMissing: "Share of the requirement missing",
		heatMapSelection:
			"The heat map shows competences that several units require, and the units with the most gaps.",
		heatMapEmpty: "no requirement",
		remediesHeading: "5.5 What could close the gaps",
		remediesIntro:
			"The table shows how many persons each remedy could give, in the order in which they should be tried. Each gap is judged by itself. The same person may be the answer to several gaps, so the figures in a column must not be added up.",
		withoutRecruiting: (closed, all) =>
			`Taken one at a time, ${closed} of ${all} gaps can be closed entirely with staff the municipality already has.`,
		remedies: "Remedies for each gap, in persons",
		remedyColumns: {
			gapInPersons: "Gap in persons",
			verify: "Verify",
			mobilise: "Mobilise",
			learn: "Learn",
			acquire: "Acquire",
		},
		surplusHeading: "5.6 Surplus and competence that can be phased out",
		surplusIntro:
			"Here the municipality has more than required. The surplus makes the service robust, and may be competence to share with other units.",
		noSurplus: "No unit has more than required.",
		surplus: "Requirements with a surplus",
		surplusColumn: "Surplus",
		phaseOutIntro:
			"No requirement asks for these competences. Either a requirement is missing, or the municipality can stop maintaining them.",
		noPhaseOut: "All registered competence is asked for by at least one requirement.",
		phaseOut: "Competence that no requirement asks for",
		holders: "Persons who hold it",
	},
};
