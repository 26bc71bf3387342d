import type { Change, RoundStatus } from "../../../src/knowledge/mapping/rounds/round-contract.ts";
import type { Translated } from "../../../src/machinery/languages/language.ts";

interface RoundTexts {
	readonly title: string;
	readonly lead: string;
	readonly newRound: string;
	readonly none: string;
	readonly noneLead: string;
	readonly name: string;
	readonly status: string;
	readonly allStatuses: string;
	readonly statuses: Readonly<Record<RoundStatus, string>>;
	readonly opensOn: string;
	readonly dueOn: string;
	readonly closedOn: (day: string) => string;
	readonly asks: string;
	readonly everybody: string;
	readonly about: string;
	readonly note: string;
	readonly noteHint: string;
	readonly units: string;
	readonly unitsHint: string;
	readonly competences: string;
	readonly competencesHint: string;
	readonly add: string;
	readonly remove: (name: string) => string;
	readonly save: string;
	readonly saved: string;
	readonly edit: string;
	readonly delete: string;
	readonly deleteAsk: string;
	readonly deleted: string;
	readonly close: string;
	readonly closeAsk: string;
	readonly closed: string;
	readonly remind: string;
	readonly remindAsk: string;
	readonly reminded: (receivers: number, without: number) => string;
	readonly remindedOn: (day: string) => string;
	readonly repeat: string;
	readonly repeatLead: (name: string) => string;
	readonly repeats: string;
	readonly progress: string;
	readonly unit: string;
	readonly invited: string;
	readonly answered: string;
	readonly answeredOf: (answered: number, invited: number) => string;
	readonly awaiting: string;
	readonly confirmed: string;
	readonly returned: string;
	readonly before: string;
	readonly total: string;
	readonly noUnits: string;
	readonly comparison: string;
	readonly comparisonLead: (name: string) => string;
	readonly comparisonAlone: string;
	readonly competence: string;
	readonly holders: string;
	readonly meanLevel: string;
	readonly holdersBefore: string;
	readonly levelBefore: string;
	readonly change: string;
	readonly allChanges: string;
	readonly changes: Readonly<Record<Change, string>>;
	readonly missing: string;
	readonly outline: string;
	readonly comparisonHint: string;
}

