import type { Translated } from "../../../src/machinery/languages/language.ts";

interface RolesTexts {
	readonly choose: string;
	readonly lead: string;
	readonly action: string;
	readonly reach: string;
	readonly reaches: Readonly<Record<"all" | "units" | "self" | "outline", string>>;
	readonly given: string;
	readonly notGiven: string;
	readonly whole: string;
	readonly holders: string;
}

export const rolesTexts: Translated<RolesTexts> = {
	nb: {
		choose: "Rolle",
		lead: "Rollene er faste, og er de samme i alle kommuner. Du styrer hvem som har dem, og når.",
		action: "Kan",
		reach: "Hvor langt",
		reaches: {
			all: "hele virksomheten",
			units: "egne enheter og de under",
			self: "det som gjelder en selv",
			outline: "omrisset, uten tall om personer",
		},
		given: "Rollen kan gis i denne virksomheten.",
		notGiven: "Rollen kan ikke gis i denne typen virksomhet.",
		whole: "Alle roller i én tabell",
		holders: "Vis hvem som har rollen",
	},
	nn: {
		choose: "Rolle",
		lead: "Rollene er faste, og er dei same i alle kommunar. Du styrer kven som har dei, og når.",
		action: "Kan",
		reach: "Kor langt",
		reaches: {
			all: "heile verksemda",
			units: "eigne einingar og dei under",
			self: "det som gjeld ein sjølv",
			outline: "omrisset, utan tal om personar",
		},
		given: "Rolla kan givast i denne verksemda.",
		notGiven: "Rolla kan ikkje givast i denne typen verksemd.",
		whole: "Alle roller i éin tabell",
		holders: "Vis kven som har rolla",
	},
	en: {
		choose: "Role",
		lead: "The roles are fixed, and the same in all municipalities. You keep who has them, and when.",
		action: "May",
		reach: "How far",
		reaches: {
			all: "the whole organisation",
			units: "own units and those below",
			self: "what is about oneself",
			outline: "the outline, no figures about persons",
		},
		given: "The role can be given in this organisation.",
		notGiven: "The role cannot be given in this kind of organisation.",
		whole: "All roles in one table",
		holders: "Show who has the role",
	},
};
