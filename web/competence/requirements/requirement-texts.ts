import type { Translated } from "../../../src/machinery/languages/language.ts";

interface RequirementTexts {
	readonly title: string;
	readonly lead: string;
	readonly searchHint: string;
	readonly unit: string;
	readonly allUnits: string;
	readonly competence: string;
	readonly demand: string;
	readonly countedIn: string;
	readonly allCounts: string;
	readonly required: string;
	readonly minLevel: string;
	readonly minEvidence: string;
	readonly roles: string;
	readonly rolesHint: string;
	readonly everyone: string;
	readonly criticality: string;
	readonly allCriticalities: string;
	readonly basis: string;
	readonly basisHint: string;
	readonly valid: string;
	readonly always: string;
	readonly from: (day: string) => string;
	readonly until: (day: string) => string;
	readonly period: (from: string, to: string) => string;
	readonly validFrom: string;
	readonly validTo: string;
	readonly when: string;
	readonly inForce: string;
	readonly all: string;
	readonly restingOn: string;
	readonly showAll: string;
	readonly add: string;
	readonly suggest: string;
	readonly download: string;
	readonly empty: string;
	readonly emptyLead: string;
	readonly emptyLeadReader: string;
	readonly newTitle: string;
	readonly newLead: string;
	readonly titleOf: (competence: string, unit: string) => string;
	readonly requiredHint: string;
	readonly number: string;
	readonly save: string;
	readonly added: string;
	readonly saved: string;
	readonly change: string;
	readonly changeLead: string;
	readonly end: string;
	readonly endLead: string;
	readonly lastDay: string;
	readonly endedDone: string;
	readonly copy: string;
	readonly copyLead: string;
	readonly units: string;
	readonly copied: (added: number, left: number) => string;
	readonly remove: string;
	readonly removeLead: string;
	readonly removed: string;
	readonly guidance: string;
	readonly guidanceLead: string;
	readonly guidanceNone: string;
	readonly guidanceHidden: string;
	readonly changeGuidance: string;
	readonly searchGuidance: string;
	readonly chosen: string;
	readonly found: string;
	readonly addOwn: string;
	readonly guidanceSaved: string;
	readonly saveGuidance: string;
	readonly history: string;
	readonly historyLead: string;
	readonly historyNone: string;
	readonly seeGaps: string;
	readonly seePeople: string;
	readonly suggested: string;
	readonly suggestedLead: string;
	readonly suggestedNone: string;
	readonly exists: string;
	readonly isNew: string;
	readonly notInCatalogue: string;
	readonly choose: (what: string) => string;
	readonly chooseHead: string;
	readonly chooseAll: string;
	readonly chooseNone: string;
	readonly accept: (count: number) => string;
	readonly acceptLead: (count: number, missing: number) => string;
	readonly accepted: (added: number, left: number) => string;
	readonly working: (done: number, of: number) => string;
}

