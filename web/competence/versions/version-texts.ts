import type { Translated } from "../../../src/machinery/languages/language.ts";

type Field =
	| "kind"
	| "area"
	| "description"
	| "validityMonths"
	| "retiredOn"
	| "implies"
	| "prerequisites";

interface VersionTexts {
	readonly title: string;
	readonly lead: string;
	readonly empty: string;
	readonly emptyLead: string;
	readonly version: string;
	readonly versionOf: (organisation: string, number: number) => string;
	readonly published: string;
	readonly whose: string;
	readonly allWhose: string;
	readonly own: string;
	readonly others: string;
	readonly competences: string;
	readonly sharedIn: string;
	readonly notShared: string;
	readonly note: string;
	readonly noteHint: string;
	readonly publish: string;
	readonly publishLead: string;
	readonly cooperation: string;
	readonly cooperationHint: string;
	readonly publishedDone: string;
	readonly adopt: string;
	readonly adoptLead: (count: number) => string;
	readonly adopted: (added: number, left: number) => string;
	readonly difference: string;
	readonly against: string;
	readonly ownNow: string;
	readonly same: string;
	readonly added: string;
	readonly removed: string;
	readonly changed: string;
	readonly addedLead: string;
	readonly removedLead: string;
	readonly content: string;
	readonly name: string;
	readonly kind: string;
	readonly area: string;
	readonly validity: string;
	readonly hash: string;
	readonly fields: Readonly<Record<Field, string>>;
}

export const versionTexts: Translated<VersionTexts> = {
	nb: {
		title: "Utgaver av katalogen",
		lead: "Katalogen slik den var da den ble utgitt. Et samarbeid kan dele én, og deltakerne kan ta den over.",
		empty: "Ingen utgaver ennå",
		emptyLead: "Utgi katalogen når den er klar til å brukes, eller deles i et samarbeid.",
		version: "Utgave",
		versionOf: (organisation, number) => `${organisation}, utgave ${number}`,
		published: "Utgitt",
		whose: "Hvis",
		allWhose: "Alle",
		own: "Våre egne",
		others: "Delt med oss",
		competences: "Kompetanser",
		sharedIn: "Delt",
		notShared: "Bare hos oss",
		note: "Hva er nytt",
		noteHint: "For dem som skal bruke eller ta over katalogen",
		publish: "Utgi katalogen",
		publishLead: "Katalogen slik den er i dag blir tatt vare på som en ny utgave.",
		cooperation: "Del i samarbeidet",
		cooperationHint: "La stå tomt for å beholde utgaven for dere selv.",
		publishedDone: "Katalogen er utgitt.",
		adopt: "Ta over det vi mangler",
		adoptLead: (count) =>
			`${count} kompetanser som dere ikke har fra før, blir lagt til. De dere har med samme navn, blir ikke endret.`,
		adopted: (added, left) => `${added} kompetanser er lagt til. ${left} hadde dere fra før.`,
		difference: "Forskjeller",
		against: "Sammenlign med",
		ownNow: "Vår katalog slik den er nå",
		same: "Ingen forskjeller.",
		added: "Bare i denne utgaven",
		removed: "Bare i den andre",
		changed: "Ulike",
		addedLead: "Finnes her, men ikke i den andre.",
		removedLead: "Finnes i den andre, men ikke her.",
		content: "Innhold",
		name: "Navn",
		kind: "Type",
		area: "Område",
		validity: "Gyldighet",
		hash: "Kontrollsum",
		fields: {
			kind: "type",
			area: "område",
			description: "beskrivelse",
			validityMonths: "gyldighet",
			retiredOn: "tatt ut av bruk",
			implies: "gir også",
			prerequisites: "forutsetter",
		},
	},
	nn: {
		title: "Utgåver av katalogen",
		lead: "Katalogen slik han var då han vart utgitt. Eit samarbeid kan dele éin, og deltakarane kan ta han over.",
		empty: "Ingen utgåver enno",
		emptyLead: "Gi ut katalogen når han er klar til å brukast, eller delast i eit samarbeid.",
		version: "Utgåve",
		versionOf: (organisation, number) => `${organisation}, utgåve ${number}`,
		published: "Utgitt",
		whose: "Kven sin",
		allWhose: "Alle",
		own: "Våre eigne",
		others: "Delt med oss",
		competences: "Kompetansar",
		sharedIn: "Delt",
		notShared: "Berre hos oss",
		note: "Kva er nytt",
		noteHint: "For dei som skal bruke eller ta over katalogen",
		publish: "Gi ut katalogen",
		publishLead: "Katalogen slik han er i dag blir teken vare på som ei ny utgåve.",
		cooperation: "Del i samarbeidet",
		cooperationHint: "Lat stå tomt for å behalde utgåva for dykk sjølve.",
		publishedDone: "Katalogen er utgitt.",
		adopt: "Ta over det vi manglar",
		adoptLead: (count) =>
			`${count} kompetansar som de ikkje har frå før, blir lagde til. Dei de har med same namn, blir ikkje endra.`,
		adopted: (added, left) => `${added} kompetansar er lagde til. ${left} hadde de frå før.`,
		difference: "Skilnader",
		against: "Samanlikn med",
		ownNow: "Katalogen vår slik han er no",
		same: "Ingen skilnader.",
		added: "Berre i denne utgåva",
		removed: "Berre i den andre",
		changed: "Ulike",
		addedLead: "Finst her, men ikkje i den andre.",
		removedLead: "Finst i den andre, men ikkje her.",
		content: "Innhald",
		name: "Namn",
		kind: "Type",
		area: "Område",
		validity: "Gyldigheit",
		hash: "Kontrollsum",
		fields: {
			kind: "type",
			area: "område",
			description: "skildring",
			validityMonths: "gyldigheit",
			retiredOn: "teken ut av bruk",
			implies: "gir også",
			prerequisites: "føreset",
		},
	},
	en: {
		title: "Catalogue versions",
		lead: "The catalogue as it was when published. A cooperation can share one, and participants can adopt it.",
		empty: "No versions yet",
		emptyLead: "Publish the catalogue when it is ready to be used, or shared in a cooperation.",
		version: "Version",
		versionOf: (organisation, number) => `${organisation}, version ${number}`,
		published: "Published",
		whose: "Whose",
		allWhose: "All",
		own: "Our own",
		others: "Shared with us",
		competences: "Competences",
		sharedIn: "Shared",
		notShared: "Only with us",
		note: "What is new",
		noteHint: "For those who are to use or adopt the catalogue",
		publish: "Publish the catalogue",
		publishLead: "The catalogue as it is today is kept as a new version.",
		cooperation: "Share in the cooperation",
		cooperationHint: "Leave empty to keep the version to yourselves.",
		publishedDone: "The catalogue is published.",
		adopt: "Adopt what we lack",
		adoptLead: (count) =>
			`${count} competences that you lack will be added. Those you have by the same name are not changed.`,
		adopted: (added, left) => `${added} competences were added. ${left} were there already.`,
		difference: "Differences",
		against: "Compare with",
		ownNow: "Our catalogue as it is now",
		same: "No differences.",
		added: "Only in this version",
		removed: "Only in the other",
		changed: "Different",
		addedLead: "Here, but not in the other.",
		removedLead: "In the other, but not here.",
		content: "Content",
		name: "Name",
		kind: "Kind",
		area: "Area",
		validity: "Validity",
		hash: "Checksum",
		fields: {
			kind: "kind",
			area: "area",
			description: "description",
			validityMonths: "validity",
			retiredOn: "retired",
			implies: "also gives",
			prerequisites: "presupposes",
		},
	},
};
