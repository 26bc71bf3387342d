import type { Translated } from "../../../src/machinery/languages/language.ts";

interface PersonTexts {
	readonly title: string;
	readonly lead: string;
	readonly name: string;
	readonly noName: (staffNumber: string) => string;
	readonly staffNumber: string;
	readonly staffNumberHint: string;
	readonly unit: string;
	readonly allUnits: string;
	readonly position: string;
	readonly size: string;
	readonly birth: string;
	readonly birthHint: string;
	readonly gender: string;
	readonly genders: Readonly<Record<"female" | "male", string>>;
	readonly searchHint: string;
	readonly working: string;
	readonly workingNow: string;
	readonly workingAny: string;
	readonly group: string;
	readonly download: string;
	readonly add: string;
	readonly noPersons: string;
	readonly noPersonsLead: string;
	readonly change: (name: string) => string;
	readonly changeShort: string;
	readonly competence: string;
	readonly newTitle: string;
	readonly newLead: string;
	readonly saveNew: string;
	readonly save: string;
	readonly saved: string;
	readonly employments: string;
	readonly noEmployments: string;
	readonly noEmploymentsLead: string;
	readonly period: string;
	readonly type: string;
	readonly types: Readonly<Record<"permanent" | "temporary" | "substitute" | "apprentice", string>>;
	readonly addEmployment: string;
	readonly terms: string;
	readonly termsHint: string;
	readonly end: string;
	readonly endOf: (unit: string) => string;
	readonly termsOf: (unit: string) => string;
	readonly from: string;
	readonly to: string;
	readonly toHint: string;
	readonly on: string;
	readonly titleField: string;
	readonly groupHint: string;
	readonly sizeHint: string;
	readonly badSize: string;
	readonly lastDay: string;
	readonly saveEmployment: string;
	readonly saveTerms: string;
	readonly saveEnd: string;
	readonly savedEmployment: string;
	readonly cancel: string;
}

