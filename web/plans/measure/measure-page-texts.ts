import type { Translated } from "../../../src/machinery/languages/language.ts";

type CostKind = "salary-during-leave" | "substitute" | "travel" | "fee";
type DeliveryStatus = "planned" | "running" | "completed" | "cancelled";

interface MeasurePageTexts {
	readonly title: (number: number) => string;
	readonly edit: string;
	readonly remove: string;
	readonly removeQuestion: (number: number) => string;
	readonly removeLead: string;
	readonly removed: string;
	readonly persons: (written: string) => string;
	readonly fte: (written: string) => string;
	readonly price: string;
	readonly withheld: string;
	readonly findings: string;
	readonly noFindings: string;
	readonly findingOf: (unit: string | null, asOf: string) => string;
	readonly unlink: string;
	readonly unlinkOf: (competence: string) => string;
	readonly unlinked: string;
	readonly deliveries: string;
	readonly deliveriesLead: string;
	readonly noDeliveries: string;
	readonly noDeliveriesLead: string;
	readonly addDelivery: string;
	readonly saveDelivery: string;
	readonly deliverySaved: string;
	readonly deliveryRemoved: string;
	readonly removeDelivery: (description: string) => string;
	readonly deliveryFields: {
		readonly kind: string;
		readonly description: string;
		readonly status: string;
		readonly plannedPersons: string;
		readonly completedPersons: string;
		readonly validFrom: string;
		readonly validTo: string;
	};
	readonly deliveryHints: { readonly description: string; readonly validTo: string };
	readonly deliveryStatuses: Readonly<Record<DeliveryStatus, string>>;
	readonly personsOf: (completed: string, planned: string) => string;
	readonly columns: {
		readonly delivery: string;
		readonly kind: string;
		readonly status: string;
		readonly period: string;
		readonly persons: string;
		readonly spent: string;
		readonly actions: string;
	};
	readonly costs: string;
	readonly costsOf: (delivery: string) => string;
	readonly closeCosts: string;
	readonly noCosts: string;
	readonly addCost: string;
	readonly costSaved: string;
	readonly costRemoved: string;
	readonly removeCost: (what: string) => string;
	readonly costFields: {
		readonly kind: string;
		readonly fundedBy: string;
		readonly kroner: string;
		readonly paidOn: string;
		readonly note: string;
	};
	readonly kronerHint: string;
	readonly costKinds: Readonly<Record<CostKind, string>>;
	readonly fundings: Readonly<Record<"own-share" | "grant", string>>;
	readonly spentInAll: (kroner: string) => string;
}

