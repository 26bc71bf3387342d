import type { Translated } from "../../../src/machinery/languages/language.ts";

interface OfferTexts {
	readonly title: string;
	readonly lead: string;
	readonly searchHint: string;
	readonly source: string;
	readonly sources: Readonly<Record<"own" | "shared", string>>;
	readonly allSources: string;
	readonly where: string;
	readonly period: string;
	readonly words: string;
	readonly standing: string;
	readonly mine: string;
	readonly answered: string;
	readonly answer: string;
	readonly answerTo: (competence: string, where: string) => string;
	readonly none: string;
	readonly noneLead: string;
	readonly answerLead: string;
	readonly answerLeadShared: string;
	readonly unit: string;
	readonly answerWords: string;
	readonly contact: string;
	readonly contactHint: string;
	readonly send: string;
	readonly sent: string;
}

export const offerTexts: Translated<OfferTexts> = {
	nb: {
		title: "Ledig kompetanse",
		lead: "Kompetanse som andre enheter har mer av enn de trenger, og det andre virksomheter tilbyr i samarbeid vi er med i.",
		searchHint: "Kompetanse, enhet eller virksomhet",
		source: "Hvor",
		sources: { own: "I vår virksomhet", shared: "I regionen" },
		allSources: "Alle steder",
		where: "Hos",
		period: "Når",
		words: "Det de skriver",
		standing: "Svar",
		mine: "Din enhet",
		answered: "Dere har svart",
		answer: "Vi trenger det",
		answerTo: (competence, where) => `Vi trenger det: ${competence}, ${where}`,
		none: "Ingen har meldt om ledig kompetanse",
		noneLead: "Når en leder melder om overskudd, står det her.",
		answerLead: "Den som tilbyr, ser enheten din, det du skriver, og hvordan du kan nås.",
		answerLeadShared:
			"Den andre virksomheten ser navnet på vår virksomhet, det du skriver, og hvordan du kan nås.",
		unit: "Enheten som trenger det",
		answerWords: "Hva trenger dere?",
		contact: "Slik kan de nå deg",
		contactHint: "For eksempel navnet ditt og et telefonnummer",
		send: "Send svaret",
		sent: "Svaret er sendt til den som tilbyr.",
	},
	nn: {
		title: "Ledig kompetanse",
		lead: "Kompetanse som andre einingar har meir av enn dei treng, og det andre verksemder tilbyr i samarbeid vi er med i.",
		searchHint: "Kompetanse, eining eller verksemd",
		source: "Kvar",
		sources: { own: "I vår verksemd", shared: "I regionen" },
		allSources: "Alle stader",
		where: "Hos",
		period: "Når",
		words: "Det dei skriv",
		standing: "Svar",
		mine: "Di eining",
		answered: "De har svart",
		answer: "Vi treng det",
		answerTo: (competence, where) => `Vi treng det: ${competence}, ${where}`,
		none: "Ingen har meldt om ledig kompetanse",
		noneLead: "Når ein leiar melder om overskot, står det her.",
		answerLead: "Den som tilbyr, ser eininga di, det du skriv, og korleis du kan nåast.",
		answerLeadShared:
			"Den andre verksemda ser namnet på vår verksemd, det du skriv, og korleis du kan nåast.",
		unit: "Eininga som treng det",
		answerWords: "Kva treng de?",
		contact: "Slik kan dei nå deg",
		contactHint: "Til dømes namnet ditt og eit telefonnummer",
		send: "Send svaret",
		sent: "Svaret er sendt til den som tilbyr.",
	},
	en: {
		title: "Competence to spare",
		lead: "Competence that other units have more of than they need, and what other organisations offer in cooperations we take part in.",
		searchHint: "Competence, unit or organisation",
		source: "Where",
		sources: { own: "In our organisation", shared: "In the region" },
		allSources: "Everywhere",
		where: "At",
		period: "When",
		words: "What they write",
		standing: "Answer",
		mine: "Your unit",
		answered: "You have answered",
		answer: "We need it",
		answerTo: (competence, where) => `We need it: ${competence}, ${where}`,
		none: "Nobody has reported competence to spare",
		noneLead: "When a leader reports a surplus, it is shown here.",
		answerLead: "Who offers it sees your unit, what you write, and how to reach you.",
		answerLeadShared:
			"The other organisation sees the name of ours, what you write, and how to reach you.",
		unit: "The unit that needs it",
		answerWords: "What do you need?",
		contact: "How they can reach you",
		contactHint: "For example your name and a telephone number",
		send: "Send the answer",
		sent: "The answer is sent to whoever offers it.",
	},
};
