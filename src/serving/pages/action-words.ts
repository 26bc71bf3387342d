import type { Language, Translated } from "../../machinery/languages/language.ts";
import type { Action } from "../../people/access/authorisation/actions.ts";

type Subject = Action extends `${infer One}.${string}` ? One : never;
type Verb = Action extends `${string}.${infer One}` ? One : never;

/** What an action is called on the page of roles: "endre krav". */
export function nameAction(action: Action, language: Language): string {
	const [subject, verb] = action.split(".") as [Subject, Verb];
	const words = actionWords[language];
	return `${words.verbs[verb]} ${words.subjects[subject]}`;
}

interface ActionWords {
	readonly verbs: Readonly<Record<Verb, string>>;
	readonly subjects: Readonly<Record<Subject, string>>;
}

const actionWords: Translated<ActionWords> = {
	nb: {
		verbs: {
			read: "se",
			change: "endre",
			add: "gi",
			answer: "svare på",
			adopt: "vedta",
			move: "endre status på",
			export: "laste ned",
			count: "telle",
		},
		subjects: {
			"own-account": "egen konto",
			organisations: "virksomhetene",
			organisation: "opplysninger om virksomheten",
			units: "enheter",
			persons: "ansatte",
			positions: "stillinger",
			cooperations: "samarbeid",
			"person-links": "koblinger mellom ansatte i flere kommuner",
			accounts: "kontoer og roller",
			audit: "endringsloggen",
			"access-report": "innsynsrapporten om en person",
			retention: "lagringstider",
			guidance: "føringer",
			"guidance-use": "bruken av felles føringer",
			catalogue: "kompetansekatalogen",
			requirements: "kompetansekrav",
			holdings: "de ansattes kompetanse",
			conversations: "medarbeidersamtaler",
			signals: "meldinger om kompetanse",
			imports: "importer av filer",
			analyses: "gapanalyser og funn",
			plans: "kompetanseplaner",
			"plan-inputs": "innspill til planen",
			measures: "tiltak",
			deliveries: "gjennomføring av tiltak",
			thread: "tråden fra føring til resultat",
			"national-plans": "nasjonale planer",
		},
	},
	nn: {
		verbs: {
			read: "sjå",
			change: "endre",
			add: "gi",
			answer: "svare på",
			adopt: "vedta",
			move: "endre status på",
			export: "laste ned",
			count: "telje",
		},
		subjects: {
			"own-account": "eigen konto",
			organisations: "verksemdene",
			organisation: "opplysningar om verksemda",
			units: "einingar",
			persons: "tilsette",
			positions: "stillingar",
			cooperations: "samarbeid",
			"person-links": "koplingar mellom tilsette i fleire kommunar",
			accounts: "kontoar og roller",
			audit: "endringsloggen",
			"access-report": "innsynsrapporten om ein person",
			retention: "lagringstider",
			guidance: "føringar",
			"guidance-use": "bruken av felles føringar",
			catalogue: "kompetansekatalogen",
			requirements: "kompetansekrav",
			holdings: "kompetansen til dei tilsette",
			conversations: "medarbeidarsamtalar",
			signals: "meldingar om kompetanse",
			imports: "importar av filer",
			analyses: "gapanalysar og funn",
			plans: "kompetanseplanar",
			"plan-inputs": "innspel til planen",
			measures: "tiltak",
			deliveries: "gjennomføring av tiltak",
			thread: "tråden frå føring til resultat",
			"national-plans": "nasjonale planar",
		},
	},
	en: {
		verbs: {
			read: "see",
			change: "change",
			add: "give",
			answer: "answer",
			adopt: "adopt",
			move: "change the status of",
			export: "download",
			count: "count",
		},
		subjects: {
			"own-account": "own account",
			organisations: "the organisations",
			organisation: "facts about the organisation",
			units: "units",
			persons: "employees",
			positions: "positions",
			cooperations: "cooperations",
			"person-links": "links between employees of several municipalities",
			accounts: "accounts and roles",
			audit: "the log of changes",
			"access-report": "the access report on a person",
			retention: "retention times",
			guidance: "guidance",
			"guidance-use": "the use of shared guidance",
			catalogue: "the competence catalogue",
			requirements: "competence requirements",
			holdings: "the competence of employees",
			conversations: "employee conversations",
			signals: "signals about competence",
			imports: "imports of files",
			analyses: "gap analyses and findings",
			plans: "competence plans",
			"plan-inputs": "comments on the plan",
			measures: "measures",
			deliveries: "the carrying out of measures",
			thread: "the thread from guidance to result",
			"national-plans": "national plans",
		},
	},
};
