import type { FigureDefinition } from "./figure-definition.ts";

/** Figures of heat map, matrix, comparison and profile, and of a plan's costs. */
export const overviewDefinitions: readonly FigureDefinition[] = [
	{
		key: "heat-map-cell",
		fields: ["cells", "findings"],
		version: 1,
		inputs: ["staff", "requirements", "holdings", "catalogue"],
		source: "own",
		texts: {
			nb: {
				name: "Rute i varmekartet",
				meaning: "kravene i én enhet til én kompetanse, samlet.",
				steps: [
					"Dekningen er den laveste blant kravene i ruten.",
					"Risikoen og antallet nøkkelpersoner er det høyeste blant kravene i ruten.",
					"Tilstanden er «gap» når minst ett av kravene har gap, ellers tilstanden til det kravet som betyr mest.",
					"Der ingenting er krevd, er ruten tom. Det er ikke det samme som 0.",
				],
			},
			nn: {
				name: "Rute i varmekartet",
				meaning: "krava i éi eining til éin kompetanse, samla.",
				steps: [
					"Dekninga er den lågaste blant krava i ruta.",
					"Risikoen og talet på nøkkelpersonar er det høgaste blant krava i ruta.",
					"Tilstanden er «gap» når minst eitt av krava har gap, elles tilstanden til det kravet som betyr mest.",
					"Der ingenting er kravd, er ruta tom. Det er ikkje det same som 0.",
				],
			},
			en: {
				name: "Cell of the heat map",
				meaning: "the requirements of one unit for one competence, together.",
				steps: [
					"The coverage is the lowest of the requirements in the cell.",
					"The risk and the number of key persons are the highest of the requirements in the cell.",
					"The state is “gap” when at least one of them has a gap, else that of the requirement that matters most.",
					"Where nothing is required the cell is empty, which is not the same as 0.",
				],
			},
		},
	},
	{
		key: "order",
		fields: ["place"],
		version: 1,
		inputs: ["staff", "requirements", "holdings", "catalogue", "turnover"],
		source: "own",
		texts: {
			nb: {
				name: "Rekkefølge",
				meaning: "hvor viktig funnet er blant funnene i analysen; 1 er viktigst.",
				steps: [
					"Mest kritisk først, så størst ventet mangel om 12 måneder, så størst gap.",
					"Funn som er like, kommer etter enhet og kompetanse.",
				],
			},
			nn: {
				name: "Rekkjefølgje",
				meaning: "kor viktig funnet er blant funna i analysen; 1 er viktigast.",
				steps: [
					"Mest kritisk først, så størst venta mangel om 12 månader, så størst gap.",
					"Funn som er like, kjem etter eining og kompetanse.",
				],
			},
			en: {
				name: "Order",
				meaning: "how much the finding matters among the findings of the analysis; 1 matters most.",
				steps: [
					"Most critical first, then the largest expected shortfall in 12 months, then the largest gap.",
					"Findings that are equal come by unit and competence.",
				],
			},
		},
	},
	{
		key: "change",
		fields: ["change", "counts"],
		version: 1,
		inputs: ["analyses"],
		source: "own",
		texts: {
			nb: {
				name: "Endring mellom to analyser",
				meaning:
					"hva som har skjedd med gapet i et krav fra den tidligste analysen til den seneste.",
				steps: [
					"Kravene pares: det samme kravet i begge analysene.",
					"Gapene sammenlignes: åpnet, lukket, større, mindre eller uendret.",
					"Måles kravet i noe annet enn før, eller vurderes det ikke lenger, sies det for seg.",
				],
			},
			nn: {
				name: "Endring mellom to analysar",
				meaning:
					"kva som har skjedd med gapet i eit krav frå den tidlegaste analysen til den seinaste.",
				steps: [
					"Krava blir para: det same kravet i begge analysane.",
					"Gapa blir samanlikna: opna, lukka, større, mindre eller uendra.",
					"Blir kravet målt i noko anna enn før, eller ikkje vurdert lenger, blir det sagt for seg.",
				],
			},
			en: {
				name: "Change between two analyses",
				meaning:
					"what has become of the gap of a requirement from the earlier analysis to the later.",
				steps: [
					"Requirements are paired: the same requirement in both analyses.",
					"Gaps are compared: opened, closed, larger, smaller or unchanged.",
					"A requirement that is counted in something else than before, or no longer judged, is told apart.",
				],
			},
		},
	},
	{
		key: "matrix-cell",
		fields: ["rows", "level", "evidence", "expires"],
		version: 1,
		inputs: ["staff", "requirements", "holdings", "catalogue"],
		source: "own",
		texts: {
			nb: {
				name: "Rute i kompetansematrisen",
				meaning: "det beste en ansatt har av en kompetanse på datoen.",
				steps: [
					"Det som fortsatt teller, går foran det som er gått ut; deretter høyest nivå og sterkest dokumentasjon.",
					"Kompetanse som følger av en annen, regnes med og merkes.",
					"Utløpsdatoen er den siste dagen kompetansen teller.",
				],
			},
			nn: {
				name: "Rute i kompetansematrisa",
				meaning: "det beste ein tilsett har av ein kompetanse på datoen.",
				steps: [
					"Det som framleis tel, går framfor det som er gått ut; deretter høgast nivå og sterkast dokumentasjon.",
					"Kompetanse som følgjer av ein annan, er rekna med og merkt.",
					"Utløpsdatoen er den siste dagen kompetansen tel.",
				],
			},
			en: {
				name: "Cell of the competence matrix",
				meaning: "the best that an employee has of a competence on the date.",
				steps: [
					"What still counts goes before what has expired; then the higher level and the stronger evidence.",
					"Competence that another implies is included, and marked.",
					"The expiry date is the last day that the competence counts.",
				],
			},
		},
	},
	{
		key: "full-time",
		fields: ["fullTime"],
		version: 1,
		inputs: ["staff"],
		source: "own",
		texts: {
			nb: {
				name: "Heltid",
				meaning: "ansatte med stillinger som til sammen er minst 100 prosent.",
				steps: ["Stillingene til samme person legges sammen, også i flere enheter."],
			},
			nn: {
				name: "Heiltid",
				meaning: "tilsette med stillingar som til saman er minst 100 prosent.",
				steps: ["Stillingane til same person blir lagde saman, òg i fleire einingar."],
			},
			en: {
				name: "Full time",
				meaning: "employees whose positions are at least 100% together.",
				steps: ["The positions of one person are added up, also in several units."],
			},
		},
	},
	{
		key: "mean-position",
		fields: ["meanPositionPercent"],
		version: 1,
		inputs: ["staff"],
		source: "own",
		texts: {
			nb: {
				name: "Gjennomsnittlig stilling",
				meaning: "hvor stor stilling de ansatte i gruppen har i snitt.",
				steps: [
					"Stillingsprosentene til hver person legges sammen.",
					"Summen for alle deles på antall personer og rundes til hele prosent.",
				],
			},
			nn: {
				name: "Gjennomsnittleg stilling",
				meaning: "kor stor stilling dei tilsette i gruppa har i snitt.",
				steps: [
					"Stillingsprosentane til kvar person blir lagde saman.",
					"Summen for alle blir delt på talet på personar og runda til heile prosent.",
				],
			},
			en: {
				name: "Mean position",
				meaning: "how large a position the employees of the group have on average.",
				steps: [
					"The position sizes of each person are added up.",
					"The sum of all is divided by the number of persons and rounded to whole percent.",
				],
			},
		},
	},
	{
		key: "expiring",
		fields: ["expiries", "within3Months", "within6Months", "within12Months"],
		version: 1,
		inputs: ["staff", "holdings", "catalogue"],
		source: "own",
		texts: {
			nb: {
				name: "Kompetanse som går ut",
				meaning:
					"hvor mange som mister kompetansen innen 3, 6 og 12 måneder hvis de ikke fornyer den.",
				steps: [
					"Sluttdatoen er den som er registrert, ellers startdatoen pluss gyldigheten i katalogen.",
					"Det lengste tidsrommet tar med de kortere.",
				],
			},
			nn: {
				name: "Kompetanse som går ut",
				meaning:
					"kor mange som mistar kompetansen innan 3, 6 og 12 månader dersom dei ikkje fornyar han.",
				steps: [
					"Sluttdatoen er den som er registrert, elles startdatoen pluss gyldigheita i katalogen.",
					"Det lengste tidsrommet tek med dei kortare.",
				],
			},
			en: {
				name: "Competence that expires",
				meaning: "how many lose the competence within 3, 6 and 12 months unless they renew it.",
				steps: [
					"The last day is the one registered, else the first day plus the validity in the catalogue.",
					"The longest period includes the shorter ones.",
				],
			},
		},
	},
	{
		key: "held-by-one",
		fields: ["heldByOne"],
		version: 1,
		inputs: ["staff", "holdings", "catalogue"],
		source: "own",
		texts: {
			nb: {
				name: "Bare én har den",
				meaning: "kompetanse som nøyaktig én ansatt har på datoen.",
				steps: ["Kompetanse på nivå 1 eller høyere regnes med, også når den følger av en annen."],
			},
			nn: {
				name: "Berre éin har han",
				meaning: "kompetanse som nøyaktig éin tilsett har på datoen.",
				steps: ["Kompetanse på nivå 1 eller høgare er rekna med, òg når han følgjer av ein annan."],
			},
			en: {
				name: "Held by one",
				meaning: "competence that exactly one employee holds on the date.",
				steps: ["Competence at level 1 or higher is included, also when another implies it."],
			},
		},
	},
	{
		key: "full-cost",
		fields: ["fullCost"],
		version: 1,
		inputs: ["prices"],
		source: "own",
		texts: {
			nb: {
				name: "Full kostnad",
				meaning: "alt tiltaket koster, i hele kroner.",
				steps: [
					"Lønn under permisjon, vikar, reise og avgift legges sammen.",
					"Mangler en av prisene, mangler også summen. Den regnes ikke som 0.",
					"Tiltak som er droppet, regnes ikke med i planens sum.",
				],
			},
			nn: {
				name: "Full kostnad",
				meaning: "alt tiltaket kostar, i heile kroner.",
				steps: [
					"Lønn under permisjon, vikar, reise og avgift blir lagde saman.",
					"Manglar ein av prisane, manglar òg summen. Han er ikkje rekna som 0.",
					"Tiltak som er droppa, er ikkje rekna med i summen for planen.",
				],
			},
			en: {
				name: "Full cost",
				meaning: "everything the measure costs, in whole kroner.",
				steps: [
					"Salary during leave, substitute, travel and fee are added up.",
					"If one of the prices is missing, so is the sum. It is not counted as 0.",
					"Measures that are dropped are left out of the plan's sum.",
				],
			},
		},
	},
	{
		key: "uncovered",
		fields: ["uncovered"],
		version: 1,
		inputs: ["prices", "funding"],
		source: "own",
		texts: {
			nb: {
				name: "Ikke dekket",
				meaning: "det av full kostnad som verken egenandel eller tilskudd dekker.",
				steps: [
					"Full kostnad minus egenandel minus tilskudd.",
					"Er svaret under 0, er det satt av mer enn tiltaket koster.",
				],
			},
			nn: {
				name: "Ikkje dekt",
				meaning: "det av full kostnad som verken eigendel eller tilskot dekkjer.",
				steps: [
					"Full kostnad minus eigendel minus tilskot.",
					"Er svaret under 0, er det sett av meir enn tiltaket kostar.",
				],
			},
			en: {
				name: "Uncovered",
				meaning: "the part of the full cost that neither own share nor grant covers.",
				steps: [
					"Full cost less own share less grant.",
					"If it is below 0, more is set aside than the measure costs.",
				],
			},
		},
	},
	{
		key: "booked",
		fields: ["spent", "byKind", "byFunding"],
		version: 1,
		inputs: ["costs"],
		source: "own",
		texts: {
			nb: {
				name: "Ført",
				meaning: "det som er betalt, i hele kroner.",
				steps: [
					"Alle førte linjer legges sammen. En linje med minus retter tidligere linjer.",
					"Det som er betalt på tiltak som siden er droppet, regnes med.",
				],
			},
			nn: {
				name: "Ført",
				meaning: "det som er betalt, i heile kroner.",
				steps: [
					"Alle førte linjer blir lagde saman. Ei linje med minus rettar tidlegare linjer.",
					"Det som er betalt på tiltak som sidan er droppa, er rekna med.",
				],
			},
			en: {
				name: "Booked",
				meaning: "what has been paid, in whole kroner.",
				steps: [
					"All booked lines are added up. A line with a minus corrects earlier ones.",
					"What was paid on measures that were dropped later is included.",
				],
			},
		},
	},
];
