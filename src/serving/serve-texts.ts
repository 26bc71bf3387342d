import type { Translated } from "../machinery/languages/language.ts";

export const serveTexts = {
	opening: {
		nb: "Åpner databasen …",
		nn: "Opnar databasen …",
		en: "Opening the database …",
	},
	otherOrganisations: {
		nb: "Databasen har virksomheter som ikke hører til demoregionen, så prøvemodus starter ikke med den. Velg en annen datamappe, eller start uten prøvemodus.",
		nn: "Databasen har verksemder som ikkje høyrer til demoregionen, så prøvemodus startar ikkje med han. Vel ei anna datamappe, eller start utan prøvemodus.",
		en: "The database has organisations that are not of the demo region, so demo mode does not start with it. Choose another data folder, or start without demo mode.",
	},
	portInUse: (port: number): Translated<string> => ({
		nb: `Port ${port} er i bruk av et annet program. Stopp det, eller velg en annen port: PORT=${port + 1}.`,
		nn: `Port ${port} er i bruk av eit anna program. Stopp det, eller vel ein annan port: PORT=${port + 1}.`,
		en: `Port ${port} is in use by another program. Stop it, or choose another port: PORT=${port + 1}.`,
	}),
	portRefused: (port: number): Translated<string> => ({
		nb: `Bare systemet kan bruke port ${port}. Velg en port over 1023.`,
		nn: `Berre systemet kan bruke port ${port}. Vel ein port over 1023.`,
		en: `Only the system may use port ${port}. Choose a port above 1023.`,
	}),
	notListening: (host: string, port: number, reason: string): Translated<string> => ({
		nb: `Kan ikke lytte på ${host}, port ${port}: ${reason}. Se etter at HOST er en adresse denne maskinen har.`,
		nn: `Kan ikkje lytte på ${host}, port ${port}: ${reason}. Sjå etter at HOST er ei adresse denne maskina har.`,
		en: `Cannot listen on ${host}, port ${port}: ${reason}. Check that HOST is an address of this machine.`,
	}),
};
