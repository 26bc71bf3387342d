import type { CountedIn } from "../../../src/knowledge/competence/model.ts";
import type { Translated } from "../../../src/machinery/languages/language.ts";

type Remedy = "verify" | "mobilise" | "learn" | "acquire";
type Standing = "counts" | "verify" | "mobilise" | "learn" | "cannot-learn-yet";

interface FindingTexts {
	readonly outlineWhy: string;
	readonly why: string;
	readonly sentence: (required: string, supply: string) => string;
	readonly lacks: (amount: string) => string;
	readonly enough: (surplus: string) => string;
	readonly exactly: string;
	readonly emptyGroup: string;
	readonly vulnerable: (count: number, written: string) => string;
	readonly robust: string;
	readonly required: string;
	readonly supply: string;
	readonly gap: string;
	readonly surplus: string;
	readonly coverage: string;
	readonly group: string;
	readonly groupOf: (persons: string, roles: string) => string;
	readonly everyone: string;
	readonly keyPersons: string;
	readonly place: string;
	readonly placeOf: (place: string) => string;
	readonly level: string;
	readonly evidence: string;
	readonly criticality: string;
	readonly basis: string;
	readonly noBasis: string;
	readonly made: string;
	readonly madeOf: (day: string, recorded: string, version: string) => string;
	readonly howMadeShort: string;
	readonly closing: string;
	readonly closingCosts: (amount: string, count: number, measures: string) => string;
	readonly closingUnpriced: (count: number, measures: string) => string;
	readonly closingNone: string;
	readonly closingHere: string;
	readonly uncovered: (amount: string) => string;
	readonly kroner: (amount: string) => string;
	readonly notPriced: string;
	readonly measure: string;
	readonly measureNumber: (number: number) => string;
	readonly plan: string;
	readonly deadline: string;
	readonly status: string;
	readonly cost: string;
	readonly otherAnalysis: string;
	readonly makeMeasure: string;
	readonly makeMeasureIn: (plan: string) => string;
	readonly noPlan: string;
	readonly toPlans: string;
	readonly remedies: string;
	readonly remediesLead: string;
	readonly remedyNames: Readonly<Record<Remedy, string>>;
	readonly remedyWords: Readonly<Record<Remedy, string>>;
	readonly persons: (count: number, written: string) => string;
	readonly ahead: string;
	readonly aheadLead: string;
	readonly aheadWorse: (day: string, risk: string, withRecruitment: string) => string;
	/** Why recruitment can make a share harder to reach. */
	readonly sharesGrow: string;
	readonly riskChart: string;
	readonly riskDescription: string;
	readonly shortfallChart: string;
	readonly shortfallDescription: string;
	readonly months: (months: number) => string;
	readonly horizon: string;
	readonly without: string;
	readonly with: string;
	/** What a shortfall is written in. */
	readonly countedIn: Readonly<Record<CountedIn, string>>;
	readonly people: string;
	readonly peopleLead: string;
	readonly showPeople: string;
	readonly hidePeople: string;
	readonly peopleOn: (day: string, count: string) => string;
	readonly groupChanged: (then: string, now: string) => string;
	readonly standings: Readonly<Record<Standing, string>>;
	readonly name: string;
	readonly standing: string;
	readonly worksIn: string;
	readonly noName: string;
	readonly movers: (count: number, written: string) => string;
	readonly moversTable: string;
	readonly history: string;
	readonly historyLead: string;
	readonly asOf: string;
	readonly thisOne: string;
	readonly state: string;
	readonly requirement: string;
	readonly requirementGone: string;
	readonly requirementChanged: string;
	readonly toRequirement: string;
	readonly guidance: string;
	readonly noGuidance: string;
	readonly signals: string;
	readonly signalsNone: string;
	readonly signal: (kind: "missing" | "surplus") => string;
	readonly signalOn: (day: string) => string;
	readonly toSignals: string;
	readonly toMatrix: string;
	readonly toList: string;
	readonly phaseOut: string;
	readonly phaseOutLead: (count: number, written: string) => string;
	readonly toCompetence: string;
}

