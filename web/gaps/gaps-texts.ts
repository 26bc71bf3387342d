import type { ChangeKind } from "../../src/knowledge/gaps/findings/comparison.ts";
import type { GapState } from "../../src/knowledge/gaps/model.ts";
import type { Translated } from "../../src/machinery/languages/language.ts";

interface GapsTexts {
	readonly title: string;
	readonly parts: Readonly<Record<"map" | "findings" | "surplus" | "changes" | "analyses", string>>;
	readonly partsLabel: string;
	readonly asOf: (day: string) => string;
	readonly analysis: string;
	readonly newest: (day: string) => string;
	readonly oneAnalysis: (day: string, recorded: string, note: string) => string;
	readonly unit: string;
	readonly allUnits: string;
	readonly noAnalysis: string;
	readonly noAnalysisLead: string;
	readonly noAnalysisOthers: string;
	readonly record: string;
	readonly notForYou: string;
	readonly notForYouLead: string;
	readonly notForRegion: string;
	readonly toCooperations: string;
	readonly ownCompetence: string;
	readonly outline: string;
	readonly ownUnits: string;
	readonly shown: string;
	readonly shows: Readonly<
		Record<"gap" | "risk12" | "risk24" | "risk36" | "risk60" | "key", string>
	>;
	readonly showLeads: Readonly<Record<"gap" | "risk" | "key", string>>;
	readonly criticality: string;
	readonly allCriticalities: string;
	readonly keys: string;
	readonly legend: string;
	readonly nothingRequired: string;
	readonly noCells: string;
	readonly noCellsLead: string;
	readonly cell: (unit: string, competence: string, words: string) => string;
	readonly lacking: (percent: string) => string;
	readonly met: string;
	readonly underOnePercent: string;
	readonly risk: (percent: string) => string;
	readonly keyPersons: (count: number, written: string) => string;
	readonly oneAwayNote: string;
	readonly severalFindings: (count: string) => string;
	readonly emptyGroup: string;
	readonly emptyGroupShort: string;
	readonly downloadMap: string;
	readonly downloadCsv: string;
	readonly downloadJson: string;
	readonly howMade: string;
	readonly competence: string;
	readonly competences: string;
	readonly allCompetences: string;
	readonly place: string;
	readonly required: string;
	readonly supply: string;
	readonly gap: string;
	readonly coverage: string;
	readonly riskIn: (months: number) => string;
	readonly keyPersonsColumn: string;
	readonly state: string;
	readonly allStates: string;
	readonly states: Readonly<Record<GapState, string>>;
	readonly searchHint: string;
	readonly findings: string;
	readonly findingsLead: string;
	/** How persons and FTE are told apart. */
	readonly amounts: string;
	readonly requiredOutline: string;
	readonly basis: string;
	readonly everyone: string;
	readonly noFindings: string;
	readonly noFindingsLead: string;
	readonly surplusShows: Readonly<Record<"surplus" | "mobilise" | "phase-out", string>>;
	readonly surplusLeads: Readonly<Record<"surplus" | "mobilise" | "phase-out", string>>;
	readonly surplusNone: Readonly<Record<"surplus" | "mobilise" | "phase-out", string>>;
	readonly surplusColumn: string;
	readonly mobiliseColumn: string;
	readonly holders: string;
	readonly offerSurplus: string;
	readonly compareWith: string;
	readonly compareNone: string;
	readonly compareNoneLead: string;
	readonly between: (earlier: string, later: string) => string;
	readonly change: string;
	readonly allChanges: string;
	readonly changes: Readonly<Record<ChangeKind, string>>;
	readonly before: string;
	readonly after: string;
	readonly noChanges: string;
	readonly notJudged: string;
	readonly share: (percent: string) => string;
}

