import type { Translated } from "../../../machinery/languages/language.ts";

/** Appendices B to E: requirements, data, turnover, sources. */
export interface DataAppendixTexts {
	readonly requirementsHeading: string;
	readonly requirementsSuggested: string;
	readonly requirementsGiven: string;
	readonly noRequirements: string;
	readonly requirements: string;
	readonly requirementColumns: {
		readonly appliesTo: string;
		readonly level: string;
		readonly evidence: string;
		readonly basis: string;
		readonly state: string;
	};
	readonly share: (percent: string, counted: string) => string;
	readonly noBasis: string;
	readonly dataHeading: string;
	readonly dataIntro: string;
	readonly files: string;
	readonly fileColumns: {
		readonly file: string;
		readonly read: string;
		readonly used: string;
	};
	readonly warnings: string;
	readonly warningColumns: { readonly warning: string; readonly count: string };
	readonly noWarnings: string;
	readonly warningsIntro: string;
	readonly turnoverHeading: string;
	readonly turnoverIntro: (name: string, source: string) => string;
	readonly turnover: string;
	readonly turnoverColumns: {
		readonly ages: string;
		readonly group: string;
		readonly exit: string;
	};
	readonly ages: (from: number, to: number) => string;
	readonly allGroups: string;
	readonly turnoverOwn: string;
	readonly sourcesHeading: string;
}

export const dataAppendixTexts: Translated<DataAppendixTexts> = {
	nb: {
		requirementsHeading: "Vedlegg B. Kravene bak planen",
		requirementsSuggested:
			"Kravene er forslag, laget av programmet ut fra hvem som er ansatt i dag. Kommunen har ikke vedtatt dem.",
		requirementsGiven: "Kravene er kommunens egne, slik de står i kravfilen.",
		noRequirements: "Det er ikke stilt noen krav.",
		requirements: "Kompetansekrav",
		requirementColumns: {
			appliesTo: "Gjelder",
			level: "Nivå",
			evidence: "Dokumentasjon",
			basis: "Hjemmel",
			state: "Tilstand",
		},
		share: (percent, counted) => `${percent} (${counted})`,
		noBasis: "ikke oppgitt",
		dataHeading: "Vedlegg C. Datagrunnlag",
		dataIntro:
			"Planen er laget av filene under. Fødselsnummer, årsaker til fravær og navn er ikke brukt. Alle advarsler med fil, rad og kolonne står i import-report.json.",
		files: "Filer som er lest",
		fileColumns: { file: "Fil", read: "Rader lest", used: "Rader brukt" },
		warnings: "Advarsler fra innlesingen",
		warningColumns: { warning: "Advarsel", count: "Antall" },
		noWarnings: "Innlesingen ga ingen advarsler.",
		warningsIntro:
			"Innlesingen ga disse advarslene. De stopper ikke analysen, men kan påvirke tallene.",
		turnoverHeading: "Vedlegg D. Sannsynlighet for å slutte",
		turnoverIntro: (name, source) =>
			`Risikoen framover bygger på tabellen «${name}». Kilde: ${source}.`,
		turnover: "Andel som slutter i løpet av et år",
		turnoverColumns: { ages: "Alder", group: "Utdanningsgruppe", exit: "Slutter per år" },
		ages: (from, to) => `${from}–${to}\u00a0år`,
		allGroups: "alle",
		turnoverOwn:
			"Rader for en utdanningsgruppe går foran rader for alle. Passer flere rader, gjelder den øverste. Kommunen får riktigere tall med egen avgangsstatistikk i avgangsfilen.",
		sourcesHeading: "Vedlegg E. Kilder",
	},
	nn: {
		requirementsHeading: "Vedlegg B. Krava bak planen",
		requirementsSuggested:
			"Krava er framlegg, laga av programmet ut frå kven som er tilsett i dag. Kommunen har ikkje vedteke dei.",
		requirementsGiven: "Krava er kommunen sine eigne, slik dei står i kravfila.",
		noRequirements: "Ingen krav er sette.",
		requirements: "Kompetansekrav",
		requirementColumns: {
			appliesTo: "Gjeld",
			level: "Nivå",
			evidence: "Dokumentasjon",
			basis: "Heimel",
			state: "Tilstand",
		},
		share: (percent, counted) => `${percent} (${counted})`,
		noBasis: "ikkje oppgitt",
		dataHeading: "Vedlegg C. Datagrunnlag",
		dataIntro:
			"Planen er laga av filene under. Fødselsnummer, årsaker til fråvær og namn er ikkje brukte. Alle åtvaringar med fil, rad og kolonne står i import-report.json.",
		files: "Filer som er lesne",
		fileColumns: { file: "Fil", read: "Rader lesne", used: "Rader brukte" },
		warnings: "Åtvaringar frå innlesinga",
		warningColumns: { warning: "Åtvaring", count: "Tal" },
		noWarnings: "Innlesinga gav ingen åtvaringar.",
		warningsIntro:
			"Innlesinga gav desse åtvaringane. Dei stoppar ikkje analysen, men kan påverke tala.",
		turnoverHeading: "Vedlegg D. Sannsyn for å slutte",
		turnoverIntro: (name, source) =>
			`Risikoen framover byggjer på tabellen «${name}». Kjelde: ${source}.`,
		turnover: "Andel som sluttar i løpet av eit år",
		turnoverColumns: { ages: "Alder", group: "Utdanningsgruppe", exit: "Sluttar per år" },
		ages: (from, to) => `${from}–${to}\u00a0år`,
		allGroups: "alle",
		turnoverOwn:
			"Rader for ei utdanningsgruppe går føre rader for alle. Passar fleire rader, gjeld den øvste. Kommunen får rettare tal med eigen avgangsstatistikk i avgangsfila.",
		sourcesHeading: "Vedlegg E. Kjelder",
	},
	en: {
		requirementsHeading: "Appendix B. The requirements behind the plan",
		requirementsSuggested:
			"The requirements are suggestions, made by the program on the basis of who is employed today. The municipality has not adopted them.",
		requirementsGiven:
			"The requirements are the municipality's own, as entered in the requirements file.",
		noRequirements: "No requirements are set.",
		requirements: "Competence requirements",
		requirementColumns: {
			appliesTo: "Applies to",
			level: "Level",
			evidence: "Evidence",
			basis: "Basis",
			state: "State",
		},
		share: (percent, counted) => `${percent} (${counted})`,
		noBasis: "not given",
		dataHeading: "Appendix C. Data used",
		dataIntro:
			"The plan is made from the files below. National identity numbers, reasons for absence and names are not used. All warnings with file, row and column are in import-report.json.",
		files: "Files read",
		fileColumns: { file: "File", read: "Rows read", used: "Rows used" },
		warnings: "Warnings from reading the files",
		warningColumns: { warning: "Warning", count: "Count" },
		noWarnings: "Reading the files gave no warnings.",
		warningsIntro:
			"Reading the files gave these warnings. They do not stop the analysis, but may affect the figures.",
		turnoverHeading: "Appendix D. Probability of leaving",
		turnoverIntro: (name, source) =>
			`The risk ahead is based on the table “${name}”. Source (in Norwegian): ${source}.`,
		turnover: "Share that leaves within a year",
		turnoverColumns: { ages: "Age", group: "Education group", exit: "Leaving per year" },
		ages: (from, to) => `${from}–${to}`,
		allGroups: "all",
		turnoverOwn:
			"Rows for an education group go before rows for all. If several rows fit, the first one counts. The municipality gets truer figures by using its own statistics on leavers in the turnover file.",
		sourcesHeading: "Appendix E. Sources",
	},
};
