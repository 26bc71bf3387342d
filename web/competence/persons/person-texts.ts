import type { Translated } from "../../../src/machinery/languages/language.ts";

interface PersonTexts {
	readonly number: (staffNumber: string) => string;
	readonly lead: (day: string) => string;
	readonly held: string;
	readonly heldNone: string;
	readonly heldNoneLead: string;
	readonly competence: string;
	readonly level: string;
	readonly evidence: string;
	readonly from: string;
	readonly expires: string;
	readonly state: string;
	readonly states: Readonly<Record<"counts" | "expires-soon" | "expired", string>>;
	readonly inUse: string;
	readonly notInUse: string;
	readonly impliedBy: (name: string) => string;
	readonly lacking: string;
	readonly lackingLead: string;
	readonly lackingNone: string;
	readonly unit: string;
	readonly asked: string;
	readonly basis: string;
	readonly employments: string;
	readonly employmentsNone: string;
	readonly title: string;
	readonly group: string;
	readonly size: string;
	readonly period: (from: string, to: string) => string;
	readonly onwards: (from: string) => string;
	readonly ended: string;
	readonly declare: string;
	readonly conversation: string;
	readonly add: string;
	readonly addFor: (name: string) => string;
	readonly change: (competence: string) => string;
	readonly changeShort: string;
	readonly save: string;
	readonly saved: string;
	readonly levelHint: string;
	readonly evidenceHint: string;
	readonly inUseHint: string;
	readonly share: string;
	readonly shareChoices: Readonly<Record<"yes" | "no" | "unknown", string>>;
	readonly validFrom: string;
	readonly validTo: string;
	readonly validToHint: string;
	readonly end: string;
	readonly endLead: (competence: string) => string;
	readonly endDay: string;
	readonly ended2: string;
	readonly remove: string;
	readonly removeLead: (competence: string) => string;
	readonly removed: string;
	readonly accessReport: string;
}

