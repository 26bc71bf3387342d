import type { Translated } from "../../../src/machinery/languages/language.ts";

interface DeclareTexts {
	readonly title: string;
	readonly lead: string;
	readonly name: string;
	readonly nameHint: string;
	readonly level: string;
	readonly used: string;
	readonly proof: string;
	readonly file: string;
	readonly fileHint: string;
	readonly share: string;
	readonly from: string;
	readonly fromHint: string;
	readonly to: string;
	readonly note: string;
	readonly send: string;
	readonly sent: string;
	readonly sentWithoutFile: (why: string) => string;
	readonly missing: string;
	readonly wishTitle: string;
	readonly wishLead: string;
	readonly wishName: string;
	readonly way: string;
	readonly wantedBy: string;
	readonly saveWish: string;
	readonly wishSaved: string;
}

export const declareTexts: Translated<DeclareTexts> = {
	nb: {
		title: "Meld kompetanse",
		lead: "Lederen din får meldingen og bekrefter den, eller spør om mer.",
		name: "Kompetanse",
		nameHint: "Begynn å skrive, og velg fra listen. Står den ikke der, skriver du hva den heter.",
		level: "Hvor godt kan du det?",
		used: "Jeg har brukt det de siste 12 månedene",
		proof: "Hva kan du vise fram?",
		file: "Kursbevis eller annet bevis (valgfritt)",
		fileHint: "PDF eller bilde, høyst 5 MB. Du kan ta bilde med telefonen.",
		share: "Jeg kan lære bort til andre",
		from: "Gjelder fra",
		fromHint: "Datoen på kursbeviset.",
		to: "Gjelder til",
		note: "Noe mer lederen bør vite",
		send: "Send til lederen",
		sent: "Meldingen er sendt til lederen din.",
		sentWithoutFile: (why) => `Meldingen er sendt, men vedlegget kom ikke med: ${why}`,
		missing: "Må fylles ut",
		wishTitle: "Nytt læringsønske",
		wishLead:
			"Lederen din ser ønsket. Den som planlegger opplæring, ser bare hvor mange som ønsker det samme.",
		wishName: "Hva vil du lære?",
		way: "Hvordan?",
		wantedBy: "Innen",
		saveWish: "Lagre ønsket",
		wishSaved: "Ønsket er lagret.",
	},
	nn: {
		title: "Meld kompetanse",
		lead: "Leiaren din får meldinga og stadfester henne, eller spør om meir.",
		name: "Kompetanse",
		nameHint: "Begynn å skrive, og vel frå lista. Står han ikkje der, skriv du kva han heiter.",
		level: "Kor godt kan du det?",
		used: "Eg har brukt det dei siste 12 månadene",
		proof: "Kva kan du vise fram?",
		file: "Kursbevis eller anna bevis (valfritt)",
		fileHint: "PDF eller bilete, høgst 5 MB. Du kan ta bilete med telefonen.",
		share: "Eg kan lære bort til andre",
		from: "Gjeld frå",
		fromHint: "Datoen på kursbeviset.",
		to: "Gjeld til",
		note: "Noko meir leiaren bør vite",
		send: "Send til leiaren",
		sent: "Meldinga er send til leiaren din.",
		sentWithoutFile: (why) => `Meldinga er send, men vedlegget kom ikkje med: ${why}`,
		missing: "Må fyllast ut",
		wishTitle: "Nytt læringsønske",
		wishLead:
			"Leiaren din ser ønsket. Den som planlegg opplæring, ser berre kor mange som ønskjer det same.",
		wishName: "Kva vil du lære?",
		way: "Korleis?",
		wantedBy: "Innan",
		saveWish: "Lagre ønsket",
		wishSaved: "Ønsket er lagra.",
	},
	en: {
		title: "Declare competence",
		lead: "Your leader gets the declaration and confirms it, or asks for more.",
		name: "Competence",
		nameHint:
			"Start writing, and choose from the list. If it is not there, write what it is called.",
		level: "How well can you do it?",
		used: "I have used it in the last 12 months",
		proof: "What can you show?",
		file: "Certificate or other proof (optional)",
		fileHint: "PDF or picture, at most 5 MB. You can take a photo with your phone.",
		share: "I can teach others",
		from: "Valid from",
		fromHint: "The date on the certificate.",
		to: "Valid to",
		note: "Anything else your leader should know",
		send: "Send to my leader",
		sent: "The declaration is sent to your leader.",
		sentWithoutFile: (why) => `The declaration is sent, but without the attachment: ${why}`,
		missing: "Must be filled in",
		wishTitle: "New wish to learn",
		wishLead:
			"Your leader sees the wish. Those who plan training see only how many wish for the same.",
		wishName: "What do you want to learn?",
		way: "How?",
		wantedBy: "By",
		saveWish: "Save the wish",
		wishSaved: "The wish is saved.",
	},
};
