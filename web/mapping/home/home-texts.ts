import type { Translated } from "../../../src/machinery/languages/language.ts";

interface HomeTexts {
	readonly title: string;
	readonly lead: string;
	readonly waiting: string;
	readonly places: Readonly<
		Record<
			| "mine"
			| "declarations"
			| "rounds"
			| "followUp"
			| "checks"
			| "wishes"
			| "signals"
			| "conversations",
			{ readonly name: string; readonly lead: string }
		>
	>;
	readonly toConfirm: (count: number) => string;
	readonly unanswered: (count: number) => string;
	readonly stale: (count: number) => string;
	readonly toAnswer: (count: number) => string;
	readonly returned: (count: number) => string;
	readonly nothingWaits: string;
	readonly all: string;
	readonly report: string;
}

const many = (count: number, one: string, several: string) =>
	`${count} ${count === 1 ? one : several}`;

export const homeTexts: Translated<HomeTexts> = {
	nb: {
		title: "Kartlegging",
		lead: "Hva vi kan, hva vi vil lære, og hva som mangler akkurat nå.",
		waiting: "Dette venter på deg",
		places: {
			mine: { name: "Min kompetanse", lead: "Meld det du kan, og det du vil lære." },
			declarations: { name: "Egenerklæringer", lead: "Bekreft, juster eller send tilbake." },
			rounds: { name: "Runder", lead: "Hvem som er spurt, fristen og hvor mange som har svart." },
			followUp: { name: "Oppfølging", lead: "Hvem som ikke har svart, og profiler som er gamle." },
			checks: { name: "Observerte sjekker", lead: "Signer at noen har vist at de kan det." },
			wishes: { name: "Læringsønsker", lead: "Hva de ansatte vil lære, og hvordan." },
			signals: { name: "Meldinger", lead: "Kompetanse som mangler eller er til overs nå." },
			conversations: { name: "Medarbeidersamtaler", lead: "De sju punktene om kompetanse." },
		},
		toConfirm: (count) => many(count, "egenerklæring å avgjøre", "egenerklæringer å avgjøre"),
		unanswered: (count) => many(count, "ansatt har ikke svart", "ansatte har ikke svart"),
		stale: (count) => many(count, "profil er over ett år gammel", "profiler er over ett år gamle"),
		toAnswer: (count) => many(count, "kartlegging å svare på", "kartlegginger å svare på"),
		returned: (count) => many(count, "melding er sendt tilbake", "meldinger er sendt tilbake"),
		nothingWaits: "Ingenting venter på deg nå.",
		all: "Alt i kartleggingen",
		report: "Meld kompetanse som mangler",
	},
	nn: {
		title: "Kartlegging",
		lead: "Kva vi kan, kva vi vil lære, og kva som manglar akkurat no.",
		waiting: "Dette ventar på deg",
		places: {
			mine: { name: "Min kompetanse", lead: "Meld det du kan, og det du vil lære." },
			declarations: { name: "Eigenerklæringar", lead: "Stadfest, juster eller send tilbake." },
			rounds: { name: "Rundar", lead: "Kven som er spurd, fristen og kor mange som har svart." },
			followUp: {
				name: "Oppfølging",
				lead: "Kven som ikkje har svart, og profilar som er gamle.",
			},
			checks: { name: "Observerte sjekkar", lead: "Signer at nokon har vist at dei kan det." },
			wishes: { name: "Læringsønske", lead: "Kva dei tilsette vil lære, og korleis." },
			signals: { name: "Meldingar", lead: "Kompetanse som manglar eller er til overs no." },
			conversations: { name: "Medarbeidarsamtalar", lead: "Dei sju punkta om kompetanse." },
		},
		toConfirm: (count) => many(count, "eigenerklæring å avgjere", "eigenerklæringar å avgjere"),
		unanswered: (count) => many(count, "tilsett har ikkje svart", "tilsette har ikkje svart"),
		stale: (count) =>
			many(count, "profil er over eitt år gammal", "profilar er over eitt år gamle"),
		toAnswer: (count) => many(count, "kartlegging å svare på", "kartleggingar å svare på"),
		returned: (count) => many(count, "melding er send tilbake", "meldingar er sende tilbake"),
		nothingWaits: "Ingenting ventar på deg no.",
		all: "Alt i kartlegginga",
		report: "Meld kompetanse som manglar",
	},
	en: {
		title: "Mapping",
		lead: "What we can do, what we want to learn, and what is missing right now.",
		waiting: "This waits for you",
		places: {
			mine: { name: "My competence", lead: "Declare what you can do and want to learn." },
			declarations: { name: "Self-declarations", lead: "Confirm, adjust or return." },
			rounds: { name: "Rounds", lead: "Who is asked, the due day, and how many have answered." },
			followUp: { name: "Follow-up", lead: "Who has not answered, and profiles that are old." },
			checks: { name: "Observed checks", lead: "Sign that somebody has shown that they can." },
			wishes: { name: "Wishes to learn", lead: "What employees want to learn, and how." },
			signals: { name: "Signals", lead: "Competence that is missing or to spare now." },
			conversations: { name: "Employee conversations", lead: "The seven points on competence." },
		},
		toConfirm: (count) =>
			many(count, "self-declaration to decide on", "self-declarations to decide on"),
		unanswered: (count) => many(count, "employee has not answered", "employees have not answered"),
		stale: (count) => many(count, "profile is over a year old", "profiles are over a year old"),
		toAnswer: (count) => many(count, "round to answer", "rounds to answer"),
		returned: (count) => many(count, "declaration is returned", "declarations are returned"),
		nothingWaits: "Nothing waits for you now.",
		all: "Everything in mapping",
		report: "Report competence that is missing",
	},
};
