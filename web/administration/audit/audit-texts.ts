import type { Translated } from "../../../src/machinery/languages/language.ts";

interface AuditTexts {
	readonly searchHint: string;
	readonly from: string;
	readonly to: string;
	readonly action: string;
	readonly allActions: string;
	readonly subject: string;
	readonly allSubjects: string;
	readonly when: string;
	readonly who: string;
	readonly what: string;
	readonly about: string;
	readonly changes: string;
	readonly program: string;
	readonly field: string;
	readonly before: string;
	readonly after: string;
	readonly show: string;
	readonly person: string;
	readonly personName: string;
	readonly onlyAccount: string;
	readonly onlyPerson: string;
	readonly onlyRow: string;
	readonly take: string;
	readonly taking: string;
	readonly fileName: string;
	readonly rowHistory: string;
	readonly yes: string;
	readonly no: string;
}

export const auditTexts: Translated<AuditTexts> = {
	nb: {
		searchHint: "Hvem gjorde det",
		from: "Fra og med",
		to: "Til og med",
		action: "Hva",
		allActions: "Alt",
		subject: "Gjelder",
		allSubjects: "Alle typer",
		when: "Når",
		who: "Hvem",
		what: "Hva",
		about: "Om",
		changes: "Endringer",
		program: "Programmet",
		field: "Felt",
		before: "Før",
		after: "Etter",
		show: "Vis",
		person: "Den ansatte",
		personName: "Vis innsyn",
		onlyAccount: "Viser bare det én bruker har gjort.",
		onlyPerson: "Viser bare det som gjelder én ansatt.",
		onlyRow: "Viser bare historikken til én rad.",
		take: "Last ned (CSV)",
		taking: "Henter …",
		fileName: "endringslogg",
		rowHistory: "Hele historikken",
		yes: "ja",
		no: "nei",
	},
	nn: {
		searchHint: "Kven gjorde det",
		from: "Frå og med",
		to: "Til og med",
		action: "Kva",
		allActions: "Alt",
		subject: "Gjeld",
		allSubjects: "Alle typar",
		when: "Når",
		who: "Kven",
		what: "Kva",
		about: "Om",
		changes: "Endringar",
		program: "Programmet",
		field: "Felt",
		before: "Før",
		after: "Etter",
		show: "Vis",
		person: "Den tilsette",
		personName: "Vis innsyn",
		onlyAccount: "Viser berre det éin brukar har gjort.",
		onlyPerson: "Viser berre det som gjeld éin tilsett.",
		onlyRow: "Viser berre historikken til éi rad.",
		take: "Last ned (CSV)",
		taking: "Hentar …",
		fileName: "endringslogg",
		rowHistory: "Heile historikken",
		yes: "ja",
		no: "nei",
	},
	en: {
		searchHint: "Who did it",
		from: "From",
		to: "To",
		action: "What",
		allActions: "Everything",
		subject: "About",
		allSubjects: "All kinds",
		when: "When",
		who: "Who",
		what: "What",
		about: "Of",
		changes: "Changes",
		program: "The program",
		field: "Field",
		before: "Before",
		after: "After",
		show: "Show",
		person: "The employee",
		personName: "Show the access report",
		onlyAccount: "Shows only what one user has done.",
		onlyPerson: "Shows only what is about one employee.",
		onlyRow: "Shows only the history of one row.",
		take: "Download (CSV)",
		taking: "Fetching …",
		fileName: "log-of-changes",
		rowHistory: "The whole history",
		yes: "yes",
		no: "no",
	},
};
