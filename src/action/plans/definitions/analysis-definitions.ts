import { definitionVersion } from "../../../knowledge/gaps/model.ts";
import type { FigureDefinition } from "./figure-definition.ts";

/** The figures of a gap analysis in plain words (gap analysis: exact definitions). Appendix A of a plan is made of these. */
export const analysisDefinitions: readonly FigureDefinition[] = [
	{
		key: "employee",
		fields: ["persons", "employments"],
		version: definitionVersion,
		inputs: ["staff"],
		source: "own",
		texts: {
			nb: {
				name: "Ansatt",
				meaning: "den som har et arbeidsforhold på datoen.",
				steps: ["Første og siste dag regnes med."],
			},
			nn: {
				name: "Tilsett",
				meaning: "den som har eit arbeidsforhold på datoen.",
				steps: ["Første og siste dag er rekna med."],
			},
			en: {
				name: "Employee",
				meaning: "anyone with an employment on the date.",
				steps: ["The first and last days are included."],
			},
		},
	},
	{
		key: "fte",
		fields: ["fte"],
		version: definitionVersion,
		inputs: ["staff"],
		source: "ssb",
		texts: {
			nb: {
				name: "Årsverk",
				meaning: "summen av stillingsprosentene. 100 prosent er 1,00 årsverk.",
				steps: [],
			},
			nn: {
				name: "Årsverk",
				meaning: "summen av stillingsprosentane. 100 prosent er 1,00 årsverk.",
				steps: [],
			},
			en: {
				name: "FTE",
				meaning: "the sum of position sizes. 100% is 1.00 FTE.",
				steps: [],
			},
		},
	},
	{
		key: "requirement",
		fields: ["required", "share"],
		version: definitionVersion,
		inputs: ["requirements", "units"],
		source: "ks",
		texts: {
			nb: {
				name: "Krav",
				meaning: "hva en enhet og alle enheter under den må ha.",
				steps: [
					"Det måles i personer, årsverk, andel av personene eller andel av årsverkene i gruppen.",
				],
			},
			nn: {
				name: "Krav",
				meaning: "kva ei eining og alle einingar under henne må ha.",
				steps: [
					"Det blir målt i personar, årsverk, andel av personane eller andel av årsverka i gruppa.",
				],
			},
			en: {
				name: "Requirement",
				meaning: "what a unit and all units below it must have.",
				steps: [
					"It is counted in persons, FTE, a share of the group's persons or a share of the group's FTE.",
				],
			},
		},
	},
	{
		key: "group",
		fields: ["groupSize", "groupSizeNow"],
		version: definitionVersion,
		inputs: ["staff", "requirements", "units"],
		source: "own",
		texts: {
			nb: {
				name: "Gruppe",
				meaning:
					"alle som arbeider i enheten eller en enhet under den, og har en utdanningsgruppe eller stilling som kravet gjelder.",
				steps: ["Et krav uten slik avgrensning gjelder alle ansatte der."],
			},
			nn: {
				name: "Gruppe",
				meaning:
					"alle som arbeider i eininga eller ei eining under henne, og har ei utdanningsgruppe eller stilling som kravet gjeld.",
				steps: ["Eit krav utan slik avgrensing gjeld alle tilsette der."],
			},
			en: {
				name: "Group",
				meaning:
					"everyone who works in the unit or a unit below it and has an education group or position that the requirement applies to.",
				steps: ["A requirement without such a limit applies to all staff there."],
			},
		},
	},
	{
		key: "qualified",
		fields: ["supply", "standing"],
		version: definitionVersion,
		inputs: ["staff", "requirements", "holdings", "catalogue"],
		source: "ks",
		texts: {
			nb: {
				name: "Kvalifisert",
				meaning:
					"den i gruppen som har kompetansen i dag, bruker den, og har det nivået og den dokumentasjonen som kravet ber om.",
				steps: [
					"En utdanning som innebærer kompetansen, teller også.",
					"Uten kompetansekatalog teller utdanningsgruppen som kompetanse.",
				],
			},
			nn: {
				name: "Kvalifisert",
				meaning:
					"den i gruppa som har kompetansen i dag, bruker han, og har det nivået og den dokumentasjonen som kravet ber om.",
				steps: [
					"Ei utdanning som inneber kompetansen, tel òg.",
					"Utan kompetansekatalog tel utdanningsgruppa som kompetanse.",
				],
			},
			en: {
				name: "Qualified",
				meaning:
					"anyone in the group who has the competence today, uses it, and has the level and evidence that the requirement asks for.",
				steps: [
					"An education that implies the competence counts too.",
					"Without a competence catalogue, the education group counts as a competence.",
				],
			},
		},
	},
	{
		key: "gap",
		fields: ["gap", "gaps", "surplus"],
		version: definitionVersion,
		inputs: ["staff", "requirements", "holdings", "catalogue"],
		source: "ks",
		texts: {
			nb: {
				name: "Gap og overskudd",
				meaning: "gapet er kravet minus det kommunen har, overskuddet er det motsatte.",
				steps: [
					"Ingen av dem er mindre enn 0.",
					"Årsverk rundes én gang, til hundredeler, før gapet regnes ut.",
				],
			},
			nn: {
				name: "Gap og overskot",
				meaning: "gapet er kravet minus det kommunen har, overskotet er det motsette.",
				steps: [
					"Ingen av dei er mindre enn 0.",
					"Årsverk blir runda éin gong, til hundredelar, før gapet blir rekna ut.",
				],
			},
			en: {
				name: "Gap and surplus",
				meaning:
					"the gap is the requirement minus what the municipality has; the surplus is the reverse.",
				steps: [
					"Neither is ever below 0.",
					"FTE is rounded once, to hundredths, before the gap is calculated.",
				],
			},
		},
	},
	{
		key: "coverage",
		fields: ["coverage"],
		version: definitionVersion,
		inputs: ["staff", "requirements", "holdings", "catalogue"],
		source: "own",
		texts: {
			nb: {
				name: "Dekning",
				meaning: "det kommunen har, delt på kravet, høyst 100 prosent.",
				steps: ["Et krav til en gruppe uten ansatte regnes ikke som dekket."],
			},
			nn: {
				name: "Dekning",
				meaning: "det kommunen har, delt på kravet, høgst 100 prosent.",
				steps: ["Eit krav til ei gruppe utan tilsette er ikkje rekna som dekt."],
			},
			en: {
				name: "Coverage",
				meaning: "what the municipality has divided by the requirement, at most 100%.",
				steps: ["A requirement for a group without staff is not counted as covered."],
			},
		},
	},
	{
		key: "vulnerability",
		fields: ["state"],
		version: definitionVersion,
		inputs: ["staff", "requirements", "holdings", "catalogue"],
		source: "own",
		texts: {
			nb: {
				name: "Sårbar",
				meaning: "kravet er oppfylt, men brytes hvis én bestemt person slutter.",
				steps: ["Alt regnes da på nytt uten personen, også gruppens størrelse."],
			},
			nn: {
				name: "Sårbar",
				meaning: "kravet er oppfylt, men blir brote dersom éin bestemt person sluttar.",
				steps: ["Alt blir då rekna på nytt utan personen, òg storleiken på gruppa."],
			},
			en: {
				name: "Vulnerable",
				meaning: "the requirement is met, but would be broken if one particular person left.",
				steps: [
					"Everything is then calculated again without that person, including the size of the group.",
				],
			},
		},
	},
	{
		key: "key-persons",
		fields: ["keyPersons"],
		version: definitionVersion,
		inputs: ["staff", "requirements", "holdings", "catalogue"],
		source: "own",
		texts: {
			nb: {
				name: "Nøkkelpersoner",
				meaning: "hvor mange kvalifiserte som hver for seg åpner eller øker gapet hvis de slutter.",
				steps: [
					"Hver kvalifisert tas ut for seg, og kravet regnes på nytt. De som åpner eller øker gapet, telles.",
				],
			},
			nn: {
				name: "Nøkkelpersonar",
				meaning:
					"kor mange kvalifiserte som kvar for seg opnar eller aukar gapet dersom dei sluttar.",
				steps: [
					"Kvar kvalifisert blir teken ut for seg, og kravet blir rekna på nytt. Dei som opnar eller aukar gapet, blir talde.",
				],
			},
			en: {
				name: "Key persons",
				meaning:
					"how many of the qualified would, one at a time, open or widen the gap by leaving.",
				steps: [
					"Each qualified person is left out in turn and the requirement calculated again. Those who open or widen the gap are counted.",
				],
			},
		},
	},
	{
		key: "risk-ahead",
		fields: ["risk", "riskWithRecruitment"],
		version: definitionVersion,
		inputs: ["staff", "requirements", "holdings", "catalogue", "turnover"],
		source: "own",
		texts: {
			nb: {
				name: "Risiko framover",
				meaning: "sannsynligheten for at kravet ikke er oppfylt om 12, 24, 36 og 60 måneder.",
				steps: [
					"For hver ansatt bruker analysen en årlig sannsynlighet for å slutte etter alder og utdanningsgruppe (vedlegg D), registrert sluttdato, 70 år som øvre grense, og datoen kompetansen går ut.",
					"Tallene er regnet ut, ikke simulert.",
				],
			},
			nn: {
				name: "Risiko framover",
				meaning: "sannsynet for at kravet ikkje er oppfylt om 12, 24, 36 og 60 månader.",
				steps: [
					"For kvar tilsett bruker analysen eit årleg sannsyn for å slutte etter alder og utdanningsgruppe (vedlegg D), registrert sluttdato, 70 år som øvre grense, og datoen kompetansen går ut.",
					"Tala er rekna ut, ikkje simulerte.",
				],
			},
			en: {
				name: "Risk ahead",
				meaning: "the probability that the requirement is not met in 12, 24, 36 and 60 months.",
				steps: [
					"For each employee it uses a yearly probability of leaving by age and education group (appendix D), the registered last day, an upper age limit of 70, and the date on which the competence expires.",
					"The figures are calculated, not simulated.",
				],
			},
		},
	},
	{
		key: "expected-shortfall",
		fields: ["expectedShortfall", "expectedShortfallWithRecruitment"],
		version: definitionVersion,
		inputs: ["staff", "requirements", "holdings", "catalogue", "turnover"],
		source: "own",
		texts: {
			nb: {
				name: "Ventet mangel",
				meaning:
					"hvor mye som i gjennomsnitt vil mangle på det tidspunktet, i personer eller årsverk.",
				steps: ["Mangelen i hvert mulige utfall veies med sannsynligheten for utfallet."],
			},
			nn: {
				name: "Venta mangel",
				meaning:
					"kor mykje som i gjennomsnitt vil mangle på det tidspunktet, i personar eller årsverk.",
				steps: ["Mangelen i kvart mogleg utfall blir vegen med sannsynet for utfallet."],
			},
			en: {
				name: "Expected shortfall",
				meaning: "how much will be missing at that time on average, in persons or FTE.",
				steps: ["The shortfall of each possible outcome is weighted by how likely the outcome is."],
			},
		},
	},
	{
		key: "normal-recruitment",
		fields: ["recruitment"],
		version: definitionVersion,
		inputs: ["recruitment", "catalogue"],
		source: "own",
		texts: {
			nb: {
				name: "Vanlig rekruttering",
				meaning: "den andelen av dem som slutter, som blir erstattet av noen som er kvalifisert.",
				steps: [
					"Er ikke andelen oppgitt, brukes 80 prosent for utdanning og autorisasjon, og 0 for annen kompetanse.",
				],
			},
			nn: {
				name: "Vanleg rekruttering",
				meaning: "den delen av dei som sluttar, som blir erstatta av nokon som er kvalifisert.",
				steps: [
					"Er ikkje delen oppgitt, blir 80 prosent brukt for utdanning og autorisasjon, og 0 for annan kompetanse.",
				],
			},
			en: {
				name: "Normal recruitment",
				meaning: "the share of those who leave who are replaced by somebody qualified.",
				steps: [
					"If no share is given, 80% is used for education and authorisation, and 0 for other competences.",
				],
			},
		},
	},
	{
		key: "remedies",
		fields: ["remedies", "verify", "mobilise", "learn", "acquire"],
		version: definitionVersion,
		inputs: ["staff", "requirements", "holdings", "catalogue"],
		source: "lai",
		texts: {
			nb: {
				name: "Virkemidler",
				meaning:
					"gapet i personer fordelt på bekrefte, mobilisere, lære opp og anskaffe, i den rekkefølgen.",
				steps: [
					"Ingen telles to ganger i samme gap, men samme person kan være løsningen på flere gap.",
					"Et gap i årsverk regnes om til personer med gjennomsnittlig stilling i gruppen, rundet opp.",
				],
			},
			nn: {
				name: "Verkemiddel",
				meaning:
					"gapet i personar fordelt på stadfeste, mobilisere, lære opp og skaffe, i den rekkjefølgja.",
				steps: [
					"Ingen er talde to gonger i same gap, men same person kan vere løysinga på fleire gap.",
					"Eit gap i årsverk blir rekna om til personar med gjennomsnittleg stilling i gruppa, runda opp.",
				],
			},
			en: {
				name: "Remedies",
				meaning:
					"the gap in persons divided into verify, mobilise, learn and acquire, in that order.",
				steps: [
					"Nobody is counted twice in one gap, but the same person may be the answer to several gaps.",
					"A gap in FTE is turned into persons by the mean position in the group, rounded up.",
				],
			},
		},
	},
	{
		key: "phase-out",
		fields: ["holders"],
		version: definitionVersion,
		inputs: ["requirements", "holdings", "catalogue"],
		source: "lai",
		texts: {
			nb: {
				name: "Avvikle",
				meaning: "kompetanse som minst én ansatt har, og som ingen krav i kommunen gjelder.",
				steps: [],
			},
			nn: {
				name: "Avvikle",
				meaning: "kompetanse som minst éin tilsett har, og som ingen krav i kommunen gjeld.",
				steps: [],
			},
			en: {
				name: "Phase out",
				meaning:
					"competence that at least one employee holds and no requirement in the municipality asks for.",
				steps: [],
			},
		},
	},
];
