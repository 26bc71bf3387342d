import { evidenceChoices } from "../../src/knowledge/competence/files/evidence-choices.ts";
import { kindChoices } from "../../src/knowledge/competence/files/kind-choices.ts";
import type {
	CompetenceKind,
	CountedIn,
	Criticality,
	Evidence,
	Level,
} from "../../src/knowledge/competence/model.ts";
import type { Language, Translated } from "../../src/machinery/languages/language.ts";

export const levels: readonly Level[] = [0, 1, 2, 3, 4];
export const criticalities: readonly Criticality[] = [1, 2, 3];

/** What each level means, lowest first. */
export const levelWords: Translated<readonly [string, string, string, string, string]> = {
	nb: [
		"ingen opplæring",
		"trenger veiledning",
		"selvstendig i kjente situasjoner",
		"selvstendig også i ukjente situasjoner",
		"kan lære opp andre",
	],
	nn: [
		"inga opplæring",
		"treng rettleiing",
		"sjølvstendig i kjende situasjonar",
		"sjølvstendig også i ukjende situasjonar",
		"kan lære opp andre",
	],
	en: [
		"no training",
		"needs guidance",
		"independent in known situations",
		"independent in unknown situations too",
		"can teach others",
	],
};

export const levelWord: Translated<string> = { nb: "Nivå", nn: "Nivå", en: "Level" };

/** "Nivå 2: selvstendig i kjente situasjoner". */
export function writeLevel(level: Level, language: Language): string {
	return `${levelWord[language]} ${level}: ${levelWords[language][level]}`;
}

/** A shape for each kind of evidence, beside its word: filled the more there is behind it. */
export const evidenceSigns: Readonly<Record<Evidence, string>> = {
	"self-declared": "○",
	confirmed: "◐",
	documented: "●",
};

export function evidenceWord(evidence: Evidence, language: Language): string {
	return evidenceChoices.find(([kind]) => kind === evidence)?.[1][language] ?? evidence;
}

export function kindWord(kind: CompetenceKind, language: Language): string {
	return capital(kindChoices.find(([key]) => key === kind)?.[1][language] ?? kind);
}

export const criticalityWords: Translated<Readonly<Record<Criticality, string>>> = {
	nb: { 1: "1 – litt alvorlig", 2: "2 – alvorlig", 3: "3 – svært alvorlig" },
	nn: { 1: "1 – litt alvorleg", 2: "2 – alvorleg", 3: "3 – svært alvorleg" },
	en: { 1: "1 – slightly serious", 2: "2 – serious", 3: "3 – very serious" },
};

export const countedInWords: Translated<Readonly<Record<CountedIn, string>>> = {
	nb: {
		headcount: "Antall personer",
		fte: "Årsverk",
		"share-of-headcount": "Andel av personene (%)",
		"share-of-fte": "Andel av årsverkene (%)",
	},
	nn: {
		headcount: "Talet på personar",
		fte: "Årsverk",
		"share-of-headcount": "Del av personane (%)",
		"share-of-fte": "Del av årsverka (%)",
	},
	en: {
		headcount: "Number of persons",
		fte: "FTE",
		"share-of-headcount": "Share of the persons (%)",
		"share-of-fte": "Share of the FTE (%)",
	},
};

const amountUnits: Translated<Readonly<Record<CountedIn, string>>> = {
	nb: {
		headcount: "personer",
		fte: "årsverk",
		"share-of-headcount": "% av personene",
		"share-of-fte": "% av årsverkene",
	},
	nn: {
		headcount: "personar",
		fte: "årsverk",
		"share-of-headcount": "% av personane",
		"share-of-fte": "% av årsverka",
	},
	en: {
		headcount: "persons",
		fte: "FTE",
		"share-of-headcount": "% of the persons",
		"share-of-fte": "% of the FTE",
	},
};

/** What a requirement asks for, as "Minst 2,5 årsverk". */
export function writeAmount(countedIn: CountedIn, required: number, language: Language): string {
	const least = { nb: "Minst", nn: "Minst", en: "At least" }[language];
	const amount = String(required).replace(".", language === "en" ? "." : ",");
	const one: Translated<string> = { nb: "person", nn: "person", en: "person" };
	const unit =
		countedIn === "headcount" && required === 1 ? one[language] : amountUnits[language][countedIn];
	return `${least} ${amount} ${unit}`;
}

/** A validity in months, in years where it is whole years. */
export function writeValidity(months: number | null, language: Language): string {
	if (months === null) {
		return { nb: "Går ikke ut", nn: "Går ikkje ut", en: "Does not expire" }[language];
	}
	if (months % 12 !== 0) {
		const word = { nb: "måneder", nn: "månader", en: "months" }[language];
		return months === 1
			? { nb: "1 måned", nn: "1 månad", en: "1 month" }[language]
			: `${months} ${word}`;
	}
	const years = months / 12;
	const year = years === 1 ? "year" : "years";
	return `${years} ${language === "en" ? year : "år"}`;
}

function capital(word: string): string {
	return word.slice(0, 1).toUpperCase() + word.slice(1);
}

export function writePersons(count: number, language: Language): string {
	const words: Translated<readonly [string, string]> = {
		nb: ["person", "personer"],
		nn: ["person", "personar"],
		en: ["person", "persons"],
	};
	return `${count} ${words[language][count === 1 ? 0 : 1]}`;
}