export const measurePageTexts: Translated<MeasurePageTexts> = {
	nb: {
		title: (number) => `Tiltak T${number}`,
		edit: "Endre tiltaket",
		remove: "Slett tiltaket",
		removeQuestion: (number) => `Slette tiltak T${number}?`,
		removeLead:
			"Bare tiltak som ble lagt til ved en feil, kan slettes. Andre får status «Droppet».",
		removed: "Tiltaket er slettet.",
		persons: (written) => `${written} personer`,
		fte: (written) => `${written} årsverk`,
		price: "Pris og betaling",
		withheld:
			"Det som teller personer (funnet, antall, utgangspunkt og måltall), vises ikke for rollen din.",
		findings: "Funnene tiltaket svarer på",
		noFindings: "Tiltaket er ikke knyttet til noe funn.",
		findingOf: (unit, asOf) =>
			unit === null ? `analysen per ${asOf}` : `${unit}, analysen per ${asOf}`,
		unlink: "Løs fra tiltaket",
		unlinkOf: (competence) => `Løs fra tiltaket: ${competence}`,
		unlinked: "Funnet er løst fra tiltaket.",
		deliveries: "Gjennomføring",
		deliveriesLead:
			"Alt som blir gjort: kurs, rekruttering, oppgavedeling, hospitering, stillingsendring, prosjekt og bekreftelse.",
		noDeliveries: "Ingenting er registrert ennå",
		noDeliveriesLead: "Legg til det som er planlagt eller i gang, med antall og kostnader.",
		addDelivery: "Legg til gjennomføring",
		saveDelivery: "Lagre gjennomføringen",
		deliverySaved: "Gjennomføringen er lagret.",
		deliveryRemoved: "Gjennomføringen er slettet.",
		removeDelivery: (description) => `Slette «${description}»?`,
		deliveryFields: {
			kind: "Form",
			description: "Hva blir gjort",
			status: "Status",
			plannedPersons: "Planlagt for (personer)",
			completedPersons: "Fullført av (personer)",
			validFrom: "Første dag",
			validTo: "Siste dag",
		},
		deliveryHints: {
			description: "For eksempel «Første kurs, våren 2027». Ikke navn på deltakere.",
			validTo: "Trengs når gjennomføringen er ferdig eller avlyst.",
		},
		deliveryStatuses: {
			planned: "Planlagt",
			running: "I gang",
			completed: "Ferdig",
			cancelled: "Avlyst",
		},
		personsOf: (completed, planned) => `${completed} av ${planned}`,
		columns: {
			delivery: "Gjennomføring",
			kind: "Form",
			status: "Status",
			period: "Når",
			persons: "Fullført",
			spent: "Betalt",
			actions: "Endre",
		},
		costs: "Kostnader",
		costsOf: (delivery) => `Kostnader for «${delivery}»`,
		closeCosts: "Lukk kostnadene",
		noCosts: "Ingenting er betalt ennå.",
		addCost: "Legg til kostnad",
		costSaved: "Kostnaden er lagret.",
		costRemoved: "Kostnaden er slettet.",
		removeCost: (what) => `Slette kostnaden «${what}»?`,
		costFields: {
			kind: "Kostnad",
			fundedBy: "Betales av",
			kroner: "Beløp",
			paidOn: "Betalt",
			note: "Merknad",
		},
		kronerHint: "Hele kroner. Et beløp med minus retter et tidligere.",
		costKinds: {
			"salary-during-leave": "Lønn under permisjon",
			substitute: "Vikar",
			travel: "Reise",
			fee: "Kursavgift",
		},
		fundings: { "own-share": "Egenandel", grant: "Tilskudd" },
		spentInAll: (kroner) => `Betalt til sammen: ${kroner}`,
	},
	nn: {
		title: (number) => `Tiltak T${number}`,
		edit: "Endre tiltaket",
		remove: "Slett tiltaket",
		removeQuestion: (number) => `Slette tiltak T${number}?`,
		removeLead:
			"Berre tiltak som vart lagde til ved ein feil, kan slettast. Andre får status «Droppa».",
		removed: "Tiltaket er sletta.",
		persons: (written) => `${written} personar`,
		fte: (written) => `${written} årsverk`,
		price: "Pris og betaling",
		withheld:
			"Det som tel personar (funnet, talet på personar, utgangspunkt og måltal), er ikkje vist for rolla di.",
		findings: "Funna tiltaket svarer på",
		noFindings: "Tiltaket er ikkje knytt til noko funn.",
		findingOf: (unit, asOf) =>
			unit === null ? `analysen per ${asOf}` : `${unit}, analysen per ${asOf}`,
		unlink: "Løys frå tiltaket",
		unlinkOf: (competence) => `Løys frå tiltaket: ${competence}`,
		unlinked: "Funnet er løyst frå tiltaket.",
		deliveries: "Gjennomføring",
		deliveriesLead:
			"Alt som blir gjort: kurs, rekruttering, oppgåvedeling, hospitering, stillingsendring, prosjekt og stadfesting.",
		noDeliveries: "Ingenting er registrert enno",
		noDeliveriesLead:
			"Legg til det som er planlagt eller i gang, med tal på personar og kostnader.",
		addDelivery: "Legg til gjennomføring",
		saveDelivery: "Lagre gjennomføringa",
		deliverySaved: "Gjennomføringa er lagra.",
		deliveryRemoved: "Gjennomføringa er sletta.",
		removeDelivery: (description) => `Slette «${description}»?`,
		deliveryFields: {
			kind: "Form",
			description: "Kva blir gjort",
			status: "Status",
			plannedPersons: "Planlagt for (personar)",
			completedPersons: "Fullført av (personar)",
			validFrom: "Første dag",
			validTo: "Siste dag",
		},
		deliveryHints: {
			description: "Til dømes «Første kurs, våren 2027». Ikkje namn på deltakarar.",
			validTo: "Trengst når gjennomføringa er ferdig eller avlyst.",
		},
		deliveryStatuses: {
			planned: "Planlagd",
			running: "I gang",
			completed: "Ferdig",
			cancelled: "Avlyst",
		},
		personsOf: (completed, planned) => `${completed} av ${planned}`,
		columns: {
			delivery: "Gjennomføring",
			kind: "Form",
			status: "Status",
			period: "Når",
			persons: "Fullført",
			spent: "Betalt",
			actions: "Endre",
		},
		costs: "Kostnader",
		costsOf: (delivery) => `Kostnader for «${delivery}»`,
		closeCosts: "Lukk kostnadene",
		noCosts: "Ingenting er betalt enno.",
		addCost: "Legg til kostnad",
		costSaved: "Kostnaden er lagra.",
		costRemoved: "Kostnaden er sletta.",
		removeCost: (what) => `Slette kostnaden «${what}»?`,
		costFields: {
			kind: "Kostnad",
			fundedBy: "Blir betalt av",
			kroner: "Beløp",
			paidOn: "Betalt",
			note: "Merknad",
		},
		kronerHint: "Heile kroner. Eit beløp med minus rettar eit tidlegare.",
		costKinds: {
			"salary-during-leave": "Løn under permisjon",
			substitute: "Vikar",
			travel: "Reise",
			fee: "Kursavgift",
		},
		fundings: { "own-share": "Eigendel", grant: "Tilskot" },
		spentInAll: (kroner) => `Betalt til saman: ${kroner}`,
	},
	en: {
		title: (number) => `Measure T${number}`,
		edit: "Change the measure",
		remove: "Delete the measure",
		removeQuestion: (number) => `Delete measure T${number}?`,
		removeLead:
			"Only measures that were added by mistake can be deleted. Others get the status “Dropped”.",
		removed: "The measure is deleted.",
		persons: (written) => `${written} persons`,
		fte: (written) => `${written} FTE`,
		price: "Price and funding",
		withheld:
			"What counts persons (the finding, the number, baseline and target) is not shown to your role.",
		findings: "The findings that the measure answers",
		noFindings: "The measure is linked to no finding.",
		findingOf: (unit, asOf) =>
			unit === null ? `the analysis as of ${asOf}` : `${unit}, the analysis as of ${asOf}`,
		unlink: "Unlink from the measure",
		unlinkOf: (competence) => `Unlink from the measure: ${competence}`,
		unlinked: "The finding is unlinked from the measure.",
		deliveries: "Deliveries",
		deliveriesLead:
			"All that is done: courses, recruitment, task shifts, placements, changes of positions, projects and confirmation.",
		noDeliveries: "Nothing is registered yet",
		noDeliveriesLead: "Add what is planned or under way, with numbers and costs.",
		addDelivery: "Add a delivery",
		saveDelivery: "Save the delivery",
		deliverySaved: "The delivery is saved.",
		deliveryRemoved: "The delivery is deleted.",
		removeDelivery: (description) => `Delete “${description}”?`,
		deliveryFields: {
			kind: "Form",
			description: "What is done",
			status: "Status",
			plannedPersons: "Planned for (persons)",
			completedPersons: "Completed by (persons)",
			validFrom: "First day",
			validTo: "Last day",
		},
		deliveryHints: {
			description: "For instance “First course, spring 2027”. No names of participants.",
			validTo: "Needed when the delivery is completed or cancelled.",
		},
		deliveryStatuses: {
			planned: "Planned",
			running: "Under way",
			completed: "Completed",
			cancelled: "Cancelled",
		},
		personsOf: (completed, planned) => `${completed} of ${planned}`,
		columns: {
			delivery: "Delivery",
			kind: "Form",
			status: "Status",
			period: "When",
			persons: "Completed",
			spent: "Paid",
			actions: "Change",
		},
		costs: "Costs",
		costsOf: (delivery) => `Costs of “${delivery}”`,
		closeCosts: "Close the costs",
		noCosts: "Nothing is paid yet.",
		addCost: "Add a cost",
		costSaved: "The cost is saved.",
		costRemoved: "The cost is deleted.",
		removeCost: (what) => `Delete the cost “${what}”?`,
		costFields: {
			kind: "Cost",
			fundedBy: "Paid by",
			kroner: "Amount",
			paidOn: "Paid on",
			note: "Note",
		},
		kronerHint: "Whole kroner. An amount with a minus corrects an earlier one.",
		costKinds: {
			"salary-during-leave": "Salary during leave",
			substitute: "Substitute",
			travel: "Travel",
			fee: "Course fee",
		},
		fundings: { "own-share": "Own share", grant: "Grant" },
		spentInAll: (kroner) => `Paid in all: ${kroner}`,
	},
};
