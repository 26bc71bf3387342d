import type { Translated } from "../../src/machinery/languages/language.ts";
import { writeInteger } from "../../src/machinery/languages/numbers.ts";

/** A task with its number: "3 egenerklæringer venter på svar". */
type Counted = (count: number) => string;

interface FrontTexts {
	readonly title: (name: string) => string;
	readonly waiting: string;
	readonly nothing: string;
	readonly nothingLead: string;
	readonly tasks: {
		readonly toConfirm: Counted;
		readonly unanswered: Counted;
		readonly staleProfiles: Counted;
		readonly roundsToAnswer: Counted;
		readonly returned: Counted;
		readonly ownProfileStale: string;
		readonly expiring: Counted;
		readonly ownExpiring: Counted;
		readonly conversationsDue: Counted;
		readonly conversationPlanned: string;
		readonly openSignals: Counted;
		readonly imports: Counted;
		readonly openInputs: (count: number, plan: string) => string;
		readonly comment: (plan: string) => string;
		readonly readAnswers: (count: number, plan: string) => string;
		readonly decide: (plan: string) => string;
		readonly readPlan: (plan: string) => string;
		readonly noAnalysis: string;
		readonly oldAnalysis: (day: string) => string;
		readonly unpriced: (count: number, plan: string) => string;
		readonly noPlan: string;
		readonly noGoals: (plan: string) => string;
		readonly invited: Counted;
		readonly retention: Counted;
		readonly noImports: string;
		readonly lastImport: (day: string) => string;
	};
	readonly figures: string;
	readonly gaps: string;
	readonly vulnerable: string;
	readonly requirements: string;
	readonly planCost: string;
	readonly planUncovered: (kroner: string) => string;
	readonly unpricedCost: (count: number) => string;
	readonly asOf: (day: string) => string;
	readonly more: (count: string, day: string) => string;
	readonly fewer: (count: string, day: string) => string;
	readonly same: (day: string) => string;
	readonly first: string;
	readonly kroner: (amount: string) => string;
	readonly worst: string;
	readonly worstLead: (day: string) => string;
	readonly allGaps: (count: string) => string;
	readonly noGaps: string;
	readonly noGapsLead: string;
	readonly noAnalysis: string;
	readonly noAnalysisLead: string;
	readonly lacks: (missing: string, required: string) => string;
	readonly why: string;
	readonly noBasis: string;
	readonly closing: string;
	readonly closingCosts: (kroner: string, measures: number) => string;
	readonly closingUnpriced: (measures: number) => string;
	readonly closingNone: string;
	readonly plan: string;
	readonly planStatus: string;
	readonly nextStep: string;
	readonly nextSteps: Readonly<
		Record<"mandate" | "draft" | "hearing" | "adopted" | "replaced", string>
	>;
	readonly period: string;
	readonly inputs: string;
	readonly inputsOpen: (all: number, open: number) => string;
	readonly purpose: string;
	readonly toPlan: string;
	readonly report: string;
	readonly reportLead: string;
	readonly reportMissing: string;
	readonly reportSurplus: string;
	readonly own: string;
	readonly ownHeld: Counted;
	readonly ownLast: (day: string) => string;
	readonly ownNever: string;
	readonly ownRunsOut: string;
	readonly ownNoneRunsOut: string;
	readonly ownWishes: string;
	readonly ownNoWishes: string;
	readonly toOwn: string;
	readonly until: (day: string) => string;
	readonly ranOut: (day: string) => string;
	readonly cooperations: string;
	readonly noCooperations: string;
	readonly noCooperationsLead: string;
	readonly ownedBy: (organisation: string) => string;
	readonly shares: string;
	readonly sharesNothing: string;
	readonly notMore: string;
	readonly notMoreLead: string;
	readonly catalogues: Counted;
	readonly guidance: string;
	readonly answers: string;
	readonly noAnswers: string;
	readonly said: string;
	readonly answer: string;
	readonly notAnswered: string;
}

