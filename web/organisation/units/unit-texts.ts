import type { Translated } from "../../../src/machinery/languages/language.ts";

type Event = "opened" | "renamed" | "moved" | "merged" | "split" | "closed";
type Kostra = "232" | "233" | "234" | "241" | "253" | "254" | "261";

interface UnitTexts {
	readonly lead: string;
	readonly tree: string;
	readonly search: string;
	readonly searchHint: string;
	readonly unit: string;
	readonly code: string;
	readonly kostra: string;
	readonly kostraNames: Readonly<Record<Kostra, string>>;
	readonly persons: string;
	readonly fte: string;
	readonly rightHere: (figure: string) => string;
	readonly open: (name: string) => string;
	readonly openAll: string;
	readonly closeAll: string;
	readonly noUnits: string;
	readonly noUnitsLead: string;
	readonly noUnitsMay: string;
	readonly add: string;
	readonly addBelow: string;
	readonly change: string;
	readonly merge: string;
	readonly split: string;
	readonly end: string;
	readonly reopen: string;
	readonly download: string;
	readonly units: (count: number) => string;
	readonly parent: string;
	readonly top: string;
	readonly period: string;
	readonly people: string;
	readonly noPeople: string;
	readonly noPeopleLead: string;
	readonly below: string;
	readonly history: string;
	readonly events: Readonly<Record<Event, (name: string, to: string) => string>>;
	readonly toMatrix: string;
	readonly toGaps: string;
	readonly name: string;
	readonly nameHint: string;
	readonly codeHint: string;
	readonly from: string;
	readonly fromHint: string;
	readonly validFrom: string;
	readonly validFromHint: string;
	readonly newTitle: string;
	readonly changeTitle: (name: string) => string;
	readonly saveNew: string;
	readonly saveChange: string;
	readonly saved: (name: string) => string;
	readonly endTitle: (name: string) => string;
	readonly endLead: string;
	readonly lastDay: string;
	readonly saveEnd: string;
	readonly ended: (name: string, day: string) => string;
	readonly reopened: (name: string) => string;
	readonly mergeTitle: string;
	readonly mergeLead: string;
	readonly mergeUnits: string;
	readonly mergeInto: string;
	readonly intoNew: string;
	readonly intoNewName: string;
	readonly on: string;
	readonly onHint: string;
	readonly saveMerge: string;
	readonly chooseUnits: string;
	readonly chooseInto: string;
	readonly splitTitle: (name: string) => string;
	readonly splitLead: string;
	readonly part: (number: number) => string;
	readonly addPart: string;
	readonly goesTo: (what: string) => string;
	readonly whoGoesWhere: string;
	readonly unitsBelowGo: string;
	readonly saveSplit: string;
	readonly twoParts: string;
	readonly done: string;
	readonly followed: string;
	readonly movedEmployments: (count: number) => string;
	readonly movedPositions: (count: number) => string;
	readonly movedOthers: (title: string, moved: number, left: number) => string;
	readonly toUnit: (name: string) => string;
}

