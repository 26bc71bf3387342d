import type { Translated } from "../../../src/machinery/languages/language.ts";

interface OwnTexts {
	readonly title: string;
	readonly lead: string;
	readonly declare: string;
	readonly declareIt: (name: string) => string;
	readonly declareAgain: string;
	readonly asked: (name: string) => string;
	readonly due: (day: string) => string;
	readonly askedAbout: string;
	readonly known: string;
	readonly nothingToChange: string;
	readonly thanks: string;
	readonly answered: string;
	readonly stale: string;
	readonly staleNever: string;
	readonly returned: string;
	readonly held: string;
	readonly noneHeld: string;
	readonly noneHeldLead: string;
	readonly expires: (day: string) => string;
	readonly expired: (day: string) => string;
	readonly sent: string;
	readonly noneSent: string;
	readonly decidedBy: (who: string, day: string) => string;
	readonly decided: (day: string) => string;
	readonly became: (level: string) => string;
	readonly sentOn: (day: string) => string;
	readonly withdraw: string;
	readonly withdrawIt: (name: string) => string;
	readonly withdrawAsk: (name: string) => string;
	readonly withdrawn: string;
	readonly attach: (name: string) => string;
	readonly attached: string;
	readonly attachments: string;
	readonly wishes: string;
	readonly newWish: string;
	readonly noWishes: string;
	readonly wishMet: string;
	readonly wishMetIt: (name: string) => string;
	readonly wishDrop: string;
	readonly wishDropIt: (name: string) => string;
	readonly wishChanged: string;
	readonly wantedBy: (day: string) => string;
	readonly checks: string;
	readonly passed: string;
	readonly notYet: string;
	readonly checkedBy: (who: string, day: string) => string;
	readonly checkWithdrawn: (reason: string) => string;
	readonly unknownPerson: string;
}

