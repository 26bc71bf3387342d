import type { Translated } from "../../../machinery/languages/language.ts";

interface ReportTexts {
	readonly title: string;
	readonly marking: string;
	readonly contents: string;
	readonly introduction: string;
	readonly correction: string;
	readonly keptHeading: string;
	readonly nothing: string;
	readonly row: string;
	readonly field: string;
	readonly value: string;
	readonly eventsHeading: string;
	readonly eventsText: (shown: number, total: number) => string;
	readonly eventColumns: readonly [
		when: string,
		what: string,
		where: string,
		roles: string,
		fields: string,
	];
	readonly program: string;
	readonly retentionHeading: string;
	readonly retentionColumns: readonly [kind: string, months: string, reason: string];
	readonly fileName: string;
}

export const reportTexts: Translated<ReportTexts> = {
	nb: {
		title: "Innsyn i personopplysninger",
		marking: "Inneholder personopplysninger. Gis bare til den det gjelder.",
		contents: "Innhold",
		introduction:
			"Dette er alt Rødtråd har lagret om én ansatt: hva, hvorfor, hvor lenge, og hvem som har gjort noe med det. Opplysningene brukes bare til å planlegge kompetanse. De brukes ikke til lønn, rangering eller poeng.",
		correction:
			"Er noe feil, ta kontakt med lederen din eller den som styrer tilgangen i virksomheten, så blir det rettet.",
		keptHeading: "Hva som er lagret",
		nothing: "Ingenting er lagret her.",
		row: "Rad",
		field: "Felt",
		value: "Verdi",
		eventsHeading: "Hva som er gjort, og av hvilken rolle",
		eventsText: (shown, total) =>
			shown < total
				? `De ${shown} nyeste av ${total} hendelser.`
				: "Alle hendelser, de nyeste først.",
		eventColumns: ["Når (UTC)", "Hva", "Type", "Rolle", "Felt"],
		program: "programmet",
		retentionHeading: "Hvor lenge",
		retentionColumns: ["Hva", "Måneder", "Hvorfor"],
		fileName: "innsyn",
	},
	nn: {
		title: "Innsyn i personopplysningar",
		marking: "Inneheld personopplysningar. Blir berre gitt til den det gjeld.",
		contents: "Innhald",
		introduction:
			"Dette er alt Rødtråd har lagra om éin tilsett: kva, kvifor, kor lenge, og kven som har gjort noko med det. Opplysningane blir berre brukte til å planleggje kompetanse. Dei blir ikkje brukte til løn, rangering eller poeng.",
		correction:
			"Er noko feil, ta kontakt med leiaren din eller den som styrer tilgangen i verksemda, så blir det retta.",
		keptHeading: "Kva som er lagra",
		nothing: "Ingenting er lagra her.",
		row: "Rad",
		field: "Felt",
		value: "Verdi",
		eventsHeading: "Kva som er gjort, og av kva rolle",
		eventsText: (shown, total) =>
			shown < total
				? `Dei ${shown} nyaste av ${total} hendingar.`
				: "Alle hendingar, dei nyaste først.",
		eventColumns: ["Når (UTC)", "Kva", "Type", "Rolle", "Felt"],
		program: "programmet",
		retentionHeading: "Kor lenge",
		retentionColumns: ["Kva", "Månader", "Kvifor"],
		fileName: "innsyn",
	},
	en: {
		title: "Access to personal data",
		marking: "Contains personal data. For the person concerned alone.",
		contents: "Contents",
		introduction:
			"This is all that Rødtråd keeps about one employee: what, why, how long, and who has done something with it. It is used to plan competence and for nothing else: not for pay, ranking or scores.",
		correction:
			"If something is wrong, tell your leader or whoever keeps the accounts of the organisation, and it will be corrected.",
		keptHeading: "What is kept",
		nothing: "Nothing is kept here.",
		row: "Row",
		field: "Field",
		value: "Value",
		eventsHeading: "What has been done, and in which role",
		eventsText: (shown, total) =>
			shown < total ? `The newest ${shown} of ${total} events.` : "All events, newest first.",
		eventColumns: ["When (UTC)", "What", "Kind", "Role", "Fields"],
		program: "the program",
		retentionHeading: "How long",
		retentionColumns: ["What", "Months", "Why"],
		fileName: "access-report",
	},
};
