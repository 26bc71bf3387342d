import type { Language, Translated } from "../../../machinery/languages/language.ts";
import type { MailMessage } from "../../../machinery/mail/mail-message.ts";
import type { OneTimeLinkTable } from "../tables.ts";

interface LinkMail {
	readonly name: string;
	readonly address: string;
	readonly organisation: string;
	readonly link: string;
}

/** The message with a one-time link, in plain text. */
export function writeLinkMail(
	purpose: OneTimeLinkTable["purpose"],
	language: Language,
	mail: LinkMail,
): MailMessage {
	const { subject, text } = texts[purpose][language](mail);
	return { to: { name: mail.name, address: mail.address }, subject, text };
}

type LinkText = (mail: LinkMail) => { readonly subject: string; readonly text: string };

const texts: Readonly<Record<OneTimeLinkTable["purpose"], Translated<LinkText>>> = {
	invitation: {
		nb: ({ name, organisation, link }) => ({
			subject: `Du har fått tilgang til Rødtråd for ${organisation}`,
			text: `Hei, ${name}!

Du har fått tilgang til Rødtråd for ${organisation}. Rødtråd brukes til å planlegge kompetanse i kommunale helse- og omsorgstjenester.

Åpne lenken og velg et passord:
${link}

Lenken kan brukes én gang, og virker i tre døgn. Er den blitt for gammel, kan du be om en ny på innloggingssiden under «Glemt passordet?».

Venter du ikke denne meldingen, trenger du ikke å gjøre noe.
`,
		}),
		nn: ({ name, organisation, link }) => ({
			subject: `Du har fått tilgang til Rødtråd for ${organisation}`,
			text: `Hei, ${name}!

Du har fått tilgang til Rødtråd for ${organisation}. Rødtråd blir brukt til å planleggje kompetanse i kommunale helse- og omsorgstenester.

Opne lenkja og vel eit passord:
${link}

Lenkja kan brukast éin gong, og verkar i tre døgn. Er ho blitt for gammal, kan du be om ei ny på innloggingssida under «Gløymt passordet?».

Ventar du ikkje denne meldinga, treng du ikkje gjere noko.
`,
		}),
		en: ({ name, organisation, link }) => ({
			subject: `You have been given access to Rødtråd for ${organisation}`,
			text: `Hello ${name},

You have been given access to Rødtråd for ${organisation}. Rødtråd is used to plan competence in municipal health and care services.

Open the link and choose a password:
${link}

The link can be used once, and works for three days. If it is too old, you can ask for a new one on the sign-in page under “Forgotten your password?”.

If you do not expect this message, you need not do anything.
`,
		}),
	},
	"password-reset": {
		nb: ({ name, organisation, link }) => ({
			subject: "Velg et nytt passord til Rødtråd",
			text: `Hei, ${name}!

Det er bedt om et nytt passord for deg i Rødtråd for ${organisation}.

Åpne lenken og velg et nytt passord:
${link}

Lenken kan brukes én gang, og virker i én time. Når passordet er byttet, blir du logget ut alle steder.

Har du ikke bedt om dette, trenger du ikke å gjøre noe. Passordet du har, gjelder fortsatt.
`,
		}),
		nn: ({ name, organisation, link }) => ({
			subject: "Vel eit nytt passord til Rødtråd",
			text: `Hei, ${name}!

Det er bede om eit nytt passord for deg i Rødtråd for ${organisation}.

Opne lenkja og vel eit nytt passord:
${link}

Lenkja kan brukast éin gong, og verkar i éin time. Når passordet er bytt, blir du logga ut alle stader.

Har du ikkje bede om dette, treng du ikkje gjere noko. Passordet du har, gjeld framleis.
`,
		}),
		en: ({ name, organisation, link }) => ({
			subject: "Choose a new password for Rødtråd",
			text: `Hello ${name},

Somebody asked for a new password for you in Rødtråd for ${organisation}.

Open the link and choose a new password:
${link}

The link can be used once, and works for one hour. When the password is changed, you are signed out everywhere.

If you did not ask for this, you need not do anything. The password you have still works.
`,
		}),
	},
};
