import type { Translated } from "../../machinery/languages/language.ts";
import type { Name } from "./settings.ts";

export const wrongFile: Translated<string> = {
	nb: "Filen skal være JSON, et objekt med innstillinger.",
	nn: "Fila skal vere JSON, eit objekt med innstillingar.",
	en: "The file must be JSON, an object with settings.",
};

export const unknownSetting: Translated<string> = {
	nb: "Innstillingen er ukjent. Ta den bort, eller rett navnet.",
	nn: "Innstillinga er ukjend. Ta henne bort, eller rett namnet.",
	en: "The setting is unknown. Remove it, or correct its name.",
};

/** What each setting must be. */
export const remedies: Readonly<Record<Name, Translated<string>>> = {
	host: {
		nb: "Skriv adressen som tjeneren skal lytte på, for eksempel 127.0.0.1.",
		nn: "Skriv adressa som tenaren skal lytte på, til dømes 127.0.0.1.",
		en: "Write the address to listen on, for example 127.0.0.1.",
	},
	port: {
		nb: "Skriv et portnummer fra 1 til 65535.",
		nn: "Skriv eit portnummer frå 1 til 65535.",
		en: "Write a port number from 1 to 65535.",
	},
	origin: {
		nb: "Skriv adressen som brukerne åpner, med https og uten skråstrek til slutt: https://kompetanse.kommunen.no. Bare i prøvemodus går http, og da bare på localhost.",
		nn: "Skriv adressa som brukarane opnar, med https og utan skråstrek til slutt: https://kompetanse.kommunen.no. Berre i prøvemodus går http, og då berre på localhost.",
		en: "Write the address that users open, with https and no slash at the end: https://competence.example.no. Only demo mode takes http, and then only on localhost.",
	},
	demo: {
		nb: "Skriv 1 for prøvemodus, ellers 0.",
		nn: "Skriv 1 for prøvemodus, elles 0.",
		en: "Write 1 for demo mode, otherwise 0.",
	},
	dataFolder: {
		nb: "Skriv mappen som dataene skal ligge i.",
		nn: "Skriv mappa som dataa skal liggje i.",
		en: "Write the folder that the data is to lie in.",
	},
	databaseUrl: {
		nb: "Skriv adressen til PostgreSQL som postgres://bruker:passord@vert:5432/database.",
		nn: "Skriv adressa til PostgreSQL som postgres://brukar:passord@vert:5432/database.",
		en: "Write the address of PostgreSQL as postgres://user:password@host:5432/database.",
	},
	connections: {
		nb: "Skriv et antall fra 1 til 200.",
		nn: "Skriv eit tal frå 1 til 200.",
		en: "Write a number from 1 to 200.",
	},
	mailUrl: {
		nb: "Skriv adressen til e-posttjeneren som smtps://bruker:passord@vert:465 eller smtp://vert:587.",
		nn: "Skriv adressa til e-posttenaren som smtps://brukar:passord@vert:465 eller smtp://vert:587.",
		en: "Write the address of the mail server as smtps://user:password@host:465 or smtp://host:587.",
	},
	mailFrom: {
		nb: "Skriv avsenderen som «Rødtråd <rodtrad@kommunen.no>».",
		nn: "Skriv avsendaren som «Rødtråd <rodtrad@kommunen.no>».",
		en: 'Write the sender as "Rødtråd <rodtrad@example.no>".',
	},
	providers: {
		nb: "Skriv en liste i JSON der hver har key, name, issuer, clientId og clientSecret, og ingen har samme key.",
		nn: "Skriv ei liste i JSON der kvar har key, name, issuer, clientId og clientSecret, og ingen har same key.",
		en: "Write a list in JSON in which each has key, name, issuer, clientId and clientSecret, and no two the same key.",
	},
	trustedProxies: {
		nb: "Skriv adressene til proxytjenerne med komma mellom, for eksempel 127.0.0.1, 10.0.0.0/8.",
		nn: "Skriv adressene til proxytenarane med komma mellom, til dømes 127.0.0.1, 10.0.0.0/8.",
		en: "Write the proxies' addresses divided by commas, for example 127.0.0.1, 10.0.0.0/8.",
	},
	requestsPerMinute: {
		nb: "Skriv hvor mange forespørsler én adresse kan sende i minuttet; 0 for ingen grense.",
		nn: "Skriv kor mange førespurnader éi adresse kan sende i minuttet; 0 for inga grense.",
		en: "Write how many requests one address may send in a minute; 0 for no limit.",
	},
	logFile: {
		nb: "Skriv filen som loggen skal skrives i.",
		nn: "Skriv fila som loggen skal skrivast i.",
		en: "Write the file that the log is to be written to.",
	},
};