export const personTexts: Translated<PersonTexts> = {
	nb: {
		title: "Personer",
		lead: "De som arbeider her i dag, med enhet og stillingsprosent.",
		name: "Navn",
		noName: (staffNumber) => `Ansattnr. ${staffNumber}`,
		staffNumber: "Ansattnummer",
		staffNumberHint: "Nummeret i lønnssystemet. Aldri fødselsnummer.",
		unit: "Enhet",
		allUnits: "Alle enheter",
		position: "Stilling",
		size: "Stillingsprosent",
		birth: "Fødselsdato",
		birthHint: "Er bare året kjent, skriver du 1. januar det året.",
		gender: "Kjønn",
		genders: { female: "Kvinne", male: "Mann" },
		searchHint: "Navn, ansattnummer eller stilling",
		working: "Hvem",
		workingNow: "De som arbeider her i dag",
		workingAny: "Også de som har sluttet",
		group: "Utdanningsgruppe",
		download: "Last ned ansattlisten (CSV)",
		add: "Ny person",
		noPersons: "Ingen personer ennå",
		noPersonsLead: "Last opp ansattlisten under Import, eller legg inn personene én og én.",
		change: (name) => `Endre ${name}`,
		changeShort: "Endre",
		competence: "Se kompetansen",
		newTitle: "Ny person",
		newLead: "Arbeidsforholdet legger du inn etterpå.",
		saveNew: "Legg til personen",
		save: "Lagre endringene",
		saved: "Personen er lagret.",
		employments: "Arbeidsforhold",
		noEmployments: "Ingen arbeidsforhold",
		noEmploymentsLead: "Personen telles ikke med noe sted før det er lagt inn et arbeidsforhold.",
		period: "Periode",
		type: "Ansettelsesform",
		types: {
			permanent: "Fast",
			temporary: "Midlertidig",
			substitute: "Vikar",
			apprentice: "Lærling",
		},
		addEmployment: "Nytt arbeidsforhold",
		terms: "Nye vilkår",
		termsHint: "Det som var før denne dagen, blir stående.",
		end: "Avslutt",
		endOf: (unit) => `Avslutt arbeidsforholdet i ${unit}`,
		termsOf: (unit) => `Nye vilkår i ${unit}`,
		from: "Ansatt fra",
		to: "Ansatt til",
		toHint: "Tomt når det ikke har noen slutt.",
		on: "Gjelder fra",
		titleField: "Stillingstittel",
		groupHint: "Tomt når stillingstittelen sier det.",
		sizeHint: "For eksempel 80 eller 37,5",
		badSize: "Skriv et tall fra 0 til 150",
		lastDay: "Siste dag",
		saveEmployment: "Legg til arbeidsforholdet",
		saveTerms: "Lagre de nye vilkårene",
		saveEnd: "Avslutt arbeidsforholdet",
		savedEmployment: "Arbeidsforholdet er lagret.",
		cancel: "Avbryt",
	},
	nn: {
		title: "Personar",
		lead: "Dei som arbeider her i dag, med eining og stillingsprosent.",
		name: "Namn",
		noName: (staffNumber) => `Tilsettnr. ${staffNumber}`,
		staffNumber: "Tilsettnummer",
		staffNumberHint: "Nummeret i lønssystemet. Aldri fødselsnummer.",
		unit: "Eining",
		allUnits: "Alle einingar",
		position: "Stilling",
		size: "Stillingsprosent",
		birth: "Fødselsdato",
		birthHint: "Er berre året kjent, skriv du 1. januar det året.",
		gender: "Kjønn",
		genders: { female: "Kvinne", male: "Mann" },
		searchHint: "Namn, tilsettnummer eller stilling",
		working: "Kven",
		workingNow: "Dei som arbeider her i dag",
		workingAny: "Også dei som har slutta",
		group: "Utdanningsgruppe",
		download: "Last ned tilsettlista (CSV)",
		add: "Ny person",
		noPersons: "Ingen personar enno",
		noPersonsLead: "Last opp tilsettlista under Import, eller legg inn personane éin og éin.",
		change: (name) => `Endre ${name}`,
		changeShort: "Endre",
		competence: "Sjå kompetansen",
		newTitle: "Ny person",
		newLead: "Arbeidsforholdet legg du inn etterpå.",
		saveNew: "Legg til personen",
		save: "Lagre endringane",
		saved: "Personen er lagra.",
		employments: "Arbeidsforhold",
		noEmployments: "Ingen arbeidsforhold",
		noEmploymentsLead:
			"Personen blir ikkje talt med nokon stad før det er lagt inn eit arbeidsforhold.",
		period: "Periode",
		type: "Tilsetjingsform",
		types: {
			permanent: "Fast",
			temporary: "Mellombels",
			substitute: "Vikar",
			apprentice: "Lærling",
		},
		addEmployment: "Nytt arbeidsforhold",
		terms: "Nye vilkår",
		termsHint: "Det som var før denne dagen, blir ståande.",
		end: "Avslutt",
		endOf: (unit) => `Avslutt arbeidsforholdet i ${unit}`,
		termsOf: (unit) => `Nye vilkår i ${unit}`,
		from: "Tilsett frå",
		to: "Tilsett til",
		toHint: "Tomt når det ikkje har nokon slutt.",
		on: "Gjeld frå",
		titleField: "Stillingstittel",
		groupHint: "Tomt når stillingstittelen seier det.",
		sizeHint: "Til dømes 80 eller 37,5",
		badSize: "Skriv eit tal frå 0 til 150",
		lastDay: "Siste dag",
		saveEmployment: "Legg til arbeidsforholdet",
		saveTerms: "Lagre dei nye vilkåra",
		saveEnd: "Avslutt arbeidsforholdet",
		savedEmployment: "Arbeidsforholdet er lagra.",
		cancel: "Avbryt",
	},
	en: {
		title: "People",
		lead: "Those who work here today, with unit and position size.",
		name: "Name",
		noName: (staffNumber) => `Staff no. ${staffNumber}`,
		staffNumber: "Staff number",
		staffNumberHint: "The number in the payroll system. Never a national identity number.",
		unit: "Unit",
		allUnits: "All units",
		position: "Position",
		size: "Position size",
		birth: "Date of birth",
		birthHint: "If only the year is known, enter 1 January of that year.",
		gender: "Gender",
		genders: { female: "Woman", male: "Man" },
		searchHint: "Name, staff number or position",
		working: "Who",
		workingNow: "Those who work here today",
		workingAny: "Also those who have left",
		group: "Education group",
		download: "Download the staff list (CSV)",
		add: "New person",
		noPersons: "No people yet",
		noPersonsLead: "Upload the staff list under Import, or enter people one by one.",
		change: (name) => `Change ${name}`,
		changeShort: "Change",
		competence: "See the competence",
		newTitle: "New person",
		newLead: "You enter the employment afterwards.",
		saveNew: "Add the person",
		save: "Save the changes",
		saved: "The person is saved.",
		employments: "Employments",
		noEmployments: "No employments",
		noEmploymentsLead: "The person is not counted anywhere until an employment is entered.",
		period: "Period",
		type: "Type of employment",
		types: {
			permanent: "Permanent",
			temporary: "Temporary",
			substitute: "Substitute",
			apprentice: "Apprentice",
		},
		addEmployment: "New employment",
		terms: "New terms",
		termsHint: "What was before this day stays.",
		end: "End",
		endOf: (unit) => `End the employment in ${unit}`,
		termsOf: (unit) => `New terms in ${unit}`,
		from: "Employed from",
		to: "Employed until",
		toHint: "Empty when it has no end.",
		on: "Holds from",
		titleField: "Title",
		groupHint: "Empty when the title tells.",
		sizeHint: "For example 80 or 37.5",
		badSize: "Enter a number from 0 to 150",
		lastDay: "Last day",
		saveEmployment: "Add the employment",
		saveTerms: "Save the new terms",
		saveEnd: "End the employment",
		savedEmployment: "The employment is saved.",
		cancel: "Cancel",
	},
};
