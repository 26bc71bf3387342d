import type { DeliveryStatus } from "../../src/action/plans/deliveries/delivery-rules.ts";
import type { FigureName, ThreadKind } from "../../src/ground/thread/thread.ts";
import type { GuidanceKind, NationalKind } from "../../src/knowledge/guidance/model.ts";
import type { Translated } from "../../src/machinery/languages/language.ts";

interface ThreadTexts {
	/** What the bar and its page are called. */
	readonly name: string;
	readonly titleOf: (thing: string) => string;
	readonly kinds: Readonly<Record<ThreadKind, string>>;
	readonly plurals: Readonly<Record<ThreadKind, string>>;
	/** What is said where the thread has nothing of a kind. */
	readonly none: Readonly<Record<ThreadKind, string>>;
	readonly here: string;
	readonly more: (others: string) => string;
	readonly moreOf: (others: string, kind: string) => string;
	readonly whole: string;
	readonly notShown: string;
	readonly notShownLead: string;
	readonly kroner: (amount: string) => string;
	readonly why: string;
	readonly whyLead: string;
	readonly soWhat: string;
	readonly soWhatLead: string;
	readonly nothingBefore: string;
	readonly nothingAfter: string;
	readonly nothingSeen: string;
	readonly toldUse: string;
	readonly incomplete: (shown: string) => string;
	readonly moreBeyond: (count: string) => string;
	readonly restsOn: (titles: string) => string;
	readonly shared: string;
	readonly asOf: (day: string) => string;
	readonly madeBy: (source: string) => string;
	readonly hidden: string;
	readonly unknown: string;
	readonly figures: Readonly<Record<FigureName, string>>;

	readonly sumsMissing: (count: string) => string;
	readonly openGaps: string;
	readonly deliveryStatuses: Readonly<Record<DeliveryStatus, string>>;
	readonly phaseOut: string;
	readonly guidanceKinds: Readonly<Record<GuidanceKind | NationalKind, string>>;
	readonly figuresHidden: string;
}

