import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { writeDate } from "../../../machinery/languages/dates.ts";
import type { Language, Translated } from "../../../machinery/languages/language.ts";
import type { MailMessage } from "../../../machinery/mail/mail-message.ts";

interface Reminder {
	readonly address: string;
	readonly name: string;
	readonly organisation: string;
	readonly dueOn: PlainDate;
	readonly link: string;
}

/** Asks somebody to answer a round. Nothing about the receiver but the name and the address it goes to. */
export function writeReminderMail(language: Language, reminder: Reminder): MailMessage {
	const { address, name, organisation, link } = reminder;
	const due = writeDate(reminder.dueOn, language);
	const { subject, text } = texts[language]({ name, organisation, due, link });
	return { to: { name, address }, subject, text };
}

interface Words {
	readonly name: string;
	readonly organisation: string;
	readonly due: string;
	readonly link: string;
}

const texts: Translated<(words: Words) => { readonly subject: string; readonly text: string }> = {
	nb: ({ name, organisation, due, link }) => ({
		subject: `Svar på kartleggingen av kompetanse innen ${due}`,
		text: `Hei, ${name}!

${organisation} kartlegger kompetansen i helse og omsorg, og du har ikke svart ennå. Fristen er ${due}.

Logg inn, se over det som står om deg, og meld fra om noe mangler. Det tar noen få minutter:
${link}

Stemmer alt, velger du bare «Jeg har ingenting å endre».
`,
	}),
	nn: ({ name, organisation, due, link }) => ({
		subject: `Svar på kartlegginga av kompetanse innan ${due}`,
		text: `Hei, ${name}!

${organisation} kartlegg kompetansen i helse og omsorg, og du har ikkje svart enno. Fristen er ${due}.

Logg inn, sjå over det som står om deg, og meld frå om noko manglar. Det tek nokre få minutt:
${link}

Stemmer alt, vel du berre «Eg har ingenting å endre».
`,
	}),
	en: ({ name, organisation, due, link }) => ({
		subject: `Answer the mapping of competence by ${due}`,
		text: `Hello ${name},

${organisation} maps the competence in health and care, and you have not answered yet. Please do so by ${due}.

Sign in, look over what is registered about you, and tell us what is missing. It takes a few minutes:
${link}

If everything is right, just choose “I have nothing to change”.
`,
	}),
};