export const ownTexts: Translated<OwnTexts> = {
	nb: {
		title: "Min kompetanse",
		lead: "Her ser du hva som er registrert om deg. Meld fra om det du kan, og det du vil lære.",
		declare: "Meld kompetanse",
		declareIt: (name) => `Meld ${name}`,
		declareAgain: "Meld på nytt",
		asked: (name) => `Du er spurt: ${name}`,
		due: (day) => `Svar innen ${day}.`,
		askedAbout: "Det spørres særlig om dette:",
		known: "meldt eller registrert",
		nothingToChange: "Jeg har ingenting å endre",
		thanks: "Takk, svaret er tatt imot.",
		answered: "Du har svart.",
		stale:
			"Det er over ett år siden profilen din ble gjennomgått. Se over den, og meld fra om noe er nytt.",
		staleNever:
			"Profilen din er ikke gjennomgått før. Se over den, og meld fra om det som mangler.",
		returned: "Sendt tilbake til deg",
		held: "Det jeg har",
		noneHeld: "Ingenting er registrert om deg ennå",
		noneHeldLead: "Meld kompetansen du har. Lederen din bekrefter den.",
		expires: (day) => `Gjelder til ${day}.`,
		expired: (day) => `Gikk ut ${day}. Meld den på nytt når du har fornyet den.`,
		sent: "Det jeg har meldt",
		noneSent: "Du har ikke meldt noe de siste to årene.",
		decidedBy: (who, day) => `${who}, ${day}`,
		decided: (day) => `Avgjort ${day}`,
		became: (level) => `Bekreftet som: ${level}`,
		sentOn: (day) => `Meldt ${day}`,
		withdraw: "Trekk tilbake",
		withdrawIt: (name) => `Trekk tilbake ${name}`,
		withdrawAsk: (name) => `Meldingen om ${name} blir trukket, og ingen avgjør den.`,
		withdrawn: "Meldingen er trukket.",
		attach: (name) => `Legg ved kursbevis: ${name}`,
		attached: "Vedlegget er lagret.",
		attachments: "Vedlegg",
		wishes: "Det jeg vil lære",
		newWish: "Nytt ønske",
		noWishes: "Du har ingen ønsker. Skriv hva du vil lære, så ser lederen din det.",
		wishMet: "Oppfylt",
		wishMetIt: (name) => `Oppfylt: ${name}`,
		wishDrop: "Trekk ønsket",
		wishDropIt: (name) => `Trekk ønsket: ${name}`,
		wishChanged: "Ønsket er oppdatert.",
		wantedBy: (day) => `innen ${day}`,
		checks: "Observerte sjekker",
		passed: "Bestått",
		notYet: "Ikke ennå",
		checkedBy: (who, day) => `Sjekket ${day} av ${who}`,
		checkWithdrawn: (reason) => `Trukket: ${reason}`,
		unknownPerson: "en som ikke lenger har konto",
	},
	nn: {
		title: "Min kompetanse",
		lead: "Her ser du kva som er registrert om deg. Meld frå om det du kan, og det du vil lære.",
		declare: "Meld kompetanse",
		declareIt: (name) => `Meld ${name}`,
		declareAgain: "Meld på nytt",
		asked: (name) => `Du er spurd: ${name}`,
		due: (day) => `Svar innan ${day}.`,
		askedAbout: "Det blir særleg spurt om dette:",
		known: "meldt eller registrert",
		nothingToChange: "Eg har ingenting å endre",
		thanks: "Takk, svaret er teke imot.",
		answered: "Du har svart.",
		stale:
			"Det er over eitt år sidan profilen din vart gjennomgått. Sjå over han, og meld frå om noko er nytt.",
		staleNever:
			"Profilen din er ikkje gjennomgått før. Sjå over han, og meld frå om det som manglar.",
		returned: "Sendt tilbake til deg",
		held: "Det eg har",
		noneHeld: "Ingenting er registrert om deg enno",
		noneHeldLead: "Meld kompetansen du har. Leiaren din stadfester han.",
		expires: (day) => `Gjeld til ${day}.`,
		expired: (day) => `Gjekk ut ${day}. Meld han på nytt når du har fornya han.`,
		sent: "Det eg har meldt",
		noneSent: "Du har ikkje meldt noko dei siste to åra.",
		decidedBy: (who, day) => `${who}, ${day}`,
		decided: (day) => `Avgjort ${day}`,
		became: (level) => `Stadfesta som: ${level}`,
		sentOn: (day) => `Meldt ${day}`,
		withdraw: "Trekk tilbake",
		withdrawIt: (name) => `Trekk tilbake ${name}`,
		withdrawAsk: (name) => `Meldinga om ${name} blir trekt, og ingen avgjer henne.`,
		withdrawn: "Meldinga er trekt.",
		attach: (name) => `Legg ved kursbevis: ${name}`,
		attached: "Vedlegget er lagra.",
		attachments: "Vedlegg",
		wishes: "Det eg vil lære",
		newWish: "Nytt ønske",
		noWishes: "Du har ingen ønske. Skriv kva du vil lære, så ser leiaren din det.",
		wishMet: "Oppfylt",
		wishMetIt: (name) => `Oppfylt: ${name}`,
		wishDrop: "Trekk ønsket",
		wishDropIt: (name) => `Trekk ønsket: ${name}`,
		wishChanged: "Ønsket er oppdatert.",
		wantedBy: (day) => `innan ${day}`,
		checks: "Observerte sjekkar",
		passed: "Greidd",
		notYet: "Ikkje enno",
		checkedBy: (who, day) => `Sjekka ${day} av ${who}`,
		checkWithdrawn: (reason) => `Trekt: ${reason}`,
		unknownPerson: "ein som ikkje lenger har konto",
	},
	en: {
		title: "My competence",
		lead: "Here is what is registered about you. Tell us what you can do and what you want to learn.",
		declare: "Declare competence",
		declareIt: (name) => `Declare ${name}`,
		declareAgain: "Declare again",
		asked: (name) => `You are asked: ${name}`,
		due: (day) => `Answer by ${day}.`,
		askedAbout: "This is asked about in particular:",
		known: "declared or registered",
		nothingToChange: "I have nothing to change",
		thanks: "Thank you, your answer is received.",
		answered: "You have answered.",
		stale:
			"It is more than a year since your profile was gone through. Look it over, and tell us what is new.",
		staleNever:
			"Your profile has not been gone through before. Look it over, and tell us what is missing.",
		returned: "Returned to you",
		held: "What I have",
		noneHeld: "Nothing is registered about you yet",
		noneHeldLead: "Declare the competence you have. Your leader confirms it.",
		expires: (day) => `Counts until ${day}.`,
		expired: (day) => `Expired ${day}. Declare it again when you have renewed it.`,
		sent: "What I have declared",
		noneSent: "You have not declared anything in the last two years.",
		decidedBy: (who, day) => `${who}, ${day}`,
		decided: (day) => `Decided ${day}`,
		became: (level) => `Confirmed as: ${level}`,
		sentOn: (day) => `Declared ${day}`,
		withdraw: "Withdraw",
		withdrawIt: (name) => `Withdraw ${name}`,
		withdrawAsk: (name) => `The declaration of ${name} is withdrawn, and nobody decides on it.`,
		withdrawn: "The declaration is withdrawn.",
		attach: (name) => `Attach a certificate: ${name}`,
		attached: "The attachment is saved.",
		attachments: "Attachments",
		wishes: "What I want to learn",
		newWish: "New wish",
		noWishes: "You have no wishes. Write what you want to learn, and your leader sees it.",
		wishMet: "Met",
		wishMetIt: (name) => `Met: ${name}`,
		wishDrop: "Withdraw the wish",
		wishDropIt: (name) => `Withdraw the wish: ${name}`,
		wishChanged: "The wish is updated.",
		wantedBy: (day) => `by ${day}`,
		checks: "Observed checks",
		passed: "Passed",
		notYet: "Not yet",
		checkedBy: (who, day) => `Checked ${day} by ${who}`,
		checkWithdrawn: (reason) => `Withdrawn: ${reason}`,
		unknownPerson: "somebody who has no account any longer",
	},
};