export const threadTexts: Translated<ThreadTexts> = {
	nb: {
		name: "Den røde tråden",
		titleOf: (thing) => `Den røde tråden: ${thing}`,
		kinds: {
			guidance: "Føring",
			requirement: "Krav",
			finding: "Funn",
			measure: "Tiltak",
			delivery: "Gjennomføring",
			cost: "Kostnad",
		},
		plurals: {
			guidance: "Føringer",
			requirement: "Krav",
			finding: "Funn",
			measure: "Tiltak",
			delivery: "Gjennomføringer",
			cost: "Kostnader",
		},
		none: {
			guidance: "Ingen føring knyttet til",
			requirement: "Ingen krav",
			finding: "Ingen funn ennå",
			measure: "Ingen tiltak ennå",
			delivery: "Ikke satt i gang",
			cost: "Ingenting ført ennå",
		},
		here: "Du er her",
		more: (others) => `og ${others} til`,
		moreOf: (others, kind) => `og ${others} til: ${kind}`,
		whole: "Se hele tråden",
		notShown: "Rollen din ser ikke dette",
		notShownLead:
			"Noe av tråden er ikke med, fordi rollen din ikke ser det. Hva hver rolle ser, står i hjelpen.",
		kroner: (amount) => `${amount} kr`,
		why: "Hvorfor",
		whyLead: "Tilbake til loven, planen eller målet det bygger på. Det nærmeste står først.",
		soWhat: "Hva det førte til",
		soWhatLead: "Fram til tiltakene, det som er gjort, og kronene. Det nærmeste står først.",
		nothingBefore: "Her begynner tråden. Ingenting ligger bak.",
		nothingSeen: "Rollen din ser ikke mer av tråden.",
		toldUse: "Se hva kommunene har fortalt om bruken av føringen",
		nothingAfter: "Hit går tråden. Ingenting har kommet ut av dette ennå.",
		incomplete: (shown) =>
			`Tråden er lengre enn det som vises her. De ${shown} nærmeste vises. Åpne en av dem for å se mer.`,
		moreBeyond: (count) => `${count} til henger på denne og vises ikke her.`,
		restsOn: (titles) => `Fordi: ${titles}`,
		shared: "Delt i et samarbeid",
		asOf: (day) => `Tall per ${day}`,
		madeBy: (source) => `Kilde: ${source}`,
		hidden: "skjult",
		unknown: "ikke kjent",
		figures: {
			"planned-own-share": "Planlagt egenandel",
			"planned-grant": "Planlagt tilskudd",
			"spent-own-share": "Ført, egenandel",
			"spent-grant": "Ført, tilskudd",
			"persons-in-measures": "Personer i tiltaket",
			"planned-persons": "Planlagt for personer",
			"completed-persons": "Fullført av personer",
			"missing-heads": "Mangler personer",
			"missing-fte-hundredths": "Mangler årsverk",
		},
		sumsMissing: (count) => `(ikke kjent for ${count})`,
		openGaps: "Gap i nyeste analyse",
		deliveryStatuses: {
			planned: "planlagt",
			running: "i gang",
			completed: "fullført",
			cancelled: "avlyst",
		},
		phaseOut: "kompetanse som ingen krever",
		guidanceKinds: {
			law: "lov",
			plan: "nasjonal plan",
			"plan-measure": "nasjonalt tiltak",
			agreement: "avtale",
			"local-goal": "lokalt mål",
			"user-survey": "brukerundersøkelse",
			"demographic-need": "demografisk behov",
			"regional-strategy": "regional strategi",
			other: "annet",
		},
		figuresHidden: "Tall som teller personer, er skjult for rollen din. De er ikke 0.",
	},
	nn: {
		name: "Den raude tråden",
		titleOf: (thing) => `Den raude tråden: ${thing}`,
		kinds: {
			guidance: "Føring",
			requirement: "Krav",
			finding: "Funn",
			measure: "Tiltak",
			delivery: "Gjennomføring",
			cost: "Kostnad",
		},
		plurals: {
			guidance: "Føringar",
			requirement: "Krav",
			finding: "Funn",
			measure: "Tiltak",
			delivery: "Gjennomføringar",
			cost: "Kostnader",
		},
		none: {
			guidance: "Inga føring knytt til",
			requirement: "Ingen krav",
			finding: "Ingen funn enno",
			measure: "Ingen tiltak enno",
			delivery: "Ikkje sett i gang",
			cost: "Ingenting ført enno",
		},
		here: "Du er her",
		more: (others) => `og ${others} til`,
		moreOf: (others, kind) => `og ${others} til: ${kind}`,
		whole: "Sjå heile tråden",
		notShown: "Rolla di ser ikkje dette",
		notShownLead:
			"Noko av tråden er ikkje med, fordi rolla di ikkje ser det. Kva kvar rolle ser, står i hjelpa.",
		kroner: (amount) => `${amount} kr`,
		why: "Kvifor",
		whyLead: "Tilbake til lova, planen eller målet det byggjer på. Det næraste står først.",
		soWhat: "Kva det førte til",
		soWhatLead: "Fram til tiltaka, det som er gjort, og kronene. Det næraste står først.",
		nothingBefore: "Her byrjar tråden. Ingenting ligg bak.",
		nothingSeen: "Rolla di ser ikkje meir av tråden.",
		toldUse: "Sjå kva kommunane har fortalt om bruken av føringa",
		nothingAfter: "Hit går tråden. Ingenting har kome ut av dette enno.",
		incomplete: (shown) =>
			`Tråden er lengre enn det som blir vist her. Dei ${shown} næraste blir viste. Opne ein av dei for å sjå meir.`,
		moreBeyond: (count) => `${count} til heng på denne og blir ikkje viste her.`,
		restsOn: (titles) => `Fordi: ${titles}`,
		shared: "Delt i eit samarbeid",
		asOf: (day) => `Tal per ${day}`,
		madeBy: (source) => `Kjelde: ${source}`,
		hidden: "skjult",
		unknown: "ikkje kjent",
		figures: {
			"planned-own-share": "Planlagd eigendel",
			"planned-grant": "Planlagt tilskot",
			"spent-own-share": "Ført, eigendel",
			"spent-grant": "Ført, tilskot",
			"persons-in-measures": "Personar i tiltaket",
			"planned-persons": "Planlagt for personar",
			"completed-persons": "Fullført av personar",
			"missing-heads": "Manglar personar",
			"missing-fte-hundredths": "Manglar årsverk",
		},
		sumsMissing: (count) => `(ikkje kjent for ${count})`,
		openGaps: "Gap i nyaste analyse",
		deliveryStatuses: {
			planned: "planlagd",
			running: "i gang",
			completed: "fullført",
			cancelled: "avlyst",
		},
		phaseOut: "kompetanse som ingen krev",
		guidanceKinds: {
			law: "lov",
			plan: "nasjonal plan",
			"plan-measure": "nasjonalt tiltak",
			agreement: "avtale",
			"local-goal": "lokalt mål",
			"user-survey": "brukarundersøking",
			"demographic-need": "demografisk behov",
			"regional-strategy": "regional strategi",
			other: "anna",
		},
		figuresHidden: "Tal som tel personar, er skjulte for rolla di. Dei er ikkje 0.",
	},
	en: {
		name: "The red thread",
		titleOf: (thing) => `The red thread: ${thing}`,
		kinds: {
			guidance: "Guidance",
			requirement: "Requirement",
			finding: "Finding",
			measure: "Measure",
			delivery: "Delivery",
			cost: "Cost",
		},
		plurals: {
			guidance: "Guidance",
			requirement: "Requirements",
			finding: "Findings",
			measure: "Measures",
			delivery: "Deliveries",
			cost: "Costs",
		},
		none: {
			guidance: "No guidance linked",
			requirement: "No requirement",
			finding: "No finding yet",
			measure: "No measure yet",
			delivery: "Not begun",
			cost: "Nothing booked yet",
		},
		here: "You are here",
		more: (others) => `and ${others} more`,
		moreOf: (others, kind) => `and ${others} more: ${kind}`,
		whole: "See the whole thread",
		notShown: "Your role does not see this",
		notShownLead:
			"Parts of the thread are left out, because your role does not see them. The help tells what each role sees.",
		kroner: (amount) => `NOK ${amount}`,
		why: "Why",
		whyLead: "Back to the law, plan or goal that it rests on. What is nearest comes first.",
		soWhat: "What came of it",
		soWhatLead:
			"Forward to the measures, what has been done, and the kroner. What is nearest comes first.",
		nothingBefore: "The thread begins here. Nothing lies behind.",
		nothingSeen: "Your role sees no more of the thread.",
		toldUse: "See what the municipalities have told about the use of the guidance",
		nothingAfter: "The thread ends here. Nothing has come of this yet.",
		incomplete: (shown) =>
			`The thread is longer than what is shown. The nearest ${shown} are shown. Open one of them to see more.`,
		moreBeyond: (count) => `${count} more hang on this and are not shown here.`,
		restsOn: (titles) => `Because of: ${titles}`,
		shared: "Shared in a cooperation",
		asOf: (day) => `Figures as of ${day}`,
		madeBy: (source) => `Source: ${source}`,
		hidden: "hidden",
		unknown: "not known",
		figures: {
			"planned-own-share": "Planned own share",
			"planned-grant": "Planned grant",
			"spent-own-share": "Booked, own share",
			"spent-grant": "Booked, grant",
			"persons-in-measures": "Persons in the measure",
			"planned-persons": "Planned for persons",
			"completed-persons": "Completed by persons",
			"missing-heads": "Persons missing",
			"missing-fte-hundredths": "FTE missing",
		},
		sumsMissing: (count) => `(not known for ${count})`,
		openGaps: "Gaps in the newest analysis",
		deliveryStatuses: {
			planned: "planned",
			running: "under way",
			completed: "completed",
			cancelled: "cancelled",
		},
		phaseOut: "competence that nobody requires",
		guidanceKinds: {
			law: "law",
			plan: "national plan",
			"plan-measure": "national measure",
			agreement: "agreement",
			"local-goal": "local goal",
			"user-survey": "user survey",
			"demographic-need": "demographic need",
			"regional-strategy": "regional strategy",
			other: "other",
		},
		figuresHidden: "Figures that count persons are hidden from your role. They are not 0.",
	},
};
