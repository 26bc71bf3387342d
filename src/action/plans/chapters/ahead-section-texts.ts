import type { Horizon } from "../../../knowledge/gaps/model.ts";
import type { Translated } from "../../../machinery/languages/language.ts";

/** Chapter 5: the years ahead. */
export interface AheadSectionTexts {
	readonly heading: string;
	readonly intro: string;
	readonly recruitmentGiven: (percent: string) => string;
	readonly recruitmentSuggested: (educated: string, other: string) => string;
	readonly notJudged: string;
	readonly chart: string;
	readonly chartDescription: string;
	readonly horizon: string;
	readonly months: (months: Horizon) => string;
	readonly without: string;
	readonly withRecruitment: string;
	readonly counts: string;
	readonly renewal: string;
	readonly higherWith: string;
	readonly countColumns: {
		readonly likelyWithout: string;
		readonly likelyWith: string;
		readonly nearlyCertainWithout: string;
		readonly nearlyCertainWith: string;
	};
	readonly list: string;
	readonly listIntro: string;
	readonly shortfall: string;
	readonly noRisk: string;
}

export const aheadSectionTexts: Translated<AheadSectionTexts> = {
	nb: {
		heading: "5.3 Hva som kan mangle framover",
		intro:
			"Ansatte slutter eller går av med pensjon, og kompetanse går ut. Risikoen er sannsynligheten for at et krav ikke er oppfylt på et senere tidspunkt. Den er regnet ut fra alder, utdanningsgruppe og registrerte datoer, uten og med vanlig rekruttering.",
		recruitmentGiven: (percent) =>
			`Med vanlig rekruttering menes at ${percent} av dem som slutter, blir erstattet av noen som er kvalifisert. Tallet er kommunens eget.`,
		recruitmentSuggested: (educated, other) =>
			`Kommunen har ikke oppgitt hvor mange av dem som slutter, som blir erstattet av noen som er kvalifisert. Planen bruker et forslag: ${educated} for utdanning og autorisasjon, ${other} for kurs og ferdigheter.`,
		notJudged: "Risikoen framover er ikke regnet ut, fordi det ikke er stilt noen krav.",
		chart: "Krav med minst 50 prosent risiko for ikke å være oppfylt",
		chartDescription:
			"Figuren viser antall krav på fire tidspunkter, uten og med vanlig rekruttering.",
		horizon: "Om",
		months: (months) => `${months} måneder`,
		without: "Uten rekruttering",
		withRecruitment: "Med rekruttering",
		counts: "Antall krav med høy risiko",
		renewal:
			"Kurs som må fornyes, får ofte 100 prosent risiko. Analysen regner bare med fornyelser som er registrert, så risikoen faller når kursene er tatt på nytt og registrert.",
		higherWith:
			"Noen krav er en andel av en gruppe. Uten rekruttering blir gruppen mindre, og kravet med den. Med rekruttering holder gruppen seg like stor, men de nye har ikke alltid kompetansen. Derfor kan det se ut til å mangle mer med rekruttering enn uten.",
		countColumns: {
			likelyWithout: "Minst 50\u00a0% risiko uten rekruttering",
			likelyWith: "Minst 50\u00a0% risiko med rekruttering",
			nearlyCertainWithout: "Minst 90\u00a0% risiko uten rekruttering",
			nearlyCertainWith: "Minst 90\u00a0% risiko med rekruttering",
		},
		list: "Risiko i prosent og ventet mangel, uten / med rekruttering",
		listIntro:
			"Tabellen viser krav som kan bli brutt innen tolv måneder eller er brutt i dag, de viktigste først. Ventet mangel er det som i gjennomsnitt vil mangle om tolv måneder, i personer eller årsverk.",
		shortfall: "Ventet mangel",
		noRisk: "Ingen krav har nevneverdig risiko de neste tolv månedene.",
	},
	nn: {
		heading: "5.3 Kva som kan mangle framover",
		intro:
			"Tilsette sluttar eller går av med pensjon, og kompetanse går ut. Risikoen er sannsynet for at eit krav ikkje er oppfylt på eit seinare tidspunkt. Han er rekna ut frå alder, utdanningsgruppe og registrerte datoar, utan og med vanleg rekruttering.",
		recruitmentGiven: (percent) =>
			`Med vanleg rekruttering er det meint at ${percent} av dei som sluttar, blir erstatta av nokon som er kvalifisert. Talet er kommunen sitt eige.`,
		recruitmentSuggested: (educated, other) =>
			`Kommunen har ikkje oppgitt kor mange av dei som sluttar, som blir erstatta av nokon som er kvalifisert. Planen bruker eit framlegg: ${educated} for utdanning og autorisasjon, ${other} for kurs og ferdigheiter.`,
		notJudged: "Risikoen framover er ikkje rekna ut, fordi ingen krav er sette.",
		chart: "Krav med minst 50 prosent risiko for ikkje å vere oppfylte",
		chartDescription:
			"Figuren viser talet på krav på fire tidspunkt, utan og med vanleg rekruttering.",
		horizon: "Om",
		months: (months) => `${months} månader`,
		without: "Utan rekruttering",
		withRecruitment: "Med rekruttering",
		counts: "Talet på krav med høg risiko",
		renewal:
			"Kurs som må fornyast, får ofte 100 prosent risiko. Analysen reknar berre med fornyingar som er registrerte, så risikoen fell når kursa er tekne på nytt og registrerte.",
		higherWith:
			"Nokre krav er ein andel av ei gruppe. Utan rekruttering blir gruppa mindre, og kravet med henne. Med rekruttering held gruppa seg like stor, men dei nye har ikkje alltid kompetansen. Difor kan det sjå ut til å mangle meir med rekruttering enn utan.",
		countColumns: {
			likelyWithout: "Minst 50\u00a0% risiko utan rekruttering",
			likelyWith: "Minst 50\u00a0% risiko med rekruttering",
			nearlyCertainWithout: "Minst 90\u00a0% risiko utan rekruttering",
			nearlyCertainWith: "Minst 90\u00a0% risiko med rekruttering",
		},
		list: "Risiko i prosent og venta mangel, utan / med rekruttering",
		listIntro:
			"Tabellen viser krav som kan bli brotne innan tolv månader eller er brotne i dag, dei viktigaste først. Venta mangel er det som i gjennomsnitt vil mangle om tolv månader, i personar eller årsverk.",
		shortfall: "Venta mangel",
		noRisk: "Ingen krav har nemneverdig risiko dei neste tolv månadene.",
	},
	en: {
		heading: "5.3 What may be missing in the years ahead",
		intro:
			"Staff leave or retire, and competence expires. The risk is the probability that a requirement is not met at a later time. It is calculated from age, education group and registered dates, without and with normal recruitment.",
		recruitmentGiven: (percent) =>
			`Normal recruitment means that ${percent} of those who leave are replaced by somebody qualified. The figure is the municipality's own.`,
		recruitmentSuggested: (educated, other) =>
			`The municipality has not said how many of those who leave are replaced by somebody qualified. The plan uses a suggestion: ${educated} for education and authorisation, ${other} for courses and skills.`,
		notJudged: "The risk ahead is not calculated, because no requirements are set.",
		chart: "Requirements with at least a 50% risk of not being met",
		chartDescription:
			"The figure shows the number of requirements at four times, without and with normal recruitment.",
		horizon: "In",
		months: (months) => `${months} months`,
		without: "Without recruitment",
		withRecruitment: "With recruitment",
		counts: "Number of requirements at high risk",
		renewal:
			"Courses that must be renewed often show a risk of 100%. The analysis counts only renewals that are registered, so the risk falls once the courses have been retaken and registered.",
		higherWith:
			"Some requirements are a share of a group. Without recruitment the group shrinks, and the requirement with it. With recruitment the group keeps its size, but the newcomers do not always have the competence. So more may seem to be missing with recruitment than without.",
		countColumns: {
			likelyWithout: "At 50% risk or more without recruitment",
			likelyWith: "At 50% risk or more with recruitment",
			nearlyCertainWithout: "At 90% risk or more without recruitment",
			nearlyCertainWith: "At 90% risk or more with recruitment",
		},
		list: "Risk in per cent and expected shortfall, without / with recruitment",
		listIntro:
			"The table shows requirements that may be broken within twelve months, or are not met today, the most important first. Expected shortfall is what will be missing on average in twelve months, in persons or FTE.",
		shortfall: "Expected shortfall",
		noRisk: "No requirement is at any notable risk over the next twelve months.",
	},
};
