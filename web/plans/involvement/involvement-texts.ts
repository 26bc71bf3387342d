import type { Translated } from "../../../src/machinery/languages/language.ts";

type AboutKind = "plan" | "mandate" | "goal" | "measure";
type ParticipantKind =
	| "union"
	| "user-council"
	| "safety-representative"
	| "leader"
	| "professional"
	| "partner";

interface InvolvementTexts {
	readonly lead: string;
	readonly participants: string;
	readonly participantsLead: string;
	readonly noParticipants: string;
	readonly noParticipantsLead: string;
	readonly addParticipant: string;
	readonly saveParticipant: string;
	readonly participantSaved: string;
	readonly participantRemoved: string;
	readonly removeQuestion: (name: string) => string;
	readonly columns: {
		readonly name: string;
		readonly kind: string;
		readonly from: string;
		readonly to: string;
		readonly inputs: string;
		readonly actions: string;
	};
	readonly stillTakesPart: string;
	readonly yours: string;
	readonly fields: {
		readonly kind: string;
		readonly name: string;
		readonly account: string;
		readonly validFrom: string;
		readonly validTo: string;
	};
	readonly nameHint: string;
	readonly accountHint: string;
	readonly validToHint: string;
	readonly kinds: Readonly<Record<ParticipantKind, string>>;
	readonly roles: Readonly<
		Record<
			| "union-representative"
			| "user-council-representative"
			| "elected-representative"
			| "unit-leader",
			string
		>
	>;
	readonly inputs: string;
	readonly inputsLead: string;
	readonly noInputs: string;
	readonly noInputsLead: string;
	readonly say: Readonly<Record<AboutKind, string>>;
	readonly about: Readonly<Record<AboutKind, string>>;
	readonly aboutName: (name: string) => string;
	readonly said: string;
	readonly saidHint: string;
	readonly onBehalf: string;
	readonly onBehalfHint: string;
	readonly saidOn: string;
	readonly aboutLabel: string;
	readonly send: string;
	readonly sent: string;
	readonly somebody: string;
	readonly you: string;
	readonly saidBy: (who: string, on: string) => string;
	readonly unanswered: string;
	readonly answer: string;
	readonly answered: (on: string) => string;
	readonly answerHint: string;
	readonly sendAnswer: string;
	readonly answerSent: string;
	readonly toAnswer: string;
	readonly toAnswerOf: (said: string) => string;
	readonly answerAnew: string;
	readonly own: string;
	readonly filters: {
		readonly answered: string;
		readonly own: string;
		readonly about: string;
		readonly all: string;
		readonly yes: string;
		readonly no: string;
		readonly ownOnly: string;
		readonly othersOnly: string;
	};
	readonly searchHint: string;
	readonly onlyRead: string;
	readonly commentsHeading: Readonly<Record<AboutKind, string>>;
	readonly noComments: string;
}