const number = (language: "nb" | "nn" | "en") => (count: number) => writeInteger(count, language);
const [nb, nn, en] = [number("nb"), number("nn"), number("en")];

export const frontTexts: Translated<FrontTexts> = {
	nb: {
		title: (name) => `God dag, ${name}`,
		waiting: "Dette venter på deg",
		nothing: "Ingenting venter på deg akkurat nå",
		nothingLead: "Når noe trenger deg, står det her.",
		tasks: {
			toConfirm: (count) =>
				count === 1
					? "1 egenerklæring å ta stilling til"
					: `${nb(count)} egenerklæringer å ta stilling til`,
			unanswered: (count) =>
				count === 1
					? "1 ansatt har ikke svart på kartleggingen"
					: `${nb(count)} ansatte har ikke svart på kartleggingen`,
			staleProfiles: (count) =>
				count === 1
					? "1 profil er ikke sett over på et år"
					: `${nb(count)} profiler er ikke sett over på et år`,
			roundsToAnswer: (count) =>
				count === 1 ? "Svar på kartleggingen" : `Svar på ${nb(count)} kartlegginger`,
			returned: (count) =>
				count === 1
					? "1 egenerklæring er sendt tilbake til deg"
					: `${nb(count)} egenerklæringer er sendt tilbake til deg`,
			ownProfileStale: "Se over kompetansen din: det er over et år siden sist",
			expiring: (count) =>
				count === 1
					? "1 kompetanse i enhetene dine går ut innen tre måneder, eller er gått ut"
					: `${nb(count)} kompetanser i enhetene dine går ut innen tre måneder, eller er gått ut`,
			ownExpiring: (count) =>
				count === 1
					? "1 av kompetansene dine går ut snart"
					: `${nb(count)} av kompetansene dine går ut snart`,
			conversationsDue: (count) =>
				count === 1
					? "1 ansatt har ikke hatt medarbeidersamtale det siste året"
					: `${nb(count)} ansatte har ikke hatt medarbeidersamtale det siste året`,
			conversationPlanned: "Forbered medarbeidersamtalen din",
			openSignals: (count) =>
				count === 1
					? "1 åpen melding om manglende kompetanse"
					: `${nb(count)} åpne meldinger om manglende kompetanse`,
			imports: (count) =>
				count === 1
					? "1 import venter på bekreftelse"
					: `${nb(count)} importer venter på bekreftelse`,
			openInputs: (count, plan) =>
				count === 1 ? `1 innspill uten svar: ${plan}` : `${nb(count)} innspill uten svar: ${plan}`,
			comment: (plan) => `Les og si hva du mener: ${plan}`,
			readAnswers: (count, plan) =>
				count === 1
					? `1 innspill har fått svar: ${plan}`
					: `${nb(count)} innspill har fått svar: ${plan}`,
			decide: (plan) => `Klar for vedtak: ${plan}`,
			readPlan: (plan) => `Legges fram for vedtak: ${plan}`,
			noAnalysis: "Lag den første gapanalysen",
			oldAnalysis: (day) => `Gapanalysen er fra ${day}. Lag en ny`,
			unpriced: (count, plan) =>
				count === 1
					? `1 tiltak mangler pris: ${plan}`
					: `${nb(count)} tiltak mangler pris: ${plan}`,
			noPlan: "Begynn på en kompetanseplan",
			noGoals: (plan) => `Planen har ingen mål ennå: ${plan}`,
			invited: (count) =>
				count === 1 ? "1 invitasjon er ikke brukt" : `${nb(count)} invitasjoner er ikke brukt`,
			retention: (count) =>
				count === 1 ? "1 rad kan slettes" : `${nb(count)} rader kan slettes: lagringstiden er ute`,
			noImports: "Importer ansattlisten",
			lastImport: (day) => `Siste import av ansatte er fra ${day}`,
		},
		figures: "Tallene nå",
		gaps: "Gap",
		vulnerable: "Sårbare: én unna gap",
		requirements: "Krav som er vurdert",
		planCost: "Det planen koster",
		planUncovered: (kroner) => `${kroner} er ikke dekket.`,
		unpricedCost: (count) => `${nb(count)} tiltak mangler pris.`,
		asOf: (day) => `Per ${day}`,
		more: (count, day) => `${count} flere enn ${day}`,
		fewer: (count, day) => `${count} færre enn ${day}`,
		same: (day) => `Like mange som ${day}`,
		first: "Første analyse, så det er ikke noe å sammenligne med",
		kroner: (amount) => `${amount} kr`,
		worst: "De viktigste gapene",
		worstLead: (day) => `Etter hvor kritiske de er og hvor mye som mangler, per ${day}.`,
		allGaps: (count) => `Se alle ${count} gap`,
		noGaps: "Ingen gap",
		noGapsLead: "Alle krav som er vurdert, er oppfylt.",
		noAnalysis: "Ingen gapanalyse ennå",
		noAnalysisLead: "Når fag- og kvalitetsutvikleren har laget en, står de viktigste gapene her.",
		lacks: (missing, required) => `Mangler ${missing}. Kravet er ${required}.`,
		why: "Hvorfor",
		noBasis: "Hjemmel er ikke skrevet inn.",
		closing: "Å lukke det",
		closingCosts: (kroner, measures) =>
			`${kroner} (${measures === 1 ? "1 tiltak" : `${nb(measures)} tiltak`})`,
		closingUnpriced: (measures) =>
			measures === 1
				? "1 tiltak, uten pris ennå"
				: `${nb(measures)} tiltak, ikke alle med pris ennå`,
		closingNone: "Ingen tiltak ennå",
		plan: "Kompetanseplanen",
		planStatus: "Status",
		nextStep: "Neste steg",
		nextSteps: {
			mandate: "Skriv ferdig mandatet, la deltakerne lese det, og gå videre til utkast.",
			draft: "Sett mål, pris tiltakene, og send planen på høring.",
			hearing: "Svar på innspillene, og legg planen fram for vedtak.",
			adopted: "Gjennomfør tiltakene, og følg med på om gapene lukkes.",
			replaced: "En nyere plan gjelder.",
		},
		period: "Periode",
		inputs: "Innspill",
		inputsOpen: (all, open) =>
			open === 0 ? `${nb(all)}, alle har fått svar` : `${nb(all)}, ${nb(open)} uten svar`,
		purpose: "Formål",
		toPlan: "Gå til planen",
		report: "Si fra om kompetanse",
		reportLead: "Det tar under et minutt, og den som planlegger, ser det med en gang.",
		reportMissing: "Meld manglende kompetanse",
		reportSurplus: "Meld kompetanse vi kan dele",
		own: "Kompetansen din",
		ownHeld: (count) =>
			count === 1 ? "1 kompetanse er registrert." : `${nb(count)} kompetanser er registrert.`,
		ownLast: (day) => `Sist sett over ${day}.`,
		ownNever: "Du har ikke sett over den ennå.",
		ownRunsOut: "Går ut det neste halvåret",
		ownNoneRunsOut: "Ingenting går ut det neste halvåret.",
		ownWishes: "Dette ønsker du å lære",
		ownNoWishes: "Du har ikke sagt hva du ønsker å lære.",
		toOwn: "Gå til kompetansen din",
		until: (day) => `til og med ${day}`,
		ranOut: (day) => `gikk ut ${day}`,
		cooperations: "Samarbeid",
		noCooperations: "Ingen samarbeid ennå",
		noCooperationsLead: "Virksomheten din er ikke med i noe samarbeid i dag.",
		ownedBy: (organisation) => `Eies av ${organisation}`,
		shares: "Deler",
		sharesNothing: "Ingenting er delt med dere her i dag.",
		notMore: "Hvorfor du ikke ser mer",
		notMoreLead:
			"Hver kommune eier tallene sine. Du ser det et samarbeid deler, og ikke tall om ansatte eller gap i den enkelte kommunen. Tall på tvers av kommuner kommer når de kan vernes mot at enkeltpersoner blir kjent igjen.",
		catalogues: (count) =>
			count === 1 ? "1 publisert kompetansekatalog" : `${nb(count)} publiserte kompetansekataloger`,
		guidance: "Lover, nasjonale planer og felles føringer",
		answers: "Innspill og svar",
		noAnswers: "Ingen innspill ennå.",
		said: "Innspill",
		answer: "Svar",
		notAnswered: "Ikke besvart ennå",
	},
	nn: {
		title: (name) => `God dag, ${name}`,
		waiting: "Dette ventar på deg",
		nothing: "Ingenting ventar på deg akkurat no",
		nothingLead: "Når noko treng deg, står det her.",
		tasks: {
			toConfirm: (count) =>
				count === 1
					? "1 eigenerklæring å ta stilling til"
					: `${nn(count)} eigenerklæringar å ta stilling til`,
			unanswered: (count) =>
				count === 1
					? "1 tilsett har ikkje svart på kartlegginga"
					: `${nn(count)} tilsette har ikkje svart på kartlegginga`,
			staleProfiles: (count) =>
				count === 1
					? "1 profil er ikkje sett over på eit år"
					: `${nn(count)} profilar er ikkje sette over på eit år`,
			roundsToAnswer: (count) =>
				count === 1 ? "Svar på kartlegginga" : `Svar på ${nn(count)} kartleggingar`,
			returned: (count) =>
				count === 1
					? "1 eigenerklæring er send tilbake til deg"
					: `${nn(count)} eigenerklæringar er sende tilbake til deg`,
			ownProfileStale: "Sjå over kompetansen din: det er over eit år sidan sist",
			expiring: (count) =>
				count === 1
					? "1 kompetanse i einingane dine går ut innan tre månader, eller er gått ut"
					: `${nn(count)} kompetansar i einingane dine går ut innan tre månader, eller er gått ut`,
			ownExpiring: (count) =>
				count === 1
					? "1 av kompetansane dine går ut snart"
					: `${nn(count)} av kompetansane dine går ut snart`,
			conversationsDue: (count) =>
				count === 1
					? "1 tilsett har ikkje hatt medarbeidarsamtale det siste året"
					: `${nn(count)} tilsette har ikkje hatt medarbeidarsamtale det siste året`,
			conversationPlanned: "Førebu medarbeidarsamtalen din",
			openSignals: (count) =>
				count === 1
					? "1 open melding om manglande kompetanse"
					: `${nn(count)} opne meldingar om manglande kompetanse`,
			imports: (count) =>
				count === 1
					? "1 import ventar på stadfesting"
					: `${nn(count)} importar ventar på stadfesting`,
			openInputs: (count, plan) =>
				count === 1 ? `1 innspel utan svar: ${plan}` : `${nn(count)} innspel utan svar: ${plan}`,
			comment: (plan) => `Les og sei kva du meiner: ${plan}`,
			readAnswers: (count, plan) =>
				count === 1
					? `1 innspel har fått svar: ${plan}`
					: `${nn(count)} innspel har fått svar: ${plan}`,
			decide: (plan) => `Klar for vedtak: ${plan}`,
			readPlan: (plan) => `Blir lagd fram for vedtak: ${plan}`,
			noAnalysis: "Lag den første gapanalysen",
			oldAnalysis: (day) => `Gapanalysen er frå ${day}. Lag ein ny`,
			unpriced: (count, plan) =>
				count === 1
					? `1 tiltak manglar pris: ${plan}`
					: `${nn(count)} tiltak manglar pris: ${plan}`,
			noPlan: "Begynn på ein kompetanseplan",
			noGoals: (plan) => `Planen har ingen mål enno: ${plan}`,
			invited: (count) =>
				count === 1 ? "1 invitasjon er ikkje brukt" : `${nn(count)} invitasjonar er ikkje brukte`,
			retention: (count) =>
				count === 1 ? "1 rad kan slettast" : `${nn(count)} rader kan slettast: lagringstida er ute`,
			noImports: "Importer tilsettlista",
			lastImport: (day) => `Siste import av tilsette er frå ${day}`,
		},
		figures: "Tala no",
		gaps: "Gap",
		vulnerable: "Sårbare: éin frå gap",
		requirements: "Krav som er vurderte",
		planCost: "Det planen kostar",
		planUncovered: (kroner) => `${kroner} er ikkje dekte.`,
		unpricedCost: (count) => `${nn(count)} tiltak manglar pris.`,
		asOf: (day) => `Per ${day}`,
		more: (count, day) => `${count} fleire enn ${day}`,
		fewer: (count, day) => `${count} færre enn ${day}`,
		same: (day) => `Like mange som ${day}`,
		first: "Første analyse, så det er ikkje noko å samanlikne med",
		kroner: (amount) => `${amount} kr`,
		worst: "Dei viktigaste gapa",
		worstLead: (day) => `Etter kor kritiske dei er og kor mykje som manglar, per ${day}.`,
		allGaps: (count) => `Sjå alle ${count} gap`,
		noGaps: "Ingen gap",
		noGapsLead: "Alle krav som er vurderte, er oppfylte.",
		noAnalysis: "Ingen gapanalyse enno",
		noAnalysisLead: "Når fag- og kvalitetsutviklaren har laga ein, står dei viktigaste gapa her.",
		lacks: (missing, required) => `Manglar ${missing}. Kravet er ${required}.`,
		why: "Kvifor",
		noBasis: "Heimel er ikkje skriven inn.",
		closing: "Å lukke det",
		closingCosts: (kroner, measures) =>
			`${kroner} (${measures === 1 ? "1 tiltak" : `${nn(measures)} tiltak`})`,
		closingUnpriced: (measures) =>
			measures === 1
				? "1 tiltak, utan pris enno"
				: `${nn(measures)} tiltak, ikkje alle med pris enno`,
		closingNone: "Ingen tiltak enno",
		plan: "Kompetanseplanen",
		planStatus: "Status",
		nextStep: "Neste steg",
		nextSteps: {
			mandate: "Skriv ferdig mandatet, la deltakarane lese det, og gå vidare til utkast.",
			draft: "Set mål, pris tiltaka, og send planen på høyring.",
			hearing: "Svar på innspela, og legg planen fram for vedtak.",
			adopted: "Gjennomfør tiltaka, og følg med på om gapa blir lukka.",
			replaced: "Ein nyare plan gjeld.",
		},
		period: "Periode",
		inputs: "Innspel",
		inputsOpen: (all, open) =>
			open === 0 ? `${nn(all)}, alle har fått svar` : `${nn(all)}, ${nn(open)} utan svar`,
		purpose: "Formål",
		toPlan: "Gå til planen",
		report: "Sei frå om kompetanse",
		reportLead: "Det tek under eit minutt, og den som planlegg, ser det med ein gong.",
		reportMissing: "Meld manglande kompetanse",
		reportSurplus: "Meld kompetanse vi kan dele",
		own: "Kompetansen din",
		ownHeld: (count) =>
			count === 1 ? "1 kompetanse er registrert." : `${nn(count)} kompetansar er registrerte.`,
		ownLast: (day) => `Sist sett over ${day}.`,
		ownNever: "Du har ikkje sett over han enno.",
		ownRunsOut: "Går ut det neste halvåret",
		ownNoneRunsOut: "Ingenting går ut det neste halvåret.",
		ownWishes: "Dette ønskjer du å lære",
		ownNoWishes: "Du har ikkje sagt kva du ønskjer å lære.",
		toOwn: "Gå til kompetansen din",
		until: (day) => `til og med ${day}`,
		ranOut: (day) => `gjekk ut ${day}`,
		cooperations: "Samarbeid",
		noCooperations: "Ingen samarbeid enno",
		noCooperationsLead: "Verksemda di er ikkje med i noko samarbeid i dag.",
		ownedBy: (organisation) => `Eigd av ${organisation}`,
		shares: "Deler",
		sharesNothing: "Ingenting er delt med dykk her i dag.",
		notMore: "Kvifor du ikkje ser meir",
		notMoreLead:
			"Kvar kommune eig tala sine. Du ser det eit samarbeid deler, og ikkje tal om tilsette eller gap i den enkelte kommunen. Tal på tvers av kommunar kjem når dei kan vernast mot at enkeltpersonar blir kjende att.",
		catalogues: (count) =>
			count === 1 ? "1 publisert kompetansekatalog" : `${nn(count)} publiserte kompetansekatalogar`,
		guidance: "Lover, nasjonale planar og felles føringar",
		answers: "Innspel og svar",
		noAnswers: "Ingen innspel enno.",
		said: "Innspel",
		answer: "Svar",
		notAnswered: "Ikkje svart på enno",
	},
	en: {
		title: (name) => `Good day, ${name}`,
		waiting: "Waiting for you",
		nothing: "Nothing is waiting for you right now",
		nothingLead: "When something needs you, it stands here.",
		tasks: {
			toConfirm: (count) =>
				count === 1 ? "1 declaration to decide on" : `${en(count)} declarations to decide on`,
			unanswered: (count) =>
				count === 1
					? "1 employee has not answered the mapping"
					: `${en(count)} employees have not answered the mapping`,
			staleProfiles: (count) =>
				count === 1
					? "1 profile has not been gone through for a year"
					: `${en(count)} profiles have not been gone through for a year`,
			roundsToAnswer: (count) =>
				count === 1 ? "Answer the mapping" : `Answer ${en(count)} mappings`,
			returned: (count) =>
				count === 1
					? "1 declaration is returned to you"
					: `${en(count)} declarations are returned to you`,
			ownProfileStale: "Go through your competence: it is over a year since last time",
			expiring: (count) =>
				count === 1
					? "1 competence in your units expires within three months, or has expired"
					: `${en(count)} competences in your units expire within three months, or have expired`,
			ownExpiring: (count) =>
				count === 1
					? "1 of your competences expires soon"
					: `${en(count)} of your competences expire soon`,
			conversationsDue: (count) =>
				count === 1
					? "1 employee has had no conversation in the last year"
					: `${en(count)} employees have had no conversation in the last year`,
			conversationPlanned: "Prepare your employee conversation",
			openSignals: (count) =>
				count === 1
					? "1 open signal of missing competence"
					: `${en(count)} open signals of missing competence`,
			imports: (count) => (count === 1 ? "1 import to confirm" : `${en(count)} imports to confirm`),
			openInputs: (count, plan) =>
				count === 1
					? `1 input without an answer: ${plan}`
					: `${en(count)} inputs without an answer: ${plan}`,
			comment: (plan) => `Read and say what you mean: ${plan}`,
			readAnswers: (count, plan) =>
				count === 1
					? `1 input has an answer: ${plan}`
					: `${en(count)} inputs have an answer: ${plan}`,
			decide: (plan) => `Ready to be adopted: ${plan}`,
			readPlan: (plan) => `Put to the vote: ${plan}`,
			noAnalysis: "Make the first gap analysis",
			oldAnalysis: (day) => `The gap analysis is from ${day}. Make a new one`,
			unpriced: (count, plan) =>
				count === 1
					? `1 measure has no price: ${plan}`
					: `${en(count)} measures have no price: ${plan}`,
			noPlan: "Begin a competence plan",
			noGoals: (plan) => `The plan has no goals yet: ${plan}`,
			invited: (count) =>
				count === 1 ? "1 invitation is not used" : `${en(count)} invitations are not used`,
			retention: (count) =>
				count === 1 ? "1 row can be erased" : `${en(count)} rows can be erased: their time is out`,
			noImports: "Import the staff list",
			lastImport: (day) => `The last import of staff is from ${day}`,
		},
		figures: "The figures now",
		gaps: "Gaps",
		vulnerable: "Vulnerable: one away from a gap",
		requirements: "Requirements judged",
		planCost: "What the plan costs",
		planUncovered: (kroner) => `${kroner} is not covered.`,
		unpricedCost: (count) => `${en(count)} measures have no price.`,
		asOf: (day) => `As of ${day}`,
		more: (count, day) => `${count} more than ${day}`,
		fewer: (count, day) => `${count} fewer than ${day}`,
		same: (day) => `As many as ${day}`,
		first: "The first analysis, so there is nothing to compare with",
		kroner: (amount) => `${amount} kr`,
		worst: "The most important gaps",
		worstLead: (day) => `By how critical they are and how much is missing, as of ${day}.`,
		allGaps: (count) => `See all ${count} gaps`,
		noGaps: "No gaps",
		noGapsLead: "All requirements that were judged are met.",
		noAnalysis: "No gap analysis yet",
		noAnalysisLead: "When the quality developer has made one, the most important gaps stand here.",
		lacks: (missing, required) => `Lacks ${missing}. Required: ${required}.`,
		why: "Why",
		noBasis: "The basis is not written.",
		closing: "Closing it",
		closingCosts: (kroner, measures) =>
			`${kroner} (${measures === 1 ? "1 measure" : `${en(measures)} measures`})`,
		closingUnpriced: (measures) =>
			measures === 1
				? "1 measure, without a price yet"
				: `${en(measures)} measures, not all priced yet`,
		closingNone: "No measures yet",
		plan: "The competence plan",
		planStatus: "Status",
		nextStep: "Next step",
		nextSteps: {
			mandate: "Finish the mandate, let the participants read it, and go on to a draft.",
			draft: "Set goals, price the measures, and send the plan to hearing.",
			hearing: "Answer the inputs, and put the plan forward for adoption.",
			adopted: "Carry out the measures, and watch whether the gaps close.",
			replaced: "A newer plan holds.",
		},
		period: "Period",
		inputs: "Inputs",
		inputsOpen: (all, open) =>
			open === 0 ? `${en(all)}, all answered` : `${en(all)}, ${en(open)} without an answer`,
		purpose: "Purpose",
		toPlan: "Go to the plan",
		report: "Report competence",
		reportLead: "It takes less than a minute, and whoever plans sees it at once.",
		reportMissing: "Report missing competence",
		reportSurplus: "Report competence we can share",
		own: "Your competence",
		ownHeld: (count) =>
			count === 1 ? "1 competence is registered." : `${en(count)} competences are registered.`,
		ownLast: (day) => `Last gone through ${day}.`,
		ownNever: "You have not gone through it yet.",
		ownRunsOut: "Expires in the next half year",
		ownNoneRunsOut: "Nothing expires in the next half year.",
		ownWishes: "What you wish to learn",
		ownNoWishes: "You have not said what you wish to learn.",
		toOwn: "Go to your competence",
		until: (day) => `until ${day}`,
		ranOut: (day) => `expired ${day}`,
		cooperations: "Cooperations",
		noCooperations: "No cooperations yet",
		noCooperationsLead: "Your organisation takes part in no cooperation today.",
		ownedBy: (organisation) => `Owned by ${organisation}`,
		shares: "Shares",
		sharesNothing: "Nothing is shared with you here today.",
		notMore: "Why you do not see more",
		notMoreLead:
			"Each municipality owns its figures. You see what a cooperation shares, and no figures about employees or gaps of one municipality. Figures across municipalities come when they can be protected so that nobody is recognised.",
		catalogues: (count) =>
			count === 1
				? "1 published competence catalogue"
				: `${en(count)} published competence catalogues`,
		guidance: "Laws, national plans and shared guidance",
		answers: "Inputs and answers",
		noAnswers: "No inputs yet.",
		said: "Input",
		answer: "Answer",
		notAnswered: "Not answered yet",
	},
};