export const personTexts: Translated<PersonTexts> = {
	nb: {
		number: (staffNumber) => `Ansatt ${staffNumber}`,
		lead: (day) => `Kompetansen slik den teller ${day}.`,
		held: "Har",
		heldNone: "Ingen kompetanse er registrert",
		heldNoneLead: "Den ansatte kan erklære kompetansen sin selv, eller lederen kan registrere den.",
		competence: "Kompetanse",
		level: "Nivå",
		evidence: "Belegg",
		from: "Fra",
		expires: "Til og med",
		state: "Status",
		states: { counts: "✓ Teller", "expires-soon": "⚠ Går ut innen 90 dager", expired: "✕ Gått ut" },
		inUse: "I bruk",
		notInUse: "Ikke i bruk",
		impliedBy: (name) => `↳ Følger av ${name}`,
		lacking: "Mangler mot kravene",
		lackingLead:
			"Krav fra egne enheter som gjelder gruppen, og som kompetansen ikke dekker i dag. En enhet kan trenge bare noen som dekker det: Dette er muligheter, ikke plikter.",
		lackingNone: "Ingenting mangler mot kravene til enhetene.",
		unit: "Enhet",
		asked: "Det kreves",
		basis: "Grunnlag",
		employments: "Ansettelser",
		employmentsNone: "Ingen ansettelser er registrert.",
		title: "Stilling",
		group: "Utdanningsgruppe",
		size: "Stillingsprosent",
		period: (from, to) => `${from}–${to}`,
		onwards: (from) => `fra ${from}`,
		ended: "Avsluttet",
		declare: "Erklær kompetanse",
		conversation: "Medarbeidersamtalen",
		add: "Registrer kompetanse",
		addFor: (name) => `Registrer kompetanse for ${name}`,
		change: (competence) => `Endre ${competence}`,
		changeShort: "Endre",
		save: "Lagre registreringen",
		saved: "Registreringen er lagret.",
		levelHint: "Slik den ansatte arbeider i dag",
		evidenceHint:
			"Egenerklært: den ansatte sier det. Bekreftet: lederen har sett det. Dokumentert: det finnes vitnemål eller bevis.",
		inUseHint: "Bruker kompetansen i jobben nå",
		share: "Kan lære bort",
		shareChoices: { yes: "Ja", no: "Nei", unknown: "Ikke spurt" },
		validFrom: "Fra og med",
		validTo: "Til og med",
		validToHint: "Tomt: så lenge kompetansens gyldighet sier.",
		end: "Avslutt",
		endLead: (competence) =>
			`«${competence}» teller til og med dagen du velger, og står i historikken etterpå.`,
		endDay: "Siste dag",
		ended2: "Registreringen er avsluttet.",
		remove: "Slett",
		removeLead: (competence) =>
			`Registreringen av «${competence}» blir borte. Bruk dette bare om den er feil; det som ikke lenger gjelder, avslutter du.`,
		removed: "Registreringen er slettet.",
		accessReport: "Alt som er lagret om personen",
	},
	nn: {
		number: (staffNumber) => `Tilsett ${staffNumber}`,
		lead: (day) => `Kompetansen slik han tel ${day}.`,
		held: "Har",
		heldNone: "Ingen kompetanse er registrert",
		heldNoneLead:
			"Den tilsette kan erklære kompetansen sin sjølv, eller leiaren kan registrere han.",
		competence: "Kompetanse",
		level: "Nivå",
		evidence: "Belegg",
		from: "Frå",
		expires: "Til og med",
		state: "Status",
		states: { counts: "✓ Tel", "expires-soon": "⚠ Går ut innan 90 dagar", expired: "✕ Gått ut" },
		inUse: "I bruk",
		notInUse: "Ikkje i bruk",
		impliedBy: (name) => `↳ Følgjer av ${name}`,
		lacking: "Manglar mot krava",
		lackingLead:
			"Krav frå eigne einingar som gjeld gruppa, og som kompetansen ikkje dekkjer i dag. Ei eining kan trenge berre nokre som dekkjer det: Dette er høve, ikkje plikter.",
		lackingNone: "Ingenting manglar mot krava til einingane.",
		unit: "Eining",
		asked: "Det blir kravd",
		basis: "Grunnlag",
		employments: "Tilsetjingar",
		employmentsNone: "Ingen tilsetjingar er registrerte.",
		title: "Stilling",
		group: "Utdanningsgruppe",
		size: "Stillingsprosent",
		period: (from, to) => `${from}–${to}`,
		onwards: (from) => `frå ${from}`,
		ended: "Avslutta",
		declare: "Erklær kompetanse",
		conversation: "Medarbeidarsamtalen",
		add: "Registrer kompetanse",
		addFor: (name) => `Registrer kompetanse for ${name}`,
		change: (competence) => `Endre ${competence}`,
		changeShort: "Endre",
		save: "Lagre registreringa",
		saved: "Registreringa er lagra.",
		levelHint: "Slik den tilsette arbeider i dag",
		evidenceHint:
			"Eigenerklært: den tilsette seier det. Stadfesta: leiaren har sett det. Dokumentert: det finst vitnemål eller prov.",
		inUseHint: "Brukar kompetansen i jobben no",
		share: "Kan lære bort",
		shareChoices: { yes: "Ja", no: "Nei", unknown: "Ikkje spurd" },
		validFrom: "Frå og med",
		validTo: "Til og med",
		validToHint: "Tomt: så lenge gyldigheita til kompetansen seier.",
		end: "Avslutt",
		endLead: (competence) =>
			`«${competence}» tel til og med dagen du vel, og står i historikken etterpå.`,
		endDay: "Siste dag",
		ended2: "Registreringa er avslutta.",
		remove: "Slett",
		removeLead: (competence) =>
			`Registreringa av «${competence}» blir borte. Bruk dette berre om ho er feil; det som ikkje lenger gjeld, avsluttar du.`,
		removed: "Registreringa er sletta.",
		accessReport: "Alt som er lagra om personen",
	},
	en: {
		number: (staffNumber) => `Employee ${staffNumber}`,
		lead: (day) => `The competence as it counts on ${day}.`,
		held: "Holds",
		heldNone: "No competence is registered",
		heldNoneLead: "Employees can declare their own competence, or the leader can register it.",
		competence: "Competence",
		level: "Level",
		evidence: "Evidence",
		from: "From",
		expires: "Until",
		state: "State",
		states: {
			counts: "✓ Counts",
			"expires-soon": "⚠ Expires within 90 days",
			expired: "✕ Expired",
		},
		inUse: "In use",
		notInUse: "Not in use",
		impliedBy: (name) => `↳ Follows from ${name}`,
		lacking: "Lacking against the requirements",
		lackingLead:
			"Requirements of the own units that are for the group and not met today. A unit may need only some who meet it: these are possibilities, not duties.",
		lackingNone: "Nothing is lacking against the requirements of the units.",
		unit: "Unit",
		asked: "What is required",
		basis: "Basis",
		employments: "Employments",
		employmentsNone: "No employments are registered.",
		title: "Position",
		group: "Education group",
		size: "Position size",
		period: (from, to) => `${from}–${to}`,
		onwards: (from) => `from ${from}`,
		ended: "Ended",
		declare: "Declare competence",
		conversation: "The employee conversation",
		add: "Register a competence",
		addFor: (name) => `Register a competence for ${name}`,
		change: (competence) => `Change ${competence}`,
		changeShort: "Change",
		save: "Save the holding",
		saved: "The holding is saved.",
		levelHint: "As the employee works today",
		evidenceHint:
			"Self-declared: the employee says so. Confirmed: the leader has seen it. Documented: there is a diploma or proof.",
		inUseHint: "Uses it at work now",
		share: "Can teach others",
		shareChoices: { yes: "Yes", no: "No", unknown: "Not asked" },
		validFrom: "From",
		validTo: "Until",
		validToHint: "Empty: as long as the competence's validity says.",
		end: "End",
		endLead: (competence) =>
			`“${competence}” counts until the day you choose, and stays in the history after.`,
		endDay: "Last day",
		ended2: "The holding is ended.",
		remove: "Remove",
		removeLead: (competence) =>
			`The holding of “${competence}” disappears. Use this only if it is wrong; end what no longer holds.`,
		removed: "The holding is removed.",
		accessReport: "Everything kept about the person",
	},
};