export const involvementTexts: Translated<InvolvementTexts> = {
	nb: {
		lead: "Tillitsvalgte, brukerråd og andre er med fra mandatet. Hvert innspill får et svar som alle deltakerne ser.",
		participants: "Hvem som er med",
		participantsLead:
			"En rolle, et råd eller en organisasjon. Den som har en brukerkonto, kan skrive innspill selv.",
		noParticipants: "Ingen deltakere ennå",
		noParticipantsLead:
			"Legg til tillitsvalgte, brukerråd og verneombud før planen sendes på høring.",
		addParticipant: "Legg til deltaker",
		saveParticipant: "Lagre deltakeren",
		participantSaved: "Deltakeren er lagret.",
		participantRemoved: "Deltakeren er slettet.",
		removeQuestion: (name) => `Slette deltakeren «${name}»?`,
		columns: {
			name: "Deltaker",
			kind: "Rolle",
			from: "Med fra",
			to: "Med til",
			inputs: "Innspill",
			actions: "Endre",
		},
		stillTakesPart: "Er med",
		yours: "du representerer denne",
		fields: {
			kind: "Rolle",
			name: "Navn på organisasjonen, rådet eller rollen",
			account: "Brukerkonto",
			validFrom: "Med fra",
			validTo: "Med til og med",
		},
		nameHint: "For eksempel «Fagforbundet» eller «Eldrerådet».",
		accountHint: "Den som skal lese og skrive innspill på vegne av deltakeren.",
		validToHint: "Står tomt så lenge deltakeren er med.",
		kinds: {
			union: "Tillitsvalgt",
			"user-council": "Brukerråd",
			"safety-representative": "Verneombud",
			leader: "Leder",
			professional: "Fagperson",
			partner: "Samarbeidspart",
		},
		roles: {
			"union-representative": "tillitsvalgt",
			"user-council-representative": "brukerråd",
			"elected-representative": "folkevalgt",
			"unit-leader": "leder",
		},
		inputs: "Innspill og svar",
		inputsLead: "De som ikke har fått svar, står først.",
		noInputs: "Ingen innspill ennå",
		noInputsLead:
			"Deltakerne kan skrive innspill her og på hvert steg. Innspill som kommer i brev eller møter, kan dere skrive inn.",
		say: {
			plan: "Skriv et innspill",
			mandate: "Skriv et innspill til mandatet",
			goal: "Skriv et innspill til målet",
			measure: "Skriv et innspill til tiltaket",
		},
		about: { plan: "Planen", mandate: "Mandatet", goal: "Målet", measure: "Tiltaket" },
		aboutName: (name) => `«${name}»`,
		said: "Innspill",
		saidHint: "Skriv hva som bør endres, og hvorfor. Alle som er med i planen, kan lese det.",
		onBehalf: "På vegne av",
		onBehalfHint: "Står feltet tomt, er innspillet ditt eget.",
		saidOn: "Kom inn",
		aboutLabel: "Gjelder",
		send: "Send innspillet",
		sent: "Innspillet er sendt.",
		somebody: "Andre",
		you: "Du",
		saidBy: (who, on) => `${who}, ${on}`,
		unanswered: "Ikke besvart",
		answer: "Svar",
		answered: (on) => `Besvart ${on}`,
		answerHint: "Si hva dere gjorde med innspillet, og hvorfor.",
		sendAnswer: "Send svaret",
		answerSent: "Svaret er sendt.",
		toAnswer: "Svar på innspillet",
		toAnswerOf: (said) => `Svar på innspillet: ${said}`,
		answerAnew: "Endre svaret",
		own: "Ditt innspill",
		filters: {
			answered: "Svar",
			own: "Fra",
			about: "Gjelder",
			all: "Alle",
			yes: "Besvart",
			no: "Ikke besvart",
			ownOnly: "Mine",
			othersOnly: "Andres",
		},
		searchHint: "Ord i innspill eller svar",
		onlyRead: "Planen tar ikke imot flere innspill.",
		commentsHeading: {
			plan: "Innspill til planen",
			mandate: "Innspill til mandatet",
			goal: "Innspill til målet",
			measure: "Innspill til tiltaket",
		},
		noComments: "Ingen har skrevet noe ennå.",
	},
	nn: {
		lead: "Tillitsvalde, brukarråd og andre er med frå mandatet. Kvart innspel får eit svar som alle deltakarane ser.",
		participants: "Kven som er med",
		participantsLead:
			"Ei rolle, eit råd eller ein organisasjon. Den som har ein brukarkonto, kan skrive innspel sjølv.",
		noParticipants: "Ingen deltakarar enno",
		noParticipantsLead:
			"Legg til tillitsvalde, brukarråd og verneombod før planen blir send på høyring.",
		addParticipant: "Legg til deltakar",
		saveParticipant: "Lagre deltakaren",
		participantSaved: "Deltakaren er lagra.",
		participantRemoved: "Deltakaren er sletta.",
		removeQuestion: (name) => `Slette deltakaren «${name}»?`,
		columns: {
			name: "Deltakar",
			kind: "Rolle",
			from: "Med frå",
			to: "Med til",
			inputs: "Innspel",
			actions: "Endre",
		},
		stillTakesPart: "Er med",
		yours: "du representerer denne",
		fields: {
			kind: "Rolle",
			name: "Namn på organisasjonen, rådet eller rolla",
			account: "Brukarkonto",
			validFrom: "Med frå",
			validTo: "Med til og med",
		},
		nameHint: "Til dømes «Fagforbundet» eller «Eldrerådet».",
		accountHint: "Den som skal lese og skrive innspel på vegner av deltakaren.",
		validToHint: "Står tomt så lenge deltakaren er med.",
		kinds: {
			union: "Tillitsvald",
			"user-council": "Brukarråd",
			"safety-representative": "Verneombod",
			leader: "Leiar",
			professional: "Fagperson",
			partner: "Samarbeidspart",
		},
		roles: {
			"union-representative": "tillitsvald",
			"user-council-representative": "brukarråd",
			"elected-representative": "folkevald",
			"unit-leader": "leiar",
		},
		inputs: "Innspel og svar",
		inputsLead: "Dei som ikkje har fått svar, står først.",
		noInputs: "Ingen innspel enno",
		noInputsLead:
			"Deltakarane kan skrive innspel her og på kvart steg. Innspel som kjem i brev eller møte, kan de skrive inn.",
		say: {
			plan: "Skriv eit innspel",
			mandate: "Skriv eit innspel til mandatet",
			goal: "Skriv eit innspel til målet",
			measure: "Skriv eit innspel til tiltaket",
		},
		about: { plan: "Planen", mandate: "Mandatet", goal: "Målet", measure: "Tiltaket" },
		aboutName: (name) => `«${name}»`,
		said: "Innspel",
		saidHint: "Skriv kva som bør endrast, og kvifor. Alle som er med i planen, kan lese det.",
		onBehalf: "På vegner av",
		onBehalfHint: "Står feltet tomt, er innspelet ditt eige.",
		saidOn: "Kom inn",
		aboutLabel: "Gjeld",
		send: "Send innspelet",
		sent: "Innspelet er sendt.",
		somebody: "Andre",
		you: "Du",
		saidBy: (who, on) => `${who}, ${on}`,
		unanswered: "Ikkje svart på",
		answer: "Svar",
		answered: (on) => `Svart på ${on}`,
		answerHint: "Sei kva de gjorde med innspelet, og kvifor.",
		sendAnswer: "Send svaret",
		answerSent: "Svaret er sendt.",
		toAnswer: "Svar på innspelet",
		toAnswerOf: (said) => `Svar på innspelet: ${said}`,
		answerAnew: "Endre svaret",
		own: "Innspelet ditt",
		filters: {
			answered: "Svar",
			own: "Frå",
			about: "Gjeld",
			all: "Alle",
			yes: "Svart på",
			no: "Ikkje svart på",
			ownOnly: "Mine",
			othersOnly: "Andre sine",
		},
		searchHint: "Ord i innspel eller svar",
		onlyRead: "Planen tek ikkje imot fleire innspel.",
		commentsHeading: {
			plan: "Innspel til planen",
			mandate: "Innspel til mandatet",
			goal: "Innspel til målet",
			measure: "Innspel til tiltaket",
		},
		noComments: "Ingen har skrive noko enno.",
	},
	en: {
		lead: "Unions, user councils and others take part from the mandate on. Every input gets an answer that all participants see.",
		participants: "Who takes part",
		participantsLead:
			"A role, a council or an organisation. Whoever has an account can write inputs.",
		noParticipants: "No participants yet",
		noParticipantsLead:
			"Add unions, user councils and safety representatives before the plan is sent for hearing.",
		addParticipant: "Add a participant",
		saveParticipant: "Save the participant",
		participantSaved: "The participant is saved.",
		participantRemoved: "The participant is deleted.",
		removeQuestion: (name) => `Delete the participant “${name}”?`,
		columns: {
			name: "Participant",
			kind: "Role",
			from: "From",
			to: "To",
			inputs: "Inputs",
			actions: "Change",
		},
		stillTakesPart: "Takes part",
		yours: "you speak for this one",
		fields: {
			kind: "Role",
			name: "Name of the organisation, council or role",
			account: "Account",
			validFrom: "Takes part from",
			validTo: "To and including",
		},
		nameHint: "For instance “Fagforbundet” or “The council of the elderly”.",
		accountHint: "Who is to read and write inputs for the participant.",
		validToHint: "Empty as long as the participant takes part.",
		kinds: {
			union: "Union representative",
			"user-council": "User council",
			"safety-representative": "Safety representative",
			leader: "Leader",
			professional: "Professional",
			partner: "Partner",
		},
		roles: {
			"union-representative": "union representative",
			"user-council-representative": "user council",
			"elected-representative": "elected representative",
			"unit-leader": "leader",
		},
		inputs: "Inputs and answers",
		inputsLead: "Those without an answer come first.",
		noInputs: "No inputs yet",
		noInputsLead:
			"Participants can write inputs here and at each step. Inputs that come in letters or meetings can be written down.",
		say: {
			plan: "Write an input",
			mandate: "Write an input on the mandate",
			goal: "Write an input on the goal",
			measure: "Write an input on the measure",
		},
		about: { plan: "The plan", mandate: "The mandate", goal: "The goal", measure: "The measure" },
		aboutName: (name) => `“${name}”`,
		said: "Input",
		saidHint: "Write what should change, and why. All who take part in the plan can read it.",
		onBehalf: "On behalf of",
		onBehalfHint: "If empty, the input is your own.",
		saidOn: "Received on",
		aboutLabel: "About",
		send: "Send the input",
		sent: "The input is sent.",
		somebody: "Others",
		you: "You",
		saidBy: (who, on) => `${who}, ${on}`,
		unanswered: "Not answered",
		answer: "Answer",
		answered: (on) => `Answered ${on}`,
		answerHint: "Say what you did with the input, and why.",
		sendAnswer: "Send the answer",
		answerSent: "The answer is sent.",
		toAnswer: "Answer the input",
		toAnswerOf: (said) => `Answer the input: ${said}`,
		answerAnew: "Change the answer",
		own: "Your input",
		filters: {
			answered: "Answer",
			own: "From",
			about: "About",
			all: "All",
			yes: "Answered",
			no: "Not answered",
			ownOnly: "Mine",
			othersOnly: "Others'",
		},
		searchHint: "Words in inputs or answers",
		onlyRead: "The plan takes no more inputs.",
		commentsHeading: {
			plan: "Inputs on the plan",
			mandate: "Inputs on the mandate",
			goal: "Inputs on the goal",
			measure: "Inputs on the measure",
		},
		noComments: "Nobody has written anything yet.",
	},
};
