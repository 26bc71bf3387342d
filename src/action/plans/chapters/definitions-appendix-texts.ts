import type { Translated } from "../../../machinery/languages/language.ts";

/** Appendix A: how each figure is made, in plain words (gap analysis: exact definitions). */
export interface DefinitionsTexts {
	readonly heading: string;
	readonly intro: (version: string, date: string) => string;
	readonly items: readonly (readonly [name: string, meaning: string])[];
}

export const definitionsTexts: Translated<DefinitionsTexts> = {
	nb: {
		heading: "Vedlegg A. Slik er tallene laget",
		intro: (version, date) =>
			`Alle tall gjelder ${date} og følger versjon ${version} av definisjonene. Samme filer gir alltid samme tall.`,
		items: [
			["Ansatt: ", "den som har et arbeidsforhold på datoen. Første og siste dag regnes med."],
			["Årsverk: ", "summen av stillingsprosentene. 100 prosent er 1,00 årsverk."],
			[
				"Krav: ",
				"hva en enhet og alle enheter under den må ha. Det måles i personer, årsverk, andel av personene eller andel av årsverkene i gruppen.",
			],
			[
				"Gruppe: ",
				"alle som arbeider i enheten eller en enhet under den, og har en utdanningsgruppe eller stilling som kravet gjelder. Et krav uten slik avgrensning gjelder alle ansatte der.",
			],
			[
				"Kvalifisert: ",
				"den i gruppen som har kompetansen i dag, bruker den, og har det nivået og den dokumentasjonen som kravet ber om. En utdanning som innebærer kompetansen, teller også. Uten kompetansekatalog teller utdanningsgruppen som kompetanse.",
			],
			[
				"Gap og overskudd: ",
				"gapet er kravet minus det kommunen har, overskuddet er det motsatte. Ingen av dem er mindre enn 0.",
			],
			[
				"Dekning: ",
				"det kommunen har, delt på kravet, høyst 100 prosent. Et krav til en gruppe uten ansatte regnes ikke som dekket.",
			],
			[
				"Sårbar: ",
				"kravet er oppfylt, men brytes hvis én bestemt person slutter. Alt regnes da på nytt uten personen, også gruppens størrelse.",
			],
			[
				"Nøkkelpersoner: ",
				"hvor mange kvalifiserte som hver for seg åpner eller øker gapet hvis de slutter.",
			],
			[
				"Risiko framover: ",
				"sannsynligheten for at kravet ikke er oppfylt om 12, 24, 36 og 60 måneder. For hver ansatt bruker analysen en årlig sannsynlighet for å slutte etter alder og utdanningsgruppe (vedlegg D), registrert sluttdato, 70 år som øvre grense, og datoen kompetansen går ut. Tallene er regnet ut, ikke simulert.",
			],
			[
				"Ventet mangel: ",
				"hvor mye som i gjennomsnitt vil mangle på det tidspunktet, i personer eller årsverk.",
			],
			[
				"Vanlig rekruttering: ",
				"den andelen av dem som slutter, som blir erstattet av noen som er kvalifisert.",
			],
			[
				"Virkemidler: ",
				"gapet i personer fordelt på bekrefte, mobilisere, lære opp og anskaffe, i den rekkefølgen. Ingen telles to ganger i samme gap, men samme person kan være løsningen på flere gap.",
			],
			["Avvikle: ", "kompetanse som minst én ansatt har, og som ingen krav i kommunen gjelder."],
		],
	},
	nn: {
		heading: "Vedlegg A. Slik er tala laga",
		intro: (version, date) =>
			`Alle tal gjeld ${date} og følgjer versjon ${version} av definisjonane. Same filer gir alltid same tal.`,
		items: [
			["Tilsett: ", "den som har eit arbeidsforhold på datoen. Første og siste dag er rekna med."],
			["Årsverk: ", "summen av stillingsprosentane. 100 prosent er 1,00 årsverk."],
			[
				"Krav: ",
				"kva ei eining og alle einingar under henne må ha. Det blir målt i personar, årsverk, andel av personane eller andel av årsverka i gruppa.",
			],
			[
				"Gruppe: ",
				"alle som arbeider i eininga eller ei eining under henne, og har ei utdanningsgruppe eller stilling som kravet gjeld. Eit krav utan slik avgrensing gjeld alle tilsette der.",
			],
			[
				"Kvalifisert: ",
				"den i gruppa som har kompetansen i dag, bruker han, og har det nivået og den dokumentasjonen som kravet ber om. Ei utdanning som inneber kompetansen, tel òg. Utan kompetansekatalog tel utdanningsgruppa som kompetanse.",
			],
			[
				"Gap og overskot: ",
				"gapet er kravet minus det kommunen har, overskotet er det motsette. Ingen av dei er mindre enn 0.",
			],
			[
				"Dekning: ",
				"det kommunen har, delt på kravet, høgst 100 prosent. Eit krav til ei gruppe utan tilsette er ikkje rekna som dekt.",
			],
			[
				"Sårbar: ",
				"kravet er oppfylt, men blir brote dersom éin bestemt person sluttar. Alt blir då rekna på nytt utan personen, òg storleiken på gruppa.",
			],
			[
				"Nøkkelpersonar: ",
				"kor mange kvalifiserte som kvar for seg opnar eller aukar gapet dersom dei sluttar.",
			],
			[
				"Risiko framover: ",
				"sannsynet for at kravet ikkje er oppfylt om 12, 24, 36 og 60 månader. For kvar tilsett bruker analysen eit årleg sannsyn for å slutte etter alder og utdanningsgruppe (vedlegg D), registrert sluttdato, 70 år som øvre grense, og datoen kompetansen går ut. Tala er rekna ut, ikkje simulerte.",
			],
			[
				"Venta mangel: ",
				"kor mykje som i gjennomsnitt vil mangle på det tidspunktet, i personar eller årsverk.",
			],
			[
				"Vanleg rekruttering: ",
				"den delen av dei som sluttar, som blir erstatta av nokon som er kvalifisert.",
			],
			[
				"Verkemiddel: ",
				"gapet i personar fordelt på stadfeste, mobilisere, lære opp og skaffe, i den rekkjefølgja. Ingen er talde to gonger i same gap, men same person kan vere løysinga på fleire gap.",
			],
			["Avvikle: ", "kompetanse som minst éin tilsett har, og som ingen krav i kommunen gjeld."],
		],
	},
	en: {
		heading: "Appendix A. How the figures are calculated",
		intro: (version, date) =>
			`All figures are as of ${date} and follow version ${version} of the definitions. The same files always give the same figures.`,
		items: [
			[
				"Employee: ",
				"anyone with an employment on the date. The first and last days are included.",
			],
			["FTE: ", "the sum of position sizes. 100% is 1.00 FTE."],
			[
				"Requirement: ",
				"what a unit and all units below it must have, counted in persons, FTE, a share of the group's persons or a share of the group's FTE.",
			],
			[
				"Group: ",
				"everyone who works in the unit or a unit below it and has an education group or position that the requirement applies to. A requirement without such a limit applies to all staff there.",
			],
			[
				"Qualified: ",
				"anyone in the group who has the competence today, uses it, and has the level and evidence that the requirement asks for. An education that implies the competence counts too. Without a competence catalogue, the education group counts as a competence.",
			],
			[
				"Gap and surplus: ",
				"the gap is the requirement minus what the municipality has; the surplus is the reverse. Neither is ever below 0.",
			],
			[
				"Coverage: ",
				"what the municipality has divided by the requirement, at most 100%. A requirement for a group without staff is not counted as covered.",
			],
			[
				"Vulnerable: ",
				"the requirement is met, but would be broken if one particular person left. Everything is then calculated again without that person, including the size of the group.",
			],
			[
				"Key persons: ",
				"how many of the qualified would, one at a time, open or widen the gap by leaving.",
			],
			[
				"Risk ahead: ",
				"the probability that the requirement is not met in 12, 24, 36 and 60 months. For each employee it uses a yearly probability of leaving by age and education group (appendix D), the registered last day, an upper age limit of 70, and the date on which the competence expires. The figures are calculated, not simulated.",
			],
			[
				"Expected shortfall: ",
				"how much will be missing at that time on average, in persons or FTE.",
			],
			[
				"Normal recruitment: ",
				"the share of those who leave who are replaced by somebody qualified.",
			],
			[
				"Remedies: ",
				"the gap in persons divided into verify, mobilise, learn and acquire, in that order. Nobody is counted twice in one gap, but the same person may be the answer to several gaps.",
			],
			[
				"Phase out: ",
				"competence that at least one employee holds and no requirement in the municipality asks for.",
			],
		],
	},
};