export const requirementTexts: Translated<RequirementTexts> = {
	nb: {
		title: "Krav",
		lead: "Hva enhetene må ha, hvor mye, og hvorfor. Et krav gjelder enheten og alle under den.",
		searchHint: "Kompetanse, enhet eller grunnlag",
		unit: "Enhet",
		allUnits: "Alle enheter",
		competence: "Kompetanse",
		demand: "Krav",
		countedIn: "Måles i",
		allCounts: "Alle måter",
		required: "Hvor mye",
		minLevel: "Minste nivå",
		minEvidence: "Minste belegg",
		roles: "Gjelder",
		rolesHint: "Utdanningsgrupper eller stillinger, én på hver linje. Tomt: alle.",
		everyone: "Alle",
		criticality: "Alvorlighet",
		allCriticalities: "Alle grader",
		basis: "Grunnlag",
		basisHint: "Med egne ord: lov, plan, avtale eller mål. Føringer knytter du til etterpå.",
		valid: "Gjelder når",
		always: "Uten tidsgrense",
		from: (day) => `Fra ${day}`,
		until: (day) => `Til ${day}`,
		period: (from, to) => `${from}–${to}`,
		validFrom: "Fra og med",
		validTo: "Til og med",
		when: "Tid",
		inForce: "I kraft nå",
		all: "Også avsluttede",
		restingOn: "Viser bare krav som hviler på én føring.",
		showAll: "Vis alle krav",
		add: "Nytt krav",
		suggest: "Se forslag til krav",
		download: "Last ned kravene (CSV)",
		empty: "Ingen krav ennå",
		emptyLead:
			"Uten krav finnes det ingen gap. Start med forslag laget fra de ansatte dere har, les inn en kravfil, eller skriv det første selv.",
		emptyLeadReader: "Fag- og kvalitetsutvikleren legger inn kravene.",
		newTitle: "Nytt krav",
		newLead: "Velg hvem som må ha hva. Etterpå knytter du kravet til lover, planer og avtaler.",
		titleOf: (competence, unit) => `${competence}, ${unit}`,
		requiredHint: "Hele personer, årsverk med inntil to desimaler, eller prosent fra 0 til 100",
		number: "Skriv et tall, for eksempel 2 eller 2,5",
		save: "Lagre kravet",
		added: "Kravet er lagt til. Knytt det gjerne til føringer.",
		saved: "Kravet er lagret.",
		change: "Endre",
		changeLead:
			"Dette retter kravet slik det har vært hele tiden. Er det nye fra en dato, avslutter du dette og lager et nytt.",
		end: "Avslutt",
		endLead: "Kravet gjelder til og med dagen du velger. Funn og tiltak som bygger på det, står.",
		lastDay: "Siste dag",
		endedDone: "Kravet er avsluttet.",
		copy: "Kopier til andre enheter",
		copyLead:
			"De samme kravene legges på enhetene du velger. De som har det fra før, blir ikke endret.",
		units: "Enheter",
		copied: (added, left) => `Kopiert til ${added} enheter. ${left} hadde det fra før.`,
		remove: "Slett",
		removeLead:
			"Kravet blir borte. Bruk dette bare om det er lagt inn ved en feil; det som ikke lenger gjelder, avslutter du.",
		removed: "Kravet er slettet.",
		guidance: "Føringer bak kravet",
		guidanceLead: "Hvorfor kreves dette? Føringene blir med i den røde tråden helt til kronene.",
		guidanceNone: "Kravet er ikke knyttet til noen lov, plan, avtale eller mål ennå.",
		guidanceHidden: "En føring som ikke lenger deles med dere",
		changeGuidance: "Velg føringer",
		searchGuidance: "Søk i lover, nasjonale planer og egne føringer",
		chosen: "Valgt",
		found: "Treff",
		addOwn: "Legg inn en egen føring",
		guidanceSaved: "Føringene er lagret.",
		saveGuidance: "Lagre føringene",
		history: "Historikk",
		historyLead: "Krav til samme kompetanse i samme enhet, det nyeste først.",
		historyNone: "Enheten har ikke hatt andre krav til denne kompetansen.",
		seeGaps: "Se gapene",
		seePeople: "Se hvem som har kompetansen",
		suggested: "Forslag til krav",
		suggestedLead:
			"Forslagene er regnet ut fra dem som er ansatt i dag. Ingenting er lagret før du velger og legger til. Rett dem etterpå.",
		suggestedNone: "Ingen forslag",
		exists: "Finnes fra før",
		isNew: "Nytt",
		notInCatalogue: "Kompetansen mangler i katalogen og blir lagt til",
		choose: (what) => `Velg ${what}`,
		chooseHead: "Velg",
		chooseAll: "Velg alle nye",
		chooseNone: "Velg ingen",
		accept: (count) => `Legg til ${count} krav`,
		acceptLead: (count, missing) =>
			`${count} krav blir lagt til${missing === 0 ? "" : `, og ${missing} kompetanser som mangler i katalogen`}. Du kan endre eller slette dem etterpå.`,
		accepted: (added, left) =>
			`${added} krav er lagt til. ${left} fantes fra før eller lot seg ikke lagre.`,
		working: (done, of) => `Legger til ${done} av ${of} …`,
	},
	nn: {
		title: "Krav",
		lead: "Kva einingane må ha, kor mykje, og kvifor. Eit krav gjeld eininga og alle under ho.",
		searchHint: "Kompetanse, eining eller grunnlag",
		unit: "Eining",
		allUnits: "Alle einingar",
		competence: "Kompetanse",
		demand: "Krav",
		countedIn: "Blir målt i",
		allCounts: "Alle måtar",
		required: "Kor mykje",
		minLevel: "Minste nivå",
		minEvidence: "Minste belegg",
		roles: "Gjeld",
		rolesHint: "Utdanningsgrupper eller stillingar, éi på kvar linje. Tomt: alle.",
		everyone: "Alle",
		criticality: "Alvor",
		allCriticalities: "Alle gradar",
		basis: "Grunnlag",
		basisHint: "Med eigne ord: lov, plan, avtale eller mål. Føringar knyter du til etterpå.",
		valid: "Gjeld når",
		always: "Utan tidsgrense",
		from: (day) => `Frå ${day}`,
		until: (day) => `Til ${day}`,
		period: (from, to) => `${from}–${to}`,
		validFrom: "Frå og med",
		validTo: "Til og med",
		when: "Tid",
		inForce: "I kraft no",
		all: "Også avslutta",
		restingOn: "Viser berre krav som kviler på éi føring.",
		showAll: "Vis alle krav",
		add: "Nytt krav",
		suggest: "Sjå framlegg til krav",
		download: "Last ned krava (CSV)",
		empty: "Ingen krav enno",
		emptyLead:
			"Utan krav finst det ingen gap. Start med framlegg laga frå dei tilsette de har, les inn ei kravfil, eller skriv det første sjølv.",
		emptyLeadReader: "Fag- og kvalitetsutviklaren legg inn krava.",
		newTitle: "Nytt krav",
		newLead: "Vel kven som må ha kva. Etterpå knyter du kravet til lover, planar og avtalar.",
		titleOf: (competence, unit) => `${competence}, ${unit}`,
		requiredHint: "Heile personar, årsverk med inntil to desimalar, eller prosent frå 0 til 100",
		number: "Skriv eit tal, til dømes 2 eller 2,5",
		save: "Lagre kravet",
		added: "Kravet er lagt til. Knyt det gjerne til føringar.",
		saved: "Kravet er lagra.",
		change: "Endre",
		changeLead:
			"Dette rettar kravet slik det har vore heile tida. Er det nye frå ein dato, avsluttar du dette og lagar eit nytt.",
		end: "Avslutt",
		endLead: "Kravet gjeld til og med dagen du vel. Funn og tiltak som byggjer på det, står.",
		lastDay: "Siste dag",
		endedDone: "Kravet er avslutta.",
		copy: "Kopier til andre einingar",
		copyLead:
			"Dei same krava blir lagde på einingane du vel. Dei som har det frå før, blir ikkje endra.",
		units: "Einingar",
		copied: (added, left) => `Kopiert til ${added} einingar. ${left} hadde det frå før.`,
		remove: "Slett",
		removeLead:
			"Kravet blir borte. Bruk dette berre om det er lagt inn ved ein feil; det som ikkje lenger gjeld, avsluttar du.",
		removed: "Kravet er sletta.",
		guidance: "Føringar bak kravet",
		guidanceLead:
			"Kvifor blir dette kravd? Føringane blir med i den raude tråden heilt til kronene.",
		guidanceNone: "Kravet er ikkje knytt til noka lov, plan, avtale eller mål enno.",
		guidanceHidden: "Ei føring som ikkje lenger blir delt med dykk",
		changeGuidance: "Vel føringar",
		searchGuidance: "Søk i lover, nasjonale planar og eigne føringar",
		chosen: "Valde",
		found: "Treff",
		addOwn: "Legg inn ei eiga føring",
		guidanceSaved: "Føringane er lagra.",
		saveGuidance: "Lagre føringane",
		history: "Historikk",
		historyLead: "Krav til same kompetanse i same eining, det nyaste først.",
		historyNone: "Eininga har ikkje hatt andre krav til denne kompetansen.",
		seeGaps: "Sjå gapa",
		seePeople: "Sjå kven som har kompetansen",
		suggested: "Framlegg til krav",
		suggestedLead:
			"Framlegga er rekna ut frå dei som er tilsette i dag. Ingenting er lagra før du vel og legg til. Rett dei etterpå.",
		suggestedNone: "Ingen framlegg",
		exists: "Finst frå før",
		isNew: "Nytt",
		notInCatalogue: "Kompetansen manglar i katalogen og blir lagd til",
		choose: (what) => `Vel ${what}`,
		chooseHead: "Vel",
		chooseAll: "Vel alle nye",
		chooseNone: "Vel ingen",
		accept: (count) => `Legg til ${count} krav`,
		acceptLead: (count, missing) =>
			`${count} krav blir lagde til${missing === 0 ? "" : `, og ${missing} kompetansar som manglar i katalogen`}. Du kan endre eller slette dei etterpå.`,
		accepted: (added, left) =>
			`${added} krav er lagde til. ${left} fanst frå før eller lét seg ikkje lagre.`,
		working: (done, of) => `Legg til ${done} av ${of} …`,
	},
	en: {
		title: "Requirements",
		lead: "What units must have, how much, and why. A requirement is for the unit and all below it.",
		searchHint: "Competence, unit or basis",
		unit: "Unit",
		allUnits: "All units",
		competence: "Competence",
		demand: "Requirement",
		countedIn: "Counted in",
		allCounts: "All ways",
		required: "How much",
		minLevel: "Lowest level",
		minEvidence: "Weakest evidence",
		roles: "For",
		rolesHint: "Education groups or positions, one on each line. Empty: everyone.",
		everyone: "Everyone",
		criticality: "Criticality",
		allCriticalities: "All degrees",
		basis: "Basis",
		basisHint: "In your own words: law, plan, agreement or goal. Guidance is linked afterwards.",
		valid: "Valid",
		always: "Without limit",
		from: (day) => `From ${day}`,
		until: (day) => `Until ${day}`,
		period: (from, to) => `${from}–${to}`,
		validFrom: "From",
		validTo: "Until",
		when: "Time",
		inForce: "In force now",
		all: "Ended ones too",
		restingOn: "Shows only requirements that rest on one guidance.",
		showAll: "Show all requirements",
		add: "New requirement",
		suggest: "See suggested requirements",
		download: "Download the requirements (CSV)",
		empty: "No requirements yet",
		emptyLead:
			"Without requirements there are no gaps. Begin with suggestions made from your staff, import a file, or write the first yourself.",
		emptyLeadReader: "The quality developer adds the requirements.",
		newTitle: "New requirement",
		newLead: "Choose who must have what. Afterwards you link it to laws, plans and agreements.",
		titleOf: (competence, unit) => `${competence}, ${unit}`,
		requiredHint: "Whole persons, FTE with at most two decimals, or percent from 0 to 100",
		number: "Write a number, such as 2 or 2.5",
		save: "Save the requirement",
		added: "The requirement is added. Link it to guidance.",
		saved: "The requirement is saved.",
		change: "Change",
		changeLead:
			"This corrects the requirement as it has been all along. If something is new from a day, end this one and add a new one.",
		end: "End",
		endLead:
			"The requirement holds until the day you choose. Findings and measures that build on it stay.",
		lastDay: "Last day",
		endedDone: "The requirement is ended.",
		copy: "Copy to other units",
		copyLead:
			"The same is required of the units you choose. Those that have it already are not changed.",
		units: "Units",
		copied: (added, left) => `Copied to ${added} units. ${left} had it already.`,
		remove: "Remove",
		removeLead:
			"The requirement disappears. Use this only if it was entered by mistake; end what no longer holds.",
		removed: "The requirement is removed.",
		guidance: "Guidance behind the requirement",
		guidanceLead:
			"Why is this required? The guidance follows the thread all the way to the kroner.",
		guidanceNone: "The requirement is not linked to any law, plan, agreement or goal yet.",
		guidanceHidden: "Guidance that is no longer shared with you",
		changeGuidance: "Choose guidance",
		searchGuidance: "Search in laws, national plans and own guidance",
		chosen: "Chosen",
		found: "Matches",
		addOwn: "Add own guidance",
		guidanceSaved: "The guidance is saved.",
		saveGuidance: "Save the guidance",
		history: "History",
		historyLead: "Requirements for the same competence in the same unit, the newest first.",
		historyNone: "The unit has had no other requirements for this competence.",
		seeGaps: "See the gaps",
		seePeople: "See who holds the competence",
		suggested: "Suggested requirements",
		suggestedLead:
			"The suggestions are made from those employed today. Nothing is saved until you choose and add. Correct them afterwards.",
		suggestedNone: "No suggestions",
		exists: "There already",
		isNew: "New",
		notInCatalogue: "The catalogue lacks the competence; it will be added",
		choose: (what) => `Choose ${what}`,
		chooseHead: "Choose",
		chooseAll: "Choose all new",
		chooseNone: "Choose none",
		accept: (count) => `Add ${count} requirements`,
		acceptLead: (count, missing) =>
			`${count} requirements will be added${missing === 0 ? "" : `, and ${missing} competences that the catalogue lacks`}. You can change or remove them afterwards.`,
		accepted: (added, left) =>
			`${added} requirements were added. ${left} were there already or could not be saved.`,
		working: (done, of) => `Adding ${done} of ${of} …`,
	},
};