export const findingTexts: Translated<FindingTexts> = {
	nb: {
		outlineWhy:
			"Her ser du hva som kreves, og hvorfor. Hvor mange som har kompetansen, ser bare ledere og de som lager planen, fordi små tall kan peke på enkeltpersoner.",
		why: "Hvorfor",
		sentence: (required, supply) => `Enheten skal ha ${required}, og har ${supply}.`,
		lacks: (amount) => `Det mangler ${amount}.`,
		enough: (surplus) => `Det er ${surplus} mer enn kravet.`,
		exactly: "Kravet er akkurat oppfylt.",
		emptyGroup: "Ingen ansatte er i gruppen kravet gjelder. Derfor er det ikke oppfylt.",
		vulnerable: (count, written) =>
			`Kravet er sårbart: det hviler på ${written} ${count === 1 ? "nøkkelperson" : "nøkkelpersoner"}, og brytes hvis én slutter.`,
		robust: "Kravet tåler at én ansatt slutter.",
		required: "Krav",
		supply: "Har",
		gap: "Gap",
		surplus: "Overskudd",
		coverage: "Dekning",
		group: "Gruppen kravet gjelder",
		groupOf: (persons, roles) => `${persons} (${roles})`,
		everyone: "alle ansatte i enheten",
		keyPersons: "Nøkkelpersoner",
		place: "Rekkefølge",
		placeOf: (place) => `nr. ${place} i analysen`,
		level: "Minste nivå",
		evidence: "Minste dokumentasjon",
		criticality: "Kritikalitet",
		basis: "Hjemmel",
		noBasis: "Ikke oppgitt",
		made: "Slik er funnet laget",
		madeOf: (day, recorded, version) =>
			`Tall per ${day}. Analysen ble laget ${recorded}, etter versjon ${version} av definisjonene.`,
		howMadeShort: "Slik er det laget",
		closing: "Hva det koster å lukke det",
		closingCosts: (amount, count, measures) =>
			`${measures} tiltak ${count === 1 ? "svarer" : "svarer til sammen"} på dette og koster ${amount}.`,
		closingUnpriced: (count, measures) =>
			`${measures} ${count === 1 ? "tiltak er" : "tiltak er"} ikke priset ennå. Derfor er summen ikke kjent.`,
		closingNone: "Ingen tiltak svarer på funnet ennå, så det er ikke regnet ut hva det koster.",
		closingHere: "Lag et tiltak og fyll inn prisene, så står kostnaden her.",
		uncovered: (amount) => `${amount} av dette er det ikke funnet dekning for.`,
		kroner: (amount) => `${amount} kr`,
		notPriced: "ikke priset",
		measure: "Tiltak",
		measureNumber: (number) => `T${number}`,
		plan: "Plan",
		deadline: "Frist",
		status: "Status",
		cost: "Full kostnad",
		otherAnalysis: "laget for samme krav i en annen analyse",
		makeMeasure: "Lag et tiltak av dette",
		makeMeasureIn: (plan) => `Lag et tiltak av dette i ${plan}`,
		noPlan: "Et tiltak hører til en kompetanseplan. Lag en plan først.",
		toPlans: "Til planene",
		remedies: "Hva som kan lukke gapet",
		remediesLead:
			"Så mange personer kan hvert virkemiddel gi, i den rekkefølgen de bør prøves. Til sammen lukker de gapet.",
		remedyNames: {
			verify: "Bekrefte",
			mobilise: "Mobilisere",
			learn: "Lære opp",
			acquire: "Anskaffe",
		},
		remedyWords: {
			verify: "har kompetansen, men den er ikke bekreftet godt nok",
			mobilise: "har kompetansen, men bruker den ikke, eller bruker den et annet sted",
			learn: "ansatte kan lære det som mangler",
			acquire: "må komme utenfra: ansettes, leies eller kjøpes",
		},
		persons: (count, written) => `${written} ${count === 1 ? "person" : "personer"}`,
		ahead: "Hva som skjer framover",
		aheadLead:
			"Tallene følger av hvor mange som pleier å slutte etter alder og utdanning, og når kompetanse går ut. De er regnet ut, ikke gjettet.",
		aheadWorse: (months, risk, withRecruitment) =>
			`Gjør ingen noe, er sannsynligheten for at kravet ikke er oppfylt ${months}, ${risk}. Med normal rekruttering er den ${withRecruitment}.`,
		sharesGrow:
			"Med rekruttering blir gruppen like stor som nå, og kravet er en andel av den. Nyansatte har sjelden kompetansen fra før. Derfor kan mer mangle enn uten rekruttering.",
		riskChart: "Risiko for at kravet ikke er oppfylt",
		riskDescription:
			"Figuren viser sannsynligheten ved hver horisont, uten rekruttering og med normal rekruttering.",
		shortfallChart: "Ventet mangel",
		shortfallDescription:
			"Figuren viser hvor mye som i gjennomsnitt vil mangle ved hver horisont, uten rekruttering og med normal rekruttering.",
		months: (months) => `Om ${months} måneder`,
		horizon: "Når",
		without: "Uten rekruttering",
		with: "Med normal rekruttering",
		countedIn: {
			headcount: "personer",
			fte: "årsverk",
			"share-of-headcount": "personer",
			"share-of-fte": "årsverk",
		},
		people: "Hvem det gjelder",
		peopleLead:
			"Navnene står ikke i funnet. De regnes ut fra det som er registrert i dag, og bare de du har lov til å se, vises.",
		showPeople: "Vis hvem det gjelder",
		hidePeople: "Skjul hvem det gjelder",
		peopleOn: (day, count) => `Per ${day} er ${count} i gruppen.`,
		groupChanged: (then, now) =>
			`I analysen var det ${then}. Nå er det ${now}. Lag en ny analyse for å få tallene med.`,
		standings: {
			counts: "teller med",
			verify: "kan bekreftes",
			mobilise: "kan mobiliseres",
			learn: "kan lære det",
			"cannot-learn-yet": "mangler noe det bygger på",
		},
		name: "Navn",
		standing: "Nå",
		worksIn: "Arbeider i",
		noName: "Uten navn",
		movers: (count, written) =>
			count === 0
				? "Ingen i andre enheter har kompetansen og kan komme."
				: `${written} ${count === 1 ? "ansatt" : "ansatte"} i andre enheter har kompetansen og kan komme.`,
		moversTable: "Ansatte i andre enheter som kan komme",
		history: "Det samme kravet før og nå",
		historyLead: "Slik har kravet stått i hver analyse.",
		asOf: "Analysedato",
		thisOne: "denne",
		state: "Tilstand",
		requirement: "Kravet slik det er nå",
		requirementGone: "Kravet er borte. Funnet står som det var.",
		requirementChanged: "Kravet er endret siden analysen. Lag en ny analyse for å få det med.",
		toRequirement: "Åpne kravet",
		guidance: "Føringer kravet bygger på",
		noGuidance: "Ingen føring er knyttet til kravet.",
		signals: "Meldinger fra lederne",
		signalsNone: "Ingen ledere har meldt at denne kompetansen mangler eller er til overs her.",
		signal: (kind) => (kind === "missing" ? "Mangler" : "Til overs"),
		signalOn: (day) => `meldt ${day}`,
		toSignals: "Alle meldinger",
		toMatrix: "Kompetansematrisen for enheten",
		toList: "Alle funn",
		phaseOut: "Kompetanse som ingen krav spør etter",
		phaseOutLead: (count, written) =>
			`${written} ${count === 1 ? "ansatt har" : "ansatte har"} denne kompetansen, og ingen enhet krever den. Enten mangler det et krav, eller så kan kommunen slutte å vedlikeholde den.`,
		toCompetence: "Se hvem som har den",
	},
	nn: {
		outlineWhy:
			"Her ser du kva som blir kravd, og kvifor. Kor mange som har kompetansen, ser berre leiarar og dei som lagar planen, fordi små tal kan peike på enkeltpersonar.",
		why: "Kvifor",
		sentence: (required, supply) => `Eininga skal ha ${required}, og har ${supply}.`,
		lacks: (amount) => `Det manglar ${amount}.`,
		enough: (surplus) => `Det er ${surplus} meir enn kravet.`,
		exactly: "Kravet er akkurat oppfylt.",
		emptyGroup: "Ingen tilsette er i gruppa kravet gjeld. Difor er det ikkje oppfylt.",
		vulnerable: (count, written) =>
			`Kravet er sårbart: det kviler på ${written} ${count === 1 ? "nøkkelperson" : "nøkkelpersonar"}, og blir brote dersom éin sluttar.`,
		robust: "Kravet toler at éin tilsett sluttar.",
		required: "Krav",
		supply: "Har",
		gap: "Gap",
		surplus: "Overskot",
		coverage: "Dekning",
		group: "Gruppa kravet gjeld",
		groupOf: (persons, roles) => `${persons} (${roles})`,
		everyone: "alle tilsette i eininga",
		keyPersons: "Nøkkelpersonar",
		place: "Rekkjefølgje",
		placeOf: (place) => `nr. ${place} i analysen`,
		level: "Minste nivå",
		evidence: "Minste dokumentasjon",
		criticality: "Kritikalitet",
		basis: "Heimel",
		noBasis: "Ikkje oppgitt",
		made: "Slik er funnet laga",
		madeOf: (day, recorded, version) =>
			`Tal per ${day}. Analysen vart laga ${recorded}, etter versjon ${version} av definisjonane.`,
		howMadeShort: "Slik er det laga",
		closing: "Kva det kostar å lukke det",
		closingCosts: (amount, count, measures) =>
			`${measures} tiltak ${count === 1 ? "svarer" : "svarer til saman"} på dette og kostar ${amount}.`,
		closingUnpriced: (_, measures) =>
			`${measures} tiltak er ikkje prisa enno. Difor er summen ikkje kjend.`,
		closingNone: "Ingen tiltak svarer på funnet enno, så det er ikkje rekna ut kva det kostar.",
		closingHere: "Lag eit tiltak og fyll inn prisane, så står kostnaden her.",
		uncovered: (amount) => `${amount} av dette er det ikkje funne dekning for.`,
		kroner: (amount) => `${amount} kr`,
		notPriced: "ikkje prisa",
		measure: "Tiltak",
		measureNumber: (number) => `T${number}`,
		plan: "Plan",
		deadline: "Frist",
		status: "Status",
		cost: "Full kostnad",
		otherAnalysis: "laga for same krav i ein annan analyse",
		makeMeasure: "Lag eit tiltak av dette",
		makeMeasureIn: (plan) => `Lag eit tiltak av dette i ${plan}`,
		noPlan: "Eit tiltak høyrer til ein kompetanseplan. Lag ein plan først.",
		toPlans: "Til planane",
		remedies: "Kva som kan lukke gapet",
		remediesLead:
			"Så mange personar kan kvart verkemiddel gi, i den rekkjefølgja dei bør prøvast. Til saman lukkar dei gapet.",
		remedyNames: {
			verify: "Stadfeste",
			mobilise: "Mobilisere",
			learn: "Lære opp",
			acquire: "Skaffe",
		},
		remedyWords: {
			verify: "har kompetansen, men han er ikkje stadfesta godt nok",
			mobilise: "har kompetansen, men bruker han ikkje, eller bruker han ein annan stad",
			learn: "tilsette kan lære det som manglar",
			acquire: "må kome utanfrå: tilsetjast, leigast eller kjøpast",
		},
		persons: (count, written) => `${written} ${count === 1 ? "person" : "personar"}`,
		ahead: "Kva som skjer framover",
		aheadLead:
			"Tala følgjer av kor mange som pleier å slutte etter alder og utdanning, og når kompetanse går ut. Dei er rekna ut, ikkje gjetta.",
		aheadWorse: (months, risk, withRecruitment) =>
			`Gjer ingen noko, er sannsynet for at kravet ikkje er oppfylt ${months}, ${risk}. Med normal rekruttering er det ${withRecruitment}.`,
		sharesGrow:
			"Med rekruttering blir gruppa like stor som no, og kravet er ein del av henne. Nytilsette har sjeldan kompetansen frå før. Difor kan meir mangle enn utan rekruttering.",
		riskChart: "Risiko for at kravet ikkje er oppfylt",
		riskDescription:
			"Figuren viser sannsynet ved kvar horisont, utan rekruttering og med normal rekruttering.",
		shortfallChart: "Venta mangel",
		shortfallDescription:
			"Figuren viser kor mykje som i gjennomsnitt vil mangle ved kvar horisont, utan rekruttering og med normal rekruttering.",
		months: (months) => `Om ${months} månader`,
		horizon: "Når",
		without: "Utan rekruttering",
		with: "Med normal rekruttering",
		countedIn: {
			headcount: "personar",
			fte: "årsverk",
			"share-of-headcount": "personar",
			"share-of-fte": "årsverk",
		},
		people: "Kven det gjeld",
		peopleLead:
			"Namna står ikkje i funnet. Dei blir rekna ut frå det som er registrert i dag, og berre dei du har lov til å sjå, blir viste.",
		showPeople: "Vis kven det gjeld",
		hidePeople: "Skjul kven det gjeld",
		peopleOn: (day, count) => `Per ${day} er ${count} i gruppa.`,
		groupChanged: (then, now) =>
			`I analysen var det ${then}. No er det ${now}. Lag ein ny analyse for å få tala med.`,
		standings: {
			counts: "tel med",
			verify: "kan stadfestast",
			mobilise: "kan mobiliserast",
			learn: "kan lære det",
			"cannot-learn-yet": "manglar noko det byggjer på",
		},
		name: "Namn",
		standing: "No",
		worksIn: "Arbeider i",
		noName: "Utan namn",
		movers: (count, written) =>
			count === 0
				? "Ingen i andre einingar har kompetansen og kan kome."
				: `${written} ${count === 1 ? "tilsett" : "tilsette"} i andre einingar har kompetansen og kan kome.`,
		moversTable: "Tilsette i andre einingar som kan kome",
		history: "Det same kravet før og no",
		historyLead: "Slik har kravet stått i kvar analyse.",
		asOf: "Analysedato",
		thisOne: "denne",
		state: "Tilstand",
		requirement: "Kravet slik det er no",
		requirementGone: "Kravet er borte. Funnet står som det var.",
		requirementChanged: "Kravet er endra sidan analysen. Lag ein ny analyse for å få det med.",
		toRequirement: "Opne kravet",
		guidance: "Føringar kravet byggjer på",
		noGuidance: "Inga føring er knytt til kravet.",
		signals: "Meldingar frå leiarane",
		signalsNone: "Ingen leiarar har meldt at denne kompetansen manglar eller er til overs her.",
		signal: (kind) => (kind === "missing" ? "Manglar" : "Til overs"),
		signalOn: (day) => `meldt ${day}`,
		toSignals: "Alle meldingar",
		toMatrix: "Kompetansematrisa for eininga",
		toList: "Alle funn",
		phaseOut: "Kompetanse som ingen krav spør etter",
		phaseOutLead: (_, written) =>
			`${written} tilsette har denne kompetansen, og inga eining krev han. Anten manglar det eit krav, eller så kan kommunen slutte å halde han ved like.`,
		toCompetence: "Sjå kven som har han",
	},
	en: {
		outlineWhy:
			"Here you see what is required, and why. How many have the competence is seen only by leaders and those who make the plan, because small numbers can point to individuals.",
		why: "Why",
		sentence: (required, supply) => `The unit must have ${required}, and has ${supply}.`,
		lacks: (amount) => `${amount} missing.`,
		enough: (surplus) => `That is ${surplus} more than required.`,
		exactly: "The requirement is exactly met.",
		emptyGroup: "No staff are in the group that the requirement is for. So it is not met.",
		vulnerable: (count, written) =>
			`The requirement is vulnerable: it rests on ${written} key ${count === 1 ? "person" : "persons"}, and would be broken if one left.`,
		robust: "The requirement can withstand the loss of any one employee.",
		required: "Required",
		supply: "Has",
		gap: "Gap",
		surplus: "Surplus",
		coverage: "Coverage",
		group: "The group it is for",
		groupOf: (persons, roles) => `${persons} (${roles})`,
		everyone: "all staff of the unit",
		keyPersons: "Key persons",
		place: "Order",
		placeOf: (place) => `no. ${place} in the analysis`,
		level: "Minimum level",
		evidence: "Minimum evidence",
		criticality: "Criticality",
		basis: "Basis",
		noBasis: "Not stated",
		made: "How the finding was made",
		madeOf: (day, recorded, version) =>
			`Figures as of ${day}. The analysis was made ${recorded}, by version ${version} of the definitions.`,
		howMadeShort: "How it is made",
		closing: "What closing it costs",
		closingCosts: (amount, count, measures) =>
			`${measures} ${count === 1 ? "measure answers" : "measures answer"} this and ${count === 1 ? "costs" : "cost"} ${amount}.`,
		closingUnpriced: (count, measures) =>
			`${measures} ${count === 1 ? "measure is" : "measures are"} not priced yet. So the sum is not known.`,
		closingNone: "No measure answers the finding yet, so what it costs has not been worked out.",
		closingHere: "Make a measure and fill in the prices, and the cost stands here.",
		uncovered: (amount) => `${amount} of this is not covered.`,
		kroner: (amount) => `NOK ${amount}`,
		notPriced: "not priced",
		measure: "Measure",
		measureNumber: (number) => `T${number}`,
		plan: "Plan",
		deadline: "Deadline",
		status: "Status",
		cost: "Full cost",
		otherAnalysis: "made for the same requirement in another analysis",
		makeMeasure: "Make a measure of this",
		makeMeasureIn: (plan) => `Make a measure of this in ${plan}`,
		noPlan: "A measure belongs to a competence plan. Make a plan first.",
		toPlans: "To the plans",
		remedies: "What could close the gap",
		remediesLead:
			"This is how many persons each remedy could give, in the order in which they should be tried. Together they close the gap.",
		remedyNames: {
			verify: "Verify",
			mobilise: "Mobilise",
			learn: "Learn",
			acquire: "Acquire",
		},
		remedyWords: {
			verify: "have the competence, but it is not confirmed well enough",
			mobilise: "have the competence, but do not use it, or use it elsewhere",
			learn: "of the staff can learn what is missing",
			acquire: "must come from outside: be hired, hired in or bought",
		},
		persons: (count, written) => `${written} ${count === 1 ? "person" : "persons"}`,
		ahead: "What comes next",
		aheadLead:
			"The figures follow from how many usually leave by age and education, and when competence expires. They are calculated, not guessed.",
		aheadWorse: (months, risk, withRecruitment) =>
			`If nothing is done, the probability that the requirement is not met ${months} is ${risk}. With normal recruitment it is ${withRecruitment}.`,
		sharesGrow:
			"With recruitment the group stays as large as now, and the requirement is a share of it. New staff seldom have the competence beforehand. So more can be missing than without recruitment.",
		riskChart: "Risk that the requirement is not met",
		riskDescription:
			"The figure shows the probability at each horizon, without recruitment and with normal recruitment.",
		shortfallChart: "Expected shortfall",
		shortfallDescription:
			"The figure shows how much will be missing on average at each horizon, without recruitment and with normal recruitment.",
		months: (months) => `In ${months} months`,
		horizon: "When",
		without: "Without recruitment",
		with: "With normal recruitment",
		countedIn: {
			headcount: "persons",
			fte: "FTE",
			"share-of-headcount": "persons",
			"share-of-fte": "FTE",
		},
		people: "Who it is about",
		peopleLead:
			"The names are not in the finding. They are worked out from what is registered today, and only those you may see are shown.",
		showPeople: "Show who it is about",
		hidePeople: "Hide who it is about",
		peopleOn: (day, count) => `As of ${day} there are ${count} in the group.`,
		groupChanged: (then, now) =>
			`In the analysis there were ${then}. Now there are ${now}. Make a new analysis to have the figures follow.`,
		standings: {
			counts: "counts",
			verify: "can be verified",
			mobilise: "can be mobilised",
			learn: "can learn it",
			"cannot-learn-yet": "lacks what it builds on",
		},
		name: "Name",
		standing: "Now",
		worksIn: "Works in",
		noName: "No name",
		movers: (count, written) =>
			count === 0
				? "Nobody in other units has the competence and can come."
				: `${written} ${count === 1 ? "employee" : "employees"} in other units ${count === 1 ? "has" : "have"} the competence and can come.`,
		moversTable: "Staff in other units who can come",
		history: "The same requirement before and now",
		historyLead: "This is how the requirement has stood in each analysis.",
		asOf: "As-of date",
		thisOne: "this one",
		state: "State",
		requirement: "The requirement as it is now",
		requirementGone: "The requirement is gone. The finding stands as it was.",
		requirementChanged:
			"The requirement has changed since the analysis. Make a new analysis to have it follow.",
		toRequirement: "Open the requirement",
		guidance: "Guidance that the requirement rests on",
		noGuidance: "No guidance is linked to the requirement.",
		signals: "Signals from the leaders",
		signalsNone: "No leader has reported this competence as missing or surplus here.",
		signal: (kind) => (kind === "missing" ? "Missing" : "Surplus"),
		signalOn: (day) => `reported ${day}`,
		toSignals: "All signals",
		toMatrix: "The unit's competence matrix",
		toList: "All findings",
		phaseOut: "Competence that no requirement asks for",
		phaseOutLead: (count, written) =>
			`${written} ${count === 1 ? "employee has" : "employees have"} this competence, and no unit requires it. Either a requirement is missing, or the municipality can stop maintaining it.`,
		toCompetence: "See who holds it",
	},
};
