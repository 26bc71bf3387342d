import type { Translated } from "../../../src/machinery/languages/language.ts";

interface RetentionTexts {
	readonly rules: string;
	readonly kind: string;
	readonly keptFor: string;
	readonly months: (months: number) => string;
	readonly why: string;
	readonly own: string;
	readonly usual: (months: number) => string;
	readonly change: string;
	readonly changeOf: (kind: string) => string;
	readonly monthsLabel: string;
	readonly monthsHint: string;
	readonly reason: string;
	readonly reasonHint: string;
	readonly notANumber: string;
	readonly saveRule: string;
	readonly saved: string;
	readonly useUsual: string;
	readonly usualOf: (kind: string) => string;
	readonly usualLead: (months: number) => string;
	readonly dryRun: string;
	readonly dryRunLead: (day: string) => string;
	readonly nothingDue: string;
	readonly nothingDueLead: string;
	readonly rows: string;
	readonly before: string;
	readonly choose: string;
	readonly erase: string;
	readonly eraseAsk: (rows: number) => string;
	readonly eraseLead: string;
	readonly erased: (rows: number) => string;
	readonly changed: string;
	readonly chooseOne: string;
}

export const retentionTexts: Translated<RetentionTexts> = {
	nb: {
		rules: "Så lenge blir det lagret",
		kind: "Hva",
		keptFor: "Lagres i",
		months: (months) =>
			months === 0 ? "ikke lenger enn nødvendig" : months === 1 ? "1 måned" : `${months} måneder`,
		why: "Hvorfor",
		own: "Egen regel",
		usual: (months) => `Vanlig er ${months} måneder.`,
		change: "Endre",
		changeOf: (kind) => `Endre lagringstiden: ${kind}`,
		monthsLabel: "Antall måneder",
		monthsHint: "Fra 0 til 600.",
		reason: "Begrunnelse",
		reasonHint: "Loven eller behovet som gjør at dere trenger en annen tid. Den ansatte leser den.",
		notANumber: "Skriv et helt tall fra 0 til 600.",
		saveRule: "Lagre lagringstiden",
		saved: "Lagringstiden er lagret.",
		useUsual: "Bruk den vanlige",
		usualOf: (kind) => `Bruk den vanlige lagringstiden: ${kind}`,
		usualLead: (months) => `Den egne regelen fjernes, og ${months} måneder gjelder igjen.`,
		dryRun: "Prøvekjøring: det som kan slettes nå",
		dryRunLead: (day) =>
			`Regnet ut per ${day}. Ingenting er slettet. Ingenting blir slettet av seg selv.`,
		nothingDue: "Ingenting kan slettes i dag",
		nothingDueLead: "Alt som er lagret, er innenfor lagringstiden.",
		rows: "Rader",
		before: "Avsluttet før",
		choose: "Ta med",
		erase: "Slett det som er valgt",
		eraseAsk: (rows) => `Vil du slette ${rows} rader for godt?`,
		eraseLead:
			"Det kan ikke angres. Har noe endret seg siden prøvekjøringen, blir ingenting slettet. Husk at sikkerhetskopier har det fortsatt.",
		erased: (rows) => `${rows} rader er slettet.`,
		changed: "Noe har endret seg siden prøvekjøringen. Ingenting er slettet. Se over på nytt.",
		chooseOne: "Velg minst én ting å slette.",
	},
	nn: {
		rules: "Så lenge blir det lagra",
		kind: "Kva",
		keptFor: "Blir lagra i",
		months: (months) =>
			months === 0 ? "ikkje lenger enn nødvendig" : months === 1 ? "1 månad" : `${months} månader`,
		why: "Kvifor",
		own: "Eigen regel",
		usual: (months) => `Vanleg er ${months} månader.`,
		change: "Endre",
		changeOf: (kind) => `Endre lagringstida: ${kind}`,
		monthsLabel: "Kor mange månader",
		monthsHint: "Frå 0 til 600.",
		reason: "Grunngiving",
		reasonHint: "Lova eller behovet som gjer at de treng ei anna tid. Den tilsette les ho.",
		notANumber: "Skriv eit heilt tal frå 0 til 600.",
		saveRule: "Lagre lagringstida",
		saved: "Lagringstida er lagra.",
		useUsual: "Bruk den vanlege",
		usualOf: (kind) => `Bruk den vanlege lagringstida: ${kind}`,
		usualLead: (months) => `Den eigne regelen blir fjerna, og ${months} månader gjeld igjen.`,
		dryRun: "Prøvekøyring: det som kan slettast no",
		dryRunLead: (day) =>
			`Rekna ut per ${day}. Ingenting er sletta. Ingenting blir sletta av seg sjølv.`,
		nothingDue: "Ingenting kan slettast i dag",
		nothingDueLead: "Alt som er lagra, er innanfor lagringstida.",
		rows: "Rader",
		before: "Avslutta før",
		choose: "Ta med",
		erase: "Slett det som er valt",
		eraseAsk: (rows) => `Vil du slette ${rows} rader for godt?`,
		eraseLead:
			"Det kan ikkje angrast. Har noko endra seg sidan prøvekøyringa, blir ingenting sletta. Hugs at sikkerheitskopiar framleis har det.",
		erased: (rows) => `${rows} rader er sletta.`,
		changed: "Noko har endra seg sidan prøvekøyringa. Ingenting er sletta. Sjå over på nytt.",
		chooseOne: "Vel minst éin ting å slette.",
	},
	en: {
		rules: "How long it is kept",
		kind: "What",
		keptFor: "Kept for",
		months: (months) =>
			months === 0 ? "no longer than needed" : months === 1 ? "1 month" : `${months} months`,
		why: "Why",
		own: "Own rule",
		usual: (months) => `The usual is ${months} months.`,
		change: "Change",
		changeOf: (kind) => `Change the time: ${kind}`,
		monthsLabel: "Number of months",
		monthsHint: "From 0 to 600.",
		reason: "Reason",
		reasonHint: "The law or the need for another time. The employee reads it.",
		notANumber: "Write a whole number from 0 to 600.",
		saveRule: "Save the time",
		saved: "The time is saved.",
		useUsual: "Use the usual",
		usualOf: (kind) => `Use the usual time: ${kind}`,
		usualLead: (months) => `The own rule is removed, and ${months} months hold again.`,
		dryRun: "Dry run: what can be erased now",
		dryRunLead: (day) =>
			`Worked out on ${day}. Nothing is erased. Nothing is ever erased by itself.`,
		nothingDue: "Nothing can be erased today",
		nothingDueLead: "All that is kept is within its time.",
		rows: "Rows",
		before: "Ended before",
		choose: "Include",
		erase: "Erase what is chosen",
		eraseAsk: (rows) => `Erase ${rows} rows for good?`,
		eraseLead:
			"It cannot be undone. If anything has changed since the dry run, nothing is erased. Backups still have it.",
		erased: (rows) => `${rows} rows are erased.`,
		changed: "Something has changed since the dry run. Nothing is erased. Look again.",
		chooseOne: "Choose at least one thing to erase.",
	},
};
