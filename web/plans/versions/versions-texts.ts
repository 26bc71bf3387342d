import type { Translated } from "../../../src/machinery/languages/language.ts";

export type Part = "participants" | "goals" | "measures" | "inputs";

interface VersionsTexts {
	readonly title: string;
	readonly lead: string;
	readonly none: string;
	readonly noneLead: string;
	readonly version: (number: number, on: string, note: string) => string;
	readonly now: string;
	readonly from: string;
	readonly to: string;
	readonly same: string;
	readonly planPart: string;
	readonly parts: Readonly<Record<Part, string>>;
	readonly added: (count: number) => string;
	readonly removed: (count: number) => string;
	readonly changed: (count: number) => string;
	readonly field: string;
	readonly before: string;
	readonly after: string;
	readonly empty: string;
	readonly keep: string;
	readonly note: string;
	readonly noteHint: string;
	readonly kept: string;
	readonly findings: (count: number) => string;
	readonly other: string;
	readonly fields: Readonly<Record<string, string>>;
}

export const versionsTexts: Translated<VersionsTexts> = {
	nb: {
		title: "Versjoner side ved side",
		lead: "Se hva som er nytt, borte og endret, felt for felt.",
		none: "Ingen versjoner ennå",
		noneLead:
			"En versjon tas vare på når planen sendes på høring og når den vedtas. Dere kan også ta vare på en selv.",
		version: (number, on, note) => `Versjon ${number}, ${on}${note === "" ? "" : `: ${note}`}`,
		now: "Planen slik den er nå",
		from: "Sammenlign",
		to: "med",
		same: "De to er helt like.",
		planPart: "Planen og mandatet",
		parts: { participants: "Deltakere", goals: "Mål", measures: "Tiltak", inputs: "Innspill" },
		added: (count) => `Nytt (${count})`,
		removed: (count) => `Borte (${count})`,
		changed: (count) => `Endret (${count})`,
		field: "Felt",
		before: "Før",
		after: "Nå",
		empty: "(tomt)",
		keep: "Ta vare på en versjon nå",
		note: "Hvorfor",
		noteHint: "For eksempel «Etter møtet med brukerrådet».",
		kept: "Versjonen er tatt vare på.",
		findings: (count) => `${count} funn`,
		other: "(en annen)",
		fields: {
			...{ title: "Tittel", validFrom: "Fra", validTo: "Til", status: "Status", purpose: "Formål" },
			...{ scope: "Hva planen omfatter", leadRole: "Leder arbeidet", givenBy: "Gitt av" },
			...{
				givenOn: "Gitt dato",
				analysis: "Analyse",
				adoptedOn: "Vedtatt",
				adoptedBy: "Vedtatt av",
			},
			...{ kind: "Type", name: "Navn", place: "Plass", goal: "Mål", indicator: "Indikator" },
			...{ unitOfMeasure: "Måles i", baseline: "Utgangspunkt", baselineOn: "Målt" },
			...{
				target: "Måltall",
				targetOn: "Skal være nådd",
				number: "Nr.",
				goalText: "Hva tiltaket skal gi",
			},
			...{ findingText: "Funnet i ord", findings: "Funn", measure: "Tiltak", delivery: "Form" },
			...{ targetGroup: "Målgruppe", persons: "Personer", unit: "Enhet" },
			...{
				responsibleRole: "Ansvarlig",
				deadline: "Frist",
				salaryDuringLeave: "Lønn under permisjon",
			},
			...{ substitute: "Vikar", travel: "Reise", fee: "Kursavgift", ownShare: "Egenandel" },
			...{ grant: "Tilskudd", baselineIn: "Utgangspunkt telles i", targetIn: "Måltall telles i" },
			...{ participant: "Deltaker", aboutKind: "Gjelder", about: "Gjelder", said: "Innspill" },
			...{ saidOn: "Kom inn", answer: "Svar", answeredOn: "Besvart" },
		},
	},
	nn: {
		title: "Versjonar side ved side",
		lead: "Sjå kva som er nytt, borte og endra, felt for felt.",
		none: "Ingen versjonar enno",
		noneLead:
			"Ein versjon blir teken vare på når planen blir send på høyring og når han blir vedteken. De kan òg ta vare på ein sjølve.",
		version: (number, on, note) => `Versjon ${number}, ${on}${note === "" ? "" : `: ${note}`}`,
		now: "Planen slik han er no",
		from: "Samanlikn",
		to: "med",
		same: "Dei to er heilt like.",
		planPart: "Planen og mandatet",
		parts: { participants: "Deltakarar", goals: "Mål", measures: "Tiltak", inputs: "Innspel" },
		added: (count) => `Nytt (${count})`,
		removed: (count) => `Borte (${count})`,
		changed: (count) => `Endra (${count})`,
		field: "Felt",
		before: "Før",
		after: "No",
		empty: "(tomt)",
		keep: "Ta vare på ein versjon no",
		note: "Kvifor",
		noteHint: "Til dømes «Etter møtet med brukarrådet».",
		kept: "Versjonen er teken vare på.",
		findings: (count) => `${count} funn`,
		other: "(ein annan)",
		fields: {
			...{
				title: "Tittel",
				validFrom: "Frå",
				validTo: "Til",
				status: "Status",
				purpose: "Føremål",
			},
			...{ scope: "Kva planen omfattar", leadRole: "Leier arbeidet", givenBy: "Gitt av" },
			...{
				givenOn: "Gitt dato",
				analysis: "Analyse",
				adoptedOn: "Vedteken",
				adoptedBy: "Vedteken av",
			},
			...{ kind: "Type", name: "Namn", place: "Plass", goal: "Mål", indicator: "Indikator" },
			...{ unitOfMeasure: "Blir målt i", baseline: "Utgangspunkt", baselineOn: "Målt" },
			...{
				target: "Måltal",
				targetOn: "Skal vere nådd",
				number: "Nr.",
				goalText: "Kva tiltaket skal gi",
			},
			...{ findingText: "Funnet i ord", findings: "Funn", measure: "Tiltak", delivery: "Form" },
			...{ targetGroup: "Målgruppe", persons: "Personar", unit: "Eining" },
			...{
				responsibleRole: "Ansvarleg",
				deadline: "Frist",
				salaryDuringLeave: "Løn under permisjon",
			},
			...{ substitute: "Vikar", travel: "Reise", fee: "Kursavgift", ownShare: "Eigendel" },
			...{
				grant: "Tilskot",
				baselineIn: "Utgangspunkt blir talt i",
				targetIn: "Måltal blir talt i",
			},
			...{ participant: "Deltakar", aboutKind: "Gjeld", about: "Gjeld", said: "Innspel" },
			...{ saidOn: "Kom inn", answer: "Svar", answeredOn: "Svart på" },
		},
	},
	en: {
		title: "Versions side by side",
		lead: "See what is new, gone and changed, field by field.",
		none: "No versions yet",
		noneLead:
			"A version is kept when the plan is sent for hearing and when it is adopted. You can also keep one yourselves.",
		version: (number, on, note) => `Version ${number}, ${on}${note === "" ? "" : `: ${note}`}`,
		now: "The plan as it is now",
		from: "Compare",
		to: "with",
		same: "The two are exactly the same.",
		planPart: "The plan and the mandate",
		parts: { participants: "Participants", goals: "Goals", measures: "Measures", inputs: "Inputs" },
		added: (count) => `New (${count})`,
		removed: (count) => `Gone (${count})`,
		changed: (count) => `Changed (${count})`,
		field: "Field",
		before: "Before",
		after: "Now",
		empty: "(empty)",
		keep: "Keep a version now",
		note: "Why",
		noteHint: "For instance “After the meeting with the user council”.",
		kept: "The version is kept.",
		findings: (count) => `${count} ${count === 1 ? "finding" : "findings"}`,
		other: "(another)",
		fields: {
			...{ title: "Title", validFrom: "From", validTo: "To", status: "Status", purpose: "Purpose" },
			...{ scope: "What the plan covers", leadRole: "Leads the work", givenBy: "Given by" },
			...{
				givenOn: "Given on",
				analysis: "Analysis",
				adoptedOn: "Adopted",
				adoptedBy: "Adopted by",
			},
			...{ kind: "Kind", name: "Name", place: "Place", goal: "Goal", indicator: "Indicator" },
			...{ unitOfMeasure: "Measured in", baseline: "Baseline", baselineOn: "Measured on" },
			...{
				target: "Target",
				targetOn: "To be reached by",
				number: "No.",
				goalText: "What the measure is to give",
			},
			...{
				findingText: "The finding in words",
				findings: "Findings",
				measure: "Measure",
				delivery: "Form",
			},
			...{ targetGroup: "Target group", persons: "Persons", unit: "Unit" },
			...{
				responsibleRole: "Responsible",
				deadline: "Deadline",
				salaryDuringLeave: "Salary during leave",
			},
			...{ substitute: "Substitute", travel: "Travel", fee: "Course fee", ownShare: "Own share" },
			...{ grant: "Grant", baselineIn: "Baseline counted in", targetIn: "Target counted in" },
			...{ participant: "Participant", aboutKind: "About", about: "About", said: "Input" },
			...{ saidOn: "Received on", answer: "Answer", answeredOn: "Answered" },
		},
	},
};