export const roundTexts: Translated<RoundTexts> = {
	nb: {
		title: "Kartleggingsrunder",
		lead: "I en runde spør dere de ansatte om hva de kan. Gjenta den for å se hva som er endret.",
		newRound: "Ny runde",
		none: "Det er ingen runder ennå",
		noneLead: "Lag den første runden for å spørre de ansatte om hva de kan.",
		name: "Navn",
		status: "Status",
		allStatuses: "Alle",
		statuses: { planned: "Planlagt", open: "Åpen", closed: "Avsluttet" },
		opensOn: "Åpner",
		dueOn: "Frist",
		closedOn: (day) => `avsluttet ${day}`,
		asks: "Spør",
		everybody: "alle ansatte i virksomheten",
		about: "Spør særlig om",
		note: "Melding til de ansatte",
		noteHint: "Kort: hvorfor dere spør, og hva svarene brukes til.",
		units: "Enheter",
		unitsHint: "Enhetene under er med. Velger du ingen, blir alle spurt.",
		competences: "Kompetanse dere spør særlig om",
		competencesHint: "De ansatte ser den først. De kan melde annen kompetanse også.",
		add: "Legg til",
		remove: (name) => `Ta bort ${name}`,
		save: "Lagre runden",
		saved: "Runden er lagret.",
		edit: "Endre",
		delete: "Slett",
		deleteAsk: "Runden blir borte. Det går bare når ingen har svart.",
		deleted: "Runden er slettet.",
		close: "Avslutt runden",
		closeAsk:
			"Ingen kan svare etterpå. Tallene blir tatt vare på, så neste runde kan sammenlignes med denne.",
		closed: "Runden er avsluttet, og tallene er tatt vare på.",
		remind: "Send påminnelse",
		remindAsk: "Alle som har konto og ikke har svart, får en e-post med frist og lenke.",
		reminded: (receivers, without) =>
			`${receivers} har fått påminnelse.${without > 0 ? ` ${without} har ikke konto og må minnes på annen måte.` : ""}`,
		remindedOn: (day) => `Siste påminnelse ble sendt ${day}.`,
		repeat: "Gjenta runden",
		repeatLead: (name) => `Den nye runden spør de samme enhetene om det samme som ${name}.`,
		repeats: "Gjentar",
		progress: "Hvor langt er vi kommet?",
		unit: "Enhet",
		invited: "Spurt",
		answered: "Har svart",
		answeredOf: (answered, invited) => `${answered} av ${invited} har svart`,
		awaiting: "Venter på leder",
		confirmed: "Ferdig",
		returned: "Sendt tilbake",
		before: "Svarte forrige gang",
		total: "Alle, hver person én gang",
		noUnits: "Ingen er spurt. Se hvilke enheter runden gjelder, og om noen er ansatt der.",
		comparison: "Hva er endret?",
		comparisonLead: (name) => `Hva de spurte har av kompetanse, sammenlignet med ${name}.`,
		comparisonAlone:
			"Hva de spurte har av kompetanse. Det er ingen tidligere runde å sammenligne med.",
		competence: "Kompetanse",
		holders: "Har den",
		meanLevel: "Snittnivå",
		holdersBefore: "Hadde den",
		levelBefore: "Snittnivå før",
		change: "Endring",
		allChanges: "Alle",
		changes: {
			new: "Ny",
			gone: "Borte",
			more: "Flere",
			fewer: "Færre",
			level: "Annet nivå",
			same: "Uendret",
		},
		missing: "Må fylles ut",
		outline: "Rollen din ser navn og datoer for rundene.",
		comparisonHint: "Enhet eller kompetanse",
	},
	nn: {
		title: "Kartleggingsrundar",
		lead: "I ein runde spør de dei tilsette om kva dei kan. Ta han opp att for å sjå kva som er endra.",
		newRound: "Ny runde",
		none: "Det er ingen rundar enno",
		noneLead: "Lag den første runden for å spørje dei tilsette om kva dei kan.",
		name: "Namn",
		status: "Status",
		allStatuses: "Alle",
		statuses: { planned: "Planlagd", open: "Open", closed: "Avslutta" },
		opensOn: "Opnar",
		dueOn: "Frist",
		closedOn: (day) => `avslutta ${day}`,
		asks: "Spør",
		everybody: "alle tilsette i verksemda",
		about: "Spør særleg om",
		note: "Melding til dei tilsette",
		noteHint: "Kort: kvifor de spør, og kva svara blir brukte til.",
		units: "Einingar",
		unitsHint: "Einingane under er med. Vel du ingen, blir alle spurde.",
		competences: "Kompetanse de spør særleg om",
		competencesHint: "Dei tilsette ser han først. Dei kan melde annan kompetanse òg.",
		add: "Legg til",
		remove: (name) => `Ta bort ${name}`,
		save: "Lagre runden",
		saved: "Runden er lagra.",
		edit: "Endre",
		delete: "Slett",
		deleteAsk: "Runden blir borte. Det går berre når ingen har svart.",
		deleted: "Runden er sletta.",
		close: "Avslutt runden",
		closeAsk:
			"Ingen kan svare etterpå. Tala blir tekne vare på, så neste runde kan samanliknast med denne.",
		closed: "Runden er avslutta, og tala er tekne vare på.",
		remind: "Send påminning",
		remindAsk: "Alle som har konto og ikkje har svart, får ein e-post med frist og lenkje.",
		reminded: (receivers, without) =>
			`${receivers} har fått påminning.${without > 0 ? ` ${without} har ikkje konto og må minnast på annan måte.` : ""}`,
		remindedOn: (day) => `Siste påminning vart send ${day}.`,
		repeat: "Ta opp att runden",
		repeatLead: (name) => `Den nye runden spør dei same einingane om det same som ${name}.`,
		repeats: "Tek opp att",
		progress: "Kor langt er vi komne?",
		unit: "Eining",
		invited: "Spurde",
		answered: "Har svart",
		answeredOf: (answered, invited) => `${answered} av ${invited} har svart`,
		awaiting: "Ventar på leiar",
		confirmed: "Ferdig",
		returned: "Sendt tilbake",
		before: "Svarte førre gong",
		total: "Alle, kvar person éin gong",
		noUnits: "Ingen er spurde. Sjå kva einingar runden gjeld, og om nokon er tilsett der.",
		comparison: "Kva er endra?",
		comparisonLead: (name) => `Kva dei spurde har av kompetanse, samanlikna med ${name}.`,
		comparisonAlone:
			"Kva dei spurde har av kompetanse. Det er ingen tidlegare runde å samanlikne med.",
		competence: "Kompetanse",
		holders: "Har han",
		meanLevel: "Snittnivå",
		holdersBefore: "Hadde han",
		levelBefore: "Snittnivå før",
		change: "Endring",
		allChanges: "Alle",
		changes: {
			new: "Ny",
			gone: "Borte",
			more: "Fleire",
			fewer: "Færre",
			level: "Anna nivå",
			same: "Uendra",
		},
		missing: "Må fyllast ut",
		outline: "Rolla di ser namn og datoar for rundane.",
		comparisonHint: "Eining eller kompetanse",
	},
	en: {
		title: "Mapping rounds",
		lead: "In a round you ask the employees what they can do. Repeat it to see what has changed.",
		newRound: "New round",
		none: "There are no rounds yet",
		noneLead: "Make the first round to ask the employees what they can do.",
		name: "Name",
		status: "Status",
		allStatuses: "All",
		statuses: { planned: "Planned", open: "Open", closed: "Closed" },
		opensOn: "Opens",
		dueOn: "Due",
		closedOn: (day) => `closed ${day}`,
		asks: "Asks",
		everybody: "everybody employed in the organisation",
		about: "Asks in particular about",
		note: "Message to the employees",
		noteHint: "In short: why you ask, and what the answers are used for.",
		units: "Units",
		unitsHint: "Units below are included. If you choose none, everybody is asked.",
		competences: "Competence that you ask about in particular",
		competencesHint: "The employees see it first. They can declare other competence too.",
		add: "Add",
		remove: (name) => `Remove ${name}`,
		save: "Save the round",
		saved: "The round is saved.",
		edit: "Change",
		delete: "Delete",
		deleteAsk: "The round is gone for good. This works only when nobody has answered.",
		deleted: "The round is deleted.",
		close: "Close the round",
		closeAsk:
			"Nobody can answer afterwards. The figures are kept, so that the next round can be compared with this one.",
		closed: "The round is closed, and its figures are kept.",
		remind: "Send a reminder",
		remindAsk:
			"Everybody who has an account and has not answered gets an e-mail with the due day and a link.",
		reminded: (receivers, without) =>
			`${receivers} were reminded.${without > 0 ? ` ${without} have no account and must be reminded otherwise.` : ""}`,
		remindedOn: (day) => `The last reminder was sent ${day}.`,
		repeat: "Repeat the round",
		repeatLead: (name) => `The new round asks the same units about the same as ${name}.`,
		repeats: "Repeats",
		progress: "How far have we come?",
		unit: "Unit",
		invited: "Asked",
		answered: "Have answered",
		answeredOf: (answered, invited) => `${answered} of ${invited} have answered`,
		awaiting: "Wait for the leader",
		confirmed: "Done",
		returned: "Returned",
		before: "Answered last time",
		total: "All, each person once",
		noUnits:
			"Nobody is asked. See which units the round is for, and whether anybody is employed there.",
		comparison: "What has changed?",
		comparisonLead: (name) => `What those asked have of competence, compared with ${name}.`,
		comparisonAlone:
			"What those asked have of competence. There is no earlier round to compare with.",
		competence: "Competence",
		holders: "Have it",
		meanLevel: "Mean level",
		holdersBefore: "Had it",
		levelBefore: "Mean level before",
		change: "Change",
		allChanges: "All",
		changes: {
			new: "New",
			gone: "Gone",
			more: "More",
			fewer: "Fewer",
			level: "Another level",
			same: "Unchanged",
		},
		missing: "Must be filled in",
		outline: "Your role sees the names and dates of rounds.",
		comparisonHint: "Unit or competence",
	},
};