export const gapsTexts: Translated<GapsTexts> = {
	nb: {
		title: "Gap",
		parts: {
			map: "Varmekart",
			findings: "Alle funn",
			surplus: "Overskudd og mobilisering",
			changes: "Hva som er endret",
			analyses: "Analyser",
		},
		partsLabel: "Deler av gapanalysen",
		asOf: (day) => `Tall per ${day}`,
		analysis: "Analyse",
		newest: (day) => `Den nyeste (${day})`,
		oneAnalysis: (day, recorded, note) =>
			`${day}, laget ${recorded}${note === "" ? "" : `: ${note}`}`,
		unit: "Enhet",
		allUnits: "Alle enheter",
		noAnalysis: "Ingen analyse er laget ennå",
		noAnalysisLead:
			"En analyse måler det enhetene krever, mot det de ansatte har. Lag den første nå, så finner den gapene.",
		noAnalysisOthers:
			"Når kvalitetsutvikleren eller administratoren har laget en analyse, ser du gapene her.",
		record: "Lag en ny analyse",
		notForYou: "Du ser ikke gapene",
		notForYouLead:
			"Gapene er kommunens egne tall om hva de ansatte kan. Rollen din ser dem ikke. Din egen kompetanse finner du under Min kompetanse.",
		notForRegion:
			"Gapene er kommunenes egne tall om hva de ansatte kan, og de blir i kommunen. Et samarbeid deler føringer, kompetansekatalog, kompetanse som tilbys, og hvor mange krav en føring har gitt, ikke funn. Derfor er det ikke mer å vise her.",
		toCooperations: "Se hva samarbeidene deler",
		ownCompetence: "Min kompetanse",
		outline:
			"Du ser hva som kreves, av hvem og hvorfor. Tall om de ansatte, som gap og risiko, ser bare ledere og de som lager kompetanseplanen. Det gjelder fordi små tall kan peke på enkeltpersoner.",
		ownUnits: "Du ser funnene i enhetene du leder.",
		shown: "Vis",
		shows: {
			gap: "Gap nå",
			risk12: "Risiko om 12 måneder",
			risk24: "Risiko om 24 måneder",
			risk36: "Risiko om 36 måneder",
			risk60: "Risiko om 60 måneder",
			key: "Sårbarhet nå",
		},
		showLeads: {
			gap: "Hvor mange prosent som mangler av kravet. 0 betyr at kravet er oppfylt.",
			risk: "Sannsynligheten for at kravet ikke er oppfylt da, om ingen blir ansatt.",
			key: "Hvor mange nøkkelpersoner kravet hviler på. * betyr at kravet er oppfylt, men brytes hvis én av dem slutter.",
		},
		criticality: "Kritikalitet",
		allCriticalities: "Alle",
		keys: "Bruk piltastene for å flytte deg i varmekartet. Enter åpner funnene i ruten.",
		legend: "Fargene betyr",
		nothingRequired: "tom: ikke noe krav",
		noCells: "Ingen krav å vise",
		noCellsLead: "Velg en annen enhet, eller ta bort et filter.",
		cell: (unit, competence, words) => `${unit}, ${competence}: ${words}`,
		lacking: (percent) => `mangler ${percent} av kravet`,
		met: "kravet er oppfylt",
		underOnePercent: "under 1\u00a0%",
		risk: (percent) => `risiko ${percent}`,
		keyPersons: (count, written) =>
			count === 0
				? "ingen nøkkelpersoner"
				: `${written} ${count === 1 ? "nøkkelperson" : "nøkkelpersoner"}`,
		oneAwayNote: "oppfylt, men sårbart",
		severalFindings: (count) => `${count} krav`,
		emptyGroup: "ingen ansatte i gruppen",
		emptyGroupShort: "ingen",
		downloadMap: "Last ned varmekartet (CSV)",
		downloadCsv: "Last ned alle funn (CSV)",
		downloadJson: "Last ned alle funn (JSON)",
		howMade: "Slik er tallene laget",
		competence: "Kompetanse",
		competences: "Kompetanser",
		allCompetences: "Alle kompetanser",
		place: "Nr.",
		required: "Krav",
		supply: "Har",
		gap: "Mangler",
		coverage: "Dekning",
		riskIn: (months) => `Risiko om ${months} md.`,
		keyPersonsColumn: "Nøkkel\u00adpersoner",
		state: "Tilstand",
		allStates: "Alle tilstander",
		states: {
			gap: "Gap",
			"one-away": "Sårbar",
			robust: "Robust",
			"empty-group": "Ingen ansatte",
		},
		searchHint: "Enhet eller kompetanse",
		findings: "Funn",
		findingsLead:
			"Det viktigste står først: høyest kritikalitet, så der det ventes å mangle mest om tolv måneder.",
		amounts: "Tall med desimaler er årsverk, hele tall er personer.",
		requiredOutline: "Hva som kreves",
		basis: "Hjemmel",
		everyone: "alle ansatte",
		noFindings: "Analysen har ingen funn i disse enhetene",
		noFindingsLead:
			"Et funn blir til av et krav. Still krav til enhetene, og lag analysen på nytt.",
		surplusShows: {
			surplus: "Mer enn kravet",
			mobilise: "Kan mobiliseres",
			"phase-out": "Kreves ikke",
		},
		surplusLeads: {
			surplus:
				"Her har enhetene mer enn kravet. Det gjør dem robuste, og det kan være kompetanse å dele med andre.",
			mobilise:
				"Her mangler det noe som ansatte allerede har, men ikke bruker, eller bruker et annet sted. Det er billigere å ta det i bruk enn å kjøpe nytt.",
			"phase-out":
				"Noen har denne kompetansen, og ingen krav spør etter den. Enten mangler det et krav, eller så kan kommunen slutte å vedlikeholde den.",
		},
		surplusNone: {
			surplus: "Ingen enhet har mer enn kravet",
			mobilise: "Ingen gap kan lukkes ved å mobilisere",
			"phase-out": "All kompetanse som er registrert, er det krav om",
		},
		surplusColumn: "Overskudd",
		mobiliseColumn: "Kan mobiliseres",
		holders: "Har den",
		offerSurplus: "Tilby overskudd til andre",
		compareWith: "Sammenlign med",
		compareNone: "Det er bare én analyse",
		compareNoneLead:
			"Når det er laget én til, ser du her hvilke gap som er nye, lukket, større og mindre.",
		between: (earlier, later) => `Fra ${earlier} til ${later}.`,
		change: "Endring",
		allChanges: "Alle endringer",
		changes: {
			opened: "Nye gap",
			worsened: "Større gap",
			improved: "Mindre gap",
			closed: "Lukkede gap",
			lapsed: "Krav som er falt bort",
			recounted: "Målt i noe annet nå",
			unchanged: "Uendret",
		},
		before: "Før",
		after: "Nå",
		noChanges: "Ingen gap er endret",
		notJudged: "ikke vurdert",
		share: (percent) => `${percent} av gruppen`,
	},
	nn: {
		title: "Gap",
		parts: {
			map: "Varmekart",
			findings: "Alle funn",
			surplus: "Overskot og mobilisering",
			changes: "Kva som er endra",
			analyses: "Analysar",
		},
		partsLabel: "Delar av gapanalysen",
		asOf: (day) => `Tal per ${day}`,
		analysis: "Analyse",
		newest: (day) => `Den nyaste (${day})`,
		oneAnalysis: (day, recorded, note) =>
			`${day}, laga ${recorded}${note === "" ? "" : `: ${note}`}`,
		unit: "Eining",
		allUnits: "Alle einingar",
		noAnalysis: "Ingen analyse er laga enno",
		noAnalysisLead:
			"Ein analyse måler det einingane krev, mot det dei tilsette har. Lag den første no, så finn han gapa.",
		noAnalysisOthers:
			"Når kvalitetsutviklaren eller administratoren har laga ein analyse, ser du gapa her.",
		record: "Lag ein ny analyse",
		notForYou: "Du ser ikkje gapa",
		notForYouLead:
			"Gapa er kommunen sine eigne tal om kva dei tilsette kan. Rolla di ser dei ikkje. Din eigen kompetanse finn du under Min kompetanse.",
		notForRegion:
			"Gapa er kommunane sine eigne tal om kva dei tilsette kan, og dei blir i kommunen. Eit samarbeid deler føringar, kompetansekatalog, kompetanse som blir tilbydd, og kor mange krav ei føring har gitt, ikkje funn. Difor er det ikkje meir å vise her.",
		toCooperations: "Sjå kva samarbeida deler",
		ownCompetence: "Min kompetanse",
		outline:
			"Du ser kva som blir kravd, av kven og kvifor. Tal om dei tilsette, som gap og risiko, ser berre leiarar og dei som lagar kompetanseplanen. Det gjeld fordi små tal kan peike på enkeltpersonar.",
		ownUnits: "Du ser funna i einingane du leier.",
		shown: "Vis",
		shows: {
			gap: "Gap no",
			risk12: "Risiko om 12 månader",
			risk24: "Risiko om 24 månader",
			risk36: "Risiko om 36 månader",
			risk60: "Risiko om 60 månader",
			key: "Sårbarheit no",
		},
		showLeads: {
			gap: "Kor mange prosent som manglar av kravet. 0 tyder at kravet er oppfylt.",
			risk: "Sannsynet for at kravet ikkje er oppfylt då, om ingen blir tilsett.",
			key: "Kor mange nøkkelpersonar kravet kviler på. * tyder at kravet er oppfylt, men blir brote dersom éin av dei sluttar.",
		},
		criticality: "Kritikalitet",
		allCriticalities: "Alle",
		keys: "Bruk piltastane for å flytte deg i varmekartet. Enter opnar funna i ruta.",
		legend: "Fargane tyder",
		nothingRequired: "tom: ikkje noko krav",
		noCells: "Ingen krav å vise",
		noCellsLead: "Vel ei anna eining, eller ta bort eit filter.",
		cell: (unit, competence, words) => `${unit}, ${competence}: ${words}`,
		lacking: (percent) => `manglar ${percent} av kravet`,
		met: "kravet er oppfylt",
		underOnePercent: "under 1\u00a0%",
		risk: (percent) => `risiko ${percent}`,
		keyPersons: (count, written) =>
			count === 0
				? "ingen nøkkelpersonar"
				: `${written} ${count === 1 ? "nøkkelperson" : "nøkkelpersonar"}`,
		oneAwayNote: "oppfylt, men sårbart",
		severalFindings: (count) => `${count} krav`,
		emptyGroup: "ingen tilsette i gruppa",
		emptyGroupShort: "ingen",
		downloadMap: "Last ned varmekartet (CSV)",
		downloadCsv: "Last ned alle funn (CSV)",
		downloadJson: "Last ned alle funn (JSON)",
		howMade: "Slik er tala laga",
		competence: "Kompetanse",
		competences: "Kompetansar",
		allCompetences: "Alle kompetansar",
		place: "Nr.",
		required: "Krav",
		supply: "Har",
		gap: "Manglar",
		coverage: "Dekning",
		riskIn: (months) => `Risiko om ${months} md.`,
		keyPersonsColumn: "Nøkkel\u00adpersonar",
		state: "Tilstand",
		allStates: "Alle tilstandar",
		states: {
			gap: "Gap",
			"one-away": "Sårbar",
			robust: "Robust",
			"empty-group": "Ingen tilsette",
		},
		searchHint: "Eining eller kompetanse",
		findings: "Funn",
		findingsLead:
			"Det viktigaste står først: høgast kritikalitet, så der det er venta å mangle mest om tolv månader.",
		amounts: "Tal med desimalar er årsverk, heile tal er personar.",
		requiredOutline: "Kva som blir kravd",
		basis: "Heimel",
		everyone: "alle tilsette",
		noFindings: "Analysen har ingen funn i desse einingane",
		noFindingsLead:
			"Eit funn blir til av eit krav. Still krav til einingane, og lag analysen på nytt.",
		surplusShows: {
			surplus: "Meir enn kravet",
			mobilise: "Kan mobiliserast",
			"phase-out": "Ikkje kravd",
		},
		surplusLeads: {
			surplus:
				"Her har einingane meir enn kravet. Det gjer dei robuste, og det kan vere kompetanse å dele med andre.",
			mobilise:
				"Her manglar det noko som tilsette alt har, men ikkje bruker, eller bruker ein annan stad. Det er billegare å ta det i bruk enn å kjøpe nytt.",
			"phase-out":
				"Nokon har denne kompetansen, og ingen krav spør etter han. Anten manglar det eit krav, eller så kan kommunen slutte å halde han ved like.",
		},
		surplusNone: {
			surplus: "Inga eining har meir enn kravet",
			mobilise: "Ingen gap kan lukkast ved å mobilisere",
			"phase-out": "All kompetanse som er registrert, er det krav om",
		},
		surplusColumn: "Overskot",
		mobiliseColumn: "Kan mobiliserast",
		holders: "Har han",
		offerSurplus: "Tilby overskot til andre",
		compareWith: "Samanlikn med",
		compareNone: "Det er berre éin analyse",
		compareNoneLead:
			"Når det er laga éin til, ser du her kva gap som er nye, lukka, større og mindre.",
		between: (earlier, later) => `Frå ${earlier} til ${later}.`,
		change: "Endring",
		allChanges: "Alle endringar",
		changes: {
			opened: "Nye gap",
			worsened: "Større gap",
			improved: "Mindre gap",
			closed: "Lukka gap",
			lapsed: "Krav som har falle bort",
			recounted: "Målt i noko anna no",
			unchanged: "Uendra",
		},
		before: "Før",
		after: "No",
		noChanges: "Ingen gap er endra",
		notJudged: "ikkje vurdert",
		share: (percent) => `${percent} av gruppa`,
	},
	en: {
		title: "Gaps",
		parts: {
			map: "Heat map",
			findings: "All findings",
			surplus: "Surplus and mobilisation",
			changes: "What has changed",
			analyses: "Analyses",
		},
		partsLabel: "Parts of the gap analysis",
		asOf: (day) => `Figures as of ${day}`,
		analysis: "Analysis",
		newest: (day) => `The newest (${day})`,
		oneAnalysis: (day, recorded, note) =>
			`${day}, made ${recorded}${note === "" ? "" : `: ${note}`}`,
		unit: "Unit",
		allUnits: "All units",
		noAnalysis: "No analysis has been made yet",
		noAnalysisLead:
			"An analysis measures what units require against what the staff have. Make the first one now, and it finds the gaps.",
		noAnalysisOthers:
			"When the quality developer or the administrator has made an analysis, you see the gaps here.",
		record: "Make a new analysis",
		notForYou: "You do not see the gaps",
		notForYouLead:
			"The gaps are the municipality's own figures about what the staff can do. Your role does not see them. Your own competence is under My competence.",
		notForRegion:
			"The gaps are the municipalities' own figures about what their staff can do, and they stay in the municipality. A cooperation shares guidance, the competence catalogue, competence on offer, and how many requirements guidance has led to, not findings. So there is no more to show here.",
		toCooperations: "See what the cooperations share",
		ownCompetence: "My competence",
		outline:
			"You see what is required, of whom and why. Figures about the staff, such as gaps and risk, are seen only by leaders and those who make the competence plan. Small numbers can point to individuals.",
		ownUnits: "You see the findings in the units you lead.",
		shown: "Show",
		shows: {
			gap: "Gap now",
			risk12: "Risk in 12 months",
			risk24: "Risk in 24 months",
			risk36: "Risk in 36 months",
			risk60: "Risk in 60 months",
			key: "Vulnerability now",
		},
		showLeads: {
			gap: "How many per cent of the requirement are missing. 0 means that the requirement is met.",
			risk: "The probability that the requirement is not met by then, if nobody is hired.",
			key: "How many key persons the requirement rests on. * means that it is met, but would be broken if one of them left.",
		},
		criticality: "Criticality",
		allCriticalities: "All",
		keys: "Use the arrow keys to move in the heat map. Enter opens the findings of the cell.",
		legend: "What the colours mean",
		nothingRequired: "empty: nothing is required",
		noCells: "No requirements to show",
		noCellsLead: "Choose another unit, or remove a filter.",
		cell: (unit, competence, words) => `${unit}, ${competence}: ${words}`,
		lacking: (percent) => `${percent} of the requirement is missing`,
		met: "the requirement is met",
		underOnePercent: "under 1%",
		risk: (percent) => `risk ${percent}`,
		keyPersons: (count, written) =>
			count === 0 ? "no key persons" : `${written} key ${count === 1 ? "person" : "persons"}`,
		oneAwayNote: "met, but vulnerable",
		severalFindings: (count) => `${count} requirements`,
		emptyGroup: "no staff in the group",
		emptyGroupShort: "none",
		downloadMap: "Download the heat map (CSV)",
		downloadCsv: "Download all findings (CSV)",
		downloadJson: "Download all findings (JSON)",
		howMade: "How these figures are made",
		competence: "Competence",
		competences: "Competences",
		allCompetences: "All competences",
		place: "No.",
		required: "Required",
		supply: "Has",
		gap: "Missing",
		coverage: "Coverage",
		riskIn: (months) => `Risk in ${months} months`,
		keyPersonsColumn: "Key persons",
		state: "State",
		allStates: "All states",
		states: { gap: "Gap", "one-away": "Vulnerable", robust: "Robust", "empty-group": "No staff" },
		searchHint: "Unit or competence",
		findings: "Findings",
		findingsLead:
			"What matters most comes first: the highest criticality, then where most is expected to be missing in twelve months.",
		amounts: "Numbers with decimals are FTE, whole numbers are persons.",
		requiredOutline: "What is required",
		basis: "Basis",
		everyone: "all staff",
		noFindings: "The analysis has no findings in these units",
		noFindingsLead:
			"A finding comes from a requirement. Set requirements for the units, and make the analysis again.",
		surplusShows: {
			surplus: "More than required",
			mobilise: "Can be mobilised",
			"phase-out": "Not required",
		},
		surplusLeads: {
			surplus:
				"Here the units have more than required. That makes them robust, and it may be competence to share with others.",
			mobilise:
				"What is missing here is something that staff already have, but do not use, or use elsewhere. Putting it to use costs less than buying it.",
			"phase-out":
				"Somebody has this competence, and no requirement asks for it. Either a requirement is missing, or the municipality can stop maintaining it.",
		},
		surplusNone: {
			surplus: "No unit has more than required",
			mobilise: "No gap can be closed by mobilising",
			"phase-out": "All competence that is registered is required",
		},
		surplusColumn: "Surplus",
		mobiliseColumn: "Can be mobilised",
		holders: "Held by",
		offerSurplus: "Offer a surplus to others",
		compareWith: "Compare with",
		compareNone: "There is only one analysis",
		compareNoneLead:
			"When another has been made, you see here which gaps are new, closed, larger and smaller.",
		between: (earlier, later) => `From ${earlier} to ${later}.`,
		change: "Change",
		allChanges: "All changes",
		changes: {
			opened: "New gaps",
			worsened: "Larger gaps",
			improved: "Smaller gaps",
			closed: "Closed gaps",
			lapsed: "Requirements that lapsed",
			recounted: "Counted in something else now",
			unchanged: "Unchanged",
		},
		before: "Before",
		after: "Now",
		noChanges: "No gap has changed",
		notJudged: "not judged",
		share: (percent) => `${percent} of the group`,
	},
};