export const unitTexts: Translated<UnitTexts> = {
	nb: {
		lead: "Enhetene, hvor mange som arbeider der, og hvor mange årsverk det er.",
		tree: "Enheter i organisasjonen",
		search: "Søk etter enhet",
		searchHint: "Navn eller kode",
		unit: "Enhet",
		code: "Kode",
		kostra: "KOSTRA-funksjon",
		kostraNames: {
			232: "232 Forebygging, skole- og helsestasjonstjeneste",
			233: "233 Annet forebyggende helsearbeid",
			234: "234 Aktivisering og servicetjenester",
			241: "241 Diagnose, behandling og rehabilitering",
			253: "253 Helse og omsorg i institusjon",
			254: "254 Helse og omsorg til hjemmeboende",
			261: "261 Institusjonslokaler",
		},
		persons: "Personer",
		fte: "Årsverk",
		rightHere: (figure) => `Av dem ${figure} rett i enheten, resten i enhetene under`,
		open: (name) => `Vis enhetene under ${name}`,
		openAll: "Åpne alle",
		closeAll: "Lukk alle",
		noUnits: "Ingen enheter ennå",
		noUnitsLead: "Last opp en ansattliste eller en enhetsliste, så kommer enhetene av seg selv.",
		noUnitsMay: "De som steller med dataene i kommunen, har ikke lagt inn enheter ennå.",
		add: "Ny enhet",
		addBelow: "Ny enhet under denne",
		change: "Endre",
		merge: "Slå sammen",
		split: "Del",
		end: "Legg ned",
		reopen: "Gjenåpne",
		download: "Last ned enhetene (CSV)",
		units: (count) => `${count} ${count === 1 ? "enhet" : "enheter"}`,
		parent: "Ligger under",
		top: "Øverst",
		period: "Har vært her",
		people: "Personer i enheten",
		noPeople: "Ingen arbeider her i dag",
		noPeopleLead: "Personene kommer fra ansattlisten, eller legges inn én og én.",
		below: "Enheter rett under",
		history: "Historikk",
		events: {
			opened: (name) => `${name} ble åpnet`,
			renamed: (name, to) => `${name} skiftet navn til ${to}`,
			moved: (name, to) => `${name} ble flyttet til ${to}`,
			merged: (name, to) => `${name} gikk inn i ${to}`,
			split: (name, to) => `${name} ble delt i ${to}`,
			closed: (name) => `${name} ble lagt ned`,
		},
		toMatrix: "Kompetansematrisen",
		toGaps: "Gap i enheten",
		name: "Navn",
		nameHint: "Bare enhetens eget navn, uten navnene på enhetene over.",
		codeHint: "Koden som lønnssystemet bruker, hvis den har en.",
		from: "Gjelder fra",
		fromHint:
			"Tomt når du retter noe som har vært feil hele tiden. Ellers den første dagen med nytt navn eller ny plass.",
		validFrom: "Første dag",
		validFromHint: "Tomt når enheten alltid har vært her.",
		newTitle: "Ny enhet",
		changeTitle: (name) => `Endre ${name}`,
		saveNew: "Legg til enheten",
		saveChange: "Lagre endringene",
		saved: (name) => `${name} er lagret.`,
		endTitle: (name) => `Legg ned ${name}`,
		endLead:
			"Enheten kan legges ned når ingen arbeidsforhold, stillinger og enheter under den varer lenger. Går arbeidet videre i en annen enhet, slår du dem sammen i stedet.",
		lastDay: "Siste dag",
		saveEnd: "Legg ned enheten",
		ended: (name, day) => `${name} er lagt ned fra og med dagen etter ${day}.`,
		reopened: (name) => `${name} er åpen igjen.`,
		mergeTitle: "Slå sammen enheter",
		mergeLead:
			"Enhetene du velger, lukkes. Alle arbeidsforhold, stillinger og krav går videre i én enhet.",
		mergeUnits: "Enheter som lukkes",
		mergeInto: "Går videre i",
		intoNew: "Tomt når de går videre i en ny enhet.",
		intoNewName: "Navn på den nye enheten",
		on: "Fra og med",
		onHint: "Den første dagen i den nye ordningen. De gamle enhetene lukkes dagen før.",
		saveMerge: "Slå sammen",
		chooseUnits: "Velg minst én enhet som lukkes",
		chooseInto: "Velg en enhet, eller gi den nye et navn",
		splitTitle: (name) => `Del ${name}`,
		splitLead:
			"Enheten lukkes, og de nye tar over. Velg hvor hver person og hver enhet under går videre.",
		part: (number) => `Ny enhet ${number}`,
		addPart: "Én enhet til",
		goesTo: (what) => `${what} går videre i`,
		whoGoesWhere: "Hvem går hvor",
		unitsBelowGo: "Enheter under",
		saveSplit: "Del enheten",
		twoParts: "Gi minst to nye enheter navn",
		done: "Omorganiseringen er lagret",
		followed: "Dette fulgte med",
		movedEmployments: (count) => `${count} arbeidsforhold`,
		movedPositions: (count) => `${count} stillinger`,
		movedOthers: (title, moved, left) =>
			left === 0 ? `${title}: ${moved} flyttet` : `${title}: ${moved} flyttet, ${left} ble igjen`,
		toUnit: (name) => `Se ${name}`,
	},
	nn: {
		lead: "Einingane, kor mange som arbeider der, og kor mange årsverk det er.",
		tree: "Einingar i organisasjonen",
		search: "Søk etter eining",
		searchHint: "Namn eller kode",
		unit: "Eining",
		code: "Kode",
		kostra: "KOSTRA-funksjon",
		kostraNames: {
			232: "232 Førebygging, skule- og helsestasjonsteneste",
			233: "233 Anna førebyggjande helsearbeid",
			234: "234 Aktivisering og servicetenester",
			241: "241 Diagnose, behandling og rehabilitering",
			253: "253 Helse og omsorg i institusjon",
			254: "254 Helse og omsorg til heimebuande",
			261: "261 Institusjonslokale",
		},
		persons: "Personar",
		fte: "Årsverk",
		rightHere: (figure) => `Av dei ${figure} rett i eininga, resten i einingane under`,
		open: (name) => `Vis einingane under ${name}`,
		openAll: "Opne alle",
		closeAll: "Lukk alle",
		noUnits: "Ingen einingar enno",
		noUnitsLead: "Last opp ei tilsettliste eller ei einingsliste, så kjem einingane av seg sjølv.",
		noUnitsMay: "Dei som steller med dataa i kommunen, har ikkje lagt inn einingar enno.",
		add: "Ny eining",
		addBelow: "Ny eining under denne",
		change: "Endre",
		merge: "Slå saman",
		split: "Del",
		end: "Legg ned",
		reopen: "Opne att",
		download: "Last ned einingane (CSV)",
		units: (count) => `${count} ${count === 1 ? "eining" : "einingar"}`,
		parent: "Ligg under",
		top: "Øvst",
		period: "Har vore her",
		people: "Personar i eininga",
		noPeople: "Ingen arbeider her i dag",
		noPeopleLead: "Personane kjem frå tilsettlista, eller blir lagde inn éin og éin.",
		below: "Einingar rett under",
		history: "Historikk",
		events: {
			opened: (name) => `${name} vart opna`,
			renamed: (name, to) => `${name} skifta namn til ${to}`,
			moved: (name, to) => `${name} vart flytt til ${to}`,
			merged: (name, to) => `${name} gjekk inn i ${to}`,
			split: (name, to) => `${name} vart delt i ${to}`,
			closed: (name) => `${name} vart lagd ned`,
		},
		toMatrix: "Kompetansematrisa",
		toGaps: "Gap i eininga",
		name: "Namn",
		nameHint: "Berre namnet til eininga sjølv, utan namna på einingane over.",
		codeHint: "Koden som lønssystemet bruker, om ho har ein.",
		from: "Gjeld frå",
		fromHint:
			"Tomt når du rettar noko som har vore feil heile tida. Elles den første dagen med nytt namn eller ny plass.",
		validFrom: "Første dag",
		validFromHint: "Tomt når eininga alltid har vore her.",
		newTitle: "Ny eining",
		changeTitle: (name) => `Endre ${name}`,
		saveNew: "Legg til eininga",
		saveChange: "Lagre endringane",
		saved: (name) => `${name} er lagra.`,
		endTitle: (name) => `Legg ned ${name}`,
		endLead:
			"Eininga kan leggjast ned når ingen arbeidsforhold, stillingar og einingar under ho varer lenger. Går arbeidet vidare i ei anna eining, slår du dei saman i staden.",
		lastDay: "Siste dag",
		saveEnd: "Legg ned eininga",
		ended: (name, day) => `${name} er lagd ned frå og med dagen etter ${day}.`,
		reopened: (name) => `${name} er open igjen.`,
		mergeTitle: "Slå saman einingar",
		mergeLead:
			"Einingane du vel, blir lukka. Alle arbeidsforhold, stillingar og krav går vidare i éi eining.",
		mergeUnits: "Einingar som blir lukka",
		mergeInto: "Går vidare i",
		intoNew: "Tomt når dei går vidare i ei ny eining.",
		intoNewName: "Namn på den nye eininga",
		on: "Frå og med",
		onHint: "Den første dagen i den nye ordninga. Dei gamle einingane blir lukka dagen før.",
		saveMerge: "Slå saman",
		chooseUnits: "Vel minst éi eining som blir lukka",
		chooseInto: "Vel ei eining, eller gi den nye eit namn",
		splitTitle: (name) => `Del ${name}`,
		splitLead:
			"Eininga blir lukka, og dei nye tek over. Vel kvar kvar person og kvar eining under går vidare.",
		part: (number) => `Ny eining ${number}`,
		addPart: "Éi eining til",
		goesTo: (what) => `${what} går vidare i`,
		whoGoesWhere: "Kven går kvar",
		unitsBelowGo: "Einingar under",
		saveSplit: "Del eininga",
		twoParts: "Gi minst to nye einingar namn",
		done: "Omorganiseringa er lagra",
		followed: "Dette følgde med",
		movedEmployments: (count) => `${count} arbeidsforhold`,
		movedPositions: (count) => `${count} stillingar`,
		movedOthers: (title, moved, left) =>
			left === 0 ? `${title}: ${moved} flytte` : `${title}: ${moved} flytte, ${left} vart att`,
		toUnit: (name) => `Sjå ${name}`,
	},
	en: {
		lead: "The units, how many work there, and how many FTE there are.",
		tree: "Units of the organisation",
		search: "Search for a unit",
		searchHint: "Name or code",
		unit: "Unit",
		code: "Code",
		kostra: "KOSTRA function",
		kostraNames: {
			232: "232 Child and school health services",
			233: "233 Other preventive work",
			234: "234 Activities and support",
			241: "241 Diagnosis, treatment, rehabilitation",
			253: "253 Health and care in institutions",
			254: "254 Health and care at home",
			261: "261 Premises of institutions",
		},
		persons: "People",
		fte: "FTE",
		rightHere: (figure) => `Of these ${figure} right in the unit, the rest in the units below`,
		open: (name) => `Show the units below ${name}`,
		openAll: "Open all",
		closeAll: "Close all",
		noUnits: "No units yet",
		noUnitsLead: "Upload a staff list or a list of units, and the units come by themselves.",
		noUnitsMay: "Those who keep the municipality's data have not entered any units yet.",
		add: "New unit",
		addBelow: "New unit below this",
		change: "Change",
		merge: "Merge",
		split: "Split",
		end: "Close down",
		reopen: "Reopen",
		download: "Download the units (CSV)",
		units: (count) => `${count} ${count === 1 ? "unit" : "units"}`,
		parent: "Stands below",
		top: "At the top",
		period: "Has been here",
		people: "People in the unit",
		noPeople: "Nobody works here today",
		noPeopleLead: "People come from the staff list, or are entered one by one.",
		below: "Units right below",
		history: "History",
		events: {
			opened: (name) => `${name} opened`,
			renamed: (name, to) => `${name} was renamed ${to}`,
			moved: (name, to) => `${name} was moved to ${to}`,
			merged: (name, to) => `${name} went into ${to}`,
			split: (name, to) => `${name} was split into ${to}`,
			closed: (name) => `${name} was closed down`,
		},
		toMatrix: "The competence matrix",
		toGaps: "Gaps in the unit",
		name: "Name",
		nameHint: "The unit's own name alone, without the names of the units above.",
		codeHint: "The code that the payroll system uses, if it has one.",
		from: "Holds from",
		fromHint:
			"Empty when you correct what has been wrong all the time. Otherwise the first day with the new name or place.",
		validFrom: "First day",
		validFromHint: "Empty when the unit has always been here.",
		newTitle: "New unit",
		changeTitle: (name) => `Change ${name}`,
		saveNew: "Add the unit",
		saveChange: "Save the changes",
		saved: (name) => `${name} is saved.`,
		endTitle: (name) => `Close down ${name}`,
		endLead:
			"A unit can be closed down when no employments, positions and units below it last longer. If the work goes on in another unit, merge them instead.",
		lastDay: "Last day",
		saveEnd: "Close down the unit",
		ended: (name, day) => `${name} is closed down from the day after ${day}.`,
		reopened: (name) => `${name} is open again.`,
		mergeTitle: "Merge units",
		mergeLead:
			"The units that you choose close. All employments, positions and requirements go on in one unit.",
		mergeUnits: "Units that close",
		mergeInto: "Go on in",
		intoNew: "Empty when they go on in a new unit.",
		intoNewName: "Name of the new unit",
		on: "From",
		onHint: "The first day of the new order. The old units close the day before.",
		saveMerge: "Merge",
		chooseUnits: "Choose at least one unit that closes",
		chooseInto: "Choose a unit, or give the new one a name",
		splitTitle: (name) => `Split ${name}`,
		splitLead:
			"The unit closes, and the new ones take over. Choose where each person and each unit below goes on.",
		part: (number) => `New unit ${number}`,
		addPart: "One more unit",
		goesTo: (what) => `${what} goes on in`,
		whoGoesWhere: "Who goes where",
		unitsBelowGo: "Units below",
		saveSplit: "Split the unit",
		twoParts: "Name at least two new units",
		done: "The reorganisation is saved",
		followed: "What followed",
		movedEmployments: (count) => `${count} employments`,
		movedPositions: (count) => `${count} positions`,
		movedOthers: (title, moved, left) =>
			left === 0 ? `${title}: ${moved} moved` : `${title}: ${moved} moved, ${left} left behind`,
		toUnit: (name) => `See ${name}`,
	},
};
