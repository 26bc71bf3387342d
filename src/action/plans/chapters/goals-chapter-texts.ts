import type { Translated } from "../../../machinery/languages/language.ts";

/** Chapter 3 (KS step 3: goals and guidance). */
export interface GoalsTexts {
	readonly heading: string;
	readonly intro: string;
	readonly national: string;
	readonly laws: readonly (readonly [name: string, meaning: string])[];
	readonly nationalPlan: string;
	readonly nationalPlanEnded: string;
	readonly strategyAreas: readonly string[];
	readonly regional: string;
	readonly regionalIntro: string;
	readonly regionalGoals: readonly string[];
	readonly regionalAgreements: string;
	readonly local: string;
	readonly localIntro: string;
	readonly localColumns: {
		readonly goal: string;
		readonly source: string;
		readonly competence: string;
		readonly measurable: string;
	};
	readonly localSources: readonly string[];
	readonly basis: string;
	readonly basisIntro: string;
	readonly basisColumns: {
		readonly basis: string;
		readonly requirements: string;
		readonly gaps: string;
	};
	readonly noBasis: string;
	readonly noRequirements: string;
}

export const goalsTexts: Translated<GoalsTexts> = {
	nb: {
		heading: "3 Mål og føringer",
		intro:
			"Et kompetansekrav trenger en grunn. Grunnen er en lov, en nasjonal plan, en avtale eller et mål kommunen har satt selv. Spør for hvert mål: Henger det sammen med kompetanse? Kan det måles? Handler det om hvor mange eller om hvor gode?",
		national: "Nasjonale føringer",
		laws: [
			[
				"Helse- og omsorgstjenesteloven § 3-2: ",
				"sier hvilke tjenester kommunen skal tilby, og dermed hvilken kompetanse den må ha tilgang til.",
			],
			[
				"Helse- og omsorgstjenesteloven § 4-1: ",
				"tjenestene skal være forsvarlige. Kommunen skal legge til rette slik at tjenestene har nok fagkompetanse.",
			],
			[
				"Forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten: ",
				"den øverste ledelsen har ansvar for at virksomhetens aktiviteter planlegges, gjennomføres, evalueres og korrigeres.",
			],
		],
		nationalPlan:
			"Kompetanseløft 2025 er den nasjonale planen for rekruttering, kompetanse og fagutvikling i den kommunale helse- og omsorgstjenesten 2021–2025. Den har fire strategiområder:",
		nationalPlanEnded:
			"Planperioden er over. Sjekk hvilken nasjonal plan som gjelder nå, og rett dette avsnittet.",
		strategyAreas: [
			"Rekruttere, beholde og utvikle personell",
			"Brukermedvirkning, tjenesteutvikling og tverrfaglig samarbeid",
			"Kommunal sektor som forskningsaktør, fagutviklings- og opplæringsarena",
			"Ledelse, samhandling og planlegging",
		],
		regional: "Regionale føringer",
		regionalIntro:
			"Kommuner som samarbeider, kan ha felles mål. Eksempel fra ReKs, kompetansesamarbeidet mellom de fem kommunene i Gjøvikregionen (rett til egen region):",
		regionalGoals: [
			"god kompetanseplanlegging i kommunene i regionen",
			"gjennomføre opplæring og andre kompetansetiltak sammen når det er hensiktsmessig, til nytte for hver kommune",
			"regional opplæring innenfor satsingsområder og nasjonale føringer",
			"finne felles kompetanseutfordringer, som grunnlag for samarbeid med utdanningsinstitusjoner og helseforetak",
		],
		regionalAgreements:
			"Samarbeidsavtalene mellom kommunen og helseforetaket hører også med, særlig tjenesteavtalen om forskning, innovasjon, utdanning og kompetanseoverføring.",
		local: "Lokale mål",
		localIntro:
			"Fyll inn målene planen skal støtte. Tabellen foreslår hvor du kan finne dem. Ta også med hva brukerundersøkelser og befolkningsutviklingen krever.",
		localColumns: {
			goal: "Mål",
			source: "Kilde",
			competence: "Kompetanse målet krever",
			measurable: "Hvordan det måles",
		},
		localSources: [
			"Kommuneplanens samfunnsdel",
			"Helse- og omsorgsplan eller annen temaplan",
			"Arbeidsgiverstrategi",
			"Økonomiplan",
			"Brukerundersøkelser",
			"Befolkningsframskriving",
		],
		basis: "Hjemmel for kravene i denne planen",
		basisIntro:
			"Tabellen viser hva kravene i planen er begrunnet med, og hvor mange krav som ikke er oppfylt.",
		basisColumns: { basis: "Hjemmel", requirements: "Krav", gaps: "Ikke oppfylt" },
		noBasis: "Hjemmel ikke oppgitt",
		noRequirements: "Det er ikke stilt noen krav ennå.",
	},
	nn: {
		heading: "3 Mål og føringar",
		intro:
			"Eit kompetansekrav treng ein grunn. Grunnen er ei lov, ein nasjonal plan, ein avtale eller eit mål kommunen har sett sjølv. Spør for kvart mål: Heng det saman med kompetanse? Kan det målast? Handlar det om kor mange eller om kor gode?",
		national: "Nasjonale føringar",
		laws: [
			[
				"Helse- og omsorgstenestelova § 3-2: ",
				"seier kva tenester kommunen skal tilby, og dermed kva kompetanse han må ha tilgang til.",
			],
			[
				"Helse- og omsorgstenestelova § 4-1: ",
				"tenestene skal vere forsvarlege. Kommunen skal leggje til rette slik at tenestene har nok fagkompetanse.",
			],
			[
				"Forskrift om leiing og kvalitetsforbetring i helse- og omsorgstenesta: ",
				"den øvste leiinga har ansvar for at aktivitetane i verksemda blir planlagde, gjennomførte, evaluerte og korrigerte.",
			],
		],
		nationalPlan:
			"Kompetanseløft 2025 er den nasjonale planen for rekruttering, kompetanse og fagutvikling i den kommunale helse- og omsorgstenesta 2021–2025. Planen har fire strategiområde:",
		nationalPlanEnded:
			"Planperioden er over. Sjekk kva nasjonal plan som gjeld no, og rett dette avsnittet.",
		strategyAreas: [
			"Rekruttere, behalde og utvikle personell",
			"Brukarmedverknad, tenesteutvikling og tverrfagleg samarbeid",
			"Kommunal sektor som forskingsaktør, fagutviklings- og opplæringsarena",
			"Leiing, samhandling og planlegging",
		],
		regional: "Regionale føringar",
		regionalIntro:
			"Kommunar som samarbeider, kan ha felles mål. Døme frå ReKs, kompetansesamarbeidet mellom dei fem kommunane i Gjøvikregionen (rett til eigen region):",
		regionalGoals: [
			"god kompetanseplanlegging i kommunane i regionen",
			"gjennomføre opplæring og andre kompetansetiltak saman når det er føremålstenleg, til nytte for kvar kommune",
			"regional opplæring innanfor satsingsområde og nasjonale føringar",
			"finne felles kompetanseutfordringar, som grunnlag for samarbeid med utdanningsinstitusjonar og helseføretak",
		],
		regionalAgreements:
			"Samarbeidsavtalane mellom kommunen og helseføretaket høyrer òg med, særleg tenesteavtalen om forsking, innovasjon, utdanning og kompetanseoverføring.",
		local: "Lokale mål",
		localIntro:
			"Fyll inn måla planen skal støtte. Tabellen gjer framlegg om kvar du kan finne dei. Ta òg med kva brukarundersøkingar og folketalsutviklinga krev.",
		localColumns: {
			goal: "Mål",
			source: "Kjelde",
			competence: "Kompetanse målet krev",
			measurable: "Korleis det blir målt",
		},
		localSources: [
			"Samfunnsdelen til kommuneplanen",
			"Helse- og omsorgsplan eller annan temaplan",
			"Arbeidsgivarstrategi",
			"Økonomiplan",
			"Brukarundersøkingar",
			"Folketalsframskriving",
		],
		basis: "Heimel for krava i denne planen",
		basisIntro:
			"Tabellen viser kva krava i planen er grunngitte med, og kor mange krav som ikkje er oppfylte.",
		basisColumns: { basis: "Heimel", requirements: "Krav", gaps: "Ikkje oppfylte" },
		noBasis: "Heimel ikkje oppgitt",
		noRequirements: "Ingen krav er sette enno.",
	},
	en: {
		heading: "3 Goals and guidance",
		intro:
			"A competence requirement needs a reason. The reason is a law, a national plan, an agreement or a goal that the municipality has set itself. Ask of each goal: Does it depend on competence? Can it be measured? Is it about how many, or how good?",
		national: "National guidance",
		laws: [
			[
				"Health and Care Services Act (helse- og omsorgstjenesteloven) section 3-2: ",
				"says which services the municipality must offer, and so which competence it must have access to.",
			],
			[
				"Health and Care Services Act section 4-1: ",
				"services must be safe and sound (forsvarlige). The municipality must organise them so that they have sufficient professional competence.",
			],
			[
				"Regulations on management and quality improvement in the health and care services: ",
				"the top management is responsible for planning, carrying out, evaluating and correcting the activities.",
			],
		],
		nationalPlan:
			"Kompetanseløft 2025 is the national plan for recruitment, competence and professional development in the municipal health and care services 2021–2025. It has four strategy areas:",
		nationalPlanEnded:
			"The plan's period is over. Check which national plan applies now, and correct this paragraph.",
		strategyAreas: [
			"Recruit, keep and develop staff",
			"User participation, service development and interdisciplinary cooperation",
			"The municipal sector as a participant in research and an arena for professional development and training",
			"Management, collaboration and planning",
		],
		regional: "Regional guidance",
		regionalIntro:
			"Municipalities that cooperate may share goals. An example from ReKs, the cooperation on competence between the five municipalities of the Gjøvik region (adapt it to your own region):",
		regionalGoals: [
			"good competence planning in the municipalities of the region",
			"carry out training and other competence measures together where that makes sense, to the benefit of each municipality",
			"regional training in priority areas and national guidance",
			"identify shared competence challenges, as a basis for cooperation with education institutions and hospital trusts",
		],
		regionalAgreements:
			"The cooperation agreements between the municipality and the hospital trust also belong here, especially the service agreement on research, innovation, education and transfer of competence.",
		local: "Local goals",
		localIntro:
			"Fill in the goals that the plan is to support. The table suggests where to find them. Include what user surveys and population changes call for.",
		localColumns: {
			goal: "Goal",
			source: "Source",
			competence: "Competence the goal needs",
			measurable: "How it is measured",
		},
		localSources: [
			"The municipal plan (samfunnsdel)",
			"Health and care plan or other thematic plan",
			"Employer strategy",
			"Financial plan (økonomiplan)",
			"User surveys",
			"Population projection",
		],
		basis: "Basis for the requirements in this plan",
		basisIntro:
			"The table shows what the requirements in this plan are based on, and how many of them are not met.",
		basisColumns: { basis: "Basis", requirements: "Requirements", gaps: "Not met" },
		noBasis: "No basis given",
		noRequirements: "No requirements are set yet.",
	},
};
